"""How an article calls the same thing more than once: last names, firms by one word, letters for words."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from timeline.events import english_names as lists
from timeline.events.kinds import is_person, without_firm

_PEOPLES: Final = lists.PEOPLES - lists.COUNTRIES
_ACRONYM: Final = re.compile(r"(?:[A-Z]\.?){2,6}")
_IN_BRACKETS: Final = re.compile(r"\((?:the |or )?[\"“]?([A-Z][\w.-]{1,9})[\"”]?\)")


def aliases_of(found: Sequence[str], text: str, things: frozenset[str]) -> dict[str, str]:
    """From each name that is a part or another form of one in full to that one, where there is no doubt.

    `found` are the names in the order of the text, with those that come again; `things` are those that are
    no people, whatever they look like.
    """
    first = {name: index for index, name in reversed(list(enumerate(found)))}
    plain = {name: _honoured(_without_people(_in_small(name, first)), first) for name in first}
    wholes = [name for name in dict.fromkeys(plain.values()) if name not in things]
    parts = dict(_parts(wholes, first, things)) | dict(_letters(first, text))
    called = {name: parts.get(whole, whole) for name, whole in plain.items()}
    return {name: whole for name, whole in (parts | called).items() if name != whole}


def _in_small(name: str, known: Mapping[str, int]) -> str:
    """ "Lisse" for "LISSE", where the article writes it so, too."""
    return name.title() if name.isupper() and name.title() in known else name


def _without_people(name: str) -> str:
    """ "Ivan Basso" for "Italian Ivan Basso"."""
    people, _, rest = name.partition(" ")
    return rest if people.lower() in _PEOPLES and is_person(rest) else name


def _honoured(name: str, known: Iterable[str]) -> str:
    """ "Ann Fermoy" for "Lady Fermoy", where only one of that name is known."""
    title, _, rest = name.partition(" ")
    if title.lower() not in lists.NOBLE_TITLES:
        return name
    same = [one for one in known if one.endswith(f" {rest}") and one != name]
    return same[0] if len(same) == 1 else name


def _parts(
    wholes: Iterable[str], first: Mapping[str, int], places: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Parts of names that are nobody else's, no place, and stand alone only after the whole."""
    owners: dict[str, list[str]] = {}
    for whole in wholes:
        for part in _parts_of(whole):
            owners.setdefault(part, []).append(whole)
    for part, (whole, *others) in owners.items():
        is_place = part in places and whole.startswith(part)
        if not others and not is_place and first.get(part, len(first)) >= first.get(whole, 0):
            yield part, whole


def _parts_of(name: str) -> frozenset[str]:
    """First and last words of a person, all but the first, and a firm without what makes it one."""
    words = name.split()
    if is_person(name):
        return frozenset((words[0], words[-1], " ".join(words[1:])))
    return frozenset(filter(None, (without_firm(name),)))


def _letters(first: Mapping[str, int], text: str) -> Iterator[tuple[str, str]]:
    """Letters that stand for the words of one name: those in brackets after it, or its initials."""
    longer = [name for name in first if " " in name]
    initials: dict[str, list[str]] = {}
    for name in longer:
        initials.setdefault(_initials(name), []).append(name)
    for short in first:
        meant = initials.get(short.replace(".", ""), []) if _ACRONYM.fullmatch(short) else []
        if len(meant) == 1:
            yield short, meant[0]
    for bracket in _IN_BRACKETS.finditer(text):
        before = text[: bracket.start()].rstrip()
        meant = [name for name in longer if before.endswith(name) and _stands_for(bracket[1], name)]
        if meant:
            yield bracket[1], max(meant, key=len)


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.split(r"[ -]", name) if word[:1].isupper())


def _stands_for(short: str, name: str) -> bool:
    """Whether the letters come in the name in this order, from its first one on."""
    letters = iter(name.lower())
    return short[0] == name[0] and all(letter in letters for letter in short.lower() if letter.isalpha())
