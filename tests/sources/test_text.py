"""Plain text in both shapes: what each paragraph is, and which day the article says it came out."""

from datetime import date

import pytest

from timeline.errors import UnreadableArticle
from timeline.model.article import Article, Role
from timeline.sources.formats import text

RAW = """\
Ferry Line Opens Between Two Islands
A ferry began to sail between the islands of Ask and Embla on 3 May 2031. It carries cars and bicycles.
The ship left Ask at dawn, with forty people on board and a band on the quay. By noon it had crossed the \
sound twice, and the harbour of Embla had sold out of coffee for the first time in its history.
A Long Wait
Plans for the line are twenty years old. What held them up was never money but the choice of a harbour, \
over which the two town councils could not agree.
A machine wrote this summary. It was compiled from five reports, and mistakes are possible.
Related Articles
The bridge over the northern sound is to close for repairs by June 2031, the road office said.
A museum of rope opened on Embla in April 2031.
"""

PLAIN = """\
Ferry Line Opens Between Two Islands

By Ask Harbour Desk
Published: 4 May 2031

The ship left Ask at dawn, with forty people on board and a band on the
quay. By noon it had crossed the sound twice, and the harbour of Embla
had sold out of coffee
for the first time in its history.

A Long Wait

Plans for the line are twenty years old. What held them up was never
money but the choice of a harbour.

Sign up for our morning newsletter.

© 2031 The Sound. All rights reserved.
"""


def read(content: str) -> Article:
    return text.read(content, "file:///article.txt")


def played(content: str) -> list[tuple[Role, str]]:
    article = read(content)
    return [(section.role, article.text[section.start : section.end]) for section in article.sections]


def roles(content: str) -> list[Role]:
    return [role for role, _ in played(content)]


def test_the_raw_shape_has_one_paragraph_a_line():
    assert [
        Role.HEADLINE,
        Role.STANDFIRST,
        Role.BODY,
        Role.SUBHEAD,
        Role.BODY,
        Role.BOILERPLATE,
        Role.SUBHEAD,
        Role.RELATED,
        Role.RELATED,
    ] == roles(RAW)


def test_the_headline_is_the_title():
    assert "Ferry Line Opens Between Two Islands" == read(RAW).title


def test_an_article_that_states_no_date_has_none():
    assert read(RAW).published is None


def test_ordinary_text_has_paragraphs_between_blank_lines():
    assert [
        Role.HEADLINE,
        Role.BOILERPLATE,
        Role.BOILERPLATE,
        Role.BODY,
        Role.SUBHEAD,
        Role.BODY,
        Role.BOILERPLATE,
        Role.BOILERPLATE,
    ] == roles(PLAIN)


def test_a_wrapped_sentence_is_made_whole():
    paragraph = played(PLAIN)[3][1]
    assert "a band on the quay. By noon" in paragraph
    assert "harbour of Embla had sold out of coffee for the first" in paragraph


def test_making_lines_whole_moves_no_offset():
    assert len(PLAIN) == len(read(PLAIN).text)


def test_sentences_of_one_line_each_are_not_taken_for_wrapped_text():
    assert 2 == len(played("The ship sailed on 3 May 2031.\nThe ship stayed on 4 May 2031."))


def test_short_lines_of_one_width_are_not_taken_for_wrapped_text():
    assert 4 == len(played("Yes\nNos\nYes\nNos"))


def test_a_list_item_begins_a_paragraph_of_its_own_in_wrapped_text():
    wrapped = "\n".join(
        [
            "Things to bring on the ferry to the islands, and",
            "things that are better left with a friend on the",
            "- a second coat, for the wind that blows over the",
            "sound.",
        ]
    )
    assert "- a second coat, for the wind that blows over the sound." == played(wrapped)[-1][1]


@pytest.mark.parametrize(
    "line",
    [
        "Published: 12 March 2031",
        "Published 12 March 2031, updated 14 March 2031",
        "Posted on March 12, 2031 by Ask Desk",
        "March 12, 2031",
        "Wednesday, March 12, 2031 10:30 a.m.",
        "Date: 2031-03-12T23:30:00-08:00",
        "By Ask Desk | 12 March 2031",
        "By A. B. Desk, March 12, 2031",
    ],
)
def test_a_line_at_the_top_may_state_the_publication_date(line):
    article = read(f"Ferry Opens\n\n{line}\n\nThe ship left.\n")
    assert (date(2031, 3, 12), False) == (article.published, article.inferred)


@pytest.mark.parametrize(
    "line",
    [
        "March 12",
        "March 2031",
        "03/04/2031",
        "yesterday",
        "Published figures of 12 March 2031 show growth.",
        "The ship sailed on 12 March 2031.",
        "Date palms were planted on 12 March 2031",
    ],
)
def test_a_line_that_is_not_a_full_date_of_publication_states_none(line):
    assert read(f"Ferry Opens\n\n{line}\n\nThe ship left.\n").published is None


@pytest.mark.parametrize(
    "line",
    [
        "Published: 12 March 2031 09:12 GMT",
        "Published on: March 12, 2031",
        "Updated: 12 March 2031, 10:00",
        "Last modified on Wed 12 Mar 2031",
    ],
)
def test_a_labelled_line_states_the_publication_date_wherever_it_stands(line):
    top = "Skip to content\n\nFerry Opens\n\nShare\n\nSave\n\nPrint\n\nListen\n\nCopy link\n\n5 min read\n\n"
    assert date(2031, 3, 12) == read(f"{top}{line}\n\nThe ship left.\n").published
    assert date(2031, 3, 12) == read(f"Ferry Opens\n\nThe ship left.\n\n{line}\n").published


def test_a_day_of_publication_goes_before_one_of_a_change():
    text = "Ferry Opens\n\nUpdated: 14 March 2031\n\nPublished: 12 March 2031\n\nThe ship left.\n"
    assert date(2031, 3, 12) == read(text).published


def test_a_labelled_line_in_a_list_of_other_articles_is_that_of_another():
    body = "The ship left the harbour.\n\n" * 5
    text = f"Ferry Opens\n\n{body}Related articles\n\nTram stops\n\nPublished: 12 March 2031\n"
    assert read(text).published is None


def test_a_date_further_down_is_not_the_publication_date():
    body = "The ship left the harbour and came back.\n\n" * 5
    assert read(f"Ferry Opens\n\n{body}March 12, 2031\n").published is None


@pytest.mark.parametrize("stated", ["February 30, 2031", "0000-01-01", "10000-01-01", "03/04/2031"])
def test_a_labelled_date_that_cannot_be_used_is_refused(stated):
    with pytest.raises(UnreadableArticle, match=f"publication date that cannot be used: .*{stated}"):
        read(f"Ferry Opens\n\nPublished: {stated}\n\nThe ship left.\n")


@pytest.mark.parametrize(
    "notice",
    [
        "This text was put together from several reports. Mistakes are possible.",
        "Although editors strive for accuracy, a mistake might slip in.",
        "This summary was compiled automatically; readers should check the original report.",
        "This page was put together at night from machine-translated reports.",
        "Copyright 2031 The Sound",
        "All rights reserved.",
        "We use cookies to make this site better.",
        "Subscribe to our weekly newsletter",
        "Advertisement",
        "Photo: Embla Picture Desk, 3 May 2031",
        "Editing by Ask Desk",
        "Last updated: 5 May 2031",
        "Page last reviewed 05/05/2031 | Give feedback | Harbour House, Room 12",
        "Cookie policy",
        "Filed under: Ferries",
        "Picture by Embla Desk © 2031",
        "Home | Contact | Terms of use",
        "Home  Ferries  Tide tables  Jobs",
        "3 min read   Share   Comments (14)",
        "Accept all cookies   Reject optional cookies",
        "You are here: Home > News > 2031 > May",
        "Was this page useful?  Yes  No",
        "More like this",
        "3 comments",
    ],
)
def test_a_notice_is_boilerplate(notice):
    assert Role.BOILERPLATE == roles(f"Ferry Opens\nThe ship left.\nIt came back.\n{notice}\n")[-1]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry company admitted that errors may occur when tickets are sold twice.",
        "Copyright law was changed on 3 May 2031.",
        "Updated figures show that five ships sailed.",
        "She subscribed to the view that ferries are slow.",
        "The council asked the office to check the original plan.",
        "By continuing the strike, sailors hope for better pay.",
        "Terms of the sale were agreed on 3 May 2031.",
        "Published figures show that five ships sailed.",
        "Home wins | Ask 3 | Embla 1",
    ],
)
def test_a_sentence_of_the_news_is_not_boilerplate(sentence):
    assert Role.BODY == roles(f"Ferry Opens\nThe ship left.\nIt came back.\n{sentence}\n")[-1]


@pytest.mark.parametrize(
    "notice",
    ["Sign up for our morning newsletter.", "© 2031 The Sound. All rights reserved.", "Editing by Ask Desk."],
)
def test_a_notice_at_the_end_of_a_paragraph_is_boilerplate(notice):
    content = f"Ferry Opens\nThe ship left on 3 May 2031. It came back. {notice}\nIt rained.\n"
    assert [
        (Role.BODY, "The ship left on 3 May 2031. It came back."),
        (Role.BOILERPLATE, notice),
        (Role.BODY, "It rained."),
    ] == played(content)[1:]


PAGE = """\
The Sound
Home | News | Sport | Weather
Sign in
NEWS
Ferry line opens between two islands
By Ask Desk
4 May 2031
Share this
Facebook
The ship left Ask at dawn, with forty people on board.
Most read
Storm warning for Friday
Five walks on Embla
The line is to be prolonged.
Cookie policy
"""


def test_a_page_has_its_headline_below_the_menu():
    article = read(PAGE)
    assert "Ferry line opens between two islands" == article.title
    assert [Role.BOILERPLATE] * 4 + [Role.HEADLINE] == roles(PAGE)[:5]


def test_a_byline_is_sought_from_the_headline_on():
    assert date(2031, 5, 4) == read(PAGE).published


def test_only_the_sentences_of_a_page_are_its_body():
    assert [
        "The ship left Ask at dawn, with forty people on board.",
        "The line is to be prolonged.",
    ] == [words for role, words in played(PAGE) if role is Role.BODY]


def test_a_line_named_like_a_page_is_a_subhead_in_the_midst_of_the_text():
    content = "Ferry Opens\nThe ship left the port.\nWeather\nIt rained all day.\n"
    assert [Role.HEADLINE, Role.BODY, Role.SUBHEAD, Role.BODY] == roles(content)


@pytest.mark.parametrize("content", ["© 2031 The Sound", "Most read"])
def test_a_page_without_an_article_has_no_headline(content):
    assert Role.HEADLINE not in roles(content)


@pytest.mark.parametrize(
    "heading", ["Related Articles", "RELATED STORIES:", "Read more", "See also", "You may also like"]
)
def test_everything_under_a_heading_of_related_articles_is_related(heading):
    assert [Role.SUBHEAD, Role.RELATED] == roles(
        f"Ferry Opens\nThe ship left.\n{heading}\nA museum opened.\n"
    )[-2:]


def test_a_line_that_points_elsewhere_is_related_by_itself():
    content = "Ferry Opens\nThe ship left.\nRead more: A museum opened in April 2031\nIt came back.\n"
    assert [Role.RELATED, Role.BODY] == roles(content)[-2:]


def test_a_row_of_pieces_of_other_pages_is_a_menu():
    content = (
        "Live: Ferry race   Watch: Seal sings   Podcast: 1907, a year at sea\n\nFerry Opens\nThe ship left.\n"
    )
    assert [Role.BOILERPLATE, Role.HEADLINE, Role.BODY] == roles(content)


def test_pictures_and_quizzes_of_the_site_are_boilerplate():
    content = "Ferry Opens\nThe ship left.\nYour pictures: spring on the coast, 3-9 May\n"
    assert Role.BOILERPLATE is roles(content)[-1]


def test_a_single_sentence_is_body_and_title():
    article = read("The ship sailed on 3 May 2031.")
    assert ([Role.BODY], "The ship sailed on 3 May 2031.") == (
        [section.role for section in article.sections],
        article.title,
    )


def test_a_first_line_that_is_a_sentence_is_not_a_headline():
    assert Role.BODY == roles("The ship sailed on 3 May 2031.\nIt came back the same day.")[0]


def test_a_headline_may_end_in_an_abbreviation():
    assert Role.HEADLINE == roles("Ferry Sails to the U.S.\nIt came back the same day.")[0]


def test_a_very_long_first_paragraph_gives_a_short_title():
    assert 200 >= len(read("word " * 1000).title)


def test_the_same_content_from_two_places_is_the_same_article():
    assert text.read(RAW, "file:///a.txt").id == text.read(RAW, "file:///b.txt").id


def test_other_content_is_another_article():
    assert read(RAW).id != read(RAW.replace("forty", "fifty")).id


def test_sections_follow_each_other_and_hold_all_words():
    article = read(PLAIN)
    shown = " ".join(article.text[section.start : section.end] for section in article.sections)
    assert article.text.split() == shown.split()
