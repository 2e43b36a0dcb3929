"""The comparison of groupings: its measures, by hand, and that it runs from a corpus to a table."""

import gzip
import json
from itertools import permutations

import pytest

from benchmarks import merging
from benchmarks.grouping import b_cubed, best_pairs, ceaf_e, conll, muc
from benchmarks.score import Score

GOLD = dict.fromkeys("abc", "fire") | dict.fromkeys("de", "flood")
LATER = dict.fromkeys("ab", "one") | dict.fromkeys("cde", "two")
"""One article of the fire among those of the flood."""


def rounded(score: Score) -> tuple[float, float]:
    return round(score.precision, 4), round(score.recall, 4)


def test_b_cubed_is_the_mean_over_items():
    assert (0.7333, 0.7333) == rounded(b_cubed(GOLD, LATER))


def test_muc_counts_links():
    assert (0.6667, 0.6667) == rounded(muc(GOLD, LATER))


def test_ceaf_pairs_groups():
    assert (0.8, 0.8) == rounded(ceaf_e(GOLD, LATER))


def test_groups_of_one_have_no_links():
    alone = {item: item for item in GOLD}
    assert (0.0, 0.0) == rounded(muc(GOLD, alone))
    assert (1.0, 0.4) == rounded(b_cubed(GOLD, alone))


def test_the_right_grouping_scores_one_whatever_its_names():
    renamed = {item: f"our {name}" for item, name in GOLD.items()}
    assert 1.0 == conll(GOLD, renamed)


@pytest.mark.parametrize(
    "gains",
    [
        [[3, 5, 1], [4, 6, 2], [9, 5, 8]],
        [[1, 2], [3, 4], [5, 0]],
        [[7, 0, 2, 5]],
        [[0.5, 0.5], [0.5, 0.5]],
    ],
)
def test_no_other_pairs_gain_more(gains):
    wide = max(len(gains), len(gains[0]))
    padded = [[*row, *[0] * (wide - len(row))] for row in gains] + [[0] * wide] * (wide - len(gains))
    best = max(
        sum(padded[n][column] for n, column in enumerate(order)) for order in permutations(range(wide))
    )
    assert best == sum(gains[row][column] for row, column in best_pairs(gains))


def test_a_corpus_becomes_a_table(tmp_path, capsys):
    fire = "Fire destroyed the Halden cannery in Port Marrow . \n The Halden cannery employed 300 people ."
    comet = "Astronomers at Tolva observatory photographed a comet . \n The Tolva comet has no tail ."
    lines = [
        {"id": f"{event}{n}", "text": f"{text}\nEdition {n}", "cluster": event, "split": "train"}
        for event, text in (("fire", fire), ("comet", comet))
        for n in range(3)
    ]
    (tmp_path / "docs.jsonl.gz").write_bytes(gzip.compress("\n".join(map(json.dumps, lines)).encode()))
    merging.main([str(tmp_path)])
    _, _, *table = capsys.readouterr().out.splitlines()
    assert ["dateline", "TF-IDF"] == [line.split()[2] for line in table]
    assert ["1.000"] * 2 == [line.split()[7] for line in table]


def test_a_folder_without_a_corpus_is_refused(tmp_path, capsys):
    with pytest.raises(SystemExit):
        merging.main([str(tmp_path)])
    assert "docs.jsonl.gz" in capsys.readouterr().err


def test_text_of_a_treebank_is_read_as_it_was_printed():
    spaced = "J . D . Marsh 's mill made 3 , 000 well - known clocks , he said ."
    assert "J.D. Marsh's mill made 3,000 well-known clocks, he said." == merging.article("a", spaced).text
