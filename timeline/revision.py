"""What a change of articles does to the events of a store."""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from timeline.events.cluster import change
from timeline.events.likeness import RULE
from timeline.events.merge import Ids, merge, mint
from timeline.events.succession import succeeded
from timeline.events.telling import Telling
from timeline.model.event import Event, Mention
from timeline.store.book import MemoryBook
from timeline.store.port import Writer

_REMEMBERED = 50_000  # tellings


def events_of(told: Collection[Mention]) -> tuple[Event, ...]:
    """The events that these mentions make by themselves."""
    tellings = {mention.telling: Telling.of(mention) for mention in told}
    return merge(told, change(MemoryBook(), RULE, lambda _: {}, new=tellings.values())).events


@dataclass(frozen=True, slots=True)
class Editor:
    """Changes the events of a store: when that is, and under whose name new ones go.

    `tellings` are those met last, by place; they never change.
    """

    now: datetime
    authority: str
    tellings: dict[int, Telling] = field(default_factory=dict)

    def revise(
        self,
        writer: Writer,
        told: Collection[Mention],
        outdated: Mapping[str, Sequence[Mention]],
        unplaced: Sequence[Event] = (),
    ) -> None:
        """The store's events tell these mentions, too, and those of outdated articles no more.

        With each outdated article, which stays in the store, come the mentions that may take the places of
        its own. `unplaced` are stored events whose mentions no clustering has seen.
        """
        gone = [mention for name in outdated for mention in _told_by(name, writer.events_of(name))]
        told = [*told, *(mention for event in unplaced for mention in event.mentions)]
        told = {mention.key: mention for mention in told}.values()  # two clauses may share one date
        touched = {mention.telling for mention in (*gone, *told)}
        known = _by_id(writer.events_told(touched))
        groups = self._regrouped(writer, _mentions(known), _mentions(known, gone, told), touched)
        reached = {place for group in groups for place in group} - touched
        known |= _by_id(writer.events_told(reached))
        every = known | _by_id(unplaced)
        remaining = tuple(every.values())
        for name, successors in outdated.items():
            remaining = succeeded(remaining, name, successors)
        mentions = _mentions(every, gone, told)
        ids = Ids(self.authority, *writer.used_keys({mint(mention) for mention in mentions}))
        merged = merge(mentions, groups, remaining, ids)
        emptied = every.keys() - {event.id for event in remaining}
        for event_id, successor in (*merged.retired, *((event_id, None) for event_id in sorted(emptied))):
            writer.retire(event_id, successor, self.now)
        timed = (self._timed(event, every.get(event.id)) for event in merged.events)
        writer.put_events(event for event in timed if event != known.get(event.id))

    def _regrouped(
        self, writer: Writer, before: Iterable[Mention], after: Iterable[Mention], touched: Collection[int]
    ) -> list[frozenset[int]]:
        """The groups of tellings that change when these are the mentions, where those were."""
        was, now = ({mention.telling: mention for mention in mentions} for mentions in (before, after))
        if len(self.tellings) > _REMEMBERED:
            for place in tuple(self.tellings)[: _REMEMBERED // 2]:
                del self.tellings[place]
        return change(
            writer.book,
            RULE,
            lambda places: self._recalled(writer, was, places),
            gone=self._recalled(writer, was, was.keys() - now.keys()).values(),
            new=self._recalled(writer, now, now.keys() - was.keys()).values(),
            touched=touched,
        )

    def _recalled(
        self, writer: Writer, at_hand: Mapping[int, Mention], places: Collection[int]
    ) -> Mapping[int, Telling]:
        """The tellings of these places: from memory, from a mention at hand, or from one in the store."""
        forgotten = {place for place in places if place not in self.tellings}
        for place in forgotten & at_hand.keys():
            self.tellings[place] = Telling.of(at_hand[place])
        for mention in writer.tellers(forgotten - at_hand.keys()):
            self.tellings[mention.telling] = Telling.of(mention)
        return {place: self.tellings[place] for place in places}

    def _timed(self, event: Event, known: Event | None) -> Event:
        """The event with its record times; `updated` moves when a reader would see a difference."""
        if known is None:
            return replace(event, published=self.now, updated=self.now)
        updated = known.updated if _substance(event) == _substance(known) else self.now
        return replace(event, published=known.published, updated=updated)


def _by_id(events: Iterable[Event]) -> dict[str, Event]:
    return {event.id: event for event in events}


def _told_by(article_id: str, events: Iterable[Event]) -> Iterable[Mention]:
    told = (mention for event in events for mention in event.mentions)
    return (mention for mention in told if mention.citation.article_id == article_id)


def _mentions(
    known: Mapping[str, Event], gone: Iterable[Mention] = (), told: Iterable[Mention] = ()
) -> Collection[Mention]:
    """All mentions of these events, without some and with others."""
    there = {mention.key: mention for event in known.values() for mention in event.mentions}
    for mention in gone:
        there.pop(mention.key, None)
    return (there | {mention.key: mention for mention in told}).values()


def _substance(event: Event) -> Hashable:
    """What a reader sees of an event; that its article was stored anew is not part of it."""
    told = frozenset(
        (mention.quote, mention.expression, replace(mention.citation, article_id=""))
        for mention in event.mentions
    )
    return (event.title, event.when, event.status, frozenset(event.names), told)
