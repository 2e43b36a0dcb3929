"""The stemmer of M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), which ROUGE uses.

Of each step only the longest ending that a word has is looked at; what stands before it says whether it goes.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

Condition = Callable[[str], bool]


def shape(stem: str) -> str:
    """The stem with v for each vowel and c for each consonant; y is a vowel behind a consonant."""
    letters = ""
    for letter in stem:
        is_vowel = letter in "aeiou" or (letter == "y" and letters[-1:] == "c")
        letters += "v" if is_vowel else "c"
    return letters


def measure(stem: str) -> int:
    """How often a vowel is followed by a consonant: Porter's m."""
    return shape(stem).count("vc")


def _has_vowel(stem: str) -> bool:
    return "v" in shape(stem)


def _is_doubled(stem: str) -> bool:
    return stem[-1:] == stem[-2:-1] and shape(stem)[-1:] == "c"


def _is_short(stem: str) -> bool:
    """Whether it ends consonant, vowel, consonant, the last not w, x or y: Porter's *o."""
    return shape(stem).endswith("cvc") and stem[-1] not in "wxy"


def _some(stem: str) -> bool:
    return measure(stem) > 0


def _more(stem: str) -> bool:
    return measure(stem) > 1


def _table(text: str) -> Mapping[str, str]:
    """Endings and what takes their place, from `ending:new` words, longest first."""
    pairs = ((ending, new) for ending, _, new in (pair.partition(":") for pair in text.split()))
    return dict(sorted(pairs, key=lambda pair: -len(pair[0])))


_PLURALS: Final = _table("sses:ss ies:i ss:ss s:")
_SECOND: Final = _table(
    "ational:ate tional:tion enci:ence anci:ance izer:ize abli:able alli:al entli:ent eli:e ousli:ous"
    " ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive"
    " biliti:ble"
)
_THIRD: Final = _table("icate:ic ative: alize:al iciti:ic ical:ic ful: ness:")
_FOURTH: Final = _table(
    "al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ion: ou: ism: ate: iti: ous: ive: ize:"
)


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of a word in lower case."""
    word = _replaced(word, _PLURALS, lambda _: True)
    word = _without_tense(word)
    if word.endswith("y") and _has_vowel(word[:-1]):
        word = word[:-1] + "i"
    word = _replaced(word, _SECOND, _some)
    word = _replaced(word, _THIRD, _some)
    word = _without_fourth(word)
    return _tidied(word)


def _ending(word: str, table: Mapping[str, str]) -> str | None:
    return next((ending for ending in table if word.endswith(ending)), None)


def _replaced(word: str, table: Mapping[str, str], condition: Condition) -> str:
    ending = _ending(word, table)
    if ending is None or not condition(word.removesuffix(ending)):
        return word
    return word.removesuffix(ending) + table[ending]


def _without_tense(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _some(word[:-3]) else word
    found = re.search("(?:ed|ing)$", word)
    if not found or not _has_vowel(word[: found.start()]):
        return word
    rest = word[: found.start()]
    if rest.endswith(("at", "bl", "iz")):
        return rest + "e"
    if _is_doubled(rest) and rest[-1] not in "lsz":
        return rest[:-1]
    return rest + "e" if measure(rest) == 1 and _is_short(rest) else rest


def _without_fourth(word: str) -> str:
    if _ending(word, _FOURTH) == "ion" and word[-4:-3] not in ("s", "t"):
        return word
    return _replaced(word, _FOURTH, _more)


def _tidied(word: str) -> str:
    if word.endswith("e"):
        rest = word[:-1]
        if _more(rest) or (measure(rest) == 1 and not _is_short(rest)):
            word = rest
    return word[:-1] if word.endswith("ll") and _more(word) else word
