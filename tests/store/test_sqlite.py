"""SQLite: the file, its making, and several processes at it."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime

from sqlalchemy import func, select

from timeline import pipeline
from timeline.sources import read_paths
from timeline.store import migrate, open_store
from timeline.store.database import connect
from timeline.store.memory import MemoryStore
from timeline.store.schema import articles


def checked(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchone()[0]


def test_the_folders_of_a_new_store_are_made(tmp_path):
    path = tmp_path / "some" / "where" / "timeline.db"
    open_store(f"sqlite:///{path}").close()
    assert path.is_file()


def test_an_odd_path_is_only_a_path(tmp_path):
    path = tmp_path / "100 % of ünïcode" / "time line.db"
    open_store(f"sqlite:///{path}").close()
    assert path.is_file()


def test_an_empty_file_becomes_a_store(url, path):
    path.touch()
    with open_store(url) as store:
        assert 0 == store.summary().events


def test_opening_again_changes_no_byte(url, path):
    open_store(url).close()
    before = path.read_bytes()
    open_store(url).close()
    migrate(url)
    assert before == path.read_bytes()


def test_a_closed_store_is_one_file(url, path, tmp_path):
    open_store(url).close()
    assert [path] == list(tmp_path.iterdir())


def test_making_a_store_prints_nothing(url, capfd):
    open_store(url).close()
    assert ("", "") == capfd.readouterr()


def test_opening_a_store_that_is_up_to_date_loads_no_migrations(start, url):
    open_store(url).close()
    child = start("open_store(url).close(); print('alembic' in sys.modules)")
    assert "False\n" == child.communicate(timeout=60)[0]


def test_the_port_alone_loads_no_database():
    program = "import sys, timeline.store, timeline.store.memory; print('sqlalchemy' in sys.modules)"
    assert b"False\n" == subprocess.check_output([sys.executable, "-c", program])


def test_several_processes_may_make_the_same_store(start, url):
    children = [start(f"ingest(open_store(url), 'a{number}')") for number in range(4)]
    assert [0, 0, 0, 0] == [child.wait(timeout=60) for child in children]
    with open_store(url) as store:
        assert ["a0", "a1", "a2", "a3"] == [event.key for event in store.timeline()]


def test_two_processes_may_write_at_once(start, url, path):
    open_store(url).close()
    program = "store = open_store(url)\nfor number in range(40): ingest(store, f'{who}-{number}')"
    children = [start(f"who = '{who}'\n{program}") for who in "ab"]
    assert [0, 0] == [child.wait(timeout=60) for child in children]
    with open_store(url) as store:
        assert 80 == store.summary().events
    assert "ok" == checked(path)


TOLD = """---
title: {headline}
published: 2031-05-0{day}
---

{who} opened the ferry line of {place} on {day} May 2031{how}.

The harbour of {place} was closed for repairs in April 2031.

Page {number}.
"""

INGESTING = """
from pathlib import Path
from timeline.pipeline import ingest as take_in
from timeline.sources import read_paths
store = open_store(url)
for path in sorted(Path(sys.argv[1].removeprefix("sqlite:///")).parent.glob(f"{who}/*.md")):
    take_in(store, read_paths([path]), now=now, authority="example.org")
"""


def membership(store):
    titles = {event.id: sorted(mention.quote for mention in event.mentions) for event in store.timeline()}
    return sorted(map(tuple, titles.values()))


def test_two_processes_that_ingest_at_once_make_the_events_that_one_makes(start, url, path, tmp_path):
    for number in range(24):
        text = TOLD.format(
            number=number,
            headline=("Ferry Opens", "A New Line", "Harbour News")[number % 3],
            day=4 + number % 2,
            who=("The mayor", "Mayor Ada Lind")[number // 2 % 2],
            place=("Embla", "Ask", "Midgard")[number % 3],
            how=("", ", to loud applause", f", passenger {number} said")[number // 4 % 3],
        )
        (tmp_path / "ab"[number % 2]).mkdir(exist_ok=True)
        (tmp_path / "ab"[number % 2] / f"{number}.md").write_text(text)
    open_store(url).close()
    children = [start(f"who = '{who}'\n{INGESTING}") for who in "ab"]
    assert [0, 0] == [child.wait(timeout=120) for child in children]
    alone = MemoryStore()
    pipeline.ingest(
        alone,
        read_paths([tmp_path / "b", tmp_path / "a"]),
        now=datetime(2031, 5, 6, tzinfo=UTC),
        authority="x",
    )
    with open_store(url) as store:
        assert 24 == store.summary().articles
        assert membership(alone) == membership(store)
    assert 1 < max(map(len, membership(alone)))


def test_a_process_killed_in_the_middle_leaves_the_store_as_it_was(start, url, path):
    child = start("""
store = open_store(url)
ingest(store, "before")
with store.transaction() as writer:
    writer.retire("tag:x,2026:event/before", None, now)
    for number in range(2_000):
        writer.add_article(Article(f"a{number}", "They met. " * 500, "Met", (), "here"))
    print("half-way", flush=True)
    time.sleep(60)
""")
    assert "half-way\n" == child.stdout.readline()
    child.kill()
    child.wait()
    with open_store(url) as store:
        assert 1 == store.summary().articles
        assert ["before"] == [event.key for event in store.timeline()]
    assert "ok" == checked(path)


def test_a_reader_sees_one_state_from_beginning_to_end(start, url):
    open_store(url).close()
    with closing(connect(url)) as database, database.reading() as connection:
        before = connection.execute(select(func.count(articles.c.id))).scalar()
        assert 0 == start("ingest(open_store(url), 'a1')").wait(timeout=60)
        after = connection.execute(select(func.count(articles.c.id))).scalar()
    assert (0, 0) == (before, after)


def test_readers_go_on_while_another_process_writes(url, path):
    with open_store(url) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert 0 == store.summary().events
        with open_store(url) as second:
            assert 0 == second.summary().articles
