"""Groups of like items that depend on the set of items alone, kept up to date change by change.

Every item has a fixed random `place` and stands in blocks. In each block the first few by place are hubs.
Two items *meet* when they share a block in which one of them is a hub, and not both are guests. Those that
meet and are alike enough have an edge. The *cell* of an item is what hangs together with it by edges of the
lowest rung at which that is not too much. The items of a cell fall into groups by the rule of their kind.

None of this mentions an order, so neither does the outcome. A new item is seldom a hub of a long block, so
it meets about two times `hubs` items a block, however many there are (docs/decisions/010-merging.md).
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from timeline.model.book import Book, Posting

_ALL = 2**31 - 1


class Item(Protocol):
    """What is clustered; equal places are equal items."""

    @property
    def place(self) -> int:
        """A digest of all that the rule looks at: 0 to 2**63 - 1."""

    @property
    def blocks(self) -> Mapping[str, bool]:
        """The blocks that it stands in, each with whether it is a guest there."""


T = TypeVar("T", bound=Item)
Load = Callable[[Collection[int]], Mapping[int, T]]
_Hubs = Mapping[str, Sequence[Posting]]


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """How items of one kind are compared and grouped.

    `likeness` is a whole number, the same both ways; `rungs` are its least values for an edge, lowest
    first. What hangs together beyond `cell` items is tried on the next rung; past the last each is alone.
    `group` parts the items of a cell, which come in the order of their places.
    """

    likeness: Callable[[T, T], int]
    group: Callable[[Sequence[T]], Iterable[Collection[int]]]
    rungs: tuple[int, ...]
    hubs: int = 8
    cell: int = 100


def change(
    book: Book,
    rule: Rule[T],
    load: Load[T],
    *,
    gone: Collection[T] = (),
    new: Collection[T] = (),
    touched: Collection[int] = (),
) -> list[frozenset[int]]:
    """The groups of all items that the change may have regrouped, and of those `touched`.

    `gone` are taken out of the book and `new` are put in; `load` gives the items of places in the book.
    """
    left, come = {item.place for item in gone}, {item.place for item in new}
    book.post(_postings(new))
    before, after = _hubs(book, rule, (*gone, *new), left, come)
    book.unpost(_postings(gone))
    moved = (come | {place for _, place in _stands(before) ^ _stands(after)}) - left
    items = _Known(load, new)
    ends = _unlinked(book, left) | _relinked(book, rule, items, moved, after)
    return _regrouped(book, rule, items, (ends | come | {*touched}) - left, left)


class _Known(Generic[T]):
    """Items by place, loaded when they are first asked for."""

    def __init__(self, load: Load[T], new: Iterable[T]) -> None:
        self._load = load
        self._items = {item.place: item for item in new}

    def fetch(self, places: Iterable[int]) -> None:
        if missing := {place for place in places if place not in self._items}:
            self._items.update(self._load(missing))

    def __getitem__(self, place: int) -> T:
        return self._items[place]


def _postings(items: Iterable[T]) -> Iterator[tuple[str, Posting]]:
    return ((block, Posting(item.place, guest)) for item in items for block, guest in item.blocks.items())


def _hubs(
    book: Book, rule: Rule[T], items: Iterable[T], left: Collection[int], come: Collection[int]
) -> tuple[_Hubs, _Hubs]:
    """The hubs of these items' blocks before and after the change, when those that left stand there still."""
    crowds = Counter(block for item in items for block in item.blocks)
    rows = book.first(crowds.keys(), rule.hubs + max(crowds.values(), default=0))
    before, after = (
        {block: [one for one in row if one.place not in others][: rule.hubs] for block, row in rows.items()}
        for others in (come, left)
    )
    return before, after


def _stands(hubs: _Hubs) -> set[tuple[str, int]]:
    return {(block, posting.place) for block, row in hubs.items() for posting in row}


# ---------------------------------------------------------------- edges


def _unlinked(book: Book, left: Collection[int]) -> set[int]:
    """Those that had an edge to one of the items that left."""
    edges = _edges(book, left)
    book.unlink(edges)
    return {end for pair in edges for end in pair}


def _relinked(
    book: Book,
    rule: Rule[T],
    items: _Known[T],
    moved: Collection[int],
    hubs: _Hubs,
) -> set[int]:
    """Both ends of the edges that came or went because these items now meet others."""
    items.fetch(moved)
    met = _met(book, rule, [items[place] for place in moved], hubs)
    old = _edges(book, moved)
    pairs = {_pair(one, two) for one, others in met.items() for two in others}
    items.fetch(place for pair in pairs - old for place in pair)
    judged = ((*pair, rule.likeness(items[pair[0]], items[pair[1]])) for pair in pairs - old)
    come = [edge for edge in judged if edge[2] >= rule.rungs[0]]
    lost = old - pairs
    book.unlink(lost)
    book.link(come)
    return {end for edge in (*lost, *come) for end in edge[:2]}


def _met(book: Book, rule: Rule[T], items: Sequence[T], hubs: _Hubs) -> dict[int, set[int]]:
    """Whom each of these meets: in the blocks in which it is a hub everybody, else the hubs."""
    missing = {block for item in items for block in item.blocks} - hubs.keys()
    hubs = {**hubs, **book.first(missing, rule.hubs)}
    led = {
        block
        for item in items
        for block in item.blocks
        if len(hubs[block]) == rule.hubs and item.place <= hubs[block][-1].place
    }
    members = book.first(led, _ALL)
    met: dict[int, set[int]] = {}
    for item in items:
        others: set[int] = set()
        for block, is_guest in item.blocks.items():
            row = hubs[block]
            if block in led and item.place <= row[-1].place:
                row = members[block]
            others.update(place for place, guest in row if not (guest and is_guest))
        met[item.place] = others - {item.place}
    return met


def _edges(book: Book, places: Collection[int]) -> set[tuple[int, int]]:
    return {_pair(one, other) for one, others in book.edges(places).items() for other in others}


def _pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


# ---------------------------------------------------------------- cells and groups


def _regrouped(
    book: Book, rule: Rule[T], items: _Known[T], ends: Collection[int], left: Collection[int]
) -> list[frozenset[int]]:
    """The groups in the new cells of the ends, and of what shared a cell with them or with those that left.

    Nothing else can change: where neither the old nor the new cell of an item holds an end, both are the
    same component of the same edges.
    """
    old = book.cells({*ends, *left})
    edges = _Edges(book)
    edges.fetch(ends)
    edges.fetch(other for end in ends for other in edges[end])
    cells: dict[int, frozenset[int]] = {}
    for place in {*ends}.union(*old) - {*left}:
        if place not in cells:
            cells |= dict.fromkeys(found := _cell(place, edges, rule), found)
    fresh = set(cells.values())
    book.put_cells({*cells, *left}, [cell for cell in fresh if len(cell) > 1])
    items.fetch(cells)
    return [
        frozenset(group) for cell in fresh for group in rule.group([items[place] for place in sorted(cell)])
    ]


class _Edges:
    """The edges of items, looked up when they are first asked for."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._edges: dict[int, Mapping[int, int]] = {}

    def fetch(self, places: Iterable[int]) -> None:
        if missing := {place for place in places if place not in self._edges}:
            found = self._book.edges(missing)
            self._edges.update((place, found.get(place, {})) for place in missing)

    def __getitem__(self, place: int) -> Mapping[int, int]:
        return self._edges[place]


def _cell(place: int, edges: _Edges, rule: Rule[T]) -> frozenset[int]:
    for rung in rule.rungs:
        if found := _component(place, edges, rung, rule.cell):
            return found
    return frozenset({place})


def _component(place: int, edges: _Edges, rung: int, most: int) -> frozenset[int] | None:
    """What hangs together with this item by edges of that likeness; None when it is more than `most`."""
    seen = frontier = {place}
    while frontier and len(seen) <= most:
        edges.fetch(frontier)
        frontier = {other for one in frontier for other, like in edges[one].items() if like >= rung} - seen
        seen = seen | frontier
    return frozenset(seen) if len(seen) <= most else None
