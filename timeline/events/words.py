"""The words by which two sentences are seen to tell the same thing."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from timeline.events import english
from timeline.events.tagging import lemma

_SCALES: Final = "|".join(sorted(english.SCALES, key=len, reverse=True))
QUANTITY: Final = rf"[$€£]?\d(?:[\d,.]*\d)?(?: ?(?:{_SCALES})(?![^\W_]))?"
"""Pattern of a number with what it counts in: "£4.2m", "12,000", "3 per cent"; in any case of letters."""

_NUMBER: Final = re.compile(r"([$€£]?)([\d,.]+) ?(.*)")
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_WORD: Final = re.compile(rf"{QUANTITY}|[^\W\d_](?:\w|[-&](?=\w))*", re.IGNORECASE)
_CONCEPTS: Final = {word: line.split()[0] for line in english.SAME_WORDS for word in line.split()}
CONCEPTS: Final = frozenset(_CONCEPTS.values())
"""The words that stand for all their likes."""


def content_words(text: str) -> frozenset[str]:
    """The words of the text that carry its content, in base form, those that mean the same as one word."""
    words = _WORD.findall(text)
    found = (_phrase(word, after) or content_word(word) for word, after in pairwise([*words, ""]))
    return frozenset(word for word in found if word)


@lru_cache(maxsize=65536)
def quantity(text: str) -> str:
    """The one way to write what matches QUANTITY: "£4.2 million" is "£4.2m", "12,000" is "12000"."""
    found = _NUMBER.fullmatch(text.lower())
    if found is None:
        return text
    currency, number, scale = found.groups()
    plain = number.replace(",", "") if _THOUSANDS.fullmatch(number) else number
    return currency + plain + english.SCALES.get(scale, scale)


@lru_cache(maxsize=65536)
def _phrase(verb: str, particle: str) -> str:
    """What stands for the like of a verb with its particle, "call off"; empty for any other two words."""
    return _CONCEPTS.get(f"{_base(verb)}_{particle}", "")


@lru_cache(maxsize=65536)
def content_word(word: str) -> str:
    """The base form of a word, or of the word that stands for its like; empty for common words."""
    if word[:1] in "$€£" or word[:1].isdigit():
        return quantity(word)
    base = _base(word)
    base = _CONCEPTS.get(base, base)
    return "" if base in english.COMMON_WORDS or (len(base) < 2 and not base.isdigit()) else base


def _base(word: str) -> str:
    lower = word.lower().replace("’", "'")
    base = lemma(lower)
    return _singular(base) if base == lower else base


def _singular(word: str) -> str:
    if len(word) < 4 or word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "xes", "sses")) else word[:-1]
