"""Extractive summaries: of many sentences the few that together are nearest to what all of them say.

Sentences are vectors of their words, each weighing its rarity, of length 1; the centroid is their sum.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from math import log, sqrt
from typing import Final, TypeAlias

Vector: TypeAlias = Mapping[str, float]

# Two sentences with this cosine or more say the same.
_REPEATS: Final = 0.3


def rarities(texts: Iterable[frozenset[str]]) -> Vector:
    """What each word weighs: 1, and the more the fewer of the texts hold it.

    That is the root of the inverse document frequency: in the product of two sentences it counts twice.
    """
    every = list(texts)
    spread = Counter(word for words in every for word in words)
    return {word: sqrt(log(len(every) / count) + 1) for word, count in spread.items()}


def central(sentences: Mapping[str, frozenset[str]], rarity: Vector, count: int) -> tuple[str, ...]:
    """Up to `count` of the sentences, given with their words: one by one the best addition to those before.

    That is the one with which the sum comes nearest, in cosine, to the centroid of all; none that repeats
    a chosen one. Of equals, the first in alphabetical order.
    """
    left = {text: _unit(sentences[text], rarity) for text in sorted(sentences)}
    centroid = _sum(left.values())
    chosen: list[str] = []
    summary: Vector = {}
    while left and len(chosen) < count:
        best, vector = max(left.items(), key=lambda one: _nearness(one[1], summary, centroid))
        chosen.append(best)
        summary = _sum((summary, vector))
        left = {text: other for text, other in left.items() if _dot(other, vector) < _REPEATS}
    return tuple(chosen)


def _nearness(vector: Vector, summary: Vector, centroid: Vector) -> float:
    """The cosine of vector + summary and the centroid, but for the centroid's length."""
    length = sqrt(_dot(summary, summary) + 2 * _dot(vector, summary) + 1)
    return (_dot(summary, centroid) + _dot(vector, centroid)) / length


def _unit(words: Iterable[str], rarity: Vector) -> Vector:
    # In a fixed order, because sums of fractions depend on it.
    weighted = {word: rarity[word] for word in sorted(words)}
    length = sqrt(_dot(weighted, weighted)) or 1.0
    return {word: weight / length for word, weight in weighted.items()}


def _sum(vectors: Iterable[Vector]) -> Vector:
    total: dict[str, float] = defaultdict(float)
    for vector in vectors:
        for word, weight in vector.items():
            total[word] += weight
    return total


def _dot(one: Vector, other: Vector) -> float:
    return sum(weight * other.get(word, 0.0) for word, weight in one.items())
