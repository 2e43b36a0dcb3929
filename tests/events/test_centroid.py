"""Which of many sentences say what all of them say."""

from itertools import permutations

from timeline.events.centroid import central, rarities

BRIDGE = "The bridge fell into the river"
FALL = "The bridge fell into the river at night"
FERRIES = "Ferries carry people over the river"
MUSEUM = "One museum opened"


def words(*texts: str) -> dict[str, frozenset[str]]:
    return {text: frozenset(text.lower().split()) for text in texts}


def test_a_word_weighs_more_the_fewer_texts_hold_it():
    rarity = rarities([frozenset({"river", "bridge"}), frozenset({"river"})])
    assert (1, True) == (rarity["river"], rarity["bridge"] > rarity["river"])


def test_the_first_sentence_is_the_one_nearest_to_all():
    told = words(MUSEUM, FERRIES, FALL, BRIDGE)
    assert (BRIDGE,) == central(told, rarities(told.values()), 1)


def test_what_repeats_a_chosen_sentence_is_passed_over():
    told = words(BRIDGE, FALL, MUSEUM)
    either, other = central(told, rarities(told.values()), 3)
    assert (True, MUSEUM) == (either in (BRIDGE, FALL), other)


def test_of_equals_the_first_in_the_alphabet_is_chosen_in_any_order():
    chosen = {
        central(told := words(*order), rarities(told.values()), 2)
        for order in permutations(["Ash", "Birch", "Cedar"])
    }
    assert {("Ash", "Birch")} == chosen


def test_of_nothing_nothing_is_chosen():
    assert () == central({}, {}, 3)
