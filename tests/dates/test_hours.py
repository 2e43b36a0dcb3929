from datetime import date

import pytest

from timeline.dates import find_dates


def last_value(text):
    return find_dates(text, date(2026, 1, 15))[-1].value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The trams stopped yesterday. The first had stopped at 6 a.m.", "2026-01-14T06:00"),
        ("The play opened last night and ended at 11 p.m.", "2026-01-14T23:00"),
        (
            "The van was stolen on Monday. A guard heard it at 2 a.m. It was found at 5 a.m.",
            "2026-01-12T05:00",
        ),
        ("The van was stolen on Monday. It was found in the afternoon.", "2026-01-12TAF"),
        ("The van was stolen on Monday. Earlier in the day it had rained.", "2026-01-12"),
        ("It rained on Monday, and he hopes to see 2027. That day was cold.", "2026-01-12"),
    ],
)
def test_an_hour_is_of_the_day_that_its_sentence_or_the_one_before_speaks_of(text, value):
    assert value == last_value(text)


def test_an_hour_is_of_the_day_that_its_clause_names_behind_it():
    first, second = find_dates("The bomb went off at 9 a.m. near the inn on Monday.", date(2026, 1, 15))
    assert ("2026-01-12T09:00", "2026-01-12") == (first.value, second.value)


def test_an_hour_is_not_of_a_day_behind_a_comma():
    first, _ = find_dates("The inn burned at 9 a.m., and it reopened on Monday.", date(2026, 1, 15))
    assert "2026-01-15T09:00" == first.value


def test_an_hour_far_from_any_day_is_of_the_day_of_publication():
    text = "The van was stolen on Monday. Nobody knows why. It had no seats. It was found at 5 a.m."
    assert "2026-01-15T05:00" == last_value(text)


def test_a_part_of_no_certain_day_has_none():
    assert "XXXX-XX-XXTNI" == last_value("It rained on Monday. He recalled the night the dam broke.")
