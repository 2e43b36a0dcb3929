"""The page of one event."""

from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from tests.web.reading import one, page, text, texts
from tests.web.samples import ARTICLES, DENMARK, EVENTS, SETTINGS, SUMMIT, TARIFFS, event, now, store
from timeline.model.event import Event, Status
from timeline.model.when import When
from timeline.store.memory import MemoryStore
from web import create_app


@pytest.mark.parametrize("told", EVENTS, ids=lambda told: told.key)
def test_every_event_has_a_page_with_its_title_and_every_quote(client: FlaskClient, told: Event) -> None:
    root = page(client, f"/events/{told.key}")
    assert [told.title] == texts(root, "h1")
    assert [mention.quote for mention in told.mentions] == texts(root, "blockquote")
    assert [mention.expression for mention in told.mentions if mention.expression] == texts(root, "mark")


@pytest.mark.parametrize(
    "edtf, words, machine",
    [
        ("2026-01-05", "5 January 2026", ["2026-01-05"]),
        ("2026-01", "January 2026", ["2026-01"]),
        ("2026", "2026", ["2026"]),
        ("1990~", "About 1990", ["1990"]),
        ("../2026-06", "By June 2026", ["2026-06"]),
        ("2019/..", "Since 2019", ["2019"]),
        ("2026-33", "The first quarter of 2026", []),
        ("2026-21", "Spring 2026", []),
        ("196X", "The 1960s", []),
        ("2011/2014", "2011 to 2014", []),
        ("-0043", "44 BC", []),
        ("Y12026", "12,026", []),
    ],
)
def test_the_date_stands_in_words_with_a_machine_value_no_more_precise(
    edtf: str, words: str, machine: list[str]
) -> None:
    told = replace(SUMMIT, when=When.parse(edtf))
    client = create_app(SETTINGS, store(ARTICLES, [told]), clock=now).test_client()
    date = one(page(client, f"/events/{told.key}"), "article > .when")
    assert f"{words} Happened" == text(date)
    assert machine == [time.get("datetime") for time in date.cssselect("time")]


def test_an_undated_event_says_so(client: FlaskClient) -> None:
    root = page(client, f"/events/{DENMARK.key}")
    assert ["No date given Reported"] == texts(root, "article > .when")
    assert ["Read as: no date given."] == texts(root, ".reading")


def test_articles_of_one_source_are_counted_as_such() -> None:
    same = replace(SUMMIT.mentions[1], quote=SUMMIT.mentions[0].quote)
    told = replace(SUMMIT, mentions=(SUMMIT.mentions[0], same))
    client = create_app(SETTINGS, store(ARTICLES, [told]), clock=now).test_client()
    assert ["Told in 2 articles from 1 source"] == texts(page(client, f"/events/{told.key}"), "h2")


def test_a_status_that_changed_shows_its_history() -> None:
    met = SUMMIT.mentions[0]
    off = replace(SUMMIT.mentions[3], status=Status.CALLED_OFF)
    told = replace(SUMMIT, mentions=(off, met), status=off.status)
    client = create_app(SETTINGS, store(ARTICLES, [told]), clock=now).test_client()
    assert [
        "Happened The Meridian, published 6 January 2026",
        "Called off Northern Wire, published 19 January 2026, inferred from the text",
    ] == texts(page(client, f"/events/{told.key}"), ".history li")


def test_a_status_that_never_changed_has_no_history(client: FlaskClient) -> None:
    assert [] == texts(page(client, f"/events/{SUMMIT.key}"), ".history")


def test_names_and_status_stand_by_the_title(client: FlaskClient) -> None:
    root = page(client, f"/events/{TARIFFS.key}")
    assert ["NATO"] == texts(root, ".names li")
    assert ["Threatened"] == texts(root, ".status")


def test_each_quote_has_its_outlet_its_reading_and_its_article_here_and_on_the_web(
    client: FlaskClient,
) -> None:
    first = page(client, f"/events/{SUMMIT.key}").cssselect(".told > li")[0]
    assert ["The Meridian"] == texts(first, ".outlet")
    assert ["published 6 January 2026"] == texts(first, ".published")
    assert ["Read as: 5 January 2026. “on Monday, 5 January”: stated outright."] == texts(first, ".reading")
    start = SUMMIT.mentions[0].start
    assert [f"/articles/the-meridian#s-{start}", SUMMIT.mentions[0].citation.url] == first.xpath(".//a/@href")


@pytest.mark.parametrize(
    "readings, heading",
    [
        (["2026-01-05", "2026-01"], "1 sentence is less exact."),
        (["2026-01-05", "2026-01", None], "2 sentences are less exact."),
        (["2026-01-05", "2026-01-06"], "1 sentence gives another date."),
        (["2026-01", "2026-01-05", "2026-01-06"], "2 sentences give another date."),
        (["2026-01-05", "2026-01", "2026-02"], "1 sentence gives another date. 1 sentence is less exact."),
        ([None, "2026-01-05"], "1 sentence gives another date."),
    ],
)
def test_sources_that_disagree_on_the_date_are_shown_to(readings: list[str | None], heading: str) -> None:
    whens = [When.parse(edtf) if edtf else None for edtf in readings]
    mentions = tuple(replace(told, when=when) for told, when in zip(SUMMIT.mentions, whens, strict=False))
    told = replace(SUMMIT, when=whens[0], mentions=mentions)
    root = page(create_app(SETTINGS, store(ARTICLES, [told]), clock=now).test_client(), f"/events/{told.key}")
    assert [f"Told in {len(readings)} articles {heading}"] == texts(root, "h2")


def test_sources_that_agree_need_no_remark(client: FlaskClient) -> None:
    assert ["Told in 2 articles"] == texts(page(client, f"/events/{TARIFFS.key}"), "h2")


def test_an_event_leads_back_to_its_place_on_the_timeline(client: FlaskClient) -> None:
    path, _, anchor = one(page(client, f"/events/{SUMMIT.key}"), ".crumb a").get("href", "").partition("#")
    assert SUMMIT.title == text(one(page(client, path).get_element_by_id(anchor), "h3"))


def test_an_event_that_was_merged_away_leads_to_the_one_that_took_it_in(
    client: FlaskClient, kept: MemoryStore
) -> None:
    with kept.transaction() as writer:
        writer.put_events([event("0ld000000000", "The same summit", SUMMIT.mentions[0])])
        writer.retire("tag:example.org,2026:event/0ld000000000", SUMMIT.id, now())
    answer = client.get("/events/0ld000000000", headers={"Host": "evil.example"})
    assert 301 == answer.status_code
    assert f"/events/{SUMMIT.key}" == answer.headers["Location"]
    assert "max-age=3600" in answer.headers["Cache-Control"]


def test_a_withdrawn_event_is_not_found(client: FlaskClient, kept: MemoryStore) -> None:
    with kept.transaction() as writer:
        writer.retire(TARIFFS.id, None, now())
    assert 404 == client.get(f"/events/{TARIFFS.key}").status_code
