"""Who "the mayor", "the company" and "the 34-year-old" are, where the sentences before leave no doubt."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from timeline.events import english
from timeline.events import english_names as lists
from timeline.events.kinds import without_firm
from timeline.events.names import Names
from timeline.events.tagging import may_be_verb

_ROLE: Final = re.compile(rf"The ((?:[a-z]+ )?(?:{'|'.join(sorted(lists.ROLES))}))\b")
_FIRM: Final = re.compile(rf"The (?:{'|'.join(sorted(lists.FIRM_NOUNS))})\b")
_INSTITUTION: Final = re.compile(rf"The ({'|'.join(sorted(lists.INSTITUTIONS))})\b")
_AGED: Final = re.compile(r"The (\d+)-year-old\b")
_MARK: Final = "\0"
_TRADING: Final = re.compile(english.TRADING.replace("NAME", _MARK))
_SMALL: Final = re.compile(r"[a-z-]+")
_NEXT: Final = re.compile(r"(['’]s)? *([\w'’]*)")
_APPOSED: Final = re.compile(r",(?: \d+,)? (?:the|an?|its|his|her|their|\w+['’]s) ([a-z -]+)")
_PREDICATES: Final = english.MODALS | english.BE | english.HAVE | english.DO | english.ADVERBS
_NEAR: Final = 50
"""So many characters before and after a name are looked at for what somebody is."""
_FAR: Final = 400
"""So many after a name for what trade it is in."""


def with_holder(title: str, text: str, names: Names) -> str:
    """The title with the name of the one whom its first words mean, if the text before names one alone."""
    for pattern, meant in _MEANT:
        found = pattern.match(title)
        if found and _ends_there(title, found.end()) and (name := meant(found, text, names)):
            return f"{name}{title[found.end() :]}"
    return title


def _ends_there(title: str, end: int) -> bool:
    """Whether the noun ends here, and what it has or does follows: not "the company car"."""
    after = _NEXT.match(title, end)
    if after is None or after[1]:
        return after is not None
    return may_be_verb(after[2]) or after[2] in _PREDICATES or after[2].endswith("ed")


def _only(names: Iterable[str]) -> str:
    found = set(names)
    return found.pop() if len(found) == 1 else ""


def _people(text: str, names: Names) -> Iterator[str]:
    return (name for name in names.inside(text) if names.is_person(name))


def _holder(role: re.Match[str], text: str, names: Names) -> str:
    wanted = role[1].split()
    name = _only(one for one in _people(text, names) if any(_is(wanted, held) for held in _held(one, text)))
    return name if name and not _is_held_by_another(wanted[-1], name, text) else ""


def _is(wanted: list[str], held: list[str]) -> bool:
    """Whether it is the role that somebody holds: "the minister" for "transport minister"."""
    before = held[: -len(wanted)][-1:]
    return held[-len(wanted) :] == wanted and lists.ANOTHER_ROLE.isdisjoint(before)


def _held(name: str, text: str) -> Iterator[list[str]]:
    """What is said of somebody before the name, "mayor Ada Low", and after it, "Ada Low, the mayor"."""
    for start, end in _places(name, text):
        before = text[max(0, start - _NEAR) : start]
        yield _SMALL.findall(before.rpartition(".")[2].lower())
        if apposed := _APPOSED.match(text, end, end + _NEAR):
            words = apposed[1].split()
            yield words[: next((n for n, word in enumerate(words, 1) if word in lists.ROLES), 0)]


def _places(name: str, text: str) -> Iterator[tuple[int, int]]:
    """[start, end) of the name, or of its last word alone, wherever it stands."""
    last = name.split()[-1]
    end = text.find(last) + len(last)
    while end >= len(last):
        yield end - len(name if text.endswith(name, 0, end) else last), end
        end = text.find(last, end) + len(last)


def _is_held_by_another(role: str, name: str, text: str) -> bool:
    """Whether a line of the text tells of a second one: "the Danish minister" beside "minister Ada Low"."""
    last = name.split()[-1]
    lines = (line for line in text.split("\n") if last not in line)
    return any(
        other[1] != "the" for line in lines for other in re.finditer(rf"(\w+) {role}s?\b", line.lower())
    )


def _institution(noun: re.Match[str], text: str, names: Names) -> str:
    word = noun[1].title()
    name = _only(name for name in names.inside(text) if word in name.split()[-1:] or f"{word} of" in name)
    return "" if not name or _is_held_by_another(noun[1], name, text) else f"The {name}"


def _firm(_: re.Match[str], text: str, names: Names) -> str:
    return firm_in(text, names)


def firm_in(text: str, names: Names) -> str:
    """The only firm that the text names; empty where there is none or another."""
    return _only(name for name in names.inside(text) if not names.is_person(name) and _trades(name, text))


def _trades(name: str, text: str) -> bool:
    """Whether the text tells that it is a firm: by its name, or by what it has and is called."""
    marked = text.replace(name, _MARK)
    places = (mark.start() for mark in re.finditer(_MARK, marked))
    return without_firm(name) != "" or any(
        _TRADING.search(marked, max(0, place - _NEAR), place + _FAR) for place in places
    )


def _aged(age: re.Match[str], text: str, names: Names) -> str:
    people = list(_people(text, names))
    told = [one for one in people if any(_is_told(age[1], text, end) for _, end in _places(one, text))]
    return _only(told or people)


def _is_told(age: str, text: str, end: int) -> bool:
    return text.startswith((f", {age}", f" ({age})", f", who is {age}"), end)


_MEANT: Final = ((_ROLE, _holder), (_FIRM, _firm), (_INSTITUTION, _institution), (_AGED, _aged))
