"""Whatever bytes come in, an article or a refusal comes out, and an article's sections fit its text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline.errors import UnreadableArticle
from timeline.model.article import Article
from timeline.sources import article_from
from timeline.sources.decoding import clean
from timeline.sources.formats import formats

ENDINGS = sorted(formats())

NEWS = st.lists(
    st.sampled_from(
        [
            *(
                "---\n",
                "\n",
                "\n\n",
                " ",
                "# ",
                "- ",
                "> ",
                "| ",
                "```\n",
                "<p>",
                "&#0;",
                "\\",
                "*",
                "[a](b)",
            ),
            *("title: a\n", "published: 2031-05-04\n", "url: x\n", "By A. Desk", "Published: May 4, 2031"),
            *("Related Articles", "Errors may occur; check the original.", "© 2031", "The ship sailed."),
        ]
    )
).map("".join)


@pytest.mark.parametrize("ending", ENDINGS)
@given(data=st.binary() | (st.text() | NEWS).map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(data=b"---\n---\n")
@example(data=b"Related")
@example(data="\u200b".encode())
def test_any_bytes_become_an_article_or_a_refusal(ending, data):
    try:
        article = article_from(data, ending, "-")
    except UnreadableArticle:
        return
    assert is_sound(article)


def is_sound(article: Article) -> bool:
    """Whether the sections stand in order, hold all the words, and nothing unseen is left in the text."""
    edges = [edge for section in article.sections for edge in (section.start, section.end)]
    shown = " ".join(article.text[section.start : section.end] for section in article.sections)
    in_order = edges == sorted(edges) and shown.split() == article.text.split()
    return in_order and bool(article.title) and article.text == clean(article.text)
