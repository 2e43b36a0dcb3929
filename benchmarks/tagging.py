"""How well and how fast time expressions are found: ours and every installed peer, on corpora you name.

    python -m benchmarks.tagging CORPUS.jsonl… [--against dateparser …] [--skip-null]

A corpus holds a document a line: {"id", "dct": "2026-03-09" or null, "text", "timexes": [{"start", "end",
"type", "value"}]}, character offsets, values of TIMEX3. Scores are those of TempEval-3, F1 in percent over
all documents: relaxed (extents overlap), strict (extents equal), value (relaxed, and the value equal).

A document on which a tagger fails, or takes too long, is one in which it found nothing: the run tells of it,
counts it in the column "failed", and goes on. Speed is that of a tagger that has read the first document once
before, by the clock on the wall, because some run other programs: it takes an idle machine to compare.
"""

import argparse
import json
import platform
import signal
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from datetime import date
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import Self

from rich.console import Console
from rich.progress import track

from benchmarks.peers import PEERS, Peer, Tagged, Tagger
from timeline.dates import find_dates

PATIENCE = 60.0
"""Seconds that a tagger may take for one document."""

WARM = 10
"""The share of the documents, one in so many, that are tagged before the clock runs."""

COLUMNS = ("relaxed", "strict", "value", "KB/s", "failed")
"""What the table has of a corpus and a tagger."""


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


def ours(text: str, published: date | None) -> list[Tagged]:
    """What this project finds."""
    return [(each.start, each.end, each.value) for each in find_dates(text, published)]


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
        tuple(sorted((each for each in tagged if each.end > each.start), key=_place)),
    )


def _place(timex: Timex) -> tuple[int, int]:
    return timex.start, timex.end


def _value(value: str | None) -> str:
    return "" if value in (None, "null") else str(value)


def _f1(right: int, gold: int, found: int) -> float:
    return 2 * right / (gold + found) if right else 0.0


@dataclass(frozen=True, slots=True)
class Run:
    """What a tagger did: its score, the characters it read, in how many seconds, where it failed and why."""

    score: Score
    characters: int
    seconds: float
    failures: Sequence[str]


def measure(tagger: Tagger, documents: Iterable[Document], skip_null: bool = False) -> Run:
    """What the tagger does with the documents; the judging is not on the clock."""
    total, characters, seconds, failures = Score(), 0, 0.0, []
    for number, document in enumerate(documents, 1):
        found: list[Timex] = []
        start = time.perf_counter()
        try:
            with at_most(PATIENCE):
                found = _tagged(tagger, document)
        except Exception as error:  # noqa: BLE001 - a peer may raise anything, and the run goes on
            failures.append(f"document {number}: {_reason(error)}")
        seconds += time.perf_counter() - start
        characters += len(document.text)
        total += score(document.timexes, found, skip_null)
    return Run(total, characters, seconds, failures)


def _tagged(tagger: Tagger, document: Document) -> list[Timex]:
    found = tagger(document.text, document.published)
    return sorted((Timex(start, end, "", value) for start, end, value in found), key=_place)


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises TimeoutError in what it encloses when that takes longer; for the main thread."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"not done after {seconds:g} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line for each corpus and tagger; progress and failures go to standard error."""
    options = _options(arguments)
    stderr = Console(stderr=True, soft_wrap=True, highlight=False, markup=False)
    taggers = dict(_ready(["dateline", *options.against], stderr))
    print(_versions(taggers))
    print(f"{'corpus':16} {'tagger':20}" + "".join(f" {column:>8}" for column in COLUMNS))
    for path in options.corpora:
        documents = load(path)
        for name, tagger in taggers.items():
            title = f"{path.stem}: {name}"
            steps = track(documents, title, console=stderr, transient=True, disable=not stderr.is_terminal)
            _warm_up(tagger, documents[: max(1, len(documents) // WARM)])
            run = measure(tagger, steps, options.skip_null)
            for failure in run.failures:
                stderr.print(f"{title}: {failure}")
            print(f"{path.stem:16} {name:20}{_figures(run)}", flush=True)


def _warm_up(tagger: Tagger, documents: Iterable[Document]) -> None:
    """Let the tagger load and compile what it does at its first texts."""
    for document in documents:
        with suppress(Exception), at_most(PATIENCE):
            _tagged(tagger, document)


def _ready(names: Iterable[str], stderr: Console) -> Iterator[tuple[str, Tagger]]:
    """The taggers that can tag a sentence, which have then loaded what they need."""
    for name in names:
        peer = PEERS.get(name)
        try:
            tagger = peer.load() if peer else ours
            with at_most(PATIENCE):
                list(tagger("The bridge was closed on 9 March 2026.", date(2026, 3, 12)))
        except Exception as error:  # noqa: BLE001 - the same
            needs = f"; it needs {peer.needs}" if peer else ""
            stderr.print(f"{name} does not run here and is left out ({_reason(error)}){needs}")
        else:
            yield name, tagger


def _versions(names: Iterable[str]) -> str:
    distributions = dict.fromkeys(PEERS[name].distribution if name in PEERS else name for name in names)
    versions = (f"{distribution} {version(distribution)}" for distribution in distributions)
    return ", ".join((*versions, f"Python {platform.python_version()}", platform.machine()))


def _figures(run: Run) -> str:
    scores = (run.score.relaxed, run.score.strict, run.score.value)
    speed = run.characters / run.seconds / 1000 if run.seconds else 0.0
    return "".join(f" {100 * each:8.1f}" for each in scores) + f" {speed:8,.1f} {len(run.failures):8}"


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.tagging",
        description="Score and time the finding of time expressions: ours and that of other taggers.",
        epilog="peers:\n" + "\n".join(f"  {name:22}{_presence(peer)}" for name, peer in PEERS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("corpora", nargs="+", type=_corpus, metavar="CORPUS.jsonl", help="a document a line")
    parser.add_argument(
        "--against",
        nargs="*",
        type=_peer,
        default=[name for name, peer in PEERS.items() if peer.version],
        metavar="PEER",
        help="only these peers, or none; without it every installed one",
    )
    parser.add_argument("--skip-null", action="store_true", help="judge no value where the corpus has none")
    return parser.parse_args(arguments)


def _corpus(name: str) -> Path:
    if not (path := Path(name)).is_file():
        raise argparse.ArgumentTypeError(f"{name} is not a file; name a corpus, a JSON document a line")
    return path


def _peer(name: str) -> str:
    if name not in PEERS:
        raise argparse.ArgumentTypeError(f"no peer is called {name}; there are {', '.join(PEERS)}")
    if not PEERS[name].version:
        raise argparse.ArgumentTypeError(
            f"{name} is not installed; it takes {PEERS[name].needs}: install that, or leave it out"
        )
    return name


def _presence(peer: Peer) -> str:
    return f"{peer.distribution} {peer.version}" if peer.version else f"not installed: takes {peer.needs}"


if __name__ == "__main__":
    main()
