"""What holds for a feed in every format."""

import hashlib
import locale
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from email.utils import parsedate_to_datetime

import pytest
from lxml import etree

from tests.feeds.examples import ABOUT, MEETING, NEWEST_FIRST, TARIFFS, UNDATED, read, render, told_by
from timeline.errors import TimelineError
from timeline.feeds.formats import formats, load
from timeline.model.event import Event

every = pytest.mark.parametrize("kind", formats())

HOSTILE = '<script>alert("&amp;")</script> ]]> \x00\x0b\ud800\ufffe\ufffd end'


def test_the_formats_are_the_modules_of_the_package():
    assert {"atom", "rss"} <= set(formats())


def test_an_unknown_format_is_refused_with_the_known_ones():
    known = ", ".join(formats())
    with pytest.raises(TimelineError, match=rf"'gopher' is not a feed format: choose one of {known}\."):
        load("gopher")


@pytest.mark.parametrize("shared", ("feed", "syndication", "os", ""))
def test_a_module_that_is_no_format_cannot_be_asked_for(shared: str):
    with pytest.raises(TimelineError):
        load(shared)


@every
def test_a_reader_understands_the_feed(kind: str):
    assert not read(kind, *NEWEST_FIRST).bozo


@every
def test_entries_keep_the_order_of_the_timeline(kind: str):
    entries = read(kind, *NEWEST_FIRST).entries
    assert [MEETING.id, TARIFFS.id, UNDATED.id] == [entry.id for entry in entries]


@every
def test_an_entry_links_to_the_page_of_its_event(kind: str):
    assert "https://news.example/events/0123456789ab" == read(kind, MEETING).entries[0].link


@every
def test_an_entry_bears_the_record_times_in_whole_seconds(kind: str):
    entry = read(kind, MEETING).entries[0]
    assert (2026, 1, 20, 8, 30, 0) == entry.published_parsed[:6]
    assert (2026, 1, 21, 9, 0, 0) == entry.updated_parsed[:6]


@every
def test_the_feed_is_as_new_as_its_newest_entry(kind: str):
    assert (2026, 1, 21, 9, 0, 0) == read(kind, *NEWEST_FIRST).feed.updated_parsed[:6]


@every
def test_the_feed_links_to_itself_with_its_media_type_and_to_its_page(kind: str):
    feed = read(kind, MEETING).feed
    assert "https://news.example/" == feed.link
    assert [("https://news.example/feed.xml", load(kind).MEDIA_TYPE)] == [
        (link.href, link.type) for link in feed.links if link.rel == "self"
    ]


@every
def test_the_feed_says_its_language_and_what_it_is(kind: str):
    feed = read(kind, MEETING).feed
    assert ("en", "Dateline", ABOUT.description) == (feed.language, feed.title, feed.subtitle)


@every
def test_the_events_own_date_is_there_for_machines_in_edtf(kind: str):
    dates = etree.fromstring(render(kind, *NEWEST_FIRST)).iter("{http://purl.org/dc/terms/}temporal")
    assert ["2026-01-05", "../2026-06"] == [date.text for date in dates]


@every
def test_status_granularity_and_names_are_categories(kind: str):
    tags = read(kind, MEETING).entries[0].tags
    assert [
        ("tag:news.example,2026:status", "Happened"),
        ("tag:news.example,2026:granularity", "day"),
        ("tag:news.example,2026:name", "Lee Jae Myung"),
        ("tag:news.example,2026:name", "Xi Jinping"),
    ] == [(tag.scheme, tag.label or tag.term) for tag in tags]


@every
def test_an_undated_event_claims_no_granularity(kind: str):
    tags = read(kind, UNDATED).entries[0].tags
    assert ["tag:news.example,2026:status"] == [tag.scheme for tag in tags]


@every
def test_an_empty_feed_has_a_time_before_every_event(kind: str):
    read_back = read(kind)
    assert (1970, 1, 1, 0, 0, 0) == read_back.feed.updated_parsed[:6]
    assert not read_back.bozo


@every
def test_every_time_in_a_feed_is_a_record_time(kind: str):
    document = render(kind, *NEWEST_FIRST).decode()
    stamps = re.findall(r"\w{3}, \d\d \w{3} \d{4} [\d:]{8} [+]\d{4}", document)
    moments = {parsedate_to_datetime(stamp) for stamp in stamps}
    moments |= {datetime.fromisoformat(stamp) for stamp in re.findall(r"\d{4}-\d\d-\d\dT[^<]+", document)}
    records = {moment for event in NEWEST_FIRST for moment in (event.published, event.updated) if moment}
    assert {moment.replace(microsecond=0) for moment in records} == moments


@every
def test_an_event_that_was_never_stored_cannot_go_out(kind: str):
    with pytest.raises(TimelineError, match=rf"{MEETING.id} has no record times"):
        render(kind, replace(MEETING, published=None))


@every
def test_the_same_timeline_gives_the_same_bytes_in_every_process(kind: str, checkout):
    script = (
        "import hashlib, sys; from tests.feeds.examples import NEWEST_FIRST, render;"
        "print(hashlib.sha256(render(sys.argv[1], *NEWEST_FIRST)).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script, kind],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            cwd=checkout,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        for seed, zone in (("1", "UTC"), ("2", "Asia/Seoul"))
    }
    assert {hashlib.sha256(render(kind, *NEWEST_FIRST)).hexdigest()} == digests


@every
def test_the_locale_of_the_process_is_left_alone(kind: str, monkeypatch: pytest.MonkeyPatch):
    def refuse(*category: object) -> str:
        raise AssertionError("a feed was written under a changed locale")

    monkeypatch.setattr(locale, "setlocale", refuse)
    assert b"2026" in render(kind, *NEWEST_FIRST)


@every
def test_hostile_text_is_inert_everywhere(kind: str):
    event = told_by(
        replace(MEETING, title=HOSTILE, summary=HOSTILE, names=(HOSTILE,)),
        quote=HOSTILE,
        why=HOSTILE,
        citation={"title": HOSTILE, "publisher": HOSTILE, "url": "javascript:alert(1)"},
    )
    entry = read(kind, event).entries[0]
    assert '5 January 2026: ‹script›alert("＆amp;")‹/script› ]]› end' == entry.title
    document = render(kind, event)
    for unescaped in (b"<script", b"&lt;script", b"&amp;lt;/script&amp;gt;</title", b"javascript:"):
        assert unescaped not in document


@every
def test_only_web_addresses_become_links(kind: str):
    linked = told_by(MEETING, citation={"url": 'https://paper.example/a?q="x"&y=<z>'})
    content = read(kind, linked).entries[0].content[0].value
    assert 'href="https://paper.example/a?q=%22x%22&amp;y=%3Cz%3E"' in content
    for url in (
        "javascript:alert(1)",
        "data:text/html,x",
        "/etc/passwd",
        "//x.example/y",
        "http:x",
        "http://[",
        None,
    ):
        assert "href" not in _content(kind, told_by(MEETING, citation={"url": url}))


def _content(kind: str, event: Event) -> str:
    value: str = read(kind, event).entries[0].content[0].value
    return value
