"""Dates beside others: the last and the next, cut out of longer ones, or changed by their words."""

from typing import Any

from timeline.dates.productions.distances import days_away
from timeline.dates.productions.said import month_day
from timeline.model.timex import (
    Ancient,
    At,
    Base,
    Expression,
    Feast,
    Impossible,
    In,
    Modified,
    Modifier,
    MonthDay,
    Offset,
    Point,
    Portion,
    Recurring,
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

_NEAR_TURN = 20  # years before the turn of a century in which it is spoken of as near


def weekdays_ago(count: float | None, day: int) -> Step | None:
    """ "two Fridays ago"."""
    return Step(-int(count), Weekday(day)) if count and count == int(count) else None


def portion(end: int, length: Span, whole: Expression) -> Portion:
    """ "the last three months of 2008"."""
    return Portion(end, length, whole)


def of_the(_: object, __: object, unit: Unit) -> Step:
    """ "the month" of "the last day of the month"."""
    return in_the(unit)


def a_year(_: int) -> Span:
    """ "the year" of "the year to February"."""
    return Span(((1, Unit.YEAR),))


def step(by: tuple[int, Base], of: Any) -> Step:
    """ "last month", "next Friday", "that summer"; `of` is a unit or a dated name."""
    return Step(by[0], of, by[1])


def step_month(by: tuple[int, Base], month: int) -> Step:
    """ "last March", "next spring"."""
    return Step(by[0], Yearless(month), by[1])


def step_weekday(by: tuple[int, Base], day: int) -> Step:
    """ "next Friday"."""
    return Step(by[0], Weekday(day), by[1])


def step_second(by: tuple[int, Base], _: int, season: int) -> Step:
    """ "autumn" of "this summer and autumn"."""
    return step_month(by, season)


def step_day(by: tuple[int, Base], month: int, day: int) -> Step | Impossible:
    """ "last Oct. 23"."""
    found = month_day(None, month, day)
    return Step(by[0], found, by[1]) if isinstance(found, Yearless) else found


def weekend() -> Within:
    """ "the weekend": that of the Saturday that is meant."""
    return Within(0, Unit.WEEKEND, Weekday(5))


def later_in(whole: Step) -> Expression:
    """ "later this week": said on a Sunday, that is the week to come."""
    match whole:
        case Step(0, Unit.WEEK, Base.TOPIC):
            return Offset(0, Unit.WEEK, 1, days_away(1))
    return whole


def in_the(unit: Unit) -> Step:
    """ "later in the year"."""
    return Step(0, unit, Base.TOPIC)


def in_the_season(season: int) -> Step:
    """ "later in the summer"."""
    return Step(0, Yearless(season), Base.TOPIC)


def in_week(day: Weekday, week: Step) -> In | None:
    """ "Tuesday last week"."""
    return In(day, week) if week.of is Unit.WEEK else None


def moment_in(moment: At, whole: Step) -> At | None:
    """ "the morning of 18 March last year", "Tuesday morning last week"."""
    match moment.date:
        case Yearless():
            day = inside(moment.date, whole)
        case Weekday():
            day = in_week(moment.date, whole)
        case _:
            return None
    return At(moment.time, day) if day else None


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


def edge(mod: Modifier, unit: Unit) -> Modified:
    """ "the end of the month", "year's end"."""
    return Modified(mod, Step(0, unit, Base.TOPIC))


def turned(whole: Expression, part: Any) -> In | Within | None:
    """ "last year's third quarter"."""
    return inside(part, whole)


def reported_in(year: int) -> In:
    """ "the 1988 period"."""
    return In(Unit.QUARTER, Point(PartialDate(year)))


def year_ago(month: int) -> In:
    """ "the year-ago third quarter"."""
    return In(Yearless(month), Step(-1, Unit.YEAR))


def reported(by: int) -> Step:
    """ "the quarter", "the year-ago period": counted from the quarter that a company reports on."""
    return Step(by, Unit.QUARTER, Base.QUARTER)


def same(*of: Expression | None) -> Expression:
    """The first expression that is there, whatever else the phrase says."""
    return next(each for each in of if each is not None)


def within(index: int, unit: Any, whole: Expression) -> Within:
    """ "the second half of 2031", "the last week of March"."""
    return Within(index, unit, whole)


def last_of(last: Step, whole: Expression) -> Within | None:
    """ "the last week of March": "last" before "of" is the end of something, not the one before this."""
    match last:
        case Step(-1, (Unit() | Weekday()) as unit):
            return Within(-1, unit, whole)
    return None


def half(index: int, whole: Expression) -> Within:
    """ "the second half of 2031"."""
    return Within(index, Unit.HALF, whole)


def half_of(whole: Expression, index: int) -> Within:
    """ "the year's first half"."""
    return half(index, whole)


def inside(part: Any, whole: Expression) -> In | Within | None:
    """ "March of last year", "Christmas 1914", "the second quarter of the 19th century"."""
    match whole:
        case Ancient() | Point(PartialDate(masked=1 | 2)):
            return Within(1, Unit.QUARTER, whole) if isinstance(part, Yearless) and part.month > 32 else None
        case Step(_, Unit.YEAR) | Shift(_, Unit.YEAR) | Point():
            return In(part.of if isinstance(part, Recurring) else part, whole)
    return None


def inside_year(part: Any, year: int) -> In | Within | None:
    """ "Christmas Eve 1303"."""
    return inside(part, Point(PartialDate(year)))


def any_years(of: Any) -> Recurring:
    """ "in winter", "at Christmas"."""
    return Recurring(Yearless(of) if isinstance(of, int) else of)


def turn(century: Expression) -> Modified:
    """ "the turn of the 20th century"."""
    return Modified(Modifier.APPROX, Within(1, Unit.YEAR, century))


def turn_near() -> Modified:
    """ "the turn of the century": said in 1895 and in 1914, it is 1900."""
    return turn(Offset(0, Unit.CENTURY, 1, Shift(_NEAR_TURN, Unit.YEAR, Base.TOPIC)))


def beginning(unit: Unit, date: Expression, _: Expression | None) -> Within | None:
    """ "the week of June 2", "the weekend of 4-5 May"."""
    match date:
        case (
            Point(PartialDate(day=int()))
            | Yearless(day=int())
            | Feast()
            | In(Feast())
            | Weekday()
            | MonthDay()
        ):
            return Within(0, unit, date) if unit in {Unit.WEEK, Unit.WEEKEND} else None
    return None


def modified(mod: Modifier, *of: Expression | None) -> Modified:
    """ "early March", "about 1990", "the end of last week"."""
    return Modified(mod, same(*of))


def inside_modified(part: Modified, whole: Expression) -> Modified | None:
    """ "late autumn of 481 BC"."""
    found = inside(part.of, whole)
    return Modified(part.mod, found) if found else None


def vague(value: Vague) -> Vague:
    """ "now", "recently", "the future"."""
    return value
