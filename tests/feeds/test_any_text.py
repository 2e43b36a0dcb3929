"""Whatever an article holds, its feeds stay well-formed, safe and the same entries."""

from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.feeds.examples import MEETING, UNDATED, read, render, told_by
from timeline.feeds.formats import formats
from timeline.model.event import Event

# Every code point, lone surrogates too, and the pieces that break feeds.
PIECES = (
    "<script>",
    "</title>",
    "]]>",
    "<![CDATA[",
    "&amp;",
    "&#0;",
    "&lt;",
    "<b x='\">",
    "--!>",
    "\x00",
    "\r",
    "\u202e",
)
TEXTS = st.lists(st.text(st.characters(), max_size=12) | st.sampled_from(PIECES), max_size=4).map("".join)
URLS = st.none() | TEXTS | TEXTS.map("http://paper.example/".__add__) | TEXTS.map("http://".__add__)

unhurried = settings(deadline=None)


@st.composite
def events(draw: st.DrawFn) -> Event:
    """The meeting, told in any words."""
    quote = draw(TEXTS)
    start = draw(st.integers(0, len(quote)))
    told = told_by(
        MEETING,
        quote=quote,
        marks=(start, draw(st.integers(start, len(quote)))),
        why=draw(TEXTS),
        citation={"title": draw(TEXTS), "url": draw(URLS), "publisher": draw(TEXTS)},
    )
    names = tuple(draw(st.lists(TEXTS, max_size=3)))
    return replace(told, title=draw(TEXTS), summary=draw(TEXTS), names=names)


class Markup(HTMLParser):
    """The tags and links of some HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]


@unhurried
@given(events())
def test_a_feed_of_any_text_is_well_formed_and_keeps_its_entries(event: Event):
    for kind in formats():
        etree.fromstring(render(kind, event, UNDATED))
        heard = read(kind, event, UNDATED)
        assert not heard.bozo
        assert [event.id, UNDATED.id] == [entry.id for entry in heard.entries]


@unhurried
@given(events())
def test_the_content_of_any_text_holds_our_markup_only(event: Event):
    for kind in formats():
        root = etree.fromstring(render(kind, event))
        (content,) = root.xpath("//*[local-name()='encoded' or local-name()='content']/text()")
        markup = Markup(content)
        assert {"p", "blockquote"} <= markup.tags <= {"p", "blockquote", "mark", "a"}
        assert all(link.startswith(("http://", "https://")) for link in markup.links)


@unhurried
@given(events())
def test_titles_of_any_text_are_alike_in_all_formats_and_hold_no_markup(event: Event):
    titles = set()
    for kind in formats():
        root = etree.fromstring(render(kind, event))
        (title,) = root.xpath(
            "//*[local-name()='item' or local-name()='entry']/*[local-name()='title']/text()"
        )
        titles.add(title)
    assert 1 == len(titles)
    assert not Markup(titles.pop()).tags
