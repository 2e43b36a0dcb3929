import re

import pytest

from tests.golden.articles import ARTICLES, DISASTER, DISASTER_AGAIN, Golden
from timeline.events.mentions import mentions
from timeline.events.merge import merge
from timeline.model.event import Event
from timeline.sources import article_from


def told(*golden: Golden) -> tuple[Event, ...]:
    articles = [article_from(one.text.encode(), one.ending, one.name) for one in golden]
    return merge(mention for article in articles for mention in mentions(article)).events


def edtf(event: Event) -> str:
    return event.when.edtf if event.when else "none"


def words(text: str) -> set[str]:
    return set(re.findall(r"[\w%']+", text.lower()))


def matched(golden: Golden) -> list[tuple[tuple[str, str, str], Event]]:
    """Every expected event that was told, with the event that tells it."""
    left, pairs = list(told(golden)), []
    for expected in golden.events:
        for event in left:
            if (edtf(event), event.status.value) == expected[:2] and words(expected[2]) <= words(event.title):
                pairs.append((expected, event))
                left.remove(event)
                break
    return pairs


@pytest.mark.parametrize("golden", ARTICLES, ids=lambda golden: golden.name)
def test_an_article_tells_the_events_that_a_reader_lists(golden: Golden):
    found = [expected for expected, _ in matched(golden)]
    assert list(golden.events) == found


@pytest.mark.parametrize("golden", ARTICLES, ids=lambda golden: golden.name)
def test_an_article_tells_nothing_else(golden: Golden):
    expected = sorted((date, status) for date, status, _ in golden.events)
    assert expected == sorted((edtf(event), event.status.value) for event in told(golden))


@pytest.mark.parametrize(
    "date, title",
    [
        ("2026-02-15", "Star of Ness sank"),
        ("2026-02-16", "Brandt announced inquiry"),
        ("2026-02-17", "divers searched wreck"),
        ("../2026-05", "report"),
    ],
)
def test_what_two_articles_tell_is_one_event_with_two_sources(date: str, title: str):
    events = [event for event in told(DISASTER, DISASTER_AGAIN) if edtf(event) == date]
    (event,) = [event for event in events if words(title) <= words(event.title)]
    assert 2 == len({mention.citation.article_id for mention in event.mentions})
