"""Tests against material from outside the repository, in the folder that `--shared` names (`make shared`)."""

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--shared", type=Path, required=True, help="the folder with seeds/ and tools/")


@pytest.fixture(scope="session")
def shared(request: pytest.FixtureRequest) -> Path:
    """The folder of that material; it must be there."""
    folder: Path = request.config.getoption("--shared").resolve()
    assert (folder / "seeds").is_dir(), f"{folder} has no seeds: name the right folder with --shared."
    return folder
