"""RSS 2.0 as it is written, element by element."""

from dataclasses import replace

from lxml import etree

from tests.feeds.examples import ABOUT, MEETING, NEWEST_FIRST, TARIFFS, render
from timeline.model.event import Event

PREFIXES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
}


def channel_of(*events: Event) -> etree._Element:
    return etree.fromstring(render("rss", *events))[0]


def text_of(element: etree._Element, path: str) -> str | None:
    return element.findtext(path, namespaces=PREFIXES)


def test_the_channel_links_to_the_page_and_not_to_the_feed():
    assert "https://news.example/" == text_of(channel_of(MEETING), "link")


def test_the_channel_names_itself_as_an_atom_link():
    (link,) = channel_of(MEETING).findall("atom:link", PREFIXES)
    assert ("self", ABOUT.feed_url, "application/rss+xml") == (
        link.get("rel"),
        link.get("href"),
        link.get("type"),
    )


def test_the_channel_asks_readers_to_look_once_an_hour():
    assert "60" == text_of(channel_of(MEETING), "ttl")


def test_the_channel_was_built_when_its_newest_entry_changed():
    channel = channel_of(*NEWEST_FIRST)
    assert "Wed, 21 Jan 2026 09:00:00 +0000" == text_of(channel, "lastBuildDate")


def test_an_item_is_published_when_the_event_was_recorded_and_not_when_it_happened():
    assert "Tue, 20 Jan 2026 08:30:00 +0000" == text_of(channel_of(MEETING), "item/pubDate")


def test_an_item_says_when_it_last_changed():
    assert "2026-01-21T09:00:00+00:00" == text_of(channel_of(MEETING), "item/atom:updated")


def test_a_guid_is_the_tag_of_the_event_and_no_address():
    guid = channel_of(MEETING).find("item/guid")
    assert guid is not None
    assert (MEETING.id, "false") == (guid.text, guid.get("isPermaLink"))


def test_the_publication_is_the_creator_of_its_items():
    assert "Dateline" == text_of(channel_of(MEETING), "item/dc:creator")


def test_the_description_is_escaped_text_and_stands_before_the_content():
    (item,) = channel_of(replace(TARIFFS, summary="AT&T < all")).findall("item")
    assert "AT&amp;T &lt; all" == text_of(item, "description")
    tags = [child.tag for child in item]
    assert tags.index("description") < tags.index(f"{{{PREFIXES['content']}}}encoded")
