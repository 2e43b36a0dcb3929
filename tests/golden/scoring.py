"""How much of what a reader lists is told, how much else is, and how it is told."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.golden.articles import ARTICLES, STORIES
from timeline.model.article import Article
from timeline.model.event import Event
from timeline.pipeline import extract_events
from timeline.sources import article_from

Told = tuple[str, ...]
"""(EDTF, status, title, letters of the articles that tell it)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader lists beside what is told: (expected, told) where date and title agree, and the rest.

    `trapped` are the traps that gave a date.
    """

    name: str
    pairs: tuple[tuple[Told, Told], ...]
    missed: tuple[Told, ...]
    other: tuple[Told, ...]
    trapped: tuple[str, ...] = ()

    def wrong(self, part: int) -> list[tuple[Told, Told]]:
        """The pairs that differ in this part, 1 the status, 3 the articles; an article alone is the first."""
        return [(one, two) for one, two in self.pairs if (*one, "a")[part] != two[part]]

    def __str__(self) -> str:
        lines = [f"expected {one}, told {two}" for part in (1, 3) for one, two in self.wrong(part)]
        lines += [f"missed {one}" for one in self.missed] + [f"also told {one}" for one in self.other]
        return "\n".join((f"## {self.name}", *lines, *(f"trapped by {trap}" for trap in self.trapped)))


def readings() -> Iterator[Reading]:
    """What is told of every golden article, and of every story by all of its articles together."""
    for golden in ARTICLES:
        articles = [article_from(golden.text.encode(), golden.ending, "a")]
        yield _read(golden.name, golden.events, articles, golden.traps)
    for story in STORIES:
        articles = [
            article_from(text.encode(), ".md", letter)
            for text, letter in zip(story.texts, "abc", strict=False)
        ]
        yield _read(story.name, story.events, articles)


def _read(
    name: str, expected: Sequence[Told], articles: Sequence[Article], traps: Sequence[str] = ()
) -> Reading:
    events = extract_events(*articles).events
    left = [_shown(event, articles) for event in events]
    pairs, missed = [], []
    for one in expected:
        agreeing = [two for two in left if _agree(one, two)]
        if agreeing:
            pairs.append((one, min(agreeing, key=lambda two: one[1] != two[1])))
            left.remove(pairs[-1][1])
        else:
            missed.append(one)
    trapped = tuple(trap for trap in traps if any(_dated_by(trap, event) for event in events))
    return Reading(name, tuple(pairs), tuple(missed), tuple(left), trapped)


def _shown(event: Event, articles: Sequence[Article]) -> Told:
    ids = {mention.citation.article_id for mention in event.mentions}
    letters = "".join(article.origin for article in articles if article.id in ids)
    return (event.when.edtf if event.when else "none", event.status.value, event.title, letters)


def _agree(expected: Told, told: Told) -> bool:
    return expected[0] == told[0] and _words(expected[2]) <= _words(told[2])


def _words(text: str) -> set[str]:
    return set(re.findall(r"[\w%']+", text.lower()))


def _dated_by(trap: str, event: Event) -> bool:
    """Whether some of these words gave the event its date."""
    for mention in event.mentions:
        at, (start, end) = mention.quote.find(trap), mention.marks
        if at >= 0 and start < at + len(trap) and at < end:
            return True
    return False


@dataclass(frozen=True, slots=True)
class Score:
    """Shares, 0 to 1: of the events listed that are told, of those told that are listed, and of both right.

    An event is told when its date and its title are.
    """

    recall: float
    precision: float
    status: float
    merging: float
    untrapped: float

    @classmethod
    def of(cls, found: Sequence[Reading]) -> "Score":
        """The score of all these readings together."""
        pairs = sum(len(reading.pairs) for reading in found)
        traps = sum(len(golden.traps) for golden in ARTICLES)
        return cls(
            recall=pairs / (pairs + sum(len(reading.missed) for reading in found)),
            precision=pairs / (pairs + sum(len(reading.other) for reading in found)),
            status=1 - sum(len(reading.wrong(1)) for reading in found) / pairs,
            merging=1 - sum(len(reading.wrong(3)) for reading in found) / pairs,
            untrapped=1 - sum(len(reading.trapped) for reading in found) / traps,
        )
