import pytest

from tests.events.examples import dated


def last_title(text: str) -> str:
    return dated(text)[-1][2]


@pytest.mark.parametrize(
    "before, told, expected",
    [
        ("Halvorsen Motors lost money.", "The company closed its plant", "Halvorsen Motors closed its plant"),
        ("Shares in Corvex fell. Denmark was calm.", "The firm cut jobs", "Corvex cut jobs"),
        ("The carmaker Corvex met its staff.", "The firm's plant burned down", "Corvex's plant burned down"),
        (
            "The former mayor, Anton Vaan, was ill.",
            "The former mayor was arrested",
            "Anton Vaan was arrested",
        ),
        ("Prime Minister Ada Low spoke.", "The prime minister resigned", "Ada Low resigned"),
        ("Transport Minister Ada Low spoke.", "The minister resigned", "Ada Low resigned"),
        ("Ada Low, a singer, was born in Lisse.", "The singer moved to Osk", "Ada Low moved to Osk"),
        ("Mia Rask, 34, ran beside Ada Low.", "The 34-year-old won", "Mia Rask won"),
        ("Mia Rask ran.", "The 34-year-old won", "Mia Rask won"),
        (
            "The Federal Water Agency met.",
            "The agency fined two firms",
            "The Federal Water Agency fined two firms",
        ),
    ],
)
def test_who_is_meant_is_named_where_one_alone_was_told_of(before: str, told: str, expected: str):
    assert expected == last_title(f"{before} {told} on 12 January 2026.")


@pytest.mark.parametrize(
    "before, told",
    [
        ("Halvorsen Motors met Corvex Systems.", "The company closed its plant"),
        ("Halvorsen Motors lost money.", "The company car was sold"),
        ("Mayor Anton Vaan met mayor Ada Low.", "The mayor resigned"),
        ("The Danish minister left. Foreign Minister Ada Low stayed.", "The minister resigned"),
        ("The former mayor, Anton Vaan, was ill.", "The mayor resigned"),
        ("Vice President Ada Low spoke.", "The president resigned"),
        ("The Federal Water Agency met. A second agency met.", "The agency fined two firms"),
        ("Mia Rask ran beside Ada Low.", "The 34-year-old won"),
    ],
)
def test_who_may_be_one_of_two_is_not_named(before: str, told: str):
    assert told == last_title(f"{before} {told} on 12 January 2026.")
