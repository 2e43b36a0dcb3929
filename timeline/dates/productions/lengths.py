"""Lengths of time, and what comes again and again."""

from dataclasses import replace

from timeline.dates.values import duration
from timeline.model.timex import (
    Impossible,
    Modified,
    Modifier,
    PartOfDay,
    Repeat,
    Span,
    Unit,
    Vague,
    Weekday,
    Yearless,
)

Count = float | None
"""A number of units; None is a number that the text does not say ("several")."""
Length = Span | Modified
"""What "ago" and "later" take: "two years", "nearly two years"."""
_SIZES = tuple(Unit)
_UNEVEN = frozenset(
    (Unit.MORNING, Unit.AFTERNOON, Unit.EVENING, Unit.NIGHT, Unit.SUMMER, Unit.AUTUMN, Unit.WINTER)
)
_HALVES = {
    Unit.HOUR: (30, Unit.MINUTE),
    Unit.YEAR: (6, Unit.MONTH),
    Unit.DECADE: (5, Unit.YEAR),
    Unit.CENTURY: (50, Unit.YEAR),
}


def length(count: Count, unit: Unit) -> Span:
    """ "three days", "several years"."""
    return Span(((count, unit),), calendar=unit not in _UNEVEN)


def bounded(mod: Modifier, of: Span) -> Modified | None:
    """ "almost two years"; "about several years" and "about the next two years" are "about" and a length."""
    return None if of.definite or of.parts[0][0] is None else Modified(mod, of)


def bounded_the_other_way(mod: Modifier, of: Span) -> Modified | None:
    """ "no more than sixty days"."""
    return bounded(Modifier.AT_MOST if mod is Modifier.MORE_THAN else Modifier.AT_LEAST, of)


def definite(of: Span, *_: object) -> Span:
    """ "the past three months"."""
    return replace(of, definite=True)


def over(of: Span) -> Modified | None:
    """ "for over five years"."""
    return bounded(Modifier.MORE_THAN, of)


def over_one(of: Span) -> Modified | None:
    """ "over a week"; over five weeks may be during them."""
    return over(of) if (of.parts[0][0] or 2) < 2 else None


def share(length: Length) -> Impossible | None:
    """A fraction, and no time: "a quarter of them"."""
    of = length.of if isinstance(length, Modified) else length
    return Impossible() if of == Span(((1, Unit.QUARTER),)) else None


def glued(value: tuple[int, Unit]) -> Span:
    """ "24hours", "45mins"."""
    return length(*value)


def between_lengths(least: Count, most: Count, unit: Unit) -> Span:
    """ "two to three weeks": TIMEX3 has no room for both, so its value is the longer."""
    return replace(length(most, unit), least=least)


def of_each(_: int, quant: str, unit: Unit) -> Repeat:
    """ "the last Friday of each month"."""
    return every(quant, unit)


def age(_: bool | None, count: Count, unit: Unit, __: None) -> Span:
    """ "the 8-month-old truce"."""
    return length(count, unit)


def some_day(*_: None) -> Vague:
    """ "to one day open a bakery"."""
    return Vague.FUTURE


def all_through(unit: Unit | None, season: Unit | None) -> Span | None:
    """ "all day", "all summer"."""
    found = unit or season
    return whole(found) if found else None


def spent(unit: Unit) -> Span | None:
    """ "spent the day at home"; "the weekend" says which."""
    return None if unit is Unit.WEEKEND else whole(unit)


def many(_: None, __: None, unit: Unit) -> Span:
    """ "tens of thousands of years"."""
    return some(unit)


def nth(_: int | None, __: None, unit: Unit, *___: None) -> Span:
    """ "her first week", "the last year of the war"."""
    return whole(unit)


def another(count: Count, _: None, unit: Unit) -> Span:
    """ "another week", "another two years"."""
    return length(count or 1, unit)


def working(count: Count, unit: Unit) -> Span:
    """ "eight trading days"."""
    return Span(((count, unit),), calendar=False)


def stretch(the: bool | None, count: Count, _: None, unit: Unit) -> Span:
    """ "three days", "the two more weeks"."""
    of = length(count, unit)
    return definite(of) if the else of


def whole(unit: Unit) -> Span:
    """ "all day", "the whole year", "the past decade"."""
    return definite(length(1, unit))


def some(unit: Unit) -> Span:
    """ "years", with no number at all."""
    return Span(((None, unit),))


def half_unit(unit: Unit) -> Span | None:
    """ "half an hour", "half a century", in the smaller unit where there is one."""
    count, smaller = _HALVES.get(unit, (0.5, unit))
    return length(count, smaller)


def and_a_half(count: Count, unit: Unit) -> Span | None:
    """ "two and a half years"."""
    return None if count is None else length(count + 0.5, unit)


def both(first: Length, second: Length) -> Span | None:
    """ "two years and three months"; "days and weeks" are two lengths."""
    match first, second:
        case Span(((float() | int(), one),)), Span(((float() | int(), other),)) if _longer(one, other):
            return Span(first.parts + second.parts)
    return None


def beside(first: Span, second: Span) -> Span | Repeat | None:
    """ "two hours thirty minutes"; "three days a week"."""
    match second.parts:
        case ((1, unit),) if _longer(unit, first.parts[0][1]):
            return in_each(first, Repeat(unit))
    return both(first, second)


def in_each(of: Span, repeat: Repeat) -> Repeat | None:
    """ "24 hours a day", "two weeks every year"."""
    if repeat.freq is not None or not isinstance(repeat.of, Unit):
        return None
    return replace(repeat, freq=duration(of.parts).lstrip("PT"))


def _longer(one: Unit, other: Unit) -> bool:
    return _SIZES.index(one) > _SIZES.index(other)


def every(quant: str, of: Unit | Weekday | Yearless) -> Repeat:
    """ "every day", "each Thursday"."""
    return Repeat(of, quant=quant)


def every_weekday(quant: str, _: int | None, day: int) -> Repeat:
    """ "every Monday", "every second Tuesday", for which TIMEX3 has no room."""
    return Repeat(Weekday(day), quant=quant)


def weekdays(day: int) -> Repeat:
    """ "Mondays"."""
    return Repeat(Weekday(day), quant="EVERY")


def every_month(quant: str, month: int) -> Repeat:
    """ "each July", "every summer"."""
    return Repeat(Yearless(month), quant=quant)


def every_length(of: Span) -> Repeat | None:
    """ "every two years", "every few weeks"."""
    count, unit = of.parts[0]
    return None if of.definite or len(of.parts) > 1 else Repeat(unit, count, "EVERY")


def every_nth(count: int, unit: Unit) -> Repeat:
    """ "every other day", "every third year"."""
    return Repeat(unit, count, "EVERY")


def each_of(of: Span) -> Repeat:
    """ "each of the last three years"."""
    return Repeat(of.parts[0][1], quant="EACH")


def times(count: Count, unit: Unit) -> Repeat:
    """ "twice a week", "three times weekly"."""
    return Repeat(unit, freq=_times(count))


def often_in(count: Count, repeat: Repeat) -> Repeat | None:
    """ "once every two weeks"."""
    return None if repeat.freq else replace(repeat, freq=_times(count))


def _times(count: Count) -> str:
    return f"{'X' if count is None else format(count, 'g')}X"


def rate(_: float | None, __: None, unit: Unit) -> Repeat:
    """ "30 a day", "ten interviews a day"."""
    return Repeat(unit)


def every_part(quant: str, code: str) -> Repeat:
    """ "every morning"."""
    return Repeat(Unit.DAY, quant=quant, part=PartOfDay(code))


def parts_of(day: int | None, unit: Unit | None, code: str) -> Repeat:
    """ "Saturday mornings", "weekday mornings"."""
    of = Weekday(day) if day is not None else unit or Unit.DAY
    return Repeat(of, quant="EVERY", part=PartOfDay(code))


def often(unit: Unit) -> Repeat:
    """ "daily"."""
    return Repeat(unit)
