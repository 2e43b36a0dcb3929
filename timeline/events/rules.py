"""The shapes of the rules about events, each with room for the proofs that stand beside it."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from timeline.model.event import Status
from timeline.model.timex import Lead, TimeExpression
from timeline.model.when import Granularity


class Tense(StrEnum):
    """When a verb group says that it is so."""

    PAST = "past"
    PERFECT = "perfect"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"


@dataclass(frozen=True)
class QualifierRule:
    """A date that stands like this only qualifies something and dates no event.

    `before` and `after` are patterns for the rest of the sentence up to and from the date words, `text` one
    for all of the date's own words; an empty set of leads or granularities fits any. `proofs` are sentences
    of which nothing must come, `counters` sentences that the rule must leave alone.
    """

    name: str
    before: str
    after: str = ""
    before_not: str = ""
    text: str = ""
    leads: frozenset[Lead | None] = frozenset()
    granularities: frozenset[Granularity] = frozenset()
    proofs: tuple[str, ...] = ()
    counters: tuple[str, ...] = ()

    def fits(self, time: TimeExpression, before: str, said: str, after: str) -> bool:
        """Whether this date, said in these words with these before and after them, only qualifies."""
        return (
            (not self.leads or time.lead in self.leads)
            and (
                not self.granularities
                or (time.when is not None and time.when.granularity in self.granularities)
            )
            and (not self.text or re.fullmatch(self.text, said) is not None)
            and self._before.search(before) is not None
            and (not self.after or self._after.search(after) is not None)
            and not (self.before_not and self._before_not.search(before))
        )

    @cached_property
    def _before(self) -> re.Pattern[str]:
        return re.compile(self.before, re.IGNORECASE)

    @cached_property
    def _before_not(self) -> re.Pattern[str]:
        return re.compile(self.before_not, re.IGNORECASE)

    @cached_property
    def _after(self) -> re.Pattern[str]:
        return re.compile(self.after, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """What status rules look at: the verb group of an event, its date, and how both stand to publication.

    `past` says that the date was over when the article was published, `ahead` that it had not begun; None
    where no publication date is known.
    """

    verbs: frozenset[str] = frozenset()
    tense: Tense = Tense.NONE
    modal: str = ""
    negated: bool = False
    progressive: bool = False
    lead: Lead | None = None
    past: bool | None = None
    ahead: bool | None = None
    planned: bool = False
    conditional: bool = False
    attributed: bool = False
    goal: bool = False
    intended: bool = False
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class StatusRule:
    """An event has this status when everything that is set here holds of its reading.

    Empty sets and None fit anything; `past` False also fits where it is not known. `proofs` are sentences,
    published on 20 January 2026, that tell one event of this status; `counters` tell one of another.
    """

    status: Status
    verbs: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    tenses: frozenset[Tense] = frozenset()
    modals: frozenset[str] = frozenset()
    leads: frozenset[Lead] = frozenset()
    negated: bool | None = None
    progressive: bool | None = None
    modal: bool | None = None
    past: bool | None = None
    ahead: bool | None = None
    planned: bool | None = None
    conditional: bool | None = None
    attributed: bool | None = None
    goal: bool | None = None
    intended: bool | None = None
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
            and self.negated in (None, reading.negated)
            and self.progressive in (None, reading.progressive)
            and self.modal in (None, bool(reading.modal))
            and self.past in (None, bool(reading.past))
            and self.ahead in (None, bool(reading.ahead))
            and self.planned in (None, reading.planned)
            and self.conditional in (None, reading.conditional)
            and self.attributed in (None, reading.attributed)
            and self.goal in (None, reading.goal)
            and self.intended in (None, reading.intended)
        )
