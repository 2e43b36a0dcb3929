"""The store in SQLite and PostgreSQL."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Self

from sqlalchemy import Connection, Select, Table, delete, func, insert, select

from timeline.model.article import Article
from timeline.model.event import Event, Mention, key_of
from timeline.model.timeline import Order, Query, Timeline
from timeline.model.topic import Topic, newest_first
from timeline.store import schema
from timeline.store.database import Database
from timeline.store.port import Summary, Writer
from timeline.store.rows import (
    Row,
    article_from,
    article_row,
    event_from,
    event_row,
    mention_from,
    mention_rows,
    retired_row,
)
from timeline.store.schema import articles, retired
from timeline.store.sql_book import SqlBook, batches
from timeline.store.sql_shelf import SqlShelf

_ORDERS = {
    Order.DATE: (schema.events.c.sort_first, schema.events.c.sort_last, schema.events.c.id),
    Order.ADDED: (schema.events.c.published.desc(), schema.events.c.id),
    Order.IMPORTANCE: (schema.events.c.importance.desc(), schema.events.c.id),
}

_SUMMARY = select(
    select(func.count()).select_from(articles).scalar_subquery(),
    select(func.count()).select_from(schema.events).scalar_subquery(),
    select(func.max(schema.events.c.updated)).scalar_subquery(),
    select(func.max(retired.c.at)).scalar_subquery(),
)

_CITED_MENTIONS = (
    select(
        schema.mentions,
        *(
            articles.c[name].label(f"cited_{name}")
            for name in ("title", "url", "publisher", "published", "inferred")
        ),
    )
    .join(articles)
    .order_by(schema.mentions.c.event_id, schema.mentions.c.position)
)


class SqlStore:
    """Articles and events in a database that has today's tables; `open_store` sees to that."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def transaction(self) -> Iterator[Writer]:
        """A writer whose changes are kept when the block ends well; it holds off all other writers."""
        with self._database.writing() as connection:
            yield _SqlWriter(connection)

    def timeline(self, query: Query = Query()) -> Timeline:
        """The events that the query asks for, in the order that it asks for."""
        wanted = select(schema.events).order_by(*_ORDERS[query.order]).limit(query.limit)
        if query.topic:
            wanted = wanted.where(schema.events.c.id.in_(_told_in(query.topic)))
        with self._database.reading() as connection:
            return Timeline(_events(connection, wanted))

    def event(self, key: str) -> Event | None:
        """The event of that key, or the one it was merged into."""
        passed: set[str] = set()
        with self._database.reading() as connection:
            while key not in passed:
                if found := _events(connection, select(schema.events).where(schema.events.c.key == key)):
                    return found[0]
                passed.add(key)
                successor = connection.scalar(select(retired.c.successor).where(retired.c.key == key))
                key = key_of(successor) if successor else key
        return None

    def origins(self, ids: Collection[str]) -> Mapping[str, str]:
        """Those of these ids that are articles stored here, each with its origin."""
        with self._database.reading() as connection:
            return _origins(connection, ids)

    def article(self, article_id: str) -> Article | None:
        """The article with that id."""
        with self._database.reading() as connection:
            row = connection.execute(select(articles).where(articles.c.id == article_id)).one_or_none()
        return None if row is None else article_from(row)

    def topics(self, limit: int) -> tuple[Topic, ...]:
        """So many of the running stories, those first whose last article is newest, then by key."""
        topics = schema.topics
        newest = select(topics).order_by(topics.c.last.is_(None), topics.c.last.desc(), topics.c.key)
        with self._database.reading() as connection:
            return tuple(sorted(_topics(connection, newest.limit(limit)), key=newest_first))

    def topic(self, key: str) -> Topic | None:
        """The running story of that key, or the one that has most of its articles now."""
        gone = schema.retired_topics
        passed: set[str] = set()
        with self._database.reading() as connection:
            while key not in passed:
                if found := _topics(connection, select(schema.topics).where(schema.topics.c.key == key)):
                    return found[0]
                passed.add(key)
                key = connection.scalar(select(gone.c.successor).where(gone.c.key == key)) or key
        return None

    def topics_of(self, articles: Collection[str]) -> tuple[Topic, ...]:
        """The running stories that these articles tell, by key."""
        topics, seats = schema.topics, schema.seats
        with self._database.reading() as connection:
            found = {
                topic
                for batch in batches(articles)
                for told in [select(seats.c.topic).where(seats.c.article_id.in_(batch))]
                for topic in _topics(connection, select(topics).where(topics.c.key.in_(told)))
            }
        return tuple(sorted(found, key=lambda topic: topic.key))

    def events_of(self, article_id: str) -> tuple[Event, ...]:
        """The events that this article tells of, by id."""
        with self._database.reading() as connection:
            return _told_by(connection, article_id)

    def summary(self) -> Summary:
        """How much there is: two counts and the ends of two indexes."""
        with self._database.reading() as connection:
            article_count, event_count, *changes = connection.execute(_SUMMARY).one()
        return Summary(article_count, event_count, max(filter(None, changes), default=None))

    def close(self) -> None:
        """Let go of files and connections."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _SqlWriter:
    """A transaction under way; `Writer` says what its methods promise."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.book = SqlBook(connection)
        self.shelf = SqlShelf(connection)

    def origins(self, ids: Collection[str]) -> Mapping[str, str]:
        return _origins(self._connection, ids)

    def versions(self, origins: Collection[str]) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for batch in batches(origins):
            rows = select(articles.c.origin, articles.c.id).where(articles.c.origin.in_(batch))
            found |= {row.origin: row.id for row in self._connection.execute(rows)}
        return found

    def events_of(self, article_id: str) -> tuple[Event, ...]:
        return _told_by(self._connection, article_id)

    def events_told(self, tellings: Collection[int]) -> tuple[Event, ...]:
        told = select(schema.mentions.c.event_id)
        return self._by_id(
            event_id
            for batch in batches(tellings)
            for event_id in self._connection.scalars(told.where(schema.mentions.c.telling.in_(batch)))
        )

    def tellers(self, tellings: Collection[int]) -> Iterable[Mention]:
        return (
            mention_from(row)
            for batch in batches(tellings)
            for row in self._connection.execute(_CITED_MENTIONS.where(schema.mentions.c.telling.in_(batch)))
        )

    def unplaced(self, limit: int) -> tuple[Event, ...]:
        without = select(schema.mentions.c.event_id).where(schema.mentions.c.telling.is_(None)).limit(limit)
        return self._by_id(self._connection.scalars(without))

    def used_keys(self, keys: Collection[str]) -> tuple[frozenset[str], Mapping[str, str]]:
        events = schema.events
        taken: set[str] = set()
        gone: dict[str, str] = {}
        for batch in batches(keys):
            taken.update(self._connection.scalars(select(events.c.key).where(events.c.key.in_(batch))))
            rows = select(retired.c.key, retired.c.id).where(retired.c.key.in_(batch))
            gone.update((row.key, row.id) for row in self._connection.execute(rows))
        return frozenset(taken), gone

    def articles(self, ids: Collection[str]) -> Iterable[Article]:
        return (
            article_from(row)
            for batch in batches(ids)
            for row in self._connection.execute(select(articles).where(articles.c.id.in_(batch)))
        )

    def unseated(self, limit: int) -> Iterable[Article]:
        seats = schema.seats
        without = select(articles).outerjoin(seats).where(seats.c.article_id.is_(None))
        return map(article_from, self._connection.execute(without.order_by(articles.c.id).limit(limit)))

    def told_by(self, articles: Collection[str]) -> Iterable[Mention]:
        return (
            mention_from(row)
            for batch in batches(articles)
            for row in self._connection.execute(
                _CITED_MENTIONS.where(schema.mentions.c.article_id.in_(batch))
            )
        )

    def add_article(self, article: Article) -> None:
        self._connection.execute(insert(articles), article_row(article))

    def remove_article(self, article_id: str) -> None:
        self._connection.execute(delete(articles).where(articles.c.id == article_id))

    def put_events(self, events: Iterable[Event]) -> None:
        events = tuple(events)
        self._clear([event.id for event in events])
        self._insert(schema.events, map(event_row, events))
        self._insert(schema.mentions, (row for event in events for row in mention_rows(event)))

    def retire(self, event_id: str, successor: str | None, at: datetime) -> None:
        self._clear([event_id])
        self._insert(retired, [retired_row(event_id, successor, at)])

    def _by_id(self, ids: Iterable[str]) -> tuple[Event, ...]:
        wanted = select(schema.events).order_by(schema.events.c.id)
        return tuple(
            event
            for batch in batches(set(ids))
            for event in _events(self._connection, wanted.where(schema.events.c.id.in_(batch)))
        )

    def _clear(self, ids: Collection[str]) -> None:
        """Room for these ids: no event has them, nor is one retired."""
        for table in (schema.events, retired):
            for batch in batches(ids):
                self._connection.execute(delete(table).where(table.c.id.in_(batch)))

    def _insert(self, table: Table, rows: Iterable[Row]) -> None:
        if rows := list(rows):
            self._connection.execute(insert(table), rows)


def _topics(connection: Connection, wanted: Select[Any]) -> list[Topic]:
    """The topics of these rows, each with the number of its events."""
    topics, seats, mentions = wanted.subquery(), schema.seats, schema.mentions
    events = (
        select(func.count(mentions.c.event_id.distinct()))
        .join(seats, seats.c.article_id == mentions.c.article_id)
        .where(seats.c.topic == topics.c.key)
        .scalar_subquery()
    )
    return [Topic(*row) for row in connection.execute(select(topics, events))]


def _told_in(topic: str) -> Select[str]:
    """The ids of the events that the articles of a topic tell of."""
    seats = schema.seats
    told = select(schema.mentions.c.event_id).join(seats, seats.c.article_id == schema.mentions.c.article_id)
    return told.where(seats.c.topic == topic)


def _origins(connection: Connection, ids: Collection[str]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for batch in batches(ids):
        rows = select(articles.c.id, articles.c.origin).where(articles.c.id.in_(batch))
        found |= {row.id: row.origin for row in connection.execute(rows)}
    return found


def _told_by(connection: Connection, article_id: str) -> tuple[Event, ...]:
    told = select(schema.mentions.c.event_id).where(schema.mentions.c.article_id == article_id)
    wanted = select(schema.events).where(schema.events.c.id.in_(told))
    return _events(connection, wanted.order_by(schema.events.c.id))


def _events(connection: Connection, wanted: Select[Any]) -> tuple[Event, ...]:
    """The events of these rows, in their order, each with its mentions."""
    rows = connection.execute(wanted).all()
    told: defaultdict[str, list[Mention]] = defaultdict(list)
    for batch in batches([row.id for row in rows]):
        for row in connection.execute(_CITED_MENTIONS.where(schema.mentions.c.event_id.in_(batch))):
            told[row.event_id].append(mention_from(row))
    return tuple(event_from(row, tuple(told[row.id])) for row in rows)
