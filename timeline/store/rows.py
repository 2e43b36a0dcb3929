"""Values to rows and back, column by column. Knows the names of the columns, but no database."""

import re
from datetime import datetime
from functools import lru_cache
from typing import Any

from timeline.errors import StoreError
from timeline.model.article import Article, Role, Section
from timeline.model.event import Citation, Event, Mention, Status, key_of
from timeline.model.when import FOREVER, When

Row = dict[str, Any]

_UNDATED = (2 * FOREVER, 0)  # after every `When.sort_key`
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def article_row(article: Article) -> Row:
    """The row of an article. Raises StoreError for text that no database takes."""
    row = {
        "id": article.id,
        "origin": article.origin,
        "title": article.title,
        "text": article.text,
        "sections": [[section.role.value, section.start, section.end] for section in article.sections],
        "published": article.published,
        "inferred": article.inferred,
        "url": article.url,
        "publisher": article.publisher,
        "language": article.language,
    }
    return _checked(f"article {article.id}", row)


def article_from(row: Any) -> Article:
    """The article of a row."""
    return Article(
        id=row.id,
        text=row.text,
        title=row.title,
        sections=tuple(Section(Role(role), start, end) for role, start, end in row.sections),
        origin=row.origin,
        published=row.published,
        inferred=row.inferred,
        url=row.url,
        publisher=row.publisher,
        language=row.language,
    )


def event_row(event: Event) -> Row:
    """The row of an event, without its mentions. Raises StoreError for what no database takes."""
    first, last = event.when.bounds if event.when else (None, None)
    sort_first, sort_last = event.when.sort_key if event.when else _UNDATED
    row = {
        "id": event.id,
        "key": event.key,
        "title": event.title,
        "summary": event.summary,
        "status": event.status.value,
        "when_edtf": event.when and event.when.edtf,
        "earliest": first,
        "latest": last,
        "sort_first": sort_first,
        "sort_last": sort_last,
        "names": list(event.names),
        "importance": event.importance,
        "published": _moment(event, event.published),
        "updated": _moment(event, event.updated),
    }
    return _checked(f"event {event.id}", row)


def event_from(row: Any, mentions: tuple[Mention, ...]) -> Event:
    """The event of a row and of its mentions."""
    return Event(
        id=row.id,
        title=row.title,
        summary=row.summary,
        status=Status(row.status),
        when=_when(row.when_edtf),
        names=tuple(row.names),
        mentions=mentions,
        published=row.published,
        updated=row.updated,
        importance=row.importance,
    )


def mention_rows(event: Event) -> list[Row]:
    """The rows of an event's mentions, in their order. Raises StoreError for text that no database takes."""
    return [
        _checked(f"a mention of event {event.id}", _mention_row(event.id, position, mention))
        for position, mention in enumerate(event.mentions)
    ]


def _mention_row(event_id: str, position: int, mention: Mention) -> Row:
    return {
        "event_id": event_id,
        "position": position,
        "telling": mention.telling,
        "article_id": mention.citation.article_id,
        "start": mention.start,
        "quote": mention.quote,
        "title": mention.title,
        "status": mention.status.value,
        "when_edtf": mention.when and mention.when.edtf,
        "expression": mention.expression,
        "mark_start": mention.marks[0],
        "mark_end": mention.marks[1],
        "why": mention.why,
        "names": list(mention.names),
        "words": sorted(mention.words),
        "story": sorted(mention.story),
    }


def mention_from(row: Any) -> Mention:
    """The mention of a row, which holds the columns of its citation as well, as `cited_…`."""
    return Mention(
        citation=Citation(
            article_id=row.article_id,
            title=row.cited_title,
            url=row.cited_url,
            publisher=row.cited_publisher,
            published=row.cited_published,
            inferred=row.cited_inferred,
        ),
        start=row.start,
        quote=row.quote,
        title=row.title,
        status=Status(row.status),
        when=_when(row.when_edtf),
        expression=row.expression,
        marks=(row.mark_start, row.mark_end),
        why=row.why,
        names=tuple(row.names),
        words=frozenset(row.words),
        story=frozenset(row.story),
    )


def retired_row(event_id: str, successor: str | None, at: datetime) -> Row:
    """The row of an event that is no more."""
    return {"id": event_id, "key": key_of(event_id), "successor": successor, "at": at}


@lru_cache(maxsize=4_096)  # news dwells on the same few days
def _when(edtf: str | None) -> When | None:
    return None if edtf is None else When.parse(edtf)


def _moment(event: Event, moment: datetime | None) -> datetime:
    if moment is None or moment.tzinfo is None:
        raise StoreError(
            f"Event {event.id} lacks a record time: set `published` and `updated`, in UTC, first."
        )
    return moment


def _checked(what: str, row: Row) -> Row:
    for column, value in row.items():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and _UNSTORABLE.search(text):
                raise StoreError(
                    f"The {column} of {what} holds a NUL or half a surrogate pair, which no database takes: "
                    "remove it first."
                )
    return row
