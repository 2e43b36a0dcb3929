"""What every store promises of running stories: the fake, SQLite and PostgreSQL answer alike."""

from datetime import date

import pytest

from timeline.model.timeline import Order, Query
from timeline.model.topic import Seat, Topic

SEATS = (
    Seat("a1", date(2031, 3, 4), place=1, burst=10, topic="bridge"),
    Seat("a2", date(2031, 6, 11), place=2**63 - 1, burst=11, topic="bridge"),
    Seat("a3", None, place=3, burst=11),
)


@pytest.fixture
def writing(store, make):
    """A transaction on a store with three articles and their seats; it ends with the test."""
    with store.transaction() as writer:
        for seat in SEATS:
            writer.add_article(make.article(seat.article_id, published=seat.published))
        writer.shelf.put_seats(SEATS)
        yield writer


def test_seats_are_found_by_article_by_place_and_by_burst(writing):
    assert {SEATS[0]} == {*writing.shelf.seats(articles=["a1", "a9"])}
    assert {SEATS[1]} == {*writing.shelf.seats(places=[2**63 - 1])}
    assert {*SEATS[1:]} == {*writing.shelf.seats(bursts=[11])}
    assert 3 == len(writing.shelf.seats(articles=["a1"], places=[1, 2], bursts=[10, 11]))
    assert 0 == len(writing.shelf.seats())


def test_a_seat_takes_the_place_of_the_earlier_one(writing):
    moved = SEATS[0]._replace(burst=12, topic=None)
    writing.shelf.put_seats([moved])
    assert [moved] == [*writing.shelf.seats(articles=["a1"])]


def test_a_seat_that_is_dropped_is_gone(writing):
    writing.shelf.drop_seats(["a1", "a9"])
    assert {"a2", "a3"} == {seat.article_id for seat in writing.shelf.seats(articles=["a1", "a2", "a3"])}


def test_topics_live_until_they_are_retired_and_again_when_they_are_put(writing):
    writing.shelf.put_topics({"bridge": "Bridge"}, SEATS)
    assert {"bridge"} == {*writing.shelf.living({"bridge", "harbour"})}
    writing.shelf.retire_topics({"bridge": None})
    assert set() == {*writing.shelf.living({"bridge"})}
    writing.shelf.put_topics({"bridge": "Bridge"}, SEATS)
    assert {"bridge"} == {*writing.shelf.living({"bridge"})}


def test_articles_and_their_mentions_are_found_by_id(store, make, put):
    one, other = make.article("a1"), make.article("a2")
    put(make.event(mentions=(make.mention(one), make.mention(other))))
    with store.transaction() as writer:
        assert [one] == [*writer.articles(["a1", "a9"])]
        assert [make.mention(other)] == [*writer.told_by(["a2", "a9"])]


@pytest.fixture
def stories(store, make, put):
    """A store of two stories, of which one has been merged into the other, and an event apart."""
    bridge = [make.article("a1", published=date(2031, 3, 4)), make.article("a2", published=date(2031, 6, 11))]
    mayor = [make.article("a3", published=date(2031, 6, 12)), make.article("a4", published=None)]
    both = make.event("e1", mentions=tuple(map(make.mention, bridge)))
    put(both, make.event("e2", mentions=(make.mention(bridge[1], start=99),)))
    put(make.event("e3", when=None, mentions=(make.mention(mayor[0], when=None),)))
    put(make.event("e4", mentions=(make.mention(make.article("a5")),)))
    seats = {
        "bridge": [Seat(one.id, one.published, n, 1, "bridge") for n, one in enumerate(bridge)],
        "mayor": [Seat("a3", date(2031, 6, 12), 5, 2, "mayor"), Seat("a4", None, 6, 2, "mayor")],
    }
    with store.transaction() as writer:
        writer.add_article(mayor[1])
        every = [seat for story in seats.values() for seat in story]
        writer.shelf.put_seats(every)
        writer.shelf.put_topics({"bridge": "Bridge", "mayor": "Mayor"}, every)
        writer.shelf.retire_topics({"pier": "jetty", "jetty": "bridge", "lost": None})
    return store


BRIDGE = Topic("bridge", "Bridge", date(2031, 3, 4), date(2031, 6, 11), articles=2, events=2)
MAYOR = Topic("mayor", "Mayor", date(2031, 6, 12), date(2031, 6, 12), articles=2, events=1)


def test_topics_come_newest_first(stories):
    assert (MAYOR, BRIDGE) == stories.topics(10)
    assert (MAYOR,) == stories.topics(1)


@pytest.mark.parametrize("key", ["bridge", "jetty", "pier"])
def test_a_topic_is_found_by_its_key_and_by_those_that_it_took_over(stories, key):
    assert BRIDGE == stories.topic(key)


@pytest.mark.parametrize("key", ["lost", "never there", ""])
def test_a_topic_that_is_gone_is_none(stories, key):
    assert stories.topic(key) is None


@pytest.mark.parametrize("order", Order)
def test_a_timeline_may_be_that_of_one_topic(stories, order):
    assert ["e1", "e2"] == [event.key for event in stories.timeline(Query(order, topic="bridge"))]
    assert ["e1"] == [event.key for event in stories.timeline(Query(order, limit=1, topic="bridge"))]
    assert [] == [event.key for event in stories.timeline(Query(order, topic="lost"))]


def test_both_mentions_of_an_event_are_on_the_timeline_of_a_topic_that_tells_it_once(stories):
    (event,) = stories.timeline(Query(topic="bridge", limit=1))
    assert 2 == len(event.mentions)


def test_the_stories_of_articles_are_found(stories):
    assert (BRIDGE, MAYOR) == stories.topics_of({"a1", "a2", "a3", "a5"})
    assert (MAYOR,) == stories.topics_of(["a4"])
    assert () == stories.topics_of([])
