import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model.event import Status
from timeline.model.when import PartialDate, When
from timeline.words import WORDS, capital, in_words, status_in_words

THIN = "\u2009"  # CLDR sets a dash between groups of words in thin spaces


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ("2026-01-05", "5 January 2026", "5. Januar 2026"),
        ("2026-01", "January 2026", "Januar 2026"),
        ("2026", "2026", "2026"),
        ("../2026-06", "by June 2026", "bis Juni 2026"),
        ("../2026-06-30", "by 30 June 2026", "bis 30. Juni 2026"),
        ("2019/..", "since 2019", "seit 2019"),
        ("1990~", "about 1990", "etwa 1990"),
        ("2026-01-05~", "about 5 January 2026", "etwa 5. Januar 2026"),
        ("../1990~", "by about 1990", "bis etwa 1990"),
        ("196X", "the 1960s", "1960er-Jahre"),
        ("196X~", "about the 1960s", "etwa 1960er-Jahre"),
        ("18XX", "the 19th century", "19. Jahrhundert"),
        ("20XX", "the 21st century", "21. Jahrhundert"),
        ("01XX", "the 2nd century", "2. Jahrhundert"),
        ("02XX", "the 3rd century", "3. Jahrhundert"),
        ("10XX", "the 11th century", "11. Jahrhundert"),
        ("00XX", "the 1st century", "1. Jahrhundert"),
        ("-00XX", "the 1st century BC", "1. Jahrhundert v. Chr."),
        ("-04XX", "the 5th century BC", "5. Jahrhundert v. Chr."),
        ("-004X", "50 BC to 41 BC", "50 v. Chr. bis 41 v. Chr."),
        ("000X", "1 BC to 9 AD", "1 v. Chr. bis 9 n. Chr."),
        ("2026-21", "spring 2026", "Frühjahr 2026"),
        ("2026-22", "summer 2026", "Sommer 2026"),
        ("2026-23", "autumn 2026", "Herbst 2026"),
        ("2026-24", "winter 2026", "Winter 2026"),
        ("2026-33", "the first quarter of 2026", "1. Quartal 2026"),
        ("2026-34", "the second quarter of 2026", "2. Quartal 2026"),
        ("2026-35", "the third quarter of 2026", "3. Quartal 2026"),
        ("2026-36", "the fourth quarter of 2026", "4. Quartal 2026"),
        ("2026-40", "the first half of 2026", "1. Halbjahr 2026"),
        ("2026-41", "the second half of 2026", "2. Halbjahr 2026"),
        ("2026-03-01/2026-03-07", "1–7 March 2026", "1.–7. März 2026"),
        (
            "2026-03-30/2026-04-05",
            f"30 March{THIN}–{THIN}5 April 2026",
            f"30. März{THIN}–{THIN}5. April 2026",
        ),
        (
            "2025-12-29/2026-01-04",
            f"29 December 2025{THIN}–{THIN}4 January 2026",
            f"29. Dezember 2025{THIN}–{THIN}4. Januar 2026",
        ),
        ("2026-03/2026-04", f"March{THIN}–{THIN}April 2026", "März–April 2026"),
        (
            "2025-12/2026-01",
            f"December 2025{THIN}–{THIN}January 2026",
            f"Dezember 2025{THIN}–{THIN}Januar 2026",
        ),
        ("2026-03-01/2026-03-01", "1 March 2026 to 1 March 2026", "1. März 2026 bis 1. März 2026"),
        ("2011/2014", "2011 to 2014", "2011 bis 2014"),
        ("2011~/2014", "about 2011 to 2014", "etwa 2011 bis 2014"),
        (
            "2026-03-01~/2026-03-07",
            "about 1 March 2026 to 7 March 2026",
            "etwa 1. März 2026 bis 7. März 2026",
        ),
        ("2026-03/2026-04-07", "March 2026 to 7 April 2026", "März 2026 bis 7. April 2026"),
        (
            "2026-33/2026-34",
            "the first quarter of 2026 to the second quarter of 2026",
            "1. Quartal 2026 bis 2. Quartal 2026",
        ),
        ("-0043", "44 BC", "44 v. Chr."),
        ("0000", "1 BC", "1 v. Chr."),
        ("-0043-03-15", "15 March 44 BC", "15. März 44 v. Chr."),
        ("-0004-02-29", "29 February 5 BC", "29. Februar 5 v. Chr."),
        ("0079-10", "October 79 AD", "Oktober 79 n. Chr."),
        (
            "0079-10-24/0079-10-25",
            "24 October 79 AD to 25 October 79 AD",
            "24. Oktober 79 n. Chr. bis 25. Oktober 79 n. Chr.",
        ),
        ("0999", "999 AD", "999 n. Chr."),
        ("1000", "1000", "1000"),
        ("Y12026", "12,026", "12.026"),
        ("Y-9999999", "10,000,000 BC", "10.000.000 v. Chr."),
    ],
)
def test_a_date_is_said_in_words(text, english, german):
    assert english == in_words(When.parse(text))
    assert german == in_words(When.parse(text), "de")


def test_an_undated_item_says_so():
    assert "no date given" == in_words(None)
    assert "ohne Datum" == in_words(None, "de")


@pytest.mark.parametrize("locale", ["de", "de-AT", "de_CH", "DE", "de_DE.UTF-8"])
def test_the_language_of_a_locale_counts(locale):
    assert "bis Juni 2026" == in_words(When.by(PartialDate(2026, 6)), locale)


def test_english_puts_the_day_first_wherever_it_is_read():
    assert "5 January 2026" == in_words(When.on(2026, 1, 5), "en-US")


@pytest.mark.parametrize("locale", ["fr", "fr-CA", "tlh", "", "../../etc", "d", "\ud800"])
def test_a_language_without_a_row_is_written_in_english_throughout(locale):
    assert "by 5 January 2026" == in_words(When.by(PartialDate(2026, 1, 5)), locale)


def test_a_status_is_said_in_words():
    assert "called off" == status_in_words(Status.CALLED_OFF)
    assert "abgesagt" == status_in_words(Status.CALLED_OFF, "de-AT")
    assert "called off" == status_in_words(Status.CALLED_OFF, "fr")


def test_words_that_begin_a_line_have_a_capital_and_keep_those_they_have():
    assert "By January 2026" == capital("by January 2026")
    assert "" == capital("")


def test_every_language_has_a_word_for_every_status_ordinal_and_part_of_the_year():
    for words in WORDS.values():
        assert set(Status) == set(words.statuses)
        assert {words.locale.ordinal_form(number) for number in range(1, 101)} <= set(words.ordinals)
        assert set(WORDS["en"].parts) == set(words.parts)


years = st.integers(-12_000, 12_000)
dates = st.one_of(
    st.builds(PartialDate, years, approximate=st.booleans()),
    st.builds(
        PartialDate,
        st.integers(-9999, 9999),
        st.sampled_from([*range(1, 13), *WORDS["en"].parts]),
        approximate=st.booleans(),
    ),
    st.builds(PartialDate, st.integers(0, 999).map(lambda n: n * 10), masked=st.just(1)),
    st.builds(PartialDate, st.integers(0, 99).map(lambda n: -n * 100 - 99), masked=st.just(2)),
)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(dates, st.sampled_from([When, When.by, When.since]), st.sampled_from(sorted(WORDS)))
def test_every_date_has_words_without_a_place_left_open(said, kind, language):
    words = in_words(kind(said), language)
    assert words == words.strip()
    assert not set("{}") & set(words)
    assert "None" not in words
