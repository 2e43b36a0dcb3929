"""When something happened, exactly as precisely as it was said, read and written as EDTF.

EDTF is the Extended Date/Time Format of ISO 8601-2:2019. The part of it that is used here, both ways:

    2026  2026-01  2026-01-05     year, month, day
    2026-21 … 2026-24             spring, summer, autumn, winter
    2026-33 … 2026-36             the quarters
    2026-40  2026-41              the halves
    196X  19XX                    decade, century: the years whose last digits are not said
    -0043  Y12026                 44 BC (year 0 is 1 BC), years of more than four digits
    1990~                         about 1990
    2011/2014  ../2026-06  2019/..     from and to, by, since; a week is an interval of its days

Years are astronomical and the calendar is the Gregorian one, carried back before its invention.

The standard gives seasons no days. Here they are the meteorological ones of the northern hemisphere:
spring is March to May, and winter 2026 runs from 1 December 2026 to the end of February 2027, because the
standard (and TIMEX3, whose `2026-WI` has no days either) counts winter as the last season of its year.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Self

from timeline.errors import InvalidDate

FARTHEST_YEAR = 99_999_999_999
"""No year is farther from year 0: older than the universe, and `Day.number` still fits a double."""

FOREVER = 10**16
"""Stands for an open end among `Day.number`s: later than every one, and its negative earlier."""

_CYCLE = 146_097  # days in 400 years, after which the Gregorian calendar repeats itself


class Granularity(StrEnum):
    """How finely a date is said, from coarse to fine. Compare `rank`: the members themselves are text."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    SEASON = "season"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"

    @property
    def rank(self) -> int:
        """0 for the coarsest, a century; greater is finer."""
        return _RANKS[self]


_RANKS = {granularity: rank for rank, granularity in enumerate(Granularity)}


class Day(NamedTuple):
    """A day of any year, BC included, where `datetime.date` knows only 1 to 9999. Ordered as time is.

    Made by the dates below, which have checked it; the tuple itself checks nothing.
    """

    year: int
    month: int
    day: int

    @classmethod
    def from_date(cls, day: date) -> Self:
        """The same day; a time of day is dropped."""
        return cls(day.year, day.month, day.day)

    @property
    def number(self) -> int:
        """The day as one integer that sorts as time does: 20260105; for a 64-bit column."""
        return self.year * 10_000 + self.month * 100 + self.day

    @property
    def ordinal(self) -> int:
        """Days counted so that 1 January of year 1 is 1, as `date.toordinal` counts them, for any year."""
        cycles, year = divmod(self.year - 1, 400)
        return cycles * _CYCLE + date(year + 1, self.month, self.day).toordinal()

    def to_date(self) -> date | None:
        """The same `datetime.date`; None outside the years 1 to 9999."""
        return date(*self) if 1 <= self.year <= 9999 else None

    def isoformat(self) -> str:
        """ISO 8601: `2026-01-05`, `-0043-03-15`, and with a sign beyond four digits, `+12026-01-05`."""
        sign = "+" if self.year > 9999 else ""
        return f"{sign}{_four_digits(self.year)}-{self.month:02d}-{self.day:02d}"


class _Part(NamedTuple):
    """What a month code of EDTF covers; months past 12 are those of the next year."""

    first: int
    last: int
    granularity: Granularity


_PARTS = {month: _Part(month, month, Granularity.MONTH) for month in range(1, 13)} | {
    21: _Part(3, 5, Granularity.SEASON),
    22: _Part(6, 8, Granularity.SEASON),
    23: _Part(9, 11, Granularity.SEASON),
    24: _Part(12, 14, Granularity.SEASON),
    33: _Part(1, 3, Granularity.QUARTER),
    34: _Part(4, 6, Granularity.QUARTER),
    35: _Part(7, 9, Granularity.QUARTER),
    36: _Part(10, 12, Granularity.QUARTER),
    40: _Part(1, 6, Granularity.HALF),
    41: _Part(7, 12, Granularity.HALF),
}

_MASKS = {1: Granularity.DECADE, 2: Granularity.CENTURY}

_PARTIAL_DATE = re.compile(
    r"(Y-?[1-9][0-9]{4,10}|(?!-0000)-?[0-9]{2}(?:[0-9]{2}|[0-9]X|XX))"
    r"(?:-([0-9]{2})(?:-([0-9]{2}))?)?"
    r"(~)?"
)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the finer parts may be unsaid: a day, but also a month, a season, a year, a century.

    `year` is astronomical: 0 is 1 BC. `month` is 1 to 12, or what EDTF writes in its place: a season (21 to
    24), a quarter (33 to 36) or a half (40, 41), without a day. `masked` counts the last digits of the year
    that were not said: 1 is a decade, 2 a century, and then `year` is the first year of it, which before
    year 0 is the one that ends in 9 (`-04XX`, the fifth century BC, begins with -499 and ends with -400).

    Raises InvalidDate where there is no such date, or EDTF has no way to write it.
    """

    year: int
    month: int | None = None
    day: int | None = None
    masked: int = 0
    approximate: bool = False

    def __post_init__(self) -> None:
        if fault := _mask_fault(self) if self.masked else _fault(self):
            raise InvalidDate(fault)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The date that this EDTF text writes; the whole text, without spaces. Raises InvalidDate."""
        match = _PARTIAL_DATE.fullmatch(text)
        if match is None:
            raise _unreadable(text)
        year, month, day, about = match.groups()
        return cls(
            year=_first_year(year),
            month=int(month) if month else None,
            day=int(day) if day else None,
            masked=year.count("X"),
            approximate=about is not None,
        )

    @property
    def granularity(self) -> Granularity:
        """How finely the date is said."""
        if self.masked:
            return _MASKS[self.masked]
        if self.month is None:
            return Granularity.YEAR
        return Granularity.DAY if self.day else _PARTS[self.month].granularity

    @property
    def earliest(self) -> Day:
        """The first day that the date covers; "about" does not widen it."""
        month = _PARTS[self.month].first if self.month else 1
        return Day(self.year, month, self.day or 1)

    @property
    def latest(self) -> Day:
        """The last day that the date covers; "about" does not widen it."""
        if self.day and self.month:
            return Day(self.year, self.month, self.day)
        if self.month is None:
            return Day(self.year + 10**self.masked - 1, 12, 31)
        years, month = divmod(_PARTS[self.month].last - 1, 12)
        return Day(self.year + years, month + 1, _days_in_month(self.year + years, month + 1))

    def edtf(self) -> str:
        """The date in EDTF, which `parse` reads back."""
        year = f"Y{self.year}" if abs(self.year) > 9999 else _four_digits(self.year)
        if self.masked:
            year = year[: -self.masked] + "X" * self.masked
        month = "" if self.month is None else f"-{self.month:02d}"
        day = "" if self.day is None else f"-{self.day:02d}"
        return f"{year}{month}{day}{'~' if self.approximate else ''}"


@dataclass(frozen=True, slots=True)
class Interval:
    """The time from one date to another, both included; None is an end that is not said, "by" or "since".

    Raises InvalidDate when neither end is said, or the end is over before the start begins.
    """

    start: PartialDate | None
    end: PartialDate | None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise InvalidDate("An interval from nowhere to nowhere says nothing: give it a start or an end.")
        if self.start and self.end and self.start.earliest > self.end.latest:
            raise InvalidDate(f"{self.edtf()} ends before it starts: put the earlier date first.")

    @property
    def granularity(self) -> Granularity:
        """A week when it is one, Monday to Sunday; else that of the coarser end, so as to claim no more."""
        if self.start and self.end and _is_week(self.start, self.end):
            return Granularity.WEEK
        said = [end.granularity for end in (self.start, self.end) if end]
        return min(said, key=lambda granularity: granularity.rank)

    @property
    def earliest(self) -> Day | None:
        """The first day of the start; None when the start is not said."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> Day | None:
        """The last day of the end; None when the end is not said."""
        return self.end.latest if self.end else None

    @property
    def approximate(self) -> bool:
        """True when either end is only about right."""
        return any(end.approximate for end in (self.start, self.end) if end)

    def edtf(self) -> str:
        """The interval in EDTF, an unsaid end as `..`."""
        return "/".join(end.edtf() if end else ".." for end in (self.start, self.end))


@dataclass(frozen=True, slots=True)
class When:
    """The date of an event: one partial date, or an interval. Text form: EDTF.

    `<` is not defined, since "2026" is neither before nor after "June 2026"; sort by `sort_key`.
    """

    value: PartialDate | Interval

    @classmethod
    def on(
        cls, year: int, month: int | None = None, day: int | None = None, approximate: bool = False
    ) -> Self:
        """That day, month or year; "about" it when approximate. Raises InvalidDate."""
        return cls(PartialDate(year, month, day, approximate=approximate))

    @classmethod
    def of(cls, day: date) -> Self:
        """That day; a time of day is dropped."""
        return cls(PartialDate(day.year, day.month, day.day))

    @classmethod
    def between(cls, start: PartialDate, end: PartialDate) -> Self:
        """From one to the other, both included. Raises InvalidDate when the end is over before the start."""
        return cls(Interval(start, end))

    @classmethod
    def by(cls, end: PartialDate) -> Self:
        """At that date or earlier: a deadline."""
        return cls(Interval(None, end))

    @classmethod
    def since(cls, start: PartialDate) -> Self:
        """At that date or later."""
        return cls(Interval(start, None))

    @classmethod
    def parse(cls, text: str) -> Self:
        """What this EDTF text writes; the whole text, without spaces. Raises InvalidDate.

        `parse(when.edtf) == when` and `parse(text).edtf == text`, always.
        """
        start, slash, end = text.partition("/")
        if not slash:
            return cls(PartialDate.parse(text))
        return cls(Interval(_parse_end(start), _parse_end(end)))

    @property
    def edtf(self) -> str:
        """The EDTF text, the form in which dates are stored and served."""
        return self.value.edtf()

    def __str__(self) -> str:
        return self.value.edtf()

    @property
    def earliest(self) -> Day | None:
        """The first day it may have been; None for a "by" date."""
        return self.value.earliest

    @property
    def latest(self) -> Day | None:
        """The last day it may have been; None for a "since" date."""
        return self.value.latest

    @property
    def granularity(self) -> Granularity:
        """How finely it is said; an interval as its coarser end, or a week."""
        return self.value.granularity

    @property
    def approximate(self) -> bool:
        """True for "about"."""
        return self.value.approximate

    @property
    def sort_key(self) -> tuple[int, int]:
        """Its place in a timeline, as two integers for two 64-bit columns: earliest, latest (`Day.number`).

        A "by" date stands at its deadline, after everything else that begins by then; a "since" date at its
        start, after everything that begins and ends there. So January 2026 comes before 5 January 2026, and
        by June 2026 after 30 June 2026.
        """
        first, last = self.bounds
        return (first, last) if first > -FOREVER else (last, FOREVER)

    def overlaps(self, other: Self) -> bool:
        """True when some day belongs to both."""
        first, last = self.bounds
        other_first, other_last = other.bounds
        return first <= other_last and other_first <= last

    def covers(self, other: Self) -> bool:
        """True when every day of the other belongs to this one: January 2026 covers 5 January 2026."""
        first, last = self.bounds
        other_first, other_last = other.bounds
        return first <= other_first and other_last <= last

    @property
    def bounds(self) -> tuple[int, int]:
        """Earliest and latest as `Day.number`s, an open end as minus or plus FOREVER."""
        earliest, latest = self.value.earliest, self.value.latest
        first = earliest.number if earliest else -FOREVER
        return first, latest.number if latest else FOREVER


def _fault(date: PartialDate) -> str | None:
    """Why there is no such date, or None when there is."""
    year, month, day = date.year, date.month, date.day
    if abs(year) > FARTHEST_YEAR:
        return f"Year {year} is out of reach: years go from {-FARTHEST_YEAR} to {FARTHEST_YEAR}."
    if month is None:
        return None if day is None else f"Day {day} of {year} does not exist: name the month too."
    if abs(year) > 9999:
        return f"Month {month} of {year} cannot be written: beyond four digits EDTF knows whole years only."
    if month not in _PARTS:
        return f"Month {month} of {year} does not exist: months are 1 to 12 (or 21-24, 33-36, 40-41 in EDTF)."
    return None if day is None else _day_fault(year, month, day)


def _day_fault(year: int, month: int, day: int) -> str | None:
    if month > 12:
        return f"Day {day} of {year}-{month} does not exist: a season, quarter or half has no such days."
    if 1 <= day <= 28 or 1 <= day <= _days_in_month(year, month):
        return None
    name = f"{calendar.month_name[month]} {year}"
    return f"{day} {name} does not exist: {name} has {_days_in_month(year, month)} days."


def _mask_fault(date: PartialDate) -> str | None:
    if date.masked not in _MASKS:
        return f"{date.masked} unsaid digits of a year: only 1 (a decade) and 2 (a century) are known."
    if date.month is not None or date.day is not None:
        return f"A {_MASKS[date.masked]} has no month or day: leave them out, or say the year."
    # Before year 0 the unsaid digits count downwards: -04XX begins with -499.
    if abs(date.year) > 9999 or date.year % 10**date.masked != int(date.year < 0):
        return f"No {_MASKS[date.masked]} begins with the year {date.year}: give its first year."
    return None


def _days_in_month(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def _four_digits(year: int) -> str:
    return f"{year:04d}" if year >= 0 else f"{year:05d}"


def _first_year(text: str) -> int:
    """The year, or the first of the years, that an EDTF year stands for: 196X is 1960, -04XX is -499."""
    return int(text.removeprefix("Y").replace("X", "9" if text.startswith("-") else "0"))


def _parse_end(text: str) -> PartialDate | None:
    return None if text == ".." else PartialDate.parse(text)


def _unreadable(text: str) -> InvalidDate:
    shown = text if len(text) <= 40 else f"{text[:40]}…"
    return InvalidDate(f"{shown!r} is not an EDTF date: write 2026-01-05, 2026-01, 1990~ or ../2026-06.")


def _is_week(start: PartialDate, end: PartialDate) -> bool:
    if not start.granularity == end.granularity == Granularity.DAY:
        return False
    monday = start.earliest.ordinal
    return monday % 7 == 1 and end.latest.ordinal == monday + 6
