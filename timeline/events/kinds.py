"""What a name is of, as far as its words tell: a person or a firm."""

from functools import lru_cache
from typing import Final

from timeline.events import english_names as lists

_PLACES: Final = lists.FIRST_OF_PLACES | lists.PEOPLES | (lists.INSTITUTIONS - lists.SURNAMES_TOO)
_NO_FIRMS: Final = _PLACES | lists.TITLES
_INSTITUTIONS: Final = lists.INSTITUTIONS | lists.FIRMS
_SMALL_WORDS: Final = lists.SMALL_WORDS - lists.OF_PEOPLE


@lru_cache(maxsize=4096)
def is_person(name: str) -> bool:
    """Whether a name of several words looks like that of a person and not of a place or an institution."""
    words = name.lower().split()
    if len(words) > 1 and words[0] in lists.ROYAL_TITLES:
        return "of" not in words and lists.INSTITUTIONS.isdisjoint(words[1:])
    return (
        2 <= len(words) <= 5
        and words[0] not in _PLACES
        and _INSTITUTIONS.isdisjoint(words[1:])
        and _SMALL_WORDS.isdisjoint(words)
        and not any(character.isdigit() or character == "&" for character in name)
    )


def without_firm(name: str) -> str:
    """The name of a firm without the words that say that it is one; empty for any other name."""
    words = name.split()
    kept = words[: next((n for n, word in enumerate(words) if n and word.lower() in lists.FIRMS), 0)]
    rest = [word.lower() for word in words[len(kept) :]]
    is_firm = bool(kept) and lists.FIRMS.issuperset(rest) and kept[0].lower() not in _NO_FIRMS
    return " ".join(kept) if is_firm and kept[0].lower() not in lists.NOBLE_TITLES else ""


def without_title(words: list[str]) -> list[str]:
    """The words of a name without those before it that say what somebody is: "South Korean President"."""
    lowers = [word.lower().rstrip(".") for word in words]
    title = max((n for n, word in enumerate(lowers[:-1]) if word in lists.TITLES), default=-1)
    noble = max((n for n, word in enumerate(lowers[:-2]) if word in lists.NOBLE_TITLES), default=-1)
    return words[max(title, noble) + 1 :]


def called(name: str) -> str:
    """How other articles may call the same: a person by the last name."""
    return name.split()[-1].lower() if is_person(name) else name.lower()
