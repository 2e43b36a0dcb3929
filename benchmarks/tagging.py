"""How well and how fast time expressions are found: ours and every installed peer, on corpora you name.

    python -m benchmarks.tagging CORPUS.jsonl… [--against dateparser …] [--skip-null]

A corpus holds a document a line: {"id", "dct": "2026-03-09" or null, "text", "timexes": [{"start", "end",
"type", "value"}]}, character offsets, values of TIMEX3. Scores are those of TempEval-3, F1 in percent over
all documents: relaxed (extents overlap), strict (extents equal), value (relaxed, and the value equal).
"""

import argparse
import json
import platform
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from importlib.metadata import version
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Self

from timeline.dates import find_dates


@dataclass(frozen=True, slots=True)
class Timex:
    """A tagged stretch, [start, end) in characters; the value may be empty where the corpus gives none."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its publication date, where it has one, and what is tagged in it."""

    text: str
    published: date | None
    timexes: tuple[Timex, ...]


Tagger = Callable[[str, date | None], Sequence[Timex]]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over documents: pairs overlap one to one; `valued` are the pairs whose value is judged."""

    gold: int = 0
    found: int = 0
    pairs: int = 0
    exact: int = 0
    valued: int = 0
    right: int = 0

    def __add__(self, other: Self) -> Self:
        return type(self)(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))

    @property
    def relaxed(self) -> float:
        """F1 of overlapping extents, from 0 to 1."""
        return _f1(self.pairs, self.gold, self.found)

    @property
    def strict(self) -> float:
        """F1 of equal extents, from 0 to 1."""
        return _f1(self.exact, self.gold, self.found)

    @property
    def value(self) -> float:
        """Relaxed F1 times the share of right values, from 0 to 1."""
        return self.relaxed * self.right / self.valued if self.valued else 0.0


def score(gold: Sequence[Timex], found: Sequence[Timex], skip_null: bool = False) -> Score:
    """The counts for one document; with `skip_null`, pairs without a value in gold are not judged for it."""
    pairs = pair(gold, found)
    valued = [(one, other) for one, other in pairs if one.value or not skip_null]
    return Score(
        len(gold),
        len(found),
        len(pairs),
        sum((one.start, one.end) == (other.start, other.end) for one, other in pairs),
        len(valued),
        sum(one.value == other.value for one, other in valued),
    )


def pair(gold: Sequence[Timex], found: Sequence[Timex]) -> list[tuple[Timex, Timex]]:
    """Overlapping stretches one to one, from the left, as the TempEval-3 toolkit pairs them.

    A stretch that begins inside one of the other side is its partner, unless that one has a partner.
    """
    openings = sorted(
        chain(((each.start, 0, n, each) for n, each in enumerate(gold)),
              ((each.start, 1, n, each) for n, each in enumerate(found))),
        key=lambda opening: opening[:3],
    )  # fmt: skip
    latest: list[Timex | None] = [None, None]
    pairs: list[tuple[Timex, Timex]] = []
    for start, side, _, timex in openings:
        partner = latest[1 - side]
        if partner is None or not partner.start <= start < partner.end:
            latest[side] = timex
            continue
        latest[side] = latest[1 - side] = None
        pairs.append((partner, timex) if side else (timex, partner))
    return pairs


def ours(text: str, published: date | None) -> list[Timex]:
    """What this project finds."""
    return [Timex(each.start, each.end, each.type, each.value) for each in find_dates(text, published)]


def dateparser_search(text: str, published: date | None) -> list[Timex]:
    """What dateparser finds; its matches carry no offsets, so they are looked up in their order."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime.combine(published, datetime.min.time())} if published else {}
    timexes: list[Timex] = []
    place = 0
    for words, moment in search_dates(text, languages=["en"], settings=settings) or ():
        start = text.find(words, place)
        if start >= 0:
            place = start + len(words)
            timexes.append(Timex(start, place, "DATE", moment.date().isoformat()))
    return timexes


PEERS: Mapping[str, Tagger] = {"dateparser": dateparser_search}
"""Name of the installed distribution and module → its tagger."""


def load(path: Path) -> list[Document]:
    """The documents of a corpus."""
    with path.open(encoding="utf-8") as lines:
        return [_document(json.loads(line)) for line in lines if line.strip()]


def _document(entry: Mapping[str, object]) -> Document:
    created, timexes = entry["dct"], entry["timexes"]
    assert isinstance(timexes, list)
    tagged = (Timex(each["start"], each["end"], each["type"], _value(each["value"])) for each in timexes)
    return Document(
        str(entry["text"]),
        date.fromisoformat(str(created)[:10]) if created else None,
        tuple(
            sorted(
                (each for each in tagged if each.end > each.start), key=lambda each: (each.start, each.end)
            )
        ),
    )


def _value(value: str | None) -> str:
    return "" if value in (None, "null") else str(value)


def _f1(right: int, gold: int, found: int) -> float:
    return 2 * right / (gold + found) if right else 0.0


def measure(tagger: Tagger, documents: Sequence[Document], skip_null: bool = False) -> tuple[Score, float]:
    """The score over all documents and the speed in characters a second, warm."""
    tagger(documents[0].text, documents[0].published)
    start = time.perf_counter()
    answers = [tagger(document.text, document.published) for document in documents]
    seconds = time.perf_counter() - start
    judged = (
        score(document.timexes, answer, skip_null)
        for document, answer in zip(documents, answers, strict=True)
    )
    return sum(judged, Score()), sum(len(document.text) for document in documents) / seconds


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line for each corpus and tagger."""
    options = _options(arguments)
    taggers = {"dateline": ours} | {name: PEERS[name] for name in options.against}
    versions = (f"{name} {version(name)}" for name in taggers)
    print(", ".join((*versions, f"Python {platform.python_version()}", platform.machine())))
    print(f"{'corpus':24} {'tagger':12} {'relaxed':>8} {'strict':>8} {'value':>8} {'KB/s':>8}")
    for path in options.corpora:
        documents = load(path)
        for name, tagger in taggers.items():
            print(_line(path.stem, name, *measure(tagger, documents, options.skip_null)))


def _line(corpus: str, name: str, judged: Score, speed: float) -> str:
    scores = (judged.relaxed, judged.strict, judged.value)
    return (
        f"{corpus:24} {name:12} "
        + " ".join(f"{100 * each:8.1f}" for each in scores)
        + f" {speed / 1000:8.0f}"
    )


def _options(arguments: Iterable[str] | None) -> argparse.Namespace:
    installed = [name for name in PEERS if find_spec(name)]
    parser = argparse.ArgumentParser(description="Score and time the tagging of time expressions.")
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS.jsonl")
    parser.add_argument("--against", nargs="*", choices=installed, default=installed, metavar="PEER")
    parser.add_argument("--skip-null", action="store_true", help="judge no value where the corpus has none")
    return parser.parse_args(None if arguments is None else list(arguments))


if __name__ == "__main__":
    main()
