"""The command as a person types it: what it prints, where, and its exit code."""

import json
import os
import pty
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner, Result
from lxml import etree

from tests.commands import TIMELINE, environment, free_port, serving
from timeline.cli import main
from timeline.feeds.formats import formats, load
from timeline.sources import read_article

FERRY = """\
---
title: Ferry Line Opens
url: https://example.org/ferry
published: 2031-05-04
---

The mayor of Embla opened the ferry line yesterday. The line closes by June 2032.
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("TIMELINE_")]:
        monkeypatch.delenv(name)
    (tmp_path / "ferry.md").write_text(FERRY)
    return tmp_path


def timeline(*arguments: object, stdin: str | bytes | None = None, **variables: str) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin, env=variables)


def exported(**variables: str) -> list[dict]:
    document: dict[str, list[dict]] = json.loads(timeline("export", **variables).stdout)
    return document["events"]


def test_a_report_tells_what_became_of_each_article(folder):
    (folder / "empty.txt").write_text("")
    done = timeline("ingest", "ferry.md", "empty.txt")
    assert (1, "") == (done.exit_code, done.stderr)
    assert [
        "Articles read: 1 (1 new, 0 replaced, 0 unchanged); refused: 1",
        "  empty.txt is empty",
    ] == done.stdout.splitlines()


def test_reading_an_article_again_changes_nothing():
    first, events = timeline("ingest", "ferry.md"), exported()
    again = timeline("ingest", "ferry.md")
    assert (0, 0) == (first.exit_code, again.exit_code)
    assert "Articles read: 1 (0 new, 0 replaced, 1 unchanged); refused: 0\n" == again.stdout
    assert events == exported()


def test_every_kind_of_bad_input_is_a_line_of_the_report_and_the_rest_is_kept(folder):
    bad = {
        "binary.txt": b"\x89PNG\0\0",
        "day.md": b"---\npublished: 2031-02-30\n---\nText.",
        "empty.txt": b"",
        "front.md": b"---\ntitle: [\n---\nText.",
        "latin.txt": "Fähre".encode("latin-1"),
        "year0.md": b"---\npublished: 0000-01-01\n---\nText.",
        "year10000.md": b"---\npublished: 10000-01-01\n---\nText.",
    }
    articles = folder / "articles"
    articles.mkdir()
    for name, content in {**bad, "ferry.md": FERRY.encode()}.items():
        (articles / name).write_bytes(content)
    os.mkfifo(articles / "pipe.txt")
    (articles / "link.txt").symlink_to("nowhere")
    done = timeline("ingest", articles)
    refused = [line.split()[0] for line in done.stdout.splitlines()[1:]]
    assert (1, sorted([*bad, "pipe.txt", "link.txt"])) == (
        done.exit_code,
        [Path(name).name for name in refused],
    )
    assert 2 == len(exported())


@pytest.fixture
def unprivileged(monkeypatch) -> Iterator[Path]:
    """A folder, worked in by nobody in particular, even if the tests are run by one who may do everything."""
    user = os.geteuid()
    with TemporaryDirectory() as name:
        monkeypatch.chdir(name)
        Path(name).chmod(0o777)
        if user == 0:
            os.seteuid(65534)
        try:
            yield Path(name)
        finally:
            os.seteuid(user)


def test_a_file_that_may_not_be_read_is_refused_alone(unprivileged):
    (unprivileged / "ferry.md").write_text(FERRY)
    (unprivileged / "secret.txt").touch(mode=0)
    done = timeline("ingest", "secret.txt", "ferry.md", "none.txt")
    assert (1, "Articles read: 1 (1 new, 0 replaced, 0 unchanged); refused: 2") == (
        done.exit_code,
        done.stdout.splitlines()[0],
    )
    assert [
        "  secret.txt may not be read: permission denied",
        "  none.txt does not exist",
    ] == done.stdout.splitlines()[1:]


@pytest.mark.parametrize(
    "arguments, sentence",
    [
        (["export", "--output", "closed/a"], "closed/a cannot be written (Permission denied): "),
        (["export", "--database", "closed/a"], "The database closed/a cannot be opened (Permission denied: "),
        (
            ["migrate", "--database", "closed/a"],
            "The database closed/a cannot be opened (Permission denied: ",
        ),
    ],
)
def test_a_folder_that_may_not_be_used_is_one_sentence(unprivileged, arguments, sentence):
    timeline("migrate")
    (unprivileged / "closed").mkdir(mode=0)
    done = timeline(*arguments)
    assert (2, 1, f"timeline: {sentence}") == (
        done.exit_code,
        len(done.stderr.splitlines()),
        done.stderr[: 10 + len(sentence)],
    )


def test_an_empty_path_is_not_the_current_folder(folder):
    done = timeline("ingest", "")
    assert (2, "timeline: A PATH is empty: name a file") == (done.exit_code, done.stderr[:38])
    assert not (folder / "var").exists()


def test_a_file_name_cannot_write_to_the_terminal(folder):
    (folder / "a\x1b[2J.txt").write_text("")
    assert "a\\x1b[2J.txt is empty" in timeline("ingest", folder).stdout


@pytest.mark.parametrize("database", ["news.db", "sqlite:///news.db"])
def test_the_database_may_be_a_file_or_an_address_by_option_or_variable(folder, database):
    timeline("ingest", "ferry.md", "--database", database)
    assert (folder / "news.db").is_file()
    assert 2 == len(exported(TIMELINE_DATABASE_URL=database))


def test_the_option_comes_before_the_variable(folder):
    timeline("ingest", "ferry.md", "--database", "a.db", TIMELINE_DATABASE_URL="b.db")
    assert ["a.db"] == [path.name for path in folder.glob("*.db")]


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


@pytest.mark.parametrize(
    "arguments, sentence",
    [
        (["export", "--output", "a.json"], "a.json cannot be written (No such file or directory): "),
        (["withdraw", "ferry.md"], "ferry.md cannot be found (No such file or directory): "),
    ],
)
def test_a_folder_that_is_gone_is_one_sentence(folder, monkeypatch, arguments, sentence):
    timeline("ingest", "ferry.md")
    (folder / "gone").mkdir()
    monkeypatch.chdir(folder / "gone")
    (folder / "gone").rmdir()
    done = timeline(*arguments, "--database", folder / "var" / "timeline.db")
    assert (2, f"timeline: {sentence}", 1) == (
        done.exit_code,
        done.stderr[: 10 + len(sentence)],
        len(done.stderr.splitlines()),
    )


@pytest.mark.parametrize("arguments", [["export"], ["dates", "ferry.md"], ["--help"], ["serve", "--help"]])
def test_a_full_device_is_one_sentence(arguments):
    timeline("ingest", "ferry.md")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [TIMELINE, *arguments], stdout=full, stderr=subprocess.PIPE, check=False, env=environment()
        )
    sentence = b"timeline: Reading or writing failed (No space left on device): try another file.\n"
    assert (2, sentence) == (done.returncode, done.stderr)


def test_an_export_to_a_device_leaves_the_device(folder):
    timeline("ingest", "ferry.md")
    (folder / "null").symlink_to(os.devnull)
    assert 0 == timeline("export", "--output", "null").exit_code
    assert (True, False) == ((folder / "null").is_symlink(), Path(os.devnull).is_file())


@pytest.mark.parametrize("command", [["export"], ["serve"], ["withdraw", "ferry.md"]])
def test_a_missing_database_is_one_sentence_and_makes_no_file(folder, command):
    done = timeline(*command, "--database", "typo.db")
    assert (
        2,
        "",
        "timeline: There is no database typo.db: `timeline ingest` makes one, --database names another.\n",
    ) == (
        done.exit_code,
        done.stdout,
        done.stderr,
    )
    assert not (folder / "typo.db").exists()


def test_a_database_option_that_makes_no_sense_is_named():
    done = timeline("export", "--database", "postgresql://u@h:x/n")
    sentence = "timeline: --database is not the address of a database: "
    assert (2, sentence) == (done.exit_code, done.stderr[: len(sentence)])


def test_a_file_that_is_no_database_is_one_sentence():
    done = timeline("export", "--database", "ferry.md")
    assert (2, 1, "timeline: The database ferry.md") == (
        done.exit_code,
        len(done.stderr.splitlines()),
        done.stderr[:31],
    )


def test_a_setting_that_makes_no_sense_is_one_sentence():
    done = timeline("ingest", "ferry.md", TIMELINE_PUBLIC_URL="news")
    assert (2, "timeline: TIMELINE_PUBLIC_URL is 'news'") == (done.exit_code, done.stderr[:39])


def test_an_sqlite_database_may_be_migrated_at_any_time(folder):
    assert (0, 0) == (timeline("migrate").exit_code, timeline("migrate").exit_code)
    with sqlite3.connect(folder / "var" / "timeline.db") as connection:
        assert (0,) == connection.execute("SELECT count(*) FROM events").fetchone()
    connection.close()


def test_an_article_is_withdrawn_by_address_or_file(folder):
    (folder / "bridge.txt").write_text("Bridge Closes\n\nThe bridge was closed on 3 May 2031.\n")
    timeline("ingest", "ferry.md", "bridge.txt")
    done = timeline("withdraw", "https://example.org/ferry", "bridge.txt")
    assert (0, "Withdrawn: https://example.org/ferry\nWithdrawn: bridge.txt\n") == (
        done.exit_code,
        done.stdout,
    )
    assert [] == exported()


def test_an_article_that_states_its_address_is_withdrawn_by_its_file_too():
    timeline("ingest", "ferry.md")
    done = timeline("withdraw", "ferry.md")
    assert (0, []) == (done.exit_code, exported())


def test_an_address_that_nothing_can_listen_on_is_one_sentence():
    timeline("ingest", "ferry.md")
    done = timeline("serve", "--host", "300.1.1.1")
    assert (2, "timeline: 300.1.1.1 port 8000 cannot be used") == (done.exit_code, done.stderr[:44])


@pytest.mark.parametrize("host", ["", "bücher.example", "a b", "a@b"])
def test_a_host_that_is_none_is_named_by_its_option(host):
    timeline("ingest", "ferry.md")
    for variables in ({}, {"TIMELINE_PUBLIC_URL": "https://news.example.org"}):
        done = timeline("serve", "--host", host, **variables)
        assert (2, f"timeline: --host is {host!r}: ") == (done.exit_code, done.stderr.partition("give")[0])


def test_visitors_who_never_finish_asking_keep_nobody_out():
    timeline("ingest", "ferry.md")
    with ExitStack() as visitors, serving(TIMELINE, cwd=Path.cwd()) as address:
        port = int(address.rpartition(":")[2].strip("/"))
        for _ in range(120):
            visitors.enter_context(socket.create_connection(("127.0.0.1", port))).sendall(b"GET /")
        with urllib.request.urlopen(address, timeout=10) as answer:
            assert 200 == answer.status


def test_an_article_is_withdrawn_by_the_id_on_its_page():
    timeline("ingest", "ferry.md")
    done = timeline("withdraw", read_article(Path("ferry.md")).id)
    assert (0, []) == (done.exit_code, exported())


def test_withdrawing_what_is_not_there_is_one_sentence():
    timeline("ingest", "ferry.md")
    done = timeline("withdraw", "https://example.org/none")
    assert (2, "timeline: No article https://example.org/none is stored") == (
        done.exit_code,
        done.stderr[:55],
    )


def test_the_dates_of_an_article_are_shown_in_their_lines():
    shown = timeline("dates", "ferry.md").stdout
    assert all(
        words in shown for words in ("yesterday", "2031-05-03", "../2032-06", "counted from 2031-05-04.")
    )


def test_dates_as_lines_of_json_count_characters():
    lines = [
        json.loads(line) for line in timeline("dates", "ferry.md", "--format", "jsonl").stdout.splitlines()
    ]
    assert [
        ("yesterday", "DATE", "2031-05-03", "2031-05-03"),
        ("June 2032", "DATE", "2032-06", "../2032-06"),
    ] == [(line["text"], line["type"], line["value"], line["date"]) for line in lines]
    assert all(len(line["text"]) == line["end"] - line["start"] for line in lines)


def test_dates_as_timeml_are_marked_in_the_text():
    document = etree.fromstring(timeline("dates", "ferry.md", "--format", "timeml").stdout.encode())
    assert [
        ("t0", "DATE", "2031-05-04", "2031-05-04"),
        ("t1", "DATE", "2031-05-03", "yesterday"),
        ("t2", "DATE", "2032-06", "June 2032"),
    ] == [
        (found.get("tid"), found.get("type"), found.get("value"), found.text)
        for found in document.iter("TIMEX3")
    ]
    assert "The mayor of Embla opened the ferry line yesterday." in "".join(document.itertext())


@pytest.mark.parametrize("published", ["2031-06-10", "June 10, 2031"])
def test_a_publication_date_may_be_given(published):
    done = timeline("dates", "-", "--published", published, stdin="She left yesterday.")
    assert (True, True) == ("2031-06-09" in done.stdout, "counted from 2031-06-10." in done.stdout)


@pytest.mark.parametrize(("genre", "value"), [("news", "2031-06-04"), ("narrative", "1902-06-04")])
def test_the_genre_may_be_given(genre, value):
    text = "In 1902 the mine opened. On 4 June it burned."
    done = timeline("dates", "-", "--published", "2031-06-10", "--genre", genre, stdin=text)
    assert value in done.stdout


def test_a_publication_date_that_is_none_is_one_sentence():
    done = timeline("dates", "ferry.md", "--published", "2031-02-30")
    sentence = "Invalid value for '--published': 2031-02-30 is not a day of the calendar."
    assert (2, True) == (done.exit_code, sentence in done.stderr)


def test_without_a_publication_date_relative_dates_stay_open():
    done = timeline("dates", "-", stdin="She left yesterday.")
    assert "does not say when it came out: give --published" in done.stdout


def test_a_date_inferred_from_the_text_is_said_to_be():
    done = timeline("dates", "-", stdin="She came on 3 May 2031 and left the next day.")
    assert "counted from 2031-05-03, as inferred from the text." in done.stdout


@pytest.mark.parametrize(
    "arguments, stdin, sentence",
    [
        (["dates", "none.txt"], None, "timeline: none.txt does not exist."),
        (["dates", "-"], b"", "timeline: The standard input is empty."),
        (["dates", "-"], b"\0", "timeline: The standard input holds NUL bytes"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(arguments, stdin, sentence):
    done = timeline(*arguments, stdin=stdin)
    assert (2, 1, sentence) == (
        done.exit_code,
        len(done.stderr.splitlines()),
        done.stderr.strip()[: len(sentence)],
    )


def test_texts_in_lines_of_json_are_answered_in_lines_of_json():
    asked = [
        {"id": "a", "dct": "2031-05-04", "text": "Zwölf ships left yesterday."},
        {"id": 2, "dct": "2031-05-04T10:00:00Z", "text": "None today?"},
        {"dct": None, "text": "She left yesterday."},
        {"dct": "May 4, 2031", "text": "She left yesterday."},
    ]
    done = timeline("dates", "--jsonl-input", "-", stdin="\n\n".join(map(json.dumps, asked)))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert {
        "id": "a",
        "timexes": [{"start": 17, "end": 26, "text": "yesterday", "type": "DATE", "value": "2031-05-03"}],
    } == answers[0]
    assert [("a", "2031-05-03"), (2, "2031-05-04"), (None, "XXXX-XX-XX"), (None, "2031-05-03")] == [
        (answer["id"], answer["timexes"][0]["value"]) for answer in answers
    ]


@pytest.mark.parametrize(
    "bad",
    [
        "{",
        "[]",
        '{"text": 1}',
        '{"dct": "soon", "text": ""}',
        '{"dct": 20260120, "text": ""}',
        '{"dct": false, "text": ""}',
        '{"id": NaN, "text": ""}',
        '{"id": -Infinity, "text": ""}',
        '{"id": 1e999, "text": ""}',
        "[" * 100_000,
        "\udcff",
    ],
)
def test_a_bad_line_is_named_after_what_came_before_it_was_answered(bad):
    done = timeline(
        "dates",
        "--jsonl-input",
        "-",
        stdin=b'{"text": "a"}\n' + bad.encode("utf-8", "surrogateescape") + b"\n",
    )
    assert (2, 1, "timeline: Line 2 ") == (done.exit_code, len(done.stdout.splitlines()), done.stderr[:17])


def test_half_a_character_is_answered_as_json_writes_it():
    asked = r'{"id": "\ud800é", "dct": "2031-05-04", "text": "\udc00 She left yesterday."}'
    done = timeline("dates", "--jsonl-input", "-", stdin=asked)
    answer = json.loads(done.stdout)
    assert (0, "\ud800é", 11) == (done.exit_code, answer["id"], answer["timexes"][0]["start"])
    assert r"\ud800é" in done.stdout


def test_a_line_that_is_nested_too_deeply_is_a_bad_line():
    done = subprocess.run(
        [TIMELINE, "dates", "--jsonl-input", "-"],
        input=b"[" * 100_000,
        capture_output=True,
        check=False,
        env=environment(),
    )
    assert (2, b"timeline: Line 1 cannot be read (") == (done.returncode, done.stderr[:33])


@pytest.mark.parametrize(
    "arguments",
    [
        ["dates"],
        ["dates", "a", "--jsonl-input", "ferry.md"],
        ["dates", "--jsonl-input", "ferry.md", "--published", "2031-05-04"],
    ],
)
def test_dates_takes_one_kind_of_input(arguments):
    done = timeline(*arguments)
    assert (2, True) == (done.exit_code, "Give a FILE" in done.stderr)


def test_the_version_is_told():
    assert timeline("--version").stdout.startswith("timeline, version ")


@pytest.mark.parametrize("command", [[], *([name] for name in sorted(main.commands))])
def test_every_help_text_has_examples(command):
    done = timeline(*command, "--help")
    assert (0, True) == (done.exit_code, f"Examples:\n    {' '.join(['timeline', *command])}" in done.stdout)


def test_help_loads_nothing_that_is_slow_to_load():
    slow = "{'alembic', 'babel', 'dateparser', 'feedgen', 'flask', 'lxml', 'rich', 'sqlalchemy', 'waitress'}"
    program = f"import sys, timeline.cli; print({slow} & sys.modules.keys())"
    assert "set()\n" == subprocess.check_output([sys.executable, "-c", program], text=True)


def test_the_package_runs_as_a_module():
    command = [sys.executable, "-m", "timeline", "--help"]
    assert "Usage: python -m timeline" in subprocess.check_output(command, text=True, env=environment())


def test_a_reader_that_goes_away_is_no_error():
    timeline("ingest", "ferry.md")
    with subprocess.Popen(
        [TIMELINE, "export"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as command:
        assert command.stdout
        assert command.stderr
        command.stdout.close()
        assert b"" == command.stderr.read()


def test_an_interrupt_ends_with_the_code_of_one(folder):
    os.mkfifo(folder / "lines")
    with (
        subprocess.Popen(
            [TIMELINE, "dates", "--jsonl-input", "lines"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        ) as command,
        open(folder / "lines", "wb", buffering=0) as lines,
    ):
        assert command.stdout
        assert command.stderr
        lines.write(b'{"id": 1, "text": "on 4 May 2031"}\n')
        assert b'{"id": 1' == command.stdout.readline()[:8]  # All is loaded, and it waits for more.
        command.send_signal(signal.SIGINT)
        assert (130, b"") == (command.wait(30), command.stderr.read())


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_the_server_names_its_addresses_and_ends_when_it_is_asked_to(ending):
    timeline("ingest", "ferry.md")
    port = free_port()
    command = [str(TIMELINE), "serve", "--port", str(port)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment()
    ) as server:
        assert server.stdout
        said = [server.stdout.readline() for _ in ("page", *formats(), "end")]
        busy = subprocess.run(command, capture_output=True, text=True, check=False, env=environment())
        server.send_signal(ending)
        assert (0, ("", "")) == (server.wait(30), server.communicate())
    page = f"http://127.0.0.1:{port}/"
    feeds = [f"{load(name).NAME} feed {page}feed.{load(name).ENDING}" for name in formats()]
    assert [f"The timeline {page}", *feeds, "Ctrl-C ends it."] == [" ".join(line.split()) for line in said]
    assert (2, f"timeline: 127.0.0.1 port {port} cannot be used") == (
        busy.returncode,
        busy.stderr.partition(" (")[0],
    )


def test_whoever_waits_at_a_terminal_sees_the_files_being_counted():
    master, terminal = pty.openpty()
    subprocess.run(
        [TIMELINE, "ingest", "ferry.md"], stderr=terminal, check=True, env=environment(TERM="xterm")
    )
    assert b"Reading" in os.read(master, 10_000)
    os.close(master)
    os.close(terminal)


NEWS = "".join(
    json.dumps({"id": n, "published": f"2031-05-{n:02}", "text": text}) + "\n"
    for n, text in enumerate(["Embla opened its bridge on 1 May 2031 .", "The bridge opened on 1 May ."], 2)
)


def test_highlights_are_dates_with_sentences(folder):
    (folder / "news.jsonl").write_text(NEWS)
    done = timeline("highlights", "news.jsonl", "--about", "bridge", "--dates", 1, "--format", "json")
    [[day, [sentence]]] = json.loads(done.stdout)
    assert (0, "", "2031-05-01", True) == (done.exit_code, done.stderr, day, sentence in NEWS)


def test_highlights_show_as_a_table_and_say_what_was_left_out(folder):
    (folder / "news.jsonl").write_text(NEWS + "no JSON\n")
    done = timeline("highlights", "news.jsonl", "ferry.md", "--from", "2031-05-01", "--to", "2031-05-31")
    assert "1 May 2031" in done.stdout
    assert "Chosen from 3 articles." in done.stdout
    assert done.stderr.startswith("Left out: news.jsonl cannot be used on line 3, which is not JSON")


def test_highlights_that_cannot_be_chosen_are_explained(folder):
    done = timeline("highlights", "ferry.md", "--about", "volcano")
    assert (2, "timeline: No sentence holds volcano: ask for other words, or for none.\n") == (
        done.exit_code,
        done.stderr,
    )
