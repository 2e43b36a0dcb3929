"""The migrations lead to the tables that the code believes in."""

from contextlib import closing
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import timeline.store
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
