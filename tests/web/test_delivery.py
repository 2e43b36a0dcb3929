"""Validators, 304 answers, lifetimes and compression, on pages and feeds alike."""

import gzip
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from flask.testing import FlaskClient
from werkzeug.http import http_date

from tests.web.samples import ADDED, ARTICLES, EVENTS, NOW, SETTINGS, SUMMIT, store
from timeline.store.memory import MemoryStore
from web import create_app
from web.feeds import FORMATS

FEEDS = tuple(f"/feed.{ending}" for ending in FORMATS)
PAGES = ("/", f"/events/{SUMMIT.key}", "/articles/the-meridian")
LIFETIMES = dict.fromkeys(FEEDS, 300) | dict.fromkeys(PAGES, 60)
everywhere = pytest.mark.parametrize("path", LIFETIMES)


def at(moment: datetime, kept: MemoryStore) -> FlaskClient:
    return create_app(SETTINGS, kept, clock=lambda: moment).test_client()


@everywhere
def test_a_client_that_has_the_current_version_gets_304_without_a_body(
    client: FlaskClient, path: str
) -> None:
    first = client.get(path)
    tag = first.headers["ETag"]
    for known in (tag, tag.removeprefix("W/"), f'"other", {tag}', "*"):
        again = client.get(path, headers={"If-None-Match": known})
        assert (304, b"") == (again.status_code, again.data)
        for name in ("ETag", "Cache-Control", "Vary"):
            assert first.headers[name] == again.headers[name]


@everywhere
def test_an_unknown_tag_gets_the_page_whatever_its_date(client: FlaskClient, path: str) -> None:
    changed = client.get(path).headers["Last-Modified"]
    answer = client.get(path, headers={"If-None-Match": '"other"', "If-Modified-Since": changed})
    assert 200 == answer.status_code


@everywhere
def test_a_date_alone_is_enough_for_304(client: FlaskClient, path: str) -> None:
    changed = client.get(path).last_modified
    assert changed is not None
    answers = {
        since: client.get(path, headers={"If-Modified-Since": http_date(since)}).status_code
        for since in (changed - timedelta(seconds=1), changed, changed + timedelta(days=1))
    }
    assert [200, 304, 304] == list(answers.values())


@everywhere
def test_answers_may_be_kept_by_anyone_for_a_while(client: FlaskClient, path: str) -> None:
    seconds = LIFETIMES[path]
    control = client.get(path).cache_control
    assert (True, seconds, 10 * seconds) == (control.public, control.max_age, control.stale_while_revalidate)


@everywhere
def test_compressed_content_is_the_same_content_under_the_same_weak_tag(
    client: FlaskClient, path: str
) -> None:
    plain = client.get(path)
    packed = client.get(path, headers={"Accept-Encoding": "br, gzip"})
    assert "gzip" == packed.headers["Content-Encoding"]
    assert plain.data == gzip.decompress(packed.data)
    assert len(packed.data) == packed.content_length
    assert plain.headers["ETag"].startswith('W/"')
    for name in ("ETag", "Vary"):
        assert plain.headers[name] == packed.headers[name]
    assert "Accept-Encoding" == plain.headers["Vary"]


@everywhere
@pytest.mark.parametrize("refused", ["identity", "gzip;q=0", "br"])
def test_who_does_not_accept_gzip_gets_none(client: FlaskClient, path: str, refused: str) -> None:
    assert "Content-Encoding" not in client.get(path, headers={"Accept-Encoding": refused}).headers


@everywhere
@pytest.mark.parametrize("coding", ["identity", "gzip"])
def test_head_answers_like_get_without_the_body(client: FlaskClient, path: str, coding: str) -> None:
    get = client.get(path, headers={"Accept-Encoding": coding})
    head = client.head(path, headers={"Accept-Encoding": coding})
    for answer in (get, head):
        answer.headers.pop("Date", None)  # a second may end between the two
    assert b"" == head.data
    assert get.headers == head.headers


@everywhere
def test_unknown_parameters_are_ignored(client: FlaskClient, path: str) -> None:
    assert client.get(path).data == client.get(f"{path}?utm_source=x&page=%00").data


@everywhere
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_sent_here(client: FlaskClient, path: str, method: str) -> None:
    answer = client.open(path, method=method)
    assert 405 == answer.status_code
    assert {"GET", "HEAD", "OPTIONS"} == set(answer.allow)


@pytest.mark.parametrize("path", FEEDS)
def test_a_feed_changes_with_the_store_alone(kept: MemoryStore, path: str) -> None:
    today, tomorrow = (at(moment, kept).get(path) for moment in (NOW, NOW + timedelta(days=1)))
    assert (today.data, ADDED) == (tomorrow.data, tomorrow.last_modified)


def test_the_timeline_changes_at_midnight_when_more_of_it_becomes_the_past(kept: MemoryStore) -> None:
    midnight = datetime(2026, 1, 22, tzinfo=UTC)
    before, after = (at(midnight + timedelta(seconds=step), kept).get("/") for step in (-1, 1))
    assert midnight == after.last_modified
    known = {"If-Modified-Since": before.headers["Last-Modified"]}
    assert 200 == at(midnight, kept).get("/", headers=known).status_code


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asked_for_at_midnight_is_of_one_day(kept: MemoryStore, path: str) -> None:
    moments = iter([datetime(2026, 1, 21, 23, 59, 59, tzinfo=UTC), datetime(2026, 1, 22, tzinfo=UTC)])
    answer = create_app(SETTINGS, kept, clock=moments.__next__).test_client().get(path)
    assert answer.data == at(NOW, kept).get(path).data
    assert datetime(2026, 1, 21, tzinfo=UTC) == answer.last_modified
    assert [datetime(2026, 1, 22, tzinfo=UTC)] == list(moments)


@everywhere
def test_a_change_in_the_store_changes_tag_and_date(
    client: FlaskClient, kept: MemoryStore, path: str
) -> None:
    before = client.get(path)
    with kept.transaction() as writer:
        writer.put_events([replace(SUMMIT, title="A summit in Beijing", updated=NOW)])
    known = {"If-None-Match": before.headers["ETag"], "If-Modified-Since": before.headers["Last-Modified"]}
    after = client.get(path, headers=known)
    assert 200 == after.status_code
    assert NOW == after.last_modified


def test_the_same_store_gives_the_same_bytes_in_any_order_of_its_events() -> None:
    one, other = (
        create_app(SETTINGS, store(ARTICLES, events), clock=lambda: NOW).test_client().get("/").data
        for events in (EVENTS, EVENTS[::-1])
    )
    assert one == other
