"""ROUGE of dated summaries: how much of the words of one timeline another one has, day by day.

Words are counted as ROUGE-1.5.5 does with `-m -s`: in lower case, cut at what is no letter of English or
digit, without stop words, as stems. Days are aligned as Martschat and Markert (2017) do with "align+ m:1".
"""

import re
import string
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self, TypeAlias

from benchmarks.porter import stem
from benchmarks.score import Score

Days: TypeAlias = Mapping[date, Sequence[str]]
Grams: TypeAlias = Counter[tuple[str, ...]]

LONGEST_UNSTEMMED = 3  # letters


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that ROUGE leaves out, and those whose base form it knows better than the stemmer."""

    stop: frozenset[str] = frozenset()
    irregular: Mapping[str, str] | None = None

    @classmethod
    def read(cls, folder: Path) -> Self:
        """From `smart_stop.txt`, a word a line, and `wn_exc.tsv`, two words a line with a tab between."""
        stop = (folder / "smart_stop.txt").read_text("utf-8").split()
        lines = (folder / "wn_exc.tsv").read_text("latin-1").splitlines()
        return cls(frozenset(stop), dict(line.split("\t")[:2] for line in lines if "\t" in line))

    def tokens(self, sentences: Sequence[str]) -> list[str]:
        """The words of the sentences that count, as they count."""
        words = re.findall("[a-z0-9]+", " ".join(sentences).lower())
        return [self._base(word) for word in words if word not in self.stop]

    def _base(self, word: str) -> str:
        return word if len(word) <= LONGEST_UNSTEMMED else (self.irregular or {}).get(word) or stem(word)


def dates(found: Days, gold: Days) -> Score:
    """How many of the days are the same."""
    return _share(len(found.keys() & gold.keys()), len(found), len(gold))


def aligned(found: Days, gold: Days, n: int, vocabulary: Vocabulary) -> Score:
    """Shared runs of n words, each day compared with that of the other side that costs least.

    Days apart cost the more the fewer words they share; what is shared over a distance counts less.
    """

    def grams(days: Days) -> dict[date, Grams]:
        tokens = ((day, vocabulary.tokens(days[day])) for day in sorted(days))
        return {day: Counter(zip(*(said[k:] for k in range(n)), strict=False)) for day, said in tokens}

    one, other = grams(found), grams(gold)
    partners = _partners(found, gold, _cost)
    hits = sum(_damped(one[day], other[partner], day, partner) for day, partner in partners)
    back = _partners(gold, found, lambda a, b: _cost(b, a))
    covered = sum(_damped(one[partner], other[day], day, partner) for day, partner in back)
    return Score(_over(hits, _size(one)), _over(covered, _size(other)))


Told: TypeAlias = tuple[date, Grams]


def _partners(one: Days, other: Days, cost: Callable[[Told, Told], float]) -> list[tuple[date, date]]:
    """With each day of one side the cheapest day of the other; of equals, the earliest."""
    theirs = [(day, _raw(other[day])) for day in sorted(other)]
    if not theirs:
        return []
    ours = ((day, _raw(one[day])) for day in sorted(one))
    return [(told[0], min(theirs, key=lambda that: cost(told, that))[0]) for told in ours]


def _cost(found: Told, gold: Told) -> float:
    """From 0 for the same day to 1 for a far one that shares no word."""
    shared = (found[1] & gold[1]).total()
    alike = _share(shared, found[1].total(), gold[1].total()).f1
    return (1 - _nearness(found[0], gold[0])) * (1 - alike)


def _raw(sentences: Sequence[str]) -> Grams:
    """Their words between blanks, without punctuation."""
    words = (word for sentence in sentences for word in sentence.split())
    return Counter((word,) for word in words if word not in string.punctuation)


def _damped(found: Grams, gold: Grams, day: date, partner: date) -> float:
    return (found & gold).total() * _nearness(day, partner)


def _nearness(day: date, other: date) -> float:
    return 1 / (abs((day - other).days) + 1)


def _size(days: Mapping[date, Grams]) -> int:
    return sum(grams.total() for grams in days.values())


def _share(shared: float, found: int, gold: int) -> Score:
    return Score(_over(shared, found), _over(shared, gold))


def _over(part: float, whole: int) -> float:
    return part / whole if whole else 0.0
