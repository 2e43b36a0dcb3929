"""The shelf of running stories as dictionaries, whose values are never changed but replaced."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from timeline.model.topic import Seat


@dataclass(slots=True)
class MemoryShelf:
    """Seats by article, names of topics and successors by key; see `timeline.model.topic.Shelf`."""

    taken: dict[str, Seat] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    retired: dict[str, str | None] = field(default_factory=dict)

    def copy(self) -> "MemoryShelf":
        """The same shelf, to be changed on its own."""
        return MemoryShelf(self.taken.copy(), self.names.copy(), self.retired.copy())

    def seats(
        self, *, articles: Collection[str] = (), places: Collection[int] = (), bursts: Collection[int] = ()
    ) -> Collection[Seat]:
        """The seats of these articles, at these places and in these bursts."""
        return [
            seat
            for seat in self.taken.values()
            if seat.article_id in articles or seat.place in places or seat.burst in bursts
        ]

    def put_seats(self, seats: Iterable[Seat]) -> None:
        """These articles have these seats now."""
        self.taken |= {seat.article_id: seat for seat in seats}

    def drop_seats(self, articles: Collection[str]) -> None:
        """These articles have no seat any more."""
        for article_id in articles:
            self.taken.pop(article_id, None)

    def put_topics(self, topics: Mapping[str, str], stories: Collection[Seat]) -> None:  # noqa: ARG002
        """These topics, by key, are called so."""
        self.names |= topics
        for key in topics:
            self.retired.pop(key, None)

    def retire_topics(self, successors: Mapping[str, str | None]) -> None:
        """No article has these topics any more."""
        self.retired |= successors
        for key in successors:
            self.names.pop(key, None)

    def living(self, keys: Collection[str]) -> Collection[str]:
        """Which of these are keys of topics that are not retired."""
        return self.names.keys() & keys

    def of_topic(self, key: str) -> Iterator[Seat]:
        """The seats of that topic."""
        return (seat for seat in self.taken.values() if seat.topic == key)
