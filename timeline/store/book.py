"""The book of clustering as three dictionaries, whose values are never changed but replaced."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.model.book import Posting


@dataclass(slots=True)
class MemoryBook:
    """Postings, edges and cells, for as long as the object lives; see `timeline.model.book.Book`."""

    _blocks: dict[str, tuple[Posting, ...]] = field(default_factory=dict)
    _edges: dict[int, Mapping[int, int]] = field(default_factory=dict)
    _cells: dict[int, frozenset[int]] = field(default_factory=dict)

    def copy(self) -> "MemoryBook":
        """The same book, to be changed on its own."""
        return MemoryBook(self._blocks.copy(), self._edges.copy(), self._cells.copy())

    def first(self, blocks: Collection[str], most: int) -> Mapping[str, Sequence[Posting]]:
        """Of each block that has any the first postings by place, at most so many."""
        return {block: self._blocks[block][:most] for block in blocks if block in self._blocks}

    def post(self, postings: Iterable[tuple[str, Posting]]) -> None:
        """Add these to their blocks, in which they do not stand yet."""
        for block, posting in postings:
            self._blocks[block] = tuple(sorted((*self._blocks.get(block, ()), posting)))

    def unpost(self, postings: Iterable[tuple[str, Posting]]) -> None:
        """Take these out of their blocks."""
        for block, posting in postings:
            row = tuple(one for one in self._blocks.pop(block) if one != posting)
            self._blocks |= {block: row} if row else {}

    def edges(self, places: Collection[int]) -> Mapping[int, Mapping[int, int]]:
        """For each of these items those that are like it, and how much."""
        return {place: self._edges[place] for place in places if place in self._edges}

    def link(self, edges: Iterable[tuple[int, int, int]]) -> None:
        """Add these new edges (item, item, likeness), for both ends."""
        for one, other, likeness in edges:
            for here, there in ((one, other), (other, one)):
                self._edges[here] = {**self._edges.get(here, {}), there: likeness}

    def unlink(self, edges: Iterable[tuple[int, int]]) -> None:
        """Take these edges away, for both ends."""
        for one, other in edges:
            for here, there in ((one, other), (other, one)):
                row = {end: like for end, like in self._edges.pop(here).items() if end != there}
                self._edges |= {here: row} if row else {}

    def cells(self, places: Collection[int]) -> Collection[frozenset[int]]:
        """The cells of several items that one of these is in."""
        return {self._cells[place] for place in places if place in self._cells}

    def put_cells(self, emptied: Collection[int], fresh: Collection[frozenset[int]]) -> None:
        """These items are in no cell any more; then these are cells."""
        for place in emptied:
            self._cells.pop(place, None)
        for cell in fresh:
            self._cells |= dict.fromkeys(cell, cell)
