"""What happened, and who said so."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import blake2b

from timeline.model.when import When

_YEAR = 2026  # a tag URI names a year in which its authority was the minter's own
_WORD = re.compile(r"\w+")


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
    `words` are the content words that merging compares, `story` what the whole article is about: the names
    that it tells of, in small letters, and the content words of its headline.
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
    story: frozenset[str] = frozenset()

    @property
    def key(self) -> tuple[str, int, int]:
        """(article id, offset of the quote, offset of the date words): one mention's identity."""
        return (self.citation.article_id, self.start, self.marks[0])

    @property
    def telling(self) -> int:
        """A digest of all that merging compares, 0 to 2**63 - 1: copies of one text share it."""
        published = self.citation.published
        month = str(published)[:7] if published and not self.when else ""
        when = self.when.edtf if self.when else ""
        told = (
            self.citation.title,
            self.title,
            self.quote,
            self.marks,
            self.status.value,
            when,
            month,
            self.names,
        )
        sets = sorted(self.words), sorted(self.story)
        digest = blake2b(repr((told, sets)).encode("utf-8", "replace"), digest_size=8)
        return int.from_bytes(digest.digest()) >> 1


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, or shall, with every sentence that tells of it.

    `id` is a `tag:` URI (RFC 4151), given once and kept for life. `published` and `updated` are
    record times, UTC: when Dateline first showed the event and when it last really changed; both
    are None until the event is stored. `mentions` are never empty; the best one comes first.
    `importance` is what `timeline.events.rank` makes of them.
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
    importance: int = 0

    @property
    def key(self) -> str:
        """The event's name in a web address."""
        return key_of(self.id)

    @property
    def sources(self) -> int:
        """How many tell of it independently, at least 1.

        What one publisher prints counts once, and so does one sentence, whoever prints it: the wire's.
        """
        return sources(self.mentions)

    @property
    def history(self) -> tuple[Mention, ...]:
        """The mentions with which its status began and each time became another, by day of publication."""
        return history(self.mentions)

    @property
    def disputed(self) -> tuple[When, ...]:
        """The dates that its sources give and that cannot be its own, in the order of the timeline."""
        told = {mention.when for mention in self.mentions if mention.when}
        other = [when for when in told if self.when and not when.overlaps(self.when)]
        return tuple(sorted(other, key=lambda when: when.sort_key))


def sources(mentions: Iterable[Mention]) -> int:
    """How many tell independently: see `Event.sources`."""
    return len(voices(mentions))


def voices(mentions: Iterable[Mention]) -> tuple[tuple[Mention, ...], ...]:
    """The mentions by who tells them independently: see `Event.sources`."""
    found: list[tuple[set[str], list[Mention]]] = []
    for mention in mentions:
        traits = _traits(mention)
        same = [voice for voice in found if voice[0] & traits]
        found = [voice for voice in found if not voice[0] & traits]
        told = [one for _, tellings in same for one in tellings]
        found.append((traits.union(*(voice[0] for voice in same)), [*told, mention]))
    return tuple(tuple(tellings) for _, tellings in found)


def _traits(mention: Mention) -> set[str]:
    """What two mentions of one source have in common: the article, the publisher, or the words."""
    cited = mention.citation
    publisher = {f"publisher {cited.publisher.casefold()}"} if cited.publisher else set()
    wording = " ".join(_WORD.findall(mention.quote.casefold()))
    return {f"article {cited.article_id}", f"quote {wording}"} | publisher


def history(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions that set or changed the status: of each day of publication the first one speaks.

    They never run out: the last one's status is the event's. Undated mentions and mere reports say
    nothing of it while there are others; an article without a date comes before all that have one.
    """
    speaks = [mention for mention in mentions if mention.when and mention.status is not Status.REPORTED]
    of_day: dict[date, Mention] = {}
    for mention in speaks or mentions:
        of_day.setdefault(mention.citation.published or date.min, mention)
    turns: list[Mention] = []
    for _, mention in sorted(of_day.items(), key=lambda item: item[0]):
        if not turns or mention.status is not turns[-1].status:
            turns.append(mention)
    return tuple(turns)


def tag_uri(authority: str, name: str) -> str:
    """The `tag:` URI (RFC 4151) of that name under that host; it has no scheme or port, to outlive them."""
    return f"tag:{authority},{_YEAR}:{name}"


def key_of(event_id: str) -> str:
    """The last part of an event's tag URI: the `Event.key` of the event with that id."""
    return event_id.rpartition("/")[2]
