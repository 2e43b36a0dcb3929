"""How well a grouping of items agrees with that of a gold standard: B-cubed, MUC and CEAF-e.

Both groupings give the name of a group for each item, the same items in both.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from math import inf

from benchmarks.score import Score

Groups = Mapping[str, str]


def conll(gold: Groups, found: Groups) -> float:
    """The mean F1 of the three measures, as the CoNLL shared tasks on coreference have it."""
    return (b_cubed(gold, found).f1 + muc(gold, found).f1 + ceaf_e(gold, found).f1) / 3


def b_cubed(gold: Groups, found: Groups) -> Score:
    """For each item the share of its group that is right, on average (Bagga and Baldwin 1998)."""
    return Score(_purity(found, gold), _purity(gold, found))


def _purity(groups: Groups, others: Groups) -> float:
    sizes = Counter(groups.values())
    together = Counter((name, others[item]) for item, name in groups.items())
    return sum(number * number / sizes[name] for (name, _), number in together.items()) / len(groups)


def muc(gold: Groups, found: Groups) -> Score:
    """The share of the links that it takes to join each group (Vilain et al. 1995)."""
    return Score(_linked(found, gold), _linked(gold, found))


def _linked(groups: Groups, others: Groups) -> float:
    parts = defaultdict(set)
    for item, name in groups.items():
        parts[name].add(others[item])
    needed = len(groups) - len(parts)
    return 1 - sum(len(part) - 1 for part in parts.values()) / needed if needed else 0.0


def ceaf_e(gold: Groups, found: Groups) -> Score:
    """How alike groups are that are paired one to one as well as can be (Luo 2005, phi 4)."""
    one, other = _sets(gold), _sets(found)
    alike = [[2 * len(a & b) / (len(a) + len(b)) for b in other] for a in one]
    total = sum(alike[row][column] for row, column in best_pairs(alike))
    return Score(total / len(other), total / len(one))


def _sets(groups: Groups) -> list[set[str]]:
    sets = defaultdict(set)
    for item, name in groups.items():
        sets[name].add(item)
    return [*sets.values()]


def best_pairs(gains: Sequence[Sequence[float]]) -> Collection[tuple[int, int]]:
    """The pairs (row, column), each row and column in one at most, that gain most: Kuhn and Munkres."""
    size = max(len(gains), max(map(len, gains), default=0))
    costs = [[0.0] * (size + 1) for _ in range(size + 1)]
    for row, line in enumerate(gains, 1):
        for column, gain in enumerate(line, 1):
            costs[row][column] = -gain
    owners = _assigned(costs, size)
    pairs = ((owners[column] - 1, column - 1) for column in range(1, size + 1))
    return [(row, column) for row, column in pairs if row < len(gains) and column < len(gains[row])]


def _assigned(costs: Sequence[Sequence[float]], size: int) -> Sequence[int]:
    """The row of each column at the least cost, rows and columns counted from 1.

    Rows are taken in one by one; prices of rows and columns keep every reduced cost at 0 or more.
    """
    rows, columns, owners = [0.0] * (size + 1), [0.0] * (size + 1), [0] * (size + 1)
    for row in range(1, size + 1):
        least, before, seen = [inf] * (size + 1), [0] * (size + 1), [False] * (size + 1)
        owners[0], column = row, 0
        while owners[column]:
            seen[column] = True
            here = owners[column]
            for other in range(1, size + 1):
                reduced = costs[here][other] - rows[here] - columns[other]
                if not seen[other] and reduced < least[other]:
                    least[other], before[other] = reduced, column
            step, following = min((least[other], other) for other in range(1, size + 1) if not seen[other])
            for other in range(size + 1):
                if seen[other]:
                    rows[owners[other]] += step
                    columns[other] -= step
                else:
                    least[other] -= step
            column = following
        while column:
            owners[column] = owners[before[column]]
            column = before[column]
    return owners
