"""The timeline page: events under the headings of their periods, the past above today's rule."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from timeline.model.event import Event
from timeline.model.timeline import Timeline
from timeline.model.when import Day, PartialDate, When
from web.presenters.dates import Label, Mark, Period, Stamp, day_name, label, month_name, words
from web.presenters.evidence import Cited, Passage, Source, count, first_mentions, source, status_words
from web.presenters.places import Place, place

LEGEND = {
    Mark.DAY: "To the day",
    Mark.SPAN: "From one date to another",
    Mark.MONTH: "To the month",
    Mark.PART: "To the season or quarter",
    Mark.YEAR: "To the year, or longer",
    Mark.ABOUT: "About a date",
    Mark.BY: "By a date",
    Mark.SINCE: "Since a date",
    Mark.NONE: "No date given",
}

LISTED_ARTICLES = 12
KEY_EVENTS = 20
CHOICES = (("All events", ""), ("Key events", "key=1"))
LONGEST_MONTH = len("September")

COMING = "Dates below this line are still to come."
NOTHING_COMING = "No later date has been read."


@dataclass(frozen=True, slots=True)
class Card:
    """An event in the list; `size` grows with the number of sources that tell of it."""

    key: str
    title: str
    size: str
    ahead: bool
    status: str
    quote: Passage | None
    folded: Passage | None
    backing: str
    disputed: bool
    sources: tuple[Source, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """The events of one date, behind one mark."""

    label: Label
    mark: Mark
    ahead: bool
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """The rule between what was and what is to come."""

    date: Stamp
    note: str


@dataclass(frozen=True, slots=True)
class Section:
    """A period with its entries: those before today's rule, the rule if it falls here, those after it.

    `long` says that the title is longer than that of any month.
    """

    id: str
    title: str
    long: bool
    year: str
    short: str
    events: str
    number: int
    ahead: bool
    past: tuple[Entry, ...]
    today: Today | None
    coming: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Exactness:
    """One shape of the legend, and how many events have it."""

    mark: Mark
    meaning: str
    number: int


@dataclass(frozen=True, slots=True)
class ArticleLink:
    """An article that events were read from, with who published it and how many events it gave."""

    article: Cited
    note: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to see a timeline, by the query of its address; `current` is the way that it is seen."""

    words: str
    query: str
    current: bool


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Everything that the timeline page shows."""

    date: Stamp
    deck: str
    choices: tuple[Choice, ...]
    sections: tuple[Section, ...]
    legend: tuple[Exactness, ...]
    articles: tuple[ArticleLink, ...]
    more_articles: str

    @classmethod
    def of(
        cls, timeline: Timeline, events: int, articles: int, today: Day, *, only_key: bool
    ) -> "TimelinePage":
        """The page as it is on that day, of a timeline out of so many events from so many articles.

        It says which part that is, and offers the other, where there are more events than key events.
        """
        places = sorted((place(event, today) for event in timeline), key=attrgetter("order"))
        sections = tuple(_sections(places, today))
        listed = _cited(sections)
        return cls(
            date=_stamp(today),
            deck=_deck(len(timeline), events, articles),
            choices=_choices(only_key=only_key) if events > KEY_EVENTS else (),
            sections=sections,
            legend=_legend(places),
            articles=tuple(map(_article_link, listed[:LISTED_ARTICLES])),
            more_articles=_more(len(listed) - LISTED_ARTICLES),
        )


def _choices(*, only_key: bool) -> tuple[Choice, ...]:
    return tuple(Choice(words, query, current=only_key == bool(query)) for words, query in CHOICES)


def _deck(shown: int, events: int, articles: int) -> str:
    read = f"{count(events, 'event')} read from {count(articles, 'article')}."
    return f"The {shown} that matter most of {read}" if shown < events else read


def _sections(places: Sequence[Place], today: Day) -> Iterable[Section]:
    periods = [(period, tuple(group)) for period, group in groupby(places, attrgetter("period"))]
    rule = _rule_at(periods)
    for index, (period, group) in enumerate(periods):
        yield _section(period, group, _today(places, today) if index == rule else None)


def _rule_at(periods: Sequence[tuple[Period | None, tuple[Place, ...]]]) -> int | None:
    """The index of the last period that holds any of the past, else the first; None when all is undated."""
    dated = [index for index, (period, _) in enumerate(periods) if period]
    past = [index for index in dated if not all(place.ahead for place in periods[index][1])]
    return past[-1] if past else min(dated, default=None)


def _today(places: Iterable[Place], today: Day) -> Today:
    coming = any(place.ahead and place.period for place in places)
    return Today(_stamp(today), COMING if coming else NOTHING_COMING)


def _stamp(today: Day) -> Stamp:
    when = When.on(*today)
    return Stamp(f"{day_name(today, 'wide')} {words(when)}", when.edtf)


def _section(period: Period | None, places: Sequence[Place], today: Today | None) -> Section:
    title, year, short = _heading(period)
    return Section(
        id=_id(period),
        title=title,
        long=len(title) > LONGEST_MONTH,
        year=year,
        short=short,
        events=count(len(places), "event"),
        number=len(places),
        ahead=all(place.ahead for place in places),
        past=tuple(_entries((place for place in places if not (period and place.ahead)), period)),
        today=today,
        coming=tuple(_entries((place for place in places if period and place.ahead), period)),
    )


def _heading(period: Period | None) -> tuple[str, str, str]:
    """The title of a period's section, the year beneath it, and both on one short line."""
    match period:
        case None:
            return ("Undated", "", "Undated")
        case PartialDate(month=int(month)) if month <= 12:
            year = words(When(PartialDate(period.year)))
            return (words(When(period)).removesuffix(f" {year}"), year, f"{month_name(month)} {year}")
        case _:
            return (words(When(period)), "", words(When(period)))


def _id(period: Period | None) -> str:
    return f"in-{period.edtf().replace('/', '-to-')}" if period else "undated"


def _entries(places: Iterable[Place], period: Period | None) -> Iterable[Entry]:
    for (when, mark, ahead), group in groupby(places, lambda at: (at.event.when, at.mark, at.ahead)):
        cards = tuple(_card(place.event, ahead) for place in group)
        yield Entry(label(when, period), mark, ahead, cards)


def _card(event: Event, ahead: bool) -> Card:
    telling = tuple(source(mention, event.when) for mention in first_mentions(event))
    quote = telling[0].passage
    alone = len(telling) == 1
    return Card(
        key=event.key,
        title=event.title,
        size=_size(event.sources),
        ahead=ahead,
        status=_status(event),
        quote=None if alone else quote,
        folded=quote if alone else None,
        backing=_backing(telling),
        disputed=bool(event.disputed),
        sources=telling,
        names=event.names,
    )


def _size(sources: int) -> str:
    return "brief" if sources == 1 else "std" if sources < 4 else "lead"


def _status(event: Event) -> str:
    """How the event stands; that it happened goes without saying."""
    said = status_words(event)
    return "" if said == "Happened" else said


def _backing(telling: Sequence[Source]) -> str:
    """Who tells of the event, by a name if there is one: "The Meridian and 4 more"."""
    articles = [told.article for told in telling]
    outlet = next((article.outlet for article in articles if article.named), articles[0].outlet)
    return f"{outlet} and {len(articles) - 1} more" if articles[1:] else outlet


def _legend(places: Iterable[Place]) -> tuple[Exactness, ...]:
    numbers = Counter(place.mark for place in places)
    return tuple(Exactness(mark, LEGEND[mark], numbers[mark]) for mark in Mark if numbers[mark])


def _cited(sections: Iterable[Section]) -> list[tuple[Cited, int]]:
    """The articles that the events were read from, those with most events first."""
    entries = [entry for section in sections for entry in section.past + section.coming]
    articles = [told.article for entry in entries for card in entry.cards for told in card.sources]
    numbers, by_id = (
        Counter(article.id for article in articles),
        {article.id: article for article in articles},
    )
    listed = [(by_id[key], number) for key, number in numbers.items()]
    return sorted(listed, key=lambda item: (-item[1], item[0].title, item[0].id))


def _more(number: int) -> str:
    return count(number, "more article") if number > 0 else ""


def _article_link(listed: tuple[Cited, int]) -> ArticleLink:
    article, number = listed
    events = count(number, "event")
    return ArticleLink(article, f"{article.outlet}, {events}" if article.named else events)
