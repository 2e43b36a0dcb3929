"""Whom a pronoun means, where the sentences before leave no doubt."""

from collections.abc import Sequence
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind, clauses
from timeline.events.detect import LONGEST_SENTENCE
from timeline.events.names import Names, is_person
from timeline.events.tagging import Tagged, tagged
from timeline.model.article import Role, Sentence

_BACK: Final = 4
"""How many sentences back a pronoun may point."""

_HEADS: Final = frozenset({Role.HEADLINE, Role.SUBHEAD, Role.BOILERPLATE, Role.RELATED})


def with_names(title: str, earlier: Sequence[Sentence], names: Names) -> str:
    """The title with "He", "She" or "It" at its start replaced by the words that it stands for.

    "He" is the one person whom the sentences before speak of, "it" the one thing that the sentence before
    has for its subject; where there is doubt, the title stays as it is.
    """
    pronoun, _, rest = title.partition(" ")
    near = [sentence for sentence in earlier[-_BACK:] if sentence.role not in _HEADS]
    match pronoun:
        case "He" | "She":
            meant = _person(near, names)
        case "It":
            meant = _thing(near, names)
        case _:
            meant = ""
    return f"{meant} {rest}" if meant else title


def _person(earlier: Sequence[Sentence], names: Names) -> str:
    for sentence in reversed(earlier):
        people = [name for name in names.inside(sentence.text) if is_person(name)]
        if len(people) > 1:
            people = [name for name in names.inside(_subject(sentence)) if is_person(name)]
            return people[0] if len(people) == 1 else ""
        if people:
            return people[0]
    return ""


def _thing(earlier: Sequence[Sentence], names: Names) -> str:
    subject = _subject(earlier[-1]) if earlier else ""
    words = subject.lower().split()
    is_one = bool(words) and len(words) <= 6 and "and" not in words and not words[-1].endswith("s")
    is_person_too = any(is_person(name) for name in names.inside(subject))
    return subject if is_one and not is_person_too and words[0] not in english.NOT_MEANT else ""


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
