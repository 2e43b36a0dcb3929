"""A database that cannot be used is refused in one sentence: the thing, the reason, the way out."""

import sqlite3
from contextlib import closing

import pytest

from timeline.errors import StoreError
from timeline.store import migrate, open_store
from timeline.store.database import connect
from timeline.store.schema import REVISION, VERSION_TABLE


def refusal(url, action=open_store):
    """The sentence with which this address is refused."""
    with pytest.raises(StoreError) as caught:
        action(url)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


# ---------------------------------------------------------------- addresses


@pytest.mark.parametrize("action", [open_store, migrate])
@pytest.mark.parametrize(
    "url", ["", "timeline.db", "://", "postgresql://host:port/name", "sqlite:timeline.db"]
)
def test_what_is_no_address_is_refused_with_two_examples(url, action):
    expected = (
        "The database's address cannot be read: write sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME."
    )
    assert expected == refusal(url, action)


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///:memory:", "mysql://root:hunter2@host/name", "oracle://x"]
)
def test_a_database_of_another_make_is_refused(url):
    sentence = refusal(url)
    assert "none that Dateline can use" in sentence
    assert "hunter2" not in sentence


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://dateline:hunter2@127.0.0.1:1/news",
        "postgresql://127.0.0.1:1/news?user=dateline&password=hunter2",
        "postgresql://dateline:hunter2@127.0.0.1:port/news",
        "postgresql://dateline:hunter2@[::1/news",
    ],
)
def test_no_refusal_tells_the_password(url):
    assert "hunter2" not in refusal(url)


@pytest.mark.parametrize(
    "address",
    [
        "sqlite:///{}?timeout=soon",
        "postgresql://127.0.0.1:1/x?color=red",
        "postgresql://127.0.0.1:1/x?port=y",
    ],
)
def test_an_option_that_makes_no_sense_is_refused(path, address):
    assert "option" in refusal(address.format(path))


def test_a_server_that_does_not_answer_is_named():
    sentence = refusal("postgresql://127.0.0.1:1/news")
    assert sentence.startswith("The database news at 127.0.0.1 cannot be reached (")
    assert "check that the server runs" in sentence


# ---------------------------------------------------------------- files


def test_a_file_that_is_not_there_is_not_made_where_it_may_not_be(path):
    url = f"sqlite:///{path.parent}/some/where.db"
    expected = f"There is no database {path.parent}/some/where.db: `timeline ingest` makes one, --database"
    assert f"{expected} names another." == refusal(url, lambda url: open_store(url, may_make=False))
    assert [] == list(path.parent.iterdir())


def test_a_file_that_is_there_is_opened_where_none_may_be_made(url):
    open_store(url).close()
    with open_store(url, may_make=False) as store:
        assert 0 == store.summary().events


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").touch()
    sentence = refusal(f"sqlite:///{tmp_path}/file/timeline.db")
    assert f"The database {tmp_path}/file/timeline.db cannot be opened (" in sentence
    assert f": {tmp_path}/file): choose another path" in sentence


@pytest.mark.parametrize("may_make", [True, False])
def test_a_name_that_is_too_long_is_one_sentence(tmp_path, may_make):
    sentence = refusal(f"sqlite:///{tmp_path}/{'n' * 300}", lambda url: open_store(url, may_make=may_make))
    assert " cannot be opened (File name too long: " in sentence


def test_a_folder_is_no_database(tmp_path):
    assert f"The database {tmp_path} cannot be opened: check" in refusal(f"sqlite:///{tmp_path}")


@pytest.mark.parametrize(
    "content", [b"Leaders met on Monday.\n" * 99, b"\x89PNG\r\n\x1a\n" + bytes(5_000), b"x"]
)
def test_a_file_of_another_kind_is_refused_and_left_as_it_is(url, path, content):
    path.write_bytes(content)
    assert f"The database {path} is a file of another kind" in refusal(url)
    assert content == path.read_bytes()


@pytest.mark.parametrize("table", ["photos", "events", "alembic_version"])
def test_the_database_of_another_application_is_refused_and_left_as_it_is(url, path, table):
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"CREATE TABLE {table} (id INTEGER)")
    before = path.read_bytes()
    assert f"belongs to another application (it has a table “{table}”)" in refusal(url)
    assert "another application" in refusal(url, migrate)
    assert before == path.read_bytes()


def test_the_store_of_a_newer_dateline_is_refused_and_left_as_it_is(url, path):
    open_store(url).close()
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(f"UPDATE {VERSION_TABLE} SET version_num = '0999'")
    before = path.read_bytes()
    assert f"was written by a newer Dateline (its version is 0999, {REVISION} is" in refusal(url)
    assert before == path.read_bytes()


@pytest.mark.parametrize("version", ["0000", "", "00"])
def test_a_store_of_a_version_that_never_was_is_refused_and_left_as_it_is(url, path, version):
    open_store(url).close()
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(f"UPDATE {VERSION_TABLE} SET version_num = ?", (version,))
    before = path.read_bytes()
    for action in (open_store, migrate):
        assert f"is of a version that never was ({version!r}): restore it" in refusal(url, action)
    assert before == path.read_bytes()


def test_a_damaged_store_is_refused(url, path):
    open_store(url).close()
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996  # the page that lists the tables
    path.write_bytes(content)
    assert f"The database {path} is damaged: restore it from a backup." == refusal(url)


def test_a_locked_store_is_refused_in_bounded_time(url, path):
    with open_store(url) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        def write(_):
            with store.transaction():
                pass

        sentence = refusal(url, write)
        other.execute("ROLLBACK")
        write(url)
    assert f"The database {path} is locked by another program: wait until" in sentence


def test_a_new_store_that_another_program_locks_is_refused(url, path):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "is locked by another program" in refusal(url)


def test_a_store_that_may_not_be_written_to_is_refused(url, path):
    open_store(url).close()

    def write(url):
        with closing(connect(url)) as database, database.writing() as connection:
            connection.exec_driver_sql("PRAGMA query_only = ON")
            connection.exec_driver_sql("DELETE FROM events")

    assert f"The database {path} is read-only: allow writing" in refusal(url, write)


def test_a_full_disk_is_named(url, path):
    open_store(url).close()

    def write(url):
        with closing(connect(url)) as database, database.writing() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")
            for number in range(5_000):
                connection.exec_driver_sql(
                    "INSERT INTO retired VALUES (?, ?, NULL, ?)", (f"{number}" * 50, "x", "2026-01-20")
                )

    assert f"The database {path} has no room left" in refusal(url, write)


def test_a_table_that_vanished_is_a_refusal_too(url, path):
    with open_store(url) as store:
        with closing(sqlite3.connect(path)) as other:
            other.execute("DROP TABLE mentions")
            other.execute("DROP TABLE events")
        assert "(no such table: events)" in refusal(url, lambda _: store.timeline())
