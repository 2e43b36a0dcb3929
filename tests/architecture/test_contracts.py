"""The rules of the house that no linter states: see also the contracts in pyproject.toml."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

from tests.commands import run
from timeline import events
from timeline.dates import languages

LOCKS = ("requirements.lock", "tests/requirements.lock")
DATA = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)
WORDS = sorted(
    path
    for package, names in ((languages, "[!_]*.py"), (events, "english*.py"))
    for path in Path(package.__path__[0]).glob(names)
)


@pytest.fixture(scope="module")
def committed(checkout: Path) -> list[Path]:
    listed = run("git", "-c", f"safe.directory={checkout}", "ls-files", "-z", cwd=checkout).split("\0")
    return [checkout / name for name in listed if name and (checkout / name).is_file()]


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("timeline", "web", include_external_packages=True, cache_dir=None)


def test_every_import_contract_is_kept(checkout: Path) -> None:
    assert 0 == lint_imports(config_filename=str(checkout / "pyproject.toml"), no_cache=True)


def test_the_model_stands_on_the_standard_library_alone(graph: grimp.ImportGraph) -> None:
    below = {"timeline.model", "timeline.errors"}
    model = {"timeline.model"} | graph.find_descendants("timeline.model")
    imported = {name for module in model for name in graph.find_modules_directly_imported_by(module)}
    assert set() == imported - model - below - sys.stdlib_module_names


@pytest.mark.parametrize("module", WORDS, ids=lambda path: path.stem)
def test_a_module_of_words_holds_imports_and_assignments_only(module: Path) -> None:
    assert [] == [f"{module.name}:{node.lineno}" for node in statements_that_do(module)]


def statements_that_do(module: Path) -> Iterator[ast.stmt]:
    """The statements of a module that are more than data and imports."""
    for node in ast.parse(module.read_text(encoding="utf-8")).body:
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not (docstring or isinstance(node, DATA)):
            yield node


def test_no_committed_file_names_this_machine_or_an_index_of_packages(committed: list[Path]) -> None:
    machine = re.compile(rb"(?<![\w.~-])/(?:work|root|opt)/")
    index = re.compile(rb"(?:index-url|find-links)[\s=\"']+\w+:/")
    named = [path for path in committed if machine.search(text := path.read_bytes()) or index.search(text)]
    assert [] == named


def test_no_lock_that_records_addresses_is_committed(committed: list[Path]) -> None:
    recording = {"uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock", "package-lock.json"}
    assert set() == recording & {path.name for path in committed}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_holds_no_address(checkout: Path, lock: str) -> None:
    text = (checkout / lock).read_text(encoding="utf-8")
    assert [] == re.findall(r".*(?:://|-url|find-links).*", text)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_its_version_and_a_hash(checkout: Path, lock: str) -> None:
    entries = locked(checkout / lock)
    assert [] == [entry for entry in entries if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:", entry)]
    assert any(entry.startswith("flask==") for entry in entries)


def test_the_tests_run_on_the_versions_that_are_shipped(checkout: Path) -> None:
    shipped, tested = (set(locked(checkout / lock)) for lock in LOCKS)
    assert set() == shipped - tested


def locked(path: Path) -> list[str]:
    """The entries of a lock file, each on one line: its name, version, marker and hashes."""
    joined = path.read_text(encoding="utf-8").replace("\\\n", "")
    return [line for line in joined.splitlines() if line and not line.startswith("#")]
