"""Our own gold set: how well it is read, with floors that hold for exactly this file.

`gold.txt` holds a sentence a line with its expressions as [extent|TIMEX3 value]; a heading gives the kind of
text and its publication date. Change it, and the floors have to be measured again.
"""

import hashlib
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from benchmarks.tagging import Score, Timex, score
from timeline.dates import find_dates

GOLD = Path(__file__).with_name("gold.txt")
SHA256 = "31e6a1c0c34966dca3d383617e6fe4ef6ddab588b726f3a0c20f9121ffce3022"
FLOORS = {"relaxed": 1.0, "strict": 1.0, "value": 1.0}
MARK = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


def sentences() -> Iterator[tuple[str | None, date | None, str, list[Timex]]]:
    """Genre, publication date, text and expressions of every sentence."""
    genre = published = None
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            _, kind, day = line.split()
            genre = "narrative" if kind in {"narrative", "biography"} else None
            published = None if day == "-" else date.fromisoformat(day)
        else:
            yield genre, published, *unmarked(line)


def read(text: str, published: date | None, genre: str | None) -> list[Timex]:
    """What is found in a sentence."""
    found = find_dates(text, published, genre=genre)
    return [Timex(each.start, each.end, each.type, each.value) for each in found]


def unmarked(line: str) -> tuple[str, list[Timex]]:
    """The sentence without its marks, and what they mark."""
    text, timexes, place = "", [], 0
    for mark in MARK.finditer(line):
        text += line[place : mark.start()]
        timexes.append(Timex(len(text), len(text) + len(mark[1]), "", mark[2]))
        text, place = text + mark[1], mark.end()
    return text + line[place:], timexes


@pytest.fixture(scope="module")
def scored() -> Score:
    return sum((score(gold, read(text, day, genre)) for genre, day, text, gold in sentences()), Score())


def test_the_floors_belong_to_this_file():
    assert SHA256 == hashlib.sha256(GOLD.read_bytes()).hexdigest()


def test_there_are_a_hundred_and_fifty_sentences():
    assert 150 <= len(list(sentences()))


@pytest.mark.parametrize("measure", FLOORS)
def test_the_reading_is_as_good_as_ever(scored, measure):
    assert FLOORS[measure] <= round(getattr(scored, measure), 4)
