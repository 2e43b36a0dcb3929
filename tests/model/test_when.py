import operator
from datetime import UTC, date, datetime

import pytest

from timeline.errors import InvalidDate, TimelineError
from timeline.model.when import FARTHEST_YEAR, FOREVER, Day, Granularity, Interval, PartialDate, When


def span(text: str) -> tuple[str | None, str | None]:
    when = When.parse(text)
    return (
        when.earliest.isoformat() if when.earliest else None,
        when.latest.isoformat() if when.latest else None,
    )


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "granularity"),
    [
        ("2026-01-05", "2026-01-05", "2026-01-05", "day"),
        ("2026-01", "2026-01-01", "2026-01-31", "month"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("1900-02", "1900-02-01", "1900-02-28", "month"),
        ("2026", "2026-01-01", "2026-12-31", "year"),
        ("2026-21", "2026-03-01", "2026-05-31", "season"),
        ("2026-22", "2026-06-01", "2026-08-31", "season"),
        ("2026-23", "2026-09-01", "2026-11-30", "season"),
        ("2026-24", "2026-12-01", "2027-02-28", "season"),
        ("2027-24", "2027-12-01", "2028-02-29", "season"),
        ("2026-33", "2026-01-01", "2026-03-31", "quarter"),
        ("2026-34", "2026-04-01", "2026-06-30", "quarter"),
        ("2026-35", "2026-07-01", "2026-09-30", "quarter"),
        ("2026-36", "2026-10-01", "2026-12-31", "quarter"),
        ("2026-40", "2026-01-01", "2026-06-30", "half"),
        ("2026-41", "2026-07-01", "2026-12-31", "half"),
        ("196X", "1960-01-01", "1969-12-31", "decade"),
        ("19XX", "1900-01-01", "1999-12-31", "century"),
        ("1990~", "1990-01-01", "1990-12-31", "year"),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15", "day"),
        ("-04XX", "-0499-01-01", "-0400-12-31", "century"),
        ("-00XX", "-0099-01-01", "0000-12-31", "century"),
        ("0000-02", "0000-02-01", "0000-02-29", "month"),
        ("Y12026", "+12026-01-01", "+12026-12-31", "year"),
        ("Y-12026", "-12026-01-01", "-12026-12-31", "year"),
        ("2011/2014", "2011-01-01", "2014-12-31", "year"),
        ("2026-06/2026", "2026-06-01", "2026-12-31", "year"),
        ("../2026-06", None, "2026-06-30", "month"),
        ("2019/..", "2019-01-01", None, "year"),
    ],
)
def test_a_date_spans_the_days_that_its_text_may_mean(text, earliest, latest, granularity):
    assert (earliest, latest) == span(text)
    assert granularity == When.parse(text).granularity


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2026", When.on(2026)),
        ("2026-01", When.on(2026, 1)),
        ("2026-01-05", When.on(2026, 1, 5)),
        ("2026-01-05", When.of(date(2026, 1, 5))),
        ("2026-01-05", When.of(datetime(2026, 1, 5, 23, 59, tzinfo=UTC))),
        ("2026-21", When.on(2026, 21)),
        ("1990~", When.on(1990, approximate=True)),
        ("196X~", When(PartialDate(1960, masked=1, approximate=True))),
        ("18XX", When(PartialDate(1800, masked=2))),
        ("-04XX", When(PartialDate(-499, masked=2))),
        ("0007", When.on(7)),
        ("0000", When.on(0)),
        ("-0043", When.on(-43)),
        ("Y12026", When.on(12026)),
        ("../2026-06", When.by(PartialDate(2026, 6))),
        ("2019/..", When.since(PartialDate(2019))),
        ("2011/2014~", When.between(PartialDate(2011), PartialDate(2014, approximate=True))),
    ],
)
def test_every_kind_of_date_is_written_and_read_as_edtf(text, when):
    assert text == when.edtf
    assert text == str(when)
    assert when == When.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "2026 ",
        " 2026",
        "2026-01-05\n",
        "２０２６",
        "٢٠٢٦",
        "2026\u00a0",
        "26",
        "12026",
        "02026",
        "Y2026",
        "Y012026",
        "+2026",
        "-0000",
        "--0043",
        "2026-1",
        "2026-1-5",
        "2026-01-5",
        "2026-",
        "20260105",
        "2026-W02",
        "2026-01-05T10:00:00",
        "1XXX",
        "196x",
        "19X6",
        "2026?",
        "2026%",
        "~2026",
        "2026~~",
        "2026~-01",
        "today",
        "/",
        "..",
        "../",
        "/..",
        "2026/",
        "/2026",
        "2026/2027/2028",
        ".../2026",
        "2026//2027",
        "2026\x002027",
        "\ud800",
        "Y" + "9" * 5000,
    ],
)
def test_what_is_not_edtf_is_refused_as_a_whole(text):
    with pytest.raises(InvalidDate, match=r"is not an EDTF date: write 2026-01-05"):
        When.parse(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2026-02-30", "30 February 2026 does not exist: February 2026 has 28 days"),
        ("2025-02-29", "29 February 2025 does not exist: February 2025 has 28 days"),
        ("2026-04-31", "31 April 2026 does not exist: April 2026 has 30 days"),
        ("2026-04-00", "0 April 2026 does not exist"),
        ("2026-00", "Month 0 of 2026 does not exist"),
        ("2026-13", "Month 13 of 2026 does not exist"),
        ("2026-25", "Month 25 of 2026 does not exist"),
        ("2026-21-05", "a season, quarter or half has no such days"),
        ("196X-05", "A decade has no month or day"),
        ("19XX-00", "A century has no month or day"),
        ("Y12026-01", "EDTF knows whole years only"),
        ("2014/2011", "2014/2011 ends before it starts"),
        ("2026-06/2026-05-31", "ends before it starts"),
        ("../..", "says nothing"),
    ],
)
def test_a_date_that_cannot_be_is_refused_with_its_reason(text, reason):
    with pytest.raises(InvalidDate, match=reason):
        When.parse(text)


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"year": 2026, "day": 5}, "name the month too"),
        ({"year": 2026, "day": 0}, "name the month too"),
        ({"year": 2026, "month": -1}, "Month -1 of 2026 does not exist"),
        ({"year": 1965, "masked": 1}, "No decade begins with the year 1965"),
        ({"year": 1950, "masked": 2}, "No century begins with the year 1950"),
        ({"year": -500, "masked": 2}, "No century begins with the year -500"),
        ({"year": 12000, "masked": 1}, "No decade begins with the year 12000"),
        ({"year": 1000, "masked": 3}, "3 unsaid digits"),
        ({"year": 2026, "masked": -1}, "-1 unsaid digits"),
        ({"year": FARTHEST_YEAR + 1}, "out of reach"),
        ({"year": -FARTHEST_YEAR - 1}, "out of reach"),
    ],
)
def test_a_partial_date_is_checked_however_it_is_made(parts, reason):
    with pytest.raises(InvalidDate, match=reason):
        PartialDate(**parts)


def test_a_refused_date_is_a_value_error_and_one_of_ours():
    with pytest.raises(ValueError, match="30 February"):
        When.on(2026, 2, 30)
    assert issubclass(InvalidDate, TimelineError)


def test_a_long_text_is_not_repeated_whole_in_the_error():
    with pytest.raises(InvalidDate) as refused:
        PartialDate.parse("no date " * 1000)
    assert 150 > len(str(refused.value))


def test_a_leap_day_exists_in_leap_years_only():
    assert "2024-02-29" == When.on(2024, 2, 29).edtf
    assert "2000-02-29" == When.on(2000, 2, 29).edtf
    assert "-0004-02-29" == When.on(-4, 2, 29).edtf
    with pytest.raises(InvalidDate, match="February 1900 has 28 days"):
        When.on(1900, 2, 29)


def test_about_is_said_and_widens_nothing():
    about = When.on(1990, approximate=True)
    assert about.approximate
    assert (When.on(1990).earliest, When.on(1990).latest) == (about.earliest, about.latest)
    assert about != When.on(1990)


def test_an_interval_is_approximate_when_one_end_is():
    assert When.parse("2011/2014~").approximate
    assert When.parse("../1990~").approximate
    assert not When.parse("2011/2014").approximate


@pytest.mark.parametrize(
    ("text", "granularity"),
    [
        ("2026-01-05/2026-01-11", Granularity.WEEK),
        ("2025-12-29/2026-01-04", Granularity.WEEK),
        ("2026-01-04/2026-01-10", Granularity.DAY),
        ("2026-01-05/2026-01-12", Granularity.DAY),
        ("2026-01-05/2026-01-10", Granularity.DAY),
        ("2026-01-05/2026-01", Granularity.MONTH),
        ("2024/2026-01-11", Granularity.YEAR),
        ("196X/1975", Granularity.DECADE),
    ],
)
def test_an_interval_is_as_fine_as_its_coarser_end_and_a_week_is_a_week(text, granularity):
    assert granularity is When.parse(text).granularity


def test_granularities_rank_from_coarse_to_fine():
    assert sorted(Granularity, key=lambda g: g.rank) == list(Granularity)
    assert Granularity.CENTURY.rank < Granularity.YEAR.rank < Granularity.MONTH.rank < Granularity.DAY.rank


def test_a_timeline_orders_by_where_a_date_begins_and_a_deadline_by_where_it_ends():
    ordered = [
        "-0043-03-15",
        "19XX",
        "196X",
        "2019",
        "2019/..",
        "2026-01-01",
        "2026-01",
        "2026-33",
        "2026",
        "2026-01-05",
        "2026-01-19",
        "../2026-01",
        "2026-06-01",
        "2026-06",
        "2026-06-30",
        "../2026-06",
        "2026-07-01",
        "2026-24",
        "Y12026",
    ]
    upside_down = ordered[::-1]
    assert ordered == sorted(upside_down, key=lambda text: When.parse(text).sort_key)


def test_sort_keys_are_the_numbers_of_the_first_and_the_last_day():
    assert (20260101, 20260131) == When.parse("2026-01").sort_key
    assert (20261201, 20270228) == When.parse("2026-24").sort_key


def test_an_open_end_is_forever():
    assert (-FOREVER, 20260630) == When.parse("../2026-06").bounds
    assert (20190101, FOREVER) == When.parse("2019/..").bounds
    assert (20260101, 20260131) == When.parse("2026-01").bounds


def test_dates_have_no_less_than():
    with pytest.raises(TypeError):
        operator.lt(When.on(2026), When.on(2026, 6))  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        operator.lt(PartialDate(2026), PartialDate(2026, 6))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("2026-01", "2026-01-05"),
        ("2026", "2026-12/2026-12-31"),
        ("196X", "1969"),
        ("2026-01-05", "2026-01-05~"),
        ("../2026-06", "2026-06-30"),
        ("../2026-06", "../2026-05"),
        ("2019/..", "2019"),
        ("2019/..", "2020/.."),
    ],
)
def test_a_date_covers_those_that_lie_within_it(wide, narrow):
    assert When.parse(wide).covers(When.parse(narrow))
    assert When.parse(wide).overlaps(When.parse(narrow))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2026-01-05", "2026-01"),
        ("2026-12/2027-01", "2027"),
        ("2026-24", "2027-01"),
        ("../2026-06", "2026"),
        ("../2026-06", "2026-06/.."),
        ("2019/..", "../2030"),
    ],
)
def test_dates_that_share_days_overlap_from_both_sides(one, other):
    assert When.parse(one).overlaps(When.parse(other))
    assert When.parse(other).overlaps(When.parse(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [("2026-01-05", "2026-01-06"), ("2026-01", "2026-02"), ("../2026-06", "2026-07"), ("2019/..", "2018-12")],
)
def test_dates_without_a_common_day_neither_overlap_nor_cover(one, other):
    first, second = When.parse(one), When.parse(other)
    assert not first.overlaps(second)
    assert not second.overlaps(first)
    assert not first.covers(second)


def test_a_date_does_not_cover_one_that_reaches_beyond_it():
    assert not When.parse("2026-01-05").covers(When.parse("2026-01"))
    assert not When.parse("2026").covers(When.parse("2026-24"))
    assert not When.parse("2026").covers(When.parse("../2026"))
    assert not When.parse("../2026").covers(When.parse("2026/.."))


def test_equal_dates_are_one_key():
    assert 1 == len({When.parse("2026-01-05"), When.on(2026, 1, 5), When.of(date(2026, 1, 5))})


def test_an_interval_of_one_day_is_not_that_day():
    day = PartialDate(2026, 1, 5)
    assert When(day) != When(Interval(day, day))


def test_days_are_text_dates_and_numbers():
    ides = Day(-43, 3, 15)
    assert "-0043-03-15" == ides.isoformat()
    assert -429_685 == ides.number
    assert ides.to_date() is None
    assert date(2026, 1, 5) == Day(2026, 1, 5).to_date()
    assert Day(2026, 1, 5) == Day.from_date(date(2026, 1, 5))
    assert 20260105 == Day(2026, 1, 5).number
    assert Day(12026, 1, 1).to_date() is None
    assert "+12026-01-01" == Day(12026, 1, 1).isoformat()


def test_the_numbers_of_the_farthest_days_fit_a_double_and_a_64_bit_column():
    farthest = PartialDate(FARTHEST_YEAR).latest.number
    assert farthest == int(float(farthest))
    assert 2**53 > farthest
    assert farthest < FOREVER < 2**63
