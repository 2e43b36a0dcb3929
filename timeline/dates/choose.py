"""Which one is meant, of the many days that bear the same name."""

from datetime import date, timedelta
from enum import Enum

from timeline.dates import calendars
from timeline.errors import InvalidDate
from timeline.model.when import Granularity, PartialDate

# A day without its year within six weeks of the news is that day, whatever the tense:
# "was to be paid on 3 February".
_CLOSE = 45

# Stories go forward, but after "in March 1943" a "February" is the one just gone.
_LOOK_BACK = 62
_FAR_BACK = 130  # where going forward would pass the date that is told next
_RESULTS = 92  # days in which the figures of a quarter are still to come


class Toward(Enum):
    """Which way a bare weekday or month looks from its anchor."""

    BACK = -1
    NEAREST = 0
    AHEAD = 1


def years_back(year: int, tens: int) -> int:
    """The first year of the decade with these tens that began last before `year`."""
    first = year // 100 * 100 + tens * 10
    return first if first <= year else first - 100


def weekday_from(anchor: date, day: int, step: int | None, toward: Toward) -> date:
    """The weekday as newspapers mean it: within the week before the anchor, or after it when ahead.

    Newspapers write "Monday" for the Monday just past, so it is back when nothing says which way;
    "last" and "next" exclude the anchor's own day; "this" stays in its week.
    """
    back = (anchor.weekday() - day) % 7
    match step:
        case 0:
            return anchor + timedelta(days=day - anchor.weekday())
        case int() if step < 0:
            return anchor - timedelta(days=(back or 7) + 7 * (-step - 1))
        case int():
            return anchor + timedelta(days=7 * step - back)
    return (
        anchor + timedelta(days=(7 - back) % 7) if toward is Toward.AHEAD else anchor - timedelta(days=back)
    )


def in_year(year: int, month: int, day: int | None) -> PartialDate | None:
    """The date, where the calendar has it."""
    try:
        return PartialDate(year, month, day)
    except InvalidDate:
        return None


def on_weekday(found: PartialDate | None, weekday: int | None) -> PartialDate | None:
    """The day, if it is that weekday or none is asked for."""
    start = calendars.first_day(found) if found and weekday is not None else None
    return None if start and start.weekday() != weekday else found


def following(
    options: list[PartialDate], anchor: PartialDate, until: PartialDate | None, toward: Toward
) -> PartialDate | None:
    """Of the same date in several years, the one that a story comes to next.

    It may look back a little, less far for a deadline ("by March"), and farther where the next one would
    be beyond `until`, the date that the story tells next.
    """
    if anchor.month is None:
        return next((option for option in options if option.year == anchor.year), None)
    here = anchor.earliest.ordinal
    back = _CLOSE if toward is Toward.AHEAD else _LOOK_BACK
    found = _since(options, here - back)
    passes = found and until and found.earliest > max(until.latest, anchor.earliest)
    return _since(options, here - _FAR_BACK) if passes else found


def _since(options: list[PartialDate], day: int) -> PartialDate | None:
    """The first that is not over by that day, counted from the calendar's beginning."""
    return next((option for option in options if option.latest.ordinal >= day), None)


def choose(
    options: list[PartialDate], anchor: PartialDate, step: int | None, toward: Toward
) -> PartialDate | None:
    """Of the same date in several years, the one that is meant, seen from the anchor."""
    here = anchor.earliest.ordinal
    before = [option for option in options if option.latest < anchor.earliest]
    after = [option for option in options if option.earliest > anchor.latest]
    around = [option for option in options if option not in before and option not in after]
    if step == -1:
        return before[-1] if before else None
    if step == 1:
        return after[0] if after else None
    if step == 0:
        # In March "this winter" is the one just over, which began the year before.
        over = _since(options, here - _LOOK_BACK)
        crosses = over is not None and over.latest.year > over.year
        return over if crosses else next((option for option in options if option.year == anchor.year), None)
    if around:
        return around[-1]
    if options and options[0].granularity is Granularity.QUARTER and toward is not Toward.BACK:
        # Companies still expect the quarter just over: "expects a third-quarter loss".
        due = _since(options, here - _RESULTS) if toward is Toward.AHEAD else None
        return due or min(options, key=lambda option: _gap(option, anchor))
    nearest = min(options, key=lambda option: abs(option.earliest.ordinal - here), default=None)
    if nearest and nearest.day and abs(nearest.earliest.ordinal - here) <= _CLOSE:
        return nearest
    if toward is Toward.AHEAD and after:
        return after[0]
    if toward is Toward.BACK and before:
        return before[-1]
    return nearest


def _gap(option: PartialDate, anchor: PartialDate) -> int:
    """Days between two stretches that do not meet."""
    here = anchor.earliest.ordinal
    return max(option.earliest.ordinal - here, here - option.latest.ordinal)
