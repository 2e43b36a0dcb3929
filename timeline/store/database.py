"""A database behind its address: an engine, its two kinds of transaction, and its errors in words."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from timeline.errors import StoreError

# How long to wait, for another writer or for the server; what the address says itself goes before.
_SQLITE_OPTIONS = {"timeout": "10"}
_POSTGRESQL_OPTIONS = {"connect_timeout": "10", "options": "-c lock_timeout=10s"}

_ADVISORY_LOCK = 0x6461_7465_6C69_6E65  # "dateline": any number that nobody else uses

_OPENINGS = {
    ("sqlite", "read"): ("BEGIN",),
    # A writer that begins as a reader could not be let in later without losing what it has read.
    ("sqlite", "write"): ("BEGIN IMMEDIATE",),
    # An event and its mentions are two questions: both must be answered from the same snapshot.
    ("postgresql", "read"): ("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",),
    # Two articles that tell of the same new event, written side by side, would make two events of it.
    ("postgresql", "write"): (f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})",),
}

_LOCKED = "is locked by another program: wait until that has finished, or stop it, and try again"
_FULL = "has no room left on its disk: free some space"
_READ_ONLY = "is read-only: allow writing to it, or choose another one"

# By SQLSTATE (PostgreSQL) or by the name of SQLite's result code; {} is what the driver says.
_REASONS = {
    "NO ANSWER": "cannot be reached ({}): check that the server runs and the address and password are right",
    "55P03": _LOCKED,
    "SQLITE_BUSY": _LOCKED,
    "SQLITE_LOCKED": _LOCKED,
    "53100": _FULL,
    "SQLITE_FULL": _FULL,
    "25006": _READ_ONLY,
    "SQLITE_READONLY": _READ_ONLY,
    "42501": "does not let this user do that: grant the right, or give another user in its address",
    "SQLITE_CANTOPEN": "cannot be opened: check that it is a file in a folder that may be written to",
    "SQLITE_CORRUPT": "is damaged: restore it from a backup",
    "SQLITE_NOTADB": "is a file of another kind, not an SQLite database: choose another file",
}


@dataclass(frozen=True, slots=True)
class Database:
    """An engine with a name for it that is fit to print: no password in it."""

    engine: Engine
    name: str

    @property
    def embedded(self) -> bool:
        """Whether it is a file that is Dateline's alone (SQLite), not a server."""
        return self.engine.dialect.name == "sqlite"

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one unchanging state. Raises StoreError."""
        with self._transaction("read") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose changes stay when the block ends well; the only writer. Raises StoreError."""
        with self._transaction("write") as connection:
            yield connection

    @contextmanager
    def _transaction(self, kind: str) -> Iterator[Connection]:
        with self.explained(), self.engine.begin() as connection:
            for statement in _OPENINGS[connection.dialect.name, kind]:
                connection.exec_driver_sql(statement)
            yield connection

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Turns the errors of the driver into a StoreError of one sentence."""
        try:
            yield
        except DBAPIError as error:
            raise StoreError(f"The database {self.name} {_reason(error.orig)}.") from error
        except PoolTimeout as error:
            raise StoreError(f"The database {self.name} is busy: try again, or ask less at once.") from error


def connect(database_url: str, *, may_make: bool = True) -> Database:
    """The database at that address, which has answered; an SQLite file may be made for it.

    Raises StoreError when there is none.
    """
    url = _parsed(database_url)
    try:
        database = _database(url, may_make)
        with database.explained(), database.engine.connect():
            return database
    except (ArgumentError, TypeError, ValueError) as error:
        raise _unknown(f"An option in the database's address is wrong ({_first_line(error)})") from error


def _parsed(database_url: str) -> URL:
    try:
        return make_url(database_url)
    except (ArgumentError, ValueError):
        # Not chained: what could not be read may be a password.
        raise _unknown("The database's address cannot be read") from None


def _database(url: URL, may_make: bool) -> Database:
    match url.get_backend_name():
        case "sqlite" if url.database and url.database != ":memory:":
            return _sqlite(url, url.database, may_make)
        case "postgresql" | "postgres":
            return _postgresql(url)
        case kind:
            raise _unknown(f"A database at “{kind}:” is none that Dateline can use")


def _unknown(fault: str) -> StoreError:
    return StoreError(f"{fault}: write sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME.")


def _sqlite(url: URL, path: str, may_make: bool) -> Database:
    try:
        if not may_make and not Path(path).exists():
            raise StoreError(
                f"There is no database {path}: `timeline ingest` makes one, --database names another."
            )
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        alien = not _may_be_sqlite(Path(path))
    except OSError as error:
        raise StoreError(
            f"The database {path} cannot be opened ({error.strerror}: {error.filename}): "
            "choose another path, or make way for this one."
        ) from error
    if alien:
        raise StoreError(f"The database {path} {_REASONS['SQLITE_NOTADB']}.")
    engine = create_engine(url.set(drivername="sqlite+pysqlite", query={**_SQLITE_OPTIONS, **url.query}))
    event.listen(engine, "connect", _prepare)
    return Database(engine, path)


def _may_be_sqlite(path: Path) -> bool:
    """False for a file that something else wrote. SQLite itself would overwrite a short one."""
    if not path.is_file():
        return True
    with path.open("rb") as file:
        return file.read(16) in (b"", b"SQLite format 3\0")


def _prepare(connection: Any, _: object) -> None:
    connection.isolation_level = None  # transactions begin where `_OPENINGS` says so, and nowhere else
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")  # with WAL, a crash costs no consistency
    connection.execute("PRAGMA cache_size = -65536")  # in KiB: what a batch of articles touches fits in


def _postgresql(url: URL) -> Database:
    url = url.set(drivername="postgresql+psycopg", query={**_POSTGRESQL_OPTIONS, **url.query})
    engine = create_engine(url, pool_pre_ping=True)
    return Database(engine, f"{url.database or url.username} at {url.host or 'this machine'}")


def _reason(error: BaseException | None) -> str:
    """Why the driver refused, and what to do, as the rest of a sentence."""
    return _REASONS.get(_code(error), "does not answer as it should ({})").format(_first_line(error))


def _code(error: BaseException | None) -> str:
    # SQLite's extended codes have a third part: SQLITE_READONLY_DIRECTORY.
    code = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
    # psycopg's errors have a state, but it is None when no server has answered.
    return getattr(error, "sqlstate", code) or "NO ANSWER"


def _first_line(error: BaseException | None) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)
