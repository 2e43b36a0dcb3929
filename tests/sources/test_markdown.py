"""Markdown: front matter read strictly, and a body reduced to what a reader sees."""

from datetime import date

import pytest

from timeline.errors import UnreadableArticle
from timeline.model.article import Article, Role
from timeline.sources.formats import markdown

FRONT = """\
---
title: "Ferry Line Opens"
source: The Sound
url: https://example.org/ferry
published: 2031-05-04
---

"""

BODY = """\
The *ship* left [Ask](https://example.org/ask) at **dawn**,
with a band on the quay.

## A Long Wait

- Plans are `old`.
- The harbour \\*was\\* chosen &amp; built.

```
sailed = "3 May 2031"
```

<div>raw</div>

| from | to |
|------|----|
| Ask | Embla |

## Related Articles

- A museum opened.

## Weather

It rained.

This page was translated by a machine; mistakes are possible.
"""


def read(content: str) -> Article:
    return markdown.read(content, "file:///article.md")


def played(content: str) -> list[tuple[Role, str]]:
    article = read(content)
    return [(section.role, article.text[section.start : section.end]) for section in article.sections]


def with_front(**fields: str) -> str:
    lines = "\n".join(f"{name}: {value}" for name, value in fields.items())
    return f"---\n{lines}\n---\n\nThe ship left.\n"


def test_front_matter_says_who_published_what_where_and_when():
    article = read(FRONT + BODY)
    assert ("Ferry Line Opens", "The Sound", "https://example.org/ferry", date(2031, 5, 4)) == (
        article.title,
        article.publisher,
        article.url,
        article.published,
    )


def test_the_body_is_what_a_reader_sees():
    assert [
        (Role.HEADLINE, "Ferry Line Opens"),
        (Role.BODY, "The ship left Ask at dawn, with a band on the quay."),
        (Role.SUBHEAD, "A Long Wait"),
        (Role.BODY, "Plans are old."),
        (Role.BODY, "The harbour *was* chosen & built."),
        (Role.BOILERPLATE, 'sailed = "3 May 2031"'),
        (Role.BOILERPLATE, "<div>raw</div>"),
        (Role.BODY, "from"),
        (Role.BODY, "to"),
        (Role.BODY, "Ask"),
        (Role.BODY, "Embla"),
        (Role.SUBHEAD, "Related Articles"),
        (Role.RELATED, "A museum opened."),
        (Role.SUBHEAD, "Weather"),
        (Role.BODY, "It rained."),
        (Role.BOILERPLATE, "This page was translated by a machine; mistakes are possible."),
    ] == played(FRONT + BODY)


def test_an_article_with_an_address_has_it_for_its_origin():
    assert "https://example.org/ferry" == read(FRONT + BODY).origin


def test_an_article_without_an_address_has_its_file_for_its_origin():
    assert "file:///article.md" == read(BODY).origin


def test_without_front_matter_the_first_heading_is_the_title():
    assert "Ferry Opens" == read("# Ferry Opens\n\nThe ship left.\n").title


def test_a_title_that_is_also_the_first_heading_is_told_once():
    content = with_front(title="Ferry Opens").replace("The ship", "# Ferry Opens\n\nThe ship")
    assert [(Role.HEADLINE, "Ferry Opens"), (Role.BODY, "The ship left.")] == played(content)


def test_without_any_heading_the_first_words_are_the_title():
    assert "The ship left." == read("The ship left.\n\nIt came back.\n").title


@pytest.mark.parametrize(
    "stated",
    [
        "2031-05-04",
        "2031-05-04T23:30:00-08:00",
        "2031-05-04 00:10:00Z",
        "May 4, 2031",
        '"4 May 2031, 11 p.m."',
        "Sun, 04 May 2031 23:30:00 GMT",
    ],
)
def test_the_day_stays_as_it_is_stated_whatever_the_time_zone(stated):
    assert date(2031, 5, 4) == read(with_front(published=stated)).published


@pytest.mark.parametrize(
    "stated",
    [
        "2031-02-30",
        "0000-01-01",
        "10000-01-01",
        "February 30, 2031",
        "May 2031",
        "2031",
        "yesterday",
        "04/05/2031",
        "May 4, 31",
        "[2031-05-04]",
    ],
)
def test_a_publication_date_that_is_not_one_day_is_refused(stated):
    with pytest.raises(UnreadableArticle, match="publi"):
        read(with_front(published=stated))


def test_an_empty_publication_date_is_none():
    assert read(with_front(published="")).published is None


def test_a_byline_states_the_date_when_the_front_matter_does_not():
    assert date(2031, 5, 4) == read("# Ferry Opens\n\nPublished: 4 May 2031\n\nThe ship left.\n").published


def test_a_title_that_yaml_takes_for_a_truth_value_is_text():
    assert "No" == read(with_front(title="No")).title


@pytest.mark.parametrize(
    "front",
    [
        'title: "\\U00110000"',
        'title: "\\UFFFFFFFF"',
        "title: [unclosed",
        "title: 'unclosed",
        "just words",
        "- a\n- list",
        "title: &a [*a",
        "[" * 5000,
        "title: {a: b}",
        "title: \t@",
        "a: b\n" * 5000,
    ],
)
def test_front_matter_that_does_not_parse_is_refused(front):
    with pytest.raises(UnreadableArticle, match="front matter"):
        read(f"---\n{front}\n---\n\nThe ship left.\n")


def test_the_line_of_a_mistake_in_the_front_matter_is_told():
    with pytest.raises(UnreadableArticle, match="line 3"):
        read("---\nsource: a\n- title: b\n---\n\nThe ship left.\n")


def test_a_colon_in_a_title_needs_no_quotes():
    front = 'title: Storm: five ships lost\nsource: "The Sound"\nurl:\npublished: 2031-05-06'
    article = read(f"---\n{front}\n---\n\nThe ship left.\n")
    assert ("Storm: five ships lost", "The Sound", date(2031, 5, 6)) == (
        article.title,
        article.publisher,
        article.published,
    )


def test_front_matter_that_is_never_closed_is_refused():
    with pytest.raises(UnreadableArticle, match="never closes"):
        read("---\ntitle: Ferry Opens\n\nThe ship left.\n")


def test_a_file_of_nothing_but_link_definitions_is_no_article():
    with pytest.raises(UnreadableArticle, match=r"^holds no text$"):
        read("[ferry]: https://example.org/ferry\n")


def test_front_matter_alone_is_no_article():
    with pytest.raises(UnreadableArticle, match="no text"):
        read("---\ntitle: Ferry Opens\n---\n")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ferry", "ftp://example.org/", "https://", "'http://['", "https://a b/"]
)
def test_an_address_that_is_not_of_the_web_is_refused(url):
    with pytest.raises(UnreadableArticle, match="url"):
        read(with_front(url=url))


def test_controls_and_half_characters_written_as_escapes_are_dropped():
    assert "Ferry Opens" == read(with_front(title='"Fer\\ud800ry\\0 \\x1bOpens"')).title


def test_a_title_may_hold_markup_and_stays_as_it_is():
    title = "<script>alert(1)</script> ]]> & co"
    assert (title, title) == (
        (found := read(with_front(title=f"'{title}'"))).title,
        found.text.split("\n")[0],
    )


def test_a_title_of_unreasonable_length_is_refused():
    with pytest.raises(UnreadableArticle, match="title of 400 characters"):
        read(with_front(title="x" * 400))
