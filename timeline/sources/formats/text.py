"""Plain text: a headline, perhaps a standfirst and a byline, paragraphs and subheads.

Two shapes are read. In the raw shape every line is a paragraph. In ordinary text a blank line parts
paragraphs, whose lines may be wrapped; a wrapped line's end becomes a space, so that a sentence is
whole and every offset stays what it is in the file.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from textwrap import shorten

from timeline.model.article import Article, Role
from timeline.sources import furniture
from timeline.sources.identity import identified

ENDINGS = (".txt", ".text")

WRAPS = range(40, 101)  # columns at which text is wrapped
LONGEST_HEADLINE = 200  # characters, as are the next two
LONGEST_STANDFIRST = 350
LONGEST_SUBHEAD = 120

PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")
CLAUSE_END = re.compile(r"[.!…:;,][\"'”’»)\]]*$")
ABBREVIATION_END = re.compile(r"\b(?:[A-Z]\.){2,}$")
BULLET = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.)])\s")


def read(text: str, origin: str) -> Article:
    """The article in this text; raises UnreadableArticle when it states an impossible date."""
    whole = unwrapped(text)
    found = list(PARAGRAPH.finditer(whole))
    paragraphs = [paragraph.group() for paragraph in found]
    played = roles(paragraphs)
    sections = tuple(
        section
        for role, paragraph in zip(played, found, strict=True)
        for section in furniture.sections(role, paragraph.start(), paragraph.group())
    )
    published = furniture.stated_publication(paragraphs)
    return identified(whole, _title(paragraphs, played), sections, origin, published=published)


def unwrapped(text: str) -> str:
    """The text, of the same length, with a space for each line end that only a wrapper put there."""
    lines = [line.rstrip() for line in text.split("\n")]
    width = max((len(line) for line in lines if len(line) in WRAPS), default=0)
    pairs = list(pairwise(lines))
    full = sum(_is_full(line, below, width) and not CLAUSE_END.search(line) for line, below in pairs)
    if 2 * full <= sum(bool(line and below) for line, below in pairs):
        return text
    ends = iter(
        " " if _is_full(line, below, width) or _goes_on(line, below) else "\n" for line, below in pairs
    )
    return re.sub("\n", lambda _: next(ends), text)


def roles(paragraphs: Sequence[str]) -> tuple[Role, ...]:
    """What each paragraph is to its article, told by its place, its length and its words."""
    found = furniture.roles(paragraphs)
    first = furniture.headline_of(paragraphs)
    if found[first] is Role.BODY and _is_headline(paragraphs, first):
        found[first] = Role.HEADLINE
        if _is_standfirst(paragraphs, found, first + 1):
            found[first + 1] = Role.STANDFIRST
    for place in range(first + 2, len(found) - 1):
        if _is_subhead(paragraphs, found, place):
            found[place] = Role.SUBHEAD
    return tuple(found)


def _is_full(line: str, below: str, width: int) -> bool:
    """Whether a wrapper had to end the line here: the next word would not have fitted."""
    if not line or not below.strip() or len(line) > width or BULLET.match(below):
        return False
    return len(line) + 1 + len(below.split(maxsplit=1)[0]) > width


def _goes_on(line: str, below: str) -> bool:
    """Whether the line below continues a sentence, as in wrapped text that was edited later."""
    return bool(line) and not CLAUSE_END.search(line) and below.lstrip()[:1].islower()


def _is_headline(paragraphs: Sequence[str], place: int) -> bool:
    text = paragraphs[place]
    sentence = text.endswith(".") and not ABBREVIATION_END.search(text)
    return len(paragraphs) > place + 1 and len(text) <= LONGEST_HEADLINE and not sentence


def _is_standfirst(paragraphs: Sequence[str], found: Sequence[Role], place: int) -> bool:
    """Whether a short paragraph right below the headline leads into a longer one."""
    if found[place : place + 2] != [Role.BODY, Role.BODY]:
        return False
    text, below = paragraphs[place : place + 2]
    return len(text) <= LONGEST_STANDFIRST and len(text) < len(below)


def _is_subhead(paragraphs: Sequence[str], found: Sequence[Role], place: int) -> bool:
    """Whether a line that is no sentence stands over a paragraph."""
    both_body = found[place] is found[place + 1] is Role.BODY
    return both_body and _is_title(paragraphs[place]) and not _is_title(paragraphs[place + 1])


def _is_title(text: str) -> bool:
    return len(text) <= LONGEST_SUBHEAD and not CLAUSE_END.search(text) and not BULLET.match(text)


def _title(paragraphs: Sequence[str], played: Sequence[Role]) -> str:
    place = next((place for place, role in enumerate(played) if role in (Role.HEADLINE, Role.BODY)), 0)
    return shorten(paragraphs[place], LONGEST_HEADLINE, placeholder="…")
