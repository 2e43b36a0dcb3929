"""Bursts of news that hang together: a running story is a thread of them, week after week.

Every burst has a fixed random place, and hangs on the likest of those before it: of the first few of each
block that it shares with them, not more than a year away, and about as like it as its own articles are like
each other. Each hangs on one at most, so that two stories do not run together by way of all that lies
between them; and on which one depends on the set of bursts alone, not on the order in which they came.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import comb
from typing import Final

from timeline.events.bursts import LEAST, TERM_LENGTH, Outline, digest, monday
from timeline.events.gist import Gist
from timeline.model.book import Book, Posting

SPEAKERS: Final = 8
"""The articles of a burst that speak for it: the first by place."""

_SHARE: Final = 0.6
"""So much of what its own articles are alike a burst must be like another to hang on it."""

_YEAR: Final = timedelta(days=365)
_HUBS: Final = 4
_NAMES: Final = 6
_WORDS: Final = 3
_ALL: Final = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Burst:
    """A burst as threads see it: the gists of its speakers added up, and how alike they are, on average.

    `size` counts the speakers; `inside` is None when there is but one.
    """

    place: int
    week: date | None
    size: int
    gist: Gist
    inside: int | None
    blocks: tuple[str, ...]

    @classmethod
    def of(cls, outlines: Sequence[Outline]) -> "Burst":
        """The burst of these outlines, which are its speakers."""
        gist, size = Gist.sum(outline.gist for outline in outlines), len(outlines)
        itself = sum(outline.gist.likeness(outline.gist) for outline in outlines)
        return cls(
            place=place_of(outline.place for outline in outlines),
            week=monday(outlines[0].published),
            size=size,
            gist=gist,
            inside=(gist.likeness(gist) - itself) // (2 * comb(size, 2)) if size > 1 else None,
            blocks=tuple(f"burst|{term[:TERM_LENGTH]}" for term in gist.chief(_NAMES, _WORDS)),
        )


def place_of(outlines: Iterable[int]) -> int:
    """The place of the burst of the articles with these places."""
    return digest(f"burst|{min(outlines)}")


Load = Callable[[Collection[int]], Mapping[int, Burst]]


def hang(book: Book, load: Load, *, gone: Collection[Burst] = (), new: Collection[Burst] = ()) -> set[int]:
    """The places of bursts whose thread may have changed, when some are gone and others new.

    `load` gives the bursts of places in the book. One that has other speakers than before is gone, and new.
    """
    left, come = {burst.place for burst in gone}, {burst.place for burst in new}
    blocks = {block for burst in (*gone, *new) for block in burst.blocks}
    before = _stands(book.first(blocks, _HUBS))
    loose = _unhung(book, left)
    book.unpost(_postings(gone))
    book.post(_postings(new))
    after = _stands(book.first(blocks, _HUBS))
    displaced = {place for _, place in before - after} - left
    again = (come | loose | _hanging(book, displaced)) - (left - come)
    bursts = _Known(load, new)
    offers = _nearest(book, bursts, again)
    fresh = {stand for stand in after if stand not in before or stand[1] in come}
    for place, others in _newly_met(book, fresh).items():
        offers.setdefault(place, set()).update(others)
    return again | _rehung(book, bursts, offers, again)


def threads(book: Book, places: Iterable[int]) -> Collection[frozenset[int]]:
    """The threads that these bursts are part of."""
    seen = frontier = {*places}
    threads = {place: frozenset({place}) for place in seen}
    while frontier:
        edges = book.edges(frontier)
        for one, row in edges.items():
            joined = threads[one].union(*(threads.get(other, {other}) for other in row))
            threads |= dict.fromkeys(joined, joined)
        frontier = {other for row in edges.values() for other in row} - seen
        seen = seen | frontier
    return {*threads.values()}


class _Known:
    """Bursts by place, loaded when they are first asked for."""

    def __init__(self, load: Load, new: Iterable[Burst]) -> None:
        self._load = load
        self._bursts = {burst.place: burst for burst in new}

    def fetch(self, places: Iterable[int]) -> None:
        if missing := {*places} - self._bursts.keys():
            self._bursts.update(self._load(missing))

    def __getitem__(self, place: int) -> Burst:
        return self._bursts[place]


def _postings(bursts: Iterable[Burst]) -> Iterator[tuple[str, Posting]]:
    return ((block, Posting(burst.place, guest=False)) for burst in bursts for block in burst.blocks)


def _stands(hubs: Mapping[str, Sequence[Posting]]) -> set[tuple[str, int]]:
    return {(block, posting.place) for block, row in hubs.items() for posting in row}


def _unhung(book: Book, left: Collection[int]) -> set[int]:
    """What hung on these, and what they hung on."""
    links = {(one, other) for one, row in book.edges(left).items() for other in row}
    book.unlink({(min(link), max(link)) for link in links})
    return {end for link in links for end in link}


def _hanging(book: Book, places: Collection[int]) -> set[int]:
    return {end for place, row in book.edges(places).items() for end in row if end > place}


def _nearest(book: Book, bursts: _Known, places: Collection[int]) -> dict[int, set[int]]:
    """For each of these bursts those that it may hang on."""
    bursts.fetch(places)
    hubs = book.first({block for place in places for block in bursts[place].blocks}, _HUBS)
    return {
        place: {hub.place for block in bursts[place].blocks for hub in hubs[block] if hub.place < place}
        for place in places
    }


def _newly_met(book: Book, stands: Collection[tuple[str, int]]) -> dict[int, set[int]]:
    """For each burst the new hubs before it in its blocks."""
    met: dict[int, set[int]] = {}
    rows = book.first({block for block, _ in stands}, _ALL)
    for block, hub in stands:
        for posting in rows[block]:
            if posting.place > hub:
                met.setdefault(posting.place, set()).add(hub)
    return met


def _rehung(
    book: Book, bursts: _Known, offers: Mapping[int, Collection[int]], again: Collection[int]
) -> set[int]:
    """Hang each on the likest offered, or leave it where it hangs; the ends of all links that changed.

    Those to be hung `again` are offered all that they may hang on.
    """
    bursts.fetch(place for one, others in offers.items() for place in (one, *others))
    before = _held(book, offers)
    after = {}
    for place, others in offers.items():
        judged = [
            (likeness, -other) for other in others if (likeness := _likeness(bursts[place], bursts[other]))
        ]
        kept = [before[place]] if place in before and place not in again else []
        if found := max((*judged, *kept), default=None):
            after[place] = found
    lost, come = before.items() - after.items(), after.items() - before.items()
    book.unlink((-other, place) for place, (_, other) in lost)
    book.link((-other, place, likeness) for place, (likeness, other) in come)
    return {end for place, (_, other) in (*lost, *come) for end in (place, -other)}


def _held(book: Book, places: Collection[int]) -> dict[int, tuple[int, int]]:
    """What each of these hangs on: (likeness, minus the place)."""
    return {
        place: (likeness, -other)
        for place, row in book.edges(places).items()
        for other, likeness in row.items()
        if other < place
    }


def _likeness(one: Burst, other: Burst) -> int:
    """The mean likeness of their articles, where it is enough for one story; else 0."""
    if one.week and other.week and abs(one.week - other.week) > _YEAR:
        return 0
    mean = one.gist.likeness(other.gist) // (one.size * other.size)
    within = [burst.inside for burst in (one, other) if burst.inside is not None]
    return mean if mean >= max(LEAST, _SHARE * sum(within) / max(1, len(within))) else 0
