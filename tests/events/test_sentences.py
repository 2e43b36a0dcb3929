import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.events.examples import article, body
from timeline.events.sentences import sentences
from timeline.model.article import Article, Role, Section


def split(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(body(text))]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("They met. They talked.", ["They met.", "They talked."]),
        ("They met on Jan. 5 in Oslo. It rained.", ["They met on Jan. 5 in Oslo.", "It rained."]),
        ("Mr. Berg and Dr. A. B. Holm left.", ["Mr. Berg and Dr. A. B. Holm left."]),
        ("The U.S. Senate voted. Nobody spoke.", ["The U.S. Senate voted.", "Nobody spoke."]),
        ("He lives in the U.S. The vote is near.", ["He lives in the U.S.", "The vote is near."]),
        ("It was Lee vs. Xi.", ["It was Lee vs. Xi."]),
        ("Growth was 3.5 per cent. Prices fell.", ["Growth was 3.5 per cent.", "Prices fell."]),
        ('"We won." She smiled.', ['"We won."', "She smiled."]),
        ("“Is it true?” he asked. It was.", ["“Is it true?” he asked.", "It was."]),
        ("He waited... and left. She stayed.", ["He waited... and left.", "She stayed."]),
        ("He waited… Then he left.", ["He waited…", "Then he left."]),
        ("See No. 5 on p. 7.", ["See No. 5 on p. 7."]),
        ("It ended at 5 p.m. Police left.", ["It ended at 5 p.m.", "Police left."]),
        ("Acme Inc. shares fell.", ["Acme Inc. shares fell."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences_end_where_a_reader_would_stop(text: str, expected: list[str]):
    assert expected == split(text)


def test_the_lines_of_a_list_are_sentences_of_their_own():
    assert ["6 March: Poetry", "7 March: Spring fair"] == split("6 March: Poetry\n7 March: Spring fair")


def test_a_headline_is_one_sentence_whatever_its_marks():
    told = sentences(article((Role.HEADLINE, "Who won? Nobody did."), (Role.BODY, "It was a draw.")))
    assert ["Who won? Nobody did.", "It was a draw."] == [sentence.text for sentence in told]


def test_no_sentence_crosses_the_end_of_a_section():
    told = sentences(article((Role.STANDFIRST, "A storm is"), (Role.BODY, "coming in")))
    assert [Role.STANDFIRST, Role.BODY] == [sentence.role for sentence in told]


@st.composite
def articles(draw: st.DrawFn) -> Article:
    pieces = draw(
        st.lists(
            st.tuples(st.sampled_from(Role), st.text(st.sampled_from("Aa. \n\t1'”!?…(J") | st.characters()))
        )
    )
    sections, text = [], ""
    for role, words in pieces:
        sections.append(Section(role, len(text), len(text) + len(words)))
        text += words
    return Article("a", text, "", tuple(sections), "a.txt")


@given(articles())
def test_sentences_index_the_text_and_cover_all_but_white_space(found: Article):
    told = sentences(found)
    assert [s.text for s in told] == [found.text[s.start : s.end] for s in told]
    assert "".join(found.text.split()) == "".join("".join(s.text.split()) for s in told)
