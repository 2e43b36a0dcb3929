"""Rules made ready to run: each a regular expression over token codes, found by the code it begins with.

Expressions are compiled when a text first shows such a code, so that a language is ready at once.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from timeline.dates.grammar import Language, Rule
from timeline.dates.pattern import Slot, Tree, Word, leaves, opening, parse, regex
from timeline.dates.tokens import Vocabulary


@dataclass(frozen=True, slots=True)
class Program:
    """A rule as it runs; `slots` in the order in which `means` wants their values.

    `order` is its place in the language, `extent` the group of the extent. `follow` holds, for each code
    that it may begin with, those that may come next, or None where it may end.
    """

    order: int
    rule: Rule
    source: str
    slots: tuple[str, ...]
    follow: Mapping[str, str | None]
    extent: int | str
    not_after: str
    not_before: str
    not_near: str


Hit: TypeAlias = re.Match[str]
Matching: TypeAlias = Callable[[str, int], Hit | None]


class Book(dict[str, list[tuple[Matching, Program]]]):
    """The programs of some rules, by the two codes that they may begin with, written when first read."""

    def __init__(self, programs: list[Program]) -> None:
        self._begun: dict[str, list[Program]] = defaultdict(list)
        for program in programs:
            for code in program.follow:
                self._begun[code].append(program)
        codes = "".join(sorted(self._begun))
        self.begin = re.compile(f"[{codes}]" if codes else "(?!)")
        self._matching = cache(lambda source: re.compile(source).match)

    def __missing__(self, codes: str) -> list[tuple[Matching, Program]]:
        first, second = codes[0], codes[1:]
        page = self[codes] = [
            (self._matching(program.source), program)
            for program in self._begun[first]
            if (follow := program.follow[first]) is None or (second and second in follow)
        ]
        return page


class Compiler:
    """Turns the rules of a language into programs. Raises ValueError for a rule that can never match."""

    def __init__(self, language: Language, facets: Iterable[tuple[str, ...]]) -> None:
        self._language = language
        self._trees = [parse(rule.pattern) for rule in language.rules]
        self._phrases = {name: parse(phrase.pattern) for name, phrase in language.phrases.items()}
        self.vocabulary = Vocabulary(language, self._literals(), facets)

    def _literals(self) -> set[str]:
        """Every word that stands in a pattern, a lead or a range."""
        found = (leaf for tree in (*self._trees, *self._phrases.values()) for leaf in leaves(tree))
        patterns = {word for leaf in found if isinstance(leaf, Word) for word in leaf.words}
        beside = (*(lead for lead, _ in self._language.leads), *sum(self._language.ranges, ()))
        return patterns | {word for words in beside for word in words.split()}

    def programs(self) -> list[Program]:
        """A program for each rule, in their order."""
        trees = zip(self._language.rules, self._trees, strict=True)
        return [self._program(order, rule, tree) for order, (rule, tree) in enumerate(trees)]

    def _program(self, order: int, rule: Rule, tree: Tree) -> Program:
        slots: list[str] = []

        def leaf(piece: Word | Slot) -> str:
            if isinstance(piece, Word):
                return self._plain(piece)
            slots.append(piece.name)
            return f"(?P<s{len(slots) - 1}>{self._plain(piece)})"

        source = regex(tree, leaf)
        extent = "x" if "(?P<x>" in source else 0
        refused = (self._all(names) for names in (rule.not_after, rule.not_before, rule.not_near))
        return Program(order, rule, source, tuple(slots), self._follow(tree), extent, *refused)

    def _all(self, names: tuple[str, ...]) -> str:
        return "".join(map(self.vocabulary.codes_of, names))

    def _plain(self, piece: Word | Slot) -> str:
        """A word or slot as an expression without groups to keep."""
        if isinstance(piece, Slot) and piece.name in self._phrases:
            return regex(self._phrases[piece.name], self._plain)
        codes = self._codes(piece)
        if not codes:
            raise ValueError(f"No word of {self._language.code!r} belongs to {piece}: name it in its tables.")
        return f"[{codes}]"

    def _codes(self, piece: Word | Slot) -> str:
        match piece:
            case Word(words):
                return self._all(tuple("=" + word for word in words))
            case Slot(name):
                return self.vocabulary.codes_of(name)

    def _follow(self, tree: Tree) -> dict[str, str | None]:
        found = opening(tree, self._phrases)
        follow: dict[str, str | None] = {}
        for first, second in found.pairs:
            codes = self._codes(second)
            for code in self._codes(first):
                follow[code] = (follow.get(code) or "") + codes
        return follow | dict.fromkeys("".join(map(self._codes, found.alone)))
