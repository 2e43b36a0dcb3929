"""Dates and statuses as people write them: "by June 2026", "the 1960s", "1–7 March 2026", "called off".

Months, days, eras and runs of days come from CLDR through Babel; CLDR has no words for "by", "since",
"about", seasons or centuries, so those stand in a table here, one row a language. A language is added by
adding its row. A language without a row is written in English throughout, so that no date mixes two.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date, format_skeleton, parse_pattern
from babel.numbers import format_decimal

from timeline.model.event import Status
from timeline.model.when import Granularity, Interval, PartialDate, When


@dataclass(frozen=True, slots=True)
class Words:
    """How one language says what CLDR does not; each text has the places in braces."""

    cldr: str  # the locale whose months and order of day, month and year are used
    undated: str
    by: str
    since: str
    between: str
    about: str
    decade: str
    century: str
    ordinals: Mapping[str, str]  # by CLDR's ordinal category of the number
    parts: Mapping[int, str]  # by EDTF's code of the season, quarter or half
    statuses: Mapping[Status, str]

    @property
    def locale(self) -> Locale:
        """Babel's locale."""
        return _locale(self.cldr)


WORDS = {
    "en": Words(
        cldr="en_GB",
        undated="no date given",
        by="by {end}",
        since="since {start}",
        between="{start} to {end}",
        about="about {date}",
        decade="the {year}s",
        century="the {ordinal} century",
        ordinals={"one": "{number}st", "two": "{number}nd", "few": "{number}rd", "other": "{number}th"},
        parts={
            21: "spring {year}",
            22: "summer {year}",
            23: "autumn {year}",
            24: "winter {year}",
            33: "the first quarter of {year}",
            34: "the second quarter of {year}",
            35: "the third quarter of {year}",
            36: "the fourth quarter of {year}",
            40: "the first half of {year}",
            41: "the second half of {year}",
        },
        statuses={
            Status.HAPPENED: "happened",
            Status.ONGOING: "ongoing",
            Status.AS_OF: "as of",
            Status.SCHEDULED: "scheduled",
            Status.THREATENED: "threatened",
            Status.CALLED_OFF: "called off",
            Status.REPORTED: "reported",
        },
    ),
    "de": Words(
        cldr="de",
        undated="ohne Datum",
        by="bis {end}",
        since="seit {start}",
        between="{start} bis {end}",
        about="etwa {date}",
        decade="{year}er-Jahre",
        century="{ordinal} Jahrhundert",
        ordinals={"other": "{number}."},
        parts={
            21: "Frühjahr {year}",
            22: "Sommer {year}",
            23: "Herbst {year}",
            24: "Winter {year}",
            33: "1. Quartal {year}",
            34: "2. Quartal {year}",
            35: "3. Quartal {year}",
            36: "4. Quartal {year}",
            40: "1. Halbjahr {year}",
            41: "2. Halbjahr {year}",
        },
        statuses={
            Status.HAPPENED: "geschehen",
            Status.ONGOING: "im Gange",
            Status.AS_OF: "Stand",
            Status.SCHEDULED: "geplant",
            Status.THREATENED: "angedroht",
            Status.CALLED_OFF: "abgesagt",
            Status.REPORTED: "gemeldet",
        },
    ),
}

_RUNS = {Granularity.DAY: "yMMMd", Granularity.MONTH: "yMMMM"}  # CLDR's skeletons of an interval


@lru_cache(maxsize=4096)  # news dwells on the same few dates
def in_words(when: When | None, locale: str = "en") -> str:
    """The date in words, no more precise than it is; None is "no date given".

    The locale is a language with or without a territory, `de` or `de-AT`, of which the language counts.
    """
    words = _words(locale)
    if when is None:
        return words.undated
    match when.value:
        case PartialDate() as said:
            return _date(said, words)
        case Interval() as interval:
            return _interval(interval, words)


def status_in_words(status: Status, locale: str = "en") -> str:
    """How an event stands, to go inside a sentence."""
    return _words(locale).statuses[status]


def capital(words: str) -> str:
    """The words, to begin a line."""
    return words[:1].upper() + words[1:]


@cache
def _locale(cldr: str) -> Locale:
    return Locale.parse(cldr)


def _words(locale: str) -> Words:
    language = re.split("[-_]", locale, maxsplit=1)[0].lower()
    return WORDS.get(language, WORDS["en"])


def _interval(interval: Interval, words: Words) -> str:
    start, end = interval.start, interval.end
    if start and end and _can_run(start, end):
        return _run(
            _stand_in(start, start.year), _stand_in(end, end.year), _RUNS[end.granularity], words.locale
        )
    template = words.between if start and end else words.since if start else words.by
    return template.format(start=start and _date(start, words), end=end and _date(end, words))


def _can_run(start: PartialDate, end: PartialDate) -> bool:
    """True for two days or two months, which CLDR writes as one: 1–7 March 2026."""
    alike = start.granularity == end.granularity and start.granularity in _RUNS
    exact = not (start.approximate or end.approximate)
    return alike and exact and start != end and _is_plain(start.year) and _is_plain(end.year)


def _run(start: date, end: date, skeleton: str, locale: Locale) -> str:
    field = "y" if start.year != end.year else "M" if start.month != end.month else "d"
    # CLDR has runs of days with short months only; the long ones take the same places.
    patterns = [re.sub("MMM+", "MMMM", pattern) for pattern in locale.interval_formats[skeleton][field]]
    return "".join(
        parse_pattern(pattern).apply(day, locale) for pattern, day in zip(patterns, (start, end), strict=True)
    )


def _date(said: PartialDate, words: Words) -> str:
    exact = _exact_date(said, words)
    return words.about.format(date=exact) if said.approximate else exact


def _exact_date(said: PartialDate, words: Words) -> str:
    match said:
        case PartialDate(masked=2):
            return _century(said.year, words)
        case PartialDate(masked=1):
            return _decade(said.year, words)
        case PartialDate(month=None):
            return _year(said.year, words.locale)
        case PartialDate(month=int(part)) if part in words.parts:
            return words.parts[part].format(year=_year(said.year, words.locale))
        case _:
            return _month_or_day(said, words.locale)


def _month_or_day(said: PartialDate, locale: Locale) -> str:
    if not _is_plain(said.year):
        day = _stand_in(said, 2000)  # a leap year, with all the days; Babel has no years before 1
        words = format_skeleton("MMMMd", day, locale=locale) if said.day else format_date(day, "LLLL", locale)
        return f"{words} {_year(said.year, locale)}"
    if said.day:
        return format_date(_stand_in(said, said.year), "long", locale=locale)
    return format_skeleton("yMMMM", _stand_in(said, said.year), locale=locale)


def _stand_in(said: PartialDate, year: int) -> date:
    return date(year, said.month or 1, said.day or 1)


def _is_plain(year: int) -> bool:
    """True when the year needs neither an era nor grouped digits to be read as a year."""
    return 1000 <= year <= 9999


def _year(year: int, locale: Locale) -> str:
    """2026, 44 BC, 79 AD, 12,026; year 0 is 1 BC."""
    if _is_plain(year):
        return str(year)
    if year >= 1000:
        return format_decimal(year, locale=locale)
    count = year if year > 0 else 1 - year
    digits = str(count) if count <= 9999 else format_decimal(count, locale=locale)
    return f"{digits} {_era(year, locale)}"


def _era(year: int, locale: Locale) -> str:
    return str(locale.eras["abbreviated"][int(year > 0)])


def _decade(first: int, words: Words) -> str:
    if first > 0:
        return words.decade.format(year=first)
    # No decade before 1 BC has a name: EDTF's -004X is 50 to 41 BC, which is not "the 40s BC".
    return words.between.format(start=_year(first, words.locale), end=_year(first + 9, words.locale))


def _century(first: int, words: Words) -> str:
    """The century of a first year: 1900 is the 20th, -499 the 5th BC."""
    number = abs(first) // 100 + 1
    ordinal = words.ordinals[words.locale.ordinal_form(number)].format(number=number)
    century = words.century.format(ordinal=ordinal)
    return century if first >= 0 else f"{century} {_era(first, words.locale)}"
