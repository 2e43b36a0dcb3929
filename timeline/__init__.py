"""Dateline reads news articles and keeps the calendar of what they say.

>>> from timeline import extract_events, read_article
>>> for event in extract_events(read_article("seeds/beijing-summit.txt")):
...     print(event.when and event.when.edtf, event.title)
"""

from timeline.dates import find_dates
from timeline.errors import TimelineError
from timeline.model.article import Article
from timeline.model.event import Event, Status
from timeline.model.timeline import Timeline
from timeline.model.timex import TimeExpression
from timeline.model.when import When
from timeline.pipeline import extract_events
from timeline.sources import read_article

__all__ = [
    "Article",
    "Event",
    "Status",
    "TimeExpression",
    "Timeline",
    "TimelineError",
    "When",
    "extract_events",
    "find_dates",
    "read_article",
]
