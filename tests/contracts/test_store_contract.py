"""What every store promises: the fake, SQLite and PostgreSQL answer alike."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.errors import StoreError
from timeline.model.event import Status
from timeline.model.timeline import Order, Query, Timeline
from timeline.model.when import When

DATES = (
    "2026-01-05 2026-01-04 2026-01 2025-12-31/2026-01-01 2026-21 2026-24 2026 202X 19XX 1990~ 2026~ 2025-12"
    " 2011/2014 1812/2026 ../2026-06 ../2026-01-05 2019/.. 2026-01-05/.. -0043-03-15 -04XX Y12026 0000"
).split()

TEXTS = {
    "accents": "Señor Müller, naïve",
    "emoji": "👩‍👩‍👧‍👦 🇰🇷 🏳️‍🌈",
    "right to left": "قمة بكين ‏‪2026‬ שלום",
    "combining": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    "beyond the first plane": "𝔇𝔞𝔱𝔢 \U0010ffff \ufffe",
    "controls": "\x01\x1f\x7f\x85\u2028\r\n\t",
    "quotes": "'; DROP TABLE events; -- \" %s :name ? {} \\0",
    "nothing": "",
}


# ---------------------------------------------------------------- what goes in comes out


def test_a_new_store_is_empty(store):
    summary = store.summary()
    assert (0, 0, None) == (summary.articles, summary.events, summary.changed)
    assert Timeline() == store.timeline()
    assert () == store.events_of("a1")
    assert store.article("a1") is None
    assert store.event("e1") is None


def test_an_article_comes_back_as_it_was(store, make):
    full = make.article(inferred=True, language="en-GB")
    bare = make.article("a2", published=None, url=None, publisher=None, sections=())
    with store.transaction() as writer:
        writer.add_article(full)
        writer.add_article(bare)
    assert full == store.article("a1")
    assert bare == store.article("a2")


def test_an_event_comes_back_as_it_was(store, put, make):
    other = make.article(
        "a2", title="Summit in Beijing", published=None, inferred=True, url=None, publisher=None
    )
    event = make.event(
        when="2026-01",
        status=Status.AS_OF,
        names=("Xi Jinping", "Lee Jae Myung"),
        mentions=(
            make.mention(other, when=None, expression="", marks=(0, 0), names=("Xi",), words=frozenset()),
            make.mention(status=Status.THREATENED),
            make.mention(start=200),
        ),
        updated=make.noon + timedelta(microseconds=1),
        importance=1250,
    )
    put(event)
    assert event == store.event("e1")
    assert (event,) == store.timeline().events


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_comes_back_letter_by_letter(store, make, text):
    article = make.article(title=text, text=text, publisher=text, url=text, origin=text)
    mention = make.mention(article, quote=text, title=text, why=text, names=(text,), words=frozenset({text}))
    event = make.event(title=text, summary=text, names=(text,), mentions=(mention,))
    with store.transaction() as writer:
        writer.add_article(article)
        writer.put_events([event])
        assert {text: "a1"} == writer.versions([text])
    assert article == store.article("a1")
    assert event == store.event("e1")


@pytest.mark.parametrize("edtf", DATES)
def test_any_date_comes_back_as_it_was_said(store, put, make, edtf):
    put(make.event(when=edtf))
    found = store.event("e1")
    assert When.parse(edtf) == found.when
    assert When.parse(edtf) == found.mentions[0].when


def test_any_year_of_an_article_comes_back(store, make):
    with store.transaction() as writer:
        writer.add_article(make.article("first", published=date.min))
        writer.add_article(make.article("last", published=date.max))
    assert [date.min, date.max] == [store.article(name).published for name in ("first", "last")]


def test_record_times_come_back_in_utc(store, put, make):
    seoul = timezone(timedelta(hours=9))
    put(make.event(published=datetime(2026, 1, 5, 8, tzinfo=seoul)))
    found = store.event("e1").published
    assert datetime(2026, 1, 4, 23, tzinfo=UTC) == found


def test_very_long_names_and_addresses_are_kept_and_found(store, make):
    long = "".join(chr(0x4E00 + number * 7919 % 20_000) for number in range(9_000))
    article = make.article(origin=long, url=long)
    event = make.event(when=None, names=(long,), mentions=(make.mention(article, when=None, names=(long,)),))
    with store.transaction() as writer:
        writer.add_article(article)
        writer.put_events([event])
    with store.transaction() as writer:
        assert {long: article.id} == writer.versions([long])
        assert (event,) == writer.events_told([event.mentions[0].telling])


def test_more_events_than_one_question_may_name(store, put, make):
    events = [make.event(f"{number:04}", when="2026-01-05") for number in range(1_203)]
    put(*events)
    assert tuple(events) == store.timeline().events
    with store.transaction() as writer:
        assert tuple(events) == writer.events_of("a1")
        assert tuple(events) == writer.events_told([make.mention().telling])


# ---------------------------------------------------------------- all or nothing


def test_an_exception_in_the_block_leaves_nothing(store, make):
    def fail():
        with store.transaction() as writer:
            writer.add_article(make.article())
            writer.put_events([make.event()])
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert store.article("a1") is None
    assert Timeline() == store.timeline()


def test_an_exception_in_the_block_brings_everything_back(store, put, make):
    event = make.event()
    put(event)

    def fail():
        with store.transaction() as writer:
            writer.retire(event.id, None, make.noon)
            writer.remove_article("a1")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert event == store.event("e1")
    assert store.article("a1") is not None


def test_a_store_works_on_after_an_exception(store, put, make):
    with pytest.raises(KeyError), store.transaction():
        raise KeyError
    put(make.event())
    assert 1 == store.summary().events


def test_readers_see_nothing_of_it_until_the_block_ends(store, make):
    with store.transaction() as writer:
        writer.add_article(make.article())
        writer.put_events([make.event()])
        assert Timeline() == store.timeline()
        assert writer.origins(["a1"])
    assert 1 == len(store.timeline())


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "\udfff!"], ids=["NUL", "high half", "low half"])
@pytest.mark.parametrize("field", ["title", "text", "origin", "url", "publisher", "language"])
def test_an_article_with_text_that_no_database_takes_is_refused(store, make, field, text):
    article = replace(make.article(), **{field: text})
    with store.transaction() as writer:
        writer.add_article(make.article("a2"))
    with pytest.raises(StoreError, match=f"The {field} of article a1"), store.transaction() as writer:
        writer.add_article(article)
    assert (None, make.article("a2")) == (store.article("a1"), store.article("a2"))


@pytest.mark.parametrize(
    "changes", [{"quote": "a\0"}, {"names": ("fine", "\ud83d")}, {"words": frozenset({"\0"})}]
)
def test_a_mention_with_text_that_no_database_takes_is_refused(store, put, make, changes):
    event = make.event(mentions=(make.mention(), make.mention(start=50, **changes)))
    with pytest.raises(StoreError, match="remove it first"):
        put(event)
    assert Timeline() == store.timeline()


@pytest.mark.parametrize("moment", [None, datetime(2026, 1, 5, tzinfo=UTC).replace(tzinfo=None)])
@pytest.mark.parametrize("field", ["published", "updated"])
def test_an_event_without_record_times_is_refused(store, put, make, field, moment):
    with pytest.raises(StoreError, match="record time"):
        put(make.event(**{field: moment}))
    assert Timeline() == store.timeline()


def test_an_event_that_cites_an_unknown_article_is_refused(store, make):
    with pytest.raises(StoreError), store.transaction() as writer:
        writer.put_events([make.event()])
    assert Timeline() == store.timeline()


def test_an_article_that_is_still_cited_cannot_be_removed(store, put, make):
    put(make.event())
    with pytest.raises(StoreError), store.transaction() as writer:
        writer.remove_article("a1")
    assert store.article("a1") is not None


def test_an_article_cannot_be_added_twice(store, make):
    with store.transaction() as writer:
        writer.add_article(make.article())
    with pytest.raises(StoreError), store.transaction() as writer:
        writer.add_article(make.article(origin="elsewhere"))
    assert make.article() == store.article("a1")


# ---------------------------------------------------------------- articles


def test_an_article_is_known_by_its_content_and_by_its_origin(store, make):
    article = make.article()
    with store.transaction() as writer:
        assert ({}, {}) == (writer.origins([article.id]), writer.versions([article.origin]))
        writer.add_article(article)
        assert {article.id: article.origin} == writer.origins([article.id, "a2"])
        assert {article.origin: article.id} == writer.versions([article.origin, "elsewhere"])
        writer.remove_article(article.id)
        assert ({}, {}) == (writer.origins([article.id]), writer.versions([article.origin]))


def test_removing_an_article_that_is_not_there_changes_nothing(store):
    with store.transaction() as writer:
        writer.remove_article("a1")
    assert 0 == store.summary().articles


# ---------------------------------------------------------------- events


def test_putting_events_again_changes_nothing(store, put, make):
    event = make.event(names=("Beijing",))
    put(event)
    put(event)
    assert (event,) == store.timeline().events


def test_putting_an_event_replaces_all_of_it(store, put, make):
    put(make.event(names=("Seoul",), mentions=(make.mention(names=("Seoul",)), make.mention(start=99))))
    later = make.event(
        when=None, title="No date", names=("Beijing",), mentions=(make.mention(names=("Beijing",)),)
    )
    put(later)
    assert (later,) == store.timeline().events
    with store.transaction() as writer:
        assert () == writer.events_told([make.mention().telling])
        assert (later,) == writer.events_told([later.mentions[0].telling])


def test_a_mention_may_move_to_another_event_before_its_old_one_retires(store, put, make):
    put(make.event("old"))
    put(make.event("new"))
    with store.transaction() as writer:
        writer.retire(make.tag("old"), make.tag("new"), make.noon)
        assert [make.tag("new")] == [event.id for event in writer.events_of("a1")]


def test_the_events_of_an_article_are_those_that_cite_it(store, put, make):
    other = make.article("a2")
    both = make.event("both", mentions=(make.mention(), make.mention(other), make.mention(other, start=70)))
    one = make.event("one", mentions=(make.mention(other),))
    put(one, both)
    with store.transaction() as writer:
        for reader in (writer, store):
            assert (both,) == reader.events_of("a1")
            assert (both, one) == reader.events_of("a2")
            assert () == reader.events_of("a3")


def test_an_event_that_goes_away_is_a_change(store, put, make):
    later = make.noon + timedelta(days=1)
    put(make.event("e1"), make.event("e2"))
    with store.transaction() as writer:
        writer.retire(make.tag("e1"), None, later)
    assert later == store.summary().changed


def test_the_summary_counts_and_knows_the_last_change(store, put, make):
    later = make.noon + timedelta(days=1)
    put(make.event("e1", updated=later), make.event("e2"))
    summary = store.summary()
    assert (1, 2, later) == (summary.articles, summary.events, summary.changed)


# ---------------------------------------------------------------- order


def test_a_timeline_runs_by_date_and_ends_with_what_has_none(store, put, make):
    dates = {"e": None, "d": "../2026-06", "c": "2026-01-05", "b": "2026-01", "a": "2026-01-05"}
    put(*(make.event(key, when=when) for key, when in dates.items()))
    assert ["b", "a", "c", "d", "e"] == [event.key for event in store.timeline()]


def test_every_sort_of_date_runs_as_in_the_model(store, put, make):
    events = [
        make.event(f"e{number % 7}{number}", when=when) for number, when in enumerate([*DATES, None, None])
    ]
    put(*events)
    assert Timeline.of(events) == store.timeline()


def test_identifiers_sort_by_code_point(store, put, make):
    keys = ["a", "B", "_", "é", "Z", "z", "0", "-", "中"]
    put(*(make.event(key) for key in keys))
    assert sorted(keys) == [event.key for event in store.timeline()]


def test_newest_additions_come_first(store, put, make):
    hours = {"b": 0, "a": 0, "c": 5, "d": 1}
    put(*(make.event(key, published=make.noon + timedelta(hours=late)) for key, late in hours.items()))
    assert ["c", "d", "a", "b"] == [event.key for event in store.timeline(Query(Order.ADDED))]


def test_what_matters_most_comes_first(store, put, make):
    worth = {"b": 7, "a": 7, "c": 2000, "d": 0}
    put(*(make.event(key, importance=importance) for key, importance in worth.items()))
    assert ["c", "a", "b", "d"] == [event.key for event in store.timeline(Query(Order.IMPORTANCE))]


@pytest.mark.parametrize("order", Order)
def test_a_limit_takes_the_first(store, put, make, order):
    put(*(make.event(key) for key in "abc"))
    assert ["a", "b"] == [event.key for event in store.timeline(Query(order, limit=2))]
    assert [] == [event.key for event in store.timeline(Query(order, limit=0))]


@given(events=st.lists(st.sampled_from([*DATES, None]), max_size=12))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_store_runs_in_the_same_order(store, make, events):
    stored = [
        make.event(f"e{number:02}", when=when, mentions=(make.mention(when=when),))
        for number, when in enumerate(events)
    ]
    with store.transaction() as writer:
        if not writer.origins(["a1"]):
            writer.add_article(make.article())
        for event in writer.events_of("a1"):
            writer.retire(event.id, None, make.noon)
        writer.put_events(stored)
    assert Timeline.of(stored) == store.timeline()


# ---------------------------------------------------------------- tellings


def test_events_are_found_by_what_they_tell(store, put, make):
    second = make.article("a2", title="Leaders meet", publisher="Another")
    both = make.event("both", mentions=(make.mention(), make.mention(when=None, start=70)))
    copied = make.event("copied", mentions=(make.mention(second),))
    put(both, copied)
    same, undated = make.mention().telling, make.mention(when=None).telling
    with store.transaction() as writer:
        assert (both, copied) == writer.events_told([same])
        assert (both,) == writer.events_told([undated])
        assert (both, copied) == writer.events_told([same, undated])
        assert () == writer.events_told([0])
        assert () == writer.events_told([])
        assert {same} == {mention.telling for mention in writer.tellers([same, 0])}
        assert (undated,) == tuple(mention.telling for mention in writer.tellers([undated]))


def test_a_retired_event_tells_nothing(store, put, make):
    put(make.event())
    with store.transaction() as writer:
        writer.retire(make.tag("e1"), None, make.noon)
        assert () == writer.events_told([make.mention().telling])
        assert [] == list(writer.tellers([make.mention().telling]))


def test_nothing_that_is_stored_today_waits_to_be_placed(store, put, make):
    put(make.event())
    with store.transaction() as writer:
        assert () == writer.unplaced(10)


def test_it_is_known_which_keys_are_in_use(store, put, make):
    put(make.event("here"), make.event("there"))
    with store.transaction() as writer:
        writer.retire(make.tag("there"), make.tag("here"), make.noon)
        assert ({"here"}, {"there": make.tag("there")}) == writer.used_keys({"here", "there", "nowhere"})
        assert (frozenset(), {}) == writer.used_keys(set())


# ---------------------------------------------------------------- many at once


def test_threads_may_write_at_once(store, make):
    def ingest(number):
        article = make.article(f"a{number}")
        with store.transaction() as writer:
            known = writer.events_told([make.mention().telling])
            mentions = tuple(mention for event in known for mention in event.mentions)
            writer.add_article(article)
            writer.put_events([make.event(mentions=(*mentions, make.mention(article)))])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(ingest, range(12)))
    told_by = {mention.citation.article_id for mention in store.event("e1").mentions}
    assert {f"a{number}" for number in range(12)} == told_by
