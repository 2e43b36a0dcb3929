"""Lengths of time, and what comes again and again."""

from timeline.model.timex import (
    Impossible,
    Modified,
    Modifier,
    PartOfDay,
    Repeat,
    Span,
    Unit,
    Weekday,
    Yearless,
)

Count = float | None
"""A number of units; None is a number that the text does not say ("several")."""
Length = Span | Modified
"""What "ago" and "later" take: "two years", "nearly two years"."""
_SIZES = tuple(Unit)
_HALVES = {
    Unit.HOUR: (30, Unit.MINUTE),
    Unit.YEAR: (6, Unit.MONTH),
    Unit.DECADE: (5, Unit.YEAR),
    Unit.CENTURY: (50, Unit.YEAR),
}


def length(count: Count, unit: Unit) -> Span:
    """ "three days", "several years"."""
    return Span(((count, unit),))


def about_length(mod: Modifier, count: Count, _: None, unit: Unit) -> Modified | None:
    """ "almost two years"; "over several years" is "over" and a length."""
    return None if count is None else Modified(mod, length(count, unit))


def share(length: Length) -> Impossible | None:
    """A fraction, and no time: "a quarter of them"."""
    of = length.of if isinstance(length, Modified) else length
    return Impossible() if of == Span(((1, Unit.QUARTER),)) else None


def glued(value: tuple[int, Unit]) -> Span:
    """ "24hours", "45mins"."""
    return length(*value)


def between_lengths(_: Count, most: Count, unit: Unit) -> Span:
    """ "two to three weeks": TIMEX3 has no room for both, so the longer."""
    return length(most, unit)


def of_each(_: int, unit: Unit) -> Repeat:
    """ "the last Friday of each month"."""
    return every(unit)


def working(count: Count, unit: Unit) -> Span:
    """ "eight trading days"."""
    return Span(((count, unit),), calendar=False)


def stretch(count: Count, _: None, unit: Unit) -> Span:
    """ "three days", "two more weeks"."""
    return length(count, unit)


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


def every(of: Unit | Weekday | Yearless) -> Repeat:
    """ "every day", "each Thursday"."""
    return Repeat(of, quant="EVERY")


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
