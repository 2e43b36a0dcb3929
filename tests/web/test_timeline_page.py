"""The page that shows every event."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from flask.testing import FlaskClient

from tests.web.reading import one, page, text, texts
from tests.web.samples import (
    ARTICLES,
    DENMARK,
    EVENTS,
    MERIDIAN,
    PUBLIC,
    SETTINGS,
    SUMMIT,
    TARIFFS,
    event,
    mention,
    now,
    store,
)
from timeline.model.event import Event, Status
from timeline.model.when import When
from timeline.store.memory import MemoryStore
from web import create_app
from web.presenters.timeline import KEY_EVENTS


def showing(*events: Event, clock=now) -> FlaskClient:
    return create_app(SETTINGS, store(ARTICLES, events), clock=clock).test_client()


def dated(edtf: str, status: Status = Status.HAPPENED, key: str = "0123456789ab") -> Event:
    return event(
        key,
        "A survey",
        mention(MERIDIAN, "A first survey of the ores was made in the 1960s.", "in", edtf, status),
    )


def test_every_event_is_an_article_with_a_heading_that_leads_to_its_page(client: FlaskClient) -> None:
    links = page(client, "/").cssselect("ol > li > article > h3 > a")
    assert {f"/events/{told.key}": told.title for told in EVENTS} == {
        link.get("href"): text(link) for link in links
    }


def test_the_page_says_how_much_was_read(client: FlaskClient) -> None:
    root = page(client, "/")
    assert ["Dateline"] == texts(root, "h1")
    assert ["15 events read from 4 articles. Every date links to the sentence that gave it."] == texts(
        root, ".deck"
    )


def test_periods_follow_each_other_in_time_and_the_undated_come_last(client: FlaskClient) -> None:
    assert [
        "The 1960s 1 event",
        "1990 1 event",
        "2011 to 2014 1 event",
        "2019 1 event",
        "December 2025 1 event",
        "January 2026 5 events",
        "February 2026 1 event",
        "The first quarter of 2026 1 event",
        "Spring 2026 1 event",
        "June 2026 1 event",
        "Undated 1 event",
    ] == texts(page(client, "/"), "section > h2:not(.aside *)")


def test_every_period_is_linked_from_the_top_of_the_page(client: FlaskClient) -> None:
    root = page(client, "/")
    links = [link.get("href") for link in root.cssselect(".periods a")]
    assert [f"#{section.get('id')}" for section in root.cssselect(".period")] == links


def test_within_a_month_the_days_come_first_and_the_month_alone_last(client: FlaskClient) -> None:
    assert ["5 Mon", "12–16", "19 Mon", "20 Tue", "In Jan"] == texts(page(client, "/"), "#in-2026-01 .date")


@pytest.mark.parametrize(
    "edtf, label, machine, mark",
    [
        ("2026-01-05", "5 Mon", "2026-01-05", "is-day"),
        ("2026-01", "In Jan", "2026-01", "is-month"),
        ("2026-01-05~", "About 5", "2026-01-05", "is-about"),
        ("2025", "", None, "is-year"),
        ("196X", "", None, "is-year"),
        ("2025-23", "", None, "is-part"),
        ("2025-36", "", None, "is-part"),
        ("../2026-01", "By Jan", "2026-01", "is-by"),
        ("../2026-01-05", "By 5", "2026-01-05", "is-by"),
        ("2025-10/..", "Since Oct", "2025-10", "is-since"),
        ("1990~/..", "Since about", None, "is-since"),
        ("2025-12-29/2026-01-02", "29 Dec–2 Jan", None, "is-span"),
        ("2011/2014", "", None, "is-span"),
    ],
)
def test_the_margin_says_a_date_no_more_precisely_than_its_text(
    edtf: str, label: str, machine: str | None, mark: str
) -> None:
    entry = one(page(showing(dated(edtf)), "/"), ".entry")
    assert label == text(one(entry, ".date"))
    assert [machine] * bool(machine) == [time.get("datetime") for time in entry.cssselect(".date time")]
    assert [mark] == [name for name in one(entry, "i.mark").classes if name.startswith("is-")]


def test_a_year_that_is_not_over_stands_above_today_under_the_month_and_says_its_name() -> None:
    root = page(showing(dated("2026", Status.AS_OF)), "/")
    assert ["January 2026 1 event"] == texts(root, ".period > h2")
    assert ["In 2026"] == texts(root, ".date")


def test_today_is_ruled_between_the_past_and_what_is_to_come(client: FlaskClient) -> None:
    root = page(client, "/")
    assert ["Today, Wednesday 21 January 2026 Dates below this line are still to come."] == texts(
        root, ".today"
    )
    after = root.cssselect(".today ~ ol .entry, .period:has(.today) ~ .period:not(#undated) .entry")
    assert [element for element in root.cssselect(".entry") if "ahead" in element.classes] == after
    assert 4 == len(after)


def test_today_is_the_clocks_day_in_utc() -> None:
    midnight = datetime.fromisoformat("2026-02-03T00:30:00+01:00")
    root = page(showing(*EVENTS, clock=lambda: midnight), "/")
    assert ["2026-02-02"] == [time.get("datetime") for time in root.cssselect(".today time")]


@pytest.mark.parametrize(
    "edtf, status, ahead",
    [
        ("2026-01-20", Status.SCHEDULED, False),
        ("2026-01-22", Status.SCHEDULED, True),
        ("2026-01-22", Status.CALLED_OFF, True),
        ("2026-01", Status.SCHEDULED, True),
        ("2026-01", Status.AS_OF, False),
        ("../2026-06", Status.THREATENED, True),
        ("../2025-06", Status.THREATENED, False),
        ("2019/..", Status.ONGOING, False),
    ],
)
def test_what_is_not_yet_is_set_apart(edtf: str, status: Status, ahead: bool) -> None:
    entry = one(page(showing(dated(edtf, status)), "/"), ".entry")
    assert ahead == ("ahead" in entry.classes)


def test_nothing_to_come_is_said_below_the_last_event() -> None:
    root = page(showing(dated("2026-01-05")), "/")
    assert "No later date has been read." in texts(root, ".today")[0]


def test_without_dates_there_is_no_today() -> None:
    root = page(showing(DENMARK), "/")
    assert [] == root.cssselect(".today")
    assert ["No date"] == texts(root, "#undated .date")
    assert ["is-none"] == [name for name in one(root, ".entry .mark").classes if name.startswith("is-")]


@pytest.mark.parametrize(
    "status, words",
    [
        (Status.HAPPENED, []),
        (Status.ONGOING, ["Ongoing"]),
        (Status.AS_OF, ["As of 5 January 2026"]),
        (Status.SCHEDULED, ["Scheduled"]),
        (Status.THREATENED, ["Threatened"]),
        (Status.CALLED_OFF, ["Called off"]),
        (Status.REPORTED, ["Reported"]),
    ],
)
def test_a_status_is_said_in_words_unless_the_event_simply_happened(status: Status, words: list[str]) -> None:
    assert words == texts(page(showing(dated("2026-01-05", status)), "/"), ".event .status")


@pytest.mark.parametrize("number, size", [(1, "brief"), (2, "std"), (3, "std"), (4, "lead")])
def test_the_more_sources_tell_of_an_event_the_larger_it_is(number: int, size: str) -> None:
    told = replace(SUMMIT, mentions=SUMMIT.mentions[:number])
    assert ["event", size] == list(one(page(showing(told), "/"), "article").classes)


def test_a_sentence_stands_under_its_event_with_its_date_words_marked(client: FlaskClient) -> None:
    card = page(client, "/").get_element_by_id(f"e-{SUMMIT.key}")
    assert [SUMMIT.mentions[0].quote] == texts(card, "article > blockquote")
    assert ["on Monday, 5 January"] == texts(card, "article > blockquote mark")


def test_one_articles_sentence_is_folded_away_with_its_reason() -> None:
    card = one(page(showing(replace(SUMMIT, mentions=SUMMIT.mentions[:1])), "/"), "article")
    assert [] == card.cssselect("article > blockquote")
    assert ["on Monday, 5 January"] == texts(card, "details mark")


def test_an_event_says_that_its_sources_disagree_on_the_date() -> None:
    first, second = SUMMIT.mentions[:2]
    told = replace(SUMMIT, mentions=(first, replace(second, when=When.on(2026, 1, 6))))
    card = one(page(showing(told), "/"), "article")
    assert ["Sources disagree on the date"] == texts(card, ".meta > p")
    assert ["Read as: 6 January 2026. “yesterday”: stated outright."] == texts(card, ".reading.other")


def test_an_event_names_its_first_source_and_counts_the_others(client: FlaskClient) -> None:
    card = page(client, "/").get_element_by_id(f"e-{SUMMIT.key}")
    assert ["The Meridian and 3 more: why this date"] == texts(card, "summary")
    assert [
        "Read as: 5 January 2026. “on Monday, 5 January”: stated outright.",
        "Read as: 5 January 2026. “yesterday”: stated outright.",
        "Read as: January 2026. “Earlier this month”: stated outright.",
        "Read as: 5 January 2026. “On Jan. 5”: stated outright.",
    ] == texts(card, "details li > p")
    assert "Northern Wire, published 19 January 2026, inferred from the text" in texts(card, "details li")[3]


def test_a_source_leads_to_the_sentence_in_its_article(client: FlaskClient) -> None:
    card = page(client, "/").get_element_by_id(f"e-{TARIFFS.key}")
    path, _, anchor = card.cssselect("details a")[0].get("href", "").partition("#")
    assert TARIFFS.mentions[0].quote == text(page(client, path).get_element_by_id(anchor))


def test_the_legend_counts_the_marks_that_are_there(client: FlaskClient) -> None:
    assert [
        "To the day 4",
        "From one date to another 2",
        "To the month 2",
        "To the season or quarter 2",
        "To the year, or longer 1",
        "By a date 1",
        "Since a date 2",
        "No date given 1",
    ] == texts(page(client, "/"), ".legend li")


def test_the_articles_with_most_events_are_listed_and_the_rest_counted() -> None:
    sources = [replace(MERIDIAN, id=f"article-{number}", origin=f"{number}") for number in range(14)]
    told = [
        replace(first, citation=replace(first.citation, article_id=source.id))
        for first, source in zip(SUMMIT.mentions[:1] * 14, sources, strict=True)
    ]
    kept = store(sources, [replace(SUMMIT, mentions=tuple(told))])
    listed = texts(page(create_app(SETTINGS, kept, clock=now).test_client(), "/"), ".articles li")
    assert [13, "2 more articles"] == [len(listed), listed[-1]]


def many(number: int) -> tuple[Event, ...]:
    return tuple(
        replace(dated("2026-01-05", key=f"{n:012x}"), title=f"Event {n}", importance=n) for n in range(number)
    )


def test_of_many_events_those_that_matter_most_can_be_seen_alone() -> None:
    client = showing(*many(KEY_EVENTS + 2))
    root = page(client, "/?key=1")
    assert {f"Event {n}" for n in range(2, KEY_EVENTS + 2)} == set(texts(root, "h3"))
    assert text(one(root, ".deck")).startswith(
        f"The {KEY_EVENTS} that matter most of {KEY_EVENTS + 2} events"
    )
    assert ["Key events"] == texts(root, ".choices [aria-current]")
    assert [f"{PUBLIC}/?key=1"] == root.xpath("//link[@rel='canonical']/@href")
    assert ["/", "?key=1"] == [link.get("href") for link in root.cssselect(".choices a")]
    assert ["All events"] == texts(page(client, "/"), ".choices [aria-current]")


def test_few_events_offer_no_choice() -> None:
    assert [] == texts(page(showing(*many(KEY_EVENTS)), "/"), ".choices")


def test_an_empty_timeline_says_how_to_fill_it() -> None:
    client = create_app(SETTINGS, MemoryStore(), clock=lambda: datetime(2026, 1, 1, tzinfo=UTC)).test_client()
    root = page(client, "/")
    assert ["timeline ingest PATH…"] == texts(root, "main code")
    assert ["0 events read from 0 articles. Every date links to the sentence that gave it."] == texts(
        root, ".deck"
    )


def test_identifiers_on_the_page_are_unique_and_every_fragment_leads_somewhere(client: FlaskClient) -> None:
    root = page(client, "/")
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    fragments = {href for href in root.xpath("//a/@href") if href.startswith("#")}
    assert set() == fragments - {f"#{name}" for name in ids}
