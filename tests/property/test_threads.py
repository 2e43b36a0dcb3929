"""Running stories are a function of the set of articles: against stories made afresh from the definition."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

import pytest

from timeline.events import threads
from timeline.events.bursts import BURSTS, Outline
from timeline.events.cluster import change
from timeline.events.gist import Gist
from timeline.events.threads import SPEAKERS, Burst, place_of
from timeline.grouping import Grouper
from timeline.store.book import MemoryBook
from timeline.store.memory import MemoryStore

Stories = frozenset[frozenset[str]]


def outline(name: str, words: Sequence[str], published: date | None) -> Outline:
    weight = 1_000 // max(1, round(len(words) ** 0.5))
    gist = Gist(dict.fromkeys(words, weight) | {f"={word}": 300 for word in words[:2]})
    blocks = {f"article|{published}|{word}": False for word in words}
    return Outline(random.Random(name).getrandbits(62), published, gist, blocks)


def random_pool(draw: random.Random) -> dict[str, Outline]:
    words = [f"w{n:02}" for n in range(draw.choice((8, 16, 30)))]
    weeks = [None, *(date(2031, 1, 6) + timedelta(weeks=n) for n in (0, 1, 9, 70))]
    pool = {}
    for n in range(draw.choice((10, 25, 40))):
        start = draw.randrange(len(words))
        some = sorted({words[(start + draw.randrange(6)) % len(words)] for _ in range(draw.randrange(2, 7))})
        pool[f"a{n}"] = outline(f"a{n}", some, draw.choice(weeks))
    if draw.random() < 0.5:
        pool["copy"] = pool["a0"]
    return pool


def afresh(inside: Mapping[str, Outline]) -> Stories:
    """The same by the definition: each burst against all hubs before it."""
    outlines = {one.place: one for one in inside.values()}
    groups = change(MemoryBook(), BURSTS, lambda _: {}, new=list(outlines.values()))
    bursts = {place_of(group): group for group in groups}
    seen: Counter[str] = Counter()
    hubs: dict[str, list[Burst]] = {}
    root: dict[int, int] = {}
    for place in sorted(bursts):
        burst = Burst.of([outlines[one] for one in sorted(bursts[place])[:SPEAKERS]])
        met = {hub.place: hub for block in burst.blocks for hub in hubs.get(block, ())}
        likest = max(((threads._likeness(burst, hub), -hub.place) for hub in met.values()), default=(0, 0))
        root[place] = root[-likest[1]] if likest[0] else place
        for block in burst.blocks:
            seen[block] += 1
            hubs.setdefault(block, []).extend([burst] if seen[block] <= threads._HUBS else [])
    home = {one: root[place] for place, group in bursts.items() for one in group}
    return parts({name: home[one.place] for name, one in inside.items()})


def parts(named: Mapping[str, object]) -> Stories:
    return frozenset(frozenset(k for k, v in named.items() if v == value) for value in {*named.values()})


class Kept:
    """A store of nothing but seats, and who is inside."""

    def __init__(self, pool: Mapping[str, Outline]) -> None:
        self.store, self.pool, self.inside = MemoryStore(), pool, set[str]()
        self.grouper = Grouper({one.place: one for one in pool.values()})

    def change(self, gone: Iterable[str], new: Iterable[str]) -> None:
        gone, new = {*gone}, {*new}
        self.inside = self.inside - gone | new
        with self.store.transaction() as writer:
            self.grouper.revise(writer, {name: self.pool[name] for name in new}, gone)

    @property
    def stories(self) -> Stories:
        with self.store.transaction() as writer:
            seats = writer.shelf.seats(articles=self.inside)
        lone = [seat for seat in seats if not seat.topic]
        places = {seat.place: f"alone {seat.place}" for seat in lone}
        return parts({seat.article_id: seat.topic or places[seat.place] for seat in seats})

    @property
    def book(self) -> MemoryBook:
        with self.store.transaction() as writer:
            assert isinstance(writer.book, MemoryBook)
            return writer.book


@pytest.mark.parametrize("seed", range(40))
def test_any_history_of_a_set_ends_in_its_stories(seed):
    draw = random.Random(seed)
    pool = random_pool(draw)
    keep = {name for name in pool if draw.random() < 0.7}
    ends = []
    for _ in range(2):
        kept, waiting = Kept(pool), [*pool]
        while waiting or not kept.inside <= keep:
            draw.shuffle(waiting)
            new, waiting = waiting[:4], waiting[4:]
            gone = [name for name in sorted(kept.inside) if draw.random() < (0.1 if name in keep else 0.5)]
            kept.change(gone, new)
            waiting += [name for name in gone if name in keep]
            if draw.random() < 0.2:
                assert afresh({name: pool[name] for name in kept.inside}) == kept.stories
        assert afresh({name: pool[name] for name in keep}) == kept.stories
        ends.append(kept)
    assert ends[0].book == ends[1].book
    ends[0].change(keep, ())
    assert MemoryBook() == ends[0].book
    assert () == ends[0].store.topics(10)


def test_the_sets_above_have_stories_of_several_bursts_and_full_blocks():
    sizes: Counter[str] = Counter()
    for seed in range(40):
        kept = Kept(random_pool(random.Random(seed)))
        kept.change((), kept.pool)
        sizes["of several"] += sum(len(story) > 2 for story in kept.stories)
        with kept.store.transaction() as writer:
            seats = writer.shelf.seats(articles=kept.inside)
        bursts = {(seat.topic, seat.burst) for seat in seats if seat.topic}
        sizes["of several bursts"] += len(bursts) - len({topic for topic, _ in bursts})
        full = kept.book.first([f"burst|w{n:02}" for n in range(30)], 99).values()
        sizes["full blocks"] += sum(len(row) > threads._HUBS for row in full)
    assert all(sizes[what] > 30 for what in ("of several", "of several bursts", "full blocks")), sizes


def judged(weeks: int, monkeypatch: pytest.MonkeyPatch) -> float:
    """How many pairs of bursts are compared for an article more, when a story has run for so many weeks."""
    draw, calls, compare = random.Random(weeks), [0], threads._likeness

    def counted(one: Burst, other: Burst) -> int:
        calls[0] += 1
        return compare(one, other)

    monkeypatch.setattr(threads, "_likeness", counted)
    words = [f"w{n:02}" for n in range(12)]
    pool = {
        f"{week} {n}": outline(f"{week} {n}", draw.sample(words, 6), date(2031, 1, 6) + timedelta(weeks=week))
        for week in range(weeks)
        for n in range(4)
    }
    kept, (*most, last) = Kept(pool), [[*pool][n::20] for n in range(20)]
    kept.change((), [name for names in most for name in names])
    calls[0] = 0
    for name in last:
        kept.change((), [name])
    return calls[0] / len(last)


def test_an_article_more_costs_no_more_in_a_story_four_times_as_long(monkeypatch):
    assert judged(200, monkeypatch) < 2 * judged(50, monkeypatch)
