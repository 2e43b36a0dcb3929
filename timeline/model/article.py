"""An article, its sections and its sentences: text with offsets, nothing interpreted."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a section is to its article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEAD = "subhead"
    BODY = "body"
    RELATED = "related"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of `Article.text`, [start, end) in characters, that plays one role."""

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, [start, end) in characters of `Article.text`, with its section's role."""

    start: int
    end: int
    text: str
    role: Role


@dataclass(frozen=True, slots=True)
class Article:
    """A news article as it was read.

    `text` is everything a reader sees, headline included; every offset in Dateline counts its
    characters. `id` is a digest of the content: the same content is the same article. `origin`
    says where it came from (its URL, else its file), so that an edited article replaces its
    earlier self. `inferred` says that `published` was read off the text, not stated beside it.
    """

    id: str
    text: str
    title: str
    sections: tuple[Section, ...]
    origin: str
    published: date | None = None
    inferred: bool = False
    url: str | None = None
    publisher: str | None = None
    language: str = "en"
