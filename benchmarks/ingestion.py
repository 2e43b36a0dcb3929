"""How fast articles become stored events: `python -m benchmarks.ingestion [ARTICLES.jsonl…]`.

With files, the articles in them are ingested in the order of their publication. Without, made-up news is,
day after day of it, up to 100,000 mentions: so one sees whether the store's size slows it down.
Times are processor time of one core, from text to events in an SQLite file.
"""

import random
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from rich.console import Console
from rich.table import Table

from timeline import pipeline
from timeline.model.article import Article
from timeline.sources import Refusal, article_from, read_paths
from timeline.store import open_store
from timeline.store.port import Store

MARKS = (250, 2_500, 25_000)
NOW = datetime(2031, 1, 1, tzinfo=UTC)  # what the record says; nothing is timed by it
PLACES = (
    "Embla Ask Midgard Karsund Lisse Osk Balmora Vellhaven Dornberg Tarnia Qasr Melk Norvik Skerry".split()
)
FIRST_NAMES = "Anna Bea Clara Dora Edda Frida Gerd Hanne".split()
LAST_NAMES = (
    "Lind Brandt Aaskov Reverte Tolosa Reyes Falk Hahn Danois Okafor Reinholt Veldhuis Brun Sall".split()
)
DEEDS = (
    "opened a new {thing} in {place}",
    "closed the {thing} of {place}",
    "was arrested near the {thing} of {place}",
    "threatened to sue the owners of a {thing} in {place}",
    "signed a treaty on the {thing} with {place}",
    "lost {number} crowns on a {thing} in {place}",
    "visited the victims of the {thing} fire in {place}",
    "bought {number} shares in a {thing} from {place}",
)
THINGS = "bridge harbour theatre mine railway museum airport hospital factory stadium market school".split()
FILLER = (
    "Nobody at the town hall would say how the money is to be found, and the neighbours have stopped asking. "
)


def main(names: Sequence[str]) -> None:
    """Ingest, and print a table with a row for each mark that was passed."""
    found = _published_in_order(names) if names else made_up()
    table = Table("Articles", "Mentions", "Events", "ms an article", "articles/s")
    with tempfile.TemporaryDirectory() as folder, open_store(f"sqlite:///{folder}/bench.db") as store:
        for count, seconds in _timed(store, found):
            events = store.timeline().events
            mentions = sum(len(event.mentions) for event in events)
            row = (store.summary().articles, mentions, len(events))
            table.add_row(*map("{:,}".format, row), f"{seconds / count * 1e3:.2f}", f"{count / seconds:.0f}")
    Console().print(table)


def _timed(store: Store, found: Iterable[Article | Refusal]) -> Iterator[tuple[int, float]]:
    """Of each stretch up to a mark how many articles it held and how many seconds they took."""
    found, done = iter(found), 0
    for mark in (*MARKS, sys.maxsize):
        some = [article for article, _ in zip(found, range(mark - done), strict=False)]
        begun = time.process_time()
        pipeline.ingest(store, some, now=NOW, authority="example.org")
        if some:
            yield len(some), time.process_time() - begun
        done = mark
        if mark == MARKS[-1]:
            return


def _published_in_order(names: Sequence[str]) -> list[Article]:
    articles = [item for item in read_paths(map(Path, names)) if isinstance(item, Article)]
    return sorted(articles, key=lambda article: (article.published or date.min, article.id))


def made_up() -> Iterator[Article]:
    """News without end: every day some stories, each told by a few articles in their own words."""
    draw = random.Random(1)
    day = date(2001, 1, 1)
    while True:
        stories = [(day - timedelta(draw.randrange(9)), _deed(draw)) for _ in range(12)]
        for number in range(6):
            told = draw.sample(stories, 4)
            text = "\n\n".join(_sentence(draw, *story) + FILLER * 9 for story in told)
            head = f"---\ntitle: Letter {number} of {day}\npublished: {day}\n---\n\n"
            yield article_from((head + text).encode(), ".md", f"{day}/{number}")
        day += timedelta(1)


def _deed(draw: random.Random) -> str:
    deed = draw.choice(DEEDS).format(
        thing=draw.choice(THINGS), place=draw.choice(PLACES), number=draw.randrange(2, 900)
    )
    return f"{draw.choice(FIRST_NAMES)} {draw.choice(LAST_NAMES)} {deed}"


def _sentence(draw: random.Random, day: date, deed: str) -> str:
    ending = draw.choice(("", ", to the surprise of the council", ", as a clerk said"))
    return f"{deed} on {day.day} {day:%B %Y}{ending}. "


if __name__ == "__main__":
    main(sys.argv[1:])
