"""The time expressions of a text, as the command shows them: a table for people, JSON for programs."""

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from timeline.dates import find_dates
from timeline.errors import TimelineError
from timeline.model.article import Article
from timeline.model.timex import TimeExpression

CONTEXT = 30  # characters of a line that are shown on each side of a date
QUESTION = 'give {"id": …, "dct": "2026-01-20", "text": "…"} on each line.'


def print_table(article: Article) -> None:
    """The expressions on the standard output, each in its line, and the day that they are counted from."""
    table = Table("In the text", "Type", "Value", "Date", box=box.SIMPLE)
    for time in _found(article):
        date_given = time.when.edtf if time.when else ""
        table.add_row(_in_line(article.text, time), Text(time.type), Text(time.value), Text(date_given))
    console = Console()
    console.print(table)
    console.print(_counted_from(article), markup=False, soft_wrap=True)


def as_lines(article: Article) -> str:
    """A line of JSON for each expression: start, end, text, type, value, date (EDTF or null) and why."""
    return "".join(f"{_json(_timex(time) | _reading(time))}\n" for time in _found(article))


def answers(lines: Iterable[bytes]) -> Iterator[str]:
    """For each line `{"id", "dct", "text"}` a line `{"id", "timexes"}`; `dct` is ISO 8601, or null.

    Raises TimelineError, which names the line, at the first that is no such thing.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            identity, created, text = _question(number, line)
            yield _json({"id": identity, "timexes": [_timex(time) for time in find_dates(text, created)]})


def _found(article: Article) -> tuple[TimeExpression, ...]:
    return find_dates(article.text, article.published, article.language)


def _in_line(text: str, time: TimeExpression) -> Text:
    """The words that gave a date, marked, with a little of their line before and after."""
    start, end = time.reading_start, time.reading_end
    before = text[max(0, start - CONTEXT) : start].rpartition("\n")[2]
    after = text[end : end + CONTEXT].partition("\n")[0]
    # A word that the cut went through is left out.
    before = before if len(before) < CONTEXT else before.partition(" ")[2]
    after = after if len(after) < CONTEXT else after.rpartition(" ")[0]
    return Text.assemble(before, (text[start:end], "bold reverse"), after)


def _counted_from(article: Article) -> str:
    if article.published is None:
        return "The text does not say when it came out: give --published to resolve what is relative."
    source = ", as inferred from the text" if article.inferred else ""
    return f"Relative dates are counted from {article.published}{source}."


def _question(number: int, line: bytes) -> tuple[Any, date | None, str]:
    """(id, document creation time, text)."""
    try:
        match json.loads(line):
            case {"text": str(text), **rest}:
                return rest.get("id"), _day(rest.get("dct")), text
    except (RecursionError, ValueError) as error:
        raise TimelineError(f"Line {number} cannot be read ({error}): {QUESTION}") from error
    raise TimelineError(f"Line {number} is not an object with a text: {QUESTION}")


def _day(created: object) -> date | None:
    return datetime.fromisoformat(str(created)).date() if created else None


def _timex(time: TimeExpression) -> dict[str, Any]:
    return {"start": time.start, "end": time.end, "text": time.text, "type": time.type, "value": time.value}


def _reading(time: TimeExpression) -> dict[str, Any]:
    return {"date": time.when.edtf if time.when else None, "why": time.why}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
