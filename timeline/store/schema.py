"""The tables, the same in SQLite and PostgreSQL; `migrations/` holds the way to them, step by step."""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

REVISION = "0003"
"""The newest migration, that these tables are the outcome of. Revisions are numbers of four digits."""

VERSION_TABLE = "dateline_version"
"""Holds the revision of a database, and marks it as Dateline's."""


class Moment(TypeDecorator[datetime]):
    """A moment in UTC. SQLite keeps no time zone, so it is given back here."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment in UTC, which is what SQLite writes down."""
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment in UTC, whatever the zone of the session."""
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


# PostgreSQL sorts text by the rules of a language unless told not to; Python and SQLite go by code point.
Code = String().with_variant(String(collation="C"), "postgresql")

metadata = MetaData()

articles = Table(
    "articles",
    metadata,
    Column("id", Code, primary_key=True),
    Column("origin", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("sections", JSON, nullable=False),  # [[role, start, end], …]
    Column("published", Date),
    Column("inferred", Boolean, nullable=False),
    Column("url", Text),
    Column("publisher", Text),
    Column("language", String, nullable=False),
    # An address may be longer than a B-tree of PostgreSQL takes.
    Index("articles_by_origin", "origin", postgresql_using="hash"),
)

# `when_edtf` is the truth; the numbers are read off it, so that indexes can answer.
events = Table(
    "events",
    metadata,
    Column("id", Code, primary_key=True),
    Column("key", Code, nullable=False),
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("status", String, nullable=False),
    Column("when_edtf", String),
    Column("earliest", BigInteger),  # Day.number, -FOREVER when open
    Column("latest", BigInteger),  # Day.number, FOREVER when open
    Column("sort_first", BigInteger, nullable=False),  # When.sort_key, beyond all of them when undated
    Column("sort_last", BigInteger, nullable=False),
    Column("names", JSON, nullable=False),  # [name, …]
    Column("published", Moment, nullable=False),
    Column("updated", Moment, nullable=False),
    Column("importance", Integer, nullable=False),
    Index("events_by_key", "key", unique=True),
    Index("events_by_date", "sort_first", "sort_last", "id"),
    Index("events_by_update", "updated"),
)
Index("events_by_addition", events.c.published.desc(), events.c.id)
Index("events_by_importance", events.c.importance.desc(), events.c.id)

mentions = Table(
    "mentions",
    metadata,
    Column("event_id", Code, ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),  # the best mention of an event is 0
    Column("telling", BigInteger),  # Mention.telling, None in what was stored before there was one
    Column("article_id", Code, ForeignKey("articles.id"), nullable=False),
    Column("start", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("status", String, nullable=False),
    Column("when_edtf", String),
    Column("expression", Text, nullable=False),
    Column("mark_start", Integer, nullable=False),
    Column("mark_end", Integer, nullable=False),
    Column("why", Text, nullable=False),
    Column("names", JSON, nullable=False),  # [name, …]
    Column("words", JSON, nullable=False),  # [word, …], sorted
    Column("story", JSON, nullable=False, server_default="[]"),  # [word, …], sorted
    Index("mentions_by_article", "article_id"),
    Index("mentions_by_telling", "telling"),
)

# What clustering keeps (timeline.model.book); places are tellings of mentions, or digests of other items.
postings = Table(
    "postings",
    metadata,
    Column("block", Code, primary_key=True),
    Column("place", BigInteger, primary_key=True),
    Column("guest", Boolean, nullable=False),
    sqlite_with_rowid=False,
)

edges = Table(
    "edges",
    metadata,
    Column("place", BigInteger, primary_key=True),
    Column("other", BigInteger, primary_key=True),
    Column("likeness", Integer, nullable=False),
    sqlite_with_rowid=False,
)

cells = Table(
    "cells",
    metadata,
    Column("place", BigInteger, primary_key=True, autoincrement=False),
    Column("cell", BigInteger, nullable=False),  # the least of its places
    Index("cells_by_cell", "cell"),
    sqlite_with_rowid=False,
)

retired = Table(
    "retired",
    metadata,
    Column("id", Code, primary_key=True),
    Column("key", Code, nullable=False),
    Column("successor", Code),  # the id of the event that it was merged into, None when withdrawn
    Column("at", Moment, nullable=False),
    Index("retired_by_key", "key"),
    Index("retired_by_time", "at"),
)

# Which article belongs to which running story (timeline.model.topic).
seats = Table(
    "seats",
    metadata,
    Column("article_id", Code, ForeignKey("articles.id"), primary_key=True),
    Column("published", Date),
    Column("place", BigInteger, nullable=False),
    Column("burst", BigInteger, nullable=False),
    Column("topic", Code),
    Index("seats_by_place", "place"),
    Index("seats_by_burst", "burst"),
    Index("seats_by_topic", "topic"),
)

topics = Table(
    "topics",
    metadata,
    Column("key", Code, primary_key=True),
    Column("name", Text, nullable=False),
    Column("first", Date),  # when the first and the last of its articles came out
    Column("last", Date),
    Column("articles", Integer, nullable=False),
    Index("topics_by_day", "last", "key"),
)

retired_topics = Table(
    "retired_topics",
    metadata,
    Column("key", Code, primary_key=True),
    Column("successor", Code),  # the key of the topic that has most of its articles, None when none has
)
