"""The days that matter most in many articles: a table for people, JSON for programs."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rich import box
from rich.table import Table
from rich.text import Text

from timeline.errors import InvalidDate, TimelineError
from timeline.events.highlights import Highlight, highlights, read
from timeline.events.publication import with_publication
from timeline.events.words import content_word
from timeline.model.article import Article
from timeline.model.when import When
from timeline.sources import Refusal
from timeline.words import in_words

PARTING = re.compile(r"[,;|\n]")
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: so many days from `since` to `until`, told in so many sentences each.

    A sentence is about the topic if it holds one of its phrases; without any, all are.
    """

    topic: tuple[str, ...]
    dates: int
    per_date: int
    since: date | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        if self.since and self.until and self.until < self.since:
            raise InvalidDate(f"No day is both from {self.since} and to {self.until}: swap them.")


@dataclass(frozen=True, slots=True)
class Digest:
    """What was chosen, from how many articles, and what could not be read."""

    highlights: tuple[Highlight, ...]
    read: int
    refused: tuple[Refusal, ...]


def phrases(stated: Iterable[str]) -> tuple[str, ...]:
    """The phrases that are listed: one a value, or more, with commas between them.

    One phrase alone stands for each of its words ("harbour fire"), so that a person's last name is enough.
    """
    parts = [part.strip() for value in stated for part in PARTING.split(value) if WORD.search(part)]
    if len(parts) > 1:
        return tuple(parts)
    words = [word for part in parts for word in WORD.findall(part)]
    return tuple(filter(content_word, words)) or tuple(words)


def digest(found: Iterable[Article | Refusal], wish: Wish) -> Digest:
    """What these articles give; raises TimelineError when none can be read, or none is about the topic."""
    readings, refused = [], []
    for item in found:
        match item:
            case Refusal():
                refused.append(item)
            case Article():
                readings.append(read(with_publication(item), wish.topic))
    if not readings:
        reason = f": {refused[0].path} {refused[0].reason}" if refused else ""
        raise TimelineError(f"There is no article to choose from{reason}.")
    if not any(line.is_about for reading in readings for line in reading.lines):
        raise TimelineError(f"No sentence holds {' or '.join(wish.topic)}: ask for other words, or for none.")
    chosen = highlights(readings, wish.dates, wish.per_date, wish.since, wish.until)
    return Digest(chosen, len(readings), tuple(refused))


def as_json(chosen: Iterable[Highlight]) -> str:
    """`[[date, [sentence, …]], …]`, the dates as ISO 8601."""
    return json.dumps(
        [[day.isoformat(), sentences] for day, sentences in chosen], ensure_ascii=False, indent=2
    )


def as_table(chosen: Iterable[Highlight]) -> Table:
    """A row for each day, with its sentences below each other."""
    table = Table("Date", "In the words of the articles", box=box.SIMPLE)
    for day, sentences in chosen:
        table.add_row(Text(in_words(When.of(day))), Text("\n".join(sentences)))
    return table
