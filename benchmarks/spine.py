"""How long the command and the page take: `python -m benchmarks.spine`, from the top of the checkout.

Wall times are the best of several runs, because everything else on a machine only adds to them.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from timeline.settings import Settings
from timeline.store import open_store
from web import create_app

SEEDS = Path(__file__).parent.parent / "seeds"
RUNS = 5
PAGES = 200

# Runs a command and prints its wall seconds and its peak memory in bytes. It is a process of its own,
# because the peak that a process reports for its children is that of the largest since it began.
MEASURE = """
import resource, subprocess, sys, time
begun = time.perf_counter()
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
seconds = time.perf_counter() - begun
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(seconds, peak if sys.platform == "darwin" else peak * 1024)
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, and what it may be at most."""

    name: str
    unit: str
    value: float
    limit: float


def main() -> None:
    """Measure everything and print a table."""
    with tempfile.TemporaryDirectory() as folder:
        figures = [help_text(), *ingestion(Path(folder)), page(Path(folder))]
    table = Table("Measured", "Value", "Limit", "")
    for figure in figures:
        kept = "kept" if figure.value <= figure.limit else "exceeded"
        table.add_row(
            figure.name, f"{figure.value:.3g} {figure.unit}", f"{figure.limit:g} {figure.unit}", kept
        )
    Console().print(table)


def help_text() -> Figure:
    """The wall time of `timeline --help`."""
    return Figure("timeline --help", "s", min(_run("--help")[0] for _ in range(RUNS)), 0.3)


def ingestion(folder: Path) -> Sequence[Figure]:
    """The wall time and peak memory of `timeline ingest seeds/` into a new database."""
    runs = [_run("ingest", str(SEEDS), "--database", str(folder / f"{run}.db")) for run in range(RUNS)]
    return (
        Figure("timeline ingest seeds/", "s", min(seconds for seconds, _ in runs), 2),
        Figure("timeline ingest seeds/, peak memory", "MB", max(peak for _, peak in runs) / 1e6, 150),
    )


def page(folder: Path) -> Figure:
    """The processor time of the page of the seeds, asked of the application itself."""
    settings = Settings(database_url=f"sqlite:///{folder / '0.db'}")
    with open_store(settings.database_url) as store:
        client = create_app(settings, store).test_client()
        client.get("/").close()  # The first one compiles the templates.
        begun = time.process_time()
        for _ in range(PAGES):
            client.get("/").close()
        return Figure(
            "the page of the seeds, processor", "ms", (time.process_time() - begun) / PAGES * 1e3, 10
        )


def _run(*arguments: str) -> tuple[float, float]:
    """(wall seconds, peak bytes) of the command with these arguments."""
    command = [sys.executable, "-c", MEASURE, str(Path(sys.executable).with_name("timeline")), *arguments]
    seconds, peak = subprocess.check_output(command, text=True).split()
    return float(seconds), float(peak)


if __name__ == "__main__":
    main()
