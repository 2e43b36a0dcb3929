"""What a language is made of: word classes, shapes, phrases and rules, each rule with its proof.

Nothing here knows any language, and nothing here runs: `timeline.dates.matcher` does.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from timeline.model.timex import Base, Expression, Genre, Lead

REFERENCE = date(2024, 5, 15)
"""The Wednesday on which every proof is read."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A phrase and its meaning, with the proof beside it.

    `pattern` holds words, `{slots}`, alternatives `a|b`, groups `( … | … )`, a `?` after what may be
    missing, and `[ … ]` around the extent where the phrase needs words beside it. `means` gets the
    values of the slots in their order, None for a missing one, and may refuse with None.
    `proofs` maps phrases to their TIMEX3 value as read on `REFERENCE`, several with a
    blank between them; `not_dates` give nothing.
    The phrase does not count next to a word of the classes `not_after` and `not_before`, in a sentence
    with one of `not_near`, nor in a text that is not of the `genre`.
    """

    pattern: str
    means: Callable[..., Expression | None]
    proofs: Mapping[str, str]
    not_dates: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    genre: Genre | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A slot of several words: its own pattern, and how their values make one.

    `combine` gets the value of every token that belongs to one of `classes`, in the text's order.
    """

    pattern: str
    classes: tuple[str, ...]
    combine: Callable[[list[Any]], Any]


@dataclass(frozen=True, slots=True)
class Shape:
    """Tokens with digits that look alike: the classes they belong to and how to read their value."""

    classes: tuple[str, ...]
    pattern: str
    read: Callable[[re.Match[str]], Any]


@dataclass(frozen=True, slots=True)
class Wording:
    """How a language says why a date was read as it was; `{}` are filled in the order of the examples."""

    months: Mapping[int, str]
    """EDTF months, seasons, quarters and halves by their code."""
    weekdays: tuple[str, ...]
    day: str
    """"Monday 9 March 2026"."""
    range: str
    """"2 March 2026 to 8 March 2026"."""
    stated: str
    """"“5 January 2026” is stated outright"."""
    counted: str
    """"“Wednesday” before Monday 9 March 2026, when the article was published → Wednesday 4 March 2026"."""
    steps: Mapping[int, str]
    """Before (-1), at (0) and after (1)."""
    anchors: Mapping[Base, str]
    leads: Mapping[Lead, str]
    led: str
    joined: str
    length: str
    repeated: str
    vague: str
    hour: str
    unanchored: str
    unsettled: str


@dataclass(frozen=True, slots=True)
class Language:
    """One language, as data.

    `words` maps a class to its words and their values; a word written with a capital letter counts
    only where the text has one too. `leads` are the words before a date that change what it says.
    `ranges` are the words that join two dates into one stretch: (before the first, between them).
    `clitics` are words with an apostrophe that are one token: "'s". The class `title` holds abbreviations
    that end no sentence. `name` is the class of unknown words with a capital letter, `other` that of all
    other unknown words, `paragraph` that of empty lines.
    What is read of the words around a date is said in `timeline.dates.tense`, `refine`, `story`, `hours`,
    `nearby` and `names`: each names the classes that it looks at.
    """

    code: str
    words: Mapping[str, Mapping[str, Any]]
    shapes: tuple[Shape, ...]
    phrases: Mapping[str, Phrase]
    rules: tuple[Rule, ...]
    wording: Wording
    leads: tuple[tuple[str, Lead], ...] = ()
    ranges: tuple[tuple[str, str], ...] = ()
    clitics: tuple[str, ...] = ()
