"""Stories are named after what most of their articles tell, in the articles' own words."""

from itertools import permutations

import pytest

from timeline.events.naming import name_of
from timeline.model.event import Citation, Mention, Status


def mention(article: str, title: str, *names: str, headline: str = "News") -> Mention:
    citation = Citation(article, headline, None, None, None, inferred=False)
    return Mention(citation, 0, title, title, Status.HAPPENED, names=names)


BRIDGE = (
    mention("a", "Harbour bridge collapse in Vellmark kills four", "Vellmark"),
    mention("b", "Inquiry into harbour bridge collapse opens", "Ada Brandt"),
    mention("c", "Vellmark buries victims of the bridge collapse", "Vellmark"),
)


def test_a_name_and_a_thing_make_the_name():
    assert "Vellmark: bridge collapse" == name_of(BRIDGE)


@pytest.mark.parametrize("told", [*permutations(BRIDGE)])
def test_the_order_does_not_matter(told):
    assert "Vellmark: bridge collapse" == name_of(told)


def test_a_second_name_is_told_where_it_is_told_nearly_as_often():
    told = [mention(article, "Talks resume", "Ardia", "Lunow") for article in "ab"]
    assert "Lunow, Ardia" in name_of([*told, mention("c", "Talks end", "Lunow")])


def test_a_part_of_a_name_is_not_told_beside_it():
    told = [mention(article, "Kesh Airways lands", "Kesh Airways", "Kesh") for article in "ab"]
    assert name_of(told).startswith("Kesh Airways")
    assert "Kesh," not in name_of(told)


def test_one_article_does_not_make_a_thing_common():
    told = [mention("a", "Strike at the shipyard goes on"), mention("a", "Shipyard strike ends")]
    assert "News" == name_of(told)


def test_days_and_numbers_are_no_things():
    told = [mention(article, "Dozen days of weather this week", "Tolva") for article in "ab"]
    assert "Tolva: weather" == name_of(told)
