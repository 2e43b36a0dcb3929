"""The little language of rule patterns, read into a tree and written as a regular expression.

A tree knows with which two words it may begin, so that a rule is tried only where it can match.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import TypeAlias

_PIECE = re.compile(r"\{\w+\}\??|[()\[\]]\??|\S+")


@dataclass(frozen=True, slots=True)
class Word:
    """One of these words, as written."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """A word class, a phrase or a finished expression, whose value the rule wants."""

    name: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other."""

    parts: "tuple[Tree, ...]"


@dataclass(frozen=True, slots=True)
class Choice:
    """One or another."""

    options: "tuple[Tree, ...]"


@dataclass(frozen=True, slots=True)
class Optional:
    """There or not."""

    of: "Tree"


@dataclass(frozen=True, slots=True)
class Extent:
    """The part of the phrase that is the time expression; the rest only has to be there."""

    of: "Tree"


Tree: TypeAlias = Word | Slot | Sequence | Choice | Optional | Extent


def parse(pattern: str) -> Tree:
    """The tree of a pattern. Raises ValueError when brackets do not pair, or a slot stands among words."""
    pieces = _PIECE.findall(pattern)
    tree, rest = _choice(pieces)
    if rest:
        raise ValueError(f"{pattern!r}: unpaired {rest[0]!r}")
    return tree


def _choice(pieces: list[str]) -> tuple[Tree, list[str]]:
    options: list[Tree] = []
    parts: list[Tree] = []
    while pieces and pieces[0][0] not in ")]":
        piece, pieces = pieces[0], pieces[1:]
        if piece == "|":
            options.append(Sequence(tuple(parts)))
            parts = []
        elif piece in "([":
            inner, pieces = _choice(pieces)
            if not pieces:
                raise ValueError(f"unpaired {piece!r}")
            closing, pieces = pieces[0], pieces[1:]
            inner = Extent(inner) if piece == "[" else inner
            parts.append(Optional(inner) if closing.endswith("?") else inner)
        else:
            parts.append(_leaf(piece))
    last = Sequence(tuple(parts))
    return (Choice((*options, last)) if options else last), pieces


def _leaf(piece: str) -> Tree:
    bare = piece[:-1] if piece.endswith("?") and len(piece) > 1 else piece
    if "{" in bare[1:]:
        raise ValueError(f"{piece!r}: put words and a slot apart, as in ( a | {{b}} )")
    leaf: Tree = Slot(bare[1:-1]) if bare.startswith("{") else Word(tuple(bare.split("|")))
    return leaf if bare == piece else Optional(leaf)


def leaves(tree: Tree) -> Iterator[Word | Slot]:
    """Every word and slot of the tree, in its order."""
    match tree:
        case Word() | Slot():
            yield tree
        case Sequence(parts) | Choice(parts):
            for part in parts:
                yield from leaves(part)
        case Optional(inner) | Extent(inner):
            yield from leaves(inner)


@dataclass(frozen=True, slots=True)
class Opening:
    """How a phrase may begin: its first two words or slots, or the one that is all there is of it."""

    pairs: frozenset[tuple[Word | Slot, Word | Slot]] = frozenset()
    alone: frozenset[Word | Slot] = frozenset()
    empty: bool = False

    @property
    def firsts(self) -> frozenset[Word | Slot]:
        """The words and slots that it may begin with."""
        return self.alone | {first for first, _ in self.pairs}

    def __or__(self, other: "Opening") -> "Opening":
        return Opening(self.pairs | other.pairs, self.alone | other.alone, self.empty or other.empty)

    def then(self, other: "Opening") -> "Opening":
        """The opening of one after the other."""
        pairs = self.pairs | {(first, second) for first in self.alone for second in other.firsts}
        alone = self.alone if other.empty else frozenset()
        if not self.empty:
            return Opening(pairs, alone)
        return Opening(pairs | other.pairs, alone | other.alone, other.empty)


def opening(tree: Tree, phrases: Mapping[str, Tree]) -> Opening:
    """How the tree may begin, its slots of several words spelled out."""
    match tree:
        case Slot(name) if name in phrases:
            return opening(phrases[name], phrases)
        case Word() | Slot():
            return Opening(alone=frozenset({tree}))
        case Optional(inner):
            return opening(inner, phrases) | Opening(empty=True)
        case Extent(inner):
            return opening(inner, phrases)
        case Choice(options):
            return reduce(Opening.__or__, (opening(option, phrases) for option in options))
        case Sequence(parts):
            return reduce(Opening.then, (opening(part, phrases) for part in parts), Opening(empty=True))


def regex(tree: Tree, leaf: Callable[[Word | Slot], str]) -> str:
    """The tree as a regular expression; `leaf` writes words and slots. The extent is group `x`."""
    match tree:
        case Word() | Slot():
            return leaf(tree)
        case Sequence(parts):
            return "".join(regex(part, leaf) for part in parts)
        case Choice(options):
            return "(?:" + "|".join(regex(option, leaf) for option in options) + ")"
        case Optional(inner):
            return "(?:" + regex(inner, leaf) + ")?"
        case Extent(inner):
            return "(?P<x>" + regex(inner, leaf) + ")"
