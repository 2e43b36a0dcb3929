"""Fixtures that several folders of tests share."""

from pathlib import Path

import pytest
from hypothesis import settings

# A test's first example pays for imports and rules, and two processes share the cores: no deadline.
settings.register_profile("dateline", deadline=None)
settings.load_profile("dateline")


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of the working tree."""
    return Path(__file__).resolve().parent.parent
