"""Of which day an hour is: "The bomb went off at 9 a.m. near the station on Monday. By noon, …"."""

from dataclasses import replace

from timeline.dates.matcher import Match
from timeline.dates.resolve import Anchors, Reading
from timeline.dates.tokens import Scan, Vocabulary
from timeline.model.timex import (
    At,
    Base,
    Clock,
    Expression,
    Feast,
    Genre,
    Modified,
    MonthDay,
    PartOfDay,
    Point,
    Shift,
    Step,
    Unit,
    Weekday,
    Yearless,
    core,
)
from timeline.model.when import PartialDate

_NEAR = 2  # stops back to a day of the sentence before, the last one's its own
_CLAUSE = 14  # words from an hour to the day that its clause names behind it
_FAR = 80  # words after which an hour is of no day that was spoken of


class Hours:
    """The day last spoken of, as it moves through a text: hours without a day of their own are of it.

    It looks at the word class `stop`, and at commas.
    """

    def __init__(self, scan: Scan, vocabulary: Vocabulary) -> None:
        self._scan = scan
        self._stops = vocabulary.codes_of("stop")
        self._commas = self._stops + vocabulary.codes_of("=,")
        self._day: tuple[PartialDate, int] | None = None

    def in_turn(self, matches: list[Match]) -> list[Match]:
        """The matches in their order, but an hour after the day that its clause names behind it."""
        turns: list[Match] = []
        waiting: list[Match] = []
        named = -_FAR  # where the last day was named
        for match in matches:
            if waiting and self._breaks(waiting[-1].last, match.first):
                turns += waiting
                waiting = []
            if _is_hour(match.expression) and not self._near(named, match.first, 1):
                waiting.append(match)
                continue
            turns.append(match)
            if _names_day(match.expression):
                turns += waiting
                waiting, named = [], match.last
        return turns + waiting

    def _near(self, said: int, first: int, reach: int) -> bool:
        """Whether what ended at `said` is less than so many stops away."""
        return first - said < _FAR and self._scan.among(self._stops, said, first) < reach

    def _breaks(self, first: int, last: int) -> bool:
        return last - first > _CLAUSE or self._scan.among(self._commas, first, last) > 0

    def reach(self, match: Match, anchors: Anchors) -> Anchors:
        """The anchors for an hour of the day that its sentence or the one before speaks of."""
        if self._day is None or not _of_a_day(match.expression):
            return anchors
        day, last = self._day
        if not self._near(last, match.first, _NEAR):
            return anchors
        self._day = day, match.last  # and the next hours are of this day, too
        return replace(anchors, mentioned=day, genre=Genre.NARRATIVE)  # counted from it, not from today

    def go_on(self, match: Match, reading: Reading) -> None:
        """Move to the day of this match, if it has one."""
        if isinstance(reading.covers, PartialDate) and reading.covers.day:
            self._day = reading.covers, match.last


def _of_a_day(expression: Expression) -> bool:
    """Whether this is of a day not said here: "8 p.m.", "the morning", "earlier in the day", "that day"."""
    match expression:
        case Modified(_, of):
            return _of_a_day(of)
        case Step(0, Unit.DAY, Base.TOPIC | Base.MENTIONED) | At(_, Shift(0, _, Base.MENTIONED)):
            return True
    return _is_hour(expression)


def _is_hour(expression: Expression) -> bool:
    match expression:
        case Modified(_, of):
            return _is_hour(of)
        case Clock() | PartOfDay(_, True):
            return True
    return False


def _names_day(expression: Expression) -> bool:
    match core(expression):
        case Point(told):
            return told.day is not None
        case Yearless(_, int()) | Weekday() | MonthDay() | Feast() | Shift(_, Unit.DAY, Base.PUBLISHED):
            return True
    return False
