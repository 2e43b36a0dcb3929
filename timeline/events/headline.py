"""A title that a reader would write, made of the sentence's own words."""

import re
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind
from timeline.events.detect import Happening
from timeline.events.names import without_title
from timeline.events.tagging import Tagged

LONGEST: Final = 100
"""No title has more characters."""

_CONNECTIVE: Final = re.compile(english.CONNECTIVES, re.IGNORECASE)
_PREPOSITION: Final = re.compile(
    r"(?:,? ?\b(?:(?:late|early|earlier|only|just|again|shortly|back|as (?:early|late) as)\s+)?"
    r"(?:on|in|at|by|from|during|since|until|for|of|around|through|throughout|over|between|within)(?: the)?"
    r"|,? ?\b(?:late|early|earlier|again|back))\s*$",
    re.IGNORECASE,
)
_CAPITALS: Final = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)+")
_EDGES: Final = " \t\n,;:.-–—\"“”'‘’()!?"
_FOLLOWS: Final = frozenset({Kind.INFINITIVE, Kind.PARTICIPLE, Kind.FRAGMENT, Kind.CONTENT, Kind.RELATIVE})


def title_of(happening: Happening) -> str:
    """The words of the clause that tells it, at most `LONGEST` characters, ending where a phrase ends.

    Left out are its date, who said so, and what links it to the text before.
    """
    words = happening.sentence
    core = _spans(happening)
    title = _joined(words, core)
    if len(title) > LONGEST:
        return _fitted(_shorter_names(title))
    for clause in _following(happening):
        longer = _joined(words, [*core, (clause.start, clause.end)])
        if len(longer) > LONGEST:
            break
        core.append((clause.start, clause.end))
        title = longer
    return _fitted(title)


def headline_title(text: str) -> str:
    """A headline as a title, on one line and within `LONGEST` characters."""
    return _fitted(_tidied(" ".join(text.split())))


def _spans(happening: Happening) -> list[tuple[int, int]]:
    """The words that a title cannot do without: subject and clause, [start, end) each."""
    host, (start, end) = happening.host, happening.host.subject
    first = host.start + bool(host.opener and host.kind is not Kind.FRAGMENT)
    if start == end or first <= start:
        return [(max(first, start) if start < end else first, host.end)]
    opening = host.verb.start if host.verb and end <= first else first
    return [(start, end), (opening, host.end)]


def _following(happening: Happening) -> list[Clause]:
    """The clauses that go on where the host ends, as long as they hang on it."""
    parts = happening.clauses
    at = parts.index(happening.host) if happening.host in parts else len(parts)
    kept: list[Clause] = []
    for part in parts[at + 1 :]:
        if part.kind not in _FOLLOWS or _has_other_date(happening, part):
            break
        kept.append(part)
    return kept


def _has_other_date(happening: Happening, clause: Clause) -> bool:
    times = happening.sentence.times
    return any(
        clause.start <= index < clause.end and time is not happening.time and clause.kind is not Kind.FRAGMENT
        for index, time in times.items()
    )


def _joined(words: Tagged, spans: list[tuple[int, int]]) -> str:
    pieces: list[str] = []
    previous = -1
    for start, end in spans:
        if start >= end:
            continue
        between = words.text[words.ends[previous - 1] : words.starts[start]] if previous >= 0 else ""
        separator = between if 0 < len(between) <= 3 else " "
        pieces.append((separator if pieces else "") + _without_times(words, start, end))
        previous = end
    return _tidied("".join(pieces))


def _without_times(words: Tagged, start: int, end: int) -> str:
    kept = ""
    position = words.starts[start]
    for index in sorted(words.times):
        if start <= index < end:
            kept += _PREPOSITION.sub("", words.text[position : words.starts[index]])
            position = words.ends[index]
    return kept + words.text[position : words.ends[end - 1]]


def _tidied(text: str) -> str:
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r" +([,;:.)])", r"\1", text)
    text = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text).strip(_EDGES)
    text = _CONNECTIVE.sub("", text).strip(_EDGES)
    return text[:1].upper() + text[1:]


def _shorter_names(title: str) -> str:
    """The title with people called by name alone, "Xi Jinping" for "Chinese President Xi Jinping"."""
    return _CAPITALS.sub(lambda run: " ".join(without_title(run[0].split())), title)


def _fitted(title: str) -> str:
    """The title up to the last place within its length where a phrase ends."""
    if len(title) <= LONGEST:
        return title
    room = title[: LONGEST + 1]
    for mark in (
        r"[,;:–—] ",
        r" (?=(?:and|but|as|while|because|who|which|that|after|before|when)\b)",
        r" (?=(?:in|at|for|with|from|on|by|over|to|of|amid|under|during)\b)",
        " ",
    ):
        ends = [found.start() for found in re.finditer(mark, room) if found.start() >= 40]
        if ends:
            return title[: ends[-1]].strip(_EDGES)
    return title[:LONGEST].strip(_EDGES)
