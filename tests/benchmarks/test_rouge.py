"""ROUGE of dated summaries, on cases small enough to count by hand."""

from datetime import date

import pytest

from benchmarks.porter import stem
from benchmarks.rouge import Vocabulary, aligned, dates
from benchmarks.score import Score

MONDAY, TUESDAY, SUNDAY = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 8)
PLAIN = Vocabulary()


@pytest.mark.parametrize(
    "word, stemmed",
    # The examples of the article, one or more for each step.
    [
        ("caresses", "caress"), ("ponies", "poni"), ("caress", "caress"), ("cats", "cat"),
        ("feed", "feed"), ("agreed", "agre"), ("plastered", "plaster"), ("bled", "bled"),
        ("motoring", "motor"), ("sing", "sing"), ("conflated", "conflat"), ("troubled", "troubl"),
        ("sized", "size"), ("hopping", "hop"), ("falling", "fall"), ("hissing", "hiss"), ("filing", "file"),
        ("happy", "happi"), ("sky", "sky"), ("relational", "relat"), ("rational", "ration"),
        ("digitizer", "digit"), ("vietnamization", "vietnam"), ("hopefulness", "hope"),
        ("triplicate", "triplic"), ("formative", "form"), ("electriciti", "electr"), ("goodness", "good"),
        ("revival", "reviv"), ("adjustable", "adjust"), ("replacement", "replac"), ("adoption", "adopt"),
        ("champion", "champion"), ("effective", "effect"), ("probate", "probat"), ("rate", "rate"),
        ("cease", "ceas"), ("controll", "control"), ("roll", "roll"),
    ],
)  # fmt: skip
def test_words_are_stemmed_as_porter_says(word, stemmed):
    assert stemmed == stem(word)


def test_words_count_in_lower_case_without_stop_words_as_stems_or_irregular_bases(tmp_path):
    (tmp_path / "smart_stop.txt").write_text("the\nof\n")
    (tmp_path / "wn_exc.tsv").write_text("oxen\tox\nfell\tfall\n")
    words = Vocabulary.read(tmp_path).tokens(["The oxen of São-Paulo fell .", "2 Bridges !"])
    assert ["ox", "s", "o", "paulo", "fall", "2", "bridg"] == words


def test_days_are_shared_or_not():
    found = dates({MONDAY: [], TUESDAY: []}, {MONDAY: [], SUNDAY: [], date(2026, 3, 9): []})
    assert (Score(0.5, 1 / 3), 0.4) == (found, round(found.f1, 12))


def test_words_of_the_same_day_count_in_full():
    found = aligned({MONDAY: ["bridge fell"]}, {MONDAY: ["old bridge fell down"]}, 1, PLAIN)
    assert Score(1.0, 0.5) == found


def test_words_of_the_day_after_count_half():
    assert Score(0.5, 0.5) == aligned({TUESDAY: ["bridge fell"]}, {MONDAY: ["bridge fell"]}, 1, PLAIN)


def test_pairs_of_words_keep_their_order():
    assert Score(0.0, 0.0) == aligned({MONDAY: ["fell bridge"]}, {MONDAY: ["bridge fell"]}, 2, PLAIN)


def test_a_day_is_aligned_with_the_one_that_shares_its_words_if_that_costs_less():
    gold = {MONDAY: ["bridge fell"], SUNDAY: ["storm came"]}
    near = aligned({TUESDAY: ["storm came"]}, gold, 1, PLAIN)
    assert Score(1 / 6, 1 / 12) == near


def test_nothing_found_scores_nothing():
    assert Score(0.0, 0.0) == aligned({}, {MONDAY: ["bridge fell"]}, 1, PLAIN)
    assert 0.0 == Score(0.0, 0.0).f1


def test_means_are_of_precision_and_recall():
    assert Score(0.5, 0.25) == Score.mean([Score(1.0, 0.0), Score(0.0, 0.5)])
