"""Programs run as a user runs them: to their end, or serving for as long as a test asks them something."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

TIMELINE = Path(sys.prefix, "bin", "timeline")


def environment(**variables: str) -> dict[str, str]:
    """This process's variables without the project's own, and with those given."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("TIMELINE_")}
    return own | variables


def run(*command: object, cwd: Path, **variables: str) -> str:
    """What the command printed; it is an error if it failed."""
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=environment(**variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert 0 == done.returncode, f"{done.args} failed:\n{done.stdout}{done.stderr}"
    return done.stdout


@contextmanager
def serving(timeline: Path, *arguments: object, cwd: Path) -> Iterator[str]:
    """The address at which `timeline serve` answers; it is ended with the context."""
    port = free_port()
    address = f"http://127.0.0.1:{port}/"
    command = [str(timeline), "serve", "--port", str(port), *map(str, arguments)]
    variables = environment(TIMELINE_PUBLIC_URL=address)
    with subprocess.Popen(command, cwd=cwd, env=variables, stdin=subprocess.DEVNULL) as server:
        try:
            await_answer(f"{address}healthz", server)
            yield address
        finally:
            server.terminate()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def await_answer(url: str, server: "subprocess.Popen[bytes]", pauses: Sequence[float] = (0.1,) * 300) -> None:
    for pause in pauses:
        assert server.poll() is None, f"The server ended with {server.returncode} before it answered."
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except urllib.error.URLError:
            time.sleep(pause)
        else:
            return
    raise AssertionError(f"{url} gave no answer in {sum(pauses):.0f} seconds.")
