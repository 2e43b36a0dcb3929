from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.events.examples import mention
from timeline.events.merge import merge
from timeline.model.event import Event, Mention, Status

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
    (event,) = merge(SUMMIT).events
    assert {"a", "b", "c"} == {mention.citation.article_id for mention in event.mentions}


def test_an_event_takes_the_most_precise_date():
    (event,) = merge(SUMMIT).events
    assert event.when is not None
    assert "2026-01-05" == event.when.edtf


def test_an_event_is_told_by_the_mention_with_its_own_date():
    (event,) = merge(SUMMIT).events
    assert event.when == event.mentions[0].when
    assert (event.mentions[0].title, event.mentions[0].quote) == (event.title, event.summary)


def test_an_undated_item_stays_undated():
    assert ["2026-01-05", "2026-01-05", None] == dates(merge(ALL).events)


def test_an_undated_item_gets_no_date_from_a_loosely_similar_one():
    threat = mention("Trump threatens tariffs", names=("Trump",), words="trump threaten tariff", source="b")
    item = mention(
        "Trump levies tariffs on Denmark", None, names=("Trump", "Denmark"), words="tariff buy mission"
    )
    assert 2 == len(merge([threat, item]).events)


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
    assert 2 == len(merge([fire, other]).events)


def test_a_month_does_not_join_two_days():
    early = mention("Lee met Xi", names=("Lee", "Xi"), words="meet lee xi", source="a")
    late = mention("Lee met Xi", "2026-01-20", names=("Lee", "Xi"), words="meet lee xi", source="b")
    vague = mention("Lee met Xi", "2026-01", names=("Lee", "Xi"), words="meet lee xi", source="c")
    assert ["2026-01-05", "2026-01-20"] == dates(merge([early, late, vague]).events)


def test_the_newest_article_says_how_an_event_stands():
    plan = mention("Lee meets Xi", status=Status.SCHEDULED, words="meet lee xi", names=("Lee",), source="a")
    held = mention("Lee met Xi", words="meet lee xi", names=("Lee",), source="b", published=date(2026, 1, 21))
    (event,) = merge([plan, held]).events
    assert Status.HAPPENED is event.status


def test_ids_are_tag_uris_that_do_not_change_with_more_sources():
    (first,) = merge(SUMMIT[:1], authority="example.org").events
    (later,) = merge(SUMMIT[1:], [first], authority="example.org").events
    assert first.id.startswith("tag:example.org,2026:event/")
    assert (first.id, 3) == (later.id, len(later.mentions))


def test_an_event_that_is_merged_away_is_retired_with_its_successor():
    known = [replace(merge([m]).events[0], id=f"tag:x,2026:event/{n}") for n, m in enumerate(SUMMIT)]
    merged = merge([], known)
    assert [known[0].id] == [event.id for event in merged.events]
    assert {(known[1].id, known[0].id), (known[2].id, known[0].id)} == set(merged.retired)


def test_an_event_that_falls_apart_keeps_its_id_for_the_larger_part():
    (whole,) = merge(SUMMIT).events
    torn = replace(whole, mentions=(*whole.mentions, PORT))
    merged = merge([], [torn])
    assert {whole.id: 3} == {e.id: len(e.mentions) for e in merged.events if e.id == whole.id}
    assert (2, ()) == (len(merged.events), merged.retired)


def test_nothing_makes_no_event():
    assert () == merge([]).events


@given(st.permutations(ALL))
def test_the_order_of_mentions_does_not_matter(mentions: list[Mention]):
    assert sorted(merge(ALL).events, key=str) == sorted(merge(mentions).events, key=str)


@given(st.permutations(ALL), st.integers(0, len(ALL)))
def test_one_after_the_other_gives_what_all_at_once_gives(mentions: list[Mention], cut: int):
    before = merge(mentions[:cut]).events
    assert partition(merge(ALL).events) == partition(merge(mentions[cut:], before).events)


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
    events = merge(mentions).events
    assert sorted(map(str, events)) == sorted(map(str, merge(shuffled).events))
    assert sorted(m.key for m in mentions) == sorted(m.key for e in events for m in e.mentions)
    assert len(events) == len({event.id for event in events})


@given(st.lists(MENTIONS, max_size=8, unique_by=lambda m: m.key))
def test_no_event_has_a_date_that_one_of_its_mentions_excludes(mentions: list[Mention]):
    for event in merge(mentions).events:
        assert all(event.when and event.when.overlaps(m.when) for m in event.mentions if m.when)
