import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.events.examples import article, body, dated
from tests.golden.articles import ARTICLES
from tests.golden.golden import Golden
from timeline.events.mentions import mentions
from timeline.events.wording import LONGEST
from timeline.model.article import Role
from timeline.sources import article_from

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
        ("Talks were postponed to 30 January 2026.", "Talks were postponed"),
        ("Its budget grew 12% in the 2025-26 fiscal year.", "Its budget grew 12%"),
        ("Night trains stopped on 19 January 2026, a day after a boat was hit.", "Night trains stopped"),
        (
            "Tickets already bought can be refunded until 23 January.",
            "Tickets already bought can be refunded",
        ),
        (
            "The circle met in Aarhus on 12 January, to compare bids.",
            "The circle met in Aarhus to compare bids",
        ),
        ("The mission will last until March, when the lunar night begins.", "The mission will last"),
        ("She has run it since 2019, and the folders for that work fill a room.", "She has run it"),
        ("The pool will not open until 23 January.", "The pool will not open until 23 January"),
        ("Passengers can get their money back until 23 January.", "Passengers can get their money back"),
        ("Police arrested a man on 18 January, hours after the attack.", "Police arrested a man"),
        ("The study, published on 16 January, shows that ice melts.", "The study shows that ice melts"),
        ("The ferry sank on 18 January, according to police.", "The ferry sank"),
        ("According to the coast guard, the ferry sank on 18 January.", "The ferry sank"),
        ("Friday will be calm.", "Friday will be calm"),
        ("The crew spent April patrolling the border.", "The crew spent April patrolling the border"),
        ("The crew came back in 1995 from the ice.", "The crew came back from the ice"),
        ("The board decided back in June that it would sell.", "The board decided that it would sell"),
        ("The union's new director, Jack Low, left on 18 January.", "Jack Low left"),
        (
            "On 18 January 2025 the firm (a maker of vans) closed its plant [in Osk].",
            "The firm closed its plant",
        ),
        (
            "He wrote about it for the 5 January issue of Stone.",
            "He wrote about it for the 5 January issue of Stone",
        ),
        ("The paper hailed 18 January as a day of joy.", "The paper hailed 18 January as a day of joy"),
        ("The book tells how the mill burned down on 18 January.", "The mill burned down"),
        (
            "He hopes to return if this one does well on 18 January.",
            "He hopes to return if this one does well",
        ),
        ("It was just, the board's chief acknowledged in December.", "It was just"),
        ("Ann Lund must go, a judge ruled on 18 January as crowds sang.", "Ann Lund must go"),
        (
            "Police asked on 18 January whether Ann Lund broke the law.",
            "Police asked whether Ann Lund broke the law",
        ),
        (
            "They study whether Ann Lund broke the law on 18 January.",
            "They study whether Ann Lund broke the law",
        ),
        ("Its fame took a further battering on 18 January.", "Its fame took a further battering"),
        (
            (
                "Six men were hurt when a crane fell over on 18 January at the shipyard of Berg and Sons "
                "in the old harbour of Lisse, the owner said."
            ),
            "Six men were hurt when a crane fell over at the shipyard of Berg and Sons",
        ),
        (
            (
                "Ann Lund, a teacher in Lisse, lost her tailoring shop, the house above it and both boats "
                "when an old brick chimney broke off on 18 January."
            ),
            "An old brick chimney broke off",
        ),
        (
            "The trip ended in tears on 18 January, when the ferry sank off Osk.",
            "The trip ended in tears, when the ferry sank off Osk",
        ),
        (
            "Ann Lund saw her house and both barns when she sailed home on 18 January.",
            "Ann Lund saw her house and both barns when she sailed home",
        ),
        (
            (
                "On 18 January police in Lisse banned the opposition party of Ann Lund from launching its "
                "long-awaited and detailed proposals to rebuild the crumbling economy."
            ),
            "Police in Lisse banned the opposition party of Ann Lund",
        ),
        ("Ann Lund, who was arrested and charged on 18 January, died.", "Ann Lund was charged"),
        (
            "He was sure that all was well before the rig exploded and sank on 18 January.",
            "The rig sank",
        ),
        (
            "They met in Lisse, where the Danish president, Ole Jensen, will arrive on 28 January.",
            "Ole Jensen will arrive",
        ),
        ("It will be closed at least until 28 January.", "It will be closed"),
        (
            "It was Ann Lund, who led the strike and who wrote a list of demands on 18 January.",
            "Ann Lund wrote a list of demands",
        ),
        ("It was her trip to Lisse, which ended on 18 January.", "Her trip to Lisse ended"),
        ("It was Ann Lund, 29, who won on 18 January.", "Ann Lund won"),
        (
            "He spoke in last month's debate, which was long.",
            "He spoke in last month's debate, which was long",
        ),
        ("A charge that was brought here in 1998 was dropped.", "A charge was brought here"),
        ("10.47 pm Ada Low will form a cabinet on 28 January.", "Ada Low will form a cabinet"),
        (
            "Her marriage to Karl Brandt, whom she met at sea on 18 January, ended.",
            "She met Karl Brandt at sea",
        ),
        ("In May 2025 the mill burned down and its owner, Eli Gran, died.", "The mill burned down"),
        ("In May 2025 she saw the room in which her father, Eli Gran, died.", "She saw the room"),
        (
            (
                "Ada Low stepped up the attacks on her rival from Lisse on 18 January by suggesting a "
                "central part of the plan for the harbour was sneaky."
            ),
            "Ada Low stepped up the attacks on her rival from Lisse",
        ),
        ("The 35-hour mark was passed on 18 January.", "The 35-hour mark was passed"),
        ("The office expects that by May, firms will be able to sell it.", "Firms will be able to sell it"),
        (
            "Kim Clay was forced to confirm on 18 January that he thinks all fraud is serious.",
            "Kim Clay was forced to confirm that he thinks all fraud is serious",
        ),
        (
            "Ann Lund lost her role in the film after hurting her ankle on 18 January.",
            "Ann Lund lost her role in the film after hurting her ankle",
        ),
        (
            "Their visit ended on 13 January, the day before Ada Stone was arrested.",
            "Their visit ended",
        ),
        (
            "The flu could start an epidemic, the health office warned on 18 January, as tests went on.",
            "The flu could start an epidemic",
        ),
        (
            (
                "The eight top candidates jostling for position in the race for their party's "
                "nomination took part in a long and volatile debate of the cycle on 18 January as the race "
                "began."
            ),
            "The eight top candidates took part in a long and volatile debate of the cycle",
        ),
        (
            (
                "Bo Brook has been on trial since May 2025 along with six other former aides to the mayor "
                "between whom, it is said, there was no love."
            ),
            "Bo Brook has been on trial along with six other former aides to the mayor",
        ),
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


def test_each_clause_of_a_sentence_has_a_title_of_its_own():
    text = "Drilling starts next week and the mission will last until mid-March."
    assert ["Drilling starts", "The mission will last"] == [words for _, _, words in dated(text)]


def test_sentences_that_nothing_parts_have_a_title():
    text = (
        'A meeting of northern island mayors in Lisse on Tuesday demanded that "the island community remove '
        'all forms of tolls against Varna".But a harbour clerk in Fermoy said: "We\'re not going there '
        'offering discounts at this stage."'
    )
    assert LONGEST >= len(title(text)) > 0


NO_END = set("a an the of to at for with from into onto by than as and or but nor that which who".split())


def endings(titles: Iterable[str]) -> list[str]:
    """The titles that end in the middle."""
    return [t for t in titles if t.split()[-1].lower() in NO_END or t[-1] in ",;:-–— "]


@pytest.mark.parametrize("golden", ARTICLES, ids=lambda golden: golden.name)
def test_no_title_of_an_article_ends_in_the_middle_or_has_words_of_its_own(golden: Golden):
    found = mentions(article_from(golden.text.encode(), golden.ending, golden.name))
    assert [] == endings(mention.title for mention in found)
    told = set(WORD.findall(golden.text.lower())) | {"s"}  # "Anton Verhoef's" for "his"
    assert [] == [m.title for m in found if not set(WORD.findall(m.title.lower())) <= told]


@given(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=60).map(" ".join))
def test_no_title_ends_in_the_middle(text: str):
    assert [] == endings(mention.title for mention in mentions(body(text)))


@given(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=60).map(" ".join))
def test_a_title_is_short_and_made_of_the_words_of_the_text(text: str):
    for mention in mentions(body(text)):
        assert len(mention.title) <= LONGEST
        assert set(WORD.findall(mention.title.lower())) <= set(WORD.findall(text.lower()))


@given(st.lists(st.tuples(st.sampled_from(Role), st.text()), max_size=4), st.text())
def test_any_text_is_read(sections: list[tuple[Role, str]], text: str):
    found = mentions(article(*sections, (Role.BODY, f"{text} on 5 January 2026 {text}")))
    assert [m.quote[slice(*m.marks)] for m in found] == [m.expression for m in found]
