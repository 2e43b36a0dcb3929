"""What to call a running story: whom or where it is about, and what most of its articles tell of.

"Vellmark: bridge collapse": every word is the articles' own, and none is a date.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import Final

from timeline.events import english
from timeline.events.english_names import COMMON_NAMES, NO_NAMES
from timeline.events.tagging import Tagged, tagged
from timeline.events.words import content_word
from timeline.model.event import Mention

_LONGEST: Final = 3  # words of a thing
_NAMES: Final = 2

# A second name stands beside the first where six articles tell it for ten that tell the first.
_BESIDE: Final = 6, 10
# A longer thing says more: "parliamentary election" is better than "election" told by nearly twice as many.
_ALONE: Final = 4
_EACH_WORD: Final = 3

_NO_THINGS: Final = COMMON_NAMES | NO_NAMES | english.PEOPLE


def name_of(mentions: Iterable[Mention]) -> str:
    """A name for the story that these mentions tell; the same whatever their order.

    It holds names and a thing that two articles tell at least, else it is the headline of one of them.
    """
    told: dict[str, list[Mention]] = {}
    for mention in mentions:
        told.setdefault(mention.citation.article_id, []).append(mention)
    names = _names(Counter(name for own in told.values() for name in {*_named(own)}))
    thing = _thing(Counter(thing for own in told.values() for thing in {*_things(own)}))
    parts = [part for part in (", ".join(names), thing) if part]
    if parts:
        return _capital(": ".join(parts))
    return min((own[0].citation.title for own in told.values()), default="")


def _names(told: Counter[str]) -> list[str]:
    """The name that most articles tell, with the next if nearly as many do and it is no part of the first."""
    ranked = sorted(told, key=lambda name: (-told[name], -len(name), name))
    first = [name for name in ranked[:1] if told[name] > 1]
    share, whole = _BESIDE
    beside = (
        name
        for name in ranked
        if first and told[name] > 1 and whole * told[name] >= share * told[first[0]]
        if name not in first[0] and first[0] not in name
    )
    return [*first, *beside][:_NAMES]


def _thing(told: Counter[str]) -> str:
    """What most articles tell of; in more words, if not by many fewer."""
    shared = (thing for thing, number in told.items() if number > 1)
    worth = {thing: told[thing] * (_ALONE + _EACH_WORD * thing.count(" ")) for thing in shared}
    return min(worth, key=lambda thing: (-worth[thing], thing), default="")


def _named(mentions: Collection[Mention]) -> Iterator[str]:
    return (name for mention in mentions for name in mention.names)


def _things(mentions: Collection[Mention]) -> Iterator[str]:
    titles = {mention.title for mention in mentions} | {mention.citation.title for mention in mentions}
    return (thing for title in titles for thing in _things_in(title))


@lru_cache(maxsize=4096)  # a story is named anew with each article that comes
def _things_in(title: str) -> frozenset[str]:
    """The runs of nouns, in small letters: whole, and in part."""
    words = tagged(title)
    return frozenset(thing for start in range(len(words.tags)) for thing in _runs(words, start))


def _runs(words: Tagged, start: int) -> Iterator[str]:
    for end in range(start + 1, min(start + _LONGEST, len(words.tags)) + 1):
        if not _is_noun(words, end - 1):
            return
        if end - start > 1 or words.lowers[start] not in _NO_THINGS:
            yield " ".join(words.lowers[start:end])


def _is_noun(words: Tagged, index: int) -> bool:
    is_small = words.text[words.starts[index]].islower()
    return words.tags[index] == "N" and is_small and content_word(words.lowers[index]) != ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
