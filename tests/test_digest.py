"""Highlights as they are asked for."""

from datetime import date
from pathlib import Path

import pytest

from tests.events.examples import body
from timeline.digest import Wish, as_json, digest, phrases
from timeline.errors import TimelineError
from timeline.sources import Refusal

BRIDGE = body("The Ostmark bridge fell on 5 January.")
REFUSED = Refusal(Path("x.txt"), "is empty")


@pytest.mark.parametrize(
    "stated, phrase_list",
    [
        ([], ()),
        ([""], ()),
        ([" , ;"], ()),
        (["harbour fire"], ("harbour", "fire")),
        (["the fire of Ostmark"], ("fire", "Ostmark")),
        (["more of it"], ("more", "of", "it")),
        (["Rhys-Lane"], ("Rhys", "Lane")),
        (["harbour fire,dock"], ("harbour fire", "dock")),
        (["harbour fire; dock | pier"], ("harbour fire", "dock", "pier")),
        (["harbour fire", "dock"], ("harbour fire", "dock")),
    ],
)
def test_listed_phrases_are_kept_whole_and_one_alone_stands_for_each_of_its_words(stated, phrase_list):
    assert phrase_list == phrases(stated)


def test_a_digest_counts_what_was_read_and_keeps_what_was_refused():
    made = digest([REFUSED, BRIDGE], Wish(("bridge",), 1, 1))
    assert (1, (REFUSED,)) == (made.read, made.refused)
    assert ((date(2026, 1, 5), ("The Ostmark bridge fell on 5 January.",)),) == made.highlights


def test_json_is_a_list_of_dates_with_their_sentences():
    written = as_json([(date(2026, 1, 5), ("São Luz fell.", "It rained."))])
    assert '[["2026-01-05",["São Luz fell.","It rained."]]]' == "".join(
        line.strip() for line in written.splitlines()
    )


@pytest.mark.parametrize(
    "found, topic, reason",
    [
        ([], (), "There is no article to choose from."),
        ([REFUSED], (), "There is no article to choose from: x.txt is empty."),
        ([BRIDGE], ("ferry", "dock"), "No sentence holds ferry or dock: ask for other words, or for none."),
    ],
)
def test_what_gives_nothing_is_an_error_that_says_why(found, topic, reason):
    with pytest.raises(TimelineError) as error:
        digest(found, Wish(topic, 1, 1))
    assert reason == str(error.value)


def test_days_that_end_before_they_begin_are_refused():
    with pytest.raises(TimelineError, match="swap them"):
        Wish((), 1, 1, date(2026, 2, 1), date(2026, 1, 1))
