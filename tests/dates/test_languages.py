"""A language is one module of data, and the engine knows none."""

import ast
from pathlib import Path

import pytest

from timeline import dates

HOME = Path(dates.__file__).parent
MODULES = sorted((HOME / "languages").glob("[a-z]*.py"))
ENGINE = sorted(HOME.glob("*.py"))
ENGLISH = ("monday", "january", "yesterday", "ago", "century", "weekend")


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_a_language_holds_imports_and_assignments_only(module):
    body = ast.parse(module.read_text(encoding="utf-8")).body[1:]
    assert {ast.Import, ast.ImportFrom, ast.Assign} >= {type(statement) for statement in body}


@pytest.mark.parametrize("module", ENGINE, ids=lambda path: path.stem)
def test_the_engine_names_no_word_of_a_language(module):
    strings = [
        node.value.lower()
        for node in ast.walk(_without_docstrings(module))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert [] == [text for text in strings if text in ENGLISH]


def _without_docstrings(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and ast.get_docstring(node) is not None
        ):
            node.body = node.body[1:]
    return tree
