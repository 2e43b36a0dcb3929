"""From text to time expressions: find the phrases, look at the words around them, resolve them in order."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from timeline.dates import calendars
from timeline.dates.calendars import Stretch
from timeline.dates.choose import Toward
from timeline.dates.explain import Case, explain
from timeline.dates.genre import dateline, judge
from timeline.dates.grammar import Language, Wording
from timeline.dates.hours import Hours
from timeline.dates.matcher import Match, Matcher
from timeline.dates.nearby import Nearby
from timeline.dates.refine import Led, Refiner
from timeline.dates.resolve import Anchors, Reading, resolve
from timeline.dates.story import Story
from timeline.dates.tense import Tense
from timeline.dates.tokens import Scan
from timeline.errors import InvalidDate
from timeline.model.timex import (
    Base,
    Feast,
    Genre,
    In,
    Kind,
    Lead,
    Point,
    Step,
    TimeExpression,
    Weekday,
    Yearless,
    core,
)
from timeline.model.when import PartialDate, When

_LOOKS = {Lead.BY: Toward.AHEAD, Lead.UNTIL: Toward.AHEAD, Lead.SINCE: Toward.BACK}
_OPEN_START = frozenset({Lead.BY, Lead.UNTIL, Lead.BEFORE})
_CLOSED = frozenset({Lead.AS_OF, Lead.ORIGIN})
_BARE = (Yearless, Weekday, Feast)
_DATED = frozenset({Kind.DATE, Kind.TIME})


@dataclass(frozen=True, slots=True)
class _Found:
    """A match with all that its surroundings say of it."""

    match: Match
    reading: Reading
    anchor: PartialDate | None
    led: Led | None
    first: int
    last: int
    when: When | None
    joined: bool = False


class Extractor:
    """The date extractor of one language. Safe to share between threads; it keeps nothing of a text."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._matcher = Matcher(language)
        self._refiner = Refiner(language, self._matcher.vocabulary)
        self._tense = Tense(self._matcher.vocabulary)

    def find(self, text: str, published: date | None, genre: Genre | None) -> tuple[TimeExpression, ...]:
        """Every time expression of the text, in order, none overlapping another."""
        scan = self._matcher.vocabulary.scan(text)

        def genre_of(found: list[Match]) -> Genre:
            return genre or judge(found, published or dateline(scan, found))

        matches, judged = self._matcher.matches(scan, genre_of)
        published = published or dateline(scan, matches)
        ends = frozenset(
            end.first for start, end in pairwise(matches) if self._refiner.joins(scan, start, end) is not None
        )
        story = Story(scan, self._matcher.vocabulary, matches, ends, published, judged)
        hours = Hours(scan, self._matcher.vocabulary)
        nearby = Nearby(scan, self._matcher.vocabulary, self._refiner)
        found = [self._found(scan, match, story, hours, nearby) for match in hours.in_turn(matches)]
        found.sort(key=lambda each: each.match.first)
        return tuple(
            _expression(text, scan, each, self.language.wording) for each in self._joined(scan, found)
        )

    def _found(self, scan: Scan, match: Match, story: Story, hours: Hours, nearby: Nearby) -> _Found:
        """The reading of a match, which may be an anchor for those after it."""
        anchors = hours.reach(match, story.reach(match))
        led = self._refiner.lead(scan, match)
        looks = _LOOKS.get(led.lead) if led else None
        toward = self._tense.toward(scan, led.first if led else match.first, match.last, looks)
        if isinstance(core(match.expression), _BARE) and self._tense.promises(scan, match.first):
            anchors = replace(anchors, genre=Genre.NEWS)  # which is written on one day, as promises are made
        expression, anchors = nearby.meant(match, anchors, toward)
        reading = resolve(expression, anchors, toward)
        anchor = anchors.of(reading.anchor) if reading.anchor else None
        story.go_on(match, reading, led)
        hours.go_on(match, reading)
        nearby.go_on(match, reading)
        if reading.anchor is Base.MENTIONED and anchors.mentioned is None:
            reading = replace(reading, anchor=Base.PUBLISHED)  # which stood in
        led = None if reading.covers is None or _within_day(reading, led, toward) else led
        if led and led.lead is Lead.ORIGIN and _is_ahead(reading, anchors.published):
            led = Led(Lead.FROM, led.first)
        first = led.first if led else match.first
        return _Found(match, reading, anchor, led, first, match.last, _when(reading.covers, led))

    def _joined(self, scan: Scan, found: list[_Found]) -> list[_Found]:
        """Two dates that words join into one stretch both stand for the whole of it."""
        joined = list(found)
        for place, (one, other) in enumerate(pairwise(found)):
            first = self._refiner.joins(scan, one.match, other.match)
            if first is None or (stretch := _stretch(one, other)) is None:
                continue
            begin, when = stretch
            for side, each in enumerate((_begun(one, other, begin), other)):
                joined[place + side] = replace(
                    each, led=None, first=first, last=other.match.last, when=when, joined=True
                )
        return joined


def _within_day(reading: Reading, led: Led | None, toward: Toward) -> bool:
    """Whether what was before or after a time was on its day: "shortly after 8 a.m. on Monday"."""
    timed = reading.type is Kind.TIME and toward is not Toward.AHEAD
    return timed and led is not None and led.lead in (Lead.BEFORE, Lead.AFTER)


def _is_ahead(reading: Reading, today: date | None) -> bool:
    """Whether nothing can come from then yet, so that "from" then something begins."""
    if today is None or reading.covers is None:
        return False
    return calendars.ends(reading.covers)[0].earliest > (today.year, today.month, today.day)


def _when(covers: Stretch | None, led: Led | None) -> When | None:
    """The date with what the word before it makes of it: until it, from it on, or itself."""
    if covers is None:
        return None
    if led is None or led.lead in _CLOSED:
        return When(covers)
    start, end = calendars.ends(covers)
    if led.lead in _OPEN_START:
        return When.by(end)
    return When.since(start)


def _begun(one: _Found, other: _Found, begin: Stretch) -> _Found:
    """The first date of a stretch; where its year comes from the other, it rests on what that rests on."""
    if begin == one.reading.covers:
        return one
    _, at, hour = one.reading.value.partition("T")
    value = calendars.timex_value(begin) + at + hour
    reading = replace(one.reading, value=value, covers=begin, anchor=other.reading.anchor)
    return replace(one, reading=reading, anchor=other.anchor)


def _stretch(one: _Found, other: _Found) -> tuple[Stretch, When] | None:
    """From one to the other; a first date without a year is in the other's, or in the one before.

    A weekday that would begin it after its end is the one before that: "from Monday to Friday 6 March".
    """
    start, end = one.reading.covers, other.reading.covers
    if end is None or one.reading.type not in _DATED or other.reading.type not in _DATED:
        return None
    bare, last = core(one.match.expression), calendars.ends(end)[1]
    starts = [start]
    if isinstance(bare, Yearless) and isinstance(end, PartialDate) and not end.masked:
        starts = [_in_year(bare, last.year), _in_year(bare, last.year - 1)]
    elif isinstance(bare, Weekday) and last.day:
        starts = [start, resolve(Step(-1, bare, Base.MENTIONED), Anchors(None, last)).covers]
    for begin in starts:
        with suppress(InvalidDate):
            if begin:
                first = calendars.ends(begin)[0]
                return begin, When(last) if first == last else When.between(first, last)
    return None


def _in_year(bare: Yearless, year: int) -> Stretch | None:
    return resolve(In(bare, Point(PartialDate(year))), Anchors(None, None)).covers


def _expression(text: str, scan: Scan, found: _Found, wording: Wording) -> TimeExpression:
    match, reading = found.match, found.reading
    start, end = scan.start(match.first), scan.end(match.last)
    reading_start, reading_end = scan.start(found.first), scan.end(found.last)
    lead = found.led.lead if found.led else None
    joined = found.when.value if found.when and found.joined else None
    return TimeExpression(
        start=start,
        end=end,
        text=text[start:end],
        type=reading.type,
        value=reading.value,
        when=found.when,
        mod=reading.mod,
        quant=reading.quant,
        freq=reading.freq,
        lead=lead,
        reading_start=reading_start,
        reading_end=reading_end,
        rule=match.rule.pattern,
        why=explain(Case(text[reading_start:reading_end], reading, found.anchor, lead, joined), wording),
    )
