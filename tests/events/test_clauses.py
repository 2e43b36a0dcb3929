import pytest

from timeline.events.clauses import Clause, Kind, clauses
from timeline.events.rules import Tense
from timeline.events.tagging import Tagged, tagged


def read(text: str) -> tuple[Tagged, tuple[Clause, ...]]:
    words = tagged(text)
    return words, clauses(words)


def told(text: str) -> list[tuple[str, str, str]]:
    """(kind, subject, verbs) of every clause that has a verb."""
    words, found = read(text)
    return [(c.kind.value, words.slice(*c.subject), " ".join(c.verb.chain)) for c in found if c.verb]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The council met.", [("main", "The council", "meet")]),
        (
            "The leader was captured and paraded through town.",
            [("main", "The leader", "capture"), ("main", "The leader", "parade")],
        ),
        (
            "A lecture, set for Monday, was called off because she was ill.",
            [
                ("participle", "A lecture", "set"),
                ("main", "A lecture", "call_off"),
                ("subordinate", "she", "be"),
            ],
        ),
        (
            "The minister said the bridge would close.",
            [("main", "The minister", "say"), ("main", "the bridge", "close")],
        ),
        (
            "The ship built in Leeds sank.",
            [("participle", "The ship", "build"), ("main", "The ship", "sink")],
        ),
        ("Peace talks resume.", [("main", "Peace talks", "resume")]),
        ("Lee to meet Xi", [("main", "Lee", "meet")]),
        (
            "The inquiry that Lena Brandt announced is to report.",
            [("content", "Lena Brandt", "announce"), ("main", "The inquiry", "be report")],
        ),
        (
            "The study, published in Nature, found a frog.",
            [("participle", "The study", "publish"), ("main", "The study", "find")],
        ),
        ("More than 200 people attended.", [("main", "More than 200 people", "attend")]),
    ],
)
def test_clauses_have_their_subjects_and_verbs(text: str, expected: list[tuple[str, str, str]]):
    assert expected == told(text)


@pytest.mark.parametrize(
    "text, tense",
    [
        ("They met.", Tense.PAST),
        ("They have met.", Tense.PERFECT),
        ("They meet.", Tense.PRESENT),
        ("They will meet.", Tense.FUTURE),
        ("The seats are to be handed out.", Tense.FUTURE),
        ("The bridge was due to open.", Tense.FUTURE),
        ("He was forced to resign.", Tense.PAST),
        ("It has been running.", Tense.PERFECT),
        ("They did not meet.", Tense.PAST),
    ],
)
def test_the_verb_group_tells_the_tense(text: str, tense: Tense):
    _, found = read(text)
    assert [tense] == [clause.verb.tense for clause in found if clause.verb and clause.kind is Kind.MAIN]


def test_a_noun_that_looks_like_a_verb_is_no_verb():
    assert [("main", "The plans for a visit", "fail")] == told("The plans for a visit failed.")
