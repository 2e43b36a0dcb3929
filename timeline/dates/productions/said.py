"""Dates said in full, in lists, before Christ, or without their year."""

from collections.abc import Mapping

from timeline.errors import InvalidDate
from timeline.model.timex import (
    Ancient,
    AnyEra,
    At,
    Decade,
    Impossible,
    Modified,
    Modifier,
    PartOfDay,
    Point,
    Yearless,
)
from timeline.model.when import PartialDate


def point(year: int, month: int | None = None, day: int | None = None) -> Point | Impossible:
    """The date, where the calendar has it."""
    try:
        return Point(PartialDate(year, month, day))
    except InvalidDate:
        return Impossible()


def day_month_year(_: int | None, day: int, month: int, year: int) -> Point | Impossible:
    """ "5 January 2026"."""
    return point(year, month, day)


def month_day_year(_: int | None, month: int, day: int, year: int) -> Point | Impossible:
    """ "January 5, 2026"."""
    return point(year, month, day)


def month_year(month: int, year: int) -> Point | Impossible:
    """ "June 2026", and a season, quarter or half with its year."""
    return point(year, month)


def month_day(weekday: int | None, month: int, day: int) -> Yearless | Impossible:
    """ "January 5", "Monday, January 5"; 29 February is allowed, its year is not known yet."""
    found = point(2000, month, day)
    return Yearless(month, day, weekday) if isinstance(found, Point) else found


def day_month(weekday: int | None, day: int, month: int) -> Yearless | Impossible:
    """ "5 January"."""
    return month_day(weekday, month, day)


def iso(value: tuple[int, int, int]) -> Point | Impossible:
    """ "2026-01-05"."""
    return point(*value)


def day_first(value: tuple[int, int, int]) -> Point | Impossible:
    """ "05.01.2026"."""
    day, month, year = value
    return point(year, month, day)


def either_first(value: tuple[int, int, int]) -> Point | Impossible:
    """ "22/03/2013" and "03/22/2013" are that day, "03/04/2013" one of two: no more than the year is sure."""
    first, second, year = value
    if first != second and max(first, second) <= 12:
        return point(year)
    return point(year, min(first, second), max(first, second))


def year_bc(year: int) -> Point | Impossible:
    """ "44 BC": astronomical year -43. There was no year 0."""
    return point(1 - year) if year else Impossible()


def decade(year: int) -> Point:
    """ "the 1960s"."""
    return Point(PartialDate(year // 10 * 10, masked=1))


def long_decade(year: int) -> Point | None:
    """ "the 1570's"; "the 1987's" is none."""
    return None if year % 10 else decade(year)


def century(number: int) -> Point | Impossible:
    """ "the 19th century": the years that begin with 18, as EDTF counts."""
    return Point(PartialDate((number - 1) * 100, masked=2)) if 0 < number < 100 else Impossible()


def night_of(code: str, first: int, month: int, year: int | None) -> At | Impossible:
    """ "the night of 22/23 November 1943": it begins on the 22nd."""
    day = month_day(None, month, first) if year is None else point(year, month, first)
    return day if isinstance(day, Impossible) else At(PartOfDay(code), day)


def short_year(year: int) -> Point | Impossible:
    """ "'96": within the hundred years up to 2030."""
    return point(year + (1900 if year > 30 else 2000))


def spelled_year(hundreds: int, rest: float) -> Point | Impossible | None:
    """ "nineteen ninety-six"."""
    return point(hundreds + int(rest)) if 10 <= rest <= 99 else None


def spelled_2000(rest: int) -> Point | Impossible | None:
    """ "two thousand and eight"."""
    return point(2000 + rest) if rest < 100 else None


def first_century(number: int, *_: object) -> Point | Impossible:
    """ "the 19th" of "the 19th and 20th centuries"."""
    return century(number)


def last_century(_: int, __: Modifier | None, number: int) -> Point | Impossible:
    """ "20th centuries" of "the 19th and 20th centuries"."""
    return century(number)


def first_century_bc(number: int, _: int) -> Ancient | Impossible:
    """ "the 5th" of "the 5th and 4th centuries BC"."""
    return century_bc(number)


def last_century_bc(_: int, number: int) -> Ancient | Impossible:
    """ "4th centuries BC" of "the 5th and 4th centuries BC"."""
    return century_bc(number)


def any_era(year: int, _: object = None) -> AnyEra | Impossible:
    """ "712", which is BC in a text of such years."""
    return month_any_era(None, year)


def month_any_era(month: int | None, year: int, _: object = None) -> AnyEra | Impossible:
    """ "July 186", "the spring of 301"."""
    found = point(year, month)
    return AnyEra(found.date) if isinstance(found, Point) else found


def season_bc(season: int, year: int) -> Point | Impossible:
    """ "the spring of 480 BC"."""
    return point(1 - year, season)


def list_last(month: int, _: int, __: int, day: int) -> Yearless | Impossible:
    """ "10" of "May 8, 9 and 10"."""
    return month_day(None, month, day)


def about_year(year: int) -> Modified:
    """ "c. 1450"."""
    return Modified(Modifier.APPROX, Point(PartialDate(year)))


def listed_first(month: int, _: int) -> Yearless:
    """ "second" of "second and third quarters"."""
    return Yearless(month)


def listed_last(_: int, month: int) -> Yearless:
    """ "third quarters" of "second and third quarters"."""
    return Yearless(month)


def first_month(month: int, last: int, year: int) -> Point | Impossible:
    """ "April" of "April and June 1955"; "November to February 1955" began the year before."""
    return point(year - (12 >= month > last), month)


def first_month_day(month: int, day: int, last: int, _: int, year: int) -> Point | Impossible:
    """ "March 19" of "March 19 to April 30, 2003"."""
    return point(year - (month > last), month, day)


def first_day_month(day: int, month: int, _: int, last: int, year: int) -> Point | Impossible:
    """ "19 March" of "19 March to 30 April 2003"."""
    return first_month_day(month, day, last, day, year)


def first_bc(year: int, _: int) -> Point | Impossible:
    """ "499" of "499 to 493 BC"."""
    return point(1 - year)


def long_bc(unsaid: int, year: int) -> Ancient:
    """ "the 470s BC": the years that begin with 47 there."""
    return Ancient(year, unsaid)


def century_bc(number: int) -> Ancient | Impossible:
    """ "the 4th century BC": 400 to 301, which TIMEX3 writes BC03 as it does 18 for the 19th."""
    return Ancient((number - 1) * 100, 2) if 0 < number < 100 else Impossible()


def point_of(year: int, *_: object) -> Point | Impossible:
    """ "1939" of "1939-1945", "1066" of "from 1066 to 1291"."""
    return point(year)


def point_to(_: int, year: int) -> Point | Impossible:
    """ "1291" of "from 1066 to 1291"."""
    return point(year)


def list_begins_us(month: int, day: int, _: int, year: int) -> Point | Impossible:
    """ "May 21" of "May 21-24, 2023"."""
    return point(year, month, day)


def list_begins(day: int, _: int, month: int, year: int) -> Point | Impossible:
    """ "21" of "21-24 May 2023"."""
    return point(year, month, day)


def list_ends(month: int, _: int, day: int, *__: int) -> Yearless | Impossible:
    """ "24" of "May 21-24", "9" of "May 8, 9 and 10"."""
    return month_day(None, month, day)


def list_starts(day: int, _: int, month: int) -> Yearless | Impossible:
    """ "8" of "8 and 9 March"."""
    return month_day(None, month, day)


def same_century(first: int, last: int) -> Point | Impossible | None:
    """ "45" of "1939-45"."""
    return point(first // 100 * 100 + last) if first % 100 < last else None


def uneven_year(year: int) -> Point | Impossible | None:
    """A year that is no round number, and so no count of what follows: "in 2014 people voted"."""
    return point(year) if year % 50 else None


def named_day(
    years: Mapping[tuple[int, int], int], month: int, day: int, *_: object
) -> Point | Impossible | None:
    """ "the September 11 attacks": a day that is known without its year."""
    year = years.get((month, day))
    return point(year, month, day) if year else None


def day_named(
    years: Mapping[tuple[int, int], int], day: int, month: int, *_: object
) -> Point | Impossible | None:
    """ "the 11 September attacks"."""
    return named_day(years, month, day)


def impossible(*_: object) -> Impossible:
    """A phrase that only looks like a time: "a six-year-old boy"."""
    return Impossible()


def early_decade(_: Modifier, tens: int) -> Decade:
    """ "90s" of "the late 90s"."""
    return Decade(tens)
