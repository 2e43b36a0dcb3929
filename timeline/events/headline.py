"""A title that a reader would write, made of the sentence's own words."""

import re
from collections.abc import Iterator
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind
from timeline.events.detect import Happening, is_attributive, is_possessive, list_of
from timeline.events.names import without_title

LONGEST: Final = 100
"""No title has more characters."""

_CONNECTIVE: Final = re.compile(english.CONNECTIVES, re.IGNORECASE)
_PREPOSITION: Final = re.compile(english.BEFORE_DATES, re.IGNORECASE)
_CAPITALS: Final = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)+")
_EDGES: Final = " \t\n,;:.-–—!?"
_GOES_ON: Final = frozenset({Kind.INFINITIVE, Kind.PARTICIPLE, Kind.FRAGMENT, Kind.CONTENT, Kind.RELATIVE})

# Where a title that is too long may end, the best places first.
_PLACES_TO_END: Final = (
    r"[,;:–—] ",
    r" (?=(?:and|but|as|while|because|who|which|that|after|before|when)\b)",
    r" (?=(?:in|at|for|with|from|on|by|over|to|of|amid|under|during)\b)",
    " ",
)
_SHORTEST: Final = 40


def title_of(happening: Happening) -> str:
    """The words of the clause that tells it, at most `LONGEST` characters, ending where a phrase ends.

    Left out are its date, who said so, and what links it to the text before.
    """
    core = list(_core(happening))
    title = _joined(happening, core)
    if len(title) > LONGEST:
        return fitted(_with_shorter_names(title))
    for clause in _going_on(happening):
        core.append((clause.start, clause.end))
        longer = _joined(happening, core)
        if len(longer) > LONGEST:
            break
        title = longer
    return title


def _core(happening: Happening) -> Iterator[tuple[int, int]]:
    """The words that a title cannot do without: subject and clause, [start, end) each."""
    host = happening.host
    start, end = _subject(happening)
    first = host.start + bool(host.opener)
    if start == end or start >= first:
        yield max(start, first) if start < end else first, host.end
    else:
        yield start, end
        yield (host.verb.start if host.verb and host.subject != (start, end) else first), host.end


def _subject(happening: Happening) -> tuple[int, int]:
    """Who does it; where a pronoun stands for who told it, "he said he would go", then that one."""
    host, words = happening.host, happening.sentence
    start, end = host.subject
    if end - start == 1 and words.tags[start] == "O" and words.lowers[start] in english.BACK_POINTERS:
        at = happening.clauses.index(host)
        teller = happening.clauses[at - 1] if at else host
        if teller.verb and teller.kind is Kind.MAIN and teller.verb.lemma in english.TELLING:
            return teller.subject
    return start, end


def _going_on(happening: Happening) -> Iterator[Clause]:
    """The clauses that go on where the host ends, as long as they hang on it."""
    parts = happening.clauses
    at = parts.index(happening.host) if happening.host in parts else len(parts)
    for part in parts[at + 1 :]:
        if not _hangs(happening, part):
            return
        yield part


def _hangs(happening: Happening, clause: Clause) -> bool:
    if clause.kind is Kind.SUBORDINATE:
        return clause.opener in english.TITLE_OPENERS
    verb, times = clause.verb, happening.sentence.times
    if (
        clause.kind is Kind.PARTICIPLE
        and verb
        and (verb.lemma in english.SAYING or _dated(happening, clause))
    ):
        return False
    others = [n for n, time in times.items() if clause.start <= n < clause.end and time is not happening.time]
    host = happening.host.verb
    announces = host is not None and host.lemma in english.ANNOUNCING and clause.kind is Kind.CONTENT
    return clause.kind in _GOES_ON and (
        not others or announces or clause.kind in (Kind.FRAGMENT, Kind.INFINITIVE)
    )


def _dated(happening: Happening, clause: Clause) -> bool:
    times = happening.sentence.times
    return any(time is happening.time and clause.start <= n < clause.end for n, time in times.items())


def _joined(happening: Happening, spans: list[tuple[int, int]]) -> str:
    """The words of all spans, with what stood between two of them where one follows the other."""
    words = happening.sentence
    title, previous = "", -1
    for start, end in spans:
        if start < end:
            follows = previous >= 0 and words.tags[previous:start].strip(',"-') == ""
            between = words.text[words.ends[previous - 1] : words.starts[start]] if follows else " "
            between = between.lstrip(",") if end == happening.host.end else between
            title += (between if title else "") + _without_time(happening, start, end)
            previous = end
    return _tidied(title)


def _without_time(happening: Happening, start: int, end: int) -> str:
    """These words without the date of the happening and the preposition before it."""
    words = happening.sentence
    kept, position = "", words.starts[start]
    for index in range(start, end):
        if words.tags[index] == "T" and _dates(happening, index):
            kept += _PREPOSITION.sub("", words.text[position : words.starts[index]])
            position = words.ends[index + is_possessive(words, index)]
    return kept + words.text[position : words.ends[end - 1]]


def _dates(happening: Happening, index: int) -> bool:
    words = happening.sentence
    own = words.times[index] is happening.time or happening.planned or list_of(words, index) is not None
    return own and not is_attributive(words, index)


def _tidied(text: str) -> str:
    text = " ".join(text.split())
    text = re.sub(r" +([,;:.)])", r"\1", text)
    text = re.sub(r"([,;:])(?: *[,;:])+", r"\1", text).strip(_EDGES)
    text = _CONNECTIVE.sub("", text).strip(_EDGES)
    return _without_lone_quotes(text[:1].upper() + text[1:])


def _without_lone_quotes(text: str) -> str:
    for left, right in ("“”", "()", '""'):
        if text.count(left) != text.count(right) or (left == right and text.count(left) % 2):
            text = text.replace(left, "").replace(right, "")
    return text


def _with_shorter_names(title: str) -> str:
    """The title with people called by name alone, "Xi Jinping" for "Chinese President Xi Jinping"."""
    return _CAPITALS.sub(lambda run: " ".join(without_title(run[0].split())), title)


def fitted(title: str) -> str:
    """The title up to the last place within its length where a phrase ends."""
    if len(title) <= LONGEST:
        return title
    room = title[: LONGEST + 1]
    for place in _PLACES_TO_END:
        ends = [found.start() for found in re.finditer(place, room) if found.start() >= _SHORTEST]
        if ends:
            return title[: ends[-1]].strip(_EDGES)
    return title[:LONGEST].strip(_EDGES)
