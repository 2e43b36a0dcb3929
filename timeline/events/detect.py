"""Which clause of a sentence says that something happens, and which of its dates dates it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind, clauses
from timeline.events.english_rules import QUALIFIERS
from timeline.events.rules import Reading, Tense
from timeline.events.tagging import Tagged, lemma, tagged
from timeline.model.article import Role, Sentence
from timeline.model.timex import Lead, TimeExpression
from timeline.model.when import Day, Interval, When

_BOILERPLATE: Final = re.compile(english.BOILERPLATE, re.IGNORECASE)
_DATELINE: Final = re.compile(english.DATELINE)
_STANDING: Final = re.compile(english.STANDING_NOW)
_VERBLESS: Final = frozenset({Kind.FRAGMENT, Kind.PARTICIPLE, Kind.INFINITIVE})
_LIST_OF_DATES: Final = re.compile(r"T(?:(?:,C?|C)P?T)+")

# How far around a date the words are looked at that may make it a qualifier, in characters.
_AROUND: Final = 160
LONGEST_SENTENCE: Final = 2000
"""No sentence of prose has more characters; what has is a table that lost its lines, and is not read."""

# A dateline is over by then.
_DATELINE_LENGTH: Final = 60


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that a sentence tells: `host` is the clause that tells it, `time` the words that date it.

    `planned` says that the date is that of a plan ("set for Monday"), `attributed` that it is that of the
    report ("police said on Monday"), `conditional` that it hangs on an "if", `intended` that it is that of
    what somebody means to do ("promised to meet in March").
    """

    sentence: Tagged
    clauses: tuple[Clause, ...]
    host: Clause
    time: TimeExpression | None = None
    planned: bool = False
    attributed: bool = False
    conditional: bool = False
    intended: bool = False

    @property
    def when(self) -> When | None:
        """The date; what is put off "from" a day "until" another has the one or the other."""
        if self.time is None or self.time.when is None:
            return None
        match self.time.when.value:
            case Interval(None, end) if end and self.is_new_date:
                return When(end)
            case Interval(start, None) if start and self._is_put_off and self.time.lead is Lead.FROM:
                return When(start)
            case _:
                return self.time.when

    @property
    def is_new_date(self) -> bool:
        """Whether the date is the one that something is put off to."""
        return self._is_put_off and self._is_goal

    @property
    def _is_put_off(self) -> bool:
        return self.host.verb is not None and not english.DELAYING.isdisjoint(self.host.verb.chain)

    @property
    def _is_goal(self) -> bool:
        """Whether the date is where something is moved to: "until March", "to 5 March"."""
        if self.time is None:
            return False
        at = next(index for index, time in self.sentence.times.items() if time is self.time)
        return self.time.lead is Lead.UNTIL or self.sentence.tags[at - 1 : at] == "I"

    def reading(self, published: date | None) -> Reading:
        """What the status of the event can be read from."""
        verb = self.host.verb
        lead = self.time.lead if self.time else None
        past, ahead = _stands(self.when, published)
        if verb is None:
            words = frozenset(self.sentence.lowers)
            return Reading(lead=lead, past=past, ahead=ahead, planned=self.planned, words=words)
        return Reading(
            verbs=frozenset((*verb.chain, *self._governing())),
            tense=verb.tense,
            modal=verb.modal,
            negated=verb.negated,
            progressive=verb.progressive,
            lead=lead,
            past=past,
            ahead=ahead,
            planned=self.planned,
            conditional=self.conditional,
            attributed=self.attributed,
            goal=self._is_goal,
            intended=self.intended or len(verb.chain) > 1,
            words=self._words(),
        )

    def _governing(self) -> Iterator[str]:
        """The verb that tells a "that" clause, as "deny_that"."""
        if self.host.kind is Kind.CONTENT:
            before = [clause for clause in self.clauses if clause.verb and clause.start < self.host.start]
            yield from (f"{verb}_that" for clause in before[-1:] if clause.verb for verb in clause.verb.chain)

    def _words(self) -> frozenset[str]:
        host, lowers = self.host, self.sentence.lowers
        before = lowers[: host.start] if host.kind is Kind.MAIN else ()
        return frozenset((*lowers[host.start : host.end], *lowers[slice(*host.subject)], *before))


def happenings(sentence: Sentence, times: Sequence[TimeExpression]) -> tuple[Happening, ...]:
    """What the sentence says that happens at a date, one for each clause; none when its dates only qualify.

    `times` are the time expressions inside the sentence, counted from the start of the article.
    """
    dated = [time for time in times if time.when is not None]
    if not dated or sentence.role is Role.BOILERPLATE or len(sentence.text) > LONGEST_SENTENCE:
        return ()
    if _BOILERPLATE.search(sentence.text):
        return ()
    words = tagged(sentence.text, dated, sentence.start)
    told = sorted(_told(words, clauses(words), _counted(words)), key=lambda pair: pair[0])
    return tuple(happening for _, happening in told)


def undated(sentence: Sentence) -> Happening | None:
    """What a sentence without a date says that has happened, when its main clause is news."""
    if len(sentence.text) > LONGEST_SENTENCE:
        return None
    words = tagged(sentence.text)
    parts = clauses(words)
    main = next((clause for clause in parts if clause.kind is Kind.MAIN and clause.verb), None)
    return Happening(words, parts, main) if main and _is_news(main, sentence.role) else None


def _is_news(clause: Clause, role: Role) -> bool:
    verb = clause.verb
    if verb is None or verb.negated or verb.modal or verb.lemma in english.STATES:
        return False
    return verb.tense is not Tense.PRESENT or role in (Role.RELATED, Role.HEADLINE)


def _counted(words: Tagged) -> list[int]:
    """The positions of the dates that may date something."""
    skipped = _dateline_end(words)
    return [
        index
        for index in words.times
        if words.starts[index] >= skipped and not _qualifies(words, index) and not _modifies(words, index)
    ]


def _dateline_end(words: Tagged) -> int:
    """Where the dateline ends, "LONDON, Jan 5 (Wire) - "; 0 when there is none."""
    first = next(iter(words.times))
    start, end = words.starts[first], words.ends[first]
    if start > _DATELINE_LENGTH:
        return 0
    line = _DATELINE.match(f"{words.text[:start]}\0{words.text[end : end + _DATELINE_LENGTH]}")
    return line.end() - 1 + end - start if line else 0


def _qualifies(words: Tagged, index: int) -> bool:
    start, end = words.starts[index], words.ends[index]
    before, after = words.text[max(0, start - _AROUND) : start], words.text[end : end + _AROUND]
    said, time = words.text[start:end], words.times[index]
    return any(rule.fits(time, before, said, after) for rule in QUALIFIERS)


def _modifies(words: Tagged, index: int) -> bool:
    """Whether the date stands before a noun and only says which one: "the 2019 election"."""
    if is_possessive(words, index):
        return words.tags[:index].strip('D"Y') != ""
    if not is_attributive(words, index):
        return False
    is_contest = any(word in english.CONTESTS for word in words.lowers[index + 1 : index + 5])
    return not is_contest or english.WINNING.isdisjoint(map(lemma, words.lowers[:index]))


def is_possessive(words: Tagged, index: int) -> bool:
    """Whether the date owns a noun: "Monday's attack"."""
    following = words.lowers[index + 1 : index + 2]
    return following in (("'s",), ("’s",)) and words.starts[index + 1] == words.ends[index]


def is_attributive(words: Tagged, index: int) -> bool:
    """Whether the date stands between a determiner and its noun: "the 2019 election"."""
    tags = words.tags
    before = (
        tags[:index].rstrip("N")[-1:] if tags[index - 1 : index] == "N" else tags[max(0, index - 1) : index]
    )
    return before in ("D", "d") and tags[index + 1 : index + 2] in tuple("NAGZBX")


def _told(
    words: Tagged, parts: tuple[Clause, ...], counted: Sequence[int]
) -> Iterator[tuple[int, Happening]]:
    placed = [(index, happening) for index in counted if (happening := _placed(words, parts, index))]
    # The date of a plan goes before others of the same clause, one inside the clause before one outside,
    # and "Monday's" goes last.
    placed.sort(
        key=lambda pair: (
            not pair[1].planned,
            not _holds(pair[1].host, pair[0]),
            is_possessive(words, pair[0]),
        )
    )
    said = any(not happening.attributed for _, happening in placed)
    taken: set[Clause] = set()
    for index, happening in placed:
        if _only_stands(happening) or (happening.attributed and said):
            continue
        if happening.host not in taken or list_of(words, index) or happening.is_new_date:
            taken.add(happening.host)
            yield index, happening


def _holds(clause: Clause, index: int) -> bool:
    return clause.start <= index < clause.end


def list_of(words: Tagged, index: int) -> tuple[int, int] | None:
    """The words [start, end) of the list that the date is one of, "in 2004, 2008 and 2012", if any."""
    runs = (run.span() for run in _LIST_OF_DATES.finditer(words.tags))
    return next((run for run in runs if run[0] <= index < run[1]), None)


def _placed(words: Tagged, parts: tuple[Clause, ...], index: int) -> Happening | None:
    """The happening that the date at this position dates."""
    time = words.times[index]
    if all(part.kind in _VERBLESS for part in parts):
        whole = Clause(0, len(words.tags), Kind.FRAGMENT)
        is_listed = words.lowers[max(0, index - 1)] not in english.ABOUT
        return Happening(words, parts, whole, time) if is_listed else None
    at = next(n for n, part in enumerate(parts) if part.end > index)
    if parts[at].kind is Kind.FRAGMENT:
        at = _adopts(parts, at)
    plain = Happening(words, parts, parts[at], time)
    match parts[at].kind:
        case Kind.PARTICIPLE:
            return _in_participle(plain, at)
        case Kind.INFINITIVE:
            return _in_infinitive(plain, at)
        case Kind.SUBORDINATE:
            return _in_subordinate(plain, at)
        case Kind.MAIN:
            return _in_main(plain, at)
        case _:
            return plain


def _adopts(parts: Sequence[Clause], at: int) -> int:
    """The clause to which a stretch without a verb belongs: the main one before it, else the next."""
    mains = [n for n, part in enumerate(parts) if part.verb and part.kind in (Kind.MAIN, Kind.CONTENT)]
    verbal = [n for n, part in enumerate(parts) if part.verb]
    before = [n for n in mains if n < at] or [n for n in verbal if n < at and parts[n].kind is Kind.RELATIVE]
    after = [n for n in mains if n > at] or [n for n in verbal if n > at]
    return (before[-1:] or after[:1] or verbal)[0]


def _main_before(parts: Sequence[Clause], at: int) -> Clause | None:
    return next((part for part in reversed(parts[:at]) if part.kind is Kind.MAIN and part.verb), None)


def _main_after(parts: Sequence[Clause], at: int) -> Clause | None:
    return next((part for part in parts[at + 1 :] if part.kind is Kind.MAIN and part.verb), None)


def _in_participle(plain: Happening, at: int) -> Happening:
    """A date beside a participle: that of a plan, of the whole sentence, or of what the participle tells."""
    parts, words = plain.clauses, plain.sentence
    before, after = _main_before(parts, at), _main_after(parts, at)
    verb = plain.host.verb
    if verb and words.lowers[verb.start] in english.PLANNED:
        called_off = before and before.verb and not english.CALLING_OFF.isdisjoint(before.verb.chain)
        return replace(
            plain, host=(before if called_off else None if before else after) or plain.host, planned=True
        )
    if plain.time and plain.time.lead is Lead.AS_OF:
        return replace(plain, host=before or after or plain.host)
    interrupts = at > 0 and before is None and after is not None and after.verb is not None
    if interrupts and after and after.verb and after.verb.tense is Tense.PAST and not _has_date(words, after):
        return replace(plain, host=after)
    return plain


def _has_date(words: Tagged, clause: Clause) -> bool:
    return any(_holds(clause, index) for index in words.times)


def _in_infinitive(plain: Happening, at: int) -> Happening | None:
    """A date after "to": that of what is intended, unless the clause before has one of its own."""
    for part in reversed(plain.clauses[:at]):
        if part.verb and part.kind is not Kind.INFINITIVE:
            return None if _has_date(plain.sentence, part) else replace(plain, host=part, intended=True)
    return plain


def _in_subordinate(plain: Happening, at: int) -> Happening | None:
    """A date after "if", "when", "than" and their like."""
    before, after = _main_before(plain.clauses, at), _main_after(plain.clauses, at)
    opener = plain.host.opener
    if opener == "than":
        return None
    if opener in english.CONDITIONS:
        return replace(plain, host=before or after or plain.host, conditional=True)
    if opener in english.AT_THE_TIME and before and _same_time(before, plain.host):
        return plain if _has_date(plain.sentence, before) else replace(plain, host=before)
    return plain


def _same_time(one: Clause, other: Clause) -> bool:
    return one.verb is not None and other.verb is not None and one.verb.tense is other.verb.tense


def _in_main(plain: Happening, at: int) -> Happening:
    """A date in a main clause: of what it tells, or of who told it."""
    parts = plain.clauses
    told = _told_by(plain.sentence, parts, at)
    if told is not None:
        return replace(plain, host=told, attributed=True)
    return replace(plain, conditional=any(part.opener in english.CONDITIONS for part in parts))


def _told_by(words: Tagged, parts: Sequence[Clause], at: int) -> Clause | None:
    """What is told, when the clause at this place only says who told it."""
    verb = parts[at].verb
    if verb is None or verb.passive or not (verb.lemma in english.SAYING or _closes(words, parts[at])):
        return None
    has_object = words.tags[verb.end : verb.end + 1] in tuple("DdAJN")
    if has_object and verb.lemma in english.SAYING_SOMETHING:
        return None
    following = next((part for part in parts[at + 1 :] if part.verb), None)
    if (
        following
        and following.kind in (Kind.CONTENT, Kind.MAIN)
        and following.opener not in english.COORDINATORS
    ):
        return following
    return next((part for part in parts[:at] if part.verb and part.kind is Kind.MAIN), None)


def _closes(words: Tagged, clause: Clause) -> bool:
    """Whether the clause only announces what stands before it: "…, the office announced on Monday"."""
    if clause.verb is None or clause.verb.lemma not in english.ANNOUNCING:
        return False
    return not words.tags[clause.verb.end :].strip('PT."')


def _only_stands(happening: Happening) -> bool:
    """Whether the clause tells how things are in our time, and no event."""
    verb, time = happening.host.verb, happening.time
    return (
        verb is not None
        and time is not None
        and verb.tense is Tense.PRESENT
        and not (verb.progressive or verb.passive)
        and verb.lemma in english.STATES
        and _STANDING.match(time.text.lower()) is not None
    )


def _stands(when: When | None, published: date | None) -> tuple[bool | None, bool | None]:
    """Whether the date is over, and whether it is still to come, on the day of publication."""
    if when is None or published is None:
        return None, None
    today = Day.from_date(published)
    first, last = when.earliest, when.latest
    is_past = last is not None and last < today
    return is_past, first > today if first else not is_past
