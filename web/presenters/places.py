"""Where an event stands on the timeline page.

A date stands where its span ends: the month after its days, the deadline on its day, the season after its
last month. What has happened or goes on, and whose span is not over, stands just above today.
"""

from dataclasses import dataclass, replace

from timeline.model.event import Event
from timeline.model.when import Day, Interval, PartialDate, When
from web.presenters.dates import Mark, Period, mark_of
from web.presenters.evidence import is_ahead


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event stands: the period that heads it (None: undated), and the day there."""

    event: Event
    period: Period | None
    day: Day | None
    mark: Mark
    ahead: bool

    @property
    def order(self) -> tuple[object, ...]:
        """Sorts places as the page shows them; at one date, what more sources tell comes first."""
        event, corroboration = self.event, -self.event.sources
        if event.when is None or self.period is None:
            return (True, self.ahead, corroboration)
        exactness = (self.mark.rank, event.when.edtf)
        return (False, *_end(self.period), self.day, exactness, self.ahead, corroboration)


def place(event: Event, today: Day) -> Place:
    """Where the event stands on that day."""
    mark, ahead = mark_of(event.when), is_ahead(event, today)
    if event.when is None:
        return Place(event, None, None, mark, ahead)
    period, day = period_of(event.when), _anchor(event.when).latest
    if ahead or day <= today:
        return Place(event, period, day, mark, ahead)
    return Place(event, PartialDate(today.year, today.month), today, mark, ahead)


def period_of(when: When) -> Period:
    """What heads the date on the page: its month if it is that fine, else the whole of it."""
    match when.value:
        case Interval(PartialDate(day=None) as start, PartialDate() as end):
            return Interval(replace(start, approximate=False), replace(end, approximate=False))
        case _:
            return _month_or_coarser(_anchor(when))


def _anchor(when: When) -> PartialDate:
    """The part of the date that places it: the end that is said, the first day of a run of days."""
    match when.value:
        case PartialDate() as date:
            return date
        case Interval(start, end):
            said = start if start and (start.day or not end) else end
            assert said, "an interval has an end that is said"
            return said


def _month_or_coarser(said: PartialDate) -> PartialDate:
    return PartialDate(said.year, said.month) if said.day else replace(said, approximate=False)


def _end(period: Period) -> tuple[int, int]:
    """Periods in the order of their ends, the shorter first."""
    earliest, latest = period.earliest, period.latest
    return (latest.number if latest else 0, -earliest.number if earliest else 0)
