"""The store as dictionaries: for tests, and for timelines that nobody keeps."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from threading import Lock
from typing import Self

from timeline.errors import StoreError
from timeline.model.article import Article
from timeline.model.event import Event, Mention, key_of
from timeline.model.timeline import Order, Query, Timeline, chronological
from timeline.model.topic import Topic, newest_first
from timeline.store.book import MemoryBook
from timeline.store.port import Summary, Writer
from timeline.store.rows import article_row, event_row, mention_rows
from timeline.store.shelf import MemoryShelf

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Tables:
    """Articles and events by id; retired ids with their successors and when they went."""

    articles: dict[str, Article] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    retired: dict[str, tuple[str | None, datetime]] = field(default_factory=dict)
    book: MemoryBook = field(default_factory=MemoryBook)
    shelf: MemoryShelf = field(default_factory=MemoryShelf)


class MemoryStore:
    """Articles and events, for as long as the object lives."""

    def __init__(self) -> None:
        self._tables = _Tables()
        self._lock = Lock()

    @contextmanager
    def transaction(self) -> Iterator[Writer]:
        """A writer on a copy of everything, which takes its place when the block ends well."""
        with self._lock:
            now = self._tables
            then = _Tables(*(getattr(now, table.name).copy() for table in fields(now)))
            yield _MemoryWriter(then)
            self._tables = then

    def timeline(self, query: Query = Query()) -> Timeline:
        """The events that the query asks for, in the order that it asks for."""
        told = {seat.article_id for seat in self._tables.shelf.of_topic(query.topic)} if query.topic else None
        events = [
            event
            for event in self._tables.events.values()
            if told is None or any(mention.citation.article_id in told for mention in event.mentions)
        ]
        events.sort(key=lambda event: event.id)
        match query.order:
            case Order.DATE:
                events.sort(key=chronological)
            case Order.ADDED:
                events.sort(key=lambda event: event.published or _LONG_AGO, reverse=True)
            case Order.IMPORTANCE:
                events.sort(key=lambda event: event.importance, reverse=True)
        return Timeline(tuple(events[: query.limit]))

    def event(self, key: str) -> Event | None:
        """The event of that key, or the one it was merged into."""
        events = {event.key: event for event in self._tables.events.values()}
        retired = self._tables.retired.items()
        successors = {key_of(event_id): successor for event_id, (successor, _) in retired}
        while key not in events:
            successor = successors.pop(key, None)  # popped, so that a circle comes to an end
            if successor is None:
                return None
            key = key_of(successor)
        return events[key]

    def origins(self, ids: Collection[str]) -> Mapping[str, str]:
        """Those of these ids that are articles stored here, each with its origin."""
        return _MemoryWriter(self._tables).origins(ids)

    def article(self, article_id: str) -> Article | None:
        """The article with that id."""
        return self._tables.articles.get(article_id)

    def topics(self, limit: int) -> tuple[Topic, ...]:
        """So many of the running stories, those first whose last article is newest, then by key."""
        return tuple(sorted(map(self._topic, self._tables.shelf.names), key=newest_first)[:limit])

    def topic(self, key: str) -> Topic | None:
        """The running story of that key, or the one that has most of its articles now."""
        successors = self._tables.shelf.retired.copy()
        while key not in self._tables.shelf.names:
            successor = successors.pop(key, None)
            if successor is None:
                return None
            key = successor
        return self._topic(key)

    def topics_of(self, articles: Collection[str]) -> tuple[Topic, ...]:
        """The running stories that these articles tell, by key."""
        told = {seat.topic for seat in self._tables.shelf.seats(articles=articles) if seat.topic}
        return tuple(self._topic(key) for key in sorted(told))

    def _topic(self, key: str) -> Topic:
        story = list(self._tables.shelf.of_topic(key))
        days = [seat.published for seat in story if seat.published]
        first, last = min(days, default=None), max(days, default=None)
        events = len(self.timeline(Query(topic=key)))
        return Topic(key, self._tables.shelf.names[key], first, last, len(story), events)

    def events_of(self, article_id: str) -> tuple[Event, ...]:
        """The events that this article tells of, by id."""
        return _MemoryWriter(self._tables).events_of(article_id)

    def summary(self) -> Summary:
        """How much there is."""
        changed = [event.updated for event in self._tables.events.values() if event.updated]
        changed += [at for _, at in self._tables.retired.values()]
        return Summary(len(self._tables.articles), len(self._tables.events), max(changed, default=None))

    def close(self) -> None:
        """Nothing: there is nothing to let go of."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _MemoryWriter:
    """A transaction under way; `Writer` says what its methods promise."""

    def __init__(self, tables: _Tables) -> None:
        self._tables = tables

    @property
    def book(self) -> MemoryBook:
        return self._tables.book

    @property
    def shelf(self) -> MemoryShelf:
        return self._tables.shelf

    def origins(self, ids: Collection[str]) -> Mapping[str, str]:
        articles = self._tables.articles
        return {article_id: articles[article_id].origin for article_id in ids if article_id in articles}

    def versions(self, origins: Collection[str]) -> Mapping[str, str]:
        stored = self._tables.articles.values()
        return {article.origin: article.id for article in stored if article.origin in origins}

    def events_of(self, article_id: str) -> tuple[Event, ...]:
        return self._by_id(event for event in self._tables.events.values() if _cites(event, article_id))

    def events_told(self, tellings: Collection[int]) -> tuple[Event, ...]:
        events = self._tables.events.values()
        return self._by_id(event for event in events if any(m.telling in tellings for m in event.mentions))

    def tellers(self, tellings: Collection[int]) -> Iterable[Mention]:
        told = (mention for event in self._tables.events.values() for mention in event.mentions)
        return [mention for mention in told if mention.telling in tellings]

    def unplaced(self, limit: int) -> tuple[Event, ...]:  # noqa: ARG002
        return ()

    def used_keys(self, keys: Collection[str]) -> tuple[frozenset[str], Mapping[str, str]]:
        taken = frozenset(event.key for event in self._tables.events.values() if event.key in keys)
        retired = {key_of(event_id): event_id for event_id in self._tables.retired}
        return taken, {key: retired[key] for key in keys if key in retired}

    def articles(self, ids: Collection[str]) -> Iterable[Article]:
        return [self._tables.articles[name] for name in ids if name in self._tables.articles]

    def unseated(self, limit: int) -> Iterable[Article]:
        without = sorted(self._tables.articles.keys() - self._tables.shelf.taken.keys())
        return [self._tables.articles[name] for name in without[:limit]]

    def told_by(self, articles: Collection[str]) -> Iterable[Mention]:
        told = (mention for event in self._tables.events.values() for mention in event.mentions)
        return [mention for mention in told if mention.citation.article_id in articles]

    def add_article(self, article: Article) -> None:
        article_row(article)  # raises for what a database would refuse
        if article.id in self._tables.articles:
            raise StoreError(f"Article {article.id} is stored already: ask for its origin first.")
        self._tables.articles[article.id] = article

    def remove_article(self, article_id: str) -> None:
        if self.events_of(article_id):
            raise StoreError(f"Article {article_id} is still cited: put or retire its events first.")
        self._tables.articles.pop(article_id, None)

    def put_events(self, events: Iterable[Event]) -> None:
        for event in events:
            event_row(event), mention_rows(event)  # raise for what a database would refuse
            for mention in event.mentions:
                if mention.citation.article_id not in self._tables.articles:
                    raise StoreError(f"Event {event.id} cites an article that is not stored: add that first.")
            self._tables.retired.pop(event.id, None)
            self._tables.events[event.id] = event

    def retire(self, event_id: str, successor: str | None, at: datetime) -> None:
        self._tables.events.pop(event_id, None)
        self._tables.retired[event_id] = (successor, at)

    @staticmethod
    def _by_id(events: Iterable[Event]) -> tuple[Event, ...]:
        return tuple(sorted(events, key=lambda event: event.id))


def _cites(event: Event, article_id: str) -> bool:
    return any(mention.citation.article_id == article_id for mention in event.mentions)
