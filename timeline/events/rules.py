"""The shapes of the rules about events, each with room for the proofs that stand beside it."""

import re
from dataclasses import dataclass
from enum import StrEnum

from timeline.model.event import Status
from timeline.model.timex import Lead, TimeExpression
from timeline.model.when import Granularity


class Tense(StrEnum):
    """When a verb group says that it is so."""

    PAST = "past"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    PRESENT = "present"
    FUTURE = "future"
    UNREAL = "unreal"
    """It was to be so and, as it is told, was not: "would have opened", "had been due to open"."""
    NONE = "none"


class Fact(StrEnum):
    """What may be true of an event as it is told.

    Its verb group is negated, goes on or has a modal. Its date was over when the article was published, or
    had not begun; neither where that day is unknown. Its date is that of a plan ("set for Monday"), hangs on
    an "if", is that of the report ("police said on Monday"), is where something is put off to ("until
    March"), is that of what somebody means to do ("promised to meet in March"), or the first on which it may
    be ("not before March"), or closes a count ("by Monday 40 had been found"). A later clause revokes it
    ("was due on Monday but was put off"). It goes to another place ("moves to the hall from 6 March").
    """

    NEGATED = "negated"
    PROGRESSIVE = "progressive"
    MODAL = "modal"
    PAST = "past"
    AHEAD = "ahead"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    ATTRIBUTED = "attributed"
    GOAL = "goal"
    INTENDED = "intended"
    NOT_BEFORE = "not before"
    REVOKED = "revoked"
    TALLY = "tally"
    ELSEWHERE = "elsewhere"


def any_case(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled, for small letters and capitals alike."""
    return re.compile(pattern, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class QualifierRule:
    """A date that stands like this only qualifies something and dates no event.

    `before` and `after` are patterns for the rest of the sentence up to and from the date words, `text` one
    for all of the date's own words; an empty set of leads or granularities fits any. Wherever `before`
    fits, one of the `cues` stands there, small letters throughout: patterns are slow to refuse, so words are
    asked first. `proofs` are sentences of which nothing must come, `counters` sentences that the rule must
    leave alone.
    """

    name: str
    before: re.Pattern[str]
    cues: frozenset[str] = frozenset()
    after: re.Pattern[str] | None = None
    before_not: re.Pattern[str] | None = None
    text: re.Pattern[str] | None = None
    leads: frozenset[Lead | None] = frozenset()
    granularities: frozenset[Granularity] = frozenset()
    proofs: tuple[str, ...] = ()
    counters: tuple[str, ...] = ()

    def is_cued(self, before: frozenset[str]) -> bool:
        """Whether the rule may fit with these words, in small letters, before the date."""
        return not self.cues or not self.cues.isdisjoint(before)

    def fits(self, time: TimeExpression, before: str, said: str, after: str) -> bool:
        """Whether this date, said in these words with these before and after them, only qualifies."""
        return (
            (not self.leads or time.lead in self.leads)
            and (
                not self.granularities
                or (time.when is not None and time.when.granularity in self.granularities)
            )
            and (self.text is None or self.text.fullmatch(said) is not None)
            and self.before.search(before) is not None
            and (self.after is None or self.after.search(after) is not None)
            and (self.before_not is None or self.before_not.search(before) is None)
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """What status rules look at: the verb group of an event, its date, and what is true of both."""

    verbs: frozenset[str] = frozenset()
    tense: Tense = Tense.NONE
    modal: str = ""
    lead: Lead | None = None
    words: frozenset[str] = frozenset()
    facts: frozenset[Fact] = frozenset()


@dataclass(frozen=True, slots=True)
class StatusRule:
    """An event has this status when its reading fits all that is set here; an empty set fits any.

    All facts of `when` must hold, and none of `unless`. `proofs` are sentences, published on 20 January
    2026, that tell one event of this status; `counters` tell one of another.
    """

    status: Status
    verbs: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    tenses: frozenset[Tense] = frozenset()
    modals: frozenset[str] = frozenset()
    leads: frozenset[Lead] = frozenset()
    when: frozenset[Fact] = frozenset()
    unless: frozenset[Fact] = frozenset()
    proofs: tuple[str, ...] = ()
    counters: tuple[str, ...] = ()

    def fits(self, reading: Reading) -> bool:
        """Whether an event that reads like this has this status."""
        return (
            (not self.verbs or not self.verbs.isdisjoint(reading.verbs))
            and (not self.words or not self.words.isdisjoint(reading.words))
            and (not self.tenses or reading.tense in self.tenses)
            and (not self.modals or reading.modal in self.modals)
            and (not self.leads or reading.lead in self.leads)
            and self.when <= reading.facts
            and self.unless.isdisjoint(reading.facts)
        )
