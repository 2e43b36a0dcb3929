"""How time grows: linear in the text, whatever the text. Ratios in one run, never seconds."""

import time
from datetime import date

import pytest

from timeline.dates import find_dates

DAY = date(2026, 1, 19)
SIZE = 200_000
NEWS = (
    "The minister told reporters on Friday that the government would publish its plan for the harbour by "
    "June 2026, two years after the storm of 12 March 2024 destroyed most of the old quay. Shares in the "
    "operator rose 3 percent to $14.20, their highest since October, and analysts said that work could last "
    "three years. A spokeswoman for the city declined to comment. "
)
FLOODS = ("1", "the ", "1 2 3 4 ", "January ", "- ", " ", "\n", " \n", "a b c ", "march may sun ")


def seconds_a_byte(text):
    """The best of three runs over `SIZE` characters of the repeated text."""
    flood = (text * (SIZE // len(text) + 1))[:SIZE]
    return min(_seconds(flood) for _ in range(3)) / SIZE


def _seconds(text):
    start = time.process_time()
    find_dates(text, DAY)
    return time.process_time() - start


@pytest.fixture(scope="module")
def news():
    find_dates(NEWS, DAY)
    return seconds_a_byte(NEWS)


@pytest.mark.parametrize("flood", FLOODS)
def test_no_text_takes_much_longer_a_byte_than_news(news, flood):
    assert seconds_a_byte(flood) <= 3 * news


GROWING = ("late 1990, ", "10 a.m. on Monday. ", "in 1951, 47 years later, ", "On 6 March 2026 at 8 p.m.\n")


@pytest.mark.parametrize(("text", "times"), [(NEWS, 200), *((text, 500) for text in GROWING)])
def test_four_times_the_text_takes_about_four_times_the_time(text, times):
    short, long = (min(_seconds(text * count) for _ in range(3)) for count in (times, 4 * times))
    assert long <= 8 * short
