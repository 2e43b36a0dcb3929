"""The timeline of the sample articles, as a careful reader would draw it up."""

import re
from pathlib import Path

import pytest

from timeline.events.mentions import mentions
from timeline.model.article import Article
from timeline.model.event import Event
from timeline.model.timeline import Timeline
from timeline.revision import events_of
from timeline.sources import Refusal, read_article, read_paths

# Date, status, words of the title, and the articles that tell it (g, d, m, s: those with a date of their own;
# b: the raw one).
EVENTS = [
    ("196X", "happened", "surveyors drew charts of the fjord", "g"),
    ("1990~", "happened", "weather mast was put up", "g"),
    ("2011/2014", "happened", "centre advised a fund for damaged towns", "m"),
    ("2011/2014", "happened", "office ran a similar count", "d"),
    ("2019-23", "happened", "conference was held in Lisbon", "m"),
    ("2019/..", "ongoing", "daily readings from the headland have been free", "g"),
    ("2019/..", "ongoing", "institute has tracked the budgets of the alliance", "s"),
    ("2025-10/..", "ongoing", "training course for crane drivers has been running", "m"),
    ("2025-11/..", "ongoing", "Baltic Harbour Office has been counting containers", "d"),
    ("2025-12", "happened", "insurance became dearer", "s"),
    ("2026-01", "as_of", "Board of Peace for Gaza $1 billion", "bms"),
    ("2026-33", "scheduled", "council expects a further rise", "s"),
    ("2026-33", "scheduled", "Fjord Minerals Register will publish a new map", "g"),
    ("2026-01-05", "happened", "Lee Jae Myung Xi Jinping met in Beijing", "bgdms"),
    ("2026-01-12", "happened", "Jutland Exporters' Circle met in Aarhus", "d"),
    ("2026-01-12/2026-01-18", "happened", "line took 310 calls", "d"),
    ("2026-01-13", "happened", "working group on ports met in Geneva", "m"),
    ("2026-01-14", "happened", "council's yearly meeting opened in Esbjerg", "s"),
    ("2026-01-15", "happened", "group opened an advice line", "d"),
    ("2026-01-15", "happened", "Norrland Centre published a comparison", "m"),
    ("2026-01-16", "happened", "council's yearly meeting ended with a vote of 31 to 12", "s"),
    ("2026-01-16", "happened", "Skerry Institute held an open seminar", "s"),
    ("2026-01-18", "happened", "supply ship left Bergen", "g"),
    ("2026-01-19", "as_of", "NATO allies tariff threats Greenland", "bgs"),
    ("2026-01-19", "called_off", "public lecture was called off", "g"),
    ("2026-01-20", "called_off", "visit to the test harbour in Rotterdam has been put off", "m"),
    ("2026-01-20", "happened", "Polar Weather Network opened a new ice station", "g"),
    ("2026-01-22", "called_off", "second evening has been called off", "s"),
    ("2026-01-24", "scheduled", "ship is expected at the station", "g"),
    ("2026-01-27", "scheduled", "second talk will take place", "g"),
    ("2026-01-28", "scheduled", "institute will publish a briefing", "s"),
    ("2026-02", "scheduled", "fair for dairy machinery will go ahead", "d"),
    ("2026-02", "scheduled", "working group will meet again in Geneva", "m"),
    ("2026-02-03", "called_off", "Odense Knitwear Fair has been cancelled", "d"),
    ("2026-02-27", "scheduled", "first certificates are to be handed out", "m"),
    ("2026-21", "scheduled", "report is expected", "d"),
    ("../2026-03", "scheduled", "centre will present a longer study", "m"),
    ("../2026-06", "threatened", "25% tariffs NATO allies", "bgds"),
    ("none", "reported", "tariffs on Denmark", "bd"),
]

FILES = {
    "b": "beijing-summit.txt",
    "g": "greenland-bid.md",
    "d": "denmark-tariffs.md",
    "m": "gaza-board.md",
    "s": "alliance-threats.md",
}


@pytest.fixture(scope="module")
def seeds(checkout: Path) -> dict[str, Article]:
    return {letter: read_article(checkout / "seeds" / name) for letter, name in FILES.items()}


def told(*articles: Article) -> list[Event]:
    return list(Timeline.of(events_of([m for article in articles for m in mentions(article)])))


def edtf(event: Event) -> str:
    return event.when.edtf if event.when else "none"


def words(text: str) -> set[str]:
    return set(re.findall(r"[\w%$']+", text.lower()))


def letters(event: Event, seeds: dict[str, Article]) -> str:
    ids = {mention.citation.article_id for mention in event.mentions}
    return "".join(letter for letter, article in seeds.items() if article.id in ids)


def test_the_seeds_tell_these_events_and_no_others(seeds: dict[str, Article]):
    left = told(*seeds.values())
    for date, status, title, sources in EVENTS:
        found = [event for event in left if edtf(event) == date and words(title) <= words(event.title)]
        assert [(date, status, set(sources))] == [
            (edtf(event), event.status.value, set(letters(event, seeds))) for event in found
        ], title
        left.remove(found[0])
    assert [] == left


def test_the_raw_article_alone_tells_five_events(seeds: dict[str, Article]):
    assert [
        ("2026-01", "as_of"),
        ("2026-01-05", "happened"),
        ("2026-01-19", "as_of"),
        ("../2026-06", "threatened"),
        ("none", "reported"),
    ] == [(edtf(event), event.status.value) for event in told(seeds["b"])]


def test_every_file_in_the_folder_is_one_of_these(seeds: dict[str, Article], checkout: Path):
    found = [article for article in read_paths([checkout / "seeds"]) if not isinstance(article, Refusal)]
    assert {article.id for article in seeds.values()} == {article.id for article in found}
