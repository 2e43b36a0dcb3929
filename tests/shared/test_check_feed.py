"""Both feeds of the seeds, as served, before a strict checker."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands import TIMELINE, run, serving


@pytest.fixture(scope="module")
def address(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("served")
    database = f"sqlite:///{folder}/timeline.db"
    run(TIMELINE, "ingest", checkout / "seeds", "--database", database, cwd=folder)
    with serving(TIMELINE, "--database", database, cwd=folder) as address:
        yield address


@pytest.mark.parametrize("feed", ["feed.rss", "feed.atom"])
def test_the_checker_has_nothing_to_say_about_the_feed(shared: Path, address: str, feed: str) -> None:
    checker = [sys.executable, str(shared / "tools/check_feed.py"), "--quiet", "--html", address]
    done = subprocess.run([*checker, address + feed], capture_output=True, text=True, check=False)
    # The checker answers 0 when it printed no FAIL and no WARN.
    assert 0 == done.returncode, done.stdout + done.stderr
