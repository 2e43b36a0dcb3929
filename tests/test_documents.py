"""Timelines as documents: `timeline export`, and `timeline topics`, which names what it may export."""

import json
import os
import stat
import subprocess
from pathlib import Path

import pytest

from tests.command_line import FERRY, exported, timeline
from tests.commands import TIMELINE, environment
from timeline.feeds.formats import formats

pytestmark = pytest.mark.usefixtures("folder")


def test_events_are_named_under_the_public_address():
    timeline("ingest", "ferry.md", TIMELINE_PUBLIC_URL="https://news.example.org")
    assert all(event["id"].startswith("tag:news.example.org,2026:") for event in exported())


def test_json_says_dates_as_the_text_does():
    timeline("ingest", "ferry.md")
    assert [("2031-05-03", "2031-05-03"), ("../2032-06", None)] == [
        (event["date"], event["earliest"]) for event in exported()
    ]


def test_a_feed_can_be_exported():
    timeline("ingest", "ferry.md")
    done = timeline("export", "--format", "atom", TIMELINE_TITLE="North")
    assert (0, True, True) == (
        done.exit_code,
        "<title>North</title>" in done.stdout,
        "/feed.atom" in done.stdout,
    )


def stories(folder: Path) -> list[str]:
    """The line of the one running story that two articles make, cut into its columns."""
    again = FERRY.replace("/ferry", "/again").replace("05-04", "05-06").replace("yesterday", "on 3 May")
    (folder / "again.md").write_text(again + "\nThe ferry line runs from Embla to Askr.\n")
    (folder / "comet.md").write_text("# A comet\n\nAstronomers at Tolva saw a comet on 2 May 2031.\n")
    timeline("ingest", folder)
    (line,) = timeline("topics").stdout.splitlines()
    return line.split("\t")


def test_running_stories_are_listed(folder):
    key, *rest, name = stories(folder)
    assert ["2031-05-04", "2031-05-06", "2", "2"] == rest
    assert "Embla" in name
    assert key.isalnum()


def test_the_events_of_a_story_can_be_exported(folder):
    key, *_ = stories(folder)
    told = json.loads(timeline("export", "--topic", key).stdout)["events"]
    assert (2, 3) == (len(told), len(exported()))


def test_a_story_that_is_not_there_is_one_sentence(folder):
    stories(folder)
    done = timeline("export", "--topic", "1066")
    assert (2, True) == (done.exit_code, "`timeline topics` lists them" in done.stderr)


def test_a_feed_of_one_story_is_refused():
    done = timeline("export", "--topic", "1066", "--format", "rss")
    assert (2, True) == (done.exit_code, "--topic goes with --format json" in done.stderr)


def test_an_unknown_format_is_refused_with_those_there_are():
    done = timeline("export", "--format", "pdf")
    assert (2, True) == (done.exit_code, f"'pdf' is not one of json, {', '.join(formats())}." in done.stderr)


def test_an_export_replaces_its_file_whole(folder):
    timeline("ingest", "ferry.md")
    (folder / "events.json").write_text("old " * 10_000)
    done = timeline("export", "--output", "events.json")
    assert (0, "", 2) == (
        done.exit_code,
        done.output,
        len(json.loads((folder / "events.json").read_text())["events"]),
    )
    assert [] == list(folder.glob(".events*"))


@pytest.mark.parametrize(
    "output", ["nowhere/events.json", "ferry.md/events.json", "n" * 256, "circle.json", "var", ""]
)
def test_an_export_that_cannot_be_written_says_so(folder, output):
    (folder / "circle.json").symlink_to("circle.json")
    timeline("ingest", "ferry.md")
    done = timeline("export", "--output", output)
    assert (2, f"timeline: {output or '.'} cannot be written", 1) == (
        done.exit_code,
        done.stderr.partition(" (")[0],
        len(done.stderr.splitlines()),
    )
    assert [] == list(folder.glob(".timeline*"))


def test_the_longest_name_can_be_exported_to(folder):
    timeline("ingest", "ferry.md")
    assert 0 == timeline("export", "--output", "n" * 255).exit_code
    assert 0 < (folder / ("n" * 255)).stat().st_size


def test_an_export_keeps_the_permissions_of_the_file_it_replaces(folder):
    timeline("ingest", "ferry.md")
    (folder / "events.json").touch()
    (folder / "events.json").chmod(0o606)
    timeline("export", "--output", "events.json")
    assert 0o606 == stat.S_IMODE((folder / "events.json").stat().st_mode)


@pytest.mark.parametrize("output", ["-", "/dev/stdout"])
def test_the_standard_output_can_be_exported_to_by_name(output):
    timeline("ingest", "ferry.md")
    written = subprocess.check_output([TIMELINE, "export", "--output", output], env=environment())
    assert 2 == len(json.loads(written)["events"])


def test_an_export_to_a_device_leaves_the_device(folder):
    timeline("ingest", "ferry.md")
    (folder / "null").symlink_to(os.devnull)
    assert 0 == timeline("export", "--output", "null").exit_code
    assert (True, False) == ((folder / "null").is_symlink(), Path(os.devnull).is_file())
