"""JSON Lines: many articles in one file, an object a line, perhaps in a .gz file.

`{"id", "title", "published", "source", "url", "text"}`; only `text` is needed, and what else there is
is not looked at. A line of the text is a paragraph or a sentence.
"""

import gzip
import json
import re
import zlib
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from textwrap import shorten
from typing import Any, BinaryIO

from timeline.errors import InvalidDate, UnreadableArticle
from timeline.links import web_address
from timeline.model.article import Article, Role, Section
from timeline.sources import furniture
from timeline.sources.decoding import clean
from timeline.sources.identity import identified
from timeline.sources.stated import stated_date

ENDINGS = (".jsonl", ".jsonl.gz")

LONGEST = 2_000_000  # bytes of a line, as of an article in a file of its own
LONGEST_TITLE = 300  # characters

PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")
SHAPE = 'each line is to hold {"id": …, "title": …, "published": "2026-01-20", "text": …}'


def is_jsonl(path: Path) -> bool:
    """Whether the file's name says that it holds articles as JSON Lines."""
    return path.name.lower().endswith(ENDINGS)


def articles(path: Path, origin: str) -> Iterator[Article | str]:
    """Each line's article, or the reason why it is none; raises OSError and UnreadableArticle."""
    with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as lines:
        try:
            yield from _articles(lines, origin)
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            raise UnreadableArticle(f"is no whole .gz file: {error}") from error


def article(line: bytes, number: int, origin: str) -> Article:
    """The article in the line of this number; raises UnreadableArticle.

    Without a url it is known by its id, and without that by its line.
    """
    record = _record(line)
    text, title = _text(record, "text"), " ".join(_text(record, "title").split())
    if not text.strip():
        raise UnreadableArticle("has no text")
    if len(title) > LONGEST_TITLE:
        raise UnreadableArticle(f"has a title of {len(title)} characters; {LONGEST_TITLE} are enough")
    whole = f"{title}\n\n{text}" if title else text
    found = list(PARAGRAPH.finditer(whole))
    return identified(
        whole,
        title or shorten(found[0].group(), LONGEST_TITLE, placeholder="…"),
        tuple(_sections(found, is_titled=bool(title))),
        f"{origin}#{_text(record, 'id') or number}",
        published=_published(record),
        url=_address(record),
        publisher=_text(record, "source") or None,
    )


def _articles(lines: BinaryIO | gzip.GzipFile, origin: str) -> Iterator[Article | str]:
    number = 0
    while line := lines.readline(LONGEST + 1):
        number += 1
        if len(line) > LONGEST:
            yield f"has more than {LONGEST // 1_000_000} MB on line {number}, where it was left"
            return
        if line.strip():
            yield _attempt(line, number, origin)


def _attempt(line: bytes, number: int, origin: str) -> Article | str:
    try:
        return article(line, number, origin)
    except UnreadableArticle as error:
        return f"cannot be used on line {number}, which {error}: {SHAPE}"


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (RecursionError, ValueError) as error:
        raise UnreadableArticle(f"is not JSON ({error})") from error
    if not isinstance(record, dict):
        raise UnreadableArticle("is not an object")
    return record


def _text(record: dict[str, Any], name: str) -> str:
    match record.get(name):
        case str(text):
            return clean(text)
        case None:
            return ""
        case int(number) if name == "id":
            return str(number)
    raise UnreadableArticle(f"has a {name} that is no string")


def _published(record: dict[str, Any]) -> date | None:
    stated = _text(record, "published")
    try:
        return stated_date(stated) if stated else None
    except InvalidDate as error:
        raise UnreadableArticle(f"states a publication date that cannot be used ({error})") from error


def _address(record: dict[str, Any]) -> str | None:
    url = _text(record, "url")
    if url and not web_address(url):
        raise UnreadableArticle("has a url that is not an http:// or https:// address")
    return url or None


def _sections(found: Sequence[re.Match[str]], *, is_titled: bool) -> Iterator[Section]:
    paragraphs = [paragraph.group() for paragraph in found]
    roles = furniture.roles(paragraphs, headings={0} if is_titled else ())
    for place, (role, paragraph) in enumerate(zip(roles, found, strict=True)):
        played = Role.HEADLINE if is_titled and place == 0 else role
        yield from furniture.sections(played, paragraph.start(), paragraph.group())
