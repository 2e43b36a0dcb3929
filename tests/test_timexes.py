"""The time expressions of a text: `timeline dates`."""

import json
import subprocess

import pytest
from lxml import etree

from tests.command_line import timeline
from tests.commands import TIMELINE, environment

pytestmark = pytest.mark.usefixtures("folder")


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
