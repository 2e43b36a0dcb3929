"""Atom 1.0 (RFC 4287)."""

from typing import Any

from timeline.feeds import syndication
from timeline.feeds.feed import LANGUAGE, Entry, Feed, FeedInfo
from timeline.model.timeline import Timeline

NAME = "Atom"
MEDIA_TYPE = "application/atom+xml"
ENDING = "atom"


def render(timeline: Timeline, about: FeedInfo) -> bytes:
    """The timeline as an Atom 1.0 feed."""
    feed = Feed.of(timeline, about)
    generator = syndication.begin(feed, MEDIA_TYPE)
    generator.id(feed.id)
    generator.subtitle(feed.about.description)
    generator.author(name=feed.about.title, uri=feed.about.page_url)
    for entry in feed.entries:
        _add_entry(generator, entry)
    document: bytes = generator.atom_str()
    return document


def _add_entry(generator: Any, entry: Entry) -> None:
    written = syndication.add(generator, entry)
    written.summary(entry.summary)
    # feedgen keeps nothing of an entry's link but its address.
    add = written.supplement.add
    add("link", rel="alternate", href=entry.url, type="text/html", hreflang=LANGUAGE)
    for source in entry.sources:
        add("link", rel="via", href=source.url, title=source.title)
