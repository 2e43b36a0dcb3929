"""What backs an event: its status, the quoted sentences, the articles they stand in."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from urllib.parse import urlsplit

from timeline.links import href
from timeline.model.event import Citation, Event, Mention, Status
from timeline.model.when import Day, When
from timeline.words import capital, status_in_words
from web.presenters.dates import Stamp, reading, spoken, stamp


class Agreement(StrEnum):
    """How the date that one sentence gives stands to the date of its event."""

    SAME = "same"
    LOOSER = "looser"
    OTHER = "other"


PENDING = {Status.SCHEDULED, Status.THREATENED}


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence in three parts; `marked` are the words that gave the date, empty when none did."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class Cited:
    """An article that tells of events.

    `outlet` is who published it by name, else by host, else the article by its title, and `named` is False;
    `link` is where it is on the web, if it has an address fit to be a link.
    """

    id: str
    title: str
    outlet: str
    named: bool
    link: str | None
    published: Stamp | None
    inferred: bool


@dataclass(frozen=True, slots=True)
class Source:
    """One sentence that tells of an event, and the article it stands in.

    `reading` is what its words were read as.
    """

    article: Cited
    anchor: str
    passage: Passage
    reading: Stamp
    why: str
    agreement: Agreement


def is_ahead(event: Event, today: Day) -> bool:
    """True for what had not happened by the end of today, by its date or, failing that, by its status."""
    if event.when is None:
        return event.status in PENDING
    earliest, latest = event.when.earliest, event.when.latest
    if earliest and earliest > today:
        return True
    return event.status in PENDING | {Status.CALLED_OFF} and latest is not None and latest > today


def status_words(event: Event) -> str:
    """How the event stands, in a word or two; "as of" goes on to say when."""
    said = standing(event.status)
    return f"{said} {spoken(event.when)}" if event.status is Status.AS_OF and event.when else said


def standing(status: Status) -> str:
    """The status in words, to begin a line."""
    return capital(status_in_words(status))


def source(mention: Mention, when: When | None) -> Source:
    """The sentence, beside the date that its event was given."""
    return Source(
        article=cited(mention.citation),
        anchor=anchor(mention),
        passage=passage(mention),
        reading=reading(mention.when),
        why=mention.why,
        agreement=agreement(mention.when, when),
    )


def agreement(told: When | None, when: When | None) -> Agreement:
    """How a sentence's date stands to its event's: same, less exact but in keeping with it, or other."""
    if told == when:
        return Agreement.SAME
    return Agreement.LOOSER if told is None or (when and told.covers(when)) else Agreement.OTHER


def article_ids(event: Event) -> set[str]:
    """The articles that tell of the event."""
    return {mention.citation.article_id for mention in event.mentions}


def first_mentions(event: Event) -> tuple[Mention, ...]:
    """The best mention of each article that tells of the event."""
    firsts: dict[str, Mention] = {}
    for mention in event.mentions:
        firsts.setdefault(mention.citation.article_id, mention)
    return tuple(firsts.values())


def passage(mention: Mention) -> Passage:
    """The quoted sentence around its date words."""
    start, end = mention.marks
    return Passage(mention.quote[:start], mention.quote[start:end], mention.quote[end:])


def anchor(mention: Mention) -> str:
    """The name of the quoted sentence on its article's page."""
    return f"s-{mention.start}"


@lru_cache(maxsize=1024)
def cited(citation: Citation) -> Cited:
    """The article, as much of it as a page shows beside a quote."""
    link = href(citation.url)
    outlet = citation.publisher or urlsplit(link or "").hostname
    return Cited(
        id=citation.article_id,
        title=citation.title,
        outlet=outlet or citation.title,
        named=bool(outlet),
        link=link,
        published=stamp(When.of(citation.published)) if citation.published else None,
        inferred=citation.inferred,
    )


def count(number: int, noun: str) -> str:
    """The number with its noun: 1 event, 2 events."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
