"""The store in SQLite and PostgreSQL."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Self

from sqlalchemy import Connection, Select, Table, and_, bindparam, delete, func, insert, or_, select

from timeline.model.article import Article
from timeline.model.event import Event, Mention, key_of
from timeline.model.timeline import Order, Query, Timeline
from timeline.store import schema
from timeline.store.database import Database
from timeline.store.nearness import WIDTHS, name_keys, span
from timeline.store.port import Summary, Writer
from timeline.store.rows import (
    Row,
    article_from,
    article_row,
    event_from,
    event_row,
    mention_from,
    mention_rows,
    name_rows,
    retired_row,
)
from timeline.store.schema import articles, event_names, retired

_BATCH = 500  # values in one IN: well below what SQLite and PostgreSQL take

_ORDERS = {
    Order.DATE: (schema.events.c.sort_first, schema.events.c.sort_last, schema.events.c.id),
    Order.ADDED: (schema.events.c.published.desc(), schema.events.c.id),
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

_OVERLAPPING = select(schema.events.c.id).where(
    or_(
        *(
            and_(
                schema.events.c.span == width,
                schema.events.c.earliest.between(bindparam("first") - width, bindparam("last")),
                schema.events.c.latest >= bindparam("first"),
            )
            for width in WIDTHS
        )
    )
)

_JUST_AS_LOOSE = select(schema.events.c.id).where(
    schema.events.c.span.is_(None),
    schema.events.c.earliest == bindparam("first"),
    schema.events.c.latest == bindparam("last"),
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

    def article(self, article_id: str) -> Article | None:
        """The article with that id."""
        with self._database.reading() as connection:
            row = connection.execute(select(articles).where(articles.c.id == article_id)).one_or_none()
        return None if row is None else article_from(row)

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

    def has_article(self, article_id: str) -> bool:
        same = select(articles.c.id).where(articles.c.id == article_id)
        return self._connection.scalar(same) is not None

    def earlier_version(self, origin: str) -> str | None:
        same = select(articles.c.id).where(articles.c.origin == origin).order_by(articles.c.id).limit(1)
        return self._connection.scalar(same)

    def events_of(self, article_id: str) -> tuple[Event, ...]:
        return _told_by(self._connection, article_id)

    def neighbours(self, mentions: Iterable[Mention]) -> tuple[Event, ...]:
        searches = list(_searches(tuple(mentions)))
        return self._by_id(key for search in searches for key in self._connection.scalars(*search))

    def add_article(self, article: Article) -> None:
        self._connection.execute(insert(articles), article_row(article))

    def remove_article(self, article_id: str) -> None:
        self._connection.execute(delete(articles).where(articles.c.id == article_id))

    def put_events(self, events: Iterable[Event]) -> None:
        events = tuple(events)
        self._clear([event.id for event in events])
        self._insert(schema.events, map(event_row, events))
        self._insert(schema.mentions, (row for event in events for row in mention_rows(event)))
        self._insert(event_names, (row for event in events for row in name_rows(event)))

    def retire(self, event_id: str, successor: str | None, at: datetime) -> None:
        self._clear([event_id])
        self._insert(retired, [retired_row(event_id, successor, at)])

    def _by_id(self, ids: Iterable[str]) -> tuple[Event, ...]:
        wanted = select(schema.events).order_by(schema.events.c.id)
        return tuple(
            event
            for batch in _batches(sorted(set(ids)))
            for event in _events(self._connection, wanted.where(schema.events.c.id.in_(batch)))
        )

    def _clear(self, ids: Sequence[str]) -> None:
        """Room for these ids: no event has them, nor is one retired."""
        for table in (schema.events, retired):
            for batch in _batches(ids):
                self._connection.execute(delete(table).where(table.c.id.in_(batch)))

    def _insert(self, table: Table, rows: Iterable[Row]) -> None:
        if rows := list(rows):
            self._connection.execute(insert(table), rows)


def _told_by(connection: Connection, article_id: str) -> tuple[Event, ...]:
    told = select(schema.mentions.c.event_id).where(schema.mentions.c.article_id == article_id)
    wanted = select(schema.events).where(schema.events.c.id.in_(told))
    return _events(connection, wanted.order_by(schema.events.c.id))


def _events(connection: Connection, wanted: Select[Any]) -> tuple[Event, ...]:
    """The events of these rows, in their order, each with its mentions."""
    rows = connection.execute(wanted).all()
    told: defaultdict[str, list[Mention]] = defaultdict(list)
    for batch in _batches([row.id for row in rows]):
        for row in connection.execute(_CITED_MENTIONS.where(schema.mentions.c.event_id.in_(batch))):
            told[row.event_id].append(mention_from(row))
    return tuple(event_from(row, tuple(told[row.id])) for row in rows)


def _searches(mentions: tuple[Mention, ...]) -> Iterator[tuple[Select[str], dict[str, int]]]:
    """The searches that together find what is `near` to one of the mentions, with their parameters."""
    dates = {mention.when for mention in mentions if mention.when}
    for (first, last), loose in {(when.bounds, span(when) is None) for when in dates}:
        yield (_JUST_AS_LOOSE if loose else _OVERLAPPING), {"first": first, "last": last}
    named = select(event_names.c.event_id)
    for batch in _names(mention for mention in mentions if span(mention.when) is None):
        yield named.where(event_names.c.name.in_(batch)), {}
    for batch in _names(mention for mention in mentions if span(mention.when) is not None):
        yield named.where(event_names.c.name.in_(batch), event_names.c.loose), {}


def _names(mentions: Iterable[Mention]) -> Iterator[Sequence[str]]:
    return _batches(sorted({key for mention in mentions for key in name_keys(mention.names)}))


def _batches(values: Sequence[str]) -> Iterator[Sequence[str]]:
    return (values[start : start + _BATCH] for start in range(0, len(values), _BATCH))
