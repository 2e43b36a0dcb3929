"""Times of day, alone and on a date."""

from dataclasses import replace

from timeline.dates.productions.relative import days_away
from timeline.model.timex import (
    At,
    Base,
    Clock,
    Expression,
    Modified,
    Modifier,
    PartOfDay,
    Shift,
    Unit,
    Weekday,
)

ClockValue = tuple[int, int | None, int | None, str | None]
"""Hour, minute, second and half of the day, as `numbers.clock` reads them."""


def weekday_part(day: int, code: str) -> At:
    """ "Monday morning"."""
    return At(PartOfDay(code), Weekday(day))


def away_part(days: int, code: str) -> At:
    """ "yesterday evening"."""
    return At(PartOfDay(code), days_away(days))


def step_part(by: tuple[int, Base], code: str) -> At:
    """ "last night", "this morning", "the next evening"."""
    days = Shift(abs(by[0]), Unit.DAY, by[1], 1 if by[0] >= 0 else -1)
    return At(PartOfDay(code), days)


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


def part_of(_: Modifier, code: str) -> PartOfDay:
    """ "mid-afternoon": TIMEX3 codes know no finer."""
    return PartOfDay(code)


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


def at_after(date: Expression, time: Clock | PartOfDay) -> At:
    """ "Thursday at 10 a.m.", "Monday morning"."""
    return At(time, date)


def at_before(time: Clock | PartOfDay, date: Expression, zone: str | None = None) -> At:
    """ "10 a.m. on Thursday", "the morning of 5 January", "10 a.m. on March 9 EST"."""
    return At(replace(time, zone=zone) if isinstance(time, Clock) and zone else time, date)


def at_named(time: Clock | PartOfDay, _: str, date: Expression) -> At:
    """ "5:34 a.m. Baghdad time on March 20"."""
    return At(time, date)
