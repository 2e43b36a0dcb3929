"""One thing that a sentence tells, and what its status can be read from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind
from timeline.events.rules import Fact, Reading, Tense
from timeline.events.tagging import Tagged
from timeline.events.verbs import Verb
from timeline.model.timex import Lead, TimeExpression
from timeline.model.when import Day, Granularity, Interval, When

_UNTRUE: Final = re.compile(english.UNTRUE, re.IGNORECASE)
_PLANNING: Final = english.PLANNING | {"due"}


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that a sentence tells: `host` is the clause that tells it, `time` the words that date it.

    `facts` are those that come from where the date stands.
    """

    sentence: Tagged
    clauses: tuple[Clause, ...]
    host: Clause
    time: TimeExpression | None = None
    facts: frozenset[Fact] = frozenset()

    @property
    def when(self) -> When | None:
        """The date; what is put off "from" a day "until" another has the one or the other."""
        if self.time is None or self.time.when is None:
            return None
        match self.time.when.value:
            case Interval(None, end) if end and (self.is_new_date or self._is_tally):
                return When(end)
            case Interval(start, None) if start and self._is_put_off and self.time.lead is Lead.FROM:
                return When(start)
            case Interval(start, None) if start and self._came_true:
                return When(start)
            case Interval(start, end) if start and end and self._is_moved:
                return When(end if self.is_new_date else start)
            case _:
                return self.time.when

    @property
    def _is_tally(self) -> bool:
        """Whether it counts what was so by a day: "by Monday night, 40 had been found"."""
        verb, host, time = self.host.verb, self.host, self.time
        when = time.when if time and time.lead is Lead.BY else None
        by_day = when is not None and when.granularity is Granularity.DAY
        had = verb is not None and verb.tense is Tense.PLUPERFECT
        tags = self.sentence.tags
        return by_day and had and "J" in tags[slice(*host.subject)] + tags[host.start : host.end]

    def by_date(self) -> tuple["Happening", ...]:
        """The same; what is moved "from 3 March to 5 March" on its old date and on its new one."""
        if not self._is_moved:
            return (self,)
        old, new = self.facts | {Fact.PLANNED}, self.facts | {Fact.GOAL}
        return replace(self, facts=old), replace(self, facts=new)

    @property
    def _is_moved(self) -> bool:
        """Whether old and new date are told as one stretch of time."""
        value = self.time.when.value if self.time and self.time.when else None
        is_stretch = isinstance(value, Interval) and None not in (value.start, value.end)
        return is_stretch and self._is_put_off and self._first_word == "from"

    @property
    def is_new_date(self) -> bool:
        """Whether the date is the one that something is put off to."""
        return self._is_put_off and self._is_goal

    @property
    def is_old_date(self) -> bool:
        """Whether the date belongs to the thing that is put off: "Monday's match", "the match on Monday"."""
        (start, end), at, words = self.host.subject, self._at, self.sentence
        owns = words.lowers[at + 1 : at + 2] in (("'s",), ("’s",))
        is_its_own = start <= at < end and (owns or words.tags[start:at].strip('P"DY') != "")
        return self._is_put_off and is_its_own

    @property
    def _is_put_off(self) -> bool:
        verb = self.host.verb
        return verb is not None and not english.DELAYING.isdisjoint(verb.chain) and not self._moves(verb)

    def _moves(self, verb: Verb) -> bool:
        """Whether it changes its place, and not its date: "the class moves to the hall from 6 March"."""
        return re.match("I[^T]", self.sentence.tags[verb.end :]) is not None

    @property
    def _is_goal(self) -> bool:
        """Whether the date is where something is moved to: "until March", "to 5 March"."""
        if self.time is None or Fact.GOAL in self.facts:
            return self.time is not None
        return self.time.lead is Lead.UNTIL or self.sentence.tags[self._at - 1 : self._at] == "I"

    @property
    def _at(self) -> int:
        """The position of the date."""
        return next(index for index, time in self.sentence.times.items() if time is self.time)

    @property
    def word_before(self) -> str:
        """The word before the date: "for", "of"; nothing where it opens the sentence."""
        return self.sentence.lowers[self._at - 1] if self._at else ""

    def reading(self, published: date | None) -> Reading:
        """What the status of the event can be read from."""
        verb = self.host.verb
        lead = self.time.lead if self.time else None
        facts = self.facts.union(stands(self.when, published))
        if verb is None:
            return Reading(lead=lead, words=frozenset(self.sentence.lowers), facts=facts)
        return Reading(
            verbs=frozenset((*verb.chain, *self._governing())),
            tense=verb.tense,
            modal=verb.modal,
            lead=lead,
            words=self._words(),
            facts=facts.union(self._told_by(verb)),
        )

    def _told_by(self, verb: Verb) -> Iterator[Fact]:
        """What the verb group says, and what it makes of the date."""
        holds = {
            Fact.NEGATED: verb.negated,
            Fact.PROGRESSIVE: verb.progressive,
            Fact.MODAL: bool(verb.modal),
            Fact.GOAL: self._is_goal,
            Fact.INTENDED: len(verb.chain) > 1,
            Fact.NOT_BEFORE: self.is_not_before,
            Fact.REVOKED: self._is_revoked(verb) or self._is_untrue(verb),
            Fact.TALLY: self._is_tally,
            Fact.ELSEWHERE: self._moves(verb),
        }
        return (fact for fact, true in holds.items() if true)

    @property
    def _first_word(self) -> str:
        """The preposition that belongs to the date, or the first of the date's words."""
        if self.time is None:
            return ""
        return self.sentence.slice(self._at, self._at + 1).split()[0].lower()

    @property
    def _came_true(self) -> bool:
        """Whether it took place then and not before: "did not open until 1961"."""
        return self.is_not_before and self.host.verb is not None and self.host.verb.tense is Tense.PAST

    @property
    def is_not_before(self) -> bool:
        """Whether the date is the first on which it may be: "will not open until March"."""
        return self.host.verb is not None and self.host.verb.negated and self._first_word in english.UNTIL

    def _is_revoked(self, verb: Verb) -> bool:
        """Whether it is a plan that a later clause revokes: "was due on Monday but has been put off"."""
        is_plan = verb.tense in (Tense.FUTURE, Tense.NONE) or verb.lemma in _PLANNING
        later = (part for part in self.clauses if part.verb and part.start > self.host.start)
        return is_plan and any(
            part.kind is Kind.MAIN and part.verb.passive and not english.REVOKING.isdisjoint(part.verb.chain)
            for part in later
            if part.verb
        )

    def _is_untrue(self, verb: Verb) -> bool:
        """Whether the sentence calls it false: "reports that he fled on Monday were untrue"."""
        found = (match.span() for match in _UNTRUE.finditer(self.sentence.text))
        return any(start < self.sentence.starts[verb.start] < end for start, end in found)

    def _governing(self) -> Iterator[str]:
        """The verb that tells a "that" clause, as "deny_that"."""
        if self.host.kind is Kind.CONTENT:
            before = [clause for clause in self.clauses if clause.verb and clause.start < self.host.start]
            yield from (f"{verb}_that" for clause in before[-1:] if clause.verb for verb in clause.verb.chain)

    def _words(self) -> frozenset[str]:
        host, lowers = self.host, self.sentence.lowers
        before = lowers[: host.start] if host.kind is Kind.MAIN else ()
        return frozenset((*lowers[host.start : host.end], *lowers[slice(*host.subject)], *before))


def stands(when: When | None, published: date | None) -> Iterator[Fact]:
    """Whether the date is over, and whether it is still to come, on the day of publication."""
    if when is None or published is None:
        return
    today = Day.from_date(published)
    first, last = when.earliest, when.latest
    is_past = last is not None and last < today
    if is_past:
        yield Fact.PAST
    if first > today if first else last is not None and last > today:
        yield Fact.AHEAD
