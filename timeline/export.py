"""Timelines go out as JSON: every event with all that is known of it, for programs."""

import json
from typing import Any

from timeline.model.event import Event, Mention
from timeline.model.timeline import Timeline
from timeline.model.when import Day, When


def to_json(timeline: Timeline) -> bytes:
    """`{"events": […]}` in the timeline's order, UTF-8; the same timeline gives the same bytes.

    `date` is EDTF; `earliest` and `latest` are ISO 8601, null at an open end. An undated event has null
    for these and for `granularity`.
    """
    document = {"events": [_event(event) for event in timeline]}
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"


def _event(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        **_date(event.when),
        "status": event.status,
        "title": event.title,
        "summary": event.summary,
        "names": event.names,
        "sources": [_source(mention) for mention in event.mentions],
    }


def _date(when: When | None) -> dict[str, str | None]:
    if when is None:
        return dict.fromkeys(("date", "earliest", "latest", "granularity"))
    return {
        "date": when.edtf,
        "earliest": _iso(when.earliest),
        "latest": _iso(when.latest),
        "granularity": when.granularity,
    }


def _iso(day: Day | None) -> str | None:
    return day.isoformat() if day else None


def _source(mention: Mention) -> dict[str, str | None]:
    citation = mention.citation
    return {
        "url": citation.url,
        "title": citation.title,
        "publisher": citation.publisher,
        "published": citation.published.isoformat() if citation.published else None,
        "quote": mention.quote,
        "expression": mention.expression,
        "why": mention.why,
    }
