"""Dates as merging compares them: in whole days, and by the cells of the calendar that hold them."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from timeline.model.when import Day, Interval, PartialDate, When


@dataclass(frozen=True, slots=True)
class Span:
    """The days of a date, as `Day.ordinal` counts; of an open one ("by", "since") the end that is said.

    The calendar cells where it is at home and where it is a guest serve to find what agrees.
    """

    opening: str
    first: int
    last: int
    homes: tuple[str, ...]
    visits: tuple[str, ...]

    def agrees(self, other: "Span") -> bool:
        """True when both may be the date of one event: they overlap and are open to the same side."""
        return self.opening == other.opening and self.first <= other.last and other.first <= self.last

    def is_same(self, other: "Span") -> bool:
        """True when the two are the same days; "about" makes no difference."""
        return (self.first, self.last, self.opening) == (other.first, other.last, other.opening)

    def is_beside(self, other: "Span") -> bool:
        """True when both are single days, one the day after the other."""
        days = self.first == self.last and other.first == other.last and self.opening == other.opening
        return days and abs(self.first - other.first) == 1


@lru_cache(maxsize=4_096)  # news dwells on the same few days
def span_of(when: When) -> Span:
    """The span of this date, with its cells.

    It is at home in the smallest day, month or year that holds it, and a guest in the larger ones, so that
    "in May" finds the days of May without their finding each other; and in the day after, since sources
    may disagree by one.
    """
    match when.value:
        case Interval(start=None, end=PartialDate() as end):
            return _span("../", end.earliest, end.latest)
        case Interval(start=PartialDate() as start, end=None):
            return _span("since/", start.earliest, start.latest)
        case Interval(start=PartialDate() as start, end=PartialDate() as end):
            return _span("", start.earliest, end.latest)
        case PartialDate() as value:
            return _span("", value.earliest, value.latest)
        case Interval():
            raise AssertionError  # an interval has a start or an end


def _span(opening: str, first: Day, last: Day) -> Span:
    year = f"{opening}{first.year}"
    month, day = f"{year}-{first.month}", f"{year}-{first.month}-{first.day}"
    if first.year != last.year:
        cells: tuple[str, ...] = (f"{year}/{last.year}",)
    elif first.month != last.month:
        cells = (year,)
    elif first.day != last.day:
        cells = (month, year)
    else:
        cells = (day, month, year, *_day_after(opening, first))
    return Span(opening, first.ordinal, last.ordinal, cells[:1], cells[1:])


def _day_after(opening: str, day: Day) -> tuple[str, ...]:
    known = day.to_date()
    if known is None or known == date.max:
        return ()
    after = known + timedelta(days=1)
    return (f"{opening}{after.year}-{after.month}-{after.day}",)


def months_before(published: date | None) -> tuple[str, ...]:
    """The cells where what has no date is at home: the month of publication and the one before."""
    if published is None:
        return (UNDATED,)
    year, month = divmod(published.year * 12 + published.month - 2, 12)
    return f"{published.year}-{published.month}", f"{year}-{month + 1}"


UNDATED = "undated"
"""The cell of what has neither a date nor a day of publication; whatever has no date is a guest there."""
