"""Running stories: what articles of weeks or months tell of one matter."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol


@dataclass(frozen=True, slots=True)
class Topic:
    """A running story, which at least two articles tell.

    `key` is its name in a web address, given once and kept for life. `first` and `last` are the days on
    which its articles came out, None where none of them says.
    """

    key: str
    name: str
    first: date | None
    last: date | None
    articles: int
    events: int


def newest_first(topic: Topic) -> tuple[int, str]:
    """The key that puts those first whose last article is newest; ties are settled by key."""
    return (-topic.last.toordinal() if topic.last else 0, topic.key)


class Seat(NamedTuple):
    """Where an article belongs: `place` is that of its outline, `burst` that of its burst.

    `topic` is the key of its running story, None while no other article tells that.
    """

    article_id: str
    published: date | None
    place: int
    burst: int
    topic: str | None = None


class Shelf(Protocol):
    """Which article belongs to which running story: what `timeline.grouping` keeps between two changes."""

    def seats(
        self, *, articles: Collection[str] = (), places: Collection[int] = (), bursts: Collection[int] = ()
    ) -> Collection[Seat]:
        """The seats of these articles, at these places and in these bursts, each once."""

    def put_seats(self, seats: Collection[Seat]) -> None:
        """These articles, which are stored, have these seats now."""

    def drop_seats(self, articles: Collection[str]) -> None:
        """These articles have no seat any more."""

    def put_topics(self, topics: Mapping[str, str], stories: Collection[Seat]) -> None:
        """These topics, by key, are called so; all their seats are among these. Retired ones are back."""

    def retire_topics(self, successors: Mapping[str, str | None]) -> None:
        """No article has these topics any more; each leads to the one with most of its articles, if any."""

    def living(self, keys: Collection[str]) -> Collection[str]:
        """Which of these are keys of topics that are not retired."""
