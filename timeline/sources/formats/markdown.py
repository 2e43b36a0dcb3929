"""Markdown: YAML front matter (title, source, url, published), then headings and paragraphs.

The text is what a reader sees: marks and addresses gone, the words of links kept. Code and raw HTML
are boilerplate.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from textwrap import shorten
from typing import NamedTuple

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from timeline.errors import UnreadableArticle
from timeline.links import web_address
from timeline.model.article import Article, Role, Section
from timeline.sources import furniture
from timeline.sources.decoding import clean
from timeline.sources.identity import identified

ENDINGS = (".md", ".markdown")

LONGEST_TITLE = 300  # characters
LONGEST_FRONT = 20_000
BREAK = "\n\n"

FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
FIELD = re.compile(r"""([A-Za-z_-]+):[ \t]*("[^"\\]*"|'[^']*'|[^\s\[\]{}"'&*!|>%@`#][^\n]*?)?[ \t]*""")
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
BLOCK_PARSER = MarkdownIt("commonmark").enable("table").disable("inline")  # most paragraphs have no marks
MARK = re.compile(r"[\\`*_~\[<&]")
"""What all marks within a paragraph begin with, but for "!" before a bracket."""
UNREAD = frozenset({"fence", "code_block", "html_block"})
SPACES = frozenset({"softbreak", "hardbreak"})
WORDS = frozenset({"text", "code_inline"})


class Block(NamedTuple):
    """A paragraph, heading or piece of code; `level` is 1 to 6 for headings, else 0."""

    text: str
    level: int = 0
    unread: bool = False


def read(text: str, origin: str) -> Article:
    """The article in this text; raises UnreadableArticle when its front matter cannot be used."""
    front, body = _parted(text)
    title = _field(front, "title")
    blocks = _titled(list(_blocks(body)), title)
    whole = BREAK.join(block.text for block in blocks)
    return identified(
        whole,
        title or shorten(blocks[0].text, LONGEST_TITLE, placeholder="…"),
        tuple(_sections(blocks)),
        origin,
        published=_published(front) or furniture.stated_publication(*_paragraphs(blocks)),
        url=_address(front),
        publisher=_field(front, "source"),
    )


def _parted(text: str) -> tuple[Mapping[str, object], str]:
    """(front matter, Markdown); the front matter is empty when there is none."""
    found = FRONT_MATTER.match(text)
    if found:
        return _front(found.group(1)), text[found.end() :]
    if text.startswith("---\n"):
        raise UnreadableArticle("opens front matter with --- and never closes it")
    return {}, text


def _front(text: str) -> Mapping[str, object]:
    if len(text) > LONGEST_FRONT:
        raise UnreadableArticle(f"has front matter of {len(text)} characters; {LONGEST_FRONT} are enough")
    try:
        # As strings: YAML 1.1 would turn a title such as `No` into a truth value and shift times to UTC.
        found = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  (it makes strings, lists and maps only)
    except (yaml.YAMLError, RecursionError, ValueError, OverflowError) as error:
        if plain := _lines(text):
            return plain
        raise UnreadableArticle(f"has front matter that does not parse{_place(error)}") from error
    if not isinstance(found or {}, dict):
        raise UnreadableArticle("has front matter that is not a list of `name: value` lines")
    return found or {}


def _lines(text: str) -> Mapping[str, object]:
    """Lines of `name: value` that are no YAML, "title: Storm: five dead"; empty where any is not."""
    lines = [FIELD.fullmatch(line) for line in text.splitlines() if line.strip()]
    return {line[1]: (line[2] or "").strip("\"'") for line in lines if line} if all(lines) else {}


def _place(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    return f": {getattr(error, 'problem', '')} at line {mark.line + 2}" if mark else ""


def _field(front: Mapping[str, object], name: str) -> str | None:
    value = front.get(name, "")
    if not isinstance(value, str):
        raise UnreadableArticle(f"has a {name} in its front matter that is not one line of text")
    plain = " ".join(clean(value).split())
    if len(plain) > LONGEST_TITLE and name == "title":
        raise UnreadableArticle(f"has a title of {len(plain)} characters; {LONGEST_TITLE} are enough")
    return plain or None


def _published(front: Mapping[str, object]) -> date | None:
    stated = _field(front, "published")
    return furniture.publication(stated) if stated else None


def _address(front: Mapping[str, object]) -> str | None:
    url = _field(front, "url")
    if url is None or web_address(url):
        return url
    raise UnreadableArticle("has a url in its front matter that is not an http:// or https:// address")


def _blocks(text: str) -> Iterator[Block]:
    addresses: dict[str, object] = {}  # those that stand apart from their links
    tokens = BLOCK_PARSER.parse(text, addresses)
    for before, token in pairwise([Token("", "", 0), *tokens]):
        if token.type in UNREAD:
            block = Block(token.content.strip(), unread=True)
        else:
            level = int(before.tag[1]) if before.type == "heading_open" else 0
            block = Block(_plain(token.content, addresses), level)
        if block.text:
            yield block


def _plain(text: str, addresses: dict[str, object]) -> str:
    """The words of a paragraph."""
    if MARK.search(text):
        inline = PARSER.parseInline(text, addresses)[0].children or ()
        shown = (token for token in inline if token.type in SPACES | WORDS)
        text = "".join(" " if token.type in SPACES else token.content for token in shown)
    return " ".join(text.split())


def _titled(blocks: list[Block], title: str | None) -> list[Block]:
    """The blocks with the stated title as their first heading, once."""
    if not blocks:
        raise UnreadableArticle("holds no text")
    if title is None or (blocks[0].level and blocks[0].text.casefold() == title.casefold()):
        return blocks
    return [Block(title, level=1), *blocks]


def _paragraphs(blocks: Sequence[Block]) -> tuple[list[str], frozenset[int]]:
    """The text of the blocks, and the places of those that are headings."""
    headings = frozenset(place for place, block in enumerate(blocks) if block.level)
    return [block.text for block in blocks], headings


def _sections(blocks: Sequence[Block]) -> Iterator[Section]:
    start = 0
    for place, (block, told) in enumerate(zip(blocks, furniture.roles(*_paragraphs(blocks)), strict=True)):
        role = Role.BOILERPLATE if block.unread else Role.HEADLINE if block.level and not place else told
        yield from furniture.sections(role, start, block.text)
        start += len(block.text) + len(BREAK)
