"""The comparison of taggers: what it prints, whom it leaves out, and that it goes on."""

import json
import time
from datetime import date

import pytest

from benchmarks import tagging
from benchmarks.peers import PEERS, Peer
from benchmarks.tagging import Document, Timex, measure

DAY = date(2026, 3, 12)
TEXT = "The bridge was closed on 9 March 2026."
DOCUMENT = Document(TEXT, DAY, (Timex(25, 37, "DATE", "2026-03-09"),))


@pytest.fixture
def corpus(tmp_path):
    timex = {"start": 25, "end": 37, "type": "DATE", "value": "2026-03-09"}
    path = tmp_path / "bridge.jsonl"
    path.write_text(json.dumps({"id": "1", "dct": "2026-03-12", "text": TEXT, "timexes": [timex]}) + "\n")
    return str(path)


def failing(module, text, published):
    """A peer that cannot read at all."""
    raise LookupError("no model here")


def right(text, published):
    return [(25, 37, "2026-03-09")]


def test_ours_and_a_peer_are_scored_in_one_run(corpus, capsys):
    tagging.main([corpus, "--against", "dateparser"])
    versions, _, *lines = capsys.readouterr().out.splitlines()
    assert ["dateline", "dateparser"] == [line.split()[1] for line in lines]
    assert [["100.0"] * 3] * 2 == [line.split()[2:5] for line in lines]
    assert "dateparser" in versions


def test_a_document_on_which_a_tagger_fails_has_nothing_found_and_is_told_of():
    def tagger(text, published):
        if published is None:
            raise ValueError("no date")
        return right(text, published)

    run = measure(tagger, [DOCUMENT, Document(TEXT, None, DOCUMENT.timexes), DOCUMENT])
    assert ["document 2: ValueError: no date"] == run.failures
    assert (3, 2, 2) == (run.score.gold, run.score.found, run.score.right)


def test_a_document_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(tagging, "PATIENCE", 0.05)

    def dawdling(text, published):
        time.sleep(30)
        return []

    run = measure(dawdling, [DOCUMENT])
    assert ["document 1: TimeoutError: not done after 0.05 s"] == run.failures


def test_what_a_tagger_finds_out_of_order_is_scored_in_order():
    text = "From 1998 to 2001."
    gold = Document(text, DAY, (Timex(5, 9, "DATE", "1998"), Timex(13, 17, "DATE", "2001")))
    run = measure(lambda text, published: [(13, 17, "2001"), (5, 9, "1998")], [gold])
    assert 2 == run.score.right


def test_a_peer_that_does_not_run_is_left_out_with_the_way_out(corpus, capsys, monkeypatch):
    monkeypatch.setattr(tagging, "PEERS", {"mute": Peer("json", failing, "dateparser", "a model")})
    tagging.main([corpus])
    output = capsys.readouterr()
    assert ["dateline"] == [line.split()[1] for line in output.out.splitlines()[2:]]
    assert "mute does not run here and is left out (LookupError: no model here)" in output.err
    assert "it needs dateparser with a model" in output.err


@pytest.mark.parametrize(
    "arguments, told",
    [
        (["--against", "absent"], "absent is not installed; it takes no-such-tagger with Java"),
        (["--against", "chronos"], "no peer is called chronos; there are absent"),
        (["nothing.jsonl"], "nothing.jsonl is not a file"),
    ],
)
def test_what_cannot_be_measured_is_refused_with_the_way_out(corpus, capsys, monkeypatch, arguments, told):
    absent = Peer("no_such_tagger", failing, "no-such-tagger", "Java")
    monkeypatch.setattr(tagging, "PEERS", {"absent": absent})
    with pytest.raises(SystemExit):
        tagging.main([corpus, *arguments])
    assert told in capsys.readouterr().err


def test_the_help_tells_every_peer_and_what_it_takes(capsys):
    with pytest.raises(SystemExit):
        tagging.main(["--help"])
    told = capsys.readouterr().out
    assert [] == [
        name for name, peer in PEERS.items() if f"  {name} " not in told or peer.distribution not in told
    ]
