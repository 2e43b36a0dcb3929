"""An application served over HTTP from this process, for as long as a test asks it something."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

from flask import Flask
from waitress.server import create_server
from waitress.wasyncore import close_all

from tests.commands import free_port


@contextmanager
def served(app_at: Callable[[str], Flask]) -> Iterator[str]:
    """The address, without a slash at its end, at which the application that is made for it answers."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    sockets: dict[int, Any] = {}
    server: Any = create_server(app_at(address), map=sockets, host="127.0.0.1", port=port, threads=4)
    thread = Thread(target=server.run)
    thread.start()
    try:
        yield address
    finally:
        # Closed by the thread that waits for them: to any other they would vanish under its hands.
        server.trigger.pull_trigger(lambda: close_all(sockets))
        thread.join()
        server.task_dispatcher.shutdown()
