"""What the words before a date make of it: whether something begins, ends, or is only compared there."""

from datetime import date

import pytest

from timeline.dates import find_dates

LED = (
    ("From 2027, the law applies.", "2027/.."),
    ("The law applies from 2027.", "2027/.."),
    ("He ruled from 1990, and well.", "1990/.."),
    ("The road was closed from Monday.", "2024-05-13/.."),
    ("Profits were up 26 per cent from a year ago.", "2023"),
    ("Prices fell 80 percent from 2007 levels.", "2007"),
    ("They showed footage from 2019.", "2019"),
    ("After yesterday's historic meeting, the farmers went home.", "2024-05-14"),
    ("After Monday, the shop was closed.", "2024-05-13/.."),
    ("The judge is due to step down after next week's vote.", "2024-05-20/.."),
    ("Runners trained hard before next month's race.", "../2024-06"),
    ("The mill has been shut since last year's flood.", "2023/.."),
    ("Flights will not resume before Friday.", "2024-05-17/.."),
)


@pytest.mark.parametrize(("text", "edtf"), LED)
def test_a_word_before_a_date_is_read_with_it(text, edtf):
    (found,) = find_dates(text, date(2024, 5, 15), genre="news")
    assert edtf == str(found.when)
