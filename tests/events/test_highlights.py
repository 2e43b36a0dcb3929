"""The days that matter most, and the sentences that tell of them."""

from datetime import date
from itertools import permutations

import pytest

from tests.events.examples import article
from timeline.events.highlights import highlights, ranking, read
from timeline.model.article import Role

FALL, VOTE = date(2026, 1, 5), date(2026, 1, 12)


def reading(*paragraphs: str, name: str = "a", published: date | None = VOTE, topic: tuple[str, ...] = ()):
    told = article(*((Role.BODY, text) for text in paragraphs), name=name, published=published)
    return read(told, topic)


FELL = reading("The Ostmark bridge fell into the river on 5 January.", name="a")
FALLEN = reading("On 5 January the bridge at Ostmark fell.", name="b")
RULED = reading(
    "The council voted for a new Ostmark bridge on Monday.", name="c", published=date(2026, 1, 13)
)
EVERY = [FELL, FALLEN, RULED]


def days(chosen) -> list[date]:
    return [day for day, _ in chosen]


def test_the_day_that_most_articles_name_comes_first():
    assert FALL == ranking(EVERY)[0]


def test_in_a_career_the_day_that_is_named_higher_up_comes_first():
    low = reading("Traffic was slow. " * 300 + "The museum closed on 9 January.")
    high = reading("The council met on 10 January.")
    old = reading("It was a quiet year.", published=date(2006, 1, 1))
    assert [date(2026, 1, 9), date(2026, 1, 10)] == ranking([low, high])[:2]
    assert [date(2026, 1, 10), date(2026, 1, 9)] == ranking([low, high, old])[:2]


def test_a_day_named_beside_the_topic_counts_half():
    off = reading("A bridge was built.", "The museum closed on 4 January.", topic=("bridge",))
    on = reading("A bridge fell on 8 January.", topic=("bridge",))
    assert [date(2026, 1, 8), date(2026, 1, 4)] == ranking([off, on])[:2]


@pytest.mark.parametrize(
    "text", ["The bridge fell in January 2026.", "It stood since 5 January.", "It fell."]
)
def test_only_single_days_are_named(text):
    assert [] == ranking([reading(text, published=None)])


def test_what_articles_come_back_to_counts_more_in_a_crisis_than_in_a_career():
    back = reading(
        "It stood empty. " * 150 + "The bridge had fallen on 5 January.", published=date(2026, 3, 1)
    )
    fresh = reading("The bridge at Ostmark was saved on 12 January.", published=VOTE)
    old = reading("It was a quiet year.", published=date(2016, 1, 1))
    assert [FALL, VOTE] == ranking([back, fresh])[:2]
    assert [VOTE, FALL] == ranking([back, fresh, old])[:2]


def test_a_day_that_is_only_told_without_being_named_comes_behind_all_that_are_named():
    unnamed = reading(*(f"The {part} of the bridge fell." for part in ("top", "end", "wall")), published=VOTE)
    assert [FALL, VOTE] == ranking([unnamed, FELL])


def test_so_many_days_are_given_in_their_own_order():
    assert [FALL, VOTE] == days(highlights(EVERY, 2, 1))


def test_each_day_has_sentences_that_tell_of_it():
    [(_, told)] = highlights(EVERY, 1, 1)
    assert told in [(line.text,) for one in (FELL, FALLEN) for line in one.lines[:1]]


def test_days_and_articles_outside_the_time_asked_for_do_not_count():
    early = reading("The bridge fell on 5 January.", published=date(2025, 12, 1))
    assert () == highlights([early], 5, 1, since=date(2026, 1, 1))
    assert [VOTE] == days(highlights(EVERY, 5, 1, since=date(2026, 1, 12)))
    assert FALL in days(highlights(EVERY, 5, 1, until=VOTE))


def test_no_day_comes_before_the_first_of_the_calendar():
    assert date.min in days(highlights([reading("The mayor has left the town.", published=date.min)], 5, 1))


def test_an_article_without_a_date_always_counts():
    undated = reading("The bridge fell on 5 January 2026.", published=None)
    assert [FALL] == days(highlights([undated], 5, 1, since=date(2026, 1, 1)))


def test_an_article_opens_with_what_happened_that_day_or_the_day_before():
    named = reading("A storm hit Ostmark on 11 January.", name="a")
    opening = reading("The storm flooded streets and halls in Ostmark.", name="b")
    [(_, told)] = highlights([named, opening], 1, 5)
    assert "The storm flooded streets and halls in Ostmark." in told


def test_a_sentence_that_names_a_day_tells_of_no_other():
    named = reading("A storm hit Ostmark on 6 January.", published=VOTE)
    assert [date(2026, 1, 6)] == days(highlights([named], 5, 1))


def test_no_sentence_is_told_twice_while_a_day_has_others():
    both = "The bridge that fell on 5 January was rebuilt by 12 January."
    chosen = highlights(
        [reading(both), reading(both, "The bridge was painted on 12 January.", name="b")], 2, 1
    )
    assert ["The bridge was painted on 12 January."] == [told[0] for day, told in chosen if day == VOTE]


@pytest.mark.parametrize(
    "phrase, sentence",
    [
        ("rhys-lane", "Mr Rhys - Lane spoke on 5 January ."),
        ("Quake", "The earthquake came on 5 January ."),
        ("são luz", "São Luz fell on 5 January ."),
    ],
)
def test_phrases_are_found_in_parts_of_words_and_in_tokens(phrase, sentence):
    assert reading(sentence, topic=(phrase,)).lines[0].is_about


def test_a_day_that_no_sentence_about_the_topic_tells_is_passed_over():
    off = reading("The museum closed on 4 January.", "A bridge fell.", topic=("ferry",))
    assert () == highlights([off], 5, 1)


def test_headlines_and_boilerplate_tell_no_day():
    told = article((Role.HEADLINE, "Bridge fell on 5 January"), (Role.BOILERPLATE, "Seen on 6 January."))
    assert () == read(told).lines


def test_the_order_of_the_articles_has_no_effect():
    assert 1 == len({highlights(order, 3, 2) for order in permutations(EVERY)})
