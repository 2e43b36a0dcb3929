"""An ordered, immutable run of events, and the question that asks for one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from timeline.model.event import Event


class Order(StrEnum):
    """How a timeline runs: by the events' own dates, or newest additions or what matters most first."""

    DATE = "date"
    ADDED = "added"
    IMPORTANCE = "importance"


@dataclass(frozen=True, slots=True)
class Query:
    """Which events, in which order; `limit` None means all of them, `topic` those of one running story."""

    order: Order = Order.DATE
    limit: int | None = None
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in the order of their dates (earliest, then latest possible day); undated ones last."""

    events: tuple[Event, ...] = ()

    @classmethod
    def of(cls, events: Iterable[Event]) -> Self:
        """The timeline of these events, put in order."""
        return cls(tuple(sorted(events, key=chronological)))

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __len__(self) -> int:
        return len(self.events)


def chronological(event: Event) -> tuple[bool, tuple[int, int], str]:
    """The key that puts events in timeline order; ties are settled by identifier."""
    if event.when is None:
        return (True, (0, 0), event.id)
    return (False, event.when.sort_key, event.id)
