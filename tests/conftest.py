"""Fixtures that several folders of tests share."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.command_line import FERRY

# A test's first example pays for imports and rules, and two processes share the cores: no deadline.
settings.register_profile("dateline", deadline=None)
settings.load_profile("dateline")


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of the working tree."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    """An empty folder but for ferry.md, in which the test runs, with no variable of the project set."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("TIMELINE_")]:
        monkeypatch.delenv(name)
    (tmp_path / "ferry.md").write_text(FERRY)
    return tmp_path
