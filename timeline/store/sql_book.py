"""The book of clustering in a database."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import Connection, Delete, Insert, bindparam, delete, insert, select, text

from timeline.model.book import Posting
from timeline.store.rows import Row
from timeline.store.schema import cells, edges, postings

T = TypeVar("T", int, str)

_VALUES = 500  # in one IN: well below what SQLite and PostgreSQL take
_BLOCKS = 100

# The first few of each of many blocks: no other query takes only these from the index in both databases.
_FIRST = text(
    " UNION ALL ".join(
        "SELECT * FROM (SELECT block, place, guest FROM postings "  # noqa: S608 - a number is all it holds
        f"WHERE block = :block{n} ORDER BY place LIMIT :most) AS block{n}"
        for n in range(_BLOCKS)
    )
).columns(postings.c.block, postings.c.place, postings.c.guest)

_POST = insert(postings)
_LINK = insert(edges)
_UNPOST = delete(postings).where(postings.c.block == bindparam("b"), postings.c.place == bindparam("p"))
_UNLINK = delete(edges).where(edges.c.place == bindparam("p"), edges.c.other == bindparam("o"))


class SqlBook:
    """Postings, edges and cells in the tables of those names; see `timeline.model.book.Book`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def first(self, blocks: Collection[str], most: int) -> Mapping[str, Sequence[Posting]]:
        """Of each block that has any the first postings by place, at most so many."""
        found: defaultdict[str, list[Posting]] = defaultdict(list)
        for batch in batches(blocks, _BLOCKS):
            asked = {f"block{n}": batch[n] if n < len(batch) else None for n in range(_BLOCKS)}
            for block, place, guest in self._connection.execute(_FIRST, {"most": most, **asked}).all():
                found[block].append(Posting(place, guest))
        return {block: sorted(row) for block, row in found.items()}

    def post(self, postings: Iterable[tuple[str, Posting]]) -> None:
        """Add these to their blocks, in which they do not stand yet."""
        self._each(_POST, ({"block": b, "place": p.place, "guest": p.guest} for b, p in sorted(postings)))

    def unpost(self, postings: Iterable[tuple[str, Posting]]) -> None:
        """Take these out of their blocks."""
        self._each(_UNPOST, ({"b": block, "p": posting.place} for block, posting in postings))

    def edges(self, places: Collection[int]) -> Mapping[int, Mapping[int, int]]:
        """For each of these items those that are like it, and how much."""
        found: defaultdict[int, dict[int, int]] = defaultdict(dict)
        for batch in batches(places):
            for place, other, likeness in self._connection.execute(
                select(edges).where(edges.c.place.in_(batch))
            ):
                found[place][other] = likeness
        return found

    def link(self, edges: Iterable[tuple[int, int, int]]) -> None:
        """Add these new edges (item, item, likeness), for both ends."""
        ends = ((*pair, likeness) for one, two, likeness in edges for pair in ((one, two), (two, one)))
        self._each(_LINK, ({"place": one, "other": two, "likeness": like} for one, two, like in ends))

    def unlink(self, edges: Iterable[tuple[int, int]]) -> None:
        """Take these edges away, for both ends."""
        ends = (pair for one, two in edges for pair in ((one, two), (two, one)))
        self._each(_UNLINK, ({"p": one, "o": two} for one, two in ends))

    def cells(self, places: Collection[int]) -> Collection[frozenset[int]]:
        """The cells of several items that one of these is in."""
        found: defaultdict[int, set[int]] = defaultdict(set)
        for batch in batches(places):
            theirs = select(cells.c.cell).where(cells.c.place.in_(batch))
            for place, cell in self._connection.execute(select(cells).where(cells.c.cell.in_(theirs))):
                found[cell].add(place)
        return [frozenset(cell) for cell in found.values()]

    def put_cells(self, emptied: Collection[int], fresh: Collection[frozenset[int]]) -> None:
        """These items are in no cell any more; then these are cells."""
        for batch in batches(emptied):
            self._connection.execute(delete(cells).where(cells.c.place.in_(batch)))
        self._each(insert(cells), ({"place": place, "cell": min(cell)} for cell in fresh for place in cell))

    def _each(self, statement: Insert | Delete, rows: Iterable[Row]) -> None:
        if rows := list(rows):
            self._connection.execute(statement, rows)


def batches(values: Collection[T], size: int = _VALUES) -> Iterator[Sequence[T]]:
    """The values in order, so many at a time, so that one statement takes them."""
    ordered = sorted(values)
    return (ordered[start : start + size] for start in range(0, len(ordered), size))
