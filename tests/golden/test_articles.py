import pytest

from tests.golden.articles import ARTICLES, STORIES
from tests.golden.scoring import Reading, Score, readings

FLOORS = {"recall": 0.975, "precision": 0.956, "status": 0.996, "merging": 0.989, "untrapped": 0.976}


@pytest.fixture(scope="module")
def found() -> list[Reading]:
    return list(readings())


def test_there_are_seventy_articles_or_more():
    assert 70 <= len(ARTICLES) + sum(len(story.texts) for story in STORIES)


@pytest.mark.parametrize("measure", FLOORS)
def test_the_events_are_told_as_well_as_ever(found: list[Reading], measure: str):
    assert FLOORS[measure] <= round(getattr(Score.of(found), measure), 3), "\n".join(map(str, found))
