"""What makes two sentences one event, pair by pair."""

from dataclasses import replace

import pytest

from tests.events.examples import mention
from tests.events.pairs import ONE_EVENT, ONE_STORY_ONE_EVENT, ONE_STORY_TWO_EVENTS, TWO_EVENTS
from timeline.events.likeness import likeness
from timeline.events.mentions import mentions
from timeline.events.telling import Telling
from timeline.model.event import Mention, Status
from timeline.revision import events_of
from timeline.sources import article_from


def told(headline: str, sentence: str) -> tuple[Mention, ...]:
    text = f"---\ntitle: {headline}\npublished: 2031-05-06\n---\n\n{sentence}\n"
    return mentions(article_from(text.encode(), ".md", headline))


def are_one(one: str, other: str, headlines: tuple[str, str] = ("Today", "Abroad")) -> bool:
    """Whether an event is told by both."""
    events = events_of([*told(headlines[0], one), *told(headlines[1], other)])
    return any(len({mention.citation.title for mention in event.mentions}) == 2 for event in events)


@pytest.mark.parametrize("one, other", ONE_EVENT)
def test_one_event_in_two_wordings_is_one(one: str, other: str):
    assert are_one(one, other)


@pytest.mark.parametrize("one, other", TWO_EVENTS)
def test_two_events_of_like_wording_are_two(one: str, other: str):
    assert not are_one(one, other)


VELDE = "What is known about the Velde museum in Karsund", "Karsund and its Velde museum: the latest"


@pytest.mark.parametrize("one, other", ONE_STORY_ONE_EVENT)
def test_one_event_of_one_story_is_one(one: str, other: str):
    assert are_one(one, other, VELDE)


@pytest.mark.parametrize("one, other", ONE_STORY_TWO_EVENTS)
def test_two_events_of_one_story_are_two(one: str, other: str):
    assert not are_one(one, other, VELDE)


def test_two_dates_in_one_sentence_are_two_events():
    story = frozenset({"fire", "lisse"})
    early, late = (
        replace(FIRE, quote="Fires killed 3 on Monday and 3 on Monday.", marks=marks, story=story)
        for marks in ((15, 24), (31, 40))
    )
    assert 0 == likeness(Telling.of(early), Telling.of(late))


FIRE = mention("Fire killed 3 people in Lisse", names=("Lisse",), words="fire kill lisse 3", headline="Fire")


@pytest.mark.parametrize(
    "when, agrees",
    [
        ("2026-01-05", True),
        ("2026-01-06", True),  # sources may disagree by a day
        ("2026-01-07", False),
        ("2026-01", True),
        ("2026", True),
        ("2026-02", False),
        ("2025-12-29/2026-01-05", True),
        ("../2026-01-05", False),  # a deadline is another kind of date
        (None, True),
    ],
)
def test_the_same_words_are_one_event_where_the_dates_agree(when: str | None, agrees: bool):
    other = mention(
        "Fire killed 3 people in Lisse", when, names=("Lisse",), words="fire kill lisse 3", source="b"
    )
    assert agrees == (likeness(Telling.of(FIRE), Telling.of(other)) > 0)


@pytest.mark.parametrize(
    "one, other, agree",
    [
        ("../2026-06", "../2026-06-30", True),
        ("../2026-06", "../2027", False),
        ("2026-06/..", "2026-06/..", True),
        ("2026-06/..", "../2026-06", False),
    ],
)
def test_open_dates_agree_by_the_end_that_is_said(one: str, other: str, agree: bool):
    events = [
        mention("Work on the canal ends", when, names=("Lisse",), words="work canal end", source=source)
        for when, source in ((one, "a"), (other, "b"))
    ]
    assert (1 if agree else 2) == len(events_of(events))


def test_one_article_does_not_disagree_with_itself_by_a_day():
    again = mention(
        "Fire killed 3 people in Lisse",
        "2026-01-06",
        names=("Lisse",),
        words="fire kill lisse 3",
        headline="Fire",
    )
    assert 0 == likeness(Telling.of(FIRE), Telling.of(again))


def test_likeness_is_the_same_both_ways():
    lee = mention("Lee met Xi in Lisse port", names=("Lee", "Xi"), words="lee meet xi lisse port")
    port = mention("Lee met Xi at the Port", "2026-01", names=("Lee", "Port"), words="lee meet xi port")
    one, other = Telling.of(lee), Telling.of(port)
    assert likeness(one, other) == likeness(other, one) > 0


def test_a_state_is_no_happening():
    state = mention(
        "Fire killed 3 people in Lisse", names=("Lisse",), words="fire kill lisse 3", status=Status.AS_OF
    )
    assert 0 == likeness(Telling.of(FIRE), Telling.of(state))


HARBOUR = "Harbour footbridge opens", "A £4 million footbridge over the Lisse will open on 9 May 2031."
WEAVERS = (
    "Crowds cross new footbridge over the Lisse",
    "The £4m Weaver Bridge is to be opened by pupils on 9 May 2031.",
)


def test_what_one_article_tells_of_the_story_does_not_part_it_from_another():
    events = events_of([*told(*HARBOUR), *told(*WEAVERS)])
    assert [2] == [len(event.mentions) for event in events]


def test_articles_of_different_stories_need_more_in_common():
    events = events_of([*told("A day out", HARBOUR[1]), *told("Schools", WEAVERS[1].replace("Lisse", "Ask"))])
    assert [1, 1] == [len(event.mentions) for event in events]
