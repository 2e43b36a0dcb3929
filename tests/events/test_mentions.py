"""What an article tells: each happening once, and nothing of which nothing can be said."""

from tests.events.examples import body, dated
from timeline.events.mentions import mentions


def test_a_date_by_itself_tells_nothing():
    assert [] == dated("January 5, 2026. January 6, 2026.")


def test_a_sentence_that_stands_twice_tells_once():
    told = mentions(body("The mine closed on 5 January 2026. The mine closed on 5 January 2026."))
    assert [0] == [mention.start - told[0].start for mention in told]


def test_a_shout_of_large_words_is_no_name():
    shout = "Bank of the " * 60 + "River"
    (told,) = mentions(body(f"On 5 January 2026 the {shout} fell."))
    assert shout not in told.names
