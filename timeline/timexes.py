"""The time expressions of a text: a table for people, JSON and TimeML for programs."""

import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from timeline.dates import find_dates
from timeline.dates.timeml import timeml
from timeline.errors import InvalidDate, TimelineError
from timeline.events.publication import with_publication
from timeline.model.article import Article
from timeline.model.timex import TimeExpression
from timeline.sources import stated_date

CONTEXT = 30  # characters of a line that are shown on each side of a date
QUESTION = 'give {"id": …, "dct": "2026-01-20", "text": "…"} on each line.'


def dated(article: Article, published: date | None) -> Article:
    """The article with that publication date; without one, with the best that its text gives."""
    return replace(article, published=published) if published else with_publication(article)


def found(article: Article, genre: str | None) -> tuple[TimeExpression, ...]:
    """The time expressions of the article; without a genre it is judged from the text."""
    return find_dates(article.text, article.published, article.language, genre)


def as_table(article: Article, times: Iterable[TimeExpression]) -> Table:
    """A row for each expression: its words in their line, its type and value, its date in EDTF."""
    table = Table("In the text", "Type", "Value", "Date", box=box.SIMPLE)
    for time in times:
        date_given = time.when.edtf if time.when else ""
        row = (time.type, time.value, date_given)
        table.add_row(_in_line(article.text, time), *map(Text, row))
    return table


def counted_from(article: Article) -> str:
    """A sentence that names the day from which relative dates are counted, or says that there is none."""
    if article.published is None:
        return "The text does not say when it came out: give --published to resolve what is relative."
    source = ", as inferred from the text" if article.inferred else ""
    return f"Relative dates are counted from {article.published}{source}."


def as_lines(times: Iterable[TimeExpression]) -> str:
    """A line of JSON for each expression: start, end, text, type, value, date (EDTF or null) and why."""
    return "".join(f"{_json(_timex(time) | _reading(time))}\n" for time in times)


def as_timeml(article: Article, times: Iterable[TimeExpression]) -> str:
    """The text as TimeML: XML with a TIMEX3 element around each expression."""
    return timeml(article.origin, article.text, article.published, times)


def answers(lines: Iterable[bytes], genre: str | None) -> Iterator[str]:
    """For each line `{"id", "dct", "text"}` a line `{"id", "timexes"}`; `dct` is ISO 8601, or null.

    Raises TimelineError, which names the line, at the first that is no such thing.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            identity, created, text = _question(number, line)
            times = find_dates(text, created, genre=genre)
            yield _json({"id": identity, "timexes": [_timex(time) for time in times]})


def _in_line(text: str, time: TimeExpression) -> Text:
    """The words that gave a date, in brackets and marked, with a little of their line around them."""
    start, end = time.reading_start, time.reading_end
    before = text[max(0, start - CONTEXT) : start].rpartition("\n")[2]
    after = text[end : end + CONTEXT].partition("\n")[0]
    # A word that the cut went through is left out.
    before = before if len(before) < CONTEXT else before.partition(" ")[2]
    after = after if len(after) < CONTEXT else after.rpartition(" ")[0]
    return Text.assemble(before, (f"[{text[start:end]}]", "bold reverse"), after)


def _question(number: int, line: bytes) -> tuple[Any, date | None, str]:
    """(id, document creation time, text)."""
    try:
        match json.loads(line, parse_float=_finite, parse_constant=_finite):
            case {"text": str(text), **rest}:
                return rest.get("id"), _creation_day(rest.get("dct")), text
    except (RecursionError, ValueError) as error:
        raise TimelineError(f"Line {number} cannot be read ({error}): {QUESTION}") from error
    raise TimelineError(f"Line {number} is not an object with a text: {QUESTION}")


def _creation_day(stated: object) -> date | None:
    match stated:
        case None | "":
            return None
        case str():
            return stated_date(stated)
    raise InvalidDate("its dct is neither a string nor null")


def _finite(stated: str) -> float:
    """The number; one that JSON cannot say again (NaN, Infinity, 1e999) is a ValueError."""
    number = float(stated)
    if not math.isfinite(number):
        raise ValueError(f"{stated} is no number of JSON")
    return number


def _timex(time: TimeExpression) -> dict[str, Any]:
    return {"start": time.start, "end": time.end, "text": time.text, "type": time.type, "value": time.value}


def _reading(time: TimeExpression) -> dict[str, Any]:
    return {"date": time.when.edtf if time.when else None, "why": time.why}


def _json(value: Any) -> str:
    """One line, fit for UTF-8: a lone surrogate becomes its escape, which JSON has in common with Python."""
    written = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return written.encode("utf-8", "backslashreplace").decode()
