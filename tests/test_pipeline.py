"""The use cases over the fake store: what is kept, what keeps its name, and when the record says so."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from timeline import extract_events
from timeline.errors import TimelineError
from timeline.model.article import Article
from timeline.model.event import Event
from timeline.pipeline import Report, ingest, withdraw
from timeline.sources import Refusal, article_from, read_paths
from timeline.store.memory import MemoryStore

MONDAY = datetime(2031, 5, 5, 9, tzinfo=UTC)
TUESDAY = datetime(2031, 5, 6, 9, tzinfo=UTC)

FERRY = """\
---
title: Ferry Line Opens
url: https://example.org/ferry
published: 2031-05-04
---

The mayor of Embla opened the ferry line on 3 May 2031.

The harbour of Ask was closed for repairs on 1 April 2031.
"""

BRIDGE = """\
---
title: Bridge Closes
url: https://example.org/bridge
published: 2031-05-05
---

The mayor of Embla opened the ferry line on 3 May 2031, to loud applause.

Engineers from Midgard inspected the northern bridge on 2 May 2031.
"""


def article(content: str, ending: str = ".md", origin: str = "file:///a") -> Article:
    return article_from(content.encode(), ending, origin)


def take_in(store: MemoryStore, *contents: str, now: datetime = MONDAY) -> Report:
    return ingest(store, map(article, contents), now=now, authority="example.org")


def told(store: MemoryStore) -> list[tuple[str | None, int]]:
    """Each event's date and how many sentences tell of it."""
    return [(event.when.edtf if event.when else None, len(event.mentions)) for event in store.timeline()]


def kept(store: MemoryStore, *contents: str) -> list[bool]:
    """Which of these articles are stored."""
    return [store.article(article(content).id) is not None for content in contents]


def by_date(store: MemoryStore) -> dict[str | None, Event]:
    return {event.when.edtf if event.when else None: event for event in store.timeline()}


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def test_a_new_article_brings_its_events(store):
    assert Report(new=1, replaced=0, unchanged=0, refused=()) == take_in(store, FERRY)
    assert [("2031-04-01", 1), ("2031-05-03", 1)] == told(store)


def test_the_same_article_again_changes_nothing(store):
    take_in(store, FERRY)
    before = store.timeline()
    assert Report(new=0, replaced=0, unchanged=1, refused=()) == take_in(store, FERRY, now=TUESDAY)
    assert before == store.timeline()


def test_an_event_that_two_articles_tell_is_one_event(store):
    take_in(store, FERRY, BRIDGE)
    assert [("2031-04-01", 1), ("2031-05-02", 1), ("2031-05-03", 2)] == told(store)


def test_a_new_event_is_recorded_as_of_now(store):
    take_in(store, FERRY)
    assert {(MONDAY, MONDAY)} == {(event.published, event.updated) for event in store.timeline()}


def test_a_further_source_updates_its_event_alone(store):
    take_in(store, FERRY)
    take_in(store, BRIDGE, now=TUESDAY)
    assert {
        "2031-04-01": (MONDAY, MONDAY),
        "2031-05-02": (TUESDAY, TUESDAY),
        "2031-05-03": (MONDAY, TUESDAY),
    } == {when: (event.published, event.updated) for when, event in by_date(store).items()}


def test_new_events_are_named_under_the_authority(store):
    take_in(store, FERRY)
    assert {"tag:example.org,2026:event"} == {event.id.rpartition("/")[0] for event in store.timeline()}


def test_an_edited_article_replaces_its_earlier_version(store):
    take_in(store, FERRY)
    edited = FERRY.replace("on 1 April 2031", "on 2 April 2031")
    assert Report(new=0, replaced=1, unchanged=0, refused=()) == take_in(store, edited, now=TUESDAY)
    assert [False, True] == kept(store, FERRY, edited)
    assert [("2031-04-02", 1), ("2031-05-03", 1)] == told(store)


def test_an_event_keeps_its_name_when_its_article_is_edited(store):
    take_in(store, FERRY)
    before = by_date(store)
    take_in(store, FERRY.replace("on 1 April 2031", "on 2 April 2031"), now=TUESDAY)
    after = by_date(store)
    assert (before["2031-04-01"].id, before["2031-05-03"].id) == (
        after["2031-04-02"].id,
        after["2031-05-03"].id,
    )


def test_only_what_a_reader_sees_change_is_updated_by_an_edit(store):
    take_in(store, FERRY)
    take_in(store, FERRY.replace("on 1 April 2031", "on 2 April 2031"), now=TUESDAY)
    assert {"2031-04-02": TUESDAY, "2031-05-03": MONDAY} == {
        when: event.updated for when, event in by_date(store).items()
    }


def test_an_event_that_an_edit_drops_is_gone(store):
    take_in(store, FERRY)
    key = by_date(store)["2031-04-01"].key
    take_in(store, FERRY.partition("The harbour")[0], now=TUESDAY)
    assert ([("2031-05-03", 1)], None) == (told(store), store.event(key))


def test_an_edit_takes_nothing_from_other_articles(store):
    take_in(store, FERRY, BRIDGE)
    take_in(
        store,
        FERRY.replace("The mayor of Embla opened the ferry line on 3 May 2031.", "Nothing."),
        now=TUESDAY,
    )
    assert [("2031-04-01", 1), ("2031-05-02", 1), ("2031-05-03", 1)] == told(store)


def test_content_that_moves_to_another_origin_leaves_nothing_of_what_was_there(store):
    first, second = ("Ferry\n\nThe line opened on 3 May 2031.", "Bridge\n\nThe bridge closed on 4 May 2031.")
    found = [article(first, ".txt", "file:///1"), article(second, ".txt", "file:///2")]
    ingest(store, found, now=MONDAY, authority="example.org")
    moved = ingest(store, [article(first, ".txt", "file:///2")], now=TUESDAY, authority="example.org")
    assert (1, [("2031-05-03", 1)]) == (moved.replaced, told(store))


def test_an_article_is_withdrawn_by_its_address(store):
    take_in(store, FERRY, BRIDGE)
    withdraw(store, "https://example.org/bridge", now=TUESDAY, authority="example.org")
    assert [("2031-04-01", 1), ("2031-05-03", 1)] == told(store)
    assert [True, False] == kept(store, FERRY, BRIDGE)


def test_an_article_is_withdrawn_by_its_id(store):
    take_in(store, FERRY)
    withdraw(store, article(FERRY).id, now=TUESDAY, authority="example.org")
    assert ([False], ()) == (kept(store, FERRY), store.timeline().events)


def test_what_is_ingested_again_after_its_withdrawal_is_as_before(store):
    take_in(store, FERRY, BRIDGE)
    before = {(event.id, event.when, event.title) for event in store.timeline()}
    withdraw(store, "https://example.org/bridge", now=TUESDAY, authority="example.org")
    take_in(store, BRIDGE, now=TUESDAY)
    assert before == {(event.id, event.when, event.title) for event in store.timeline()}


def test_an_article_that_is_not_there_cannot_be_withdrawn(store):
    with pytest.raises(TimelineError, match=r"No article https://example\.org/none is stored"):
        withdraw(store, "https://example.org/none", now=MONDAY, authority="example.org")


def test_a_refusal_is_reported_and_the_rest_is_kept(store):
    refusal = Refusal(Path("a.txt"), "is empty")
    report = ingest(store, [refusal, article(FERRY)], now=MONDAY, authority="example.org")
    assert (1, (refusal,), 2) == (report.read, report.refused, len(store.timeline()))


def test_files_that_state_the_same_url_do_not_replace_each_other_run_after_run(store, tmp_path):
    for name, day in (("a.md", 3), ("b.md", 4)):
        text = f"---\ntitle: Ship\nurl: https://example.org/s\n---\n\nThe ship left on {day} May 2031.\n"
        (tmp_path / name).write_text(text)
    ingest(store, read_paths([tmp_path]), now=MONDAY, authority="example.org")
    again = ingest(store, read_paths([tmp_path]), now=TUESDAY, authority="example.org")
    assert (0, 0, 1, ["b.md"]) == (
        again.new,
        again.replaced,
        again.unchanged,
        [refusal.path.name for refusal in again.refused],
    )


def test_what_was_read_before_a_failure_is_kept(store):
    def failing():
        yield article(FERRY)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ingest(store, failing(), now=MONDAY, authority="example.org")
    assert 2 == len(store.timeline())


def test_a_publication_date_that_nobody_states_is_inferred_from_the_text_and_marked(store):
    content = "Ferry Line Opens\n\nThe line opened on 3 May 2031. The harbour of Ask was closed yesterday.\n"
    ingest(store, [article(content, ".txt")], now=TUESDAY, authority="example.org")
    stored = store.article(article(content, ".txt").id)
    assert (date(2031, 5, 3), True) == (stored.published, stored.inferred)


def test_the_day_of_ingestion_dates_nothing(store):
    content = "Ferry Line Opens\n\nThe harbour of Ask was closed yesterday.\n"
    ingest(store, [article(content, ".txt")], now=TUESDAY, authority="example.org")
    stored = store.article(article(content, ".txt").id)
    assert (None, [None]) == (stored.published, [event.when for event in store.timeline()])


def test_events_are_extracted_without_being_kept():
    events = extract_events(article(FERRY), article(BRIDGE)).events
    assert [("2031-04-01", None), ("2031-05-02", None), ("2031-05-03", None)] == [
        (event.when and event.when.edtf, event.published) for event in events
    ]


def test_extraction_does_not_depend_on_the_order_of_articles():
    assert extract_events(article(FERRY), article(BRIDGE)) == extract_events(article(BRIDGE), article(FERRY))


def test_no_articles_have_no_events():
    assert () == extract_events().events
