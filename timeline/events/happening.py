"""One thing that a sentence tells, and what its status can be read from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from timeline.events import english
from timeline.events.clauses import Clause, Kind
from timeline.events.rules import Fact, Reading
from timeline.events.tagging import Tagged
from timeline.events.verbs import Verb
from timeline.model.timex import Lead, TimeExpression
from timeline.model.when import Day, Interval, When


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
        return self.time.lead is Lead.UNTIL or self.sentence.tags[self._at - 1 : self._at] == "I"

    @property
    def _at(self) -> int:
        """The position of the date."""
        return next(index for index, time in self.sentence.times.items() if time is self.time)

    def reading(self, published: date | None) -> Reading:
        """What the status of the event can be read from."""
        verb = self.host.verb
        lead = self.time.lead if self.time else None
        facts = self.facts.union(_stands(self.when, published))
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
        }
        return (fact for fact, true in holds.items() if true)

    @property
    def _first_word(self) -> str:
        """The preposition that belongs to the date, or the first of the date's words."""
        if self.time is None:
            return ""
        return self.sentence.slice(self._at, self._at + 1).split()[0].lower()

    @property
    def is_not_before(self) -> bool:
        """Whether the date is the first on which it may be: "will not open until March"."""
        return self.host.verb is not None and self.host.verb.negated and self._first_word in english.UNTIL

    def _governing(self) -> Iterator[str]:
        """The verb that tells a "that" clause, as "deny_that"."""
        if self.host.kind is Kind.CONTENT:
            before = [clause for clause in self.clauses if clause.verb and clause.start < self.host.start]
            yield from (f"{verb}_that" for clause in before[-1:] if clause.verb for verb in clause.verb.chain)

    def _words(self) -> frozenset[str]:
        host, lowers = self.host, self.sentence.lowers
        before = lowers[: host.start] if host.kind is Kind.MAIN else ()
        return frozenset((*lowers[host.start : host.end], *lowers[slice(*host.subject)], *before))


def _stands(when: When | None, published: date | None) -> Iterator[Fact]:
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
