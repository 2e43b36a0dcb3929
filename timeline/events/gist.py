"""What an article is about, as weights: its names, words and figures, and words that stand side by side.

Weights are fixed for the language and never taken from what is stored, so that how alike two articles are
is a matter of these two alone. The length of a word stands in for its rarity: long words are rare ones.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log, sqrt
from operator import mul
from typing import Final

from timeline.events.english_names import NO_NAMES
from timeline.events.words import content_word
from timeline.model.article import Article, Role

LENGTH: Final = 2500
"""Characters; what an article says beyond them is not what it is about."""

_TOLD: Final = frozenset({Role.HEADLINE, Role.STANDFIRST, Role.SUBHEAD, Role.BODY})
_STOP: Final = re.compile(r"[.!?…:]\s|\n")
_WORD: Final = re.compile(r"[$€£]?\d[\d,.]*\d%?|[$€£]?\d%?|[^\W\d_](?:\w|['’.](?=\w)(?!s\b))*")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")

_NAME: Final = 2.0
_NUMBER: Final = 1.0
_COMMONEST: Final = 0.4
_RAREST: Final = 2.0

# The parts of the likeness: all terms, the words side by side, and the names once more, by how often.
_OF_TERMS: Final = 1.0
_OF_PAIRS: Final = 1.0
_OF_NAMES: Final = 0.3
_SCALE: Final = 1000
_NAMED: Final = "="


@dataclass(frozen=True, slots=True)
class Gist:
    """The weights of what is told, in thousandths, by "word", "word word" and, names alone, "=name".

    The products of two articles' weights add up to their likeness: in millionths, at most 2.3 millions.
    """

    weights: Mapping[str, int]

    @classmethod
    def of(cls, article: Article) -> "Gist":
        """The gist of an article's first `LENGTH` characters, but for dates, related items and notices."""
        lines = _lines(article)
        names = _names(lines)
        told = [[term for word in line if (term := _term(word))] for line in lines]
        often = Counter(
            term for line in lines for word in line if word.lower() in names and (term := _term(word))
        )
        terms = {term: _rarity(term) for line in told for term in line} | dict.fromkeys(often, _NAME)
        pairs = {f"{one} {other}": 1.0 for line in told for one, other in pairwise(line)}
        called = {_NAMED + name: 1 + log(number) for name, number in often.items()}
        return cls(_unit(terms, _OF_TERMS) | _unit(pairs, _OF_PAIRS) | _unit(called, _OF_NAMES))

    @classmethod
    def sum(cls, gists: Iterable["Gist"]) -> "Gist":
        """The gists added up: its likeness to another sum is that of all pairs together."""
        total: Counter[str] = Counter()
        for gist in gists:
            total.update(gist.weights)
        return cls(total)

    def likeness(self, other: "Gist") -> int:
        """How much they tell alike, the same both ways."""
        mine, others = self.weights, other.weights
        shared = tuple(mine.keys() & others.keys())
        return sum(map(mul, map(mine.__getitem__, shared), map(others.__getitem__, shared)))

    def chief(self, names: int, words: int) -> tuple[str, ...]:
        """So many names and so many other words that weigh most."""
        terms = sorted(
            (term for term in self.weights if " " not in term and term[0] != _NAMED),
            key=lambda term: (-self.weights.get(_NAMED + term, 0), -self.weights[term], -len(term), term),
        )
        called = sum(_NAMED + term in self.weights for term in terms)
        return (*terms[:called][:names], *terms[called:][:words])


def _lines(article: Article) -> list[list[str]]:
    """The words of each sentence."""
    told = (
        article.text[section.start : min(section.end, LENGTH)]
        for section in article.sections
        if section.role in _TOLD and section.start < LENGTH
    )
    return [_WORD.findall(line) for text in told for line in _STOP.split(text)]


def _names(lines: Sequence[Sequence[str]]) -> frozenset[str]:
    """What is written large more often than small, in lower case; what opens a sentence tells neither."""
    small = Counter(word.lower() for line in lines for word in line if word[0].islower())
    large = Counter(word.lower() for line in lines for word in line[1:] if word[0].isupper())
    return frozenset(word for word, number in large.items() if number > small[word])


@lru_cache(maxsize=65536)
def _term(word: str) -> str:
    """The word as it is compared; empty for common words and for dates."""
    lower = word.lower()
    if lower in NO_NAMES or _YEAR.fullmatch(lower):
        return ""
    return content_word(word) if word[0].isalpha() else lower.replace(",", "")


def _rarity(term: str) -> float:
    return min(_RAREST, max(_COMMONEST, 0.2 * len(term) - 0.4)) if term[0].isalpha() else _NUMBER


def _unit(weights: Mapping[str, float], share: float) -> dict[str, int]:
    """The weights in thousandths, of such length that their products with themselves add up to the share."""
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    scaled = ((term, round(_SCALE * sqrt(share) * weight / length)) for term, weight in weights.items())
    return {term: weight for term, weight in scaled if weight}
