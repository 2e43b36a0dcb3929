"""The date extractor: text in, time expressions out. Pure: no clock, no file, no network."""

import pkgutil
from datetime import date, datetime
from functools import cache
from importlib import import_module

from timeline.dates import languages
from timeline.dates.extract import Extractor
from timeline.errors import UnknownGenre, UnknownLanguage
from timeline.model.timex import Genre, TimeExpression


def find_dates(
    text: str, published: date | None = None, language: str = "en", genre: str | None = None
) -> tuple[TimeExpression, ...]:
    """Every time expression of the text, in order, none overlapping another.

    Relative ones are counted from `published`, or from the last date that the text mentions; where
    there is neither they stay unresolved (`when` is None, X in `value`). `genre` is "news" or
    "narrative", and is judged from the text when it is None. Raises UnknownLanguage, UnknownGenre, and
    TypeError when `published` is no `datetime.date`.
    """
    if not isinstance(published, date | None):
        raise TypeError(f"published is {published!r}: give a date, or None where there is none.")
    if isinstance(published, datetime):
        published = published.date()
    return extractor(language).find(text, published, _genre(genre) if genre else None)


def _genre(name: str) -> Genre:
    if name not in set(Genre):
        raise UnknownGenre(f"There is no genre {name!r}: choose one of {', '.join(sorted(Genre))}.")
    return Genre(name)


def known_languages() -> tuple[str, ...]:
    """The codes of the languages that have a module, in alphabetical order."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(languages.__path__)))


@cache
def extractor(language: str) -> Extractor:
    """The extractor of a language, made on first use. Raises UnknownLanguage."""
    if language not in known_languages():
        known = ", ".join(known_languages())
        raise UnknownLanguage(f"There is no language {language!r}: choose one of {known}.")
    return Extractor(import_module(f"{languages.__name__}.{language}").LANGUAGE)
