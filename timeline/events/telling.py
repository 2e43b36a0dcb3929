"""What merging sees of a mention, and where like mentions find each other."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from timeline.events import english
from timeline.events.kinds import called, is_person
from timeline.events.words import QUANTITY, content_word, quantity
from timeline.model.event import Mention, Status
from timeline.model.when import Day, Interval, PartialDate, When

ONE: Final = 1_000
"""Weights and likenesses are whole thousandths, so that no order of adding them matters."""

_NAME: Final = 2 * ONE
_NUMBER: Final = ONE

# A mention is looked up by its weightiest terms, and by fewer where it is a guest.
_TERMS: Final = 6
_GUEST_TERMS: Final = 3
_TERM_LENGTH: Final = 60  # characters of a term that name a block

_AMOUNT: Final = re.compile(
    rf"({QUANTITY}|\b(?:{'|'.join(english.NUMBERS)})\b)\s+([a-z][a-z-]+)",
    re.IGNORECASE,
)
_DESCRIPTION: Final = re.compile(
    r"(?:\b[A-Z][\w'’-]+ )+(?=[A-Z])|(?<=\b[Tt]he )[a-z]+ (?=[A-Z])|(?<=\b[Aa] )[a-z]+ (?=[A-Z])"
)
_SCENE: Final = re.compile(rf"\b{english.PLACE_OPENERS} ((?:[A-Z][\w'’-]+ ?)+)")


@dataclass(frozen=True, slots=True)
class Telling:
    """A mention as merging sees it, and every copy of it: an item of `cluster`.

    `terms` are its names and words with their weights, `weight` in all. The `actors` among them say who and
    where, names and what stands before one ("transport" minister); the others say what, `deeds` in all.
    `amounts` counts things ("people": "12"); `scenes` are the names that follow "in".
    """

    place: int
    blocks: Mapping[str, bool]
    headline: str
    story: frozenset[str]
    when: When | None
    status: Status
    actors: frozenset[str]
    people: frozenset[str]
    terms: Mapping[str, int]
    weight: int
    deeds: int
    amounts: Mapping[str, str]
    scenes: frozenset[str]

    @classmethod
    def of(cls, mention: Mention) -> "Telling":
        """What merging sees of this mention."""
        names = frozenset(called(name) for name in mention.names)
        inside = {content_word(part) for name in mention.names for part in name.split()}
        terms = {word: _weight(word) for word in mention.words - inside} | dict.fromkeys(names, _NAME)
        actors = names | (_descriptions(mention.title) & terms.keys())
        return cls(
            place=mention.telling,
            blocks=_blocks(mention.when, mention.citation.published, terms),
            headline=mention.citation.title,
            story=mention.story,
            when=mention.when,
            status=mention.status,
            actors=actors,
            people=frozenset(called(name) for name in mention.names if is_person(name)),
            terms=terms,
            weight=sum(terms.values()),
            deeds=sum(weight for term, weight in terms.items() if term not in actors),
            amounts={
                content_word(found[2]) or found[2].lower(): _count(found[1])
                for found in _AMOUNT.finditer(mention.title)
            },
            scenes=frozenset(scene.strip() for scene in _SCENE.findall(mention.title)),
        )


def _descriptions(title: str) -> frozenset[str]:
    """The words that stand before a name and say what its bearer is."""
    return frozenset(content_word(word) for found in _DESCRIPTION.findall(title) for word in found.split())


def _count(number: str) -> str:
    return english.NUMBERS.get(number.lower()) or quantity(number)


def _weight(word: str) -> int:
    """Long words are rare ones: 0.4 to 2. Counts of the store would change with the store."""
    if not (word[0].isalpha() and word[-1].isalpha()):
        return _NUMBER
    return min(2 * ONE, max(400, 200 * len(word) - 400))


def _blocks(when: When | None, published: date | None, terms: Mapping[str, int]) -> Mapping[str, bool]:
    """(calendar cell, term) for each of the weightiest terms, with whether the mention is a guest there.

    It is at home in the smallest day, month or year that holds its date, and a guest in the larger ones, so
    that "in May" finds the days of May without their finding each other; and in the day after, since
    sources may disagree by one. Undated it is at home in the month of publication and in the one before.
    """
    heavy = sorted(terms, key=lambda term: (-terms[term], term))[:_TERMS]
    homes, visits = _cells(when) if when else _months(published)
    guests = {_block(cell, term): True for cell in visits for term in heavy[:_GUEST_TERMS]}
    return guests | {_block(cell, term): False for cell in homes for term in heavy}


def _block(cell: str, term: str) -> str:
    return f"{cell}|{term[:_TERM_LENGTH]}"


def _months(published: date | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The same for what has no date."""
    if published is None:
        return ("undated",), ()
    days = (published, published.replace(day=1) - timedelta(days=1))
    return tuple(f"{day.year}-{day.month}" for day in days), ("undated",)


def _cells(when: When) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The calendar cell that the date is at home in, and those in which it is a guest."""
    match when.value:
        case Interval(start=None, end=PartialDate() as end):
            return _nested("../", end.earliest, end.latest)
        case Interval(start=PartialDate() as start, end=None):
            return _nested("since/", start.earliest, start.latest)
        case Interval(start=PartialDate() as start, end=PartialDate() as end):
            return _nested("", start.earliest, end.latest)
        case PartialDate() as value:
            return _nested("", value.earliest, value.latest)
        case Interval():
            raise AssertionError  # it has a start or an end


def _nested(opening: str, first: Day, last: Day) -> tuple[tuple[str, ...], tuple[str, ...]]:
    year = f"{opening}{first.year}"
    month, day = f"{year}-{first.month}", f"{year}-{first.month}-{first.day}"
    if first.year != last.year:
        return (f"{opening}{first.year}/{last.year}",), ()
    if first.month != last.month:
        return (year,), ()
    if first.day != last.day:
        return (month,), (year,)
    return (day,), (month, year, *_day_after(opening, first))


def _day_after(opening: str, day: Day) -> tuple[str, ...]:
    known = day.to_date()
    if known is None or known == date.max:
        return ()
    after = known + timedelta(days=1)
    return (f"{opening}{after.year}-{after.month}-{after.day}",)
