"""The list of running stories."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from timeline.model.topic import Topic
from timeline.model.when import PartialDate, When
from web.presenters.dates import Stamp, stamp
from web.presenters.evidence import count


@dataclass(frozen=True, slots=True)
class Line:
    """A story in the list; `span` is None where none of its articles says when it came out."""

    key: str
    name: str
    span: Stamp | None
    size: str


@dataclass(frozen=True, slots=True)
class TopicsPage:
    """Everything that the list of stories shows."""

    stories: tuple[Line, ...]

    @classmethod
    def of(cls, topics: Iterable[Topic]) -> "TopicsPage":
        """The page of these stories, in their order."""
        return cls(tuple(map(_line, topics)))


def _line(topic: Topic) -> Line:
    size = f"{count(topic.events, 'event')} from {count(topic.articles, 'article')}"
    return Line(topic.key, topic.name, _span(topic), size)


def _span(topic: Topic) -> Stamp | None:
    """From the day of its first article to that of its last."""
    if topic.first is None or topic.last is None:
        return None
    if topic.first == topic.last:
        return stamp(When.of(topic.first))
    return stamp(When.between(_day(topic.first), _day(topic.last)))


def _day(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)
