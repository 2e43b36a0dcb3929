"""The page of one event: its date, its title, and every sentence that tells of it."""

from collections import Counter
from dataclasses import dataclass

from timeline.model.event import Event
from timeline.model.when import Day
from web.presenters.dates import Mark, Stamp, mark_of, stamp, words
from web.presenters.evidence import (
    Agreement,
    Cited,
    Source,
    article_ids,
    cited,
    count,
    is_ahead,
    source,
    standing,
    status_words,
)

REMARKS = {
    Agreement.OTHER: ("gives another date", "give another date"),
    Agreement.LOOSER: ("is less exact", "are less exact"),
}


@dataclass(frozen=True, slots=True)
class Turn:
    """How an event stood from one article on."""

    article: Cited
    status: str


@dataclass(frozen=True, slots=True)
class EventPage:
    """Everything that an event's page shows.

    `remarks` say whether its sources agree on the date; `history` is empty while its status never changed.
    """

    key: str
    title: str
    description: str
    mark: Mark
    ahead: bool
    date: Stamp
    status: str
    names: tuple[str, ...]
    heading: str
    remarks: str
    history: tuple[Turn, ...]
    sources: tuple[Source, ...]

    @classmethod
    def of(cls, event: Event, today: Day) -> "EventPage":
        """The page as it is on that day."""
        told = tuple(source(mention, event.when) for mention in event.mentions)
        articles = count(len(article_ids(event)), "article")
        return cls(
            key=event.key,
            title=event.title,
            description=f"{words(event.when)}. Told in {articles}.",
            mark=mark_of(event.when),
            ahead=is_ahead(event, today),
            date=stamp(event.when),
            status=status_words(event),
            names=event.names,
            heading=_heading(event),
            remarks=_remarks(told),
            history=_history(event),
            sources=told,
        )


def _heading(event: Event) -> str:
    """How many articles tell of it, and of how many sources they are where that is fewer."""
    number = len(article_ids(event))
    told = f"Told in {count(number, 'article')}"
    return told if event.sources == number else f"{told} from {count(event.sources, 'source')}"


def _history(event: Event) -> tuple[Turn, ...]:
    turns = event.history
    return tuple(Turn(cited(turn.citation), standing(turn.status)) for turn in turns if len(turns) > 1)


def _remarks(told: tuple[Source, ...]) -> str:
    """What is to be said of sentences that give another date, or a less exact one; empty when all agree."""
    numbers = Counter(sentence.agreement for sentence in told)
    return " ".join(
        f"{count(numbers[kind], 'sentence')} {one if numbers[kind] == 1 else many}."
        for kind, (one, many) in REMARKS.items()
        if numbers[kind]
    )
