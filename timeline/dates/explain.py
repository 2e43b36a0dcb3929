"""Why an expression was read as it was: one line for the person who asks, in the words of the language."""

from dataclasses import dataclass

from timeline.dates.calendars import Stretch, weekday
from timeline.dates.grammar import Wording
from timeline.dates.resolve import Reading
from timeline.model.timex import Kind, Lead, Vague
from timeline.model.when import Interval, PartialDate


@dataclass(frozen=True, slots=True)
class Case:
    """What there is to explain: the quoted words, their reading, and the date counted from."""

    words: str
    reading: Reading
    anchor: PartialDate | None
    lead: Lead | None
    joined: Stretch | None


def explain(case: Case, wording: Wording) -> str:
    """The line: “Wednesday” before Monday 9 March 2026, when the article was published → 4 March 2026."""
    said = _said(case, wording)
    if case.joined is not None:
        return wording.joined.format(said, _named(case.joined, wording))
    return wording.led.format(said, wording.leads[case.lead]) if case.lead else said


def _said(case: Case, wording: Wording) -> str:
    reading = case.reading
    if reading.covers is None:
        return _undated(case.words, reading, case.anchor, wording)
    if reading.anchor is None or case.anchor is None:
        return wording.stated.format(case.words)
    return wording.counted.format(
        case.words,
        wording.steps[_step(reading.covers, case.anchor)],
        _named(case.anchor, wording),
        wording.anchors[reading.anchor],
        _named(reading.covers, wording),
    )


def _undated(words: str, reading: Reading, anchor: PartialDate | None, wording: Wording) -> str:
    if reading.value in list(Vague):
        return wording.vague.format(words)
    match reading.type:
        case Kind.DURATION:
            return wording.length.format(words)
        case Kind.SET:
            return wording.repeated.format(words)
    if reading.anchor and anchor is None:
        return wording.unanchored.format(words)
    return wording.hour.format(words) if reading.type is Kind.TIME else wording.unsettled.format(words)


def _step(covers: Stretch, anchor: PartialDate) -> int:
    """-1 where the stretch is over before the anchor, 1 where it begins after it, else 0."""
    first, last = covers.earliest, covers.latest
    if last and last < anchor.earliest:
        return -1
    return 1 if first and first > anchor.latest else 0


def _named(of: Stretch, wording: Wording) -> str:
    if isinstance(of, Interval):
        return wording.range.format(*(_named(end, wording) if end else "…" for end in (of.start, of.end)))
    if of.month is None or of.year < 1:
        return of.edtf()
    part = f"{wording.months.get(of.month, of.month)} {of.year}"
    if of.day is None:
        return part
    return wording.day.format(wording.weekdays[weekday(of)], of.day, part)
