"""The formats an article may come in: one module each, chosen by the file's ending.

A format module holds `ENDINGS`, the file endings it answers for (lower case, with the dot), and
`read(text, origin) -> Article`, which raises UnreadableArticle. Adding a file here adds a format.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from timeline.errors import UnreadableArticle
from timeline.model.article import Article


class Format(Protocol):
    """What each module of this package offers."""

    ENDINGS: tuple[str, ...]

    def read(self, text: str, origin: str) -> Article:
        """The article that this text holds; `origin` says where it came from."""


@cache
def formats() -> Mapping[str, Format]:
    """Every format by its file endings."""
    names = (found.name for found in iter_modules(__path__))
    modules = (cast("Format", import_module(f"{__name__}.{name}")) for name in names)
    return {ending: module for module in modules for ending in module.ENDINGS}


def format_of(ending: str) -> Format:
    """The format of files with that ending; raises UnreadableArticle for one that nobody reads."""
    try:
        return formats()[ending.lower()]
    except KeyError as error:
        known = ", ".join(sorted(formats()))
        named = f"ends in {ending}" if ending else "has no ending"
        raise UnreadableArticle(f"{named}; only {known} files are read") from error
