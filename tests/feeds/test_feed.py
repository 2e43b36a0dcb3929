"""The words of an entry, which all formats share."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.feeds.examples import ABOUT, MEETING, TARIFFS, UNDATED, told_by
from timeline.feeds.feed import Entry, Feed, FeedInfo, plain
from timeline.model.event import Event, Status
from timeline.model.timeline import Timeline


def entry_of(event: Event) -> Entry:
    return Feed.of(Timeline((event,)), ABOUT).entries[0]


@pytest.mark.parametrize(
    "event, title",
    (
        (MEETING, "5 January 2026: Lee Jae Myung and Xi Jinping meet in Beijing"),
        (TARIFFS, "By June 2026: 25% tariffs threatened on NATO allies"),
        (UNDATED, "New tariffs on Denmark"),
    ),
)
def test_a_title_begins_with_the_date_as_precise_as_it_is(event: Event, title: str):
    assert title == entry_of(event).title


def test_a_title_of_nothing_legible_is_still_a_title():
    assert "Untitled event" == entry_of(replace(UNDATED, title=" \x00\n")).title


def test_a_summary_of_nothing_legible_is_the_title():
    assert "New tariffs on Denmark" == entry_of(replace(UNDATED, summary="\x07")).summary


def test_the_content_tells_the_status_the_sentence_its_source_and_the_reason():
    assert (
        "<p>Happened: 5 January 2026</p>"
        "<blockquote><p>The two met in Beijing on <mark>January 5</mark> for talks.</p></blockquote>"
        '<p><a href="https://paper.example/seoul">Seoul turns to Beijing</a>, The Paper, 19 January 2026</p>'
        "<p>Why this date: The article was published on 19 January 2026, and this is the January 5 closest"
        " to it.</p>"
    ) == entry_of(MEETING).content


def test_the_content_of_an_undated_event_marks_nothing_and_says_so():
    assert (
        "<p>Reported: no date given</p>"
        "<blockquote><p>The two met in Beijing on January 5 for talks.</p></blockquote>"
        '<p><a href="https://paper.example/seoul">Seoul turns to Beijing</a>, The Paper, 19 January 2026</p>'
    ) == entry_of(UNDATED).content


def test_every_mention_is_quoted_in_its_order():
    first, second = (told_by(MEETING, quote=quote, marks=(0, 0)).mentions[0] for quote in ("One.", "Two."))
    content = entry_of(replace(MEETING, mentions=(first, second))).content
    assert 0 < content.index("<p>One.</p>") < content.index("<p>Two.</p>")


def test_an_inferred_publication_date_is_said_to_be_inferred():
    content = entry_of(told_by(MEETING, citation={"inferred": True})).content
    assert "The Paper, 19 January 2026 (date inferred from its text)</p>" in content


def test_an_article_that_says_little_is_cited_with_what_it_says():
    bare = told_by(MEETING, citation={"title": "", "url": None, "publisher": None, "published": None})
    assert "<p>Untitled article</p>" in entry_of(bare).content


def test_a_status_of_two_words_is_written_as_words():
    assert "<p>Called off: 5 January 2026</p>" in entry_of(replace(MEETING, status=Status.CALLED_OFF)).content


def test_a_name_that_becomes_the_same_in_plain_text_is_one_category():
    entry = entry_of(replace(MEETING, names=("Xi Jinping", "Xi\nJinping", "\x00")))
    assert ["Xi Jinping"] == [
        category.term for category in entry.categories if category.scheme == "tag:news.example,2026:name"
    ]


@pytest.mark.parametrize(
    "text, expected",
    (
        ("  Two\nlines\tand  spaces ", "Two lines and spaces"),
        ("\x00control\x1f\x7f\x85 \ud83d\ufdd0\uffff\ufffd", "control"),
        ("AT&T, R & D, 3 < 4 > 2", "AT&T, R & D, 3 < 4 > 2"),
        ("a <b>bold</b> claim", "a ‹b›bold‹/b› claim"),
        ("<!-- hidden -->", "‹!-- hidden --›"),
        ("Q&amp;A", "Q＆amp;A"),
        ("naïve 北京 🙂", "naïve 北京 🙂"),
    ),
)
def test_plain_text_holds_nothing_that_a_reader_could_take_for_markup(text: str, expected: str):
    assert expected == plain(text)


def test_the_titles_of_a_feed_are_plain_text_too():
    feed = Feed.of(Timeline(), replace(ABOUT, title="<b>Dateline</b>\n", description="&lt;"))
    assert ("‹b›Dateline‹/b›", "＆lt;") == (feed.about.title, feed.about.description)


@pytest.mark.parametrize(
    "changed, updated",
    (
        (None, MEETING.updated),
        (TARIFFS.updated, MEETING.updated),
        (datetime(2026, 1, 22, 8, 0, 0, 900_000, tzinfo=UTC), datetime(2026, 1, 22, 8, 0, tzinfo=UTC)),
    ),
)
def test_a_feed_is_as_new_as_its_entries_and_as_what_went_away(changed: datetime | None, updated: datetime):
    feed = Feed.of(Timeline((MEETING, TARIFFS)), replace(ABOUT, changed=changed))
    assert updated.replace(microsecond=0) == feed.updated


def test_a_feed_is_named_by_its_authority_and_not_by_its_host():
    about = FeedInfo.of_everything("Dateline", "http://[::1]:8000", "localhost", "rss", None)
    assert "tag:localhost,2026:feed.rss" == Feed.of(Timeline(), about).id
