"""The day an article came out, read off its own text where nobody has stated it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from timeline.dates import find_dates
from timeline.events.mentions import mentions_at
from timeline.model.article import Article, Role
from timeline.model.event import Mention, Status
from timeline.model.timex import Lead, TimeExpression
from timeline.model.when import Day, Granularity, When

PAST = frozenset({Status.HAPPENED, Status.ONGOING, Status.AS_OF, Status.CALLED_OFF})

# In an agency's dateline, a place in capitals stands before the day and a dash after it.
PLACE = re.compile(r"[^a-z]{3,60}?[,\s(]+")
DASH = re.compile(r"\)?\s*(?:\([^)]{1,40}\)\s*)?(?:/[^/]{1,40}/\s*)?[-–—]")


def with_publication(article: Article) -> Article:
    """The article with a publication date, marked as inferred, if its text gives one and nothing states it.

    That is the day in its dateline, else the latest day "as of" which it speaks, else the latest full
    day of something that it tells as past. A day that the article looks back on from later is none.
    """
    if article.published:
        return article
    inferred = _inferred(article)
    return replace(article, published=inferred, inferred=True) if inferred else article


def _inferred(article: Article) -> date | None:
    times = find_dates(article.text, language=article.language)
    past = [mention.when for mention in mentions_at(article, times) if _is_past(mention)]
    reached = max(_starts(past), default=None)
    told = [time for time in times if _is_own(article, time)]
    days = (_dateline(article, told), max(_days(_as_of(told)), default=None), max(_days(past), default=None))
    return next((day.to_date() for day in days if day and (reached is None or day >= reached)), None)


def _is_past(mention: Mention) -> bool:
    """Whether the mention tells of something past at a date whose year it says."""
    return mention.status in PAST and any(
        str(day.year) in mention.expression for day in _starts([mention.when])
    )


def _is_own(article: Article, time: TimeExpression) -> bool:
    """Whether the words name a year and are the article's own, not a notice's."""
    section = article.sections[
        bisect_right(article.sections, time.start, key=lambda section: section.start) - 1
    ]
    return section.role is not Role.BOILERPLATE and any(
        str(day.year) in time.text for day in _days([time.when])
    )


def _dateline(article: Article, told: Iterable[TimeExpression]) -> Day | None:
    """The day with which a paragraph opens, between a place in capitals and a dash."""
    opens = {section.start for section in article.sections if section.role in (Role.STANDFIRST, Role.BODY)}
    for time in told:
        start = article.text.rfind("\n", 0, time.start) + 1
        if (
            start in opens
            and PLACE.fullmatch(article.text, start, time.start)
            and DASH.match(article.text, time.end)
        ):
            return next(_days([time.when]), None)
    return None


def _as_of(told: Iterable[TimeExpression]) -> Iterator[When | None]:
    return (time.when for time in told if time.lead is Lead.AS_OF)


def _days(dates: Iterable[When | None]) -> Iterator[Day]:
    """Those of the dates that are one day each, and not about it."""
    for when in dates:
        if (
            when
            and when.granularity is Granularity.DAY
            and not when.approximate
            and when.earliest == when.latest
        ):
            yield from _starts([when])


def _starts(dates: Iterable[When | None]) -> Iterator[Day]:
    """The first days of the dates that have one."""
    return (when.earliest for when in dates if when and when.earliest)
