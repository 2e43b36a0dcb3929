import ast
from pathlib import Path

import pytest

from timeline.events import english


@pytest.mark.parametrize("module", ["english.py", "english_rules.py"])
def test_a_language_module_holds_imports_and_assignments_only(checkout: Path, module: str):
    tree = ast.parse((checkout / "timeline" / "events" / module).read_text(encoding="utf-8"))
    assert {"Import", "ImportFrom", "Assign", "Expr"} >= {type(node).__name__ for node in tree.body}


def test_every_irregular_verb_has_two_or_three_forms():
    assert [] == [forms for forms in english.IRREGULAR_VERBS if not 2 <= len(forms) <= 3]


def test_no_word_stands_in_two_lines_of_words_that_mean_the_same():
    words = [word for line in english.SAME_WORDS for word in line.split()]
    assert [] == sorted({word for word in words if words.count(word) > 1})
