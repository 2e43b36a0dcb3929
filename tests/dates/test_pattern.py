import pytest

from timeline.dates.pattern import Slot, Word, opening, parse


def test_a_slot_among_words_is_refused_with_the_way_out():
    with pytest.raises(ValueError, match="put words and a slot apart"):
        parse("the fall of the|{name}")


@pytest.mark.parametrize("pattern", ["( a", "a )", "[ a"])
def test_brackets_that_do_not_pair_are_refused(pattern):
    with pytest.raises(ValueError, match="unpaired"):
        parse(pattern)


def test_an_opening_knows_the_first_two_words_and_what_may_stand_alone():
    found = opening(parse("the? {unit} ago?"), {})
    the, unit, ago = Word(("the",)), Slot("unit"), Word(("ago",))
    assert ({(the, unit), (unit, ago)}, {unit}) == (set(found.pairs), set(found.alone))
