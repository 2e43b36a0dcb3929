"""Feed readers subscribe to both feeds over HTTP: feedparser as many use it, and the library `reader`."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import feedparser
import pytest
from flask import Flask, Response
from reader import make_reader

from tests.serving import served
from timeline.pipeline import ingest
from timeline.settings import Settings
from timeline.sources import read_article, read_paths
from timeline.store import open_store
from timeline.store.port import Store
from web import create_app
from web.feeds import FORMATS

AUTHORITY = "news.example"
ADDED = datetime(2026, 1, 20, 8, tzinfo=UTC)
LATER = ADDED + timedelta(hours=1)

ARTICLE = """---
title: Halden opens its tide mill
source: Halden Ledger
published: 2026-01-20
---

# Halden opens its tide mill

The mayor of Halden opened the tide mill on 14 January 2026.

The mill will close for repairs on 9 November 2026.
"""


@dataclass(frozen=True, slots=True)
class Publication:
    """A timeline on the air, and the status of every answer that it gave."""

    address: str
    store: Store
    answers: list[int]

    def ingest(self, path: Path, now: datetime) -> None:
        ingest(self.store, read_paths([path]), now=now, authority=AUTHORITY)


class Subscriber(Protocol):
    """Someone who follows one feed."""

    def fetch(self) -> None:
        """Look whether there is anything new."""

    def ids(self) -> list[str]:
        """The ids of all entries ever seen, newest additions first."""


@dataclass(slots=True)
class Parser:
    """feedparser, which leaves it to its user to remember validators and entries."""

    url: str
    validators: tuple[str, ...] = ("etag", "modified")
    known: dict[str, str] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)

    def fetch(self) -> None:
        heard = feedparser.parse(self.url, **self.known)
        assert not heard.bozo
        self.known = {name: heard[name] for name in self.validators if name in heard}
        self.seen = [entry.id for entry in heard.entries if entry.id not in self.seen] + self.seen

    def ids(self) -> list[str]:
        return self.seen


@dataclass(frozen=True, slots=True)
class Library:
    """The library `reader`, which remembers by itself."""

    url: str
    reader: Any

    def fetch(self) -> None:
        self.reader.add_feed(self.url, exist_ok=True)
        self.reader.update_feed(self.url)

    def ids(self) -> list[str]:
        return [entry.id for entry in self.reader.get_entries()]


@pytest.fixture(scope="session")
def seeded(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of an SQLite store that holds the seeds."""
    path = tmp_path_factory.mktemp("seeded") / "timeline.db"
    with open_store(f"sqlite:///{path}") as store:
        ingest(store, read_paths([checkout / "seeds"]), now=ADDED, authority=AUTHORITY)
    return path.read_bytes()


@pytest.fixture
def publication(seeded: bytes, tmp_path: Path) -> Iterator[Publication]:
    path = tmp_path / "timeline.db"
    path.write_bytes(seeded)
    answers: list[int] = []

    def noted(response: Response) -> Response:
        answers.append(response.status_code)
        return response

    def app_at(address: str) -> Flask:
        app = create_app(Settings(public_url=address), store, clock=lambda: LATER)
        app.after_request(noted)
        return app

    with open_store(f"sqlite:///{path}") as store, served(app_at) as address:
        yield Publication(address, store, answers)


@pytest.fixture(params=["feedparser", "feedparser, by tag", "feedparser, by date", "reader"])
def subscribe(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[str], Subscriber]]:
    """Makes a subscriber of each kind to the feed at an address."""
    with closing(make_reader(str(tmp_path / "reader.db"))) as reader:
        kinds: dict[str, Callable[[str], Subscriber]] = {
            "feedparser": Parser,
            "feedparser, by tag": lambda url: Parser(url, ("etag",)),
            "feedparser, by date": lambda url: Parser(url, ("modified",)),
            "reader": lambda url: Library(url, reader),
        }
        yield kinds[request.param]


@pytest.fixture(params=FORMATS)
def subscriber(
    request: pytest.FixtureRequest, publication: Publication, subscribe: Callable[[str], Subscriber]
) -> Subscriber:
    """One who has fetched the feed of the seeds once."""
    made = subscribe(f"{publication.address}/feed.{request.param}")
    made.fetch()
    return made


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "mill.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_every_event_is_one_entry(publication: Publication, subscriber: Subscriber) -> None:
    ids = subscriber.ids()
    assert sorted(event.id for event in publication.store.timeline()) == sorted(ids)
    assert [200] == publication.answers


def test_a_second_fetch_is_answered_with_304(publication: Publication, subscriber: Subscriber) -> None:
    before = subscriber.ids()
    subscriber.fetch()
    assert [200, 304] == publication.answers
    assert before == subscriber.ids()


def test_a_new_article_brings_exactly_its_events(
    publication: Publication, subscriber: Subscriber, article: Path
) -> None:
    before = subscriber.ids()
    publication.ingest(article, LATER)
    subscriber.fetch()
    told = [event.id for event in publication.store.events_of(read_article(article).id)]
    assert 2 == len(told)
    assert sorted(told + before) == sorted(subscriber.ids())
    assert [200, 200] == publication.answers


def test_an_article_ingested_again_brings_nothing(
    publication: Publication, subscriber: Subscriber, article: Path, checkout: Path
) -> None:
    publication.ingest(article, LATER)
    subscriber.fetch()
    before = subscriber.ids()
    for path in (article, checkout / "seeds"):
        publication.ingest(path, LATER + timedelta(hours=1))
    subscriber.fetch()
    assert before == subscriber.ids()
    assert [200, 200, 304] == publication.answers
