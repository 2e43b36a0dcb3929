"""What a golden article is: a text in our own words about invented things, and the events a reader lists.

What only qualifies something, such as an anniversary, an age or the year in a title, is no event.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Golden:
    """An article as a file would hold it, and what a reader finds in it.

    An event is (EDTF, status, words that its title must hold). `traps` are words that look like dates.
    """

    name: str
    text: str
    events: tuple[tuple[str, str, str], ...]
    ending: str = ".md"
    traps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Articles by several hands that tell the same things, and what a reader finds in all of them.

    An event is (EDTF, status, words that its title must hold, letters of the articles that tell it: "ab").
    """

    name: str
    texts: tuple[str, ...]
    events: tuple[tuple[str, str, str, str], ...]
