"""The news that is made up to measure with."""

from itertools import islice

from benchmarks.ingestion import made_up
from timeline.pipeline import extract_events


def test_made_up_news_is_the_same_every_time():
    assert list(islice(made_up(), 20)) == list(islice(made_up(), 20))


def test_made_up_news_tells_four_events_an_article_some_of_them_again():
    day = list(islice(made_up(), 6))
    events = extract_events(*day).events
    assert 24 == sum(len(event.mentions) for event in events)
    assert 24 > len(events)
