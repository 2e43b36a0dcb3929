"""Whom a pronoun means, where the sentences before leave no doubt."""

import re
from collections.abc import Sequence
from typing import Final

from timeline.events import english, english_names
from timeline.events.clauses import Clause, Kind, clauses
from timeline.events.detect import LONGEST_SENTENCE
from timeline.events.names import Names
from timeline.events.tagging import Tagged, tagged
from timeline.events.wording import LONGEST
from timeline.model.article import Role, Sentence

_BACK: Final = 4
"""How many sentences back a pronoun may point."""

_IDENTIFIES: Final = re.compile(english.IDENTIFYING)
_WORD: Final = re.compile(r"[a-z]+")
_ACTS: Final = re.compile(english.ACTING)
_ANOTHER_THING: Final = re.compile("(?<![PDdAJ])(?:[Dd][AJNG]*N|A)")
"""Tags of a noun with a determiner, or of a name, that no preposition stands before."""

_HEADS: Final = frozenset({Role.HEADLINE, Role.SUBHEAD, Role.BOILERPLATE, Role.RELATED})


def with_names(title: str, earlier: Sequence[Sentence], names: Names) -> str:
    """The title with "He", "She", "It", "His" or "Her" at its start replaced by what it stands for.

    "He" is the one person whom the sentences before speak of, "it" the one thing of which the sentence
    before tells; where there is doubt, or no room, the title stays as it is.
    """
    pronoun, _, rest = title.partition(" ")
    near = [sentence for sentence in earlier[-_BACK:] if sentence.role not in _HEADS]
    match pronoun:
        case "He" | "She":
            meant = _person(pronoun.lower(), near, names)
        case "His" | "Her":
            meant = _owner(_person(pronoun.lower(), near, names))
        case "It" if not _IDENTIFIES.match(rest):
            meant = _thing(near, names, acts=_ACTS.match(rest) is not None)
        case _:
            meant = ""
    return f"{meant} {rest}" if meant and len(meant) + len(rest) < LONGEST else title


def _owner(name: str) -> str:
    return name and f"{name}'s"


def _person(pronoun: str, earlier: Sequence[Sentence], names: Names) -> str:
    own, other = english.MALE, english.FEMALE
    if pronoun in other:
        own, other = other, own
    for sentence in reversed(earlier):
        words = frozenset(_WORD.findall(sentence.text.lower()))
        people = _people(sentence.text, names)
        if words & other:
            return ""
        if len(people) == 1 and not words & own:
            return people[0]
        subject = _subject(sentence) if people else ""
        if people and subject.lower() not in own:
            people = _people(subject, names)
            return people[0] if len(people) == 1 else ""
    return ""


def _people(text: str, names: Names) -> list[str]:
    return [name for name in names.inside(text) if names.is_person(name)]


def _thing(earlier: Sequence[Sentence], names: Names, *, acts: bool) -> str:
    subject = _only_thing(earlier[-1], acts=acts) if earlier else ""
    words = subject.lower().split()
    is_one = bool(words) and len(words) <= 6 and "and" not in words and not words[-1].endswith("s")
    is_person_too = any(names.is_person(name) for name in names.inside(subject))
    return subject if is_one and not is_person_too and words[0] not in english.NOT_MEANT else ""


def _only_thing(sentence: Sentence, *, acts: bool) -> str:
    """The subject of the sentence, where nothing else in its clause is one thing that "it" may mean.

    An institution is meant by an "it" that `acts`, whatever else is told of.
    """
    if len(sentence.text) > LONGEST_SENTENCE:
        return ""
    words = tagged(sentence.text)
    main = _main(clauses(words))
    if not main or not main.verb:
        return ""
    is_agent = acts and words.lowers[main.subject[1] - 1] in english_names.INSTITUTIONS
    another = _ANOTHER_THING.search(_with_days(words), main.verb.end, main.end)
    return _without_opening(words, main.subject) if is_agent or not another else ""


def _with_days(words: Tagged) -> str:
    """The tags, with days and months told apart from names."""
    pairs = zip(words.lowers, words.tags, strict=True)
    return "".join("T" if tag == "A" and lower in english_names.NO_NAMES else tag for lower, tag in pairs)


def _subject(sentence: Sentence) -> str:
    if len(sentence.text) > LONGEST_SENTENCE:
        return ""
    words = tagged(sentence.text)
    main = _main(clauses(words))
    return _without_opening(words, main.subject) if main else ""


def _main(parts: Sequence[Clause]) -> Clause | None:
    return next((part for part in parts if part.kind is Kind.MAIN and part.verb), None)


def _without_opening(words: Tagged, subject: tuple[int, int]) -> str:
    """The subject, unless words about time or place stand before it that are not told apart from it."""
    start, end = subject
    return "" if words.tags[start:end][:1] in tuple("PYSC") else words.slice(start, end)
