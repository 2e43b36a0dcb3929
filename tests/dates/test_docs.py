"""The table of docs/dates.md says what the code does."""

from datetime import date
from pathlib import Path

import pytest

from timeline.dates import find_dates

PAGE = Path(__file__).parents[2] / "docs" / "dates.md"
LINES = PAGE.read_text(encoding="utf-8").splitlines()
ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split("|")) for line in LINES if line.startswith("| ")
][2:]


@pytest.mark.parametrize(("text", "kind", "value", "edtf", "why"), ROWS)
def test_a_row_is_what_the_text_is_read_as(text, kind, value, edtf, why):
    found = find_dates(text, date(2026, 3, 9), genre="news")[0]
    assert (kind, value, edtf, why) == (found.type, found.value, str(found.when or "–"), found.why)


def test_the_table_has_rows_for_every_type():
    assert {"DATE", "TIME", "DURATION", "SET"} == {kind for _, kind, *_ in ROWS}
