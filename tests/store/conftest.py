"""An address for an SQLite store, and Python programs that run beside the test."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

_BEGINNING = """
import sys
import time
from datetime import UTC, datetime
from timeline.model.article import Article
from timeline.model.event import Citation, Event, Mention, Status
from timeline.store import open_store

now = datetime(2026, 1, 20, tzinfo=UTC)

def ingest(store, name):
    article = Article(name, "They met.", "Met", (), name)
    cited = Citation(name, "Met", None, None, None, False)
    mention = Mention(cited, 0, "They met.", "Met", Status.HAPPENED)
    event = Event("tag:x,2026:event/" + name, "Met", "", Status.HAPPENED, None, (), (mention,), now, now)
    with store.transaction() as writer:
        writer.add_article(article)
        writer.put_events([event])

url = sys.argv[1]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "timeline.db"


@pytest.fixture
def url(path: Path) -> str:
    """The address of a store that is not there yet; it waits for a lock for half a second only."""
    return f"sqlite:///{path}?timeout=0.5"


@pytest.fixture
def start(path: Path) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    """Starts a program that knows `url`, `open_store` and `ingest`; it has an end at the test's end."""
    started = []

    def start(program: str) -> subprocess.Popen[str]:
        child = subprocess.Popen(
            [sys.executable, "-c", _BEGINNING + program, f"sqlite:///{path}"],
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(child)
        return child

    yield start
    for child in started:
        child.kill()
        child.communicate()
