"""The article that the seeds were modelled on gives the same five events."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands import TIMELINE, run

Events = list[dict[str, Any]]


@pytest.fixture(scope="module")
def events(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Events:
    folder = tmp_path_factory.mktemp("original")
    database = f"sqlite:///{folder}/timeline.db"
    run(TIMELINE, "ingest", *sorted(shared.glob("seeds/*.txt")), "--database", database, cwd=folder)
    exported = run(TIMELINE, "export", "--format", "json", "--database", database, cwd=folder)
    return list(json.loads(exported)["events"])


def test_the_original_article_gives_five_events_in_order(events: Events) -> None:
    assert [
        ("2026-01", "as_of"),
        ("2026-01-05", "happened"),
        ("2026-01-19", "as_of"),
        ("../2026-06", "threatened"),
        (None, "reported"),
    ] == [(event["date"], event["status"]) for event in events]


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2026-01", "Board of Peace"),
        ("2026-01-05", "Xi Jinping"),
        ("2026-01-19", "Greenland"),
        ("../2026-06", "25%"),
        (None, "Denmark"),
    ],
)
def test_every_event_quotes_a_sentence_that_gave_it(events: Events, date: str | None, words: str) -> None:
    (event,) = (event for event in events if event["date"] == date)
    assert any(words in source["quote"] for source in event["sources"])
