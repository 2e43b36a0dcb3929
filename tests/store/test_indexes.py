"""No question that is asked for each article, or each page, reads a whole table."""

import sqlite3
from contextlib import closing, contextmanager
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from timeline.model.article import Article
from timeline.model.event import Citation, Event, Mention, Status
from timeline.model.timeline import Order, Query
from timeline.store import open_store

CITED = Citation("a1", "Met", None, None, None, inferred=False)


@pytest.fixture
def store(url):
    with open_store(url) as store:
        yield store


@pytest.fixture
def plan(path):
    """Gives a list that fills with how SQLite goes about the questions asked in its block."""

    @contextmanager
    def planned():
        asked: list[tuple[str, tuple]] = []
        steps: list[str] = []

        def note(connection, cursor, statement, parameters, *_):
            if statement.startswith("SELECT"):
                asked.append((statement, parameters))

        sa.event.listen(sa.Engine, "before_cursor_execute", note)
        yield steps
        sa.event.remove(sa.Engine, "before_cursor_execute", note)
        with closing(sqlite3.connect(path)) as connection:
            for statement, parameters in asked:
                rows = connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
                steps += [row[3] for row in rows]

    return planned


def test_what_clustering_asks_is_looked_up(store, plan):
    with plan() as steps, store.transaction() as writer:
        writer.book.first({"2026|lee", "2026|xi"}, 16)
        writer.book.edges([1, 2])
        writer.book.cells([1, 2])
        writer.events_told([1, 2])
        list(writer.tellers([1, 2]))
        writer.unplaced(10)
        writer.used_keys({"e1", "e2"})
    assert 8 <= len(steps)
    of_the_tables = [step for step in steps if "CO-ROUTINE" not in step and "SUBQUERY" not in step]
    assert [] == [step for step in of_the_tables if step.startswith("SCAN") and "block" not in step]


def test_articles_and_events_are_looked_up(store, plan):
    with plan() as steps, store.transaction() as writer:
        writer.origins(["a1"])
        writer.versions(["https://news.example/a1"])
        writer.events_of("a1")
        store.article("a1")
        store.events_of("a1")
        store.event("e1")
    assert 6 <= len(steps)
    assert [] == [step for step in steps if step.startswith("SCAN")]


@pytest.mark.parametrize("order", Order)
def test_a_page_is_read_in_the_order_of_an_index(store, plan, order):
    with plan() as steps:
        store.timeline(Query(order, limit=10))
    assert steps
    assert [] == [step for step in steps if "TEMP B-TREE" in step]


def test_the_mentions_of_a_page_are_looked_up(store, plan):
    now = datetime(2026, 1, 20, tzinfo=UTC)
    mention = Mention(CITED, 0, "They met.", "Met", Status.HAPPENED)
    event = Event("tag:x,2026:event/e1", "Met", "", Status.HAPPENED, None, (), (mention,), now, now)
    with store.transaction() as writer:
        writer.add_article(Article("a1", "They met.", "Met", (), "a1"))
        writer.put_events([event])
    with plan() as steps:
        store.timeline(Query(limit=10))
    assert [] == [step for step in steps if step.startswith("SCAN") and "USING INDEX" not in step]
    assert [] == [step for step in steps if "TEMP B-TREE" in step]


def test_running_stories_are_looked_up(store, plan):
    with plan() as steps, store.transaction() as writer:
        writer.shelf.seats(articles=["a1"], places=[1], bursts=[1])
        writer.shelf.living(["1066"])
        list(writer.told_by(["a1"]))
        store.topic("1066")
        store.topics_of(["a1"])
        store.timeline(Query(topic="1066"))
    assert 9 <= len(steps)
    assert [] == [step for step in steps if step.startswith("SCAN") and "USING INDEX" not in step]
