"""Mentions of an edited article: each takes the place of its earlier self, and no other."""

import pytest

from timeline.events.succession import succeeded
from timeline.model.event import Citation, Event, Mention, Status


def mention(article_id: str, quote: str, expression: str = "on Monday") -> Mention:
    citation = Citation(article_id, "Ferry", None, None, None, inferred=False)
    return Mention(
        citation,
        0,
        quote,
        quote,
        Status.HAPPENED,
        expression=expression,
        words=frozenset(quote.lower().split()),
    )


def event(key: str, *mentions: Mention) -> Event:
    return Event(f"tag:example.org,2031:event/{key}", key, key, Status.HAPPENED, None, (), mentions)


OLD_LINE, OLD_HARBOUR = mention("old", "the ferry line opened"), mention("old", "the harbour closed early")


def test_a_sentence_that_is_repeated_takes_its_own_place():
    told = (mention("new", "the harbour closed early"), mention("new", "the ferry line opened"))
    events = succeeded([event("line", OLD_LINE), event("harbour", OLD_HARBOUR)], "old", told)
    assert [(told[1],), (told[0],)] == [one.mentions for one in events]


def test_a_sentence_that_is_edited_takes_its_own_place():
    edited = mention("new", "the ferry line opened late")
    assert (edited,) == succeeded([event("line", OLD_LINE)], "old", [edited])[0].mentions


def test_an_event_with_no_mention_left_is_dropped():
    assert () == succeeded([event("line", OLD_LINE)], "old", [mention("new", "a museum burnt down")])


def test_mentions_of_other_articles_stay():
    other = mention("other", "ships sail again")
    assert (other,) == succeeded([event("line", OLD_LINE, other)], "old", [])[0].mentions


def test_no_mention_takes_two_places():
    told = [mention("new", "the ferry line opened")]
    events = [event("line", OLD_LINE), event("again", mention("old", "the ferry line opened", "on Friday"))]
    assert ["line"] == [one.key for one in succeeded(events, "old", told)]


@pytest.mark.parametrize("expression", ["on Monday", "on Friday"])
def test_of_two_dates_in_one_sentence_each_keeps_its_own(expression):
    old = [mention("old", "it opened and closed", one) for one in ("on Monday", "on Friday")]
    told = [mention("new", "it opened and closed", one) for one in ("on Friday", "on Monday")]
    events = succeeded([event(one.expression, one) for one in old], "old", told)
    assert [expression] == [one.mentions[0].expression for one in events if one.title == expression]
