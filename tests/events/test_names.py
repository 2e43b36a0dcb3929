import pytest

from tests.events.examples import article, body
from timeline.events.names import Names
from timeline.events.sentences import sentences
from timeline.model.article import Role


def names_in(text: str) -> tuple[str, ...]:
    told = sentences(body(text))
    names = Names.of(told)
    return tuple(dict.fromkeys(name for sentence in told for name in names.inside(sentence.text)))


@pytest.mark.parametrize(
    "text, expected",
    [
        ("South Korean Prime Minister Park Ji Won left Seoul.", ("Park Ji Won", "Seoul")),
        ("We saw Transport Minister Lena Brandt.", ("Lena Brandt",)),
        ("A deal with Lee Jae Myung of South Korea is near.", ("Lee Jae Myung", "South Korea")),
        (
            "The Bank of England and the Board of Peace for Gaza agree.",
            ("Bank of England", "Board of Peace for Gaza"),
        ),
        ("It hurt General Motors in the U.S. market.", ("General Motors", "U.S.")),
        ("On Monday the talks in New York ended.", ("New York",)),
        ("Hundreds of people sang.", ()),
        ("The Sunday in May was warm.", ()),
        ("J. K. Rowling wrote to Ludwig van Beethoven.", ("J. K. Rowling", "Ludwig van Beethoven")),
        ("Prices rose, and prices fell.", ()),
        ("Three ships met in Room 1949.", ()),
        ("Daily readings are free. Night sailings are not.", ()),
        ("The Jutland Exporters' Circle met.", ("Jutland Exporters' Circle",)),
    ],
)
def test_names_are_runs_of_capitals_without_titles(text: str, expected: tuple[str, ...]):
    assert expected == names_in(text)


def test_part_of_a_name_stands_for_the_whole_of_it():
    assert ("Lee Jae Myung", "Xi Jinping") == names_in("Lee Jae Myung met Xi Jinping. Then Lee thanked Xi.")


def test_a_last_name_of_two_people_stands_for_neither():
    assert ("Anna Berg", "Jon Berg", "Berg") == names_in("Anna Berg met Jon Berg. Later Berg left.")


def test_a_headline_in_capitals_names_only_what_the_text_names():
    told = sentences(
        article((Role.HEADLINE, "Storm Hits Old Harbour Of Lisse"), (Role.BODY, "It hit Lisse at noon."))
    )
    assert ("Lisse",) == Names.of(told).inside(told[0].text, is_headline=True)
