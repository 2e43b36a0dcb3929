"""What `find_dates` promises: offsets, precision, anchors, leads, stretches and refusals."""

import re
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import find_dates
from timeline.errors import UnknownGenre, UnknownLanguage
from timeline.model.timex import Kind, Lead

MONDAY = date(2026, 1, 19)


def edtf(text, published=MONDAY, **options):
    """The EDTF of every dated expression of a text."""
    return [str(found.when) for found in find_dates(text, published, **options) if found.when]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on January 5, 2026.", "2026-01-05"),
        ("in June 2026", "2026-06"),
        ("by June 2026", "../2026-06"),
        ("since 2019", "2019/.."),
        ("until October", "../2026-10"),
        ("as of January 2026", "2026-01"),
        ("about 1990", "1990~"),
        ("the 1960s", "196X"),
        ("the 19th century", "18XX"),
        ("the second quarter of 2026", "2026-34"),
        ("the first half of 2031", "2031-40"),
        ("the autumn of 2019", "2019-23"),
        ("last week", "2026-01-12/2026-01-18"),
        ("two weeks ago", "2026-01-05/2026-01-11"),
        ("two to three weeks ago", "2025-12-29/2026-01-11"),
        ("expected in 48 to 72 hours", "2026-01-21/2026-01-22"),
        ("two weeks and two days ago", "2026-01-03"),
        ("five years and two months ago", "2020-11"),
        ("yesterday", "2026-01-18"),
        ("three months ago", "2025-10"),
        ("ten years ago", "2016"),
        ("next Friday", "2026-01-23"),
        ("He resigned on Friday.", "2026-01-16"),
        ("Parliament will vote on Friday.", "2026-01-23"),
        ("Tickets go on sale on Friday.", "2026-01-23"),
        ("The match is on Sunday.", "2026-01-25"),
        ("The government meets on Thursday to discuss aid.", "2026-01-22"),
        ("Talks were postponed to Friday.", "2026-01-23"),
        ("A hearing has been set for 16 April.", "2026-04-16"),
        ("It opens no earlier than 1 April.", "2026-04-01/.."),
        ("The service will not resume before April.", "2026-04/.."),
        ("The law passed in December.", "2025-12"),
        ("The law will pass in December.", "2026-12"),
        ("on Monday, 12 January, to compare notes", "2026-01-12"),
        ("Christmas 1914", "1914-12-25"),
        ("44 BC", "-0043"),
        ("the week of June 2, 2025", "2025-06-02/2025-06-08"),
        ("earlier this month", "2026-01"),
        ("by the end of March", "../2026-03"),
        ("10 a.m. on Thursday", "2026-01-15"),
    ],
)
def test_a_date_is_as_precise_as_its_words(text, expected):
    assert [expected] == edtf(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 2011 to 2014", "2011/2014"),
        ("between 2011 and 2014", "2011/2014"),
        ("Between 2011 and 2014, the office ran a school.", "2011/2014"),
        ("2011-2014", "2011/2014"),
        ("from May to July 2025", "2025-05/2025-07"),
        ("May 21–24, 2023", "2023-05-21/2023-05-24"),
    ],
)
def test_two_dates_that_words_join_stand_for_the_whole_stretch(text, expected):
    assert {expected} == set(edtf(text))


def test_a_stretch_is_quoted_with_all_its_words():
    text = "The mine was closed from May to July 2025."
    assert {"from May to July 2025"} == {
        text[d.reading_start : d.reading_end] for d in find_dates(text, MONDAY)
    }


def test_a_lead_is_outside_the_extent_and_inside_the_reading():
    text = "Tariffs follow by June 2026."
    (found,) = find_dates(text)
    assert ("June 2026", Lead.BY, "by June 2026") == (
        found.text,
        found.lead,
        text[found.reading_start : found.reading_end],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Errors may occur.",
        "They march on; the march was long.",
        "a second evening",
        "25% tariffs and $1 billion",
        "The sun sat low.",
        "won 3-2 on penalties",
        "a man of 45, aged 45",
        "Beijing Summit 2026",
        "Windows 2000 on Route 1905, Flight 1549, Room 2014",
        "about 2,000 people, or 2000 people",
        "call 1-800-555-2026",
        "version 2.0.2026",
        "the Apollo 11 crew and the F-16",
        "page 1984 of the report",
        "It cost €1990 and £2001.",
        "https://example.org/2024/may/sunday",
        "February 30, 2026",
        "the fall of the house",
    ],
)
def test_ordinary_words_and_numbers_are_no_dates(text):
    assert [] == [(found.text, str(found.when)) for found in find_dates(text, MONDAY) if found.when]


def test_a_length_of_time_dates_nothing():
    (found,) = find_dates("They talked for sixty days on end.", MONDAY)
    assert (Kind.DURATION, "P60D", None) == (found.type, found.value, found.when)


def test_without_a_publication_date_relative_expressions_stay_unresolved():
    found = find_dates("He resigned on Friday, two weeks ago, and yesterday he left.")
    assert [None] * 3 == [each.when for each in found]
    assert ["XXXX-WXX-5", "XXXX-WXX", "XXXX-XX-XX"] == [each.value for each in found]


def test_later_counts_from_the_date_mentioned_before():
    assert ["2026-01-12", "2026-01-15"] == edtf("They met on 12 January. Three days later, they parted.")


def test_later_counts_from_a_date_of_its_own_sentence_however_long_ago():
    text = "She died on Monday. She moved to Paris in 1955 and had her first exhibition three years later."
    assert ["2026-01-19", "1955", "1958"] == edtf(text)


def test_the_next_year_goes_on_from_the_sentence_before():
    text = "Swans came on 4 January. The lake was shut in 2019. It was drained the next year."
    assert ["2026-01-04", "2019", "2020"] == edtf(text)


def test_what_comes_from_a_day_ahead_begins_then():
    assert ["2026-03-01/.."] == edtf("It raises the tax on wool from 1 March.")
    assert ["2025-03-01"] == edtf("It shows figures from 1 March 2025.")


def test_a_report_with_much_background_is_still_news():
    text = (
        "He was jailed on Friday. He was mayor from 2004 to 2012, was charged in 2015, fled in 2016, "
        "came back in 2018 and was arrested in 2021. The trial began on 3 November."
    )
    assert ("2026-01-16", "2025-11-03") == (edtf(text)[0], edtf(text)[-1])


@pytest.mark.parametrize("published", [date.min, MONDAY, date.max])
@pytest.mark.parametrize("text", ["last Feb 31", "next June 31", "the following June 31"])
def test_a_day_that_no_month_has_is_refused(text, published):
    assert () == find_dates(text, published)


@pytest.mark.parametrize("published", [date.min, date(50, 1, 1), date.max])
@pytest.mark.parametrize(
    "text",
    ["last Monday", "next Monday", "the weekend", "in the sixties", "in the '90s", "two weeks ago", "Sunday"],
)
def test_at_the_ends_of_the_calendar_nothing_breaks(text, published):
    assert [text[each.start : each.end] for each in find_dates(text, published)]


@pytest.mark.parametrize(
    "text", ["1" * 5_000 + "th of January", "1" * 400 + ".5 years ago", "0/0", "9" * 5_000]
)
def test_numbers_without_end_are_read_without_an_error(text):
    assert [] == [each.when for each in find_dates(text, MONDAY) if each.when and "1" in each.text]


def test_a_day_before_christ_is_one_date():
    assert ["-0043-03-15"] == edtf("Caesar was killed on March 15, 44 BC.")


def test_later_does_not_claim_more_than_its_anchor():
    assert ["1939"] == edtf("War came in 1939. Three days later, they parted.")


def test_a_bare_hour_does_not_say_of_which_day():
    (found,) = find_dates("Doors open at 10:30 p.m. as always.", MONDAY)
    assert (Kind.TIME, None) == (found.type, found.when)


def test_every_reading_says_why():
    (found,) = find_dates("He resigned on Friday.", MONDAY)
    assert (
        "“Friday” before Monday 19 January 2026, when the article was published → Friday 16 January 2026"
        == found.why
    )


def test_no_phrase_runs_across_paragraphs():
    assert ["2024-05"] == edtf("It was May 2024\n\n5 people came.", genre="news")


def test_an_unknown_language_is_refused_with_the_known_ones():
    with pytest.raises(UnknownLanguage, match="choose one of de, en"):
        find_dates("heute", language="xx")


def test_an_unknown_genre_is_refused_with_the_known_ones():
    with pytest.raises(UnknownGenre, match="choose one of narrative, news"):
        find_dates("today", MONDAY, genre="poem")


def test_a_date_of_publication_in_words_is_refused():
    with pytest.raises(TypeError, match="give a date"):
        find_dates("today", "2026-01-19")  # type: ignore[arg-type]


def test_a_moment_of_publication_counts_as_its_day():
    assert ["2026-01-19"] == edtf("It rained today.", datetime(2026, 1, 19, 22, 30, tzinfo=UTC))


@given(st.text())
def test_any_text_is_read_without_an_error_and_offsets_index_it(text):
    found = find_dates(text, MONDAY)
    assert [text[each.start : each.end] for each in found] == [each.text for each in found]
    assert all(one.end <= other.start for one, other in pairwise(found))


WORDS = st.sampled_from(
    "the of on in by since from to and between last next this early late mid two 3 12 30 1999 2026 44 BC "
    "May march Jan . , - – ' 's Monday Sun week months year ago later before half quarter second first 1960s "
    "21st Q2 10:30 p m morning noon every each about end $ % 2026-01-05 Christmas Day New Year will".split()
)


@given(st.lists(WORDS, max_size=25))
def test_any_run_of_date_words_is_read_without_an_error(words):
    text = " ".join(words)
    assert [each.text for each in find_dates(text, MONDAY)] == [
        text[e.start : e.end] for e in find_dates(text, MONDAY)
    ]


@given(st.lists(WORDS, max_size=12))
def test_every_date_is_edtf_that_reads_back(words):
    for found in find_dates(" ".join(words), MONDAY):
        if found.when:
            assert found.when == type(found.when).parse(found.when.edtf)


PIECES = st.lists(WORDS, min_size=1, max_size=10).map(" ".join)
PLAIN = st.sampled_from(
    (
        "",
        "Nobody knew why.",
        "The harbour lies in the north of the town.",
        "It is a large house, and a cold one.",
    )
)


@given(PIECES, PLAIN, PLAIN, st.sampled_from(("news", "narrative", None)))
def test_text_without_dates_around_it_does_not_change_a_reading(text, before, after, genre):
    head = f"{before}\n\n" if before else ""
    whole = f"{head}{text}\n\n{after}"
    shifted = [
        (each.start + len(head), each.end + len(head), each.value, each.when, each.why)
        for each in find_dates(text, MONDAY, genre=genre)
    ]
    found = find_dates(whole, MONDAY, genre=genre)
    assert shifted == [(each.start, each.end, each.value, each.when, each.why) for each in found]


VALUE = re.compile(
    r"(BC)?[\dX]{2,4}(-(\d\d|XX|SP|SU|FA|WI|Q[\dX]|H\d|W(\d\d|XX)(-(WE|\d))?)(-(\d\d|XX))?)?"
    r"(T(\d\d(:\d\d){1,2}|MO|MI|AF|EV|NI|DT))?"
    r"|P([\d.X]+(DE|CE|ML|WE|Y|Q|S|H|M|W|D|X))*(T([\d.X]+[HMS])*)?|PX+|(PAST|PRESENT|FUTURE)_REF"
)


@given(PIECES)
def test_every_value_is_timex3(text):
    for found in find_dates(text, MONDAY):
        assert VALUE.fullmatch(found.value), found.value


def test_a_dateline_with_its_year_stands_in_for_the_publication_date():
    text = "LISBON, Oct. 3, 2025 — The minister resigned on Wednesday."
    assert ["2025-10-03", "2025-10-01"] == edtf(text, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two days before Christmas 1914", "1914-12-23"),
        ("Parliament rose two weeks after 5 March 2019.", "2019-03-18/2019-03-24"),
        ("He fled two years after June 1990.", "1992"),
    ],
)
def test_a_date_beside_another_is_no_finer_than_its_unit(text, expected):
    assert [expected] == edtf(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Thursday, 300 people had signed.", "../2026-01-15"),
        ("The report is due by Thursday.", "../2026-01-22"),
        ("The talks are set to resume Thursday.", "2026-01-22"),
        ("They will look at Thursday's ruling.", "2026-01-15"),
        ("The dividend will be paid in March.", "2026-03"),
        ("The mill is to open Thursday.", "2026-01-22"),
        ("The envoy will visit the yard in Erie, Pa., on Thursday.", "2026-01-22"),
        ("Teachers have called a strike for Thursday.", "2026-01-22"),
        ("The union called a vote of no confidence in the board for Thursday.", "2026-01-22"),
        ("The fair, which was to have opened on Thursday, is off.", "2026-01-22"),
        ("She said she was happy to have met him on Thursday.", "2026-01-15"),
        ("The deal should close in the third quarter.", "2026-35"),
        ("Thursday's match has been called off.", "2026-01-22"),
        ("Thursday's raid has been condemned.", "2026-01-15"),
        ("The bank could name a buyer at a meeting on Thursday.", "2026-01-22"),
        ("She would not promise a vote at Thursday's session.", "2026-01-22"),
        ("Nobody could be reached Thursday.", "2026-01-15"),
        ("They may have left the harbour Thursday.", "2026-01-15"),
        ("Her remark Thursday that rents should fall was noted.", "2026-01-15"),
        ("It was quiet, but by Thursday the square had filled.", "../2026-01-15"),
        ("The bank is expected to drop all claims against Ann Lee, its former head, Thursday.", "2026-01-22"),
        ("She has been summoned to a hearing on Thursday.", "2026-01-22"),
        ("Firefighters were called to a blaze on Sunday.", "2026-01-18"),
        ("Prosecutors have asked him to appear Thursday.", "2026-01-22"),
        ("Nerves are fraying ahead of Thursday's vote.", "2026-01-22"),
        ("He knew nothing of it until it surfaced in the press on Thursday.", "2026-01-15"),
        ("The mayor said Thursday's attack would be investigated.", "2026-01-15"),
        ("The mayor said Thursday's match would be played.", "2026-01-22"),
        ("The fair was closed due to rain on Thursday.", "2026-01-15"),
        ("They reviewed the bridge plan on Thursday.", "2026-01-15"),
        ("Ministers from nine states meet on Thursday.", "2026-01-22"),
        ("They did not meet on Thursday.", "2026-01-15"),
        ("Talks failed to resume on Thursday.", "2026-01-15"),
        ("The festival kicks off on Thursday.", "2026-01-22"),
        ("Rovers travel to Kelso Park on Thursday.", "2026-01-22"),
        ("Rovers face Lowtown on Thursday.", "2026-01-22"),
        ("The cast of an Oldham play on Thursday fell ill.", "2026-01-15"),
        ("We play on Thursday.", "2026-01-22"),
        ("She praised the visit on Thursday.", "2026-01-15"),
        ("The return on Thursday was calm.", "2026-01-15"),
        ("The president leaves for Lima on Thursday.", "2026-01-22"),
        ("The ban comes into force on Thursday.", "2026-01-22"),
        ("The council backed the scheme by 12 votes to 9 on Thursday.", "2026-01-15"),
        ("She scored 45 runs on Thursday.", "2026-01-15"),
        ("The mayor is stepping down as leader on Thursday.", "2026-01-22"),
        ("The mayor is stepping down after a row on Thursday.", "2026-01-15"),
        ("The union called on all members of the council to vote on Thursday.", "2026-01-22"),
        ("The union says it plans another round of marches Thursday.", "2026-01-22"),
        ("The board has voted to close the mill on Thursday.", "2026-01-22"),
        ("The board voted to close the mill on Thursday.", "2026-01-15"),
        ("Police arrested five people ahead of the vote on Thursday.", "2026-01-22"),
        ("He will appear in court after a fire on Thursday.", "2026-01-15"),
        ("The board will sit after a meeting on Thursday.", "2026-01-22"),
        ("The league has decided to admit the islands in early March.", "2026-03"),
        ("The firm hopes to grow after taking over a rival in June.", "2025-06"),
        ("The bank will lend more, according to a draft seen by the board Thursday.", "2026-01-15"),
        ("It should all have been easy after the summit in November.", "2025-11"),
        ("Their album is out on Thursday.", "2026-01-22"),
        ("In June Ada Holm called on the labels to drop the fee.", "2025-06"),
        ("On Thursday the board agreed to meet him.", "2026-01-15"),
        ("Bell called on Holm to rebuke the paper in a letter on Thursday.", "2026-01-15"),
        ("He threatened to quit in an interview on Thursday.", "2026-01-15"),
        ("She will set out her plan in a speech on Thursday.", "2026-01-22"),
        ("As the feast approaches on Thursday, shops are full.", "2026-01-22"),
        ("Looking forward to Thursday's match?", "2026-01-22"),
        (
            "He saw Thursday's fire at the old mill by the dam in the north to find who is to blame.",
            "2026-01-15",
        ),
        ("The town faced a flood this weekend.", "2026-01-17/2026-01-18"),
        ("The hall will open this weekend.", "2026-01-24/2026-01-25"),
        (
            "In May, the chair of the board of the harbour's long-lived safety group, Ada Holm, quit.",
            "2025-05",
        ),
    ],
)
def test_the_verb_of_a_clause_tells_which_way_a_bare_date_looks(text, expected):
    assert [expected] == edtf(text)


@pytest.mark.parametrize("text", ["65,000,000 years ago", "two thousand years ago", "1,234,567 days later"])
def test_what_is_too_far_off_has_no_certain_date(text):
    assert [] == edtf(text)


def test_the_first_date_of_a_stretch_says_the_year_that_it_has_from_the_second():
    first, _ = find_dates("It was open from May until September 2012.", MONDAY)
    assert ("2012-05", "2012-05/2012-09") == (first.value, str(first.when))
    assert "stated outright; the whole stretch is May 2012" in first.why


def test_what_counts_from_the_publication_for_want_of_a_date_says_so():
    (found,) = find_dates("A week later he resigned.", MONDAY)
    assert "when the article was published" in found.why


def test_what_is_said_on_a_weekday_is_no_that_weekday():
    assert ["2026-01-13"] == edtf("Police said that Tuesday night a fire broke out.")


@pytest.mark.parametrize(
    ("published", "expected"),
    [(date(2026, 1, 9), "2025-24"), (date(2026, 3, 9), "2025-24"), (date(2026, 10, 9), "2026-24")],
)
def test_this_winter_is_the_one_that_is_nearest(published, expected):
    assert [expected] == edtf("It is cold this winter.", published)


def test_a_year_ago_is_the_quarter_compared_with():
    assert ["2025-36", "2024-36"] == edtf("Sales rose in the fourth quarter, from $2 million a year ago.")


def test_evenings_of_a_story_do_not_make_it_news():
    past = " ".join(f"In {year} the mill was sold." for year in range(1901, 1931))
    text = past + " That evening it burned." * 5 + " In March it was rebuilt."
    assert "1930-03" in edtf(text, date(2009, 12, 19))


def test_a_plan_and_a_bracket_do_not_move_a_story():
    text = (
        "In 1974 the army planned a campaign for 1976. In March it struck (his book of 1990). By May it won."
    )
    assert "1974-03" in edtf(text, genre="narrative")
    assert "../1974-05" in edtf(text, genre="narrative")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill burned in March 1921. In November it was rebuilt.", "1921-11"),
        ("Sluices were dug in 1802. The weir was raised in August 1834. In October it broke.", "1834-10"),
        ("It left in May 1904, was seen in 1951, forty-seven years later, and in July it sank.", "1904-07"),
        ("The hall was finished in March 1867. It had been begun in 1859. In May it opened.", "1867-05"),
        ("Opened in May 1903. In 2008 a copy was built. On 7 May it rained. By 9 May 1903 …", "1903-05-07"),
        ("The lock froze in July 1840 and held 200 boats by December. In August it thawed.", "1840-08"),
        ("Wages fell in March 1931, the first time since 1926, and in May of that year.", "1931-05"),
        ("1917–1918: the harbour\n\nThe blockade began on 15 January 1917. In June it ended.", "1917-06"),
        ("In May 1930 the king left. The league, founded in 1926, met the following spring.", "1931-21"),
        ("Ida Holm (4 May 1841 – 9 June 1903) left in May 1862. In July she wrote.", "1862-07"),
    ],
)
def test_a_story_keeps_its_year(text, expected):
    assert expected in edtf(text, None)
