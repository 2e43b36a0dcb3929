"""How well articles are grouped by what they report: our running stories, and a peer, on a corpus you name.

    python -m benchmarks.merging DIR

DIR holds `docs.jsonl.gz` or `docs.jsonl`, an article a line: {"id", "text", "cluster", "split"}, a sentence a
line, its words spaced as in the Penn Treebank; `cluster` is the event of the real world that the article
reports. Articles of each split are ingested into an empty store, like any others, in no order that means
anything; a group is the articles of one running story, or an article that is in none.

The peer is the usual one: cosine of TF-IDF, average linkage, cut where B-cubed F1 is best on the split
"train" (without one, on the articles themselves, which flatters it).
"""

import argparse
import gzip
import json
import platform
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import pairwise
from math import log, sqrt
from pathlib import Path

from benchmarks.grouping import Groups, b_cubed, ceaf_e, conll, muc
from timeline.events.linkage import Tree, average_link
from timeline.model.article import Article, Role, Section
from timeline.pipeline import ingest
from timeline.store.memory import MemoryStore

NAMES = ("docs.jsonl.gz", "docs.jsonl")

# How the Penn Treebank writes text, and how it was printed.
PRINTED = (
    (re.compile(r"(?<=\d) ([.,]) (?=\d{3}\b)"), r"\1"),
    (re.compile(r"(?<=\w) - (?=\w)"), "-"),
    (re.compile(r"\b([A-Z]) \. (?=[A-Z] \.)"), r"\1."),
    (re.compile(r" (['’](?:s|re|ve|ll|d|m)|n['’]t|[.,;:!?%)\]])(?=\s|$)"), r"\1"),
    (re.compile(r"``|''"), '"'),
)

ONE = 1_000_000
THRESHOLDS = [n * ONE // 200 for n in range(4, 100)]


@dataclass(frozen=True, slots=True)
class Report:
    """An article of the corpus, and the event that it reports."""

    article: Article
    event: str


def load(folder: Path) -> Mapping[str, Sequence[Report]]:
    """The articles of the corpus, by split."""
    splits = defaultdict(list)
    for line in _lines(folder):
        entry = json.loads(line)
        splits[entry["split"]].append(Report(article(entry["id"], entry["text"]), entry["cluster"]))
    return splits


def _lines(folder: Path) -> Iterator[bytes]:
    path = next(folder / name for name in NAMES if (folder / name).is_file())
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
        yield from lines


def article(name: str, text: str) -> Article:
    """The article in this text, which has a sentence a line and nothing that is marked as a headline."""
    printed = "\n".join(line for line in text.split("\n") if line.strip())
    for spaced, close in PRINTED:
        printed = spaced.sub(close, printed)
    ends = [-1, *(found.start() for found in re.finditer("\n", printed)), len(printed)]
    sections = tuple(Section(Role.BODY, before + 1, end) for before, end in pairwise(ends))
    return Article(name, printed, printed.split("\n")[0], sections, origin=name)


def ours(reports: Sequence[Report]) -> Groups:
    """The articles by running story."""
    store = MemoryStore()
    articles = [report.article for report in reports]
    ingest(store, articles, now=datetime(2000, 1, 1, tzinfo=UTC), authority="benchmark")
    with store.transaction() as writer:
        seats = writer.shelf.seats(articles=[each.id for each in articles])
    return {seat.article_id: seat.topic or f"alone {seat.article_id}" for seat in seats}


def tf_idf(reports: Sequence[Report]) -> Sequence[Mapping[str, float]]:
    """The words of each article, 1 + log tf times idf among these articles, each of length 1."""
    told = [Counter(re.findall(r"\w+", report.article.text.lower())) for report in reports]
    within = Counter(word for words in told for word in words)
    vectors = []
    for words in told:
        weights = {word: (1 + log(n)) * log(len(told) / within[word]) for word, n in words.items()}
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        vectors.append({word: weight / length for word, weight in weights.items() if weight})
    return vectors


def trees(reports: Sequence[Report]) -> Sequence[Tree]:
    """The articles as the peer joins them, down to a likeness at which nothing belongs together."""
    vectors = tf_idf(reports)

    def bond(one: int, other: int) -> int:
        few, many = sorted((vectors[one], vectors[other]), key=len)
        return round(ONE * sum(weight * many.get(word, 0.0) for word, weight in few.items()))

    return average_link(len(vectors), bond, THRESHOLDS[0])


def peer(reports: Sequence[Report], joined: Sequence[Tree], threshold: float) -> Groups:
    """The articles by the trees, cut at that likeness."""
    return {
        reports[n].article.id: f"peer {part.members[0]}"
        for tree in joined
        for part in _cut(tree, threshold)
        for n in part.members
    }


def _cut(tree: Tree, threshold: float) -> Iterator[Tree]:
    if tree.halves and tree.height < threshold:
        for half in tree.halves:
            yield from _cut(half, threshold)
    else:
        yield tree


def best_threshold(reports: Sequence[Report]) -> float:
    """The likeness at which to cut the peer's trees of these articles."""
    gold, joined = _gold(reports), trees(reports)
    return max(THRESHOLDS, key=lambda threshold: b_cubed(gold, peer(reports, joined, threshold)).f1)


def _gold(reports: Sequence[Report]) -> Groups:
    return {report.article.id: report.event for report in reports}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line for each split and grouping."""
    splits = load(_options(arguments))
    threshold = best_threshold(splits["train"]) if "train" in splits else None
    print(f"dateline {version('dateline')}, Python {platform.python_version()}, {platform.machine()}")
    print(f"{'split':8} articles {'grouping':12} {'B-cubed P / R / F1':>21}    MUC  CEAF-e  CoNLL")
    for split, reports in splits.items():
        cut = best_threshold(reports) if threshold is None else threshold
        for name, groups in (("dateline", ours(reports)), ("TF-IDF", peer(reports, trees(reports), cut))):
            print(f"{split:8} {len(reports):8} {name:12}{_figures(_gold(reports), groups)}", flush=True)


def _figures(gold: Groups, groups: Groups) -> str:
    score = b_cubed(gold, groups)
    told = f"{score.precision:.3f} / {score.recall:.3f} / {score.f1:.3f}"
    return (
        f" {told:>20} {muc(gold, groups).f1:6.3f} {ceaf_e(gold, groups).f1:7.3f} {conll(gold, groups):6.3f}"
    )


def _options(arguments: Sequence[str] | None) -> Path:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.merging",
        description="Score the grouping of articles by what they report: ours and that of a peer.",
    )
    parser.add_argument("folder", type=_folder, metavar="DIR", help="a folder with docs.jsonl.gz")
    folder: Path = parser.parse_args(arguments).folder
    return folder


def _folder(name: str) -> Path:
    if not any((Path(name) / each).is_file() for each in NAMES):
        raise argparse.ArgumentTypeError(f"{name} has no {' or '.join(NAMES)}; name the corpus's folder")
    return Path(name)


if __name__ == "__main__":
    main()
