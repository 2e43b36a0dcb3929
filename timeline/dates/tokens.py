"""A text cut into tokens, and each token turned into the one character that stands for its classes."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Any

from timeline.dates.grammar import Language

# Blanks before a token belong to it, so that lengths add up to offsets. An empty line is a token of its
# own: no phrase runs across it. Web addresses and telephone numbers are one token each, and no date.
# Blanks with nothing after them are a token too, lest every one of them be tried as a beginning.
_WORD = (
    r" ?[^\W\d]\w*(?![\w.:'’])|"  # as most are: what is left need not be tried
    r"[^\S\n]*(?:\n[^\S\n]*\n\s*|(?:\n[^\S\n]*)?(?:"
    r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?"
    r"|0\d{2,4}(?:[ -]\d{3,4}){1,3}\b|\+\d{1,3}(?:[ -]\d{2,5}){2,5}\b"
    r"|\d+(?:-\d+){2,}|\d{3}-\d{4}\b|\d+(?:[.,:/]\d+)+\w*"
    r"|https?://\S+|www\.\S+|\w+\.(?:com|org|net|io|gov|edu)\b|(?:%s)\b|\w+|[^\w\s]))|\s+"
)
_SAME = str.maketrans({"’": "'", "‘": "'", "–": "-", "‐": "-", "‑": "-"})
_MEMORY = 100_000
_LONGEST = 50  # letters of a word that is worth learning
_STOP = "."
_CLOSERS = frozenset("\"'”’)]")
NOTHING = "."


def plain(surface: str) -> str:
    """The word as tables write it: no blanks, no capitals, one kind of dash and apostrophe."""
    return surface.strip().translate(_SAME).lower()


@dataclass(frozen=True, slots=True)
class Token:
    """What is known of a word: the character for its set of classes, and its value in each of them."""

    code: str
    values: Mapping[str, Any]


_UNKNOWN = Token(NOTHING, {})
_NAME: tuple[str, ...] = ("name",)
_PARAGRAPH: tuple[str, ...] = ("paragraph",)
_OTHER = "other"


@dataclass(frozen=True, slots=True)
class Scan:
    """A text as rules see it: one character of `codes` a token; `ends` tells where each one ends."""

    surfaces: list[str]
    codes: str
    ends: list[int]

    def start(self, token: int) -> int:
        """Where the token begins in the text, the blanks before it left out."""
        return self.ends[token] - len(self.surfaces[token].lstrip())

    def end(self, last: int) -> int:
        """Where the token before `last` ends in the text."""
        return self.ends[last - 1]

    def among(self, codes: str, first: int, last: int) -> int:
        """How many of the tokens [`first`, `last`) have one of these codes."""
        return sum(map(codes.__contains__, self.codes[first:last]))

    def before(self, codes: str, place: int, reach: int) -> int:
        """How many of the last `reach` tokens before `place` have one of these codes."""
        return self.among(codes, max(0, place - reach), place)


class _Codes(dict[str, str]):
    """Surface → code, learnt as texts are read and forgotten when it grows too large."""

    def __init__(self, vocabulary: "Vocabulary") -> None:
        self._vocabulary = vocabulary

    def __missing__(self, surface: str) -> str:
        code = self._vocabulary.look_up(surface).code
        if len(surface) <= _LONGEST:
            if len(self) >= _MEMORY:
                self.clear()
            self[surface] = code
        return code


class Vocabulary:
    """Every word class of a language under a code: sets of classes that occur together share one."""

    def __init__(
        self, language: Language, literals: Iterable[str], facets: Iterable[tuple[str, ...]]
    ) -> None:
        self._lower: dict[str, dict[str, Any]] = {}
        self._cased: dict[str, dict[str, Any]] = {}
        for name, words in language.words.items():
            for word, value in words.items():
                self._entry(word)[name] = value
        for word in literals:
            self._entry(word)["=" + word] = word
        self._shapes = tuple((re.compile(shape.pattern), shape) for shape in language.shapes)
        for word, entry in self._lower.items():
            entry |= self._shaped(word)
        self._by_classes: dict[frozenset[str], str] = {}
        for classes in self._class_sets(language, facets):
            self._by_classes.setdefault(classes, chr(0xE000 + len(self._by_classes)))
        self._by_class: dict[str, str] = {_OTHER: NOTHING}
        for classes, code in self._by_classes.items():
            for name in classes:
                self._by_class[name] = self._by_class.get(name, "") + code
        self._stops = re.compile(re.escape(self.look_up(_STOP).code))
        self._dot = self.code_for(self._dot_classes())
        self._titles = self.codes_of("title")
        self._codes = _Codes(self)
        self.token = lru_cache(maxsize=_MEMORY // 10)(self.look_up)
        """What is known of a word, blanks around it left out."""
        self._token = re.compile(_WORD % ("|".join(map(re.escape, language.clitics)) or "(?!)"))

    def _entry(self, word: str) -> dict[str, Any]:
        table = self._lower if word == word.lower() else self._cased
        return table.setdefault(word, {})

    def _class_sets(self, language: Language, facets: Iterable[tuple[str, ...]]) -> Iterable[frozenset[str]]:
        yield from (frozenset(entry) for entry in self._lower.values())
        for word, entry in self._cased.items():
            yield frozenset(entry) | frozenset(self._lower.get(word.lower(), ()))
        yield from (frozenset(shape.classes) for shape in language.shapes)
        yield from (frozenset(names) for names in (*facets, _NAME, _PARAGRAPH, self._dot_classes()))

    def _shaped(self, word: str) -> dict[str, Any]:
        """The classes of the first shape that the word has, and its value in them."""
        for pattern, shape in self._shapes:
            if found := pattern.fullmatch(word):
                return dict.fromkeys(shape.classes, shape.read(found))
        return {}

    def _dot_classes(self) -> tuple[str, ...]:
        """What a full stop is that ends no sentence: "Gov. Bell", "in Mobile, Ala., on"."""
        return tuple(name for name in self._lower.get(_STOP, ()) if name != "stop")

    def codes_of(self, name: str) -> str:
        """All characters that stand for a set with this class in it."""
        return self._by_class.get(name, "")

    def code_for(self, classes: tuple[str, ...]) -> str:
        """The character of exactly this set of classes."""
        return self._by_classes[frozenset(classes)]

    def look_up(self, surface: str) -> Token:
        """What is known of this word; one of no class is a `name` with a capital letter, else `NOTHING`."""
        word = surface.strip().translate(_SAME)
        if not word:
            return Token(self.code_for(_PARAGRAPH), {})
        values = dict(self._lower.get(word.lower(), ()))
        if word[:1].isupper():
            values |= self._cased.get(word) or self._cased.get(
                word.capitalize() if word.isupper() else word, {}
            )
        if values:
            return Token(self._by_classes[frozenset(values)], values)
        if shaped := self._shaped(word):
            return Token(self._by_classes[frozenset(shaped)], shaped)
        return Token(self.code_for(_NAME), {"name": word}) if word[:1].isupper() else _UNKNOWN

    def scan(self, text: str) -> Scan:
        """The text in tokens and codes; time is linear in its length."""
        surfaces = self._token.findall(text)
        known = self._codes
        codes = "".join([known[surface] for surface in surfaces])

        def settled(stop: re.Match[str]) -> str:
            return self._dot if self._goes_on(surfaces, codes, stop.start()) else stop[0]

        return Scan(surfaces, self._stops.sub(settled, codes), list(accumulate(map(len, surfaces))))

    def _goes_on(self, surfaces: list[str], codes: str, place: int) -> bool:
        """Whether the sentence goes on after this full stop."""
        if place and (codes[place - 1] in self._titles or _is_initial(surfaces[place - 1])):
            return True
        following = surfaces[place + 1 : place + 3]
        if following and following[0].strip() in _CLOSERS:
            following = following[1:]
        return bool(following) and _continues(following[0])


def _is_initial(surface: str) -> bool:
    word = surface.lstrip()
    return len(word) == 1 and word.isupper()


def _continues(surface: str) -> bool:
    first = surface.lstrip()[:1]
    return first.islower() or first == "," or (first.isalnum() and first == surface[0])
