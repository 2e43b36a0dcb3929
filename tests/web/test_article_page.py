"""The page of one article."""

from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from tests.web.reading import one, page, text, texts
from tests.web.samples import ARTICLES, MERIDIAN, SETTINGS, SUMMIT, TARIFFS, now, store
from timeline.model.article import Article, Role, Section
from web import create_app


def showing(article: Article) -> FlaskClient:
    return create_app(SETTINGS, store([article], []), clock=now).test_client()


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
def test_the_whole_text_is_shown_letter_by_letter(client: FlaskClient, article: Article) -> None:
    paragraphs = page(client, f"/articles/{article.id}").cssselect("article [lang]")
    assert article.text.splitlines() == [element.text_content() for element in paragraphs]


def test_sections_are_shown_as_what_they_are(client: FlaskClient) -> None:
    root = page(client, "/articles/the-meridian")
    assert ["Two presidents meet in Beijing"] == texts(root, "h1")
    assert ["What comes next"] == texts(root, "h2")
    assert ["Related items", "Not read for dates"] == texts(root, ".label")
    assert [MERIDIAN.text.splitlines()[-1]] == texts(root, ".as-boilerplate")


def test_related_items_under_a_heading_of_their_own_need_no_label() -> None:
    text = "Headline\nRelated Articles\nAn item.\n"
    roles = ((Role.HEADLINE, 0, 8), (Role.SUBHEAD, 9, 25), (Role.RELATED, 26, 34))
    sections = tuple(Section(*section) for section in roles)
    client = showing(replace(MERIDIAN, text=text, sections=sections))
    assert [] == texts(page(client, "/articles/the-meridian"), ".label")


def test_a_sentence_that_tells_of_an_event_has_a_name_and_its_date_leads_there(client: FlaskClient) -> None:
    root = page(client, "/articles/the-meridian")
    told = SUMMIT.mentions[0]
    sentence = root.get_element_by_id(f"s-{told.start}")
    assert told.quote == sentence.text_content()
    assert [("on Monday, 5 January", f"/events/{SUMMIT.key}")] == [
        (text(link), link.get("href")) for link in sentence.cssselect("a:has(mark)")
    ]


def test_the_events_of_a_paragraph_stand_beside_it(client: FlaskClient) -> None:
    (part,) = page(client, "/articles/the-meridian").xpath(
        f"//*[@class='part as-body'][.//*[@href='/events/{TARIFFS.key}']]"
    )
    assert ["3 February 2026 Ministers meet again", "By June 2026 25% tariffs on NATO allies"] == texts(
        part, ".notes li"
    )


def test_an_undated_sentence_is_marked_as_told_though_no_date_is(client: FlaskClient) -> None:
    root = page(client, "/articles/strait-gazette")
    (sentence,) = [told for told in root.cssselect(".told") if text(told).startswith("New tariffs")]
    assert [] == sentence.cssselect("mark")


def test_two_events_of_one_sentence_are_both_marked_in_it(client: FlaskClient) -> None:
    first = SUMMIT.mentions[0]
    other = replace(first, expression="presidents", marks=(4, 14))
    events = [replace(SUMMIT, mentions=(first,)), replace(TARIFFS, mentions=(other,))]
    both = create_app(SETTINGS, store(ARTICLES, events), clock=now).test_client()
    sentence = one(page(both, "/articles/the-meridian"), ".told")
    assert ["presidents", "on Monday, 5 January"] == texts(sentence, "mark")
    assert [f"/events/{TARIFFS.key}", f"/events/{SUMMIT.key}"] == sentence.xpath(".//a/@href")


def test_the_byline_says_who_published_it_and_when_and_links_the_original(client: FlaskClient) -> None:
    root = page(client, "/articles/the-meridian")
    assert ["The Meridian, published 6 January 2026. The original article"] == texts(root, ".byline")
    assert [MERIDIAN.url] == root.xpath("//p[@class='byline']/a/@href")


def test_an_inferred_date_is_marked_as_inferred(client: FlaskClient) -> None:
    byline = texts(page(client, "/articles/northern-wire"), ".byline")
    assert byline[0].startswith("Northern Wire, published 19 January 2026, inferred from the text")


def test_an_article_without_a_date_or_an_outlet_says_so() -> None:
    client = showing(replace(MERIDIAN, published=None, publisher=None, url=None))
    assert ["publication date unknown"] == texts(page(client, "/articles/the-meridian"), ".byline")


def test_an_article_whose_text_has_no_headline_is_headed_by_its_title() -> None:
    sections = tuple(section for section in MERIDIAN.sections if section.role is not Role.HEADLINE)
    client = showing(replace(MERIDIAN, title="Named beside the text", sections=sections))
    assert ["Named beside the text"] == texts(page(client, "/articles/the-meridian"), "h1")


def test_what_stands_above_the_headline_is_not_the_headline() -> None:
    text = "© 2026 The Paper\nA pier opens\nIt opened on Monday.\n"
    roles = ((Role.BOILERPLATE, 0, 16), (Role.HEADLINE, 17, 29), (Role.BODY, 30, 50))
    sections = tuple(Section(*section) for section in roles)
    root = page(showing(replace(MERIDIAN, text=text, sections=sections)), "/articles/the-meridian")
    assert ["A pier opens"] == texts(root, "h1")
    assert ["© 2026 The Paper", "It opened on Monday."] == texts(root, "p[lang]")


def test_a_second_headline_is_a_heading_below_the_first() -> None:
    text = "A pier opens\nA pier closes\n"
    sections = (Section(Role.HEADLINE, 0, 12), Section(Role.HEADLINE, 13, 26))
    root = page(showing(replace(MERIDIAN, text=text, sections=sections)), "/articles/the-meridian")
    assert (["A pier opens"], ["A pier closes"]) == (texts(root, "h1"), texts(root, "h2"))


def test_the_text_keeps_its_own_language(client: FlaskClient) -> None:
    root = page(showing(replace(MERIDIAN, language="de")), "/articles/the-meridian")
    assert {"en", "de"} == set(root.xpath("//@lang"))
    assert "de" == one(root, "h1").get("lang")
