"""The page of one article: its text, with the sentences marked that gave events."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter

from timeline.links import href
from timeline.model.article import Article, Role, Section
from timeline.model.event import Event, Mention
from timeline.model.when import Day, When
from web.presenters.dates import Mark, Stamp, mark_of, stamp
from web.presenters.evidence import anchor, count, is_ahead

TAGS = {Role.HEADLINE: "h2", Role.SUBHEAD: "h2"}  # of what follows the headline of the page
LABELS = {Role.RELATED: "Related items", Role.BOILERPLATE: "Not read for dates"}

Told = tuple[Event, Mention]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; where it gives a date, `key` is the event that has it."""

    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text; `anchor` is the name of the sentence where it tells of an event, else empty."""

    anchor: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """An event beside the paragraph that tells of it."""

    key: str
    title: str
    mark: Mark
    ahead: bool
    date: Stamp


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A section of the article; `label` says what it is, before the first of its kind without a heading."""

    role: Role
    tag: str
    label: str
    stretches: tuple[Stretch, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """Everything that an article's page shows."""

    id: str
    title: str
    description: str
    outlet: str
    language: str
    published: Stamp | None
    inferred: bool
    link: str | None
    headline: Paragraph
    paragraphs: tuple[Paragraph, ...]

    @classmethod
    def of(cls, article: Article, events: Iterable[Event], today: Day) -> "ArticlePage":
        """The page as it is on that day; these are the events that the article tells of."""
        told = _told(article, events)
        number = count(len({event.id for event, _ in told}), "event")
        headline = next((part for part in article.sections if part.role is Role.HEADLINE), None)
        return cls(
            id=article.id,
            title=article.title,
            description=f"The text, and the {number} read from it.",
            outlet=article.publisher or "",
            language=article.language,
            published=stamp(When.of(article.published)) if article.published else None,
            inferred=article.inferred,
            link=href(article.url),
            headline=_paragraph(article, headline, told, today) if headline else _title(article),
            paragraphs=tuple(_paragraphs(article, headline, told, today)),
        )


def _told(article: Article, events: Iterable[Event]) -> list[Told]:
    """The sentences of the article that tell of an event, in their order."""
    told = [
        (event, mention)
        for event in events
        for mention in event.mentions
        if mention.citation.article_id == article.id
    ]
    return sorted(told, key=lambda pair: pair[1].key)


def _title(article: Article) -> Paragraph:
    """The title as a headline, for an article whose text has none."""
    return Paragraph(Role.HEADLINE, "h1", "", (Stretch("", (Piece(article.title),)),), ())


def _paragraphs(
    article: Article, headline: Section | None, told: Sequence[Told], today: Day
) -> Iterator[Paragraph]:
    """All of the text but the headline, which goes to the top of the page wherever it stands."""
    before = None
    for section in article.sections:
        if section is not headline:
            yield _paragraph(article, section, told, today, label=_label(before, section))
        before = section


def _label(before: Section | None, section: Section) -> str:
    """What to call the section, unless a heading or one of its kind stands before it."""
    is_named = before and before.role in {section.role, Role.SUBHEAD}
    return "" if is_named else LABELS.get(section.role, "")


def _paragraph(
    article: Article, section: Section, told: Sequence[Told], today: Day, *, label: str = ""
) -> Paragraph:
    within = [pair for pair in told if section.start <= pair[1].start < section.end]
    return Paragraph(
        role=section.role,
        tag=TAGS.get(section.role, "p"),
        label=label,
        stretches=tuple(_stretches(article, section, within)),
        notes=tuple(_note(event, today) for event in {event.id: event for event, _ in within}.values()),
    )


def _stretches(article: Article, section: Section, told: Sequence[Told]) -> Iterator[Stretch]:
    """The section's text, the sentences that tell of events apart from the rest."""
    pieces = _pieces(article, section, told)
    for name, group in groupby(pieces, key=itemgetter(0)):
        yield Stretch(name, tuple(piece for _, piece in group))


def _pieces(article: Article, section: Section, told: Sequence[Told]) -> Iterator[tuple[str, Piece]]:
    """The text cut wherever a quote or its date words begin or end, each piece with its sentence's name."""
    cuts = {section.start, section.end}.union(*(_bounds(mention) for _, mention in told))
    for start, end in pairwise(sorted(cut for cut in cuts if section.start <= cut <= section.end)):
        here = [(event, mention) for event, mention in told if start in _extent(mention)]
        dated = [event.key for event, mention in here if start in _date_words(mention)]
        name = anchor(here[0][1]) if here else ""
        yield name, Piece(article.text[start:end], dated[0] if dated else "")


def _bounds(mention: Mention) -> set[int]:
    extent, dated = _extent(mention), _date_words(mention)
    return {extent.start, extent.stop, dated.start, dated.stop}


def _extent(mention: Mention) -> range:
    return range(mention.start, mention.start + len(mention.quote))


def _date_words(mention: Mention) -> range:
    start, end = mention.marks
    return range(mention.start + start, mention.start + end)


def _note(event: Event, today: Day) -> Note:
    return Note(event.key, event.title, mark_of(event.when), is_ahead(event, today), stamp(event.when))
