"""The wheel in an empty environment, away from the working tree: what a user gets is all there is."""

import json
import shutil
import sys
import urllib.request
import venv
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import pytest

from tests.commands import run, serving

PACKAGES = ("timeline", "web")
NO_TRACES = shutil.ignore_patterns("__pycache__")


class Installation(NamedTuple):
    """The installed command, and an empty folder far from the working tree to run it in."""

    timeline: Path
    folder: Path
    database: str


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    # Built from a copy: setuptools leaves a build folder behind, whose stale files the next wheel would hold.
    source = tmp_path_factory.mktemp("source")
    for package in PACKAGES:
        shutil.copytree(checkout / package, source / package, ignore=NO_TRACES)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(checkout / name, source)
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", "dist", cwd=source)
    (built,) = (source / "dist").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installation(checkout: Path, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    home, folder = tmp_path_factory.mktemp("environment"), tmp_path_factory.mktemp("elsewhere")
    venv.create(home, with_pip=False)
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "--python", home)
    lock = checkout / "requirements.lock"
    run(*pip, "install", "--use-pep517", "--require-hashes", "--requirement", lock, cwd=folder)
    run(*pip, "install", "--no-deps", wheel, cwd=folder)
    shutil.copytree(checkout / "seeds", folder / "seeds")
    return Installation(home / "bin" / "timeline", folder, f"sqlite:///{folder}/timeline.db")


def test_the_wheel_holds_every_file_of_both_packages(checkout: Path, wheel: Path) -> None:
    written = {
        path.relative_to(checkout).as_posix()
        for package in PACKAGES
        for path in (checkout / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with ZipFile(wheel) as archive:
        assert written == {name for name in archive.namelist() if name.startswith(("timeline/", "web/"))}


def test_the_wheel_carries_the_licence(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        (licence,) = (name for name in archive.namelist() if name.endswith("licenses/LICENSE"))
        assert b"The Dateline authors" in archive.read(licence)


def test_the_installed_command_explains_itself(installation: Installation) -> None:
    assert "Usage: timeline" in run(installation.timeline, "--help", cwd=installation.folder)


def test_the_installed_command_makes_the_timeline_of_the_seeds(installation: Installation) -> None:
    timeline, folder, database = installation
    run(timeline, "ingest", "seeds", "--database", database, cwd=folder)
    exported = json.loads(run(timeline, "export", "--format", "json", "--database", database, cwd=folder))
    assert {"2026-01-05", "2026-01-19", "../2026-06"} <= {event["date"] for event in exported["events"]}


def test_the_installed_command_serves_its_own_templates(installation: Installation) -> None:
    timeline, folder, database = installation
    run(timeline, "ingest", "seeds", "--database", database, cwd=folder)
    with (
        serving(timeline, "--database", database, cwd=folder) as address,
        urllib.request.urlopen(address, timeout=10) as page,
    ):
        assert "2026" in page.read().decode()
