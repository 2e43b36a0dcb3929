"""People, places and organisations: runs of capitalised words, each called by its fullest name."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import dropwhile
from typing import Final, NamedTuple

from timeline.events import english_names as lists
from timeline.events.aliases import aliases_of
from timeline.events.english import PREPOSITIONS
from timeline.events.kinds import is_person, without_title
from timeline.events.tagging import knows
from timeline.model.article import Role, Sentence


def _large(words: Iterable[str]) -> str:
    return "|".join(sorted(word.title() for word in words))


_LETTERS: Final = "".join(
    chr(code) for code in (*range(0x600), *range(0x1E00, 0x2000)) if chr(code).isupper()
)
_JOINTS: Final = _large(lists.INSTITUTIONS)
_PARTICLES: Final = "|".join(sorted(lists.OF_PEOPLE))
_WORD: Final = (
    rf"(?:(?:{_large(lists.OWNERS)})['’]s(?=[ ](?:{_JOINTS})\b)"
    rf"|{lists.PREFIXED}?[{_LETTERS}](?:[\w&]|[.-](?=\w)|['’](?!s\b)(?=\w))*)"
)
_OWNERS: Final = rf"(?:(?<=s)['’](?=[ ](?:{_JOINTS})\b))?"
"""The apostrophe in "Exporters' Circle", which is one name."""
_INITIAL: Final = r"[A-Z]\."
_NEXT: Final = rf"(?=[ ](?:{_INITIAL}|{_WORD}))"
_ABOUT_TWO: Final = (
    rf"(?:(?<=the )|The )(?:(?!(?:{_JOINTS})\b){_WORD} )+and {_WORD}(?: {_WORD})*"
    rf" (?:{_large(lists.JOINED)})\b"
    rf"|(?:{_large(lists.OFFICES)}) (?:of|for)(?: the)? {_WORD}(?:, {_WORD})* and {_WORD}\b(?! {_WORD})"
)
"""A name with "and" inside."""
_HYPHENS: Final = frozenset("-'’")
_LETTER: Final = re.compile(f"[{_LETTERS}]")
_PREFIX: Final = re.compile(f"{lists.PREFIXED}$")
_RUN: Final = (
    rf"(?<![\w$€£])(?<!\w[-'’])(?:{_ABOUT_TWO}|(?:[A-Z]\.){{2,}}|{_INITIAL}{_NEXT}|{_WORD}{_OWNERS})"
    rf"(?:[ ](?:{_INITIAL}{_NEXT}|(?:[A-Z]\.){{2,}}|{_WORD}{_OWNERS}|&{_NEXT}|(?:of|for)(?: the)?{_NEXT}"
    rf"|(?:{_PARTICLES})(?:{_NEXT}|(?=[ ](?:{_PARTICLES})[ ]{_WORD}))))*"
)

_SMALL_WORD: Final = re.compile(r"[^\w'’-]([a-zà-ÿ]\w*)")
_PLACE: Final = re.compile(rf" (?:in|at|near|from|off) ({_WORD})(?! [A-Z])")
_NAMELESS: Final = lists.PEOPLES - lists.COUNTRIES
_ALL_TITLES: Final = lists.TITLES | lists.NOBLE_TITLES | _NAMELESS
_NO_OPENERS: Final = lists.NO_NAMES | lists.COMMON_NAMES
_NOT_OF_PEOPLE: Final = _NO_OPENERS | lists.BEFORE_MONTHS | PREPOSITIONS
_STAY: Final = lists.INSTITUTIONS | lists.FIRST_OF_PLACES | lists.FIRST_NAMES
_COMMON_ENDING: Final = re.compile(f"{lists.COMMON_ENDINGS}|{lists.ADVERB_ENDINGS}")
_CONTRACTED: Final = re.compile(r"(\w+)['’](?:m|s|re|ve|ll|d|t)$")
_HYPHENED: Final = re.compile(rf"(.+)-(?:{lists.ENDED})")
_OPENING: Final = re.compile(r"(?:^|[.!?:;•|–—]|\s[\"'“‘«(]|^[\"'“‘«(])[\s\"'“‘«(–—•*-]*$")
_LAST_WORD: Final = re.compile(r"(\w+)\W{1,3}$")
_BEFORE: Final = 20  # characters; what comes before a name is looked for among so many
_LONGEST: Final = 40  # words; a longer run of large words is a list or a shout, and no name
_MINDED: Final = frozenset({Role.HEADLINE, Role.SUBHEAD})


@dataclass(frozen=True, slots=True)
class Names:
    """What an article calls whom: `aliases` lead from a part of a name to the whole of it.

    `common` holds the words that the article also writes small, and that are therefore no names when they
    start a sentence. `things` are the names that are no people: "the" or "in" stands before them.
    """

    aliases: dict[str, str]
    common: frozenset[str]
    known: frozenset[str]
    things: frozenset[str]

    @classmethod
    def of(cls, sentences: Iterable[Sentence]) -> "Names":
        """The names of an article; its headlines are not asked, as they write every word large."""
        told = [sentence for sentence in sentences if sentence.role not in _MINDED]
        told.sort(key=lambda sentence: sentence.role is Role.STANDFIRST)  # it may call people by one name
        texts = [sentence.text for sentence in told]
        whole = "".join(f"\n{text}" for text in texts)
        common = frozenset(_SMALL_WORD.findall(whole))
        found = [pair for text in texts for pair in _named(text, common)]
        bare = {name for name, is_thing in found if not is_thing}
        places = {place[1] for place in _PLACE.finditer(whole) if not _is_held(whole, place.start())}
        things = frozenset(places.union(name for name, _ in found if name not in bare))
        aliases = aliases_of([name for name, _ in found], whole, things)
        return cls(aliases, common, frozenset(name for name, _ in found), things)

    def inside(self, text: str, *, is_headline: bool = False) -> tuple[str, ...]:
        """The names in this text in the order in which they come, each once and in full.

        Of a headline only those that the article tells elsewhere: it may write every word large.
        """
        if is_headline:
            found: Iterable[str] = sorted(
                (n for n in self.known if n in text), key=lambda n: (text.index(n), n)
            )
        else:
            found = (name for line in text.split("\n") for name, _ in _named(line, self.common))
        return tuple(dict.fromkeys(self.aliases.get(name, name) for name in found if len(name) > 1))

    def is_person(self, name: str) -> bool:
        """Whether the name is that of a person, as far as its words and those around it tell."""
        return is_person(name) and name not in self.things


def _is_held(text: str, end: int) -> bool:
    """Whether what stands here is held and so in no place: "shares in Acme"."""
    return not lists.NOT_IN_PLACES.isdisjoint(text[max(0, end - _BEFORE) : end].lower().split()[-1:])


class _Run(NamedTuple):
    """A run of large words and what stands before it; `opens` says that a sentence or quotation begins."""

    text: str
    before: str
    opens: bool


@lru_cache(maxsize=1024)  # a sentence is asked about again for each event that it tells
def _runs(text: str) -> tuple[_Run, ...]:
    """The runs of large words, but no list or shout."""
    return tuple(
        _Run(run[0], before := text[max(0, run.start() - _BEFORE) : run.start()], _opens(before))
        for run in _matches(text)
        if run[0].count(" ") < _LONGEST
    )


@cache
def _matching() -> Callable[[str, int], re.Match[str] | None]:
    """The match of `_RUN`, which is long and compiled when the first article comes."""
    return re.compile(_RUN).match


def _matches(text: str) -> Iterator[re.Match[str]]:
    """What `_RUN` finds; it is tried only where a name may begin, as it is slow to refuse."""
    matching, end = _matching(), 0
    for letter in _LETTER.finditer(text):
        start = letter.start()
        if start < end:
            continue
        if text[start - 1 : start] in _HYPHENS:
            prefix = _PREFIX.search(text, max(0, start - _BEFORE), start)
            start = prefix.start() if prefix else start
        if start >= end and (run := matching(text, start)):
            end = run.end()
            yield run


def _opens(before: str) -> bool:
    stands_inside = before.endswith(" ") and before[-2:-1].isalnum()
    return not stands_inside and _OPENING.search(before) is not None


def _named(text: str, common: frozenset[str]) -> Iterator[tuple[str, bool]]:
    """Each name as it stands, and whether "the" stands before it."""
    for run in _runs(text):
        after_the = run.before.endswith((" the ", "The ")) or run.text.startswith("The ")
        named, before = _without_opener(run, common) if run.opens else (run.text, run.before)
        for name in _names_of(named, _is_of_a_month(named.split(), before)):
            yield name, after_the and run.text.removeprefix("The ") == name


@lru_cache(maxsize=8192)
def _names_of(run: str, is_of_a_month: bool) -> tuple[str, ...]:
    """The names that stand side by side in a run of large words."""
    parts = [run.split()] if is_of_a_month else _parted(run.split())
    found = (" ".join(_without_hyphen(without_title(part))).removeprefix("of ") for part in parts)
    return tuple(name for name in found if not name.split(" ")[0].islower() and not _is_no_name(name))


def _without_opener(run: _Run, common: frozenset[str]) -> tuple[str, str]:
    """The run without a first word that is large only because it opens, and what then stands before it."""
    words = run.text.split()
    first, alone = words[0].lower(), len(words) == 1
    drops = (
        first in _NO_OPENERS
        or (first in common and (alone or first not in _STAY))
        or (knows(first) and (alone or first not in _STAY))
        or (words[1:2] in (["for"], ["of"]) and first.removesuffix("s") in common)
        or (alone and (first in lists.ALONE or _COMMON_ENDING.search(first) is not None))
        or _is_compound(words[0])
    ) and not _is_of_a_month(words, run.before)
    if not drops:
        return run.text, run.before
    rest = list(dropwhile({"for", "of", "the"}.__contains__, words[1:]))
    return " ".join(rest), words[-len(rest) - 1]


def _is_compound(word: str) -> bool:
    """Whether it is a common word with hyphens: "Lift-off", but not "Berg-Holm", "Osk-2", "Lisse-based"."""
    parts = word.split("-")[1:]
    return bool(parts) and all(map(str.islower, parts)) and _HYPHENED.fullmatch(word) is None


def _is_of_a_month(words: list[str], before: str) -> bool:
    """Whether it is a person that bears the name of a month: "June Berg" but not "in June Berg"."""
    if not 2 <= len(words) <= 4:
        return False
    lowers = [word.lower() for word in words]
    if lists.MONTHS_TOO.isdisjoint((lowers[0], lowers[-1])):
        return False
    last = _LAST_WORD.search(f"{before} ")
    others = [word for word in lowers if word not in lists.MONTHS_TOO]
    return (
        len(others) == len(words) - 1
        and _NOT_OF_PEOPLE.isdisjoint(others)
        and not (last and last[1].lower() in lists.BEFORE_MONTHS)
    )


def _parted(words: list[str]) -> Iterator[list[str]]:
    """ "Lee Jae Myung of South Korea" is two names, "Bank of England" is one."""
    part: list[str] = []
    for index, word in enumerate(words):
        joins = word in ("of", "for", "the") and index > 0
        if (word.lower() in lists.NO_NAMES and word != "the") or (
            joins and word != "the" and not _binds(part, word)
        ):
            yield part
            part = []
        elif len(words) > 1 and (adjective := _HYPHENED.fullmatch(word)):
            yield [*part, adjective[1]]
            part = []
        elif not (joins and not part):
            part.append(word)
    yield part


def _binds(part: list[str], word: str) -> bool:
    lowers = [one.lower() for one in part]
    if word == "for":
        return bool(part) and (lowers[-1] in lists.INSTITUTIONS or "of" in lowers)
    return bool(part) and without_title(part) == part and not is_person(" ".join(part))


def _without_hyphen(words: list[str]) -> list[str]:
    """ "Lisse" for "Lisse-based", and nothing for "Anti-government"."""
    found = _HYPHENED.fullmatch(words[-1]) if len(words) == 1 else None
    if found is None:
        return words
    return [] if found[1].lower() in lists.PREFIXES else [found[1]]


@lru_cache(maxsize=4096)
def _is_no_name(name: str) -> bool:
    lower = name.lower()
    words = lower.replace(".", "").split()
    return (
        lower in _NO_OPENERS
        or lower == "people"
        or lower in _NAMELESS
        or lower.removesuffix("s") in _NAMELESS
        or all(word in _ALL_TITLES for word in words)
        or len(lower) == 1
        or ((contracted := _CONTRACTED.fullmatch(lower)) is not None and knows(contracted[1]))
        or lower.partition("-")[0] in lists.PREFIXES
    )
