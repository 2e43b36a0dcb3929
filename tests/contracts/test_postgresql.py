"""PostgreSQL: what it has beyond the contract, or in another way than SQLite."""

from contextlib import closing

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from timeline.errors import StoreError
from timeline.store import migrate, open_store
from timeline.store.database import connect
from timeline.store.schema import VERSION_TABLE, articles, metadata


def test_a_database_without_tables_is_refused_until_it_is_migrated(new_database):
    url = new_database("fresh")
    with pytest.raises(StoreError, match="is not up to date: run `timeline migrate`"):
        open_store(url)
    migrate(url)
    with open_store(url) as store:
        assert 0 == store.summary().events


def test_migrating_again_changes_nothing(postgresql, make, postgresql_url):
    with postgresql.transaction() as writer:
        writer.add_article(make.article())
    migrate(postgresql_url)
    assert postgresql.article("a1") is not None


def test_the_migrations_lead_to_the_tables_of_the_schema(postgresql_url):
    with closing(connect(postgresql_url)) as database, database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        assert [] == compare_metadata(context, metadata)


def test_identifiers_sort_by_code_point_in_a_database_of_any_language(postgresql_url):
    columns = sa.text(
        "SELECT DISTINCT collation_name FROM information_schema.columns"
        " WHERE table_name = 'events' AND column_name IN ('id', 'key')"
    )
    with closing(connect(postgresql_url)) as database, database.reading() as connection:
        assert ["C"] == connection.scalars(columns).all()


def test_the_tables_of_other_applications_may_stand_beside_ours(new_database):
    url = new_database("shared")
    with closing(connect(url)) as database, database.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE jobs (id integer)")
    migrate(url)
    with open_store(url) as store:
        assert 0 == store.summary().events


def test_a_table_of_ours_that_we_did_not_make_is_refused(new_database):
    url = new_database("foreign")
    with closing(connect(url)) as database, database.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE events (id integer)")
    with pytest.raises(StoreError, match="belongs to another application"):
        migrate(url)


def test_a_database_that_is_not_there_is_named(postgresql_url):
    url = sa.make_url(postgresql_url).set(database="nowhere")
    with pytest.raises(StoreError, match=r"The database nowhere at .* cannot be reached"):
        open_store(url.render_as_string(hide_password=False))


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg", "postgresql+psycopg2"])
def test_any_way_to_write_postgresql_will_do(postgresql, make, postgresql_url, scheme):
    url = f"{scheme}:{postgresql_url.partition(':')[2]}"
    with postgresql.transaction() as writer:
        writer.add_article(make.article())
    with open_store(url) as store:
        assert make.article() == store.article("a1")


def test_a_reader_sees_one_state_from_beginning_to_end(postgresql, make, postgresql_url):
    with closing(connect(postgresql_url)) as database, database.reading() as connection:
        before = connection.scalar(sa.select(sa.func.count(articles.c.id)))
        with postgresql.transaction() as writer:
            writer.add_article(make.article())
        after = connection.scalar(sa.select(sa.func.count(articles.c.id)))
    assert (0, 0) == (before, after)


def test_a_writer_waits_for_another_only_so_long(postgresql, postgresql_url):
    impatient = f"{postgresql_url}&options=-c%20lock_timeout%3D200ms"
    with open_store(impatient) as second, postgresql.transaction():
        with pytest.raises(StoreError, match="is locked by another program"), second.transaction():
            pass
        assert 0 == second.summary().events


def test_a_lost_connection_is_made_again(postgresql, postgresql_url):
    assert 0 == postgresql.summary().events
    with closing(connect(postgresql_url)) as database, database.reading() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    assert 0 == postgresql.summary().events
