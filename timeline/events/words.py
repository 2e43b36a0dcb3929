"""The words by which two sentences are seen to tell the same thing."""

import re
from functools import lru_cache
from typing import Final

from timeline.events import english
from timeline.events.tagging import lemma

_WORD: Final = re.compile(r"[$€£]?\d[\d,.]*\d%?|[$€£]?\d%?|[^\W\d_](?:\w|[-&](?=\w))*")
_CONCEPTS: Final = {word: line.split()[0] for line in english.SAME_WORDS for word in line.split()}


def content_words(text: str) -> frozenset[str]:
    """The words of the text that carry its content, in base form, those that mean the same as one word."""
    found = (content_word(word) for word in _WORD.findall(text))
    return frozenset(word for word in found if word)


@lru_cache(maxsize=65536)
def content_word(word: str) -> str:
    """The base form of a word, or of the word that stands for its like; empty for common words."""
    lower = word.lower().replace("’", "'")
    base = lemma(lower)
    if base == lower:
        base = _singular(base)
    base = _CONCEPTS.get(base, base)
    return "" if base in english.COMMON_WORDS or (len(base) < 2 and not base.isdigit()) else base


def _singular(word: str) -> str:
    if len(word) < 4 or word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "xes", "sses")) else word[:-1]
