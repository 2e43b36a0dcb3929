"""Where articles and events are kept: the port, and the way to open the store behind it."""

from contextlib import ExitStack, closing

from timeline.errors import StoreError
from timeline.store.port import Store


def open_store(database_url: str, *, may_make: bool = True) -> Store:
    """The store at that address, ready for use: `sqlite:///PATH` or `postgresql://USER:PASSWORD@HOST/NAME`.

    An SQLite file is made, unless it may not be, or brought up to date, on the way; PostgreSQL is for
    `migrate` to prepare. Raises StoreError.
    """
    # SQLAlchemy takes longer to import than `timeline --help` may take to answer.
    from timeline.store.database import connect
    from timeline.store.sql import SqlStore
    from timeline.store.upgrade import is_current, upgrade

    with ExitStack() as until_open:
        database = until_open.enter_context(closing(connect(database_url, may_make=may_make)))
        if database.embedded:
            upgrade(database)
        elif not is_current(database):
            raise StoreError(f"The database {database.name} is not up to date: run `timeline migrate`.")
        until_open.pop_all()
    return SqlStore(database)


def migrate(database_url: str) -> None:
    """Bring the tables of that database up to date; nothing to do is fine. Raises StoreError."""
    from timeline.store.database import connect
    from timeline.store.upgrade import upgrade

    with closing(connect(database_url)) as database:
        upgrade(database)
