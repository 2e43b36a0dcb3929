"""What a visitor sees when something is not there or does not work, and what an operator sees."""

import logging

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.reading import one, page, texts
from tests.web.samples import SETTINGS, now
from timeline.errors import StoreError
from timeline.model.timeline import Query, Timeline
from timeline.store.memory import MemoryStore
from timeline.store.port import Summary
from web import create_app
from web.feeds import FORMATS

SECRET = "postgresql://user:hunter2@database.internal"


class LockedStore(MemoryStore):
    """A store whose database does not answer."""

    def summary(self) -> Summary:
        raise StoreError(f"{SECRET} is locked: try again.")


class BrokenStore(MemoryStore):
    """A store with a fault in it."""

    def timeline(self, query: Query = Query()) -> Timeline:
        raise RuntimeError(SECRET)


def over(store: MemoryStore) -> FlaskClient:
    app = create_app(SETTINGS, store, clock=now)
    app.config["PROPAGATE_EXCEPTIONS"] = False
    return app.test_client()


@pytest.mark.parametrize("path", ["/nowhere", "/events/nothing", "/articles/nothing", "/static/nothing.css"])
def test_what_is_not_there_says_why_and_where_to_go(client: FlaskClient, path: str) -> None:
    root = page(client, path, 404)
    assert ["Nothing at this address"] == texts(root, "h1")
    assert ["/", *(f"/feed.{ending}" for ending in FORMATS)] == root.xpath("//p[@class='ways']/a/@href")
    assert ["noindex"] == root.xpath("//meta[@name='robots']/@content")
    assert "no-store" == client.get(path).headers["Cache-Control"]


@pytest.mark.parametrize("path", ["/", "/feed.rss"])
def test_a_fault_is_admitted_without_showing_any_of_it(path: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        answer = over(BrokenStore()).get(path)
    assert 500 == answer.status_code
    assert "Something broke on our side" in answer.text
    for inside in (SECRET, "hunter2", "RuntimeError", "Traceback", "werkzeug"):
        assert inside not in answer.text + str(answer.headers)
    assert SECRET in caplog.text
    assert "no-store" == answer.headers["Cache-Control"]
    assert "Content-Security-Policy" in answer.headers


@pytest.mark.parametrize("path", ["/", "/feed.atom", "/events/x", "/articles/x"])
def test_a_database_that_does_not_answer_is_told_apart_from_a_fault(
    path: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        answer = over(LockedStore()).get(path)
    assert (503, "30") == (answer.status_code, answer.headers["Retry-After"])
    assert "The timeline cannot be read just now" in answer.text
    assert "hunter2" not in answer.text
    assert "is locked" in caplog.text


@pytest.mark.parametrize("path", ["/events/%00", "/articles/%00", "/events/a_b", "/articles/%C3%A9"])
def test_what_cannot_be_a_key_is_never_asked_of_the_database(path: str) -> None:
    assert 404 == over(LockedStore()).get(path).status_code


def test_a_wrong_method_says_so_in_the_same_design(client: FlaskClient) -> None:
    answer = client.post("/")
    assert 405 == answer.status_code
    assert "This address is only for reading" in answer.text


def test_health_counts_what_is_stored(client: FlaskClient) -> None:
    answer = client.get("/healthz")
    assert {"status": "ok", "articles": 4, "events": 15} == answer.json
    assert "no-store" == answer.headers["Cache-Control"]


def test_health_fails_when_the_store_does() -> None:
    answer = over(LockedStore()).get("/healthz")
    assert (503, {"status": "unavailable"}) == (answer.status_code, answer.json)


def test_every_page_has_a_way_past_its_head_and_says_its_language(app: Flask) -> None:
    root = page(app.test_client(), "/nowhere", 404)
    assert "en" == root.get("lang")
    assert "main" == one(root, one(root, "a.skip").get("href", "")).tag
