"""Average linkage (UPGMA) with walls: the groups of a handful of items, the likest joined first."""

from collections.abc import Callable
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import combinations

Bond = Callable[[int, int], int | None]
"""How alike the items at two positions are, as a whole number; None where they may not share a group."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Positions joined, with the mean likeness across the two halves that were joined last."""

    members: tuple[int, ...]
    height: float = 0.0
    halves: "tuple[Tree, ...]" = ()


def average_link(size: int, bond: Bond, least: float) -> list[Tree]:
    """The groups of the positions 0 to size - 1: no two can be joined at a mean likeness of `least` or more.

    Of equal means the pair with the smallest first positions is joined first.
    """
    trees = {n: Tree((n,)) for n in range(size)}
    sums: dict[tuple[int, int], int | None] = {
        (one, other): bond(one, other) for one, other in combinations(range(size), 2)
    }
    offers = [
        (float(-like), one, other, 1, 1) for (one, other), like in sums.items() if like and like >= least
    ]
    heapify(offers)
    while offers:
        negative, one, other, *sizes = heappop(offers)
        if one in trees and other in trees and sizes == [len(trees[n].members) for n in (one, other)]:
            halves = trees[one], trees.pop(other)
            trees[one] = Tree(tuple(sorted(halves[0].members + halves[1].members)), -negative, halves)
            for far in trees.keys() - {one}:
                total = _added(sums.pop(_pair(far, one)), sums.pop(_pair(far, other)))
                sums[_pair(far, one)] = total
                left, right = _pair(far, one)
                n, m = len(trees[left].members), len(trees[right].members)
                if total is not None and total >= least * n * m:
                    heappush(offers, (-total / (n * m), left, right, n, m))
    return list(trees.values())


def _pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _added(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other
