"""Dates so far from others: from the day of publication, from the last date, from one said beside them."""

from typing import Any

from timeline.dates.productions.lengths import Length
from timeline.model.timex import (
    Anniversary,
    At,
    Base,
    Expression,
    Feast,
    In,
    Modified,
    Offset,
    PartOfDay,
    Point,
    Shift,
    Span,
    Step,
    Unit,
    Vague,
    Weekday,
    Yearless,
)
from timeline.model.when import PartialDate

_SIZES = {(Unit.WEEK, Unit.DAY): 7, (Unit.YEAR, Unit.MONTH): 12, (Unit.DECADE, Unit.YEAR): 10}
_CLOCK = frozenset((Unit.HOUR, Unit.MINUTE, Unit.SECOND))


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


def lasting(*words: Any) -> Length:
    """ "could finish in two weeks"."""
    return next(word for word in words if isinstance(word, Span | Modified))


def in_time(*words: Any) -> Expression | None:
    """ "starts in three weeks"; in three hours is no date, nor in the next three weeks."""
    length = lasting(*words)
    if isinstance(length, Span) and length.definite:
        return None
    match ahead(length):
        case (Shift(_, unit) | Modified(_, Shift(_, unit))) as found if unit not in _CLOCK:
            return found
    return None


def days_from(length: Length, weekday: Weekday | None, day: Expression | None) -> Expression | None:
    """ "two weeks from Monday"."""
    return _in_days(offset(length, 1, Step(1, weekday) if weekday else day or Vague.PRESENT))


def weeks_from(length: Length, weekday: Weekday) -> Expression | None:
    """ "a week on Monday"; nothing happens "three days on Monday"."""
    match offset(length, 1, Step(1, weekday)):
        case Offset(_, Unit.WEEK) as found:
            return _in_days(found)
    return None


def weeks_before(length: Length, weekday: Weekday) -> Expression | None:
    """ "a week ago Sunday"."""
    return _in_days(offset(length, -1, Step(-1, weekday)))


def anniversary(length: Length, day: Expression | None, unit: Step | None) -> Expression | None:
    """ "two years ago today", "a year ago this month"."""
    count, by = length.parts[0] if isinstance(length, Span) else (None, Unit.UNSAID)
    if isinstance(count, int) and by in {Unit.YEAR, Unit.MONTH}:
        return Anniversary(count, by, day or unit or Vague.PRESENT)
    return _in_days(offset(length, -1, day)) if day else None


def weekday_beside(day: Weekday, side: int, of: Expression) -> Offset:
    """ "the Friday before Christmas", "the first Monday after Easter"."""
    return Offset(1, day, side, of)


def _in_days(found: Expression | None) -> Expression | None:
    """Weeks from a day are as many days."""
    match found:
        case Offset(count, Unit.WEEK, sign, of):
            return Offset(count * 7, Unit.DAY, sign, of)
    return found


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
    (count, unit), least = _in_one(length.parts), length.least
    if unit is Unit.NIGHT and count:
        return At(PartOfDay(unit), Shift(int(count), Unit.DAY, base, sign))
    if not length.calendar:
        return None
    if count is None:
        return Vague.PAST if sign < 0 else Vague.FUTURE
    if unit is Unit.HOUR and count % 24 == 0:
        count, unit, least = count / 24, Unit.DAY, None if least is None else least / 24
    return Shift(round(count), unit, base, sign, None if least is None else int(least))


def _in_one(parts: tuple[tuple[float | None, Unit], ...]) -> tuple[float | None, Unit]:
    """Two weeks and two days as 16 days; what does not fit into its smaller unit keeps the larger alone."""
    match parts:
        case ((float() | int() as many, unit), (float() | int() as more, smaller)) if (
            unit,
            smaller,
        ) in _SIZES:
            return many * _SIZES[unit, smaller] + more, smaller
    return parts[0]


def _unsaid(length: Length) -> bool:
    return isinstance(length, Span) and length.parts[0][0] is None


def alongside(date: Expression, gap: Length) -> Offset | None:
    """ "seven months later" of "in December, seven months later,": that December."""
    match gap, date:
        case Span(((_, Unit.MONTH),)), Point(PartialDate(month=int())) | Yearless():
            return Offset(0, Unit.MONTH, 1, date)
        case Span(((_, (Unit.DAY | Unit.WEEK) as unit),)), Point(PartialDate(day=int())) | Yearless(
            day=int()
        ):
            return Offset(0, unit, 1, date)
    return None


def alongside_after(gap: Length, date: Expression) -> Offset | None:
    """ "two months later" of "two months later, in May 2013"."""
    return alongside(date, gap)


def days_away(days: int) -> Shift:
    """ "today", "yesterday", "tomorrow"."""
    return Shift(abs(days), Unit.DAY, Base.PUBLISHED, 1 if days >= 0 else -1)


def offset(length: Length, sign: int, of: Expression) -> Expression | None:
    """ "two days before Christmas", "two years after 1990"."""
    moved = _shift(length, sign, Base.MENTIONED)
    match moved:
        case Shift(int() as count, unit):
            return Offset(count, unit, sign, of)
        case Modified(mod, Shift(int() as count, unit)):
            return Modified(mod, Offset(count, unit, sign, of))
    return None


def feast_offset(length: Length, sign: int, feast: Feast, year: Point) -> Expression | None:
    """ "two days before Christmas 1914", "a week after Easter 1916"."""
    return offset(length, sign, In(feast, year))


def unit_beside(unit: Unit, sign: int, of: Expression) -> Offset:
    """ "the day before Christmas"."""
    return Offset(1, unit, sign, of)


def in_a_week(day: Weekday) -> Offset:
    """ "Friday week": a week after the next Friday."""
    return Offset(7, Unit.DAY, 1, Step(1, day))
