"""Events to make feeds of, and the feeds as readers take them in."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import feedparser

from timeline.feeds.feed import FeedInfo
from timeline.feeds.formats import load
from timeline.model.event import Citation, Event, Mention, Status
from timeline.model.timeline import Timeline
from timeline.model.when import PartialDate, When

ABOUT = FeedInfo(
    title="Dateline",
    description="What the news says happened, each date as precise as its text",
    page_url="https://news.example/",
    feed_url="https://news.example/feed.xml",
    public_url="https://news.example",
    authority="news.example",
    changed=None,
)

CITATION = Citation(
    article_id="a1",
    title="Seoul turns to Beijing",
    url="https://paper.example/seoul",
    publisher="The Paper",
    published=date(2026, 1, 19),
    inferred=False,
)

MENTION = Mention(
    citation=CITATION,
    start=120,
    quote="The two met in Beijing on January 5 for talks.",
    title="Lee Jae Myung and Xi Jinping meet in Beijing",
    status=Status.HAPPENED,
    when=When.on(2026, 1, 5),
    expression="January 5",
    marks=(26, 35),
    why="The article was published on 19 January 2026, and this is the January 5 closest to it.",
    names=("Lee Jae Myung", "Xi Jinping"),
    words=frozenset({"met", "beijing", "talks"}),
)

MEETING = Event(
    id="tag:news.example,2026:event/0123456789ab",
    title="Lee Jae Myung and Xi Jinping meet in Beijing",
    summary="The two met in Beijing on January 5 for talks.",
    status=Status.HAPPENED,
    when=When.on(2026, 1, 5),
    names=("Lee Jae Myung", "Xi Jinping"),
    mentions=(MENTION,),
    published=datetime(2026, 1, 20, 8, 30, 0, 250_000, tzinfo=UTC),
    updated=datetime(2026, 1, 21, 9, 0, 0, 750_000, tzinfo=UTC),
)

TARIFFS = replace(
    MEETING,
    id="tag:news.example,2026:event/ba9876543210",
    title="25% tariffs threatened on NATO allies",
    status=Status.THREATENED,
    when=When.by(PartialDate(2026, 6)),
    names=("NATO",),
    published=datetime(2026, 1, 19, 7, 0, tzinfo=UTC),
    updated=datetime(2026, 1, 19, 7, 0, tzinfo=UTC),
)

UNDATED = replace(
    MEETING,
    id="tag:news.example,2026:event/00000000ffff",
    title="New tariffs on Denmark",
    status=Status.REPORTED,
    when=None,
    names=(),
    mentions=(replace(MENTION, when=None, expression="", marks=(0, 0), why=""),),
    published=datetime(2026, 1, 18, 7, 0, tzinfo=UTC),
    updated=datetime(2026, 1, 18, 7, 0, tzinfo=UTC),
)

NEWEST_FIRST = Timeline((MEETING, TARIFFS, UNDATED))


def told_by(event: Event, **changes: Any) -> Event:
    """The event, its one mention changed so; `citation` takes the changes to the citation."""
    citation = replace(CITATION, **changes.pop("citation", {}))
    return replace(event, mentions=(replace(event.mentions[0], citation=citation, **changes),))


def render(kind: str, *events: Event) -> bytes:
    """The feed of these events in the format of that name."""
    return load(kind).render(Timeline(events), ABOUT)


def read(kind: str, *events: Event) -> Any:
    """What feedparser makes of the feed of these events."""
    headers = {
        "content-type": f"{load(kind).MEDIA_TYPE}; charset=utf-8",
        "content-location": ABOUT.feed_url,
    }
    return feedparser.parse(io.BytesIO(render(kind, *events)), response_headers=headers)
