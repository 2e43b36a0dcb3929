"""Which clause of a sentence says that something happens, and which of its dates dates it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind, clauses
from timeline.events.english_rules import QUALIFIERS
from timeline.events.rules import Reading, Tense
from timeline.events.tagging import Tagged, lemma, tagged
from timeline.model.article import Role, Sentence
from timeline.model.timex import Lead, TimeExpression
from timeline.model.when import Day

_BOILERPLATE: Final = re.compile(english.BOILERPLATE, re.IGNORECASE)
_DATELINE: Final = re.compile(english.DATELINE)
_STANDING: Final = re.compile(english.STANDING_NOW)
_AND_DATE: Final = re.compile(r"T(?:(?:,C?|C)P?T)+")
# How far back from a date its own phrase may begin, in characters.
_PHRASE: Final = 160


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that a sentence tells: `host` is the clause that tells it, `time` the words that date it.

    `planned` says that the date is that of a plan ("set for Monday"), `attributed` that it is that of the
    report ("police said on Monday"), `conditional` that it hangs on an "if".
    """

    sentence: Tagged
    clauses: tuple[Clause, ...]
    host: Clause
    time: TimeExpression | None = None
    planned: bool = False
    attributed: bool = False
    conditional: bool = False

    def reading(self, published: date | None) -> Reading:
        """What the status of the event can be read from."""
        verb, time = self.host.verb, self.time
        words = (
            self.sentence.lowers[self.host.start : self.host.end]
            + self.sentence.lowers[slice(*self.host.subject)]
        )
        before = self.sentence.lowers[: self.host.start] if self.host.kind is Kind.MAIN else ()
        past, ahead = _stands(time, published)
        return Reading(
            verbs=frozenset(verb.chain) if verb else frozenset(),
            tense=verb.tense if verb else Tense.NONE,
            modal=verb.modal if verb else "",
            negated=verb.negated if verb else False,
            progressive=verb.progressive if verb else False,
            lead=time.lead if time else None,
            past=past,
            ahead=ahead,
            planned=self.planned,
            conditional=self.conditional,
            attributed=self.attributed,
            words=frozenset(words + before),
        )


def happenings(sentence: Sentence, times: Sequence[TimeExpression]) -> tuple[Happening, ...]:
    """What the sentence says that happens at a date, one for each clause; none when its dates only qualify.

    `times` are the time expressions inside the sentence, counted from the start of the article.
    """
    dated = [time for time in times if time.when is not None]
    if not dated or sentence.role is Role.BOILERPLATE or _BOILERPLATE.search(sentence.text):
        return ()
    words = tagged(sentence.text, dated, sentence.start)
    parts = clauses(words)
    return tuple(_told(words, parts, _counted(words, sentence.role)))


def undated(sentence: Sentence) -> Happening | None:
    """What a sentence without a date says that has happened: its first clause in the past or perfect."""
    words = tagged(sentence.text)
    parts = clauses(words)
    main = next((clause for clause in parts if clause.kind is Kind.MAIN and clause.verb), None)
    return Happening(words, parts, main) if main and _is_news(main, sentence.role) else None


def _is_news(clause: Clause, role: Role) -> bool:
    verb = clause.verb
    if verb is None or verb.negated or verb.modal or not english.STATES.isdisjoint(verb.chain[:1]):
        return False
    return verb.tense is not Tense.PRESENT or role in (Role.RELATED, Role.HEADLINE)


def _counted(words: Tagged, role: Role) -> list[int]:
    """The positions of the dates that may date something."""
    text = words.text
    skipped = _dateline_end(words) if role is not Role.HEADLINE else 0
    return [
        index
        for index, time in words.times.items()
        if words.starts[index] >= skipped
        and not _qualifies(
            text[max(0, words.starts[index] - _PHRASE) : words.starts[index]],
            time,
            text[words.ends[index] :][:_PHRASE],
        )
        and not _modifies(words, index)
    ]


def _dateline_end(words: Tagged) -> int:
    if not words.times:
        return 0
    first = next(iter(words.times))
    start, end = words.starts[first], words.ends[first]
    if start > 60:
        return 0
    line = _DATELINE.match(words.text[:start] + "DATE" + words.text[end : end + 60])
    return line.end() - 4 + end - start if line and line.end() > start else 0


def _qualifies(before: str, time: TimeExpression, after: str) -> bool:
    return any(rule.fits(before, time, after) for rule in QUALIFIERS)


def _modifies(words: Tagged, index: int) -> bool:
    """Whether the date stands before a noun and only says which one: "the 2019 election"."""
    tags = words.tags
    following = words.lowers[index + 1] if index + 1 < len(tags) else ""
    if following in ("'s", "’s", "'", "’") and words.starts[index + 1] == words.ends[index]:
        return not _opens_subject(words, index)
    before = tags[:index].rstrip("N")[-1:] if tags[index - 1 : index] == "N" else tags[index - 1 : index]
    if not index or before not in tuple("Dd") or tags[index + 1 : index + 2] not in tuple("NAGZBX"):
        return False
    contest = any(word in english.CONTESTS for word in words.lowers[index + 1 : index + 5])
    return not (contest and not english.WINNING.isdisjoint(map(lemma, words.lowers[:index])))


def _opens_subject(words: Tagged, index: int) -> bool:
    """Whether "Monday's attack" is what the sentence is about."""
    return words.tags[:index].strip('D"Y') == "" and words.times[index].when is not None


def _told(words: Tagged, parts: tuple[Clause, ...], counted: Sequence[int]) -> Iterator[Happening]:
    taken: set[tuple[int, int]] = set()
    placed = [_place(words, parts, index) for index in counted]
    for index, happening in sorted(
        zip(counted, placed, strict=True),
        key=lambda pair: (not pair[1].planned if pair[1] else True, pair[0]),
    ):
        if happening is None or _only_stands(happening):
            continue
        key = (happening.host.start, happening.host.end)
        if key in taken and not _is_coordinated(words, index):
            continue
        if happening.attributed and any(p and not p.attributed for p in placed if p is not happening):
            continue
        taken.add(key)
        yield happening


def _place(words: Tagged, parts: tuple[Clause, ...], index: int) -> Happening | None:
    """The happening that the date at this position dates."""
    time = words.times[index]
    at = next(n for n, part in enumerate(parts) if part.start <= index < part.end or n == len(parts) - 1)
    clause = parts[at]
    if clause.kind is Kind.FRAGMENT:
        at = _adopts(parts, at)
        clause = parts[at]
    if _is_plan(words, clause):
        host = _planned_thing(parts, at)
        return Happening(words, parts, host, time, planned=True)
    if time.lead is Lead.AS_OF and clause.kind is Kind.PARTICIPLE:
        clause = next((part for part in parts if part.kind is Kind.MAIN and part.verb), clause)
    if clause.kind is Kind.SUBORDINATE and clause.opener in ("if", "unless"):
        clause = next((part for part in parts if part.kind is Kind.MAIN and part.verb), clause)
        return Happening(words, parts, clause, time, conditional=True)
    if clause.kind is Kind.SUBORDINATE and clause.opener == "than":
        return None
    if clause.kind is Kind.INFINITIVE:
        return _in_infinitive(words, parts, at, time)
    told = _attributes(words, parts, at)
    if told is not None:
        claims = told.verb is not None and told.verb.tense is not Tense.FUTURE
        return Happening(words, parts, told if claims else clause, time, attributed=claims)
    hangs = any(part.kind is Kind.SUBORDINATE and part.opener in ("if", "unless") for part in parts)
    return Happening(words, parts, clause, time, conditional=hangs and clause.kind is Kind.MAIN)


def _adopts(parts: Sequence[Clause], at: int) -> int:
    """The clause to which a stretch without a verb belongs: the one before it, else the next."""
    mains = [n for n, part in enumerate(parts) if part.verb and part.kind in (Kind.MAIN, Kind.CONTENT)]
    verbal = [n for n, part in enumerate(parts) if part.verb]
    before = [n for n in mains if n < at] or [n for n in verbal if n < at and parts[n].kind is Kind.RELATIVE]
    after = [n for n in mains if n > at] or [n for n in verbal if n > at]
    return (before[-1:] or after[:1] or [at])[0]


def _is_plan(words: Tagged, clause: Clause) -> bool:
    """Whether the date belongs to a participle that plans: "set for Monday", "due to open on 3 May"."""
    return (
        clause.kind is Kind.PARTICIPLE
        and clause.verb is not None
        and words.lowers[clause.verb.start] in english.PLANNED
    )


def _planned_thing(parts: Sequence[Clause], at: int) -> Clause:
    """The clause whose subject the plan is about, or the plan itself where that is an object."""
    for part in parts[at + 1 :]:
        if (
            part.kind is Kind.MAIN
            and part.verb
            and not any(p.verb and p.kind is Kind.MAIN for p in parts[:at])
        ):
            return part
    return parts[at]


def _in_infinitive(
    words: Tagged, parts: tuple[Clause, ...], at: int, time: TimeExpression
) -> Happening | None:
    """A date after "to": that of what is intended, unless the clause before has one of its own."""
    for n in range(at - 1, -1, -1):
        part = parts[n]
        if part.verb and part.kind is not Kind.INFINITIVE:
            has_own = any(part.start <= i < part.end for i in words.times)
            return None if has_own else Happening(words, parts, part, time)
    return Happening(words, parts, parts[at], time)


def _attributes(words: Tagged, parts: Sequence[Clause], at: int) -> Clause | None:
    """What is told, when the clause at this place only says who told it."""
    clause = parts[at]
    if (
        clause.verb is None
        or clause.verb.lemma not in english.SAYING
        or clause.kind is not Kind.MAIN
        or clause.verb.passive
    ):
        return None
    if words.tags[clause.verb.end : clause.verb.end + 1] in tuple("DdAJN") and clause.verb.lemma in (
        "report",
        "note",
        "add",
        "state",
        "explain",
        "describe",
        "reveal",
        "show",
        "write",
    ):
        return None
    following = parts[at + 1] if at + 1 < len(parts) else None
    if (
        following
        and following.verb
        and following.kind in (Kind.CONTENT, Kind.MAIN)
        and following.opener not in english.COORDINATORS
    ):
        return following
    return next((p for p in parts[:at] if p.verb and p.kind is Kind.MAIN), None)


def _only_stands(happening: Happening) -> bool:
    """Whether the clause tells how things are in our time, and no event."""
    verb, time = happening.host.verb, happening.time
    return (
        verb is not None
        and time is not None
        and verb.tense is Tense.PRESENT
        and not verb.progressive
        and not verb.passive
        and verb.lemma in english.STATES
        and _STANDING.match(time.text.lower()) is not None
    )


def _is_coordinated(words: Tagged, index: int) -> bool:
    """Whether the date is one of a list: "in 2004, 2008 and 2012"."""
    return any(run.start() < index < run.end() for run in _AND_DATE.finditer(words.tags))


def _stands(time: TimeExpression | None, published: date | None) -> tuple[bool | None, bool | None]:
    """Whether the date is over, and whether it has not begun, on the day of publication."""
    if time is None or time.when is None or published is None:
        return None, None
    today = Day.from_date(published)
    first, last = time.when.earliest, time.when.latest
    return last is not None and last < today, first is not None and first > today
