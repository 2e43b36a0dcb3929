"""A publication day as people and web pages write it, read strictly: nothing is guessed or shifted."""

import re
from datetime import date

from timeline.errors import InvalidDate

ISO = re.compile(r"(\d{4,})-(\d\d)-(\d\d)(?=$|[T ]\d)")
YEAR = re.compile(r"\d{4}")
LONGEST = 60  # characters; no date takes more, and dateparser is slow on long text


def stated_date(text: str) -> date:
    """The one day that the text states, in the writer's own time zone; raises InvalidDate.

    ISO 8601 or English words ("January 19, 2026"), with or without a time of day. A part that is
    missing, an order of day and month that is not certain, or a day that no calendar has, is an error.
    """
    stated = text.strip()
    iso = ISO.match(stated)
    return _day(*iso.groups()) if iso else _in_words(stated)


def _day(year: str, month: str, day: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError as error:
        raise InvalidDate(f"{year}-{month}-{day} is not a day of the calendar") from error


def _in_words(text: str) -> date:
    readings = {_parsed(text, order) for order in ("DMY", "MDY")} if _plausible(text) else {None}
    match sorted(reading for reading in readings if reading):
        case [reading]:
            return reading
        case [one, other]:
            raise InvalidDate(f"{text!r} may mean {one} or {other}; write it as {one}")
        case _:
            raise InvalidDate(f"{text[:LONGEST]!r} is not a full date such as 2026-01-19 or January 19, 2026")


def _plausible(text: str) -> bool:
    return len(text) <= LONGEST and YEAR.search(text) is not None


def _parsed(text: str, order: str) -> date | None:
    import dateparser  # Slow to load, and most articles state an ISO date.

    found = dateparser.parse(
        text,
        languages=["en"],
        settings={
            "DATE_ORDER": order,
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["day", "month", "year"],
            "STRICT_PARSING": True,
        },
    )
    return found.date() if found else None
