"""What a feed says of a timeline in any format: plain titles, safe HTML, tag URIs, record times.

All text that goes out is made fit here, once: what XML 1.0 cannot hold is gone, titles and summaries are
plain text that no reader can take for markup, content is HTML whose every foreign word is escaped, and
nothing but an http or https address is a link. A format module only puts the pieces in their places.
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import escape
from typing import Self

from timeline.errors import TimelineError
from timeline.links import href
from timeline.model.event import Citation, Event, Mention, tag_uri
from timeline.model.timeline import Timeline
from timeline.model.when import When
from timeline.words import capital, in_words, status_in_words

LANGUAGE = "en"
"""What feeds are written in, whatever the language of an article."""

NOTHING_YET = datetime(1970, 1, 1, tzinfo=UTC)
"""When an empty feed was updated: before every event, so that the time never goes back."""

# What XML 1.0 forbids, and the controls, non-characters and replacement marks that nobody wants to read.
_UNFIT = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffc\U00010000-\U0010ffff]")

# Readers disagree whether a title is text or HTML, so what would be markup is written with look-alikes.
_MARKUP = re.compile(r"<[a-z/!?]|&#?\w+;", re.IGNORECASE)
_LOOKALIKES = str.maketrans("<>&", "‹›＆")


@dataclass(frozen=True, slots=True)
class FeedInfo:
    """What a feed says of itself.

    The addresses are absolute, from the configured public base and never from a request: `page_url` shows
    the same events to a person, `feed_url` is the feed's own, `public_url` is where the site begins.
    `authority` is the host in the tag URIs. `changed` is when an event last changed or went away, which no
    entry tells of an event that is gone; None before the first.
    """

    title: str
    description: str
    page_url: str
    feed_url: str
    public_url: str
    authority: str
    changed: datetime | None

    @classmethod
    def of_everything(
        cls, title: str, public_url: str, authority: str, ending: str, changed: datetime | None
    ) -> Self:
        """What the feed of the whole timeline says, served as `/feed.{ending}`."""
        return cls(
            title=title,
            description="Events from news articles, each dated no more precisely than its text.",
            page_url=f"{public_url}/",
            feed_url=f"{public_url}/feed.{ending}",
            public_url=public_url,
            authority=authority,
            changed=changed,
        )


@dataclass(frozen=True, slots=True)
class Category:
    """One thing to filter by; `scheme`, a tag URI, says whether it is a status, a granularity or a name."""

    term: str
    scheme: str
    label: str


@dataclass(frozen=True, slots=True)
class Source:
    """An article on the web that tells of an event."""

    url: str
    title: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as feeds show it.

    `title` and `summary` are plain text, `content` is HTML, `edtf` the event's own date (None: undated).
    `published` and `updated` are record times in whole seconds.
    """

    id: str
    url: str
    title: str
    summary: str
    content: str
    edtf: str | None
    categories: tuple[Category, ...]
    sources: tuple[Source, ...]
    published: datetime
    updated: datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """A timeline as feeds show it, its entries in the timeline's order; `updated` is when it last changed."""

    about: FeedInfo
    updated: datetime
    entries: tuple[Entry, ...]

    @classmethod
    def of(cls, timeline: Timeline, about: FeedInfo) -> Self:
        """The feed of these events. Raises TimelineError for an event without record times."""
        entries = tuple(_entry(event, about) for event in timeline)
        changed = (about.changed or NOTHING_YET).replace(microsecond=0)
        return cls(
            about=replace(about, title=plain(about.title), description=plain(about.description)),
            updated=max([changed, *(entry.updated for entry in entries)]),
            entries=entries,
        )

    @property
    def id(self) -> str:
        """The tag URI that is the feed's name for life: it ends in the path of the feed."""
        path = self.about.feed_url.removeprefix(self.about.public_url).lstrip("/")
        return tag_uri(self.about.authority, path)


def plain(text: str) -> str:
    """The text on one line, in characters fit for XML, with nothing in it that could be read as HTML."""
    line = " ".join(_UNFIT.sub("", text).split())
    return line.translate(_LOOKALIKES) if _MARKUP.search(line) else line


def _entry(event: Event, about: FeedInfo) -> Entry:
    if event.published is None or event.updated is None:
        raise TimelineError(f"{event.id} has no record times: store the event before it goes into a feed.")
    title = _title(event)
    return Entry(
        id=event.id,
        url=f"{about.public_url}/events/{event.key}",
        title=title,
        summary=plain(event.summary) or title,
        content=_content(event),
        edtf=event.when.edtf if event.when else None,
        categories=tuple(_categories(event, about)),
        sources=_sources(event),
        # RSS counts whole seconds: a fraction kept elsewhere would be later than the feed it stands in.
        published=event.published.replace(microsecond=0),
        updated=event.updated.replace(microsecond=0),
    )


def _title(event: Event) -> str:
    """The headline, after the event's own date: readers show the time of publication beside it."""
    headline = plain(event.title) or "Untitled event"
    return headline if event.when is None else f"{capital(in_words(event.when))}: {headline}"


def _categories(event: Event, about: FeedInfo) -> list[Category]:
    status, granularity, name = (tag_uri(about.authority, kind) for kind in ("status", "granularity", "name"))
    found = [Category(event.status.value, status, _standing(event))]
    if event.when:
        term = event.when.granularity.value
        found.append(Category(term, granularity, term))
    said = dict.fromkeys(filter(None, map(plain, event.names)))
    return found + [Category(term, name, term) for term in said]


def _sources(event: Event) -> tuple[Source, ...]:
    """The articles that have an address, each once, in the order of the mentions."""
    titles: dict[str, str] = {}
    for citation in (mention.citation for mention in event.mentions):
        if url := href(citation.url):
            titles.setdefault(url, _name(citation))
    return tuple(Source(url, title) for url, title in titles.items())


def _content(event: Event) -> str:
    """How the event stands, then every sentence that tells of it, with its source and its reason."""
    standing = f"<p>{_standing(event)}: {_html(in_words(event.when))}</p>"
    return standing + "".join(map(_told, event.mentions))


def _told(mention: Mention) -> str:
    why = f"<p>Why this date: {_html(mention.why)}</p>" if mention.why else ""
    return f"<blockquote><p>{_quoted(mention)}</p></blockquote><p>{_credit(mention.citation)}</p>{why}"


def _quoted(mention: Mention) -> str:
    """The sentence, its date words in `<mark>`."""
    start, end = mention.marks
    before, words, after = (
        _html(part) for part in (mention.quote[:start], mention.quote[start:end], mention.quote[end:])
    )
    return f"{before}<mark>{words}</mark>{after}" if words else before + after


def _credit(citation: Citation) -> str:
    """The article, linked where it can be, who published it and when."""
    title, url = _html(_name(citation)), href(citation.url)
    said = [f'<a href="{escape(url)}">{title}</a>' if url else title]
    if citation.publisher:
        said.append(_html(citation.publisher))
    if citation.published:
        said.append(_html(in_words(When.of(citation.published))))
    return ", ".join(said) + (" (date inferred from its text)" if citation.inferred else "")


def _name(citation: Citation) -> str:
    return plain(citation.title) or "Untitled article"


def _standing(event: Event) -> str:
    return capital(status_in_words(event.status))


def _html(text: str) -> str:
    return escape(_UNFIT.sub("", text), quote=False)
