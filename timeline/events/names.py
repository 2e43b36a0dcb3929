"""People, places and organisations: runs of capitalised words, each called by its fullest name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from timeline.events import english
from timeline.events.tagging import knows
from timeline.model.article import Role, Sentence

_JOINTS: Final = "|".join(sorted(word.title() for word in english.INSTITUTIONS))
_WORD: Final = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽ](?:[\w&]|[.-](?=\w)|['’](?!s\b)(?=\w))*"
_OWNERS: Final = rf"(?:(?<=s)['’](?=[ ](?:{_JOINTS})\b))?"
"""The apostrophe in "Exporters' Circle", which is one name."""
_INITIAL: Final = r"[A-Z]\."
_NEXT: Final = rf"(?=[ ](?:{_INITIAL}|{_WORD}))"
_RUN: Final = re.compile(
    rf"(?<![\w$€£])(?:(?:[A-Z]\.){{2,}}|{_INITIAL}{_NEXT}|{_WORD}{_OWNERS})"
    rf"(?:[ ](?:{_INITIAL}{_NEXT}|(?:[A-Z]\.){{2,}}|{_WORD}{_OWNERS}|&{_NEXT}|(?:of|for)(?: the)?{_NEXT}"
    rf"|(?:de|da|di|du|van|von|der|den|la|al|bin)(?:{_NEXT}|(?=[ ][a-z]{{2,3}}[ ]{_WORD}))))*"
)

_PLACE: Final = re.compile(rf"\b(?:in|at|near|from|off|of) ({_WORD})(?! [A-Z])")
_NAMELESS: Final = english.PEOPLES - english.COUNTRIES
_ALL_TITLES: Final = english.TITLES | english.NOBLE_TITLES | _NAMELESS
_COMMON_ENDING: Final = re.compile(english.COMMON_ENDINGS)
_QUOTES_BEFORE: Final = 8
_LONGEST: Final = 40  # words; a longer run of large words is a list or a shout, and no name
_MINDED: Final = frozenset({Role.HEADLINE, Role.SUBHEAD})


@dataclass(frozen=True, slots=True)
class Names:
    """What an article calls whom: `aliases` lead from a part of a name to the whole of it.

    `common` holds the words that the article also writes small, and that are therefore no names when they
    start a sentence.
    """

    aliases: dict[str, str]
    common: frozenset[str]
    known: frozenset[str]

    @classmethod
    def of(cls, sentences: Iterable[Sentence]) -> "Names":
        """The names of an article; its headlines are not asked, as they write every word large."""
        told = [sentence.text for sentence in sentences if sentence.role not in _MINDED]
        common = frozenset(word for text in told for word in re.findall(r"(?<![\w'’-])[a-zà-ÿ]\w*", text))
        known = frozenset(name for text in told for name in _runs(text, common))
        people = [name for name in known if is_person(name)]
        return cls(_aliases(people, frozenset(_PLACE.findall("\n".join(told)))), common, known)

    def inside(self, text: str, *, is_headline: bool = False) -> tuple[str, ...]:
        """The names in this text in the order in which they come, each once and in full.

        Of a headline only those that the article tells elsewhere: it may write every word large.
        """
        if is_headline:
            found: Iterable[str] = sorted(
                (n for n in self.known if n in text), key=lambda n: (text.index(n), n)
            )
        else:
            found = _runs(text, self.common)
        return tuple(dict.fromkeys(self.aliases.get(name, name) for name in found if len(name) > 1))


def _aliases(people: Iterable[str], places: frozenset[str]) -> dict[str, str]:
    """First and last words of names of people, where they are nobody else's and no places."""
    owners: dict[str, set[str]] = {}
    for name in people:
        words = name.split()
        for part in {words[0], words[-1], " ".join(words[1:])}:
            owners.setdefault(part, set()).add(name)
    return {
        part: next(iter(names))
        for part, names in owners.items()
        if len(names) == 1 and not any(part in places and name.startswith(part) for name in names)
    }


def is_person(name: str) -> bool:
    """Whether a name of several words looks like that of a person and not of a place or an institution."""
    words = name.lower().split()
    return (
        2 <= len(words) <= 4
        and not english.INSTITUTIONS.intersection(words)
        and words[0] not in english.FIRST_OF_PLACES | english.PEOPLES
        and not english.SMALL_WORDS.intersection(words) - english.OF_PEOPLE
    )


def _runs(text: str, common: frozenset[str]) -> Iterable[str]:
    for run in _RUN.finditer(text):
        if run[0].count(" ") >= _LONGEST:
            continue
        yield from _named(run[0], starts=_starts_sentence(text, run.start()), common=common)


def _starts_sentence(text: str, start: int) -> bool:
    return start < _QUOTES_BEFORE and not text[:start].strip(" \t\n\"'“‘«(—–-•*")


def _named(run: str, *, starts: bool, common: frozenset[str]) -> Iterable[str]:
    words = run.split()
    if starts:
        words = _without_opener(words, common)
    for part in _parted(words):
        name = " ".join(without_title(part)).removeprefix("of ")
        if name and name[0].isupper() and not _is_no_name(name):
            yield name


def _without_opener(words: list[str], common: frozenset[str]) -> list[str]:
    first = words[0].lower()
    is_common = len(words) == 1 and _COMMON_ENDING.search(first) is not None
    drops = first in common or first in english.NO_NAMES | english.COMMON_NAMES or knows(first) or is_common
    return words[1:] if drops else words


def _parted(words: list[str]) -> Iterable[list[str]]:
    """ "Lee Jae Myung of South Korea" is two names, "Bank of England" is one."""
    part: list[str] = []
    for index, word in enumerate(words):
        joins = word in ("of", "for", "the") and index > 0
        if (word.lower() in english.NO_NAMES and word != "the") or (
            joins and word != "the" and not _binds(part, word)
        ):
            yield part
            part = []
        elif not (joins and not part):
            part.append(word)
    yield part


def _binds(part: list[str], word: str) -> bool:
    lowers = [one.lower() for one in part]
    if word == "for":
        return bool(part) and (lowers[-1] in english.INSTITUTIONS or "of" in lowers)
    return bool(part) and without_title(part) == part and not is_person(" ".join(part))


def without_title(words: list[str]) -> list[str]:
    """The words of a name without those before it that say what somebody is: "South Korean President"."""
    lowers = [word.lower().rstrip(".") for word in words]
    title = max((n for n, word in enumerate(lowers[:-1]) if word in english.TITLES), default=-1)
    noble = max((n for n, word in enumerate(lowers[:-2]) if word in english.NOBLE_TITLES), default=-1)
    return words[max(title, noble) + 1 :]


@lru_cache(maxsize=4096)
def _is_no_name(name: str) -> bool:
    lower = name.lower()
    words = lower.replace(".", "").split()
    return (
        lower in english.NO_NAMES
        or lower in english.COMMON_NAMES
        or lower in _NAMELESS
        or all(word in _ALL_TITLES for word in words)
        or (len(words) == 1 and len(lower) == 1)
    )
