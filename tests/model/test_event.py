"""An event and those who tell of it."""

from collections.abc import Iterable
from datetime import date

import pytest

from timeline.model.event import Citation, Event, Mention, Status
from timeline.model.when import When


def mention(
    article: str = "a1",
    publisher: str | None = None,
    quote: str = "The bridge fell.",
    when: str | None = "2026-03-04",
    status: Status = Status.HAPPENED,
    published: date | None = date(2026, 3, 5),
) -> Mention:
    return Mention(
        citation=Citation(article, "A bridge falls", None, publisher, published, inferred=False),
        start=0,
        quote=quote,
        title="The bridge fell",
        status=status,
        when=When.parse(when) if when else None,
    )


def event(*mentions: Mention) -> Event:
    best = mentions[0]
    return Event(
        id="tag:example.org,2026:event/b",
        title=best.title,
        summary=best.quote,
        status=best.status,
        when=best.when,
        names=(),
        mentions=mentions,
    )


@pytest.mark.parametrize(
    "sources, mentions",
    [
        (1, [mention("a1")]),
        (2, [mention("a1", quote="It fell."), mention("a2", quote="It broke.")]),
        (1, [mention("a1", quote="It fell."), mention("a1", quote="It broke.")]),
        (1, [mention("a1", "Courier", "It fell."), mention("a2", "COURIER", "It broke.")]),
        (1, [mention("a1", "Courier", "It fell."), mention("a2", "Post", "“It fell”")]),
        (2, [mention("a1", "Courier", "It fell."), mention("a2", "Post", "It broke.")]),
    ],
    ids=["one", "two articles", "one article", "one publisher", "one sentence", "two publishers"],
)
def test_publishers_and_copies_of_a_sentence_count_once(sources: int, mentions: Iterable[Mention]) -> None:
    assert sources == event(*mentions).sources


def test_sources_that_a_third_one_ties_together_are_one_in_any_order() -> None:
    ties = mention("a3", "Courier", "It broke.")
    one, other = mention("a1", "Courier", "It fell."), mention("a2", "Post", "It broke.")
    assert [1, 1, 1] == [
        event(*told).sources for told in [(one, other, ties), (ties, one, other), (one, ties, other)]
    ]


def test_the_history_holds_the_first_mention_and_those_that_changed_the_status() -> None:
    due = mention("a1", status=Status.SCHEDULED, published=date(2026, 2, 1))
    still_due = mention("a2", status=Status.SCHEDULED, published=date(2026, 2, 2))
    off = mention("a3", status=Status.CALLED_OFF, published=date(2026, 2, 3))
    assert (due, off) == event(off, still_due, due).history


def test_of_one_days_mentions_the_best_one_speaks() -> None:
    best = mention("a1", status=Status.HAPPENED)
    assert (best,) == event(best, mention("a2", status=Status.SCHEDULED)).history


def test_reports_and_undated_mentions_change_no_status_where_others_speak() -> None:
    told = mention("a1", published=date(2026, 3, 5))
    report = mention("a2", status=Status.REPORTED, published=date(2026, 3, 6))
    undated = mention("a3", when=None, status=Status.ONGOING, published=date(2026, 3, 7))
    assert (told,) == event(told, report, undated).history


def test_a_report_is_the_history_of_what_is_only_reported() -> None:
    report = mention(status=Status.REPORTED, when=None)
    assert (report,) == event(report).history


def test_an_article_without_a_date_comes_before_all_others() -> None:
    early = mention("a1", status=Status.SCHEDULED, published=None)
    late = mention("a2", status=Status.HAPPENED)
    assert (early, late) == event(late, early).history


def test_dates_that_cannot_be_the_events_own_are_disputed() -> None:
    told = event(
        *(mention(f"a{n}", when=when) for n, when in enumerate(["2026-03-04", "2026-03", "2026-03-06"]))
    )
    assert (When.on(2026, 3, 6),) == told.disputed


def test_an_undated_event_disputes_nothing() -> None:
    assert () == event(mention(when=None)).disputed
