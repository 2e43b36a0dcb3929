"""The use cases: articles are ingested and withdrawn, and events extracted without keeping them."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from timeline.errors import TimelineError
from timeline.events.bursts import Outline
from timeline.events.mentions import mentions
from timeline.events.publication import with_publication
from timeline.grouping import Grouper
from timeline.model.article import Article
from timeline.model.timeline import Timeline
from timeline.revision import Editor, events_of
from timeline.sources import Refusal
from timeline.store.port import Store

_TOGETHER = 32  # articles in one transaction: to look up many at once costs little more than one
_REBUILT = 500  # events in one
_GROUPED = 500  # articles in one, when running stories are made of them


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
    return Timeline.of(events_of(told))


def ingest(store: Store, found: Iterable[Article | Refusal], *, now: datetime, authority: str) -> Report:
    """What came of these articles; each is stored with all its events or not at all, some together.

    An article of known content changes nothing; a changed one from the same origin replaces its
    earlier version. `now` becomes the record time of events that are new or really change;
    `authority` is the host in the identifiers of new events. Raises StoreError.
    """
    rebuild(store, now=now, authority=authority)
    grouper = Grouper()
    intake = _Intake(store, Editor(now, authority), grouper)
    refused: list[Refusal] = []
    try:
        for item in found:
            match item:
                case Refusal():
                    refused.append(item)
                case Article():
                    intake.take(item)
    finally:  # what was read before a failure is kept
        intake.store()
        _group(store, grouper)
    new, replaced, unchanged = (intake.outcomes[outcome] for outcome in Outcome)
    return Report(new, replaced, unchanged, tuple(refused))


def withdraw(store: Store, name: str, *, now: datetime, authority: str) -> None:
    """The article of that id or origin is gone from the store, with all that only it told.

    Raises TimelineError when there is none, and StoreError.
    """
    rebuild(store, now=now, authority=authority)
    with store.transaction() as writer:
        article_id = name if writer.origins([name]) else writer.versions([name]).get(name)
        if article_id is None:
            raise TimelineError(f"No article {name} is stored: give the id or the address on its page.")
        Editor(now, authority).revise(writer, (), {article_id: ()})
        Grouper().revise(writer, {}, {article_id})
        writer.remove_article(article_id)


def rebuild(store: Store, *, now: datetime, authority: str) -> None:
    """What an older Dateline stored is merged anew; where there is nothing of it, that is quick.

    Raises StoreError.
    """
    editor = Editor(now, authority)
    left = True
    while left:
        with store.transaction() as writer:
            events = writer.unplaced(_REBUILT)
            editor.revise(writer, (), {}, events)
            left = bool(events)
    _group(store, Grouper())


def _group(store: Store, grouper: Grouper) -> None:
    """Put articles that have no seat yet into their running stories: many at once, as that costs less."""
    left = True
    while left:
        with store.transaction() as writer:
            outlines = {article.id: Outline.of(article) for article in writer.unseated(_GROUPED)}
            grouper.revise(writer, outlines, ())
            left = len(outlines) == _GROUPED


class _Intake:
    """Articles that were found and are to be stored together."""

    def __init__(self, store: Store, editor: Editor, grouper: Grouper) -> None:
        self._store = store
        self._editor = editor
        self._grouper = grouper
        self._waiting: list[Article] = []
        self.outcomes: Counter[Outcome] = Counter()

    def take(self, article: Article) -> None:
        """Let the article wait until there are enough."""
        if any(article.id == one.id or article.origin == one.origin for one in self._waiting):
            self.store()
        self._waiting.append(article)
        if len(self._waiting) == _TOGETHER:
            self.store()

    def store(self) -> None:
        """Read and store all that wait."""
        waiting, self._waiting = self._waiting, []
        known = self._store.origins([article.id for article in waiting])
        origins = {article.origin: article.id for article in waiting}
        if any(origins.get(origin, name) != name for name, origin in known.items()):
            # One may replace what is stored of another, which has to be read then.
            for article in waiting:
                self._take_in([article], self._store.origins([article.id]))
        elif waiting:
            self._take_in(waiting, known)

    def _take_in(self, found: Sequence[Article], known: Collection[str]) -> None:
        # Reading an article takes far longer than storing it, and is done before the transaction.
        fresh = [with_publication(article) for article in found if article.id not in known]
        told = {article.id: mentions(article) for article in fresh}
        with self._store.transaction() as writer:
            there = writer.origins([article.id for article in found])
            earlier = writer.versions([article.origin for article in found])
            new = [article for article in fresh if article.id not in there]
            for article in new:
                writer.add_article(article)
            come = {article.id: told[article.id] for article in new}
            replaced = {
                earlier[article.origin]: come.get(article.id, ())
                for article in found
                if earlier.get(article.origin, article.id) != article.id
            }
            self._editor.revise(writer, [one for its in come.values() for one in its], replaced)
            self._grouper.revise(writer, {}, replaced)
            for name in replaced:
                writer.remove_article(name)
        self.outcomes.update(_outcome(article, earlier.get(article.origin), come) for article in found)


def _outcome(article: Article, earlier: str | None, come: Collection[str]) -> Outcome:
    if earlier not in (None, article.id):
        return Outcome.REPLACED
    return Outcome.NEW if article.id in come else Outcome.UNCHANGED
