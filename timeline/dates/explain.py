"""Why an expression was read as it was: one sentence for the person who asks."""

import calendar

from timeline.dates.resolve import Reading
from timeline.model.timex import Base, Lead
from timeline.model.when import PartialDate

_ANCHORS = {
    Base.PUBLISHED: "counted from the publication date, {}",
    Base.QUARTER: "compared with the quarter spoken of before, {}",
    Base.MENTIONED: "counted from the date mentioned before, {}",
}
_LEADS = {
    Lead.BY: "a deadline: then or earlier",
    Lead.UNTIL: "an end: then or earlier",
    Lead.BEFORE: "then or earlier",
    Lead.SINCE: "a beginning: from then on",
    Lead.AFTER: "then or later",
    Lead.FROM: "a beginning: from then on",
    Lead.AS_OF: "how things stood at that time",
}


def explain(
    words: str, reading: Reading, anchor: PartialDate | None, lead: Lead | None, stretch: bool
) -> str:
    """The sentence: the words, what they were counted from, and what the word before them adds."""
    if reading.anchor and anchor is None:
        return f"“{words}” needs a date to be counted from, and the article states none."
    said = _ANCHORS[reading.anchor].format(_words(anchor)) if reading.anchor and anchor else "stated outright"
    more = _LEADS[lead] if lead else "the whole time from one date to the other" if stretch else ""
    return f"“{words}”: {said}" + (f"; {more}." if more else ".")


def _words(date: PartialDate) -> str:
    if date.month is None or date.month > 12:
        return date.edtf()
    month = f"{calendar.month_name[date.month]} {date.year}"
    return f"{date.day} {month}" if date.day else month
