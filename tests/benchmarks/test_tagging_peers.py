"""What peers answer, in the form of TIMEX3. All but dateparser are fakes that answer as the peer does."""

from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from benchmarks.peers import PEERS, Peer

MONDAY = date(2026, 3, 9)


def tagged(name, text, answer=None):
    """The words and values that the peer finds, on Monday 9 March 2026."""
    peer = PEERS[name]
    found = peer.adapter(answer, text, MONDAY) if answer else peer.load()(text, MONDAY)
    return [(text[start:end], value) for start, end, value in found]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The mill burned down in 1998.", [("1998", "1998")]),
        ("It was rebuilt in May 2001 by hand.", [("May 2001", "2001-05")]),
        ("She spoke on 4 October 1957.", [("4 October 1957", "1957-10-04")]),
        ("The council met last week.", [("last week", "2026-W10")]),
        ("The gates are open now.", [("now", "PRESENT_REF")]),
    ],
)
def test_dateparser_is_as_precise_as_its_words(text, expected):
    assert expected == tagged("dateparser", text)


def test_dateparser_counts_on_from_the_date_before_in_a_narrative():
    text = "Work began on 2 May 1871. The tower fell on 9 August."
    assert ("9 August", "1871-08-09") == tagged("dateparser-narrative", text)[-1]
    assert ("9 August", "2026-08-09") == tagged("dateparser", text)[-1]


def test_datefinder_has_years_durations_and_intervals():
    moment = datetime(1998, 3, 9, tzinfo=UTC)

    def match(kind, text, value, warnings=(), grain="day"):
        return SimpleNamespace(kind=kind, text=text, value=value, warnings=warnings, grain=grain)

    found = [
        match("absolute", "in 1998", SimpleNamespace(datetime_value=moment), ("year_only_inference",)),
        match("duration", "22 months", SimpleNamespace(components={"months": 22, "hours": 3})),
        match("relative", "tomorrow", SimpleNamespace(resolved_datetime=moment)),
        match("interval", "May 3 to 7", SimpleNamespace(start=moment), grain="month"),
    ]
    module = SimpleNamespace(extract=lambda text, reference_dt: found)
    text = "Built in 1998 within 22 months, and closed tomorrow, or May 3 to 7."
    expected = [
        ("1998", "1998"),
        ("22 months", "P22MT3H"),
        ("tomorrow", "1998-03-09"),
        ("May 3 to 7", "1998-03"),
    ]
    assert expected == tagged("datefinder", text, module)


@pytest.mark.parametrize(
    "dimension, value, expected",
    [
        ("time", {"value": "2026-03-11T00:00:00.000+00:00", "grain": "day"}, "2026-03-11"),
        ("time", {"value": "2026-04-01T00:00:00.000+00:00", "grain": "quarter"}, "2026-Q2"),
        ("time", {"value": "2026-03-09T00:00:00.000+00:00", "grain": "second"}, "PRESENT_REF"),
        ("time", {"value": "-0493-01-01T00:00:00.000+00:00", "grain": "year"}, "BC0493"),
        ("time", {"from": {"value": "2026-03-02T00:00:00.000+00:00", "grain": "week"}}, "2026-W10"),
        ("duration", {"value": 2, "day": 2, "unit": "day", "normalized": {"value": 172800}}, "P2D"),
    ],
)
def test_duckling_is_cut_to_its_grain(dimension, value, expected):
    found = [{"start": 3, "end": 12, "dim": dimension, "value": value}]
    assert [("summer", expected)] == tagged("duckling", "So in summer.", Duckling(found))


class Duckling:
    """Finds what it is told to; how it is set up makes no difference."""

    def __init__(self, found):
        self.found = found

    def __getattr__(self, name):
        return lambda *arguments: arguments

    def parse(self, text, context, dimensions, latent):
        return self.found


def test_heideltime_reads_text_without_markup_in_a_folder_of_its_own(tmp_path, monkeypatch):
    def heideltime(text, document_type, dct):
        Path("config.props").write_text("")
        return [{"span": [7, 11], "value": f"{text[:3]} {document_type} {dct}"}]

    monkeypatch.chdir(tmp_path)
    module = SimpleNamespace(heideltime=heideltime)
    assert [("1998", "R D news 2026-03-09")] == tagged("heideltime", "R&D in 1998", module)
    assert [("1998", "R D narrative 2026-03-09")] == tagged("heideltime-narrative", "R&D in 1998", module)
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "candidates, expected",
    [
        ([{"timex": "1998", "start": "1998-01-01"}], "1998"),
        (
            [{"timex": "XXXX-05", "start": "2025-05-01"}, {"timex": "XXXX-05", "start": "2026-05-01"}],
            "2025-05",
        ),
        ([{"timex": "XXXX-WXX-3", "value": "2026-03-04"}], "2026-03-04"),
        ([{"timex": "XXXX-WXX-3T17", "value": "2026-03-04 17:00:00"}], "2026-03-04T17"),
        ([{"timex": "T17:30", "value": "17:30:00"}], "2026-03-09T17:30"),
        ([{"timex": "(2023-03-09,2026-03-09,P3Y)", "start": "2023-03-09"}], "P3Y"),
        ([{"timex": "(2025-07-01,2025-10-01,P3M)", "start": "2025-07-01"}], "2025-Q3"),
        ([{"timex": "2024-SU", "value": "not resolved"}], "2024-SU"),
        ([], ""),
    ],
)
def test_recognizers_fill_what_their_timex_leaves_open(candidates, expected):
    resolution = {"values": candidates} if candidates else None
    found = [SimpleNamespace(start=3, end=11, resolution=resolution)]
    module = SimpleNamespace(
        Culture=SimpleNamespace(English="en-us"),
        recognize_datetime=lambda line, culture, reference: found if line.startswith("So") else [],
    )
    assert [("summer", expected)] == tagged("recognizers", "First line\nSo in summer.", module)


def test_a_peer_that_is_not_installed_has_no_version():
    assert None is Peer("no_such_tagger", lambda *_: (), "no-such-tagger").version
