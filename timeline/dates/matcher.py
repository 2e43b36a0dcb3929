"""Runs the rules of a language over a text: finds every phrase, keeps the longest, builds on what it found.

A rule is a regular expression over token codes (`timeline.dates.tokens`), tried only where its first
class occurs; none repeats without bound and none looks around, so time is linear in the text. A finished
expression becomes one token itself, of the classes in `FACETS`, and the rules with such slots (`{date}`,
`{span}`, `{time}`) are tried around it until nothing grows.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any, NamedTuple

from timeline.dates.grammar import Language, Phrase, Rule
from timeline.dates.names import Names
from timeline.dates.program import Book, Compiler, Hit, Program
from timeline.dates.tokens import Scan
from timeline.model import timex
from timeline.model.timex import Expression, Genre

FACETS: Mapping[type, tuple[str, ...]] = {
    timex.Point: ("date", "point", "whole"),
    timex.Yearless: ("date", "yearless", "annual"),
    timex.Weekday: ("date", "bare_weekday"),
    timex.MonthDay: ("date",),
    timex.Feast: ("date", "bare_feast", "annual"),
    timex.Decade: ("date",),
    timex.Ancient: ("date",),
    timex.AnyEra: ("date",),
    timex.Shift: ("date", "shifted", "moved"),
    timex.Offset: ("date",),
    timex.Anniversary: ("date",),
    timex.Step: ("date", "stepped", "moved", "whole"),
    timex.Within: ("date",),
    timex.In: ("date",),
    timex.Recurring: ("date", "annual"),
    timex.Modified: ("modified",),
    timex.Clock: ("time", "clock"),
    timex.PartOfDay: ("time", "part_of_day"),
    timex.At: ("moment",),
    timex.Span: ("span", "length"),
    timex.Portion: ("portion",),
    timex.Repeat: ("set",),
    timex.Vague: ("vague",),
    timex.Impossible: ("impossible",),
}
"""The slots that a finished expression fills in other rules."""

MODIFIED: Mapping[type, tuple[str, ...]] = {
    timex.Span: ("length",),
    timex.Yearless: ("modified", "modified_part"),
}
"""The same for a modified one, by what it modifies."""


def _facets(expression: Expression) -> tuple[str, ...]:
    if isinstance(expression, timex.Modified):
        return MODIFIED.get(type(expression.of), FACETS[timex.Modified])
    return FACETS[type(expression)]


_ROUNDS = 5  # how often a phrase may grow: "early" + "on" + "Friday" + "morning" + "last week"
_SENTENCE = 16  # tokens to either side that may say what a sentence is about
_REACH = 7  # tokens before an expression at which a rule that takes it in may begin


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase that a rule took for a time; [first, last) in tokens."""

    first: int
    last: int
    expression: Expression
    rule: Rule


class _Candidate(NamedTuple):
    """A match as it competes with others; its rule looked at [seen_first, seen_last)."""

    first: int
    minus_last: int
    order: int
    seen_first: int
    seen_last: int
    match: Match

    @property
    def seen(self) -> int:
        """How many tokens the rule looked at."""
        return self.seen_last - self.seen_first


@dataclass(frozen=True, slots=True)
class _Line:
    """Tokens and finished expressions in a row: a code each, and where each stands in the scan."""

    codes: str
    tokens: list[int]
    nodes: dict[int, Match]


class Matcher:
    """A language ready to run. It learns words as it goes, but keeps nothing of what texts say."""

    def __init__(self, language: Language) -> None:
        self._phrases = language.phrases
        facets = (*FACETS.values(), *MODIFIED.values())
        compiler = Compiler(language, facets)
        self.vocabulary = compiler.vocabulary
        programs = compiler.programs()
        self._names = Names(self.vocabulary)
        stops = self.vocabulary.codes_of("stop") + self.vocabulary.codes_of("paragraph")
        self._stops = re.compile(f"[{stops}]")
        slots = {name for names in facets for name in names}
        self._base = Book([program for program in programs if slots.isdisjoint(program.slots)])
        self._growth = Book([program for program in programs if not slots.isdisjoint(program.slots)])

    def matches(self, scan: Scan, judge: Callable[[list[Match]], Genre]) -> tuple[list[Match], Genre]:
        """Every phrase that tells a time, in order, none inside or across another, and the text's genre.

        `judge` tells the genre from the phrases of the first round, before any of them grows.
        """
        candidates = [
            self._named(scan, found)
            for found in self._candidates(scan, _Line(scan.codes, [], {}), self._base)
        ]
        genre = judge(_longest(candidates))
        found = _longest(_of_genre(candidates, genre))
        asked: set[int] = set()
        for _ in range(_ROUNDS):
            grown = self._grow(scan, found, genre, asked)
            if grown == found:
                break
            asked = {id(match) for match in found}
            found = grown
        return _real(found), genre

    def _named(self, scan: Scan, candidate: _Candidate, inner: Sequence[int] = ()) -> _Candidate:
        """The same candidate; part of a name is no date, and nothing in it is one.

        Of one that grew only the words before the first `inner` phrase, which was asked before, are asked.
        """
        match = candidate.match
        last = next((first for first in inner if match.first <= first < match.last), match.last)
        if isinstance(match.expression, timex.Feast) or not self._names.hold(scan, match.first, last):
            return candidate
        return candidate._replace(match=replace(match, expression=timex.Impossible()))

    def _candidates(self, scan: Scan, line: _Line, book: Book) -> list[_Candidate]:
        """Every rule that matches anywhere on the line."""
        found = []
        for begin in book.begin.finditer(line.codes):
            position = begin.start()
            for matches, program in book[line.codes[position : position + 2]]:
                hit = matches(line.codes, position)
                if hit and (match := self._read(scan, line, program, hit)):
                    seen = _token(line, hit.start()), _token(line, hit.end() - 1, end=True)
                    found.append(_Candidate(match.first, -match.last, program.order, *seen, match))
        return found

    def _read(self, scan: Scan, line: _Line, program: Program, hit: Hit) -> Match | None:
        first, last = hit.span(program.extent)
        if _beside(line.codes, first - 1, program.not_after) or _beside(line.codes, last, program.not_before):
            return None
        if program.not_near and self._near(scan, _token(line, first), program.not_near):
            return None
        values = [self._value(scan, line, name, hit.span(f"s{i}")) for i, name in enumerate(program.slots)]
        expression = program.rule.means(*values)
        if expression is None:
            return None
        return Match(_token(line, first), _token(line, last - 1, end=True), expression, program.rule)

    def _near(self, scan: Scan, place: int, refused: str) -> bool:
        """Whether the sentence around this token has a word of the refused classes."""
        before = self._stops.split(scan.codes[max(0, place - _SENTENCE) : place])[-1]
        after = self._stops.split(scan.codes[place : place + _SENTENCE], maxsplit=1)[0]
        return not set(refused).isdisjoint(before + after)

    def _value(self, scan: Scan, line: _Line, name: str, span: tuple[int, int]) -> Any:
        first, last = span
        if first < 0:
            return None
        if first in line.nodes:
            return line.nodes[first].expression
        tokens = [
            self.vocabulary.token(scan.surfaces[_token(line, place)]).values for place in range(first, last)
        ]
        phrase = self._phrases.get(name)
        return _combined(phrase, tokens) if phrase else tokens[0][name]

    def _grow(self, scan: Scan, found: list[Match], genre: Genre, asked: set[int]) -> list[Match]:
        """The same matches, those that a rule could take into something longer replaced by it.

        Of those whose `id` was `asked` before, neighbours that nothing changed are not asked again.
        """
        grown: list[Match] = []
        for nodes in _neighbourhoods(found):
            if asked.issuperset(map(id, nodes)):
                grown += nodes
                continue
            line = self._line(scan, nodes)
            firsts = [node.first for node in nodes]
            longer = _longest(
                [
                    self._named(scan, candidate, firsts)
                    for candidate in _of_genre(self._candidates(scan, line, self._growth), genre)
                    if bisect_left(firsts, candidate.seen_first) < bisect_left(firsts, candidate.seen_last)
                ]
            )
            grown += sorted([*longer, *_outside(longer, nodes)], key=lambda match: match.first)
        return grown

    def _line(self, scan: Scan, group: list[Match]) -> _Line:
        """Matches that stand near each other with the tokens around them."""
        codes: list[str] = []
        tokens: list[int] = []
        nodes: dict[int, Match] = {}
        place = max(0, group[0].first - _REACH)
        for match in group:
            codes.append(scan.codes[place : match.first])
            tokens.extend(range(place, match.first))
            nodes[len(tokens)] = match
            codes.append(self.vocabulary.code_for(_facets(match.expression)))
            tokens.append(match.first)
            place = match.last
        last = min(len(scan.codes), place + _REACH)
        codes.append(scan.codes[place:last])
        tokens.extend(range(place, last))
        return _Line("".join(codes), tokens, nodes)


def _neighbourhoods(found: list[Match]) -> Iterator[list[Match]]:
    """The matches that stand so near each other that one rule might take in more than one of them."""
    group: list[Match] = []
    for match, following in zip_longest(found, found[1:]):
        group.append(match)
        if following is None or following.first - match.last > 2 * _REACH:
            yield group
            group = []


def _outside(longer: list[Match], nodes: list[Match]) -> list[Match]:
    """The nodes that no longer match overlaps; both lists are in order, and neither overlaps itself."""
    begins = [match.first for match in longer]
    before = ((node, bisect_left(begins, node.last) - 1) for node in nodes)
    return [node for node, place in before if place < 0 or longer[place].last <= node.first]


def _token(line: _Line, place: int, end: bool = False) -> int:
    """The token at a place on a line; with `end`, the one after what stands there."""
    if end:
        return line.nodes[place].last if place in line.nodes else _token(line, place) + 1
    return line.tokens[place] if line.tokens else place


def _beside(codes: str, place: int, refused: str) -> bool:
    """Whether one of the refused classes stands at this place."""
    return 0 <= place < len(codes) and codes[place] in refused


def _combined(phrase: Phrase, tokens: list[Mapping[str, Any]]) -> Any:
    values = [token[name] for token in tokens for name in phrase.classes if name in token]
    return phrase.combine(values)


def _of_genre(candidates: list[_Candidate], genre: Genre) -> list[_Candidate]:
    return [candidate for candidate in candidates if candidate.match.rule.genre in (None, genre)]


def _real(found: list[Match]) -> list[Match]:
    return [match for match in found if not isinstance(match.expression, timex.Impossible)]


def _longest(candidates: list[_Candidate]) -> list[Match]:
    """From the left, the longest phrase at each place; of equals, the rule named first."""
    kept: list[Match] = []
    for candidate in sorted(_standing(candidates), key=lambda each: each[:3]):
        if not kept or candidate.first >= kept[-1].last:
            kept.append(candidate.match)
    return kept


def _standing(candidates: list[_Candidate]) -> list[_Candidate]:
    """Those that no other explains away: "a year" is not one in "a year-ago loss", where a rule saw more."""
    widest: dict[int, _Candidate] = {}
    for candidate in candidates:
        if candidate.seen > -candidate.minus_last - candidate.first:
            for place in range(candidate.first, -candidate.minus_last):
                if place not in widest or widest[place].seen < candidate.seen:
                    widest[place] = candidate
    return [candidate for candidate in candidates if not _explained(candidate, widest)]


def _explained(candidate: _Candidate, widest: Mapping[int, _Candidate]) -> bool:
    return any(
        place in widest
        and widest[place].seen > candidate.seen
        and widest[place].seen_first <= candidate.first
        and -candidate.minus_last <= widest[place].seen_last
        for place in range(candidate.first, -candidate.minus_last)
    )
