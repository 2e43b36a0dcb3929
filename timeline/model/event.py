"""What happened, and who said so."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from timeline.model.when import When

_YEAR = 2026  # a tag URI names a year in which its authority was the minter's own


class Status(StrEnum):
    """How an event stands, as its source tells it."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    AS_OF = "as_of"
    SCHEDULED = "scheduled"
    THREATENED = "threatened"
    CALLED_OFF = "called_off"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Citation:
    """The article that a mention stands in, as much of it as a reader needs to judge it."""

    article_id: str
    title: str
    url: str | None
    publisher: str | None
    published: date | None
    inferred: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """One sentence that tells of one event.

    `quote` is the sentence, letter by letter; it stands at `start` in the article's text.
    `expression` holds the words that gave the date (with a leading "by", "since", "as of") and
    `marks` their [start, end) within `quote`; both are empty when the mention is undated.
    `words` are the content words that merging compares.
    """

    citation: Citation
    start: int
    quote: str
    title: str
    status: Status
    when: When | None = None
    expression: str = ""
    marks: tuple[int, int] = (0, 0)
    why: str = ""
    names: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()

    @property
    def key(self) -> tuple[str, int, int]:
        """(article id, offset of the quote, offset of the date words): one mention's identity."""
        return (self.citation.article_id, self.start, self.marks[0])


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, or shall, with every sentence that tells of it.

    `id` is a `tag:` URI (RFC 4151), given once and kept for life. `published` and `updated` are
    record times, UTC: when Dateline first showed the event and when it last really changed; both
    are None until the event is stored. `mentions` are never empty; the best one comes first.
    """

    id: str
    title: str
    summary: str
    status: Status
    when: When | None
    names: tuple[str, ...]
    mentions: tuple[Mention, ...]
    published: datetime | None = None
    updated: datetime | None = None

    @property
    def key(self) -> str:
        """The event's name in a web address."""
        return key_of(self.id)


def tag_uri(authority: str, name: str) -> str:
    """The `tag:` URI (RFC 4151) of that name under that host; it has no scheme or port, to outlive them."""
    return f"tag:{authority},{_YEAR}:{name}"


def key_of(event_id: str) -> str:
    """The last part of an event's tag URI: the `Event.key` of the event with that id."""
    return event_id.rpartition("/")[2]
