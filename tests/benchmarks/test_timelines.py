"""The comparison of highlights with gold timelines: what it prints."""

import gzip
import json
import re

import pytest

from benchmarks import timelines

ARTICLES = [
    {"id": n, "published": f"2026-01-{n:02}", "text": text}
    for n, text in [
        (6, "The Ostmark bridge fell on 5 January .\nIt was old ."),
        (7, "On 5 January the bridge fell .\nA vote is due on 12 January ."),
        (12, "The council voted for a new bridge on Monday ."),
    ]
]
GOLD = [[["2026-01-05", ["The Ostmark bridge fell ."]], ["2026-01-12T00:00:00", ["A vote on the bridge ."]]]]


@pytest.fixture
def topics(tmp_path):
    for kind, name in (("crises", "bridge"), ("entities", "bridge")):
        topic = tmp_path / kind / name
        topic.mkdir(parents=True)
        lines = "".join(json.dumps(article) + "\n" for article in ARTICLES)
        (topic / "articles.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
        (topic / "topic.json").write_text(json.dumps({"keywords": ["bridge", "vote"], "dataset": kind}))
        (topic / "gold.json").write_text(json.dumps(GOLD))
    return tmp_path


def printed(capsys) -> list[list[str]]:
    """The lines that say something, cut where the columns are."""
    return [re.split("  +", line) for line in capsys.readouterr().out.splitlines() if line.strip()]


def test_ours_and_the_peer_are_scored_for_each_timeline_and_in_the_mean(topics, capsys):
    timelines.main([str(topics / "crises")])
    heading, *lines = printed(capsys)
    assert ["timeline", "chosen by", "days", "AR1", "AR2"] == heading
    assert [
        ["bridge.0", "Dateline", "100.00"],
        ["bridge.0", "most articles", "100.00"],
        ["crises, 1 timelines", "Dateline", "100.00"],
        ["crises, 1 timelines", "most articles", "100.00"],
    ] == [line[:3] for line in lines]
    assert [5] * 4 == list(map(len, lines))


def test_of_careers_only_the_days_are_scored(topics, capsys):
    timelines.main([str(topics / "entities")])
    assert ["bridge.0", "Dateline", "100.00"] == printed(capsys)[1]


def test_a_folder_that_is_none_is_refused(tmp_path, capsys):
    with pytest.raises(SystemExit):
        timelines.main([str(tmp_path / "missing")])
    assert "is not a folder" in capsys.readouterr().err
