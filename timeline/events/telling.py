"""What merging sees of a mention, and where like mentions find each other."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from timeline.events import english
from timeline.events.kinds import called, is_person
from timeline.events.spans import UNDATED, Span, months_before, span_of
from timeline.events.words import QUANTITY, content_word, content_words, quantity
from timeline.model.event import Mention, Status

ONE: Final = 1_000
"""Weights and likenesses are whole thousandths, so that no order of adding them matters."""

_NAME: Final = 2 * ONE
_NUMBER: Final = ONE

# A mention is looked up by its weightiest terms, and by fewer where it is a guest.
_TERMS: Final = 6
_GUEST_TERMS: Final = 2
_TERM_LENGTH: Final = 60  # characters of a term that name a block

_AMOUNT: Final = re.compile(
    rf"({QUANTITY}|\b(?:{'|'.join(english.NUMBERS)})\b)\s+([a-z][a-z-]+)",
    re.IGNORECASE,
)
_OPPOSITES: Final = {
    word: frozenset(other for line in english.OPPOSITES if word in line.split() for other in line.split())
    - {word}
    for word in " ".join(english.OPPOSITES).split()
}
_UNCOUNTED: Final = english.PREPOSITIONS | english.COORDINATORS | english.BE | {"to"}
"""Words behind a number that it does not count: "by 81% to 19%", "Osk-2 is"."""
_DESCRIPTION: Final = re.compile(
    r"(?:\b[A-Z][\w'’-]+ )+(?=[A-Z])|(?<=\b[Tt]he )[a-z]+ (?=[A-Z])|(?<=\b[Aa] )[a-z]+ (?=[A-Z])"
)
_SCENE: Final = re.compile(rf"\b{english.PLACE_OPENERS} ((?:[A-Z][\w'’-]+ ?)+)")

_DENIAL: Final = re.compile(english.DENIALS, re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """A mention as merging sees it, and every copy of it: an item of `cluster`.

    `terms` are its names and words with their weights, `aside` the other words of its sentence. The `actors`
    among the terms say who and where: names, and what stands before one ("transport" minister). `excluded`
    are words that contradict a term. A `sentence` is known by its headline and quote; `marks` are those of
    its date.
    `amounts` counts things ("people": "12"); `scenes` are the names that follow "in". `lead` is the name with
    which the title begins, of who does it or suffers it; `is_denied` where it did not happen.
    """

    place: int
    blocks: Mapping[str, bool]
    headline: str
    sentence: tuple[str, str]
    marks: tuple[int, int]
    story: frozenset[str]
    span: Span | None
    is_state: bool
    actors: frozenset[str]
    people: frozenset[str]
    terms: Mapping[str, int]
    aside: Mapping[str, int]
    excluded: frozenset[str]
    amounts: Mapping[str, str]
    scenes: frozenset[str]
    lead: str
    is_denied: bool

    @classmethod
    def of(cls, mention: Mention) -> "Telling":
        """What merging sees of this mention."""
        names = frozenset(called(name) for name in mention.names)
        inside = {content_word(part) for name in mention.names for part in name.split()}
        terms = {word: _weight(word) for word in mention.words - inside} | dict.fromkeys(names, _NAME)
        actors = names | (_descriptions(mention.title) & terms.keys())
        aside = {word: _weight(word) for word in _said_of(mention) - terms.keys()}
        span = span_of(mention.when) if mention.when else None
        return cls(
            place=mention.telling,
            blocks=_blocks(span, mention.citation.published, terms, aside),
            headline=mention.citation.title,
            sentence=(mention.citation.title, mention.quote),
            marks=mention.marks,
            story=mention.story,
            span=span,
            is_state=mention.status is Status.AS_OF,
            actors=actors,
            people=frozenset(called(name) for name in mention.names if is_person(name)),
            terms=terms,
            aside=aside,
            excluded=frozenset(word for term in terms for word in _OPPOSITES.get(term, ())),
            amounts={
                content_word(found[2]) or found[2].lower(): _count(found[1])
                for found in _AMOUNT.finditer(mention.title)
                if found[2].lower() not in _UNCOUNTED
            },
            scenes=frozenset(scene.strip() for scene in _SCENE.findall(mention.title)),
            lead=next((called(name) for name in mention.names if mention.title.startswith(name)), ""),
            is_denied=mention.status is Status.HAPPENED and _DENIAL.search(mention.title) is not None,
        )


def _said_of(mention: Mention) -> frozenset[str]:
    """The words of its sentence, but for names, the date, and plain numbers: they may be of another date."""
    start, end = mention.marks
    words = (mention.quote[:start] + mention.quote[end:]).split()
    said = content_words(" ".join(word for word in words if not word[:1].isupper()))
    return frozenset(word for word in said if not word.isdigit())


def _descriptions(title: str) -> frozenset[str]:
    """The words that stand before a name and say what its bearer is."""
    return frozenset(content_word(word) for found in _DESCRIPTION.findall(title) for word in found.split())


def _count(number: str) -> str:
    return english.NUMBERS.get(number.lower()) or quantity(number)


def _weight(word: str) -> int:
    """Long words are rare ones: 0.4 to 2. Counts of the store would change with the store."""
    if not (word[0].isalpha() and word[-1].isalpha()):
        return _NUMBER
    return min(2 * ONE, max(400, 200 * len(word) - 400))


def _blocks(
    span: Span | None, published: date | None, terms: Mapping[str, int], aside: Mapping[str, int]
) -> Mapping[str, bool]:
    """(calendar cell, term) for each of the weightiest terms, with whether the mention is a guest there."""
    heavy = [term[:_TERM_LENGTH] for term in (*_heaviest(terms), *_heaviest(aside))[:_TERMS]]
    homes, visits = (span.homes, span.visits) if span else (months_before(published), (UNDATED,))
    guests = {f"{cell}|{term}": True for cell in visits for term in heavy[:_GUEST_TERMS]}
    return guests | {f"{cell}|{term}": False for cell in homes for term in heavy}


def _heaviest(terms: Mapping[str, int]) -> list[str]:
    return sorted(terms, key=lambda term: (-terms[term], not term[0].isalpha(), term))[:_TERMS]
