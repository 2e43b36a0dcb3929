"""Which phrases are parts of names, by a capital in mid-sentence: "the Today programme", "28 Days Later"."""

import re

from timeline.dates.tokens import Scan, Vocabulary

_OPENERS = frozenset("\"“”'‘’([{«»-–—•*|/>`")
_LINE = 15  # words to either side that show whether a line is a headline
_LONG = 4  # letters of words that headlines write with a capital: not "of", "the"
_WORDS = 3  # such words that a headline has at least
_SHARE = 0.8  # of them with a capital


class Names:
    """What tells names of a language from times: its class `common` holds words that need no capital.

    Where they have one in mid-sentence, they are a name, but for headlines, which write every word so.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._common = re.compile(
            f"[{vocabulary.codes_of('common')}]" if vocabulary.codes_of("common") else "(?!)"
        )
        self._stops = vocabulary.codes_of("stop") + vocabulary.codes_of("paragraph")

    def hold(self, scan: Scan, first: int, last: int) -> bool:
        """Whether [`first`, `last`) is part of a name."""
        common = self._common.finditer(scan.codes, first, last)
        capital = any(
            _capital(scan.surfaces[word.start()]) and self._inside(scan, word.start()) for word in common
        )
        return capital and not self._headline(scan, first)

    def _inside(self, scan: Scan, place: int) -> bool:
        """Whether no sentence, line, quotation or item begins with this word."""
        if place == 0 or scan.codes[place - 1] in self._stops or "\n" in scan.surfaces[place]:
            return False
        return scan.surfaces[place - 1].strip() not in _OPENERS

    def _headline(self, scan: Scan, place: int) -> bool:
        """Whether the line around the word writes nearly all its words with a capital."""
        before = scan.surfaces[max(0, place - _LINE) : place + 1]
        start = next((i for i in reversed(range(len(before))) if "\n" in before[i]), 0)
        after = scan.surfaces[place + 1 : place + _LINE]
        end = next((i for i, surface in enumerate(after) if "\n" in surface), len(after))
        words = [word for surface in (*before[start:], *after[:end]) if len(word := surface.strip()) >= _LONG]
        return len(words) >= _WORDS and sum(word[0].isupper() for word in words) >= _SHARE * len(words)


def _capital(surface: str) -> bool:
    word = surface.lstrip()
    return word[:1].isupper() and word[1:].islower()
