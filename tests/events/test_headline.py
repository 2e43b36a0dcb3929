import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.events.examples import article, body, dated
from timeline.events.headline import LONGEST
from timeline.events.mentions import mentions
from timeline.model.article import Role

WORD = re.compile(r"\w+")
WORDS = (
    "the council met Lee in Oslo on Monday 5 January 2026 and , who that said was cancelled by June “ ” ( ) "
    ". to"
)


def title(text: str) -> str:
    return dated(text)[0][2]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("On 5 January 2026, Lee met Xi in Oslo.", "Lee met Xi in Oslo"),
        ("Meanwhile, Lee met Xi on 5 January 2026.", "Lee met Xi"),
        ("Acme said on 19 January 2026 it will cut 500 jobs.", "Acme will cut 500 jobs"),
        ("The mill burned down late on 19 January 2026, the agency said.", "The mill burned down"),
        ("The talks on 19 January 2026 ended without a deal.", "The talks ended without a deal"),
        ("Denmark agreed on 19 January 2026 to build a wall.", "Denmark agreed to build a wall"),
        (
            (
                "On 5 January 2026, Norwegian Prime Minister Ingrid Solberg and Danish Foreign Minister "
                "Peder Aaskov opened the rebuilt harbour of Lisse."
            ),
            "Ingrid Solberg and Peder Aaskov opened the rebuilt harbour of Lisse",
        ),
    ],
)
def test_a_title_leaves_out_date_attribution_and_connection(text: str, expected: str):
    assert expected == title(text)


def test_he_is_the_one_person_told_of_before():
    text = "The trial of Anton Verhoef goes on. He was arrested in May 2024."
    assert "Anton Verhoef was arrested" == title(text)


def test_he_stays_he_where_two_people_may_be_meant():
    text = "It was Anton Verhoef against Jon Dahl. He was arrested in May 2024."
    assert "He was arrested" == title(text)


def test_it_is_the_subject_of_the_sentence_before():
    text = "The yearly meeting was long. It ended on 16 January 2026."
    assert "The yearly meeting ended" == title(text)


@given(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=60).map(" ".join))
def test_a_title_is_short_and_made_of_the_words_of_the_text(text: str):
    for mention in mentions(body(text)):
        assert len(mention.title) <= LONGEST
        assert set(WORD.findall(mention.title.lower())) <= set(WORD.findall(text.lower()))


@given(st.lists(st.tuples(st.sampled_from(Role), st.text()), max_size=4), st.text())
def test_any_text_is_read(sections: list[tuple[Role, str]], text: str):
    found = mentions(article(*sections, (Role.BODY, f"{text} on 5 January 2026 {text}")))
    assert [m.quote[slice(*m.marks)] for m in found] == [m.expression for m in found]
