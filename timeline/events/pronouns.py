"""Whom a pronoun means, where the sentences before leave no doubt."""

import re
from collections.abc import Sequence
from typing import Final

from timeline.events import english, english_names
from timeline.events.clauses import Clause, Kind, clauses
from timeline.events.detect import LONGEST_SENTENCE
from timeline.events.names import Names
from timeline.events.roles import firm_in, with_holder
from timeline.events.tagging import Tagged, is_past, lemma, tagged
from timeline.events.wording import LONGEST
from timeline.model.article import Role, Sentence

_BACK: Final = 4
"""How many sentences back a pronoun may point."""

_IDENTIFIES: Final = re.compile(english.IDENTIFYING)
_WORD: Final = re.compile(r"[a-z]+")
_ACTS: Final = re.compile(english.ACTING)
_ANOTHER_THING: Final = re.compile("(?<![PDdAJ])(?:[Dd][AJNG]*N|A)")
"""Tags of a noun with a determiner, or of a name, that no preposition stands before."""

_AFTER: Final = [[word] for word in sorted(english.PREPOSITIONS | {"to"})]
_PLURAL: Final = re.compile(r"(?<!ou)(?<!i)(?<!s)s\b")
"""What may be a second thing that there is more than one of."""
_HONOURED: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z]\w+ )*?([A-Z]\w+)(?! [A-Z])")
_IS_A_FIRMS: Final = re.compile(english.OWNED_BY_FIRMS)
_QUOTED: Final = re.compile(r"[\"“][^\"”]*[\"”]?")
_JOINED: Final = re.compile(r"(?:, (?:but|and|while|although)|;) ")
_SHORT: Final = 40  # characters


_HEADS: Final = frozenset({Role.HEADLINE, Role.SUBHEAD, Role.BOILERPLATE, Role.RELATED})


def with_names(title: str, sentence: Sentence, earlier: Sequence[Sentence], names: Names) -> str:
    """The title with what its first words stand for: a pronoun, a part of a name, "the company", "the mayor".

    "He" is the one person whom the sentences before speak of, "it" the one thing of which the sentence
    before tells; where there is doubt, or no room, the title stays as it is.
    """
    pronoun, _, rest = title.partition(" ")
    told = [one for one in earlier if one.role not in _HEADS]
    near, before = told[-_BACK:], _before(title, sentence.text)
    text = "\n".join([*(one.text for one in told), before]) if pronoun in ("The", "Its") else ""
    match pronoun:
        case "He" | "She":
            meant = _person(pronoun.lower(), before, near, names)
        case "I" if _may_be_said_of_another(rest):
            meant = _speaker(sentence.text, near, names)
        case "His" | "Her":
            meant = _owner(_person(pronoun.lower(), before, near, names))
        case "It" if not _IDENTIFIES.match(rest):
            acts = _ACTS.match(rest) is not None
            meant = _thing([*near, *_told_before(before, sentence, acts=acts)], names, acts=acts)
        case "Its":
            firm = firm_in(text, names) if _IS_A_FIRMS.match(rest) else ""
            meant = _owner(_thing(near, names, acts=False) or firm)
        case "They" | "Their":
            meant = _several(near, is_owner=pronoun == "Their")
        case "The":
            return _if_it_fits(with_holder(title, text, names), title)
        case _:
            return _if_it_fits(_in_full(title, names), title)
    return _if_it_fits(f"{meant} {rest}", title) if meant else title


def _if_it_fits(longer: str, title: str) -> str:
    return longer if len(longer) <= LONGEST else title


def _before(title: str, text: str) -> str:
    """What stands in the sentence before the words with which the title begins."""
    start = text.lower().find(" ".join(title.split()[:2]).lower())
    return text[: max(0, start)]


def _told_before(before: str, sentence: Sentence, *, acts: bool) -> list[Sentence]:
    """What the sentence itself tells before the pronoun, as a sentence of its own, if it tells something.

    Who says that "it" is so is not meant by it, unless it `acts`.
    """
    main = _main(clauses(tagged(before))) if len(before) <= LONGEST_SENTENCE else None
    if main is None or main.verb is None:
        return []
    told = "" if main.verb.lemma in english.TELLING and not acts else before
    return [Sentence(sentence.start, sentence.start + len(before), told, sentence.role)]


def _in_full(title: str, names: Names) -> str:
    """The title with a person called by the whole name that the article gives, "Ada Low" for "Ms Low"."""
    words = title.split(" ")
    first = words[1:] if words[0].rstrip(".").lower() in english_names.HONORIFICS else words
    for count in (2, 1):
        part = " ".join(first[:count])
        plain = part.removesuffix("'s").removesuffix("’s")
        whole = names.aliases.get(plain, "")
        goes_on = first[count : count + 1] and first[count][:1].isupper()
        if names.is_person(whole) and not goes_on and not title.startswith(whole):
            return " ".join((whole + part[len(plain) :], *first[count:]))
    return title


def _may_be_said_of_another(rest: str) -> bool:
    """Whether "I" may become a name and no other word change: "I will go", not "I sold my boat"."""
    verb = rest.partition(" ")[0].lower()
    others = english.FIRST_PERSON.intersection(_WORD.findall(rest.lower()))
    return not others and (verb in english.MODALS | english.PAST_AUXILIARIES - {"were"} or is_past(verb))


def _speaker(text: str, earlier: Sequence[Sentence], names: Names) -> str:
    """The one person whom the sentence names beside what it quotes."""
    beside = _QUOTED.sub("", text)
    people = _people(beside, names)
    if people:
        return people[0] if len(people) == 1 else ""
    said = [word for word in _WORD.findall(beside.lower()) if word in ("he", "she")]
    return _person(said[0], "", earlier, names) if len(said) == 1 else ""


def _owner(name: str) -> str:
    return name and (f"{name}'" if name.endswith("s") else f"{name}'s")


def _person(pronoun: str, before: str, earlier: Sequence[Sentence], names: Names) -> str:
    """The person meant: who told it, if the same sentence names one alone, else the one told of before."""
    own, other = english.MALE, english.FEMALE
    if pronoun in other:
        own, other = other, own
    people = _people(before, names)
    if len(people) > 1 and (near := _people(_JOINED.split(before)[-1], names)):
        people = near
    if people:
        return people[0] if len(people) == 1 and _tells(people[0], before, names) else ""
    everyone = {one for sentence in earlier for one in _people(sentence.text, names)}
    for sentence in reversed(earlier):
        words = frozenset(_WORD.findall(sentence.text.lower()))
        people = _people(sentence.text, names)
        if words & other:
            return ""
        if len(people) == 1 and not words & own and everyone == {people[0]}:
            return people[0]
        subject = _subject(sentence) if people else ""
        if people and subject.lower() not in own:
            people = _people(subject, names)
            return people[0] if len(people) == 1 else ""
    return ""


def _tells(name: str, before: str, names: Names) -> bool:
    """Whether it is the one named who tells what follows, and not "Ada Low's lawyer" or "a friend of Low"."""
    called = [name, *(part for part, whole in names.aliases.items() if whole == name)]
    places = [before.find(one) for one in called if one in before]
    start = min(places)
    end = max(start + len(one) for one in called if before.startswith(one, start))
    owns = before.startswith(("'s", "’s"), end)
    if any(other not in name.split() for other in _HONOURED.findall(before)):
        return False
    if any(lemma(word) in english.TELLING for word in _WORD.findall(before[:start].lower())):
        return False  # "a woman told Ada Low she had won"
    return not owns and _WORD.findall(before[:start].lower())[-1:] not in _AFTER


def _several(earlier: Sequence[Sentence], *, is_owner: bool) -> str:
    """Those who are the subject of the sentence before, where it tells of no others."""
    if not earlier or len(earlier[-1].text) > LONGEST_SENTENCE:
        return ""
    words = tagged(earlier[-1].text)
    main = _main(clauses(words))
    if not main or not main.verb:
        return ""
    subject = _without_opening(words, main.subject)
    last = subject.rpartition(" ")[2]
    others = _PLURAL.search(" ".join(words.lowers[main.verb.end :]))
    is_several = last.endswith("s") and last.islower() and len(subject) <= _SHORT and " and " not in subject
    if not is_several or others or subject.lower().split()[0] in english.NOT_MEANT:
        return ""
    return f"{subject}'" if is_owner else subject


def _people(text: str, names: Names) -> list[str]:
    return [name for name in names.inside(text) if names.is_person(name)]


def _thing(earlier: Sequence[Sentence], names: Names, *, acts: bool) -> str:
    subject = _only_thing(earlier[-1], acts=acts).lstrip("\"“‘' ") if earlier else ""
    words = subject.lower().split()
    if words and words[0].endswith(("'s", "’s")):
        return ""  # Lisse or what it has
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
