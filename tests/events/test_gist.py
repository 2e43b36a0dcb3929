"""What an article is about, in weights that depend on nothing but the article."""

from datetime import date

import pytest

from timeline.events.bursts import BURSTS, LEAST, Outline
from timeline.events.gist import LENGTH, Gist
from timeline.model.article import Article, Role, Section

FIRE = (
    "A fire destroyed the Halden cannery in Port Marrow. Firefighters from Port Marrow fought the flames at "
    "the cannery all night. Halden said 300 workers were safe."
)
AGAIN = (
    "The Halden cannery burned down, and firefighters could not save it. Port Marrow lost 300 jobs in the "
    "flames, said Halden."
)
COMET = (
    "Astronomers at the Tolva observatory photographed a comet without a tail. Tolva called it the faintest "
    "comet on record."
)


def article(text: str, role: Role = Role.BODY, **changes) -> Article:
    return Article("a", text, "", (Section(role, 0, len(text)),), "a", **changes)


def gist(text: str) -> Gist:
    return Gist.of(article(text))


def test_articles_on_one_matter_are_alike_and_others_are_not():
    assert LEAST < gist(FIRE).likeness(gist(AGAIN))
    assert LEAST > gist(FIRE).likeness(gist(COMET))


def test_likeness_is_the_same_both_ways():
    assert gist(FIRE).likeness(gist(AGAIN)) == gist(AGAIN).likeness(gist(FIRE))


def test_the_likeness_of_sums_is_that_of_all_pairs():
    both = Gist.sum([gist(FIRE), gist(AGAIN)])
    assert both.likeness(gist(COMET)) == gist(FIRE).likeness(gist(COMET)) + gist(AGAIN).likeness(gist(COMET))


def test_names_come_before_other_words():
    assert ("halden", "marrow", "port") == tuple(sorted(gist(FIRE).chief(3, 0)))
    assert "cannery" in gist(FIRE).chief(0, 4)


def test_a_word_that_only_opens_sentences_is_no_name():
    assert "=firefighter" not in gist(FIRE).weights
    assert "=halden" in gist(FIRE).weights


@pytest.mark.parametrize("dates", [" On Friday.", " In March 2031.", " By 1998."])
def test_dates_do_not_count(dates):
    assert gist(FIRE) == gist(FIRE + dates)


def test_what_comes_late_does_not_count():
    long = FIRE + " x" * LENGTH
    assert gist(long) == gist(long + COMET)


@pytest.mark.parametrize("role", [Role.RELATED, Role.BOILERPLATE])
def test_furniture_does_not_count(role):
    assert {} == Gist.of(article(FIRE, role)).weights


def test_copies_of_one_week_are_one_and_of_two_weeks_are_not():
    monday, sunday, next_week = date(2031, 5, 5), date(2031, 5, 11), date(2031, 5, 12)
    outlines = [Outline.of(article(FIRE, published=day)) for day in (monday, sunday, next_week)]
    assert outlines[0].place == outlines[1].place
    assert outlines[0].place != outlines[2].place
    assert not outlines[0].blocks.keys() & outlines[2].blocks.keys()


def test_halves_that_stand_apart_are_parted_though_all_are_alike():
    quake = (
        "The earthquake shook {0} and damaged buildings. Rescuers in {0} searched the rubble after the quake."
    )
    told = [
        quake.format(place) + f" {place} {extra}."
        for place in ("Orvendal", "Kestrin")
        for extra in ("schools closed", "hospital opened", "trains stopped")
    ]
    outlines = sorted((Outline.of(article(text)) for text in told), key=lambda outline: outline.place)
    assert all(BURSTS.likeness(one, other) >= LEAST for one in outlines for other in outlines)
    assert [3, 3] == [len(group) for group in BURSTS.group(outlines)]
