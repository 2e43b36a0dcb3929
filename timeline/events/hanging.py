"""Which clause a title is made of, and which of those behind it hang on it and come along."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind
from timeline.events.happening import Happening
from timeline.events.rules import Tense
from timeline.events.tagging import lemma, may_be_verb

_ANNOUNCING: Final = english.ANNOUNCING | english.ADMITTING
_ONLY_TELLING: Final = english.EXPECTING | english.SAYING - english.SHOWING
_OPENING: Final = english.TELLING | english.EXPECTING | english.LEARNING
_SPAN: Final = re.compile(english.SPANS)
_TIMES: Final = re.compile("P?T")
_STOPS: Final = ("", ",", ".", ";", "S")
_NOTHING: Final = re.compile('[PTYH,."]*')
_WITH: Final = re.compile(r"\bwith (?:\S+ ){0,3}\S+$")
_EDGES: Final = " \t\n,;:.-–—!?_"
_GOES_ON: Final = frozenset({Kind.INFINITIVE, Kind.PARTICIPLE, Kind.FRAGMENT, Kind.CONTENT, Kind.RELATIVE})


def as_told(happening: Happening) -> Happening:
    """The happening with what is told as its host, where the host only says that somebody tells it."""
    host, parts = happening.host, happening.clauses
    if host not in parts or host.verb is None or not _only_tells(happening):
        return happening
    at = parts.index(host)
    told = next((part for part in parts[at + 1 :] if part.verb), None)
    if told and told.kind in (Kind.CONTENT, Kind.MAIN) and told.opener not in english.COORDINATORS:
        return as_told(replace(happening, host=told))
    before = next((part for part in reversed(parts[:at]) if part.verb and part.kind is Kind.MAIN), None)
    return replace(happening, host=before) if before and before.subject != host.subject else happening


def as_asked(happening: Happening) -> Happening:
    """The happening with who asks as its host, where its host is only asked: "they study whether he fell"."""
    host, parts = happening.host, happening.clauses
    at = parts.index(host) if host in parts and host.opener == "whether" else 0
    is_open = at > 0 and parts[at - 1].kind is Kind.MAIN and needs_more(happening, parts[at - 1], host)
    return replace(happening, host=parts[at - 1]) if is_open else happening


def _only_tells(happening: Happening) -> bool:
    """Whether nothing but a date stands between the verb of telling and the end of its clause."""
    verb, words, host = happening.host.verb, happening.sentence, happening.host
    if verb is None or _NOTHING.fullmatch(words.tags, verb.end, host.end) is None:
        return False
    if verb.lemma in _ANNOUNCING and words.tags[host.end : host.end + 1] in _STOPS:
        return not verb.passive
    return verb.chain[-1] in _ONLY_TELLING


def needs_more(happening: Happening, clause: Clause, following: Clause) -> bool:
    """Whether a clause is nothing whole without the one that follows: "wants to see | whether it can"."""
    words = happening.sentence
    tail = _TIMES.sub("", words.tags[clause.verb.end if clause.verb else clause.start : clause.end])
    if clause.end != following.start:
        return False
    if following.opener in english.COORDINATORS:
        return following.kind is Kind.FRAGMENT and not _is_no_phrase(happening, following)
    if clause.verb is None or tail.strip("Yn"):
        tells = following.kind is not Kind.FRAGMENT and lemma(words.lowers[clause.end - 1]) in _OPENING
        is_left = _WITH.search(words.slice(clause.start, clause.end)) is not None
        return tells or is_left or tail[-1:] in tuple("PSHRCIO")
    if following.kind is Kind.MAIN and following.subject[0] < following.start:
        return False  # "a charge that fell | was dropped"
    return following.kind is not Kind.SUBORDINATE or (
        clause.verb.chain[-1] in _OPENING and following.opener in english.QUESTIONS
    )


def going_on(happening: Happening) -> Iterator[Clause]:
    """The clauses that go on where the host ends, as long as they hang on it."""
    parts = happening.clauses
    at = parts.index(happening.host) if happening.host in parts else len(parts)
    for last, part in pairwise(parts[at:]):
        if happening.sentence.tags[part.start - 1] == "(":
            continue
        if not _hangs(happening, part) and not needs_more(happening, last, part):
            return
        yield part


def _hangs(happening: Happening, clause: Clause) -> bool:
    if clause.kind is Kind.FRAGMENT and _is_no_phrase(happening, clause):
        return False
    if happening.sentence.tags[clause.start - 1 : clause.end].rstrip(".") in (",X", ",Q"):
        return False  # "Lee, who was charged in May, | resigned"
    is_apart = happening.sentence.tags[clause.start - 1 : clause.start] == ";"
    if is_apart or _tells_when(happening, clause) or _may_be_a_clause(happening, clause):
        return False
    if clause.kind is Kind.SUBORDINATE:
        return clause.opener in english.TITLE_OPENERS
    verb, times = clause.verb, happening.sentence.times
    if (
        clause.kind is Kind.PARTICIPLE
        and verb
        and (verb.lemma in english.SAYING or is_dated(happening, clause))
    ):
        return False
    others = [n for n, time in times.items() if clause.holds(n) and time is not happening.time]
    host = happening.host.verb
    announces = host is not None and host.lemma in english.ANNOUNCING and clause.kind is Kind.CONTENT
    is_subject = any(part.subject == (clause.start + 1, clause.end) for part in happening.clauses)
    if clause.opener in english.COORDINATORS and (others or is_subject):
        return False
    return clause.kind in _GOES_ON and (
        not others or announces or clause.kind in (Kind.FRAGMENT, Kind.INFINITIVE)
    )


def _is_no_phrase(happening: Happening, clause: Clause) -> bool:
    """Whether it is only a date, or opens what goes on after an aside: "when his father, | Bo, | left"."""
    tags = happening.sentence.tags[clause.start : clause.end].rstrip(".")
    is_subject = any(clause.holds(part.subject[0]) for part in happening.clauses if part.start >= clause.end)
    is_opening = tags[:1] in ("S", "R") and clause.opener != "as"
    return tags.strip("CPTYS") == "" or is_opening or is_subject


def _tells_when(happening: Happening, clause: Clause) -> bool:
    """Whether the clause is about the date that stands before it, or about how far it lies from another."""
    words = happening.sentence
    if clause.kind is Kind.FRAGMENT:
        return _SPAN.fullmatch(words.slice(clause.start, clause.end).strip(_EDGES)) is not None
    before = words.tags[: clause.start]
    if clause.opener == "when":
        return before.endswith("T,") and not _tells_how(happening, clause)
    return before.endswith(",T")


def _tells_how(happening: Happening, clause: Clause) -> bool:
    """Whether it tells the same anew, over as it is: "the trip ended badly in May, when the boat sank"."""
    host, time = happening.host.verb, happening.time
    verbs = [verb for verb in (host, clause.verb) if verb and verb.tense is Tense.PAST]
    return len(verbs) == 2 and time is not None and time.lead is None


def _may_be_a_clause(happening: Happening, clause: Clause) -> bool:
    """Whether what "and" joins may have a verb that was not seen, and so be cut in the middle."""
    words = happening.sentence
    return (
        clause.kind is Kind.FRAGMENT
        and words.tags[clause.start] == "C"
        and any(
            may_be_verb(words.lowers[index]) and words.tags[index - 1] not in "DdPJ"
            for index in range(clause.start + 2, clause.end)
        )
    )


def is_dated(happening: Happening, clause: Clause) -> bool:
    """Whether the date of the happening stands in the clause."""
    times = happening.sentence.times
    return any(time is happening.time and clause.holds(n) for n, time in times.items())
