"""What is no date: words, numbers and names that only look like one, a line each in negatives.txt."""

from datetime import date
from pathlib import Path

import pytest

from timeline.dates import find_dates

LINES = Path(__file__).with_name("negatives.txt").read_text(encoding="utf-8").splitlines()
NEGATIVES = [line for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize("text", NEGATIVES)
def test_it_is_no_date(text):
    assert [] == [(found.text, found.value) for found in find_dates(text, date(2026, 1, 19), genre="news")]


def test_there_are_three_hundred_of_them_and_none_twice():
    assert len(set(NEGATIVES)) == len(NEGATIVES) >= 300
