"""An application served over HTTP from this process, for as long as a test asks it something."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

from flask import Flask
from waitress.server import create_server

from tests.commands import free_port


@contextmanager
def served(app_at: Callable[[str], Flask]) -> Iterator[str]:
    """The address, without a slash at its end, at which the application that is made for it answers."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    server = create_server(app_at(address), host="127.0.0.1", port=port, threads=4)
    thread = Thread(target=server.run)
    thread.start()
    try:
        yield address
    finally:
        server.close()
        thread.join()
