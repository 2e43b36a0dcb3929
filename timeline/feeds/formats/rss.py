"""RSS 2.0, with the elements of Atom and Dublin Core for what it cannot say."""

from html import escape
from typing import Any

from timeline.feeds import syndication
from timeline.feeds.feed import Entry, Feed, FeedInfo
from timeline.model.timeline import Timeline

NAME = "RSS"
MEDIA_TYPE = "application/rss+xml"
ENDING = "rss"

_MINUTES_BETWEEN_LOOKS = 60


def render(timeline: Timeline, about: FeedInfo) -> bytes:
    """The timeline as an RSS 2.0 channel."""
    feed = Feed.of(timeline, about)
    generator = syndication.begin(feed, MEDIA_TYPE)
    generator.load_extension("dc", atom=False)
    generator.description(feed.about.description)
    generator.ttl(_MINUTES_BETWEEN_LOOKS)
    for entry in feed.entries:
        _add_item(generator, feed, entry)
    document: bytes = generator.rss_str()
    return document


def _add_item(generator: Any, feed: Feed, entry: Entry) -> None:
    item = syndication.add(generator, entry)
    item.link(href=entry.url)
    # A description is HTML to every reader; the content follows it as content:encoded.
    item.description(escape(entry.summary, quote=False))
    # RSS wants an e-mail address of its own author element, so the name goes where names may stand alone.
    item.dc.dc_creator(feed.about.title)
    item.supplement.add(f"{syndication.ATOM}updated", entry.updated.isoformat())
