"""What Dateline asks of a store, in its own words; SQLite, PostgreSQL and the fake all answer.

Whatever a store cannot do, because its database is locked, gone or not its own, raises StoreError.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, Self

from timeline.model.article import Article
from timeline.model.book import Book
from timeline.model.event import Event, Mention
from timeline.model.timeline import Query, Timeline
from timeline.model.topic import Shelf, Topic


@dataclass(frozen=True, slots=True)
class Summary:
    """How much there is, and when an event last changed or went away (UTC; None before the first)."""

    articles: int
    events: int
    changed: datetime | None


class Writer(Protocol):
    """One transaction: everything done through it happens, or nothing does. One writer at a time."""

    @property
    def book(self) -> Book:
        """What clustering keeps."""

    @property
    def shelf(self) -> Shelf:
        """Which article belongs to which running story."""

    def origins(self, ids: Collection[str]) -> Mapping[str, str]:
        """Those of these ids that are articles stored here, each with its origin."""

    def versions(self, origins: Collection[str]) -> Mapping[str, str]:
        """Those of these origins that an article was stored from, each with its id."""

    def events_of(self, article_id: str) -> tuple[Event, ...]:
        """The events that this article tells of, by id."""

    def events_told(self, tellings: Collection[int]) -> tuple[Event, ...]:
        """The events with a mention of one of these tellings, by id."""

    def tellers(self, tellings: Collection[int]) -> Iterable[Mention]:
        """A mention of each of these tellings that is stored, or several."""

    def unplaced(self, limit: int) -> tuple[Event, ...]:
        """So many of the events that an earlier version stored without their tellings, by id."""

    def used_keys(self, keys: Collection[str]) -> tuple[frozenset[str], Mapping[str, str]]:
        """Which of these are keys of events, and which of retired ones, with their ids."""

    def articles(self, ids: Collection[str]) -> Iterable[Article]:
        """The articles with these ids, as far as they are stored."""

    def unseated(self, limit: int) -> Iterable[Article]:
        """So many of the articles that have no seat on the shelf yet, by id."""

    def told_by(self, articles: Collection[str]) -> Iterable[Mention]:
        """The mentions that stand in these articles."""

    def add_article(self, article: Article) -> None:
        """Store an article that is not stored yet."""

    def remove_article(self, article_id: str) -> None:
        """Drop an article; its mentions must have been taken out of their events, and its seat, before."""

    def put_events(self, events: Iterable[Event]) -> None:
        """Store these events as they now are, mentions and all, in place of what had their ids.

        They have their record times, and the articles that they cite are stored. A retired event is back.
        """

    def retire(self, event_id: str, successor: str | None, at: datetime) -> None:
        """Take an event away: merged into `successor`, or withdrawn when that is None; `at` says when."""


class Store(Protocol):
    """Articles and events, for as long as the database lives. Threads may share one."""

    def transaction(self) -> AbstractContextManager[Writer]:
        """A writer whose changes are kept when the block ends well, and dropped when it raises."""

    def timeline(self, query: Query = Query()) -> Timeline:
        """The events that the query asks for, in the order that it asks for.

        By date they run as in `Timeline.of`; by addition the newest `published` first, by importance the
        greatest, and then by id.
        """

    def event(self, key: str) -> Event | None:
        """The event of that key, or the one it was merged into; None when withdrawn or never there."""

    def origins(self, ids: Collection[str]) -> Mapping[str, str]:
        """Those of these ids that are articles stored here, each with its origin."""

    def article(self, article_id: str) -> Article | None:
        """The article with that id."""

    def topics(self, limit: int) -> tuple[Topic, ...]:
        """So many of the running stories, those first whose last article is newest, then by key."""

    def topic(self, key: str) -> Topic | None:
        """The running story of that key, or the one that has most of its articles now."""

    def topics_of(self, articles: Collection[str]) -> tuple[Topic, ...]:
        """The running stories that these articles tell, by key."""

    def events_of(self, article_id: str) -> tuple[Event, ...]:
        """The events that this article tells of, by id."""

    def summary(self) -> Summary:
        """How much there is, in one quick look."""

    def close(self) -> None:
        """Let go of files and connections."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...
