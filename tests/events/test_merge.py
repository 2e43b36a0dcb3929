from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.events.examples import mention
from timeline.model.event import Event, Mention, Status
from timeline.revision import events_of

SUMMIT = [
    mention("Lee and Xi met in Beijing", names=("Lee Jae Myung", "Xi Jinping", "Beijing"), source="a"),
    mention(
        "Lee and Xi held a summit",
        names=("Lee Jae Myung", "Xi Jinping"),
        words="meet hold lee xi",
        source="b",
    ),
    mention(
        "Lee and Xi met with metals high on their list",
        "2026-01",
        names=("Lee Jae Myung", "Xi Jinping"),
        words="meet metal lee xi",
        source="c",
    ),
]
SUMMIT[0] = replace(SUMMIT[0], words=frozenset({"meet", "lee", "xi", "beijing"}))
PORT = mention(
    "Workers struck in the port of Lisse", names=("Lisse",), words="worker strike port lisse", source="d"
)
TARIFFS = mention(
    "New tariffs on Denmark",
    None,
    names=("Denmark",),
    words="new tariff denmark",
    source="e",
    status=Status.REPORTED,
)
ALL = [*SUMMIT, PORT, TARIFFS]


def dates(events: tuple[Event, ...]) -> list[str | None]:
    return sorted((event.when.edtf if event.when else None for event in events), key=str)


def partition(events: tuple[Event, ...]) -> set[frozenset[tuple[str, int, int]]]:
    return {frozenset(mention.key for mention in event.mentions) for event in events}


def test_one_event_told_by_three_articles_is_one_event():
    (event,) = events_of(SUMMIT)
    assert {"a", "b", "c"} == {mention.citation.article_id for mention in event.mentions}


def test_an_event_takes_the_most_precise_date():
    (event,) = events_of(SUMMIT)
    assert event.when is not None
    assert "2026-01-05" == event.when.edtf


def test_an_event_is_told_by_the_mention_with_its_own_date():
    (event,) = events_of(SUMMIT)
    assert event.when == event.mentions[0].when
    assert (event.mentions[0].title, event.mentions[0].quote) == (event.title, event.summary)


def test_an_undated_item_stays_undated():
    assert ["2026-01-05", "2026-01-05", None] == dates(events_of(ALL))


def test_an_undated_item_gets_no_date_from_a_loosely_similar_one():
    threat = mention("Trump threatens tariffs", names=("Trump",), words="trump threaten tariff", source="b")
    item = mention(
        "Trump levies tariffs on Denmark", None, names=("Trump", "Denmark"), words="tariff buy mission"
    )
    assert 2 == len(events_of([threat, item]))


@pytest.mark.parametrize(
    "other",
    [
        mention("Fire killed 5 people in Lisse", names=("Lisse",), words="fire kill lisse 5", source="b"),
        mention("Fire killed 3 people in Osk", names=("Osk",), words="fire kill osk 3", source="b"),
        mention(
            "Fire killed 3 people in Lisse",
            "2026-01-06",
            names=("Lisse",),
            words="fire kill lisse 3",
            source="b",
        ),
        mention(
            "Fire killed 3 people in Lisse",
            names=("Lisse",),
            words="fire kill lisse 3",
            source="b",
            status=Status.AS_OF,
        ),
        mention("Fire killed 3 people in Lisse", "../2026-01-05", words="fire kill lisse 3", source="b"),
    ],
    ids=["number", "place", "date", "state", "deadline"],
)
def test_what_contradicts_is_another_event(other: Mention):
    fire = mention("Fire killed 3 people in Lisse", names=("Lisse",), words="fire kill lisse 3")
    assert 2 == len(events_of([fire, other]))


def test_a_month_does_not_join_two_days():
    early = mention("Lee met Xi", names=("Lee", "Xi"), words="meet lee xi", source="a")
    late = mention("Lee met Xi", "2026-01-20", names=("Lee", "Xi"), words="meet lee xi", source="b")
    vague = mention("Lee met Xi", "2026-01", names=("Lee", "Xi"), words="meet lee xi", source="c")
    assert ["2026-01-05", "2026-01-20"] == dates(events_of([early, late, vague]))


def test_the_newest_article_says_how_an_event_stands():
    plan = mention("Lee meets Xi", status=Status.SCHEDULED, words="meet lee xi", names=("Lee",), source="a")
    held = mention("Lee met Xi", words="meet lee xi", names=("Lee",), source="b", published=date(2026, 1, 21))
    (event,) = events_of([plan, held])
    assert Status.HAPPENED is event.status


def test_nothing_makes_no_event():
    assert () == events_of([])


@given(st.permutations(ALL))
def test_the_order_of_mentions_does_not_matter(mentions: list[Mention]):
    assert sorted(events_of(ALL), key=str) == sorted(events_of(mentions), key=str)


TITLES = st.lists(
    st.sampled_from("Lee Xi met fire killed 3 5 people in Lisse Osk tariffs".split()), max_size=6
)
MENTIONS = st.builds(
    mention,
    TITLES.map(" ".join),
    st.sampled_from([None, "2026-01", "2026-01-05", "2026-01-06", "../2026-06", "2026"]),
    names=st.lists(st.sampled_from(["Lee", "Xi", "Lisse"]), unique=True).map(tuple),
    status=st.sampled_from(Status),
    source=st.sampled_from("abcd"),
    start=st.integers(0, 3),
)


@given(st.lists(MENTIONS, max_size=8, unique_by=lambda m: m.key), st.randoms())
def test_any_mentions_merge_in_any_order(mentions: list[Mention], random):
    shuffled = random.sample(mentions, len(mentions))
    events = events_of(mentions)
    assert sorted(map(str, events)) == sorted(map(str, events_of(shuffled)))
    assert sorted(m.key for m in mentions) == sorted(m.key for e in events for m in e.mentions)
    assert len(events) == len({event.id for event in events})


@given(st.lists(MENTIONS, max_size=8, unique_by=lambda m: m.key))
def test_no_event_has_a_date_that_one_of_its_mentions_excludes(mentions: list[Mention]):
    for event in events_of(mentions):
        assert all(event.when and event.when.overlaps(m.when) for m in event.mentions if m.when)
