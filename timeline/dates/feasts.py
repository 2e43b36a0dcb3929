"""The days on which holidays fall, by a name that every language module may use."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from timeline.dates.calendars import easter, nth_weekday

Feast = Callable[[int], date]


def _fixed(month: int, day: int) -> Feast:
    return lambda year: date(year, month, day)


def _after(feast: Feast, days: int) -> Feast:
    return lambda year: feast(year) + timedelta(days=days)


def _nth(month: int, weekday: int, nth: int) -> Feast:
    return lambda year: nth_weekday(year, month, weekday, nth)


FEASTS: Mapping[str, Feast] = {
    "new_year": _fixed(1, 1),
    "new_years_eve": _fixed(12, 31),
    "epiphany": _fixed(1, 6),
    "mlk_day": _nth(1, 0, 3),
    "valentine": _fixed(2, 14),
    "presidents_day": _nth(2, 0, 3),
    "st_patrick": _fixed(3, 17),
    "april_fools": _fixed(4, 1),
    "ash_wednesday": _after(easter, -46),
    "palm_sunday": _after(easter, -7),
    "good_friday": _after(easter, -2),
    "easter": easter,
    "easter_monday": _after(easter, 1),
    "may_day": _fixed(5, 1),
    "cinco_de_mayo": _fixed(5, 5),
    "memorial_day": _nth(5, 0, -1),
    "juneteenth": _fixed(6, 19),
    "ascension": _after(easter, 39),
    "pentecost": _after(easter, 49),
    "independence_day_us": _fixed(7, 4),
    "bastille_day": _fixed(7, 14),
    "labor_day_us": _nth(9, 0, 1),
    "german_unity": _fixed(10, 3),
    "columbus_day": _nth(10, 0, 2),
    "halloween": _fixed(10, 31),
    "all_saints": _fixed(11, 1),
    "veterans_day": _fixed(11, 11),
    "election_day_us": _after(_nth(11, 0, 1), 1),
    "thanksgiving_us": _nth(11, 3, 4),
    "black_friday": _after(_nth(11, 3, 4), 1),
    "christmas_eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing_day": _fixed(12, 26),
}
"""Name → the day in a year (1 to 9999)."""
