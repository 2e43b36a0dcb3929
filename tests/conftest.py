"""Fixtures that several folders of tests share."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of the working tree."""
    return Path(__file__).resolve().parent.parent
