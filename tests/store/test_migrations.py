"""The migrations lead to the tables that the code believes in."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import timeline.store
from timeline.pipeline import ingest, withdraw
from timeline.sources import article_from
from timeline.store import open_store
from timeline.store.database import connect
from timeline.store.schema import REVISION, VERSION_TABLE, metadata


def test_the_migrations_lead_to_the_tables_of_the_schema(url):
    open_store(url).close()
    with closing(connect(url)) as database, database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        assert [] == compare_metadata(context, metadata)


def test_the_last_migration_is_the_one_that_the_schema_names():
    config = Config()
    config.set_main_option("script_location", str(Path(timeline.store.__file__).parent / "migrations"))
    assert [REVISION] == ScriptDirectory.from_config(config).get_heads()


FERRY = """---
title: Ferry Line Opens
url: https://example.org/{0}
published: 2031-05-04
---

The mayor of Embla opened the ferry line on 3 May 2031{1}.
"""

STORED_BY_0001 = """
INSERT INTO articles VALUES ('a1', 'https://example.org/old', 'Ferry Line', 'It opened on 3 May 2031.',
 '[]', '2031-05-04', 0, NULL, NULL, 'en');
INSERT INTO events VALUES ('tag:example.org,2026:event/e1', 'e1', 'Mayor of Embla opened the ferry line', '',
 'happened', '2031-05-03', 20310503, 20310503, 0, 20310503, 20310503, '["Embla"]',
 '2031-05-04 12:00:00', '2031-05-04 12:00:00');
INSERT INTO mentions VALUES ('tag:example.org,2026:event/e1', 0, 'a1', 0, 'It opened on 3 May 2031.',
 'Mayor of Embla opened the ferry line', 'happened', '2031-05-03', 'on 3 May 2031', 10, 23, '',
 '["Embla"]', '["embla", "ferry", "line", "mayor", "open"]');
INSERT INTO event_names VALUES ('embla', 0, 'tag:example.org,2026:event/e1')
"""


@pytest.fixture
def old_url(url):
    """The address of a store that revision 0001 made, with one event."""
    with closing(connect(url)) as database, database.writing() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(Path(timeline.store.__file__).parent / "migrations"))
        command.upgrade(config, "0001")
        for statement in STORED_BY_0001.split(";"):
            connection.exec_driver_sql(statement)
    return url


def test_an_event_of_the_first_tables_comes_back_as_it_was(old_url):
    with open_store(old_url) as store:
        (event,) = store.timeline()
    assert ("e1", "2031-05-03", ("Embla",)) == (event.key, str(event.when), event.names)


@pytest.mark.parametrize("again", ["", ", to loud applause"])
def test_what_is_told_again_joins_an_event_of_the_first_tables(old_url, again):
    now = datetime(2031, 5, 5, tzinfo=UTC)
    told = article_from(FERRY.format("new", again).encode(), ".md", "file:///new")
    with open_store(old_url) as store:
        ingest(store, [told], now=now, authority="example.org")
        assert [("e1", 2)] == [(event.key, len(event.mentions)) for event in store.timeline()]
        withdraw(store, "https://example.org/old", now=now, authority="example.org")
        assert [("e1", 1)] == [(event.key, len(event.mentions)) for event in store.timeline()]
