"""What a date means beside the one just read: in a quotation, at the end of a stretch, after a year."""

from dataclasses import dataclass, replace

from timeline.dates.calendars import Stretch
from timeline.dates.choose import Toward
from timeline.dates.matcher import Match
from timeline.dates.refine import Refiner
from timeline.dates.resolve import Anchors, Reading
from timeline.dates.story import OPENING
from timeline.dates.tokens import Scan, Vocabulary
from timeline.model.timex import (
    Base,
    Expression,
    Feast,
    Genre,
    In,
    Point,
    Shift,
    Step,
    Unit,
    Weekday,
    Yearless,
    core,
    moved,
)
from timeline.model.when import Granularity, Interval, PartialDate

_CLOSE = "”"
_PLAIN = '"'
_QUOTES = frozenset(("“", _CLOSE, _PLAIN))
_FAR = 60  # words after which a date has nothing to do with the last one
_SAID = 3  # words from "said" to its day: "told reporters on Monday"
_OLD = 366  # days: a month of the last year needs no year


@dataclass(frozen=True, slots=True)
class _Last:
    """A date just read: the match, what it covers, and whether its year is said there or just before."""

    match: Match
    covers: Stretch
    dated: bool


class Nearby:
    """The last date of a text, as far as it changes what the next one means.

    It looks at the word classes `stop` and `says`: "police said on Wednesday" is a day of telling.
    """

    def __init__(self, scan: Scan, vocabulary: Vocabulary, refiner: Refiner) -> None:
        self._scan = scan
        self._refiner = refiner
        self._stops, self._says = vocabulary.codes_of("stop"), vocabulary.codes_of("says")
        self._last: _Last | None = None
        self._event: PartialDate | None = None  # the day told of, where the last one is that of the telling

    def meant(self, match: Match, anchors: Anchors, toward: Toward) -> tuple[Expression, Anchors]:
        """What the match means here, and the anchors for it."""
        of, last = match.expression, self._last
        if anchors.genre is Genre.NARRATIVE and _of_today(of) and self._in_quotes(match.first):
            anchors = replace(anchors, published=None)  # whoever is quoted did not speak on that day
        if last is None or match.first - last.match.last > _FAR:
            return of, anchors
        match of, last.covers:
            case _, PartialDate() as day if toward is not Toward.BACK and (end := self._end(last, match)):
                return moved(of, Step(1, end, Base.MENTIONED)), replace(anchors, mentioned=day)
            case Shift(_, Unit.DAY, Base.PUBLISHED), PartialDate() as day if day.day and self._quotes(match):
                return replace(of, base=Base.MENTIONED), replace(anchors, mentioned=day)
            case Step(_, Unit.WEEK, Base.MENTIONED), Interval(granularity=Granularity.WEEK) as week:
                return of, replace(anchors, mentioned=week.start)
            case Shift(_, Unit.DAY, Base.MENTIONED, 1) | Step(1, Unit.DAY, Base.MENTIONED), _ if self._event:
                return of, replace(anchors, mentioned=self._event)
            case _, PartialDate() as date if toward is not Toward.AHEAD and self._dates(match, date, anchors):
                return of, replace(anchors, mentioned=date, genre=Genre.NARRATIVE)
        return of, anchors

    def go_on(self, match: Match, reading: Reading) -> None:
        """Remember the date of this match, if it has one."""
        if reading.covers is None:
            return
        last, dated = self._last, _says_year(match.expression)
        told = last and self._is_said(match.first) and self._stops_to(match) == 0
        self._event = last.covers if last and told and isinstance(last.covers, PartialDate) else None
        if last and last.dated and _needs_year(match.expression):
            dated = True
        self._last = _Last(match, reading.covers, dated)

    def _stops_to(self, match: Match) -> int:
        return self._scan.among(self._stops, self._last.match.last if self._last else 0, match.first)

    def _is_said(self, first: int) -> bool:
        return self._scan.before(self._says, first, _SAID) > 0

    def _end(self, last: _Last, match: Match) -> Weekday | None:
        """The end of a stretch, if it is one: the Friday of "Monday to Friday" is after that Monday."""
        match core(last.match.expression), core(match.expression):
            case Weekday() as start, Weekday() as end if start != end:
                return end if self._refiner.joins(self._scan, last.match, match) is not None else None
        return None

    def _in_quotes(self, first: int) -> bool:
        """Whether a quotation that began in this line is still open."""
        inside = False
        for surface in self._scan.surfaces[max(0, first - _FAR) : first]:
            word = surface.strip()
            inside = inside and "\n" not in surface
            if word in _QUOTES:
                inside = not inside if word == _PLAIN else word != _CLOSE
        return inside

    def _quotes(self, match: Match) -> bool:
        """Whether this is in a quotation that the sentence of the last day brings: "wrote on Sunday: …"."""
        begin = self._last.match.last if self._last else 0
        words = [surface.strip() for surface in self._scan.surfaces[begin : match.first]]
        quotes = [place for place, word in enumerate(words) if word in _QUOTES]
        if len(quotes) != 1 or words[quotes[0]] == _CLOSE:
            return False
        return self._scan.among(self._stops, begin, begin + quotes[0] - 1) == 0

    def _dates(self, match: Match, date: PartialDate, anchors: Anchors) -> bool:
        """Whether this, in news, is of the time of a date long past, said just before with its year."""
        if anchors.genre is not Genre.NEWS or anchors.published is None or date.month is None:
            return False
        old = anchors.published.toordinal() - date.latest.ordinal > _OLD
        dated = self._last is not None and self._last.dated
        return old and dated and _needs_year(match.expression) and self._goes_on(match)

    def _goes_on(self, match: Match) -> bool:
        """Whether this is in the sentence of the last date, or opens the next one."""
        opens = self._scan.before(self._stops, match.first, OPENING)
        return self._stops_to(match) == 0 or (opens > 0 and self._stops_to(match) == 1)


def _of_today(expression: Expression) -> bool:
    """Whether this counts from the day of speaking: "today", "two years ago", "next spring"."""
    match core(expression):
        case In(_, of):
            return _of_today(of)
        case Shift(_, _, Base.PUBLISHED) | Step(_, _, Base.PUBLISHED):
            return True
    return False


def _needs_year(expression: Expression) -> bool:
    return isinstance(core(expression), Yearless | Feast)


def _says_year(expression: Expression) -> bool:
    match core(expression):
        case In(_, of):
            return _says_year(of)
        case Point():
            return True
    return False
