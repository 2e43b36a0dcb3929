"""Times of day, alone and on a date."""

from dataclasses import replace

from timeline.dates.productions.distances import (
    days_away,
)
from timeline.model.timex import (
    At,
    Base,
    Clock,
    Expression,
    Impossible,
    Modified,
    Modifier,
    MonthDay,
    Offset,
    PartOfDay,
    Shift,
    Unit,
    Weekday,
)

_OTHER_HALF = {"am": "pm", "pm": "am"}
_EVENING = 6  # hours from which "at night" is before midnight

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


def o_clock(hour: int, half: str | None = None) -> Clock | None:
    """ "4 o'clock", "4 o'clock in the afternoon"."""
    return full_hour(hour, half, None)


def military(value: int, zone: str | None = None) -> Clock | None:
    """ "0830 GMT", "0600 hours"."""
    hour, minute = divmod(value, 100)
    return Clock(hour, minute, None, zone) if hour <= 24 and minute < 60 else None


def clock_there(value: int, *_: object) -> Clock | None:
    """ "1410" of "1410 to 1430 GMT", of "1410 Oslo time" and of "1410, Sunday 26 May"."""
    return military(value)


def part_of_month_day(code: str, day: int) -> At:
    """ "the evening of the 12th"."""
    return At(PartOfDay(code), MonthDay(day))


def edge_part(mod: Modifier, code: str) -> Modified:
    """ "the middle of the night"."""
    return Modified(mod, told_part(code))


def one_part(_: object, code: str) -> PartOfDay:
    """ "one cold morning", "the third evening": of a day that is not said."""
    return PartOfDay(code)


def told_part(code: str) -> PartOfDay:
    """ "the morning": of the day that the text speaks of."""
    return PartOfDay(code, told=True)


def part_of(_: Modifier, code: str) -> PartOfDay:
    """ "mid-afternoon": TIMEX3 codes know no finer."""
    return told_part(code)


def clock(value: ClockValue, half: str | None, zone: str | None = None) -> Clock | None:
    """ "10:30", "5:15 p.m. CET", "4:30 in the morning"."""
    hour, minute, second, glued = value
    hours = _hours(hour, half or glued)
    return None if hours is None else Clock(hours, minute, second, zone)


def dotted(value: float, half: str | None, zone: str | None = None) -> Clock | None:
    """ "4.30 p.m."."""
    hour, minute = divmod(round(value * 100), 100)
    return clock((hour, minute, None, None), half, zone)


def dotted_there(value: float, zone: str) -> Clock | None:
    """ "18.39 BST"."""
    return dotted(value, None, zone)


def bare(value: float, _: None) -> Clock | None:
    """ "7.30" of "7.30 on Friday evening"."""
    return dotted(value, None)


def past(minutes: float, hour: int, half: str | None) -> Clock | None:
    """ "a quarter past six", "half past six in the evening"."""
    return clock((hour, int(minutes), None, None), half)


def to_hour(minutes: float, hour: int, half: str | None) -> Clock | None:
    """ "ten to six"; "ten to one" may be odds, and nobody says half to."""
    full = full_hour(hour, half, None)
    if full is None or hour == 1 or minutes == 30:
        return None
    return Clock((full.hour - 1) % 24, 60 - int(minutes))


def shared(first: ClockValue | int, last: ClockValue | int, half: str | None) -> Clock | None:
    """ "2" of "2 to 5 p.m.", "11" of "11 to 2 p.m.": its half of the day is said with the other."""
    hour, minute, _, own = _value(first)
    until, _, _, glued = _value(last)
    said = half or glued
    if own or not said or hour > 12 or until > 12:
        return None
    turned = hour % 12 > until % 12
    return clock((hour, minute, None, None), _OTHER_HALF[said] if turned else said)


def until_noon(first: ClockValue | int, last: int) -> Clock | None:
    """ "9" of "9 to noon", "7" of "7 to midnight"."""
    return shared(first, 12, "pm" if last == 12 else "am")


def _value(said: ClockValue | int) -> ClockValue:
    return (said, None, None, None) if isinstance(said, int) else said


def full_hour(hour: int, half: str | None, zone: str | None) -> Clock | None:
    """ "5 p.m."."""
    return clock((hour, None, None, None), half, zone)


def about_part(mod: Modifier, time: Clock, moment: At) -> Modified | None:
    """ "about 9 p.m. last night"."""
    found = part_after(time, moment)
    return Modified(mod, found) if found else None


def part_after(time: Clock, moment: At) -> At | None:
    """ "9 p.m. last night", "7 o'clock on Friday evening"; 2 a.m. of a night is on the day after."""
    match moment:
        case At(PartOfDay("NI"), day) if time.hour < _EVENING:
            return At(time, Offset(1, Unit.DAY, 1, day))
        case At(PartOfDay("AF" | "EV" | "NI"), day) if time.hour < 12:
            return At(replace(time, hour=time.hour + 12), day)
        case At(PartOfDay(), day):
            return At(time, day)
    return None


def part_before(moment: At, time: Clock) -> At | None:
    """ "last night at 8 p.m."."""
    return part_after(time, moment)


def on_some_day(time: Clock, *_: object) -> At:
    """ "5 a.m." of "5 a.m. six days before the fair"."""
    return At(time, Impossible())


def part_beside(part: PartOfDay, sign: int, day: Expression) -> At:
    """ "the evening before Christmas"."""
    return At(part, Offset(1, Unit.DAY, sign, day))


def same_day(moment: At, part: PartOfDay) -> At:
    """ "evening" of "Friday afternoon and evening"."""
    return At(part, moment.date)


def in_part(_: PartOfDay, moment: At) -> At | None:
    """ "the early hours of Thursday morning"."""
    return moment if isinstance(moment.time, PartOfDay) else None


def noon(hour: int) -> Clock:
    """ "noon", "midnight"."""
    return Clock(hour)


def _hours(value: int, half: str | None) -> int | None:
    if half is None or value > 12 or value == 0:
        return value if value <= 24 else None
    if half == "night":
        return value + 12 if value >= _EVENING else value
    return value % 12 + (12 if half == "pm" else 0)


def at_after(date: Expression, time: Clock | PartOfDay) -> At:
    """ "Thursday at 10 a.m.", "Monday morning"."""
    return At(time, date)


def at_before(time: Clock | PartOfDay, date: Expression, zone: str | None = None) -> At:
    """ "10 a.m. on Thursday", "the morning of 5 January", "10 a.m. on March 9 EST"."""
    return At(replace(time, zone=zone) if isinstance(time, Clock) and zone else time, date)


def at_named(time: Clock | PartOfDay, _: str | None, date: Expression) -> At:
    """ "5:34 a.m. Baghdad time on March 20"."""
    return At(time, date)
