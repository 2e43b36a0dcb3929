"""What a change of articles does to the running stories of a store."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from timeline.events.bursts import BURSTS, Outline, digest
from timeline.events.cluster import change
from timeline.events.naming import name_of
from timeline.events.threads import SPEAKERS, Burst, hang, place_of, threads
from timeline.model.event import Mention
from timeline.model.topic import Seat, Shelf
from timeline.store.port import Writer

_REMEMBERED = 2_000  # outlines
_FEWEST = 2  # articles, copies aside, that make a story
_TELLERS = 12  # articles after which a story is named

Members = Mapping[int, Collection[int]]
"""The places of articles by the place of their burst."""


@dataclass(frozen=True, slots=True)
class Grouper:
    """Changes the running stories of a store.

    `outlines` are those met last, by place, and `bursts` by the places of their speakers; they never change.
    """

    outlines: dict[int, Outline] = field(default_factory=dict)
    bursts: dict[tuple[int, ...], Burst] = field(default_factory=dict)

    def revise(self, writer: Writer, new: Mapping[str, Outline], outdated: Collection[str]) -> None:
        """The stories of the store hold these new articles, given by id, and outdated ones no more.

        The outdated are still stored; the events are up to date already, as stories are named after them.
        """
        if not (new or outdated):
            return
        if len(self.outlines) > _REMEMBERED:
            self.outlines.clear()
            self.bursts.clear()
        self.outlines.update((outline.place, outline) for outline in new.values())
        leaving = writer.shelf.seats(articles=outdated)
        before, after = self._regrouped(writer, new, leaving)
        changed = hang(
            writer.book,
            lambda places: self._bursts(writer, _members(writer.shelf.seats(bursts=places))),
            gone=self._bursts(writer, _differing(before, after)).values(),
            new=self._bursts(writer, _differing(after, before)).values(),
        )
        _settle(writer, changed | after.keys(), leaving)

    def _regrouped(
        self, writer: Writer, new: Mapping[str, Outline], leaving: Collection[Seat]
    ) -> tuple[Members, Members]:
        """The bursts that change, as they were and as they are; all articles have their seats in them."""
        outdated = {seat.article_id for seat in leaving}
        arriving = {outline.place for outline in new.values()}
        known = writer.shelf.seats(places=arriving.union(seat.place for seat in leaving))
        kept = arriving.union(seat.place for seat in known if seat.article_id not in outdated)
        gone = {seat.place for seat in leaving} - kept
        groups = change(
            writer.book,
            BURSTS,
            lambda places: self._recalled(writer, places),
            gone=self._recalled(writer, gone).values(),
            new=[self.outlines[place] for place in arriving - {seat.place for seat in known}],
            touched=kept,
        )
        old = writer.shelf.seats(places=gone.union(*groups))
        after = {place_of(group): group for group in groups}
        burst = {place: name for name, group in after.items() for place in group}
        writer.shelf.drop_seats(outdated)
        writer.shelf.put_seats(
            [
                *(seat._replace(burst=burst[seat.place]) for seat in old if seat.article_id not in outdated),
                *(Seat(name, one.published, one.place, burst[one.place]) for name, one in new.items()),
            ]
        )
        return _members(old), after

    def _recalled(self, writer: Writer, places: Collection[int]) -> Mapping[int, Outline]:
        missing = places - self.outlines.keys()
        one_each = {seat.place: seat.article_id for seat in writer.shelf.seats(places=missing)}
        outlines = map(Outline.of, writer.articles(one_each.values()))
        self.outlines.update((outline.place, outline) for outline in outlines)
        return {place: self.outlines[place] for place in places}

    def _bursts(self, writer: Writer, members: Members) -> Mapping[int, Burst]:
        speakers = {burst: _speakers(places) for burst, places in members.items()}
        missing = {places for places in speakers.values() if places not in self.bursts}
        known = self._recalled(writer, {place for places in missing for place in places})
        self.bursts.update((places, Burst.of([known[place] for place in places])) for places in missing)
        return {burst: self.bursts[places] for burst, places in speakers.items()}


def _members(seats: Iterable[Seat]) -> Members:
    members: defaultdict[int, set[int]] = defaultdict(set)
    for seat in seats:
        members[seat.burst].add(seat.place)
    return members


def _speakers(places: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(places)[:SPEAKERS])


def _differing(bursts: Members, others: Members) -> Members:
    """Those of the bursts that are not among the others, or have other speakers there."""
    return {
        burst: places
        for burst, places in bursts.items()
        if burst not in others or _speakers(places) != _speakers(others[burst])
    }


# ---------------------------------------------------------------- keys and names


def _settle(writer: Writer, bursts: Collection[int], left: Iterable[Seat]) -> None:
    """Give the stories of these bursts their keys and names; `left` are seats that nobody has any more."""
    stories = _stories(writer, bursts)
    keys = _keyed(writer.shelf, stories)
    heirs = {**dict.fromkeys(seat.topic for seat in left if seat.topic), **_heirs(stories, keys)}
    now = [seat._replace(topic=key) for key, story in zip(keys, stories, strict=True) for seat in story]
    writer.shelf.put_seats({*now}.difference(*stories))
    writer.shelf.retire_topics({key: heir for key, heir in heirs.items() if key not in keys})
    writer.shelf.put_topics(_names(writer, now), now)


def _stories(writer: Writer, bursts: Collection[int]) -> list[list[Seat]]:
    """The seats of each of the stories that these bursts are part of."""
    story = {burst: n for n, thread in enumerate(threads(writer.book, bursts)) for burst in thread}
    stories: defaultdict[int, list[Seat]] = defaultdict(list)
    for seat in writer.shelf.seats(bursts=story.keys()):
        stories[story[seat.burst]].append(seat)
    return [*stories.values()]


def _names(writer: Writer, seats: Iterable[Seat]) -> Mapping[str, str]:
    """The names of these stories by key, after what their first articles by place tell."""
    tellers: defaultdict[str, list[str]] = defaultdict(list)
    for seat in sorted(seats, key=lambda seat: (seat.place, seat.article_id)):
        if seat.topic and len(tellers[seat.topic]) < _TELLERS:
            tellers[seat.topic].append(seat.article_id)
    told: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in writer.told_by({name for names in tellers.values() for name in names}):
        told[mention.citation.article_id].append(mention)
    return {key: name_of(one for name in names for one in told[name]) for key, names in tellers.items()}


def _keyed(shelf: Shelf, stories: Sequence[Collection[Seat]]) -> list[str | None]:
    """A key for every story of several articles: that of the topic it mostly goes on, else a new one."""
    keys: dict[int, str] = {}
    lasting = [n for n, story in enumerate(stories) if len({seat.place for seat in story}) >= _FEWEST]
    for _, key, n in sorted(_claims(stories)):
        if n in lasting and n not in keys and key not in keys.values():
            keys[n] = key
    for n in lasting:
        if n not in keys:
            keys[n] = next(
                key for key in _minted(stories[n]) if not shelf.living([key]) and key not in keys.values()
            )
    return [keys.get(n) for n in range(len(stories))]


def _claims(stories: Sequence[Collection[Seat]]) -> Iterator[tuple[int, str, int]]:
    """(minus the shared articles, the topic, the story) for all that share."""
    for n, story in enumerate(stories):
        for key, shared in Counter(seat.topic for seat in story if seat.topic).items():
            yield -shared, key, n


def _heirs(stories: Sequence[Collection[Seat]], keys: Sequence[str | None]) -> Mapping[str, str | None]:
    """For each topic that was the one that has most of its articles now."""
    heirs: dict[str, str | None] = {}
    for _, key, n in sorted(_claims(stories)):
        heirs.setdefault(key, keys[n])
    return heirs


def _minted(story: Collection[Seat]) -> Iterator[str]:
    first = min(seat.article_id for seat in story)
    return (f"{digest(f'topic|{first}|{salt}'):016x}"[:12] for salt in count())
