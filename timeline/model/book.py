"""What clustering keeps between two changes: a book of who stands where, and who is like whom."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol


class Posting(NamedTuple):
    """An item in a block: its place among all items, and whether it is only a guest there."""

    place: int
    guest: bool


class Book(Protocol):
    """Postings, edges and cells; items go by their places. See `timeline.events.cluster`.

    Items of several kinds share one book: their places are digests, and their blocks are named apart.
    """

    def first(self, blocks: Collection[str], most: int) -> Mapping[str, Sequence[Posting]]:
        """Of each block that has any the first postings by place, at most so many."""

    def post(self, postings: Iterable[tuple[str, Posting]]) -> None:
        """Add these to their blocks, in which they do not stand yet."""

    def unpost(self, postings: Iterable[tuple[str, Posting]]) -> None:
        """Take these out of their blocks."""

    def edges(self, places: Collection[int]) -> Mapping[int, Mapping[int, int]]:
        """For each of these items those that are like it, and how much."""

    def link(self, edges: Iterable[tuple[int, int, int]]) -> None:
        """Add these new edges (item, item, likeness), for both ends."""

    def unlink(self, edges: Iterable[tuple[int, int]]) -> None:
        """Take these edges away, for both ends."""

    def cells(self, places: Collection[int]) -> Collection[frozenset[int]]:
        """The cells of several items that one of these is in."""

    def put_cells(self, emptied: Collection[int], fresh: Collection[frozenset[int]]) -> None:
        """These items are in no cell any more; then these are cells."""
