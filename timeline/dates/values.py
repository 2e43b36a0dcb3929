"""Values as TIMEX3 writes them: lengths, sets, times of day, and dates of which something is not known."""

from timeline.dates import calendars
from timeline.dates.calendars import Stretch
from timeline.dates.feasts import FEASTS
from timeline.model.timex import (
    Clock,
    Decade,
    Expression,
    Feast,
    In,
    MonthDay,
    Offset,
    PartOfDay,
    Recurring,
    Repeat,
    Shift,
    Step,
    Unit,
    Weekday,
    Within,
    Yearless,
)
from timeline.model.when import PartialDate

_TIMEX_UNITS = {Unit.MINUTE: "M", Unit.HALF: "H"}
_ANY_YEARS = (2022, 2023, 2024)  # a holiday on the same day in all of them is on a fixed one
_CLOCK_UNITS = (
    Unit.HOUR, Unit.MINUTE, Unit.SECOND, Unit.MORNING, Unit.AFTERNOON, Unit.EVENING, Unit.NIGHT,
)  # fmt: skip


def duration(parts: tuple[tuple[float | None, Unit], ...]) -> str:
    """A length as TIMEX3 writes it: "P3D", "PT90M", "P2Y3M", "PXW"."""
    days = "".join(_amount(count, unit) for count, unit in parts if unit not in _CLOCK_UNITS)
    hours = "".join(_amount(count, unit) for count, unit in parts if unit in _CLOCK_UNITS)
    return "P" + days + ("T" + hours if hours else "")


def _amount(count: float | None, unit: Unit) -> str:
    if unit is Unit.FORTNIGHT:
        count, unit = (None if count is None else count * 2), Unit.WEEK
    number = "X" if count is None else f"{count:.15g}"
    return number + _TIMEX_UNITS.get(unit, unit.value)


def set_value(repeat: Repeat) -> str:
    """What comes again and again: "P1D", "XXXX-WXX-1TMO", "XXXX-07"."""
    return _repeated(repeat) + (time_value(repeat.part) if repeat.part else "")


def _repeated(repeat: Repeat) -> str:
    match repeat.of:
        case Weekday(day):
            return f"XXXX-WXX-{day + 1}"
        case Yearless(month, day):
            return "XXXX" + calendars.timex_value(PartialDate(2000, month, day))[4:]
        case Unit.DAY if repeat.part:
            return "XXXX-XX-XX"
        case Unit.WEEKEND | Unit.WEEKDAY if repeat.count == 1:
            return f"XXXX-WXX-{repeat.of}"
        case unit:
            return duration(((repeat.count, unit),))


def time_value(time: Clock | PartOfDay) -> str:
    """The part of a value after the day: "T10:30", "TMO"."""
    match time:
        case PartOfDay(code):
            return f"T{code}"
        case Clock(hour, minute, None):
            return f"T{hour:02d}:{minute or 0:02d}"
        case Clock(hour, minute, second):
            return f"T{hour:02d}:{minute or 0:02d}:{second:02d}"


def date_value(expression: Expression, covers: Stretch | None) -> str:
    """The date, with X for every digit that is not known."""
    return calendars.timex_value(covers) if covers else _unknown(expression)


def _unknown(expression: Expression) -> str:
    """The value of a date without an anchor, X for every digit that is not known."""
    match expression:
        case Weekday(day) | Step(_, Weekday(day)) | Offset(_, Weekday(day)):
            return f"XXXX-WXX-{day + 1}"
        case Yearless(month, day) | In(Yearless(month, day)) | Step(_, Yearless(month, day)):
            return "XXXX" + calendars.timex_value(PartialDate(2000, month, day))[4:]
        case Feast(name) | Recurring(Feast(name)) | Step(_, Feast(name)):
            days = {FEASTS[name](year).strftime("%m-%d") for year in _ANY_YEARS}
            return f"XXXX-{days.pop()}" if len(days) == 1 else "XXXX-XX-XX"
        case Shift(_, unit) | Offset(_, Unit() as unit) | Step(_, Unit() as unit) | Within(_, Unit() as unit):
            return {Unit.YEAR: "XXXX", Unit.DECADE: "XXX", Unit.CENTURY: "XX", Unit.MONTH: "XXXX-XX",
                    Unit.WEEK: "XXXX-WXX", Unit.QUARTER: "XXXX-QX"}.get(unit, "XXXX-XX-XX")  # fmt: skip
        case MonthDay(day):
            return f"XXXX-XX-{day:02d}"
        case Decade(tens):
            return f"XX{tens}"
    return "XXXX-XX-XX"
