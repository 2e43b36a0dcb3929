"""The Chromium that the browser tests drive: named by CHROMIUM, else installed, else obtained now."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
APPLICATIONS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


class NoChromium(Exception):
    """No Chromium that runs: the text says what to do."""


def chromium(environment: Mapping[str, str]) -> str:
    """The path of a Chromium that runs; raises NoChromium where none is to be had."""
    if named := environment.get("CHROMIUM"):
        candidates: Iterator[str] = iter([named])
        reason = f"CHROMIUM names {named}, which does not run"
    else:
        candidates = everywhere()
        reason = "no Chromium is installed, and none could be obtained"
    for path in filter(runs, candidates):
        return path
    raise NoChromium(f"The browser tests cannot run: {reason}. Install one, or name one in CHROMIUM.")


def everywhere() -> Iterator[str]:
    """Paths where a Chromium may be, the cheapest first: whoever asks for more makes it be obtained."""
    yield from installed()
    if shutil.which("apt-get") and os.geteuid() == 0:
        obtain("apt-get", "update")
        obtain("apt-get", "install", "--yes", "chromium")
        yield from installed()
    obtain(sys.executable, "-m", "playwright", "install", "chromium")
    yield playwrights_own()


def installed() -> Iterator[str]:
    yield from filter(None, map(shutil.which, COMMANDS))
    yield from filter(os.path.exists, APPLICATIONS)


def playwrights_own() -> str:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def runs(path: str) -> bool:
    # An Ubuntu machine may have a `chromium-browser` that only says how to install a snap.
    return (
        bool(shutil.which(path)) and not subprocess.run([path, "--version"], capture_output=True).returncode
    )


def obtain(*command: str) -> None:
    # Standard output is for the path alone.
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(command, stdout=sys.stderr, env=environment, check=False)


if __name__ == "__main__":
    try:
        print(chromium(os.environ))
    except NoChromium as error:
        sys.exit(str(error))
