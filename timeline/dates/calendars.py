"""Dates on the calendar: stepping by units, naming in TIMEX3, and the days that holidays fall on."""

import calendar
from datetime import date, timedelta

from timeline.errors import InvalidDate
from timeline.model.timex import Unit
from timeline.model.when import Granularity, Interval, PartialDate

_TIMEX_PARTS = {
    21: "SP",
    22: "SU",
    23: "FA",
    24: "WI",
    33: "Q1",
    34: "Q2",
    35: "Q3",
    36: "Q4",
    40: "H1",
    41: "H2",
}
_UNSAID = {10: 1, 100: 2}  # digits of a year that a decade and a century leave open
_MONTHS_IN = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6}
_YEARS_IN = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
MONTHS = {Unit.MONTH: 1, Unit.YEAR: 12}
_UNTOLD = 1000  # years off, and nobody means one certain year: "ten thousand years ago"
_UNTOLD_DAYS = 36_525
_DAYS_IN = {Unit.DAY: 1, Unit.WEEK: 7, Unit.WEEKEND: 7, Unit.FORTNIGHT: 14}

Stretch = PartialDate | Interval
"""What an expression resolves to; weeks and weekends are intervals of their days."""


def day(of: date) -> PartialDate:
    """The same day."""
    return PartialDate(of.year, of.month, of.day)


def week(of: date) -> Interval:
    """The week, Monday to Sunday, that the day lies in."""
    monday = of - timedelta(days=of.weekday())
    return Interval(day(monday), day(monday + timedelta(days=6)))


def weekend(of: date) -> Interval:
    """The Saturday and Sunday of the week that the day lies in."""
    saturday = of + timedelta(days=5 - of.weekday())
    return Interval(day(saturday), day(saturday + timedelta(days=1)))


def weekday(of: PartialDate) -> int:
    """The weekday of a day of any year; 0 is Monday."""
    return (of.earliest.ordinal - 1) % 7


def first_day(of: Stretch) -> date | None:
    """The first day of it; None where `datetime.date` cannot reach."""
    return of.earliest.to_date() if of.earliest else None


def last_day(of: Stretch) -> date | None:
    """The last day of it; None where `datetime.date` cannot reach."""
    return of.latest.to_date() if of.latest else None


def ends(of: Stretch) -> tuple[PartialDate, PartialDate]:
    """Its first and its last part; what expressions resolve to is never open."""
    if isinstance(of, PartialDate):
        return of, of
    assert of.start is not None
    assert of.end is not None
    return of.start, of.end


def over(one: Stretch, other: Stretch) -> Interval:
    """From the beginning of the earlier to the end of the later."""
    parts = sorted((*ends(one), *ends(other)), key=lambda part: part.earliest)
    return Interval(parts[0], parts[-1])


def stretch(unit: Unit, around: PartialDate, by: int = 0) -> Stretch | None:
    """The unit that `around` lies in, or the one `by` units on; None where `around` is too coarse.

    "Two months after 31 January" is March, whole: the result is never finer than the unit. A thousand years
    off there is none, and for days a hundred years off.
    """
    try:
        if unit in _YEARS_IN:
            return _years(unit, around, by)
        if unit in _MONTHS_IN:
            return _months(unit, around, by)
        return _days(unit, around, by)
    except (InvalidDate, OverflowError):
        return None


def ancient(year: int, unsaid: int) -> Interval:
    """The decade (1 digit unsaid) or century (2) BC with the digits of this year: of 480, 489 to 480.

    TIMEX3 writes the 5th century BC, 500 to 401, as BC04.
    """
    last = year + 1 if unsaid > 1 else max(year, 1)
    first = year + 10**unsaid - (0 if unsaid > 1 else 1)
    return Interval(PartialDate(1 - first), PartialDate(1 - last))


def _years(unit: Unit, around: PartialDate, by: int) -> Stretch | None:
    if abs(by) * _YEARS_IN[unit] >= _UNTOLD or (around.masked and unit is Unit.YEAR):
        return None
    if unit is Unit.MILLENNIUM:
        return PartialDate(around.year + by * 1000)
    size = _YEARS_IN[unit]
    if around.year < 1 and size in _UNSAID and not around.masked:
        first = ((1 - around.year) // size - by) * size
        return ancient(first, _UNSAID[size]) if first >= 0 else None
    year = (around.year + by * size) // size * size
    return PartialDate(year, masked={1: 0, 10: 1, 100: 2}[size])


def _months(unit: Unit, around: PartialDate, by: int) -> PartialDate | None:
    if around.month is None or (around.month > 12 and unit is Unit.MONTH):
        return None
    size = _MONTHS_IN[unit]
    years, index = divmod(around.earliest.month - 1 + by * size, 12)
    code = {1: index + 1, 3: 33 + index // 3, 6: 40 + index // 6}[size]
    return PartialDate(around.year + years, code)


def _days(unit: Unit, around: PartialDate, by: int) -> Stretch | None:
    start = first_day(around)
    far = abs(by) * _DAYS_IN.get(unit, 0) > _UNTOLD_DAYS
    if start is None or around.granularity is not Granularity.DAY or unit not in _DAYS_IN or far:
        return None
    moved = start + timedelta(days=by * _DAYS_IN[unit])
    match unit:
        case Unit.DAY:
            return day(moved)
        case Unit.WEEKEND:
            return weekend(moved)
        case _:
            return week(moved)


def timex_value(of: Stretch) -> str:
    """The stretch as TIMEX3 writes it; an interval that is no week or weekend as its start."""
    if isinstance(of, PartialDate):
        return _point_value(of)
    if of.start and of.end and of.end.year < 1 and of.end.month is None:
        return _point_value(of.end)[: -1 if of.end.year - of.start.year < 10 else -2]
    start = first_day(of)
    if start is None or (of.granularity is not Granularity.WEEK and start.weekday() != 5):
        return _point_value(of.start) if of.start else ""
    year, number, weekday = start.isocalendar()
    return f"{year:04d}-W{number:02d}" + ("-WE" if weekday == 6 else "")


def _point_value(of: PartialDate) -> str:
    year = f"{of.year:04d}" if of.year > 0 or of.masked else f"BC{1 - of.year:04d}"
    year = year[: len(year) - of.masked]
    if of.month is None:
        return year
    month = _TIMEX_PARTS.get(of.month, f"{of.month:02d}")
    return f"{year}-{month}" + (f"-{of.day:02d}" if of.day else "")


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth (from 1, or -1 for the last) such weekday of a month."""
    days = [
        found
        for found in calendar.Calendar().itermonthdates(year, month)
        if found.month == month and found.weekday() == weekday
    ]
    return days[nth - 1 if nth > 0 else nth]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, index = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, index + 1)
