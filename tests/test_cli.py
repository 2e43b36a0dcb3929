"""The command as a person types it: what it prints, where, and its exit code."""

import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.command_line import FERRY, exported, timeline
from tests.commands import TIMELINE, environment
from timeline.cli import main
from timeline.sources import read_article

pytestmark = pytest.mark.usefixtures("folder")


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
