"""What kind of text this is: news, which count from their publication, or a story, which goes by itself."""

from datetime import date

from timeline.dates.matcher import Match
from timeline.dates.tokens import Scan
from timeline.model.timex import Base, Expression, Genre, Point, Shift, Step, Weekday, core

_PAST = 5  # past years that make a story; fewer are background of news
_TODAY = 8  # a day of the present outweighs so many past years: obituaries and court reports are news
_HEAD = 8  # words before the day of a dateline
_DASHES = frozenset(("-", "–", "—", "("))


def judge(matches: list[Match], published: date | None) -> Genre:
    """A text with more years of the past than days of the present tells a story; so does an undated one."""
    if published is None:
        return Genre.NARRATIVE
    past = sum(_is_past(match.expression, published) for match in matches)
    now = sum(_is_now(match.expression) for match in matches)
    return Genre.NARRATIVE if past >= _PAST and past > _TODAY * now else Genre.NEWS


def dateline(scan: Scan, matches: list[Match]) -> date | None:
    """The day in "LISBON, Oct. 3, 2026 —", with which news begin; None where there is none or no year.

    In brackets it is a birth: "Ada Bell (3 October 1901 – 9 June 1977)".
    """
    match matches[:1]:
        case [Match(first, last, Point(day))] if day.day and first <= _HEAD and last < len(scan.surfaces):
            before = [surface.strip() for surface in scan.surfaces[:first]]
            opens = scan.surfaces[last].strip() in _DASHES and "(" not in before
            return day.earliest.to_date() if opens else None
    return None


def _is_past(expression: Expression, published: date) -> bool:
    return isinstance(expression, Point) and expression.date.year < published.year - 1


def _is_now(expression: Expression) -> bool:
    match core(expression):
        case Weekday() | Shift(_, _, Base.PUBLISHED) | Step(_, _, Base.PUBLISHED):
            return True
    return False
