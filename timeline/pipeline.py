"""The use cases: articles are ingested and withdrawn, and events extracted without keeping them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from timeline.errors import TimelineError
from timeline.events.bursts import Outline
from timeline.events.mentions import mentions
from timeline.events.publication import with_publication
from timeline.grouping import Grouper
from timeline.model.article import Article
from timeline.model.event import Mention
from timeline.model.timeline import Timeline
from timeline.revision import Editor, events_of
from timeline.sources import Refusal
from timeline.store.port import Store, Writer

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
        article_id = name if writer.has_article(name) else writer.earlier_version(name)
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


class _Read(NamedTuple):
    """An article and what it tells; None when that was stored already."""

    article: Article
    told: Sequence[Mention] | None


class _Intake:
    """Articles that were read and are to be stored together."""

    def __init__(self, store: Store, editor: Editor, grouper: Grouper) -> None:
        self._store = store
        self._editor = editor
        self._grouper = grouper
        self._waiting: list[_Read] = []
        self.outcomes: Counter[Outcome] = Counter()

    def take(self, article: Article) -> None:
        """Read the article; store it when there are enough."""
        known = self._store.article(article.id)
        if self._concerns(article, known):
            self.store()
            known = self._store.article(article.id)
        self._waiting.append(_Read(article, None) if known else _read(article))
        if len(self._waiting) == _TOGETHER:
            self.store()

    def _concerns(self, article: Article, known: Article | None) -> bool:
        """Whether one that waits is the same, or may replace it or what is known of it."""
        origins = {article.origin, known.origin if known else article.origin}
        return any(one.article.id == article.id or one.article.origin in origins for one in self._waiting)

    def store(self) -> None:
        """Store all that wait."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            with self._store.transaction() as writer:
                outcomes = self._stored(writer, waiting)
            self.outcomes.update(outcomes)

    def _stored(self, writer: Writer, waiting: Iterable[_Read]) -> list[Outcome]:
        told: list[Mention] = []
        replaced: dict[str, Sequence[Mention]] = {}
        outcomes = []
        for article, its in waiting:
            earlier = writer.earlier_version(article.origin)
            is_new = its is not None and not writer.has_article(article.id)
            its = its if its and is_new else ()
            told += its
            if is_new:
                writer.add_article(article)
            if earlier is None or earlier == article.id:
                outcomes.append(Outcome.NEW if is_new else Outcome.UNCHANGED)
            else:
                outcomes.append(Outcome.REPLACED)
                replaced[earlier] = its
        self._editor.revise(writer, told, replaced)
        self._grouper.revise(writer, {}, replaced)
        for name in replaced:
            writer.remove_article(name)
        return outcomes


def _read(article: Article) -> _Read:
    # This takes far longer than storing it, and is therefore done before a transaction.
    article = with_publication(article)
    return _Read(article, mentions(article))
