"""TIMEX3 values and dates say the same, both ways, wherever both exist.

`stretch_of` reads a TIMEX3 value on its own, from the standard and not from our tables.
"""

import calendar
import re
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates import find_dates
from timeline.dates.calendars import Stretch, timex_value, week, weekend
from timeline.model.timex import Kind
from timeline.model.when import Interval, PartialDate, When

ours = settings(derandomize=True, deadline=None, max_examples=300)

PARTS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}
DATED = re.compile(r"(?P<bc>BC)?(?P<year>\d{2,4})(-(?P<month>\d\d|[A-Z][A-Z\d])(-(?P<day>\d\d))?)?")
WEEK = re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d)(?P<end>-WE)?")


def stretch_of(value: str) -> Stretch | None:
    """The days that a TIMEX3 value stands for; None for what dates nothing, such as "P3D" or "XXXX-06"."""
    if found := WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(found["year"]), int(found["week"]), 1)
        first, last = monday + timedelta(days=5 if found["end"] else 0), monday + timedelta(days=6)
        return Interval(*(PartialDate(each.year, each.month, each.day) for each in (first, last)))
    if not (found := DATED.fullmatch(value)):
        return None
    masked = 4 - len(found["year"])
    first = int(found["year"]) * 10**masked
    if found["bc"]:
        if masked == 2:  # BC04 is the 5th century BC, 500 to 401
            return Interval(PartialDate(-first - 99), PartialDate(-first))
        years = (1 - first - 10**masked + 1, 1 - max(first, 1))
        return Interval(*map(PartialDate, years)) if masked else _dated(years[1], found)
    return PartialDate(first, masked=masked) if masked else _dated(first, found)


def _dated(year: int, found: re.Match[str]) -> PartialDate:
    month, day = found["month"], found["day"]
    return PartialDate(year, (PARTS.get(month) or int(month)) if month else None, int(day) if day else None)


YEARS = st.integers(-998, 9998)


@st.composite
def days(draw: st.DrawFn) -> PartialDate:
    year, month = draw(YEARS), draw(st.integers(1, 12))
    return PartialDate(year, month, draw(st.integers(1, calendar.monthrange(year, month)[1])))


stretches = st.one_of(
    days(),
    st.builds(PartialDate, YEARS, st.integers(1, 12) | st.sampled_from(sorted(PARTS.values()))),
    st.builds(PartialDate, YEARS),
    st.builds(PartialDate, st.integers(0, 998).map(lambda tens: tens * 10), masked=st.just(1)),
    st.builds(PartialDate, st.integers(0, 98).map(lambda hundreds: hundreds * 100), masked=st.just(2)),
    st.dates(date(2, 1, 1), date(9998, 1, 1)).map(week),
    st.dates(date(2, 1, 1), date(9998, 1, 1)).map(weekend),
)


@given(stretches)
@ours
def test_a_date_written_in_timex3_reads_back(stretch):
    assert stretch == stretch_of(timex_value(stretch))


EXPRESSIONS = st.lists(
    st.sampled_from(
        "the of on in last next this early late mid end two 3 12 30 1999 2026 44 BC May June Jan . , - 's"
        " Monday Sunday week weekend months year decade century ago later half quarter second first 1960s"
        " 21st Q2 19th summer Christmas yesterday and".split()
    ),
    max_size=12,
).map(" ".join)


@given(EXPRESSIONS)
@settings(ours, max_examples=500)
def test_what_is_found_is_dated_as_its_value_says(text):
    for found in find_dates(text, date(2026, 1, 19)):
        if found.when is None or found.lead or found.type is not Kind.DATE or found.when.approximate:
            continue
        if found.reading_start == found.start and "the whole stretch" not in found.why:
            stretch = stretch_of(found.value)
            assert stretch is not None, found.text
            assert found.when == When(stretch), found.text
