"""Atom 1.0 as it is written, element by element."""

from dataclasses import replace

from lxml import etree

from tests.feeds.examples import CITATION, MEETING, MENTION, render, told_by
from timeline.model.event import Event

ATOM = {"atom": "http://www.w3.org/2005/Atom"}


def feed_of(*events: Event) -> etree._Element:
    return etree.fromstring(render("atom", *events))


def text_of(element: etree._Element, path: str) -> str | None:
    return element.findtext(path, namespaces=ATOM)


def links_of(event: Event) -> list[dict[str, str]]:
    return [dict(link.attrib) for link in feed_of(event).findall("atom:entry/atom:link", ATOM)]


def test_the_feed_is_known_by_a_tag_that_outlives_its_scheme():
    assert "tag:news.example,2026:feed.xml" == text_of(feed_of(MEETING), "atom:id")


def test_the_feed_says_who_speaks_so_that_no_entry_lacks_an_author():
    feed = feed_of(MEETING)
    assert "Dateline" == text_of(feed, "atom:author/atom:name")
    assert "https://news.example/" == text_of(feed, "atom:author/atom:uri")


def test_the_alternate_link_of_an_entry_keeps_its_attributes():
    assert {
        "rel": "alternate",
        "href": "https://news.example/events/0123456789ab",
        "type": "text/html",
        "hreflang": "en",
    } == links_of(MEETING)[0]


def test_the_articles_are_via_links_with_their_titles():
    assert [
        {"rel": "via", "href": "https://paper.example/seoul", "title": "Seoul turns to Beijing"}
    ] == links_of(MEETING)[1:]


def test_an_article_that_tells_of_the_event_twice_is_linked_once():
    twice = replace(MEETING, mentions=(MENTION, replace(MENTION, start=900)))
    assert 2 == len(links_of(twice))


def test_an_article_without_an_address_is_no_link():
    assert 1 == len(links_of(told_by(MEETING, citation={"url": None})))


def test_content_is_html_and_the_summary_plain_text():
    entry = feed_of(MEETING).find("atom:entry", ATOM)
    assert entry is not None
    content, summary = entry.find("atom:content", ATOM), entry.find("atom:summary", ATOM)
    assert content is not None
    assert summary is not None
    assert ("html", None) == (content.get("type"), summary.get("type"))
    assert MEETING.summary == summary.text


def test_the_category_of_a_status_has_a_term_for_machines_and_a_label_for_people():
    category = feed_of(MEETING).find("atom:entry/atom:category", ATOM)
    assert category is not None
    assert ("happened", "Happened") == (category.get("term"), category.get("label"))
    assert CITATION.title not in (category.get("scheme") or "")
