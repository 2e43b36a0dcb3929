"""What backs an event: its status, the quoted sentences, the articles they stand in."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from timeline.feeds.feed import web_address
from timeline.model.event import Citation, Event, Mention, Status
from timeline.model.when import Day, When
from web.presenters.dates import Stamp, spoken, stamp

STATUSES = {
    Status.HAPPENED: "Happened",
    Status.ONGOING: "Ongoing",
    Status.AS_OF: "As of",
    Status.SCHEDULED: "Scheduled",
    Status.THREATENED: "Threatened",
    Status.CALLED_OFF: "Called off",
    Status.REPORTED: "Reported",
}

PENDING = {Status.SCHEDULED, Status.THREATENED}


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence in three parts; `marked` are the words that gave the date, empty when none did."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class Source:
    """One sentence that tells of an event, and the article it stands in.

    `link` is the article on the web, where it has an address fit to be a link; `reading` is what its words
    were read as, and `differs` says that this is not the event's own date.
    """

    outlet: str
    title: str
    article_id: str
    anchor: str
    link: str | None
    published: Stamp | None
    inferred: bool
    passage: Passage
    reading: Stamp
    why: str
    differs: bool


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
    said = STATUSES[event.status]
    return f"{said} {spoken(event.when)}" if event.status is Status.AS_OF and event.when else said


def sources(event: Event) -> tuple[Source, ...]:
    """Every sentence that tells of the event, the best one first."""
    return tuple(source(mention, event.when) for mention in event.mentions)


def source(mention: Mention, when: When | None) -> Source:
    """The sentence, beside the date that its event was given."""
    cited = mention.citation
    return Source(
        outlet=outlet(cited),
        title=cited.title,
        article_id=cited.article_id,
        anchor=anchor(mention),
        link=web_address(cited.url),
        published=stamp(When.of(cited.published)) if cited.published else None,
        inferred=cited.inferred,
        passage=passage(mention),
        reading=replace(stamp(mention.when), words=spoken(mention.when)),
        why=mention.why,
        differs=mention.when != when,
    )


def article_ids(event: Event) -> set[str]:
    """The articles that tell of the event."""
    return {mention.citation.article_id for mention in event.mentions}


def by_article(listed: Iterable[Source]) -> tuple[Source, ...]:
    """The first of these from each article."""
    firsts: dict[str, Source] = {}
    for told in listed:
        firsts.setdefault(told.article_id, told)
    return tuple(firsts.values())


def passage(mention: Mention) -> Passage:
    """The quoted sentence around its date words."""
    start, end = mention.marks
    return Passage(mention.quote[:start], mention.quote[start:end], mention.quote[end:])


def anchor(mention: Mention) -> str:
    """The name of the quoted sentence on its article's page."""
    return f"s-{mention.start}"


def outlet(cited: Citation) -> str:
    """Who published the article: by name, else by its host, else the article by its title."""
    return cited.publisher or urlsplit(web_address(cited.url) or "").hostname or cited.title


def count(number: int, noun: str) -> str:
    """The number with its noun: 1 event, 2 events."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
