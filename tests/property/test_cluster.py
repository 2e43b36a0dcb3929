"""Clusters are a function of the set of items: against a clustering made afresh, whatever came before."""

import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

import pytest

from timeline.events.cluster import Rule, change
from timeline.events.linkage import average_link
from timeline.store.book import MemoryBook


@dataclass(frozen=True, eq=False)
class Told:
    """An item of words; two with unlike `fact` contradict each other."""

    place: int
    words: frozenset[str]
    blocks: Mapping[str, bool]
    fact: str = ""


def likeness(one: Told, other: Told) -> int:
    return 100 * len(one.words & other.words) // max(len(one.words), len(other.words))


@cache
def bond(one: Told, other: Told) -> int | None:
    return None if one.fact and other.fact and one.fact != other.fact else likeness(one, other)


def grouped(items: Sequence[Told]) -> Iterable[list[int]]:
    trees = average_link(len(items), lambda one, two: bond(items[one], items[two]), 30)
    return ([items[n].place for n in tree.members] for tree in trees)


Groups = frozenset[frozenset[int]]


def afresh(items: Mapping[int, Told], rule: Rule[Told]) -> Groups:
    """The same by the definition: every pair, every component, every pair of groups at every step."""
    blocks = sorted((block, place) for place, item in items.items() for block in item.blocks)
    hubs = {
        stand for block in dict(blocks) for stand in [one for one in blocks if one[0] == block][: rule.hubs]
    }
    edges = [
        (one, two, like)
        for one, two in combinations(sorted(items), 2)
        if meet(items[one], items[two], hubs) and (like := likeness(items[one], items[two])) >= rule.rungs[0]
    ]
    left, groups = set(items), []
    for rung in (*rule.rungs, 10**9):
        for part in components(items, [edge[:2] for edge in edges if edge[2] >= rung]):
            if (len(part) <= rule.cell or rung == 10**9) and part <= left:
                left -= part
                groups += joined([items[place] for place in sorted(part)])
    return frozenset(groups)


def meet(one: Told, two: Told, hubs: set[tuple[str, int]]) -> bool:
    return any(
        ((block, one.place) in hubs or (block, two.place) in hubs)
        and not (one.blocks[block] and two.blocks[block])
        for block in one.blocks.keys() & two.blocks.keys()
    )


def components(nodes: Iterable[int], edges: Iterable[tuple[int, int]]) -> set[frozenset[int]]:
    parts = {node: frozenset({node}) for node in nodes}
    for one, two in edges:
        whole = parts[one] | parts[two]
        parts |= dict.fromkeys(whole, whole)
    return set(parts.values())


def joined(items: Sequence[Told]) -> list[frozenset[int]]:
    groups = [[item] for item in items]
    while True:
        offers = []
        for one, two in combinations(groups, 2):
            bonds = [bond(a, b) for a in one for b in two]
            mean = sum(b or 0 for b in bonds) / len(bonds)
            if None not in bonds and mean >= 30:
                offers.append((-mean, one[0].place, two[0].place, one, two))
        if not offers:
            return [frozenset(item.place for item in group) for group in groups]
        *_, one, two = min(offers, key=lambda offer: offer[:3])
        groups = [group for group in groups if group not in (one, two)]
        groups.append(sorted(one + two, key=lambda item: item.place))
        groups.sort(key=lambda group: group[0].place)


class Kept:
    """A book and the groups as they were last returned."""

    def __init__(self, rule: Rule[Told], pool: Mapping[int, Told]) -> None:
        self.book, self.rule, self.pool = MemoryBook(), rule, pool
        self.inside: set[int] = set()
        self.group: dict[int, frozenset[int]] = {}

    def change(self, gone: Iterable[int], new: Iterable[int]) -> None:
        gone, new = set(gone), set(new)
        self.inside = self.inside - gone | new
        groups = change(
            self.book,
            self.rule,
            lambda places: {place: self.pool[place] for place in places},
            gone=[self.pool[place] for place in gone],
            new=[self.pool[place] for place in new],
        )
        before = self.group.copy()
        for place in gone:
            self.group.pop(place)
        self.group |= {place: group for group in groups for place in group}
        # Whoever is told of a group is told of all that its members were with before.
        told = gone.union(*groups)
        assert all(before[place] <= told for place in told if place in before)

    @property
    def groups(self) -> Groups:
        return frozenset(self.group[place] for place in self.inside)


def random_pool(draw: random.Random) -> dict[int, Told]:
    words = [f"w{n}" for n in range(draw.choice((8, 14, 30)))]
    pool = {}
    for place in draw.sample(range(10_000), draw.choice((6, 12, 30))):
        start = draw.randrange(len(words))
        some = {words[(start + draw.randrange(6)) % len(words)] for _ in range(draw.randrange(2, 6))}
        day = draw.choice("123")
        blocks = {f"{day}|{word}": False for word in some} | {f"month|{word}": day != "3" for word in some}
        pool[place] = Told(place, frozenset(some), blocks, draw.choice(("", "", "x", "y")))
    return pool


def random_rule(draw: random.Random) -> Rule[Told]:
    rungs = draw.choice(((30, 50, 70), (20, 60), (40,)))
    return Rule(
        likeness, grouped, rungs, hubs=draw.choice((1, 2, 3, 5, 16)), cell=draw.choice((2, 4, 9, 100))
    )


@pytest.mark.parametrize("seed", range(60))
def test_any_history_of_a_set_ends_in_its_clusters(seed):
    draw = random.Random(seed)
    pool, rule = random_pool(draw), random_rule(draw)
    keep = {place for place in pool if draw.random() < 0.7}
    ends = []
    for _ in range(2):
        kept = Kept(rule, pool)
        waiting = list(pool)
        while waiting or not kept.inside <= keep:
            draw.shuffle(waiting)
            new, waiting = waiting[:4], waiting[4:]
            gone = [place for place in kept.inside if draw.random() < (0.1 if place in keep else 0.5)]
            kept.change(gone, new)
            waiting += [place for place in gone if place in keep]
            if draw.random() < 0.2:
                assert afresh({place: pool[place] for place in kept.inside}, rule) == kept.groups
        assert afresh({place: pool[place] for place in keep}, rule) == kept.groups
        ends.append(kept)
    assert ends[0].book == ends[1].book
    ends[0].change(keep, ())
    assert MemoryBook() == ends[0].book


def test_the_sets_above_have_groups_and_full_blocks_and_full_cells():
    sizes: defaultdict[str, int] = defaultdict(int)
    for seed in range(60):
        draw = random.Random(seed)
        pool, rule = random_pool(draw), random_rule(draw)
        kept = Kept(rule, pool)
        kept.change((), pool)
        sizes["of several"] += sum(len(group) > 1 for group in kept.groups)
        sizes["of three"] += sum(len(group) > 2 for group in kept.groups)
        blocks = [block for item in pool.values() for block in item.blocks]
        sizes["full blocks"] += sum(blocks.count(block) > rule.hubs for block in set(blocks))
        loose = Rule(likeness, grouped, rule.rungs, hubs=rule.hubs, cell=1_000)
        sizes["capped"] += afresh(pool, loose) != kept.groups
    assert all(sizes[what] > 15 for what in ("of several", "of three", "full blocks", "capped")), sizes


def judged_for_each(crowd: int) -> float:
    """How many are compared for each of so many items in one block that come one after another."""
    draw = random.Random(1)
    places = draw.sample(range(2**40), crowd)
    pool = {place: Told(place, frozenset({f"w{place}"}), {"1|all": False}) for place in places}
    calls: list[int] = []

    def counted(one: Told, other: Told) -> int:
        calls.append(1)
        return likeness(one, other)

    kept = Kept(Rule(counted, grouped, (40,), hubs=8), pool)
    for place in places:
        kept.change((), (place,))
    return len(calls) / crowd


def test_a_newcomer_is_compared_with_no_more_in_a_larger_crowd():
    few, many = judged_for_each(150), judged_for_each(1_500)
    assert many < 1.5 * few
    assert many < 3 * 8
