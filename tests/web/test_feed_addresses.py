"""The feeds as they are served; what stands in them is tested in `tests/feeds`."""

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest
from flask.testing import FlaskClient

from tests.web.reading import page
from tests.web.samples import EVENTS, PUBLIC, SETTINGS, SUMMIT, now
from timeline.store.memory import MemoryStore
from web import create_app
from web.feeds import FORMATS

TYPES = {f"/feed.{form.ENDING}": form.MEDIA_TYPE for form in FORMATS.values()}
both = pytest.mark.parametrize("path", TYPES)
SELF = ".//{http://www.w3.org/2005/Atom}link[@rel='self']"


@both
def test_a_feed_says_its_type_and_holds_every_event(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert f"{TYPES[path]}; charset=utf-8" == answer.headers["Content-Type"]
    assert len(EVENTS) == answer.text.count(f'href="{PUBLIC}/events/') + answer.text.count(
        f"<link>{PUBLIC}/events/"
    )


@both
def test_a_feed_names_itself_at_the_public_address(client: FlaskClient, path: str) -> None:
    (link,) = ElementTree.fromstring(client.get(f"{path}?utm_source=x").data).findall(SELF)
    assert PUBLIC + path == link.get("href")


@pytest.mark.parametrize("path", ["/", f"/events/{SUMMIT.key}", "/articles/the-meridian", "/nowhere"])
def test_every_page_announces_the_feeds(client: FlaskClient, path: str) -> None:
    root = page(client, path, 404 if path == "/nowhere" else 200)
    links = root.xpath("//head/link[@rel='alternate']")
    assert TYPES == {link.get("href"): link.get("type") for link in links}
    assert [f"Dateline ({form.NAME})" for form in FORMATS.values()] == [link.get("title") for link in links]


@both
def test_a_reader_in_a_browser_may_fetch_a_feed_from_anywhere(client: FlaskClient, path: str) -> None:
    headers = client.get(path, headers={"Origin": "https://reader.example"}).headers
    assert "*" == headers["Access-Control-Allow-Origin"]
    assert "ETag" in headers["Access-Control-Expose-Headers"]
    assert "cross-origin" == headers["Cross-Origin-Resource-Policy"]


@both
def test_a_preflight_for_a_conditional_request_is_answered(client: FlaskClient, path: str) -> None:
    asked = {
        "Origin": "https://reader.example",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "if-none-match",
    }
    answer = client.options(path, headers=asked)
    assert 204 == answer.status_code
    assert "If-None-Match" in answer.headers["Access-Control-Allow-Headers"]
    assert {"GET", "HEAD", "OPTIONS"} == set(answer.allow)


@pytest.mark.parametrize("path", ["/feed.xml", "/feed.", "/feed.feed", "/feed.RSS", "/feed.rss%00"])
@pytest.mark.parametrize("method", ["GET", "OPTIONS"])
def test_other_formats_are_not_found(client: FlaskClient, path: str, method: str) -> None:
    assert 404 == client.open(path, method=method).status_code


@both
def test_an_empty_timeline_has_feeds_too(path: str) -> None:
    answer = create_app(SETTINGS, MemoryStore(), clock=now).test_client().get(path)
    assert 200 == answer.status_code
    assert "Last-Modified" not in answer.headers


@both
def test_a_feed_is_newer_after_a_withdrawal(client: FlaskClient, kept: MemoryStore, path: str) -> None:
    gone = now() + timedelta(days=3)
    with kept.transaction() as writer:
        writer.retire(SUMMIT.id, None, gone)
    assert gone == updated(client.get(path).data)


def updated(feed: bytes) -> datetime:
    """When the feed says that it last changed."""
    root = ElementTree.fromstring(feed)
    said = root.findtext("{http://www.w3.org/2005/Atom}updated")
    return (
        datetime.fromisoformat(said) if said else parsedate_to_datetime(root.findtext(".//lastBuildDate", ""))
    )
