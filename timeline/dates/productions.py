"""Every meaning that a rule may have: from the values of its slots to an expression that knows no clock.

A production that finds no sense in the values gives None, and the phrase is not a time.
"""

from dataclasses import replace
from typing import Any

from timeline.errors import InvalidDate
from timeline.model.timex import (
    Ancient,
    At,
    Base,
    Clock,
    Expression,
    Feast,
    Impossible,
    In,
    Modified,
    Modifier,
    MonthDay,
    Offset,
    PartOfDay,
    Point,
    Repeat,
    Shift,
    Span,
    Step,
    Unit,
    Vague,
    Weekday,
    Within,
    Yearless,
)
from timeline.model.when import PartialDate

Count = float | None
"""A number of units; None is a number that the text does not say ("several")."""

Length = Span | Modified
"""What "ago" and "later" take: "two years", "nearly two years"."""

ClockValue = tuple[int, int | None, int | None, str | None]
"""Hour, minute, second and half of the day, as `numbers.clock` reads them."""

_SIZES = tuple(Unit)

_HALVES = {
    Unit.HOUR: (30, Unit.MINUTE),
    Unit.YEAR: (6, Unit.MONTH),
    Unit.DECADE: (5, Unit.YEAR),
    Unit.CENTURY: (50, Unit.YEAR),
}


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


def year_month(year: int, month: int) -> Point | Impossible:
    """ "2026 Q1"."""
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


def year_bc(year: int) -> Point | Impossible:
    """ "44 BC": astronomical year -43."""
    return point(1 - year)


def decade(year: int) -> Point:
    """ "the 1960s"."""
    return Point(PartialDate(year // 10 * 10, masked=1))


def century(number: int) -> Point | Impossible:
    """ "the 19th century": the years that begin with 18, as EDTF counts."""
    return Point(PartialDate((number - 1) * 100, masked=2)) if 0 < number < 100 else Impossible()


def short_year(year: int) -> Point | Impossible:
    """ "'96": within the hundred years up to 2030."""
    return point(year + (1900 if year > 30 else 2000))


def ago(length: Length) -> Expression | None:
    """ "three days ago"."""
    return _shift(length, -1, Base.PUBLISHED)


def from_now(length: Length, now: Vague) -> Expression | None:
    """ "two years from now"."""
    return _shift(length, 1, Base.PUBLISHED) if now is Vague.PRESENT else None


def ahead(length: Length) -> Expression | None:
    """ "in three days' time"."""
    return _shift(length, 1, Base.PUBLISHED)


def before(length: Length) -> Expression | None:
    """ "two days before"; "in the days before" is followed by what it was before."""
    return None if _unsaid(length) else earlier(length)


def later(length: Length) -> Expression | None:
    """ "two weeks later": after the date that was mentioned last."""
    return _shift(length, 1, Base.MENTIONED)


def earlier(length: Length) -> Expression | None:
    """ "two weeks earlier": before the date that was mentioned last."""
    return _shift(length, -1, Base.MENTIONED)


def _shift(length: Length, sign: int, base: Base) -> Expression | None:
    if isinstance(length, Modified):
        moved = _shift(length.of, sign, base) if isinstance(length.of, Span) else None
        return Modified(length.mod, moved) if isinstance(moved, Shift) else moved
    count, unit = length.parts[0]
    if count is None:
        return Vague.PAST if sign < 0 else Vague.FUTURE
    whole = int(count)
    return Shift(whole, unit, base, sign) if whole == count else Shift(round(count), unit, base, sign)


def _unsaid(length: Length) -> bool:
    return isinstance(length, Span) and length.parts[0][0] is None


def days_away(days: int) -> Shift:
    """ "today", "yesterday", "tomorrow"."""
    return Shift(abs(days), Unit.DAY, Base.PUBLISHED, 1 if days >= 0 else -1)


def step(by: tuple[int, Base], of: Any) -> Step:
    """ "last month", "next Friday", "that summer"; `of` is a unit or a dated name."""
    return Step(by[0], of, by[1])


def step_month(by: tuple[int, Base], month: int) -> Step:
    """ "last March", "next spring"."""
    return Step(by[0], Yearless(month), by[1])


def step_weekday(by: tuple[int, Base], day: int) -> Step:
    """ "next Friday"."""
    return Step(by[0], Weekday(day), by[1])


def step_day(by: tuple[int, Base], month: int, day: int) -> Step:
    """ "last Oct. 23"."""
    return Step(by[0], Yearless(month, day), by[1])


def weekday_part(day: int, code: str) -> At:
    """ "Monday morning"."""
    return At(PartOfDay(code), Weekday(day))


def away_part(days: int, code: str) -> At:
    """ "yesterday evening"."""
    return At(PartOfDay(code), days_away(days))


def weekend() -> Within:
    """ "the weekend": that of the Saturday that is meant."""
    return Within(0, Unit.WEEKEND, Weekday(5))


def step_part(by: tuple[int, Base], code: str) -> At:
    """ "last night", "this morning", "the next evening"."""
    days = Shift(abs(by[0]), Unit.DAY, by[1], 1 if by[0] >= 0 else -1)
    return At(PartOfDay(code), days)


def length(count: Count, unit: Unit) -> Span:
    """ "three days", "several years"."""
    return Span(((count, unit),))


def about_length(mod: Modifier, count: Count, _: None, unit: Unit) -> Modified | None:
    """ "almost two years"; "over several years" is "over" and a length."""
    return None if count is None else Modified(mod, length(count, unit))


def between_lengths(_: Count, most: Count, unit: Unit) -> Span:
    """ "two to three weeks": TIMEX3 has no room for both, so the longer."""
    return length(most, unit)


def spelled_year(hundreds: int, rest: float) -> Point | Impossible | None:
    """ "nineteen ninety-six"."""
    return point(hundreds + int(rest)) if 10 <= rest <= 99 else None


def spelled_2000(rest: int) -> Point | Impossible | None:
    """ "two thousand and eight"."""
    return point(2000 + rest) if rest < 100 else None


def in_the(unit: Unit) -> Step:
    """ "later in the year"."""
    return Step(0, unit, Base.TOPIC)


def in_the_season(season: int) -> Step:
    """ "later in the summer"."""
    return Step(0, Yearless(season), Base.TOPIC)


def following(unit: Unit) -> Step:
    """ "the day following", "the year after"."""
    return Step(1, unit, Base.MENTIONED)


def preceding(unit: Unit) -> Step:
    """ "the week before"."""
    return Step(-1, unit, Base.MENTIONED)


def offset_before(length: Length, of: Expression) -> Expression | None:
    """ "two days before Christmas"."""
    return _offset(length, -1, of)


def offset_after(length: Length, of: Expression) -> Expression | None:
    """ "two years after 1990"."""
    return _offset(length, 1, of)


def feast_before(length: Length, feast: Feast, year: Point) -> Expression | None:
    """ "two days before Christmas 1914"."""
    return _offset(length, -1, In(feast, year))


def feast_after(length: Length, feast: Feast, year: Point) -> Expression | None:
    """ "a week after Easter 1916"."""
    return _offset(length, 1, In(feast, year))


def _offset(length: Length, sign: int, of: Expression) -> Expression | None:
    moved = _shift(length, sign, Base.MENTIONED)
    match moved:
        case Shift(int() as count, unit):
            return Offset(count, unit, sign, of)
        case Modified(mod, Shift(int() as count, unit)):
            return Modified(mod, Offset(count, unit, sign, of))
    return None


def unit_beside(sign: int, unit: Unit, of: Expression) -> Offset:
    """ "the day before Christmas"."""
    return Offset(1, unit, sign, of)


def around(unit: Unit, feast: Expression) -> Within:
    """ "Easter weekend"."""
    return Within(0, unit, feast)


def day_in(day: int, whole: Step) -> In | None:
    """ "the 15th of next month"."""
    return In(MonthDay(day), whole) if whole.of is Unit.MONTH else None


def same_quarter(quarter: Step, year: Expression) -> In | None:
    """ "the same quarter a year ago"."""
    match quarter, year:
        case Step(0, Unit.QUARTER), Shift(_, Unit.YEAR) | Step(_, Unit.YEAR):
            return In(Unit.QUARTER, year)
    return None


def of_each(_: int, unit: Unit) -> Repeat:
    """ "the last Friday of each month"."""
    return every(unit)


def first_century(number: int, _: int) -> Point | Impossible:
    """ "the 19th" of "the 19th and 20th centuries"."""
    return century(number)


def last_century(_: int, number: int) -> Point | Impossible:
    """ "20th centuries" of "the 19th and 20th centuries"."""
    return century(number)


def first_century_bc(number: int, _: int) -> Ancient | Impossible:
    """ "the 5th" of "the 5th and 4th centuries BC"."""
    return century_bc(number)


def last_century_bc(_: int, number: int) -> Ancient | Impossible:
    """ "4th centuries BC" of "the 5th and 4th centuries BC"."""
    return century_bc(number)


def season_bc(season: int, year: int) -> Point | Impossible:
    """ "the spring of 480 BC"."""
    return point(1 - year, season)


def list_middle(month: int, _: int, day: int, __: int) -> Yearless | Impossible:
    """ "9" of "May 8, 9 and 10"."""
    return month_day(None, month, day)


def list_last(month: int, _: int, __: int, day: int) -> Yearless | Impossible:
    """ "10" of "May 8, 9 and 10"."""
    return month_day(None, month, day)


def about_year(year: int) -> Modified:
    """ "c. 1450"."""
    return Modified(Modifier.APPROX, Point(PartialDate(year)))


def about_moment(mod: Modifier, time: Clock | PartOfDay, date: Expression) -> Modified:
    """ "about 2:30 p.m. on Saturday"."""
    return Modified(mod, At(time, date))


def clock_in(value: ClockValue, half: str) -> Clock | None:
    """ "4:30 in the morning"."""
    return clock(value, half, None)


def clock_hours(value: ClockValue) -> Clock | None:
    """ "13:45 hrs"."""
    return clock(value, None, None)


def o_clock(hour: int, half: str | None = None) -> Clock | None:
    """ "4 o'clock", "4 o'clock in the afternoon"."""
    return full_hour(hour, half, None)


def military(value: int, zone: str | None = None) -> Clock | None:
    """ "0830 GMT", "0600 hours"."""
    hour, minute = divmod(value, 100)
    return Clock(hour, minute, None, zone) if hour <= 24 and minute < 60 else None


def edge(mod: Modifier, unit: Unit) -> Modified:
    """ "the end of the month", "year's end"."""
    return Modified(mod, Step(0, unit, Base.TOPIC))


def turned(whole: Expression, part: Yearless) -> In | None:
    """ "last year's third quarter"."""
    return inside(part, whole)


def stretch(count: Count, _: None, unit: Unit) -> Span:
    """ "three days", "two more weeks"."""
    return length(count, unit)


def reported_in(year: int) -> In:
    """ "the 1988 period"."""
    return In(Unit.QUARTER, Point(PartialDate(year)))


def year_ago(month: int) -> In:
    """ "the year-ago third quarter"."""
    return In(Yearless(month), Step(-1, Unit.YEAR))


def part_of(_: Modifier, code: str) -> PartOfDay:
    """ "mid-afternoon": TIMEX3 codes know no finer."""
    return PartOfDay(code)


def coming(_: Unit) -> Vague:
    """ "coming quarters"."""
    return Vague.FUTURE


def reported(by: int) -> Step:
    """ "the quarter", "the year-ago period": counted from the quarter that a company reports on."""
    return Step(by, Unit.QUARTER, Base.QUARTER)


def some(unit: Unit) -> Span:
    """ "years", with no number at all."""
    return Span(((None, unit),))


def seconds(count: float) -> Span:
    """ "30-second": without a number, "second" is an ordinal."""
    return Span(((count, Unit.SECOND),))


def half_unit(unit: Unit) -> Span | None:
    """ "half an hour", "half a century", in the smaller unit where there is one."""
    count, smaller = _HALVES.get(unit, (0.5, unit))
    return length(count, smaller)


def and_a_half(count: Count, unit: Unit) -> Span | None:
    """ "two and a half years"."""
    return None if count is None else length(count + 0.5, unit)


def both(first: Length, second: Length) -> Span | None:
    """ "two years and three months"; "days and weeks" are two lengths, "24 hours a day" is none."""
    match first, second:
        case Span(((float() | int(), one),)), Span(((float() | int(), other),)) if _SIZES.index(
            one
        ) > _SIZES.index(other):
            return Span(first.parts + second.parts)
    return None


def clock(value: ClockValue, half: str | None, zone: str | None) -> Clock | None:
    """ "10:30", "5:15 p.m. CET"."""
    hour, minute, second, glued = value
    hours = _hours(hour, half or glued)
    return None if hours is None else Clock(hours, minute, second, zone)


def full_hour(hour: int, half: str | None, zone: str | None) -> Clock | None:
    """ "5 p.m."."""
    return clock((hour, None, None, None), half, zone)


def noon(hour: int) -> Clock:
    """ "noon", "midnight"."""
    return Clock(hour)


def _hours(value: int, half: str | None) -> int | None:
    if half is None:
        return value if value <= 24 else None
    return value % 12 + (12 if half == "pm" else 0) if 1 <= value <= 12 else None


def same(of: Expression, *_: object) -> Expression:
    """The expression itself, whatever else the phrase says."""
    return of


def at_after(date: Expression, time: Clock | PartOfDay) -> At:
    """ "Thursday at 10 a.m.", "Monday morning"."""
    return At(time, date)


def at_before(time: Clock | PartOfDay, date: Expression, zone: str | None = None) -> At:
    """ "10 a.m. on Thursday", "the morning of 5 January", "10 a.m. on March 9 EST"."""
    return At(replace(time, zone=zone) if isinstance(time, Clock) and zone else time, date)


def at_named(time: Clock | PartOfDay, _: str, date: Expression) -> At:
    """ "5:34 a.m. Baghdad time on March 20"."""
    return At(time, date)


def within(index: int, unit: Any, whole: Expression) -> Within:
    """ "the second half of 2031", "the last week of March"."""
    return Within(index, unit, whole)


def last_of(last: Step, whole: Expression) -> Within | None:
    """ "the last week of March": "last" before "of" is the end of something, not the one before this."""
    match last:
        case Step(-1, Unit() as unit):
            return Within(-1, unit, whole)
    return None


def half(index: int, whole: Expression) -> Within:
    """ "the second half of 2031"."""
    return Within(index, Unit.HALF, whole)


def inside(part: Any, whole: Expression) -> In | None:
    """ "March of last year", "Christmas 1914"."""
    match whole:
        case Step(_, Unit.YEAR) | Shift(_, Unit.YEAR) | Point():
            return In(part, whole)
    return None


def week_of(date: Expression) -> Within:
    """ "the week of June 2"."""
    return Within(0, Unit.WEEK, date)


def modified(mod: Modifier, of: Expression) -> Modified:
    """ "early March", "about 1990", "the end of last week"."""
    return Modified(mod, of)


def every(of: Unit | Weekday | Yearless) -> Repeat:
    """ "every day", "each Thursday"."""
    return Repeat(of, quant="EVERY")


def listed_first(month: int, _: int) -> Yearless:
    """ "second" of "second and third quarters"."""
    return Yearless(month)


def listed_last(_: int, month: int) -> Yearless:
    """ "third quarters" of "second and third quarters"."""
    return Yearless(month)


def first_month(month: int, _: int, year: int) -> Point | Impossible:
    """ "April" of "April and June 1955"."""
    return point(year, month)


def first_month_day(month: int, day: int, _: int, __: int, year: int) -> Point | Impossible:
    """ "March 19" of "March 19 to April 30, 2003"."""
    return point(year, month, day)


def first_day_month(day: int, month: int, _: int, __: int, year: int) -> Point | Impossible:
    """ "19 March" of "19 March to 30 April 2003"."""
    return point(year, month, day)


def first_bc(year: int, _: int) -> Point | Impossible:
    """ "499" of "499 to 493 BC"."""
    return point(1 - year)


def long_bc(unsaid: int, year: int) -> Ancient:
    """ "the 470s BC": the years that begin with 47 there."""
    return Ancient(year, unsaid)


def century_bc(number: int) -> Ancient | Impossible:
    """ "the 4th century BC": 400 to 301, which TIMEX3 writes BC03 as it does 18 for the 19th."""
    return Ancient((number - 1) * 100, 2) if 0 < number < 100 else Impossible()


def inside_modified(part: Modified, whole: Expression) -> Modified | None:
    """ "late autumn of 481 BC"."""
    found = inside(part.of, whole)
    return Modified(part.mod, found) if found else None


def vague(value: Vague) -> Vague:
    """ "now", "recently", "the future"."""
    return value


def every_weekday(day: int) -> Repeat:
    """ "every Monday", "Mondays"."""
    return Repeat(Weekday(day), quant="EVERY")


def every_month(month: int) -> Repeat:
    """ "each July", "every summer"."""
    return Repeat(Yearless(month), quant="EVERY")


def every_length(count: int, unit: Unit) -> Repeat:
    """ "every two years", "every other day"."""
    return Repeat(unit, count, "EVERY")


def times(count: int, unit: Unit) -> Repeat:
    """ "twice a week"."""
    return Repeat(unit, freq=f"{count}X")


def rate(_: float, unit: Unit) -> Repeat:
    """ "30 a day"."""
    return Repeat(unit)


def every_part(code: str) -> Repeat:
    """ "every morning"."""
    return Repeat(PartOfDay(code), quant="EVERY")


def often(unit: Unit) -> Repeat:
    """ "daily"."""
    return Repeat(unit)


def point_of(year: int, _: int) -> Point | Impossible:
    """ "1939" of "1939-1945"."""
    return point(year)


def list_begins_us(month: int, day: int, _: int, year: int) -> Point | Impossible:
    """ "May 21" of "May 21-24, 2023"."""
    return point(year, month, day)


def list_ends_us(month: int, _: int, day: int, year: int) -> Point | Impossible:
    """ "24, 2023" of "May 21-24, 2023"."""
    return point(year, month, day)


def list_begins(day: int, _: int, month: int, year: int) -> Point | Impossible:
    """ "21" of "21-24 May 2023"."""
    return point(year, month, day)


def list_ends(month: int, _: int, day: int) -> Yearless | Impossible:
    """ "24" of "May 21-24"."""
    return month_day(None, month, day)


def list_starts(day: int, _: int, month: int) -> Yearless | Impossible:
    """ "8" of "8 and 9 March"."""
    return month_day(None, month, day)


def same_century(first: int, last: int) -> Point | Impossible | None:
    """ "45" of "1939-45"."""
    return point(first // 100 * 100 + last) if first % 100 < last else None


def impossible(*_: object) -> Impossible:
    """A phrase that only looks like a time: "a six-year-old boy"."""
    return Impossible()
