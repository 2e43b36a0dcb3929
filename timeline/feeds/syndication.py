"""feedgen with its faults corrected: what the RSS and the Atom module write with.

feedgen 1.0 takes unset times from the clock (here they are always set), puts new entries first (here last),
drops attributes of links and elements it does not know (`Supplement` writes them), and switches the locale
of the whole process for each RSS date (here `email.utils` writes it).
"""

from email.utils import format_datetime
from typing import Any

import feedgen.entry
import feedgen.feed
from feedgen.util import xml_elem

from timeline.feeds.feed import LANGUAGE, Entry, Feed

ATOM = "{http://www.w3.org/2005/Atom}"
_TERMS = "http://purl.org/dc/terms/"

# A locale belongs to all threads: another one could see the switch, or undo it.
feedgen.feed.formatRFC2822 = feedgen.entry.formatRFC2822 = format_datetime


class Supplement:
    """A feedgen extension of an entry: elements to append, as tag, attributes and text."""

    def __init__(self) -> None:
        self.elements: list[tuple[str, dict[str, str], str | None]] = []

    def add(self, tag: str, text: str | None = None, **attributes: str) -> None:
        """Append an element after those that feedgen writes."""
        self.elements.append((tag, attributes, text))

    def extend_ns(self) -> dict[str, str]:
        """The prefixes to declare."""
        return {"dcterms": _TERMS}

    def extend_atom(self, parent: Any) -> None:
        """Write the elements; called by feedgen."""
        for tag, attributes, text in self.elements:
            xml_elem(tag, parent, **attributes).text = text

    extend_rss = extend_atom


def begin(feed: Feed, media_type: str) -> Any:
    """A FeedGenerator that knows the feed but for its entries."""
    generator = feedgen.feed.FeedGenerator()
    generator.register_extension("supplement", Supplement, Supplement)
    generator.title(feed.about.title)
    generator.language(LANGUAGE)
    generator.updated(feed.updated)
    generator.link(rel="self", href=feed.about.feed_url, type=media_type)
    # The last link becomes the one link of an RSS channel, so the page comes last.
    generator.link(rel="alternate", href=feed.about.page_url, type="text/html", hreflang=LANGUAGE)
    return generator


def add(generator: Any, entry: Entry) -> Any:
    """The FeedEntry now last in the feed, with all that RSS and Atom say alike."""
    written = generator.add_entry(order="append")
    written.guid(entry.id, permalink=False)
    written.title(entry.title)
    written.content(entry.content, type="html")
    written.published(entry.published)
    written.updated(entry.updated)
    for category in entry.categories:
        written.category(term=category.term, scheme=category.scheme, label=category.label)
    if entry.edtf:
        written.supplement.add(f"{{{_TERMS}}}temporal", entry.edtf)
    return written
