"""The page of one event: its date, its title, and every sentence that tells of it."""

from dataclasses import dataclass

from timeline.model.event import Event
from timeline.model.when import Day
from web.presenters.dates import Mark, Stamp, mark_of, stamp, words
from web.presenters.evidence import Source, article_ids, count, is_ahead, sources, status_words


@dataclass(frozen=True, slots=True)
class EventPage:
    """Everything that an event's page shows; `differing` says whether its sources agree on the date."""

    key: str
    title: str
    description: str
    mark: Mark
    ahead: bool
    date: Stamp
    status: str
    names: tuple[str, ...]
    heading: str
    differing: str
    sources: tuple[Source, ...]

    @classmethod
    def of(cls, event: Event, today: Day) -> "EventPage":
        """The page as it is on that day."""
        told = sources(event)
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
            heading=f"Told in {articles}",
            differing=_differing(told),
            sources=told,
        )


def _differing(told: tuple[Source, ...]) -> str:
    """A sentence on sources that give another date; empty when all agree."""
    number = sum(source.differs for source in told)
    verb = "gives" if number == 1 else "give"
    return f"{count(number, 'sentence')} {verb} a different date, shown beside it." if number else ""
