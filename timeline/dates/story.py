"""The dates that a text goes on from, as it tells one after the other."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from timeline.dates.matcher import Match
from timeline.dates.refine import Led
from timeline.dates.resolve import Anchors, Reading
from timeline.dates.tokens import Scan, Vocabulary
from timeline.model.timex import (
    Base,
    Expression,
    Genre,
    In,
    Lead,
    Modified,
    Point,
    Shift,
    Step,
    Unit,
    Yearless,
    core,
)
from timeline.model.when import Granularity, PartialDate

OPENING = 4
"""Words at the beginning of a sentence."""
_FAR = 10  # years from where a story is that are mentioned by the way
_LEAP = 2  # years that a story may leap at the beginning of a sentence, and come back to within
_CLAUSE = 14  # words before a date in which a plan, a "had" or a bracket is looked for
_REPORT = 80  # words after which nobody compares with a quarter any more
_GLOSS = frozenset((",", "(", "-", "–", "—"))


class Tie(Enum):
    """How an expression hangs on another date."""

    NONE = auto()
    YEARLESS = auto()
    """ "in June" """
    ON = auto()
    """ "two days later", "the following month" """
    BACK = auto()
    """ "a year earlier", "the previous summer" """
    SAME = auto()
    """ "that year", "June of that year" """
    WHOLE = auto()
    """ "the end of the year" """


_REACH: Mapping[Tie, int] = {Tie.ON: 1, Tie.BACK: 1, Tie.SAME: 2, Tie.WHOLE: 1}
"""How many sentences hold the date that it hangs on, its own first; others hang on the story."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A date of the text: the token after it, whether its year is said, whether it is told with "had"."""

    date: PartialDate
    last: int
    said: bool
    recalled: bool


class Story:
    """The anchors of one text as they move from date to date.

    It looks at the word classes `stop`, `plan` ("scheduled for"), `pluperfect` ("had"), and `comma` before a
    `participle` (", founded in 1790,").
    """

    def __init__(
        self,
        scan: Scan,
        vocabulary: Vocabulary,
        matches: list[Match],
        ends: frozenset[int],
        published: date | None,
        genre: Genre,
    ) -> None:
        self.anchors = Anchors(published, None, genre)
        self._scan = scan
        self._plans, self._stops = vocabulary.codes_of("plan"), vocabulary.codes_of("stop")
        self._recalls = vocabulary.codes_of("pluperfect")
        self._commas, self._participles = vocabulary.codes_of("comma"), vocabulary.codes_of("participle")
        self._ahead = _told_after(matches)
        self._ends = ends  # first tokens of matches that end a stretch: "1917–1918"
        self._reported = 0
        self._told: _Told | None = None
        self._before: PartialDate | None = None  # where the story came from
        self._apart: PartialDate | None = None  # a day or month told by the way, until the story moves
        self._far: PartialDate | None = None  # the last date said, if it was far off

    def reach(self, match: Match) -> Anchors:
        """The anchors at this match, which may go on from another date than the story does."""
        if match.first - self._reported > _REPORT:
            self.anchors = replace(self.anchors, quarter=None)
        base, until = self._base(match), self._ahead.get(match.first)
        kept = self.anchors
        return Anchors(kept.published, base or kept.mentioned, kept.genre, kept.quarter, until)

    def _base(self, match: Match) -> PartialDate | None:
        """The date that this hangs on, where it is not the story's own."""
        told, tie = self._told, _tie(match.expression)
        if told is None or match.first - told.last > _REPORT:
            return None
        if self._narrates and self._apart and tie in {Tie.YEARLESS, Tie.ON}:
            return self._apart
        if self._glosses(match):
            return PartialDate(told.date.year - _years_on(match.expression))
        if (told.recalled and tie is not Tie.SAME) or (tie is Tie.WHOLE and not self._narrates):
            return None
        follows = tie is Tie.ON and (
            _counts_from(told.date, match.expression) or (self._narrates and self._opens(match.first))
        )
        near = self._scan.among(self._stops, told.last, match.first) < _REACH.get(tie, 0) + follows
        return told.date if near else None

    @property
    def _narrates(self) -> bool:
        return self.anchors.genre is Genre.NARRATIVE

    def _glosses(self, match: Match) -> bool:
        """Whether this only says how far off the date before it is: "in 1951, forty-seven years later"."""
        told, years = self._told, _years_on(match.expression)
        if told is None or not told.said or not years or match.first != told.last + 1:
            return False
        bases = [base for base in (self.anchors.mentioned, self._before) if base]
        beside = self._scan.surfaces[told.last].strip() in _GLOSS
        return beside and any(abs(told.date.year - years - base.year) <= 1 for base in bases)

    def go_on(self, match: Match, reading: Reading, led: Led | None) -> None:
        """Move to the date of this match, unless it is mentioned by the way."""
        told = reading.covers
        if not isinstance(told, PartialDate) or told.masked or self._glosses(match):
            return
        told = replace(told, approximate=False) if told.approximate else told
        said, story = _said(match.expression) is not None, self.anchors.mentioned
        recalled = said and story is not None and told.year < story.year and self._recalled(match.first)
        if led is None or led.lead is not Lead.SINCE:
            self._told = _Told(told, match.last, said, recalled)
        if self._tells(match, reading) and not recalled and not self._aside(match, told, led):
            self.anchors, self._before, self._apart = replace(self.anchors, mentioned=told), story, None
        elif said:
            returns = not recalled and story is not None and self._excursion(match, story, told)
            self._apart = told if told.month and not returns else None
        if said:
            self._far = told if self._is_far(match, story, told) else None
        if self._reports(match, told, reading):
            self.anchors, self._reported = replace(self.anchors, quarter=told), match.first

    def _tells(self, match: Match, reading: Reading) -> bool:
        """In a narrative, the author's own today does not move the story on; looking back never does."""
        today = self._narrates and reading.anchor is Base.PUBLISHED
        return not today and _tie(match.expression) is not Tie.BACK

    def _aside(self, match: Match, told: PartialDate, led: Led | None) -> bool:
        """Whether the date is background: far off in mid-sentence, planned, in brackets, "as of".

        Without its year, only a deadline is: "rose to 900 by December. In May, …"
        """
        if not _said(match.expression):
            return led is not None and led.lead is Lead.BY
        if match.first in self._ends or (led is not None and led.lead is Lead.AS_OF):
            return True
        story = self.anchors.mentioned
        if story is None:
            return told.month is None and self._bracketed(match.first)
        if self._is_far(match, story, told) and not self._agrees(story, told):
            return True
        if told.year > story.year and self._planned(match.first):
            return True
        if told.year < story.year and led is not None and led.lead is Lead.SINCE:
            return True
        bare = told.month is None and (told.year == story.year or self._bracketed(match.first))
        return bare or self._excursion(match, story, told)

    def _is_far(self, match: Match, story: PartialDate | None, told: PartialDate) -> bool:
        return story is not None and abs(told.year - story.year) > _FAR and not self._opens(match.first)

    def _agrees(self, story: PartialDate, told: PartialDate) -> bool:
        """Whether this is the second far date in a row that agree: then the story has moved on."""
        return story.year < told.year and self._far is not None and 0 <= told.year - self._far.year <= _FAR

    def _excursion(self, match: Match, story: PartialDate, told: PartialDate) -> bool:
        """Whether the text is back at once where it was before this date, which opens no sentence."""
        ahead, years = self._ahead.get(match.first), told.year - story.year
        if ahead is None or abs(ahead.year - story.year) > _LEAP:
            return False
        if years <= _LEAP and self._opens(match.first):
            return False
        return ahead.year < told.year if years > 0 else years < 0 and ahead.year > told.year

    def _opens(self, first: int) -> bool:
        """Whether these are among the first words of a sentence or line."""
        near = self._scan.surfaces[max(0, first - OPENING) : first + 1]
        lines = any("\n" in surface for surface in near)
        return first < OPENING or lines or self._scan.before(self._stops, first, OPENING) > 0

    def _recalled(self, first: int) -> bool:
        """Whether this looks back from the story: "had been founded in 1790", ", founded in 1790,"."""
        following = ""
        for code in reversed(self._scan.codes[max(0, first - _CLAUSE) : first]):
            if code in self._recalls or (code in self._commas and following in self._participles):
                return True
            if code in self._stops:
                return False
            following = code
        return False

    def _planned(self, first: int) -> bool:
        return self._scan.before(self._plans, first, _CLAUSE) > 0

    def _bracketed(self, first: int) -> bool:
        before = "".join(self._scan.surfaces[max(0, first - _CLAUSE) : first])
        return before.rfind("(") > before.rfind(")")

    def _reports(self, match: Match, told: PartialDate, reading: Reading) -> bool:
        """Whether this is a quarter just over, on which a company reports."""
        if told.granularity is not Granularity.QUARTER or reading.anchor is Base.QUARTER:
            return False
        if isinstance(match.expression, In) and match.expression.part is Unit.QUARTER:
            return False
        return not self._narrates and _over(told, self.anchors.published)


def _told_after(matches: list[Match]) -> dict[int, PartialDate]:
    """By the first token of each match, the next month or day whose year is said."""
    after: dict[int, PartialDate] = {}
    ahead: PartialDate | None = None
    for match in reversed(matches):
        if ahead is not None:
            after[match.first] = ahead
        said = _said(match.expression)
        ahead = said if said and said.month else ahead
    return after


def _said(expression: Expression) -> PartialDate | None:
    """The date, if its year is said with it: "1974", "late 1974"."""
    match expression:
        case Point(told) | Modified(_, Point(told)):
            return told
    return None


def _tie(expression: Expression) -> Tie:
    match core(expression):
        case Yearless():
            return Tie.YEARLESS
        case Shift(_, _, Base.MENTIONED, 1) | Step(1, _, Base.MENTIONED):
            return Tie.ON
        case Shift(_, _, Base.MENTIONED, -1) | Step(-1, _, Base.MENTIONED):
            return Tie.BACK
        case Step(0, _, Base.MENTIONED) | In(_, Step(0, _, Base.MENTIONED)):
            return Tie.SAME
        case Step(0, _, Base.TOPIC):
            return Tie.WHOLE
    return Tie.NONE


def _years_on(expression: Expression) -> int:
    """The years of "forty-seven years later"; 0 for anything else."""
    match core(expression):
        case Shift(int() as years, Unit.YEAR, Base.MENTIONED, 1):
            return years
    return 0


def _over(told: PartialDate, today: date | None) -> bool:
    return today is not None and told.latest < (today.year, today.month, today.day)


def _counts_from(date: PartialDate, expression: Expression) -> bool:
    """Whether the date is said as finely as this is counted: a year for "the next year", no day after it."""
    match expression:
        case Shift(_, Unit.YEAR) | Step(_, Unit.YEAR):
            return True
        case Shift(_, Unit.MONTH) | Step(_, Unit.MONTH):
            return date.month is not None
        case _:
            return False
