"""An expression and its anchors give a reading: all that depends on other dates happens here."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from timeline.dates import calendars
from timeline.dates.calendars import Stretch
from timeline.dates.choose import (
    Toward,
    choose,
    following,
    in_year,
    on_weekday,
    weekday_from,
    years_back,
)
from timeline.dates.feasts import FEASTS
from timeline.dates.values import date_value, duration, set_value, time_value
from timeline.errors import InvalidDate
from timeline.model.timex import (
    Ancient,
    Anniversary,
    AnyEra,
    At,
    Base,
    Clock,
    Decade,
    Expression,
    Feast,
    Genre,
    In,
    Kind,
    Modified,
    Modifier,
    MonthDay,
    Offset,
    PartOfDay,
    Point,
    Portion,
    Recurring,
    Repeat,
    Shift,
    Span,
    Step,
    Unit,
    Vague,
    Weekday,
    Within,
    Yearless,
)
from timeline.model.when import Granularity, Interval, PartialDate

_TUESDAY, _SUNDAY = 1, 6
_MIDWEEK = 3  # days after Monday: the year of its Thursday is that of an ISO week
_PORTIONED = frozenset({Unit.DAY, Unit.MONTH, Unit.QUARTER, Unit.YEAR})

# "Almost two years ago" is about then, and no nearer.
_VAGUE = frozenset(
    {Modifier.APPROX, Modifier.LESS_THAN, Modifier.MORE_THAN, Modifier.AT_LEAST, Modifier.AT_MOST}
)

_NO_DAY = "XXXX-XX-XX"
_MISSING = {Granularity.YEAR: "-XX-XX", Granularity.MONTH: "-XX"}


@dataclass(frozen=True, slots=True)
class Anchors:
    """The dates that others are counted from, None where the text gives none, and its genre.

    `quarter` is the one that a company reports on, `until` the date that a story tells next.
    """

    published: date | None
    mentioned: PartialDate | None
    genre: Genre = Genre.NEWS
    quarter: PartialDate | None = None
    until: PartialDate | None = None

    def of(self, base: Base) -> PartialDate | None:
        """The date of that base; the last date mentioned stands in with the publication date."""
        if base is Base.QUARTER:
            return self.quarter
        published = calendars.day(self.published) if self.published else None
        return published if self.settled(base) is Base.PUBLISHED else self.mentioned or published

    def settled(self, base: Base) -> Base:
        """The base itself, or for TOPIC the one that the genre makes of it."""
        if base is not Base.TOPIC:
            return base
        return Base.MENTIONED if self.genre is Genre.NARRATIVE or self.published is None else Base.PUBLISHED


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression comes to: TIMEX3 type and value, the days it covers, and what it rests on.

    `covers` is None for lengths of no date, sets, vague references and what has no anchor.
    """

    type: Kind
    value: str
    covers: Stretch | None = None
    anchor: Base | None = None
    mod: Modifier | None = None
    quant: str | None = None
    freq: str | None = None


# Texts say the same few things of the same day again and again; this is what makes dense ones fast.
@lru_cache(maxsize=4096)
def resolve(expression: Expression, anchors: Anchors, toward: Toward = Toward.BACK) -> Reading:
    """The reading of an expression; what cannot be resolved keeps X for its unknown digits."""
    try:
        return _Resolver(anchors, toward).read(expression)
    except (InvalidDate, OverflowError):  # before the calendar's first day, or after its last
        return Reading(Kind.DATE, date_value(expression, None))


@dataclass(frozen=True, slots=True)
class _Resolver:
    anchors: Anchors
    toward: Toward

    def read(self, expression: Expression) -> Reading:
        match expression:
            case Span(parts):
                return Reading(Kind.DURATION, duration(parts))
            case Portion(end, span, whole):
                covers, anchor = self._portion(end, span, whole)
                return Reading(Kind.DURATION, duration(span.parts), covers, anchor)
            case Repeat():
                return Reading(Kind.SET, set_value(expression), quant=expression.quant, freq=expression.freq)
            case Vague():
                return Reading(Kind.DATE, expression.value)
            case Modified(mod, of):
                return self._modified(mod, of)
            case At(time, day):
                return _at(time, self.read(day))
            case PartOfDay(_, False):
                return Reading(Kind.TIME, _NO_DAY + time_value(expression))
            case Clock() | PartOfDay():  # which alone does not say of which day
                return replace(_at(expression, self.read(Shift(0, Unit.DAY, Base.TOPIC))), covers=None)
            case Shift(count, Unit.HOUR | Unit.MINUTE | Unit.SECOND as unit):
                return Reading(Kind.DURATION, duration(((count, unit),)))
            case _:
                return self._date(expression)

    def _date(self, expression: Expression) -> Reading:
        if isinstance(expression, Recurring) and self._any_year():
            return Reading(Kind.DATE, date_value(expression.of, None))
        covers, anchor = self.covers(expression)
        value = _some_day(covers) if _is_that_day(expression) else None
        value = value or date_value(expression, covers)
        return Reading(Kind.DATE, value, self._wide(expression, covers), anchor)

    def _wide(self, expression: Expression, far: Stretch | None) -> Stretch | None:
        """All that "in two to three weeks" may be, of which its value is the end."""
        match expression, far:
            case Shift(_, unit, base, sign, int() as least), PartialDate() | Interval():
                near, _ = self._counted(base, unit, least * sign)
                return calendars.over(near, far) if near else far
        return far

    def _any_year(self) -> bool:
        """Whether nothing says which year: no verb, and no story."""
        return self.toward is Toward.NEAREST and self.anchors.settled(Base.TOPIC) is Base.PUBLISHED

    def _modified(self, mod: Modifier, of: Expression) -> Reading:
        reading = replace(self.read(of), mod=mod)
        if mod not in _VAGUE or isinstance(of, At):  # "about 9 a.m. on Monday" is on Monday
            return reading
        if isinstance(reading.covers, PartialDate):
            return replace(reading, covers=replace(reading.covers, approximate=True))
        return reading if mod is Modifier.APPROX else replace(reading, covers=None)

    def covers(self, expression: Expression) -> tuple[Stretch | None, Base | None]:
        """The stretch of days, and the anchor it was counted from."""
        match expression:
            case Point(day):
                return day, None
            case AnyEra(date):
                told = self.anchors.mentioned
                return (replace(date, year=1 - date.year) if told and told.year < 1 else date), None
            case Shift(1, Unit.YEAR, _, -1) if self.anchors.quarter:
                return calendars.stretch(Unit.QUARTER, self.anchors.quarter, -4), Base.QUARTER
            case Shift(count, unit, base, sign):
                return self._counted(base, unit, (count or 0) * sign)
            case Offset() | Anniversary():
                inner, anchor = self.covers(expression.of)
                return (_away(expression, inner) if inner else None), anchor
            case Step(by, Unit() as unit, base):
                edge = self._sunday(by, unit, base) - self._just_over(by, unit, base)
                return self._counted(base, unit, by + edge)
            case Step(by, of, base):
                return self._nearest(of, self.anchors.of(base), by), self.anchors.settled(base)
            case Ancient(year, unsaid):
                return calendars.ancient(year, unsaid), None
            case Yearless() | Weekday() | Feast() | MonthDay() | Decade():
                return self._bare(expression)
            case Within(index, unit, whole):
                return self._part(index, unit, whole)
            case In(part, whole):
                outer, anchor = self.covers(whole)
                return self._inside(part, outer), anchor
            case Modified(_, of) | Recurring(of):
                return self.covers(of)
            case _:
                return None, None

    def _sunday(self, by: int, unit: Unit, base: Base) -> int:
        """1 on a Sunday, whose "last week" ends on that day and whose week to come begins after it."""
        day = self.anchors.published if self.anchors.settled(base) is Base.PUBLISHED else None
        begins = by < 0 or (by == 0 and self.toward is Toward.AHEAD)
        return int(begins and unit is Unit.WEEK and day is not None and day.weekday() == _SUNDAY)

    def _just_over(self, by: int, unit: Unit, base: Base) -> int:
        """1 early in a week for "this weekend" that is told in the past."""
        day = self.anchors.published if self.anchors.settled(base) is Base.PUBLISHED else None
        told = by == 0 and unit is Unit.WEEKEND and self.toward is Toward.BACK
        return int(told and day is not None and day.weekday() <= _TUESDAY)

    def _reported(self, by: int) -> tuple[Stretch | None, Base]:
        """The quarter that a company reports on: the one last spoken of, or the one just over."""
        if self.anchors.quarter:
            return calendars.stretch(Unit.QUARTER, self.anchors.quarter, by), Base.QUARTER
        return self._counted(Base.PUBLISHED, Unit.QUARTER, by - 1)

    def _counted(self, base: Base, unit: Unit, by: int) -> tuple[Stretch | None, Base]:
        if base is Base.QUARTER:
            return self._reported(by)
        anchor = self.anchors.of(base)
        if unit is Unit.DAY and by == 0 and anchor and anchor.granularity is Granularity.MONTH:
            return anchor, self.anchors.settled(base)  # "that day" of a month is in that month
        return (calendars.stretch(unit, anchor, by) if anchor else None), self.anchors.settled(base)

    def _bare(
        self, expression: Yearless | Weekday | Feast | MonthDay | Decade
    ) -> tuple[Stretch | None, Base]:
        base = self.anchors.settled(Base.TOPIC)
        anchor = self.anchors.of(base)
        return self._nearest(expression, anchor, None), base

    def _nearest(self, of: object, anchor: PartialDate | None, step: int | None) -> Stretch | None:
        """The last (-1), this (0) or next (1) of its kind, or with None the one that the tense asks for."""
        if anchor is None:
            return None
        match of:
            case Decade(tens):
                return PartialDate(years_back(anchor.year, tens), masked=1)
            case Weekday(day):
                start = calendars.first_day(anchor) if anchor.day else None
                return calendars.day(weekday_from(start, day, step, self.toward)) if start else None
            case MonthDay(day):
                return (
                    in_year(anchor.year, anchor.month, day) if anchor.month and anchor.month <= 12 else None
                )
        if anchor.masked:
            return None
        options = [found for year in (-2, -1, 0, 1, 2) if (found := self._in_year(of, anchor.year + year))]
        if step is None and self.anchors.settled(Base.TOPIC) is Base.MENTIONED:
            return following(options, anchor, self.anchors.until, self.toward)
        return choose(options, anchor, step, self.toward)

    def _in_year(self, of: object, year: int) -> PartialDate | None:
        match of:
            case Yearless(month, day, weekday):
                return on_weekday(in_year(year, month, day), weekday)
            case Feast(name) if 1 <= year <= 9999:
                return calendars.day(FEASTS[name](year))
        return None

    def _inside(self, part: object, outer: Stretch | None) -> Stretch | None:
        if isinstance(outer, Interval) and isinstance(part, Weekday):
            monday = calendars.first_day(outer)
            return calendars.day(monday + timedelta(days=part.day)) if monday else None
        if not isinstance(outer, PartialDate) or outer.masked:
            return None
        match part:
            case Unit.QUARTER:
                return PartialDate(outer.year, self.anchors.quarter.month) if self.anchors.quarter else outer
            case MonthDay(day) if outer.month and outer.month <= 12:
                return in_year(outer.year, outer.month, day)
        return self._in_year(part, outer.year)

    def _portion(self, end: int, span: Span, whole: Expression) -> tuple[Stretch | None, Base | None]:
        """The first or last so many months of a date; weeks of a month begin outside of it."""
        count, unit = span.parts[0]
        if not isinstance(count, int) or len(span.parts) > 1 or unit not in _PORTIONED:
            return None, None
        (near, anchor), (far, _) = (self._part(index, unit, whole) for index in (end, end * count))
        if not isinstance(near, PartialDate) or not isinstance(far, PartialDate):
            return None, None
        return calendars.over(near, far), anchor

    def _part(
        self, index: int, unit: Unit | Weekday, whole: Expression
    ) -> tuple[Stretch | None, Base | None]:
        outer, anchor = self.covers(whole)
        whole_year = isinstance(outer, PartialDate) and outer.granularity is Granularity.YEAR
        if unit in {Unit.HALF, Unit.QUARTER} and not whole_year:
            return outer, anchor  # of a century or a decade; EDTF writes no halves of these
        start, end = (calendars.first_day(outer), calendars.last_day(outer)) if outer else (None, None)
        if outer is None or start is None or end is None:
            return None, anchor
        return _cut(index, unit, start, end), anchor


def _at(time: Clock | PartOfDay, day: Reading) -> Reading:
    """The time on a day, or on some day of a month or year: "one morning in May 1997"."""
    start = _some_day(day.covers) or (day.value if day.type is Kind.DATE else _NO_DAY)
    return replace(day, type=Kind.TIME, value=start + time_value(time))


def _some_day(covers: Stretch | None) -> str | None:
    """The value of some day in that month or year; None for anything else."""
    if isinstance(covers, PartialDate) and covers.granularity in _MISSING:
        return calendars.timex_value(covers) + _MISSING[covers.granularity]
    return None


def _is_that_day(expression: Expression) -> bool:
    match expression:
        case Step(0, Unit.DAY) | Shift(0, Unit.DAY):
            return True
    return False


def _away(expression: Offset | Anniversary, near: Stretch) -> Stretch | None:
    """So many units, weekdays, or years to the day from a date; "a year ago this week" is a week, too."""
    if isinstance(near, Interval):
        monday = calendars.first_day(near) if near.granularity is Granularity.WEEK else None
        then = _away(expression, calendars.day(monday + timedelta(days=_MIDWEEK))) if monday else None
        return calendars.stretch(Unit.WEEK, then) if isinstance(then, PartialDate) else None
    match expression:
        case Anniversary(count, unit) if near.month and near.month <= 12:
            years, month = divmod(near.month - 1 - count * calendars.MONTHS[unit], 12)
            return in_year(near.year + years, month + 1, near.day)
        case Offset(count, Unit() as unit, sign):
            return calendars.stretch(unit, near, count * sign)
        case Offset(count, Weekday(day), sign):
            start = calendars.first_day(near) if near.day else None
            return calendars.day(weekday_from(start, day, count * sign, Toward.BACK)) if start else None
    return None


def _cut(index: int, unit: Unit | Weekday, start: date, end: date) -> Stretch | None:
    """The index-th unit of a stretch, from 1, or from -1 at its end; 0 is the one that it lies in.

    A week is of the month or year that most of its days are in, as in ISO 8601.
    """
    near, by = (end, index + 1) if index < 0 else (start, max(index - 1, 0))
    if unit is Unit.WEEK and index:
        near += timedelta(days=3 if index > 0 else -3)
    try:
        match unit:
            case Unit.HALF:
                return PartialDate(start.year, 40 if index == 1 else 41)
            case Weekday(day):
                return calendars.day(calendars.nth_weekday(near.year, near.month, day, index))
            case Unit.WEEKEND if index:
                return calendars.weekend(calendars.nth_weekday(near.year, near.month, 5, index))
            case _:
                return calendars.stretch(unit, calendars.day(near), by)
    except (InvalidDate, IndexError, OverflowError):
        return None
