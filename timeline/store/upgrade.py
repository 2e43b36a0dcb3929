"""Which migration a database stands at, and the way to the newest one."""

from pathlib import Path

from sqlalchemy import Connection, String, column, inspect, select, table

from timeline.errors import StoreError
from timeline.store.database import Database
from timeline.store.schema import REVISION, VERSION_TABLE, metadata

_MIGRATIONS = Path(__file__).with_name("migrations")

_VERSION = select(column("version_num", String)).select_from(table(VERSION_TABLE))


def is_current(database: Database) -> bool:
    """Whether the database has today's tables; False when it has older ones, or none.

    Raises StoreError when a newer Dateline made it, or another application.
    """
    with database.reading() as connection:
        return _revision(connection, database) == REVISION


def upgrade(database: Database) -> None:
    """Bring the tables up to date, all the way or not at all; nothing to do is fine. Raises StoreError."""
    if is_current(database):
        return
    if database.embedded:
        _let_readers_go_on_while_one_writes(database)
    with database.writing() as connection:
        # Another process may have been quicker.
        if _revision(connection, database) != REVISION:
            _migrate(connection)


def _revision(connection: Connection, database: Database) -> str | None:
    tables = set(inspect(connection).get_table_names())
    if VERSION_TABLE not in tables:
        _refuse_another_application(database, tables)
        return None
    revision = connection.scalar(_VERSION)
    if revision and revision > REVISION:
        raise StoreError(
            f"The database {database.name} was written by a newer Dateline (its version is {revision}, "
            f"{REVISION} is the newest known here): upgrade Dateline, or choose another database."
        )
    if revision is not None and revision not in _known():
        raise StoreError(
            f"The database {database.name} is of a version that never was ({revision!r}): "
            "restore it from a backup, or choose another database."
        )
    return revision


def _known() -> set[str]:
    """The revisions that there are migrations to, which are named `v0001_….py`."""
    return {path.name[1:5] for path in _MIGRATIONS.glob("versions/v*.py")}


def _refuse_another_application(database: Database, tables: set[str]) -> None:
    # A file is one application's; a PostgreSQL database may hold the tables of several.
    alien = tables if database.embedded else tables & metadata.tables.keys()
    if alien:
        raise StoreError(
            f"The database {database.name} belongs to another application (it has a table “{min(alien)}”): "
            "choose another one."
        )


def _let_readers_go_on_while_one_writes(database: Database) -> None:
    with database.explained(), database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")  # kept in the file, so once is enough


def _migrate(connection: Connection) -> None:
    # Alembic takes a third of the time of a command, and is seldom needed.
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "head")
