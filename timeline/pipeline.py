"""The use cases: articles are ingested and withdrawn, and events extracted without keeping them."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from timeline.errors import TimelineError
from timeline.events.mentions import mentions
from timeline.events.merge import merge
from timeline.events.publication import with_publication
from timeline.events.succession import succeeded
from timeline.model.article import Article
from timeline.model.event import Event, Mention
from timeline.model.timeline import Timeline
from timeline.sources import Refusal
from timeline.store.port import Store, Writer


class Outcome(StrEnum):
    """What became of an article that was read."""

    NEW = "new"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Report:
    """What an ingestion did.

    So many articles were new, took the place of an earlier version, or were known already; what was
    refused could not be read.
    """

    new: int
    replaced: int
    unchanged: int
    refused: tuple[Refusal, ...]

    @property
    def read(self) -> int:
        """How many articles were read, whatever became of them."""
        return self.new + self.replaced + self.unchanged


def extract_events(*articles: Article) -> Timeline:
    """The events that these articles tell of, in order; an event that several tell of stands once."""
    told = [mention for article in articles for mention in mentions(with_publication(article))]
    return Timeline.of(merge(told).events)


def ingest(store: Store, found: Iterable[Article | Refusal], *, now: datetime, authority: str) -> Report:
    """What came of these articles; each is stored in a transaction of its own.

    An article of known content changes nothing; a changed one from the same origin replaces its
    earlier version. `now` becomes the record time of events that are new or really change;
    `authority` is the host in the identifiers of new events. Raises StoreError.
    """
    outcomes: Counter[Outcome] = Counter()
    refused: list[Refusal] = []
    for item in found:
        match item:
            case Refusal():
                refused.append(item)
            case Article():
                outcomes[_take_in(store, item, _Record(now, authority))] += 1
    return Report(
        outcomes[Outcome.NEW], outcomes[Outcome.REPLACED], outcomes[Outcome.UNCHANGED], tuple(refused)
    )


def withdraw(store: Store, name: str, *, now: datetime, authority: str) -> None:
    """The article of that id or origin is gone from the store, with all that only it told.

    Raises TimelineError when there is none, and StoreError.
    """
    with store.transaction() as writer:
        article_id = name if writer.has_article(name) else writer.earlier_version(name)
        if article_id is None:
            raise TimelineError(f"No article {name} is stored: give the id or the address on its page.")
        _revise(writer, article_id, (), _Record(now, authority))


@dataclass(frozen=True, slots=True)
class _Record:
    """What the record says of a change: when it was made, and under whose name new events go."""

    now: datetime
    authority: str

    def times(self, event: Event, known: Event | None) -> Event:
        """The event with its record times; `updated` moves when a reader would see a difference."""
        if known is None:
            return replace(event, published=self.now, updated=self.now)
        updated = known.updated if _substance(event) == _substance(known) else self.now
        return replace(event, published=known.published, updated=updated)


def _take_in(store: Store, article: Article, record: _Record) -> Outcome:
    # Reading an article takes far longer than writing it down: that is done before the transaction.
    fresh = None if store.article(article.id) else with_publication(article)
    told = mentions(fresh) if fresh else ()
    with store.transaction() as writer:
        earlier = writer.earlier_version(article.origin)
        replaced = None if earlier == article.id else earlier
        is_new = fresh is not None and not writer.has_article(article.id)
        if fresh and is_new:
            writer.add_article(fresh)
        _revise(writer, replaced, told if is_new else (), record)
    if replaced:
        return Outcome.REPLACED
    return Outcome.NEW if is_new else Outcome.UNCHANGED


def _revise(writer: Writer, earlier: str | None, told: Sequence[Mention], record: _Record) -> None:
    """Put these mentions into the store's events, and take those of an earlier article out."""
    outdated = writer.events_of(earlier) if earlier else ()
    known = {event.id: event for event in (*outdated, *writer.neighbours(told))}
    remaining = succeeded(known.values(), earlier, told) if earlier else tuple(known.values())
    merged = merge(told, remaining, authority=record.authority)
    emptied = known.keys() - {event.id for event in remaining}
    for event_id, successor in (*merged.retired, *((event_id, None) for event_id in sorted(emptied))):
        writer.retire(event_id, successor, record.now)
    stored = (record.times(event, known.get(event.id)) for event in merged.events)
    writer.put_events(event for event in stored if event != known.get(event.id))
    if earlier:
        writer.remove_article(earlier)


def _substance(event: Event) -> Hashable:
    """What a reader sees of an event; that its article was stored anew is not part of it."""
    told = frozenset(
        (mention.quote, mention.expression, replace(mention.citation, article_id=""))
        for mention in event.mentions
    )
    return (event.title, event.when, event.status, frozenset(event.names), told)
