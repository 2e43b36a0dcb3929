"""Articles of one week that report the same news form a burst: the grain of which running stories are made.

How alike reports of one event are depends on the event: of some, everybody says much the same. So a group
is parted where its halves are clearly less alike than the articles of the looser half are among themselves:
no threshold can tell one earthquake from another, but this can.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import blake2b
from typing import Final

from timeline.events.cluster import Rule
from timeline.events.gist import Gist
from timeline.events.linkage import Tree, average_link
from timeline.model.article import Article

LEAST: Final = 180_000
"""The least mean likeness of what belongs together, in millionths; unlike articles have some 70,000."""

TERM_LENGTH: Final = 60  # characters of a term that name a block

_CONTRAST: Final = 0.7

_NAMES: Final = 6
_WORDS: Final = 3


@dataclass(frozen=True, slots=True)
class Outline:
    """An article as topics see it; its place is a digest of the gist and of the week it came out in."""

    place: int
    published: date | None
    gist: Gist
    blocks: Mapping[str, bool]

    @classmethod
    def of(cls, article: Article) -> "Outline":
        """The outline of an article."""
        gist, week = Gist.of(article), monday(article.published)
        terms = gist.chief(_NAMES, _WORDS)
        return cls(
            place=digest(f"article|{week}|{sorted(gist.weights.items())}"),
            published=article.published,
            gist=gist,
            blocks={f"article|{week}|{term[:TERM_LENGTH]}": False for term in terms},
        )


def monday(day: date | None) -> date | None:
    """The Monday of that day's week."""
    return day and day - timedelta(days=day.weekday())


def digest(text: str) -> int:
    """A fixed random number for the text, 0 to 2**63 - 1."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest()) >> 1


def _likeness(one: Outline, other: Outline) -> int:
    return one.gist.likeness(other.gist)


def _parted(outlines: Sequence[Outline]) -> Iterator[Collection[int]]:
    """The bursts of a cell."""
    trees = average_link(
        len(outlines), lambda one, other: _likeness(outlines[one], outlines[other]), float(LEAST)
    )
    for tree in trees:
        for part in _cut(tree):
            yield [outlines[n].place for n in part.members]


def _cut(tree: Tree) -> Iterator[Tree]:
    """The tree, or what its halves are cut to where they stand too far apart."""
    if _is_split(tree):
        for half in tree.halves:
            yield from _cut(half)
    else:
        yield tree


def _is_split(tree: Tree) -> bool:
    """Whether the halves, of two or more, are less alike than each in itself."""
    halves = [half for half in tree.halves if half.halves]
    return len(halves) == 2 and tree.height < _CONTRAST * min(map(_inside, halves))


def _inside(tree: Tree) -> float:
    """The mean likeness of all pairs of its members."""
    size = len(tree.members)
    return _total(tree) / (size * (size - 1) / 2)


def _total(tree: Tree) -> float:
    if not tree.halves:
        return 0.0
    one, other = tree.halves
    return _total(one) + _total(other) + tree.height * len(one.members) * len(other.members)


BURSTS: Final = Rule(_likeness, _parted, rungs=(LEAST, 300_000, 450_000, 650_000), hubs=8)
"""How articles are grouped: see `timeline.events.cluster`."""
