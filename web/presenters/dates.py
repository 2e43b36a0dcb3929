"""How a date looks: its mark on the rail, its label in the margin, its words and its `<time>` value."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Literal

from babel.dates import get_day_names, get_month_names

from timeline.model.when import Day, Granularity, Interval, PartialDate, When
from timeline.words import capital, in_words

LOCALE = "en"

Width = Literal["abbreviated", "wide"]
"""How long a name is, as CLDR has it."""

Period = PartialDate | Interval
"""What heads a stretch of the timeline: a month, or a date coarser than that."""


class Mark(StrEnum):
    """How exact a date is, from the most exact; each has a shape of its own on the rail."""

    DAY = "day"
    SPAN = "span"
    MONTH = "month"
    PART = "part"
    YEAR = "year"
    ABOUT = "about"
    BY = "by"
    SINCE = "since"
    NONE = "none"

    @property
    def rank(self) -> int:
        """0 for the most exact."""
        return _RANKS[self]


_RANKS = {mark: rank for rank, mark in enumerate(Mark)}

_MARKS = {
    Granularity.DAY: Mark.DAY,
    Granularity.WEEK: Mark.SPAN,
    Granularity.MONTH: Mark.MONTH,
    Granularity.QUARTER: Mark.PART,
    Granularity.SEASON: Mark.PART,
    Granularity.HALF: Mark.PART,
    Granularity.YEAR: Mark.YEAR,
    Granularity.DECADE: Mark.YEAR,
    Granularity.CENTURY: Mark.YEAR,
}


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date in words, and as a machine reads it; `machine` is empty where HTML has no such date."""

    words: str
    machine: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A date in the margin, under a heading that names its month or period.

    `lead` is a small word before it, `words` its distinguishing part (empty when the heading says it all),
    `tail` a small word after it; `large` says that `words` is the number of a day.
    """

    lead: str
    words: str
    tail: str
    large: bool
    machine: str


@lru_cache(maxsize=4096)
def mark_of(when: When | None) -> Mark:
    """The shape that says how exact the date is."""
    match when:
        case None:
            return Mark.NONE
        case When(Interval(None, _)):
            return Mark.BY
        case When(Interval(_, None)):
            return Mark.SINCE
        case When(approximate=True):
            return Mark.ABOUT
        case When(Interval()):
            return Mark.SPAN
        case _:
            return _MARKS[when.granularity]


def spoken(when: When | None) -> str:
    """The date in words, to go inside a sentence."""
    return in_words(when, LOCALE)


def words(when: When | None) -> str:
    """The date in words, to begin a line."""
    return capital(spoken(when))


@lru_cache(maxsize=4096)
def stamp(when: When | None) -> Stamp:
    """The date in words, to begin a line, with its `<time>` value."""
    return Stamp(words(when), machine(when.value) if when else "")


@lru_cache(maxsize=4096)
def reading(when: When | None) -> Stamp:
    """The date in words, to go inside a sentence, with its `<time>` value."""
    return replace(stamp(when), words=spoken(when))


def machine(value: Period) -> str:
    """The date as HTML's `<time>` has it; empty for what it lacks: intervals, seasons, decades, BC.

    An interval open at one end is the end that it names, since the words around it say "by" or "since".
    """
    match value:
        case Interval(None, PartialDate() as said) | Interval(PartialDate() as said, None):
            return machine(said)
        case PartialDate(masked=0, month=None, year=year) if 1 <= year <= 9999:
            return f"{year:04d}"
        case PartialDate(month=int(month), year=year) if year >= 1 and month <= 12:
            return replace(value, approximate=False).edtf()
        case _:
            return ""


@lru_cache(maxsize=4096)
def label(when: When | None, period: Period | None) -> Label:
    """The date as it stands in the margin under the heading of that period."""
    if when is None:
        return Label("No date", "", "", large=False, machine="")
    match when.value:
        case PartialDate() as said:
            return _label(_lead(said, period), said, period)
        case Interval(start, end):
            return _interval_label(start, end, period)


def _interval_label(start: PartialDate | None, end: PartialDate | None, period: Period | None) -> Label:
    if start and end:
        return Label("", _run(start, end, period), "", large=False, machine="")
    if start:
        return _label(_about("Since", start), start, period)
    assert end, "an interval has an end that is said"
    return _label(_about("By", end), end, period)


def _about(word: str, said: PartialDate) -> str:
    return f"{word} about" if said.approximate else word


def _lead(said: PartialDate, period: Period | None) -> str:
    if said.approximate:
        return "About"
    return "" if said.day or (said == period and not _is_month(said)) else "In"


def _label(lead: str, said: PartialDate, period: Period | None) -> Label:
    if said.day and _is_in(said, period):
        tail = "" if lead else day_name(said.earliest)
        return Label(lead, str(said.day), tail, large=True, machine=machine(said))
    return Label(lead, _short(said, period), "", large=False, machine=machine(said))


def _is_in(said: PartialDate, period: Period | None) -> bool:
    return period == PartialDate(said.year, said.month)


def _is_month(said: PartialDate) -> bool:
    return said.granularity is Granularity.MONTH


def _short(said: PartialDate, period: Period | None) -> str:
    exact = replace(said, approximate=False)
    match exact:
        case PartialDate(day=int(day), month=int(month)):
            return f"{day} {month_name(month)}"
        case PartialDate(month=int(month), year=year) if _is_month(exact):
            return month_name(month) if period == exact else f"{month_name(month)} {year}"
        case _:
            return "" if period == exact else spoken(When(exact))


def _run(start: PartialDate, end: PartialDate, period: Period | None) -> str:
    if start.day and end.day:
        first = str(start.day) if (start.year, start.month) == (end.year, end.month) else _short(start, None)
        return f"{first}–{end.day if _is_in(end, period) else _short(end, None)}"
    return "" if period == Interval(start, end) else spoken(When.between(start, end))


def month_name(month: int) -> str:
    """The month, cut short when it is long."""
    name = _month_names("wide")[month]
    return name if len(name) <= 5 else _month_names("abbreviated")[month]


def day_name(day: Day, width: Width = "abbreviated") -> str:
    """The day of the week."""
    return str(get_day_names(width, locale=LOCALE)[(day.ordinal - 1) % 7])


@lru_cache
def _month_names(width: Width) -> dict[int, str]:
    return {month: str(get_month_names(width, "stand-alone", LOCALE)[month]) for month in range(1, 13)}
