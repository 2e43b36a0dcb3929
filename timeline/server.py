"""The web server: where it is reached, and how many may ask at once."""

from typing import TYPE_CHECKING

from waitress.server import BaseWSGIServer, MultiSocketServer, create_server

from timeline.errors import InvalidSetting, TimelineError
from timeline.settings import is_base

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


def address_of(host: str, port: int) -> str:
    """The address of the timeline on that host."""
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    if not is_base(address):
        raise InvalidSetting(f"--host is {host!r}: give an IP address, or a name in ASCII.")
    return address


def listening(app: "WSGIApplication", host: str, port: int) -> MultiSocketServer | BaseWSGIServer:
    """A server of these pages that listens there; raises TimelineError where it cannot."""
    try:
        return create_server(
            app,
            host=host,
            port=port,
            ident=None,
            # Requests that are never finished must not keep everyone else out: there is room for many,
            # and not for long. More than 1024 files are too many for select().
            connection_limit=1000,
            channel_timeout=30,
            asyncore_use_poll=True,
        )
    except (OSError, ValueError) as error:
        reason = f"{host} port {port} cannot be used ({getattr(error, 'strerror', None) or error})"
        raise TimelineError(f"{reason}: stop the program that uses it, or choose another --port.") from error
