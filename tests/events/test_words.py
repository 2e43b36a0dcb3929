"""The words by which two sentences are seen to tell the same thing."""

import pytest

from timeline.events.words import content_words


@pytest.mark.parametrize(
    "one, other",
    [
        ("a £4.2m bridge", "a £4.2 million bridge"),
        ("a $2.1B bridge", "a $2.1 billion bridge"),
        ("12,000 bridges", "12000 bridges"),
        ("3 per cent of bridges", "3% of bridges"),
        ("a 10K bridge", "a 10 thousand bridge"),
    ],
)
def test_a_quantity_is_one_word_however_it_is_written(one: str, other: str):
    assert 2 == len(content_words(one))
    assert content_words(one) == content_words(other)


def test_what_stands_behind_a_number_is_a_word_of_its_own_unless_it_scales_it():
    assert {"5", "minute", "3", "boat"} == content_words("5 minutes, 3 boats")
