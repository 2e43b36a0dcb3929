"""What a date means beside the one just read."""

from datetime import date

import pytest

from timeline.dates import find_dates

WEDNESDAY = date(2024, 5, 15)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The pool is open Monday through Friday.", "2024-05-17"),
        ("In a message sent Sunday, the mayor wrote: “Stay at home today.”", "2024-05-12"),
        ("The “fair” closed on Sunday, and the mayor is in Rome today.", "2024-05-15"),
        ("The choir sings in Rome next week and in Lyon the week after.", "2024-W22"),
        ("She was hurt on Monday, doctors said on Tuesday. She went home the next day.", "2024-05-14"),
        ("She was hurt on Monday and operated on Tuesday. She went home the next day.", "2024-05-15"),
        ("In early December 2013 he moved to Lyon. On Christmas Day, he married.", "2013-12-25"),
        ("She moved to Lyon in December 2012. On 23 January, she wrote to the mayor.", "2013-01-23"),
        ("The dam was opened in December 2012. It will be rebuilt in January.", "2025-01"),
    ],
)
def test_a_date_leans_on_the_one_just_read(text, value):
    assert value == find_dates(text, WEDNESDAY, genre="news")[-1].value


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("It was shut from November to February.", "2023-11/2024-02"),
        ("It was shut from November to February 2020.", "2019-11/2020-02"),
        ("It was shut from 19 December to 3 January 2020.", "2019-12-19/2020-01-03"),
    ],
)
def test_a_stretch_runs_into_the_next_year(text, stretch):
    assert [stretch] * 2 == [str(each.when) for each in find_dates(text, WEDNESDAY)]


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("From Monday to Friday 1 March the road was closed.", "2024-02-26/2024-03-01"),
        ("The talks ran from 5 p.m. Monday until 3 a.m. Tuesday.", "2024-05-13/2024-05-14"),
        ("It was shut from Friday to Monday.", "2024-05-10/2024-05-13"),
        ("It will run from 9 a.m. on Monday to noon on Wednesday.", "2024-05-20/2024-05-22"),
        ("It will be open from 9 a.m. on Monday to 5 p.m. on Monday.", "2024-05-20"),
        ("The style lasted from the 18th to the 20th century.", "17XX/19XX"),
    ],
)
def test_both_ends_of_a_stretch_stand_for_the_whole(text, stretch):
    assert [stretch] * 2 == [str(each.when) for each in find_dates(text, WEDNESDAY)]


def test_an_hour_keeps_its_clock_when_its_weekday_moves():
    text = "It was shut from 5 p.m. on Thursday until 3 a.m. on Saturday 20 April."
    assert ["2024-04-18T17:00", "2024-04-20T03:00"] == [each.value for each in find_dates(text, WEDNESDAY)]


def test_that_day_of_a_month_is_in_that_month_and_no_nearer():
    text = "In July 1943 the island was taken. Later that day the king left. That evening he was in Rome."
    found = find_dates(text, WEDNESDAY, genre="narrative")[1:]
    assert [("1943-07-XX", "1943-07"), ("1943-07-XXTEV", "1943-07")] == [
        (e.value, str(e.when)) for e in found
    ]


def test_a_story_promises_from_the_day_of_its_writing():
    past = " ".join(f"In {year} she wrote a novel." for year in range(1961, 1981))
    text = past + " A service will be held on 12 January. A last volume is due in June."
    assert ["2025-01-12", "2024-06"] == [each.value for each in find_dates(text, WEDNESDAY)[-2:]]


def test_a_length_cut_out_of_a_date_covers_its_days():
    found = find_dates("Sales fell in the last three months of 2008.", WEDNESDAY)
    assert [("P3M", "2008-10/2008-12")] == [(each.value, str(each.when)) for each in found]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The drivers struck last week.", "2024-W19"),
        ("Farmers rallied earlier this week.", "2024-W19"),
        ("The council will meet this week.", "2024-W20"),
        ("Later this week, the choir sings.", "2024-W20"),
        ("The court sits next week.", "2024-W20"),
    ],
)
def test_a_sunday_ends_one_week_and_looks_ahead_to_the_next(text, value):
    assert value == find_dates(text, date(2024, 5, 12))[0].value


def test_whoever_a_story_quotes_did_not_speak_on_the_day_of_publication():
    text = 'In March 1969 the mayor said, "We closed the mine two years ago, and today we are poor."'
    found = find_dates(text, date(2009, 12, 19), genre="narrative")
    assert ["1969-03", "XXXX", "XXXX-XX-XX"] == [each.value for each in found]
