"""What matters most."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from timeline.events.rank import importance, worth
from timeline.model.event import Citation, Event, Mention, Status
from timeline.model.when import When


def mention(
    article: str,
    quote: str,
    start: int = 2_500,
    headline: str = "A quiet week on the river",
    published: date | None = date(2026, 3, 5),
    publisher: str | None = None,
) -> Mention:
    citation = Citation(article, headline, None, publisher, published, inferred=False)
    return Mention(citation, start, quote, quote.rstrip("."), Status.HAPPENED, When.parse("2026-03-04"))


FELL = mention("a1", "The Ostmark bridge fell.")


def event(*mentions: Mention) -> Event:
    best = mentions[0]
    return Event("tag:x,2026:event/b", best.title, best.quote, best.status, best.when, (), mentions)


def test_what_opens_an_article_counts_in_full_and_what_stands_low_counts_less() -> None:
    assert [1000, 625, 400, 250] == [worth(depth, 0) for depth in (0, 2_500, 10_000, 10_000_000)]


def test_what_is_told_a_fortnight_later_counts_a_quarter_more() -> None:
    assert [1000, 1000, 1250] == [worth(0, days) for days in (-3, 13, 14)]


def test_in_a_crisis_depth_is_nothing_and_a_later_reference_counts_twice() -> None:
    assert [1000, 2000] == [worth(2_500, days, crisis=100) for days in (0, 14)]


def test_otherwise_depth_is_all_and_a_later_reference_nothing_more() -> None:
    assert [500, 500, 1] == [worth(depth, 14, crisis=0) for depth in (2_500, 2_500, 10_000_000)]


def test_each_source_counts_once_at_its_best() -> None:
    again = replace(FELL, start=0, quote="It fell.")
    assert 1000 == importance(event(FELL, again))


@pytest.mark.parametrize(
    "importance_of_both, other",
    [
        (1250, mention("a2", "Ostmark bridge falls.")),
        (625, mention("a2", "The Ostmark bridge fell.")),
        (781, mention("a2", "The Ostmark bridge fell.", published=date(2026, 3, 18))),
        (625, mention("a2", "The Ostmark bridge fell.", published=None)),
        (1625, mention("a2", "Ostmark bridge falls.", headline="Ostmark bridge falls, two hurt")),
    ],
    ids=["another source", "a copy", "a later copy", "an undated copy", "in the headline"],
)
def test_distinct_sources_headlines_and_later_references_add_up(
    importance_of_both: int, other: Mention
) -> None:
    assert importance_of_both == importance(event(FELL, other))


def test_without_a_date_or_an_end_nothing_is_later() -> None:
    undated = replace(event(FELL), when=None)
    open_ended = replace(event(FELL), when=When.parse("2025-01-01/.."))
    assert [625, 625] == [importance(undated), importance(open_ended)]


def test_the_order_of_the_mentions_has_no_effect() -> None:
    told = [
        mention("a1", "The Ostmark bridge fell.", publisher="Courier"),
        mention("a2", "It fell.", 100, publisher="Courier"),
        mention("a3", "It fell.", 900, publisher="Post"),
        mention("a4", "Two were hurt.", published=date(2026, 4, 1)),
    ]
    assert 1 == len({importance(event(*order)) for order in permutations(told)})
