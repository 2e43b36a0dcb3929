"""Time expressions: what a phrase means before any clock is looked at, and what it was read as.

A rule yields an *expression*, an immutable tree that knows no date (`Shift(-2, Unit.DAY)`).
`timeline.dates.resolve` puts an anchor under it and gives a `TimeExpression`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from timeline.model.when import PartialDate, When


class Unit(StrEnum):
    """Units of the calendar and the clock; the values are those of TIMEX3 durations."""

    SECOND = "S"
    MINUTE = "MIN"
    HOUR = "H"
    MORNING = "MO"
    AFTERNOON = "AF"
    EVENING = "EV"
    NIGHT = "NI"
    DAY = "D"
    WEEKDAY = "WD"
    WEEKEND = "WE"
    WEEK = "W"
    FORTNIGHT = "FN"
    MONTH = "M"
    SUMMER = "SU"
    AUTUMN = "FA"
    WINTER = "WI"
    QUARTER = "Q"
    HALF = "HALF"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"
    MILLENNIUM = "ML"
    UNSAID = "X"


class Kind(StrEnum):
    """The four types of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Lead(StrEnum):
    """A preposition before a date that changes what the date says."""

    BY = "by"
    SINCE = "since"
    UNTIL = "until"
    AS_OF = "as of"
    BEFORE = "before"
    AFTER = "after"
    FROM = "from"
    ORIGIN = "origin"
    """What comes from then, or is compared with then; it opens no stretch of time."""


class Base(StrEnum):
    """What a relative expression counts from.

    TOPIC is publication in news, the last date in a narrative; QUARTER is what a company reports on.
    """

    PUBLISHED = "published"
    MENTIONED = "mentioned"
    TOPIC = "topic"
    QUARTER = "quarter"


class Genre(StrEnum):
    """What bare dates are counted from: news from its publication, a narrative from its own last date."""

    NEWS = "news"
    NARRATIVE = "narrative"


class Vague(StrEnum):
    """References to a time without a date; the values are TIMEX3's."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


class Modifier(StrEnum):
    """What the words around a date do to it; the values are TIMEX3 `mod`."""

    APPROX = "APPROX"
    START = "START"
    MID = "MID"
    END = "END"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    AT_MOST = "EQUAL_OR_LESS"
    AT_LEAST = "EQUAL_OR_MORE"


@dataclass(frozen=True, slots=True)
class Point:
    """A date said in full at its own precision: "5 January 2026", "June 2026", "the 1960s"."""

    date: PartialDate


@dataclass(frozen=True, slots=True)
class Yearless:
    """A month, EDTF sub-year part (21-24, 33-36, 40-41) or day of a month, without its year.

    `weekday` narrows the years down to those in which the day is one (0 is Monday).
    """

    month: int
    day: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday by its name alone; 0 is Monday."""

    day: int


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of the month by its number alone: "the 5th"."""

    day: int


@dataclass(frozen=True, slots=True)
class Feast:
    """A holiday by its name in `timeline.dates.feasts`."""

    name: str


@dataclass(frozen=True, slots=True)
class Decade:
    """A decade of a century that is not said: "the nineties"; `tens` is 0 to 9."""

    tens: int


@dataclass(frozen=True, slots=True)
class Ancient:
    """A decade (`unsaid` 1) or century (2) before Christ, by the year BC that its digits stand for.

    EDTF cannot write it as one: the digits of astronomical years are others.
    """

    year: int
    unsaid: int


@dataclass(frozen=True, slots=True)
class AnyEra:
    """A date with a year of three digits, which counts down in a text that tells of years BC."""

    date: PartialDate


@dataclass(frozen=True, slots=True)
class Shift:
    """`count` units away from the base; None is a number that is not said ("months ago").

    `least` is the smaller number of "two to three weeks ago".
    """

    count: int | None
    unit: Unit
    base: Base = Base.PUBLISHED
    sign: int = 1
    least: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The last (-1), this (0) or next (+1) of its kind: "last month", "next Friday", "that summer"."""

    step: int
    of: "Unit | Yearless | Weekday | Feast | PartOfDay"
    base: Base = Base.PUBLISHED


@dataclass(frozen=True, slots=True)
class Offset:
    """`count` units or weekdays away from a date said beside it: "two days before Christmas"."""

    count: int
    unit: "Unit | Weekday"
    sign: int
    of: "Expression"


@dataclass(frozen=True, slots=True)
class Anniversary:
    """The same day, week or month `count` years or months before: "two years ago today"."""

    count: int
    unit: Unit
    of: "Expression"


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A stretch of a day by its TIMEX3 code: MO, MI, AF, EV, NI, DT.

    One that is `told` is of the day that the text speaks of ("the morning"), another of no certain
    day ("at night").
    """

    code: str
    told: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day: "10:30", "5 p.m. CET"; minute and second None where they are not said."""

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class At:
    """A time of day on a date."""

    time: "Clock | PartOfDay"
    date: "Expression"


@dataclass(frozen=True, slots=True)
class Within:
    """A named part of a longer stretch: "the second half of 2031", "the third week of March".

    `index` counts from 1, or from -1 at the end.
    """

    index: int
    unit: "Unit | Weekday"
    whole: "Expression"


@dataclass(frozen=True, slots=True)
class In:
    """A date without its year (or day without its month) inside a stretch: "March of last year".

    A part of Unit.QUARTER is the quarter that a company reports on: "the 1988 period".
    """

    part: "Yearless | Feast | MonthDay | Weekday | Unit"
    whole: "Expression"


@dataclass(frozen=True, slots=True)
class Recurring:
    """A season or holiday of any year, unless a verb tells which: "hens lay less in winter"."""

    of: "Yearless | Feast"


@dataclass(frozen=True, slots=True)
class Impossible:
    """A phrase that looks like a date and is none: "February 30"."""


@dataclass(frozen=True, slots=True)
class Modified:
    """An expression that its words make early, late, about, or part of itself."""

    mod: Modifier
    of: "Expression"


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time, (count, unit) by (count, unit); a count of None is "some".

    `calendar` is False where its units are not the calendar's: eight trading days are more than eight.
    `definite` lengths are certain stretches: "the past two years". `least` is 2 in "two to three weeks".
    """

    parts: tuple[tuple[float | None, Unit], ...]
    calendar: bool = True
    definite: bool = False
    least: float | None = None


@dataclass(frozen=True, slots=True)
class Portion:
    """A length from the beginning (`end` 1) or to the end (-1) of a date: "the last three months of 2008"."""

    end: int
    span: Span
    whole: "Expression"


@dataclass(frozen=True, slots=True)
class Repeat:
    """Something that comes again and again, on `part` of its day; `quant` and `freq` are TIMEX3's."""

    of: "Unit | Weekday | Yearless"
    count: float | None = 1
    quant: str | None = None
    freq: str | None = None
    part: PartOfDay | None = None


Expression: TypeAlias = (
    Point
    | Yearless
    | Weekday
    | MonthDay
    | Feast
    | Decade
    | Ancient
    | AnyEra
    | Shift
    | Offset
    | Anniversary
    | Step
    | PartOfDay
    | Clock
    | At
    | Within
    | In
    | Recurring
    | Modified
    | Span
    | Portion
    | Repeat
    | Vague
    | Impossible
)


def core(expression: Expression) -> Expression:
    """The date that a time of day or a modifier is said of: the "Monday" of "early on Monday morning"."""
    match expression:
        case Modified(_, of) | At(_, of):
            return core(of)
    return expression


def moved(expression: Expression, to: Expression) -> Expression:
    """The expression with another date at its core: the same hour of another day."""
    match expression:
        case Modified(mod, of):
            return Modified(mod, moved(of, to))
        case At(time, of):
            return At(time, moved(of, to))
    return to


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A stretch of text that tells a time, and what it was read as.

    [`start`, `end`) is the TIMEX3 extent in characters of the text; `type` and `value` are TIMEX3's,
    as are `mod`, `quant` and `freq`. `when` is the date that the text really gives, `lead` included
    ("by June 2026" is `../2026-06`); it is None for lengths of no date, sets, vague references and whatever
    could not be resolved. [`reading_start`, `reading_end`) are all the words that gave `when`.
    `rule` names the rule that found it and `why` says in a sentence how it was read.
    """

    start: int
    end: int
    text: str
    type: Kind
    value: str
    when: When | None
    mod: Modifier | None
    quant: str | None
    freq: str | None
    lead: Lead | None
    reading_start: int
    reading_end: int
    rule: str
    why: str
