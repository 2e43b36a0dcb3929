import pytest

from tests.golden.articles import ARTICLES, STORIES
from tests.golden.scoring import Reading, Score, readings

FLOORS = {"recall": 0.965, "precision": 0.94, "status": 0.985, "merging": 0.975, "untrapped": 0.97}


@pytest.fixture(scope="module")
def found() -> list[Reading]:
    return list(readings())


def test_there_are_seventy_articles_or_more():
    assert 70 <= len(ARTICLES) + sum(len(story.texts) for story in STORIES)


@pytest.mark.parametrize("measure", FLOORS)
def test_the_events_are_told_as_well_as_ever(found: list[Reading], measure: str):
    assert FLOORS[measure] <= round(getattr(Score.of(found), measure), 3), "\n".join(map(str, found))
