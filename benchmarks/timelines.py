"""How well the days that matter are chosen, and the sentences: ours and a simple peer, on timelines you name.

    python -m benchmarks.timelines FOLDER… [--rouge FOLDER]

Each folder with a `gold.json` is a topic: `articles.jsonl.gz`, `topic.json` {"keywords": […], "dataset"} and
`gold.json`, a list of timelines [[date, [sentence, …]], …]. For each of them as many days are asked for as it
has, and as many sentences a day as it has on the average, from the articles published within its span; for
careers (dataset "entities") from a week around it, and only the days are scored.

Scores are F1 in percent: of the days, and of words and pairs of words aligned by day (AR1, AR2). Means are
those of precision and recall. ROUGE's own stop words and irregular forms are no part of the project: --rouge
names the folder that holds them (`smart_stop.txt`, `wn_exc.tsv`); without it no word is left out.
"""

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from rich.console import Console
from rich.progress import track

from benchmarks.rouge import Days, Vocabulary, aligned, dates
from benchmarks.score import Score
from timeline.events.highlights import Reading, highlights, read
from timeline.model.article import Article
from timeline.sources import read_paths

CAREERS = "entities"
MARGIN = timedelta(7)  # around a career, in which articles and days count


@dataclass(frozen=True, slots=True)
class Task:
    """A gold timeline, and what to make it from."""

    name: str
    readings: Sequence[Reading]
    gold: Days
    is_career: bool

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day that may be chosen."""
        margin = MARGIN if self.is_career else timedelta(0)
        return min(self.gold) - margin, max(self.gold) + margin

    @property
    def per_date(self) -> int:
        """How many sentences a day may have."""
        return max(1, round(sum(map(len, self.gold.values())) / len(self.gold)))


Chooser = Callable[[Task], Days]


def ours(task: Task) -> Days:
    """What `timeline highlights` chooses."""
    return dict(highlights(task.readings, len(task.gold), task.per_date, *task.span))


def by_articles(task: Task) -> Days:
    """The days that most articles name, each in the sentences that name it highest up in its articles."""
    first, last = task.span
    naming: Counter[date] = Counter()
    told: dict[date, list[tuple[int, str]]] = {}
    for reading in task.readings:
        if reading.published and first <= reading.published <= last:
            naming.update({day for line in reading.lines for day in line.days if first <= day <= last})
            for line in reading.lines:
                for day in line.days if line.is_about else ():
                    told.setdefault(day, []).append((line.start, line.text))
    ranked = sorted(naming.keys() & told.keys(), key=lambda day: (-naming[day], day))[: len(task.gold)]
    return {day: [text for _, text in sorted(told[day])[: task.per_date]] for day in ranked}


CHOOSERS: Mapping[str, Chooser] = {"Dateline": ours, "most articles": by_articles}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line for each timeline and chooser, and the means of each folder of topics."""
    options = _options(arguments)
    vocabulary = Vocabulary.read(options.rouge) if options.rouge else Vocabulary()
    print(f"{'timeline':28} {'chosen by':14}    days    AR1    AR2")
    for folder, topics in _groups(options.folders).items():
        scores: dict[str, list[Sequence[Score]]] = {name: [] for name in CHOOSERS}
        for task in _tasks(topics):
            for name, chooser in CHOOSERS.items():
                scores[name].append(score(chooser(task), task, vocabulary))
                print(_line(task.name, name, scores[name][-1]))
        for name, each in scores.items():
            means = [Score.mean(column) for column in zip(*each, strict=True)]
            print(_line(f"{folder.name}, {len(each)} timelines", name, means))


def score(found: Days, task: Task, vocabulary: Vocabulary) -> Sequence[Score]:
    """Of the days, and of a crisis also of words and pairs of words."""
    if task.is_career:
        return [dates(found, task.gold)]
    return [dates(found, task.gold), *(aligned(found, task.gold, n, vocabulary) for n in (1, 2))]


def _line(name: str, chooser: str, scores: Iterable[Score]) -> str:
    return f"{name:28} {chooser:14}" + "".join(f" {100 * each.f1:7.2f}"[:8] for each in scores)


def _groups(folders: Iterable[Path]) -> Mapping[Path, list[Path]]:
    """The topics below these folders, by the folder that holds them."""
    groups: dict[Path, list[Path]] = {}
    for gold in sorted(found for folder in folders for found in folder.resolve().rglob("gold.json")):
        groups.setdefault(gold.parent.parent, []).append(gold.parent)
    return groups


def _tasks(topics: Sequence[Path]) -> Iterator[Task]:
    stderr = Console(stderr=True)
    for topic in track(topics, "Timelines", console=stderr, transient=True):
        about = json.loads((topic / "topic.json").read_text("utf-8"))
        found = read_paths([topic / "articles.jsonl.gz"])
        readings = [read(one, about["keywords"]) for one in found if isinstance(one, Article)]
        for number, gold in enumerate(json.loads((topic / "gold.json").read_text("utf-8"))):
            yield Task(f"{topic.name}.{number}", readings, _days(gold), about.get("dataset") == CAREERS)


def _days(timeline: Iterable[tuple[str, Sequence[str]]]) -> Days:
    days: dict[date, list[str]] = {}
    for day, sentences in timeline:
        days.setdefault(date.fromisoformat(day[:10]), []).extend(map(str.strip, sentences))
    return days


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.timelines",
        description="Score the choice of days and sentences: ours, and that of a simple peer.",
    )
    parser.add_argument(
        "folders", nargs="+", type=_folder, metavar="FOLDER", help="topics, or folders of them"
    )
    parser.add_argument("--rouge", type=_folder, metavar="FOLDER", help="smart_stop.txt and wn_exc.tsv")
    return parser.parse_args(arguments)


def _folder(name: str) -> Path:
    if not (path := Path(name)).is_dir():
        raise argparse.ArgumentTypeError(f"{name} is not a folder")
    return path


if __name__ == "__main__":
    main()
