"""What a text tells, and in which order: its genre, and the dates that it goes on from."""

from dataclasses import replace
from datetime import date

from timeline.dates.matcher import Match
from timeline.dates.refine import Led
from timeline.dates.resolve import Anchors, Reading
from timeline.dates.tokens import Scan, Vocabulary
from timeline.model.timex import (
    At,
    Base,
    Clock,
    Expression,
    Feast,
    Genre,
    In,
    Lead,
    Modified,
    MonthDay,
    PartOfDay,
    Point,
    Shift,
    Step,
    Unit,
    Weekday,
    Yearless,
)
from timeline.model.when import Granularity, PartialDate

_PAST = 5  # past years that make a story; fewer are background of news
_TODAY = 8  # a day of the present outweighs so many past years: obituaries and court reports are news
_FAR = 10  # years from where a story is that are mentioned by the way
_LEAP = 2  # years that a story may leap ahead at the beginning of a sentence
_HEAD = 8  # words before the day of a dateline
_DASHES = frozenset(("-", "–", "—", "("))
_OPENING = 4  # words at the beginning of a sentence
_NEAR = 2  # stops back to a date of the sentence before, the last one's its own
_CLAUSE = 14  # words before a date in which a plan or a bracket is looked for
_REPORT = 80  # words after which nobody compares with a quarter any more


def genre(matches: list[Match], published: date | None) -> Genre:
    """A text with more years of the past than days of the present tells a story; so does an undated one."""
    if published is None:
        return Genre.NARRATIVE
    past = sum(_is_past(match.expression, published) for match in matches)
    now = sum(_is_now(match.expression) for match in matches)
    return Genre.NARRATIVE if past >= _PAST and past > _TODAY * now else Genre.NEWS


def dateline(scan: Scan, matches: list[Match]) -> date | None:
    """The day in "LISBON, Oct. 3, 2026 —", with which news begin; None where there is none or no year."""
    match matches[:1]:
        case [Match(first, last, Point(day))] if day.day and first <= _HEAD and last < len(scan.surfaces):
            return day.earliest.to_date() if scan.surfaces[last].strip() in _DASHES else None
    return None


def _is_past(expression: Expression, published: date) -> bool:
    return isinstance(expression, Point) and expression.date.year < published.year - 1


def _is_now(expression: Expression) -> bool:
    match expression:
        case (
            Weekday() | Shift(_, _, Base.PUBLISHED) | Step(_, _, Base.PUBLISHED) | At(_, Weekday() | Shift())
        ):
            return True
    return False


class Story:
    """The anchors of one text as they move from date to date."""

    def __init__(
        self,
        scan: Scan,
        vocabulary: Vocabulary,
        matches: list[Match],
        published: date | None,
        genre: Genre,
    ) -> None:
        self.anchors = Anchors(published, None, genre)
        self._next_said = _next_said(matches)
        self._scan = scan
        self._plans, self._stops = vocabulary.codes_of("plan"), vocabulary.codes_of("stop")
        self._commas = self._stops + vocabulary.codes_of("=,")
        self._reported = 0
        self._said: tuple[PartialDate, int] | None = None
        self._day: tuple[PartialDate, int] | None = None

    def in_turn(self, matches: list[Match]) -> list[Match]:
        """The matches in their order, but a time after the day that its clause names behind it.

        "The bomb went off at 9 a.m. near the station on Monday."
        """
        turns: list[Match] = []
        waiting: list[Match] = []
        named = 0  # where the last day was named
        for match in matches:
            if waiting and self._breaks(waiting[-1].last, match.first):
                turns, waiting = turns + waiting, []
            day = _names_day(match.expression)
            if _of_a_day(match.expression) and (not named or self._stops_between(named, match.first)):
                waiting.append(match)
            else:
                turns, waiting = [*turns, match, *waiting] if day else [*turns, match], [] if day else waiting
            named = match.last if day else named
        return turns + waiting

    def _breaks(self, first: int, last: int) -> bool:
        return last - first > _CLAUSE or any(code in self._commas for code in self._scan.codes[first:last])

    def reach(self, match: Match) -> Anchors:
        """The anchors at this match; "three years later" goes on from a date of its own sentence.

        A time without its day, "at 8 p.m.", is of the day that its sentence or the one before speaks of.
        """
        if match.first - self._reported > _REPORT:
            self.anchors = replace(self.anchors, quarter=None)
        if self._day and _of_a_day(match.expression) and self._near(self._day, match, _NEAR):
            self._day = self._day[0], match.last  # and the next hours are of this day, too
            return replace(self.anchors, mentioned=self._day[0], genre=Genre.NARRATIVE)
        if self._said and self._near(self._said, match, _reach(match.expression)):
            return replace(self.anchors, mentioned=self._said[0])
        return self.anchors

    def _near(self, said: tuple[PartialDate, int], match: Match, reach: int) -> bool:
        far = match.first - said[1]
        return far < _REPORT and self._stops_between(said[1], match.first) < reach

    def _stops_between(self, first: int, last: int) -> int:
        return sum(code in self._stops for code in self._scan.codes[first:last])

    def go_on(self, match: Match, reading: Reading, led: Led | None) -> None:
        """Move to the date of this match, unless it is mentioned by the way."""
        told = reading.covers
        if not isinstance(told, PartialDate) or told.masked:
            return
        told = replace(told, approximate=False) if told.approximate else told
        self._said = told, match.last
        if told.day:
            self._day = self._said
        if (
            told != self.anchors.mentioned
            and self._tells(match, reading)
            and not self._aside(match, told, led)
        ):
            self.anchors = replace(self.anchors, mentioned=told)
        if self._reports(match, told, reading):
            self.anchors, self._reported = replace(self.anchors, quarter=told), match.first

    def _tells(self, match: Match, reading: Reading) -> bool:
        """In a narrative, the author's own today does not move the story on; looking back never does."""
        today = self.anchors.genre is Genre.NARRATIVE and reading.anchor is Base.PUBLISHED
        return not today and not _looks_back(match.expression)

    def _aside(self, match: Match, told: PartialDate, led: Led | None) -> bool:
        """Whether the date is background: far off in mid-sentence, planned, in brackets, "as of".

        Without its year, only a deadline is: "rose to 900 by December. In May, …"
        """
        if not _said(match.expression):
            return led is not None and led.lead is Lead.BY
        if led is not None and led.lead is Lead.AS_OF:
            return True
        story = self.anchors.mentioned
        if story and told.month is None and told.year == story.year:
            return True
        years = told.year - story.year if story else 0
        if abs(years) > _FAR and not self._opens(match.first):
            return True
        if years > 0 and self._planned(match.first):
            return True
        if story and self._excursion(match, story, told):
            return True
        return told.month is None and self._bracketed(match.first)

    def _excursion(self, match: Match, story: PartialDate, told: PartialDate) -> bool:
        """Whether the text is back at once where it was before this date, which opens no sentence."""
        back = self._next_said.get(match.first)
        years = told.year - story.year
        if back is None or (self._opens(match.first) and years <= _LEAP):
            return False
        return back.year < told.year if years > 0 else years < 0 and back.year > told.year

    def _opens(self, first: int) -> bool:
        """Whether these are among the first words of a sentence or line."""
        start = max(0, first - _OPENING)
        lines = any("\n" in surface for surface in self._scan.surfaces[start : first + 1])
        return first < _OPENING or lines or any(code in self._stops for code in self._scan.codes[start:first])

    def _planned(self, first: int) -> bool:
        return any(code in self._plans for code in self._scan.codes[max(0, first - _CLAUSE) : first])

    def _bracketed(self, first: int) -> bool:
        before = "".join(self._scan.surfaces[max(0, first - _CLAUSE) : first])
        return before.rfind("(") > before.rfind(")")

    def _reports(self, match: Match, told: PartialDate, reading: Reading) -> bool:
        """Whether this is a quarter just over, on which a company reports."""
        if told.granularity is not Granularity.QUARTER or reading.anchor is Base.QUARTER:
            return False
        if isinstance(match.expression, In) and match.expression.part is Unit.QUARTER:
            return False
        return self.anchors.genre is Genre.NEWS and _over(told, self.anchors.published)


def _said(expression: Expression) -> PartialDate | None:
    """The date, if its year is said with it: "1974", "late 1974"."""
    match expression:
        case Point(told) | Modified(_, Point(told)):
            return told
    return None


def _reach(expression: Expression) -> int:
    """How many stops back the date may stand that this goes on from.

    "Two days later" goes on from a date of its own sentence, "that year" from the one before, too.
    """
    match expression:
        case Modified(_, of):
            return _reach(of)
        case Step(0, _, Base.MENTIONED) | In(_, Step(0, _, Base.MENTIONED)):
            return _NEAR
        case Shift(_, _, Base.MENTIONED, 1) | Step(1, _, Base.MENTIONED):
            return 1
    return 0


def _of_a_day(expression: Expression) -> bool:
    """Whether this is of a day not said here: "8 p.m.", "the morning", "earlier in the day", "that day"."""
    match expression:
        case Modified(_, of):
            return _of_a_day(of)
        case Step(0, Unit.DAY, Base.TOPIC | Base.MENTIONED) | At(_, Shift(0, _, Base.MENTIONED)):
            return True
        case Clock() | PartOfDay(_, True):
            return True
    return False


def _names_day(expression: Expression) -> bool:
    match expression:
        case Modified(_, of) | At(_, of):
            return _names_day(of)
        case Point(told):
            return told.day is not None
        case Yearless(_, int()) | Weekday() | MonthDay() | Feast() | Shift(_, Unit.DAY, Base.PUBLISHED):
            return True
    return False


def _looks_back(expression: Expression) -> bool:
    """Whether this only looks back: "a year earlier", "the previous summer"."""
    match expression:
        case Modified(_, of):
            return _looks_back(of)
        case Shift(_, _, Base.MENTIONED, -1) | Step(-1, _, Base.MENTIONED):
            return True
    return False


def _over(told: PartialDate, today: date | None) -> bool:
    return today is not None and told.latest < (today.year, today.month, today.day)


def _next_said(matches: list[Match]) -> dict[int, PartialDate]:
    """The date after each match, by its first token, whose year is said with it."""
    following: dict[int, PartialDate] = {}
    last: PartialDate | None = None
    for match in reversed(matches):
        if last is not None:
            following[match.first] = last
        last = _said(match.expression) or last
    return following
