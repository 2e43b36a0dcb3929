"""The publication date, read off a text that does not state one; rather none than a wrong one."""

from datetime import date

import pytest

from timeline.events.publication import with_publication
from timeline.sources import article_from


def inferred(body: str, headline: str = "Ferry Line Opens") -> date | None:
    article = with_publication(article_from(f"{headline}\n\n{body}\n".encode(), ".txt", "-"))
    assert article.inferred == (article.published is not None)
    return article.published


@pytest.mark.parametrize(
    "opening",
    [
        "ASK HARBOUR, May 5, 2031 (Sound News) — The line",
        "ASK, 5 May 2031 - The line",
        "ASK (May 5, 2031) – The line",
        "ASK, May 5, 2031 /Sound Wire/ -- The line",
    ],
)
def test_a_dateline_gives_the_day(opening):
    assert date(2031, 5, 5) == inferred(f"{opening} opened on 3 May 2031, the company said.")


def test_the_latest_day_as_of_which_the_text_speaks_comes_before_what_it_tells_as_past():
    body = (
        "The line opened on 3 May 2031. As of May 6, 2031, ten ships sail. As of 4 May 2031 there were two."
    )
    assert date(2031, 5, 6) == inferred(body)


def test_else_it_is_the_latest_full_day_of_something_past():
    assert date(2031, 5, 3) == inferred("The harbour closed on 1 April 2031. The line opened on 3 May 2031.")


@pytest.mark.parametrize(
    "future",
    [
        "The line will open on 9 June 2031.",
        "The line is to open on 9 June 2031.",
        "The line must open by 9 June 2031.",
        "The opening is planned for 9 June 2031.",
    ],
)
def test_a_day_that_is_still_to_come_is_not_the_publication_date(future):
    assert date(2031, 5, 3) == inferred(f"The harbour of Ask closed on 3 May 2031. {future}")


@pytest.mark.parametrize(
    "body",
    [
        "The line opened yesterday.",
        "The line opened on 3 May.",
        "The line opened in May 2031.",
        "The line opened in 2031.",
        "The line will open on 3 May 2031.",
        "The line opened for the second time.",
    ],
)
def test_a_text_without_a_full_past_day_has_none(body):
    assert inferred(body) is None


@pytest.mark.parametrize(
    "later",
    ["The line was sold in 2033.", "The line was sold in June 2031.", "The line was closed on 9 March 2033."],
)
def test_a_day_on_which_the_text_looks_back_is_not_the_publication_date(later):
    assert date(2031, 5, 3) != inferred(f"As of 3 May 2031, ten ships sailed. {later}")


def test_a_notice_dates_nothing():
    assert inferred("The line opened yesterday.\n\nCopyright 2031, as of 5 May 2031") is None


def test_a_stated_date_is_left_alone():
    stated = article_from(b"Ferry\n\nPublished: 9 May 2031\n\nIt opened on 3 May 2031.", ".txt", "-")
    assert stated == with_publication(stated)
