"""The table of docs/events.md says what the code does."""

import re
from pathlib import Path

import pytest

from tests.events.examples import dated

PAGE = Path(__file__).parents[2] / "docs" / "events.md"
ROWS = re.findall(r"^\| (\w[\w ]*) \|.*\| \"(.+)\" \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_table_has_a_row_for_each_status():
    assert 7 == len(ROWS)


@pytest.mark.parametrize("status, example", ROWS)
def test_each_example_has_the_status_of_its_row(status: str, example: str):
    assert [status.replace(" ", "_")] == [found for _, found, _ in dated(f"{example}.")]
