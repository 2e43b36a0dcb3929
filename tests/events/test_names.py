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
        ("Father-of-two Ben Low met Ann Berg-Holm.", ("Ben Low", "Ann Berg-Holm")),
        ("Touch-down of Heron-2 went well.", ("Heron-2",)),
        ("The Sunday in May was warm.", ()),
        ("J. K. Rowling wrote to Ludwig van Beethoven.", ("J. K. Rowling", "Ludwig van Beethoven")),
        ("Prices rose, and prices fell.", ()),
        ("Three ships met in Room 1949.", ()),
        ("Daily readings are free. Night sailings are not.", ()),
        ("The Jutland Exporters' Circle met.", ("Jutland Exporters' Circle",)),
        ("It was the People's Bank of Lisse.", ("People's Bank of Lisse",)),
        ("A man from Omar al-Rashid's town saw al-Masri.", ("Omar al-Rashid", "al-Masri")),
        (
            "Jan van der Meer, Sean O'Dell and Ana de la Vega ran.",
            ("Jan van der Meer", "Sean O'Dell", "Ana de la Vega"),
        ),
        ("It hit Łódź and Ţara, where Éva Őry lives.", ("Łódź", "Ţara", "Éva Őry")),
        ("He saw the Kenyan Ruth Chebet run.", ("Ruth Chebet",)),
        ("Swedes and Islamic scholars met a Kenyan in Lund, Sweden.", ("Lund", "Sweden")),
        (
            "The Roads and Bridges Agency and the Ministry of Health and Welfare agree.",
            ("Roads and Bridges Agency", "Ministry of Health and Welfare"),
        ),
        ("The White Tower and the Roads Agency are closed.", ("White Tower", "Roads Agency")),
        ("The Lisse-based firm Marsh & Daughters grew.", ("Lisse", "Marsh & Daughters")),
        ("We met June Halloran and Theresa May in June.", ("June Halloran", "Theresa May")),
        ("In May Acme grew.", ("Acme",)),
        ("In May she grew. By June it ended.", ()),
        ('She said: "When Dahl left, I\'ve wept." "Because it hurt."', ("Dahl",)),
        ("Anti-government crowds sang. Ominously, nobody came.", ()),
        ("New York, which is not a new town, slept.", ("New York",)),
        ("We saw the Lisse-based Ada Low Network.", ("Lisse", "Ada Low Network")),
        ("High-speed trains ran.", ()),
        ("Mark Bergen won.", ("Mark Bergen",)),
    ],
)
def test_names_are_runs_of_capitals_without_titles(text: str, expected: tuple[str, ...]):
    assert expected == names_in(text)


def test_part_of_a_name_stands_for_the_whole_of_it():
    assert ("Lee Jae Myung", "Xi Jinping") == names_in("Lee Jae Myung met Xi Jinping. Then Lee thanked Xi.")


def test_a_last_name_of_two_people_stands_for_neither():
    assert ("Anna Berg", "Jon Berg", "Berg") == names_in("Anna Berg met Jon Berg. Later Berg left.")


def test_a_last_name_that_stands_before_the_whole_name_may_be_somebody_elses():
    assert ("Halloran", "Ada Halloran") == names_in("Halloran spoke. So did his sister, Ada Halloran.")


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The Federal Water Agency (FWA) met. Then the FWA left.", ("Federal Water Agency",)),
        ("The Northern Fisheries Council met. The NFC left.", ("Northern Fisheries Council",)),
        ("It is the Antidoping League (Adol). Adol met.", ("Antidoping League",)),
        ("Halvorsen Motors grew. Shares in Halvorsen rose.", ("Halvorsen Motors",)),
        ("Mr Jon Fermoy met Lady Ann Dahl. Judge Fermoy left Lady Dahl.", ("Jon Fermoy", "Ann Dahl")),
    ],
)
def test_letters_and_short_names_stand_for_the_whole(text: str, expected: tuple[str, ...]):
    assert expected == names_in(text)


def test_a_name_with_the_before_it_is_no_persons():
    told = sentences(body("The Boston Globe met Ada Halloran in Silver Creek."))
    names = Names.of(told)
    assert [False, True, False] == [
        names.is_person(name) for name in ("Boston Globe", "Ada Halloran", "Le Jour")
    ]


def test_a_headline_in_capitals_names_only_what_the_text_names():
    told = sentences(
        article((Role.HEADLINE, "Storm Hits Old Harbour Of Lisse"), (Role.BODY, "It hit Lisse at noon."))
    )
    assert ("Lisse",) == Names.of(told).inside(told[0].text, is_headline=True)


def test_a_plural_that_opens_a_sentence_is_no_name_where_the_article_knows_one_of_them():
    told = names_in("A ticket costs £5. Tickets for the Lisse Fair are on sale.")
    assert "Lisse Fair" in told
    assert "Tickets" not in told
