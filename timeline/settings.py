"""Settings, read once from environment variables; nothing else in Dateline reads a variable.

    TIMELINE_DATABASE_URL             a file, or an SQLite or PostgreSQL address
    TIMELINE_DATABASE_PASSWORD_FILE   a file that holds the database's password
    TIMELINE_PUBLIC_URL               where readers find the timeline
    TIMELINE_TITLE                    what the timeline is called

A variable that is not set, or is empty, leaves its default.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from timeline.errors import InvalidSetting

DATABASE_URL = "TIMELINE_DATABASE_URL"
PASSWORD_FILE = "TIMELINE_DATABASE_PASSWORD_FILE"  # noqa: S105  (a variable's name)
PUBLIC_URL = "TIMELINE_PUBLIC_URL"
TITLE = "TIMELINE_TITLE"

DEFAULTS = {
    DATABASE_URL: "sqlite:///var/timeline.db",
    PUBLIC_URL: "http://127.0.0.1:8000",
    TITLE: "Dateline",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """How this Dateline is set up. `database_url` may hold a password, so it is never shown."""

    database_url: str = field(default=DEFAULTS[DATABASE_URL], repr=False)
    public_url: str = DEFAULTS[PUBLIC_URL]
    title: str = DEFAULTS[TITLE]

    @classmethod
    def from_env(cls, variables: Mapping[str, str]) -> Self:
        """The settings in these variables; raises InvalidSetting, which names the variable."""
        stated = DEFAULTS | {name: value.strip() for name, value in variables.items() if value.strip()}
        return cls(
            database_url=_with_password(
                _address(database_url(stated[DATABASE_URL])), stated.get(PASSWORD_FILE)
            ),
            public_url=_public_url(stated[PUBLIC_URL]),
            title=_title(stated[TITLE]),
        )

    @property
    def database_file(self) -> Path | None:
        """The file of an SQLite database; None for a server."""
        url = make_url(self.database_url)
        return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None

    @property
    def authority(self) -> str:
        """The host in `tag:` URIs (RFC 4151): that of the public address."""
        host = urlsplit(self.public_url).hostname or ""
        return "localhost" if ":" in host else host  # The RFC has no room for an IPv6 address.


def database_url(stated: str) -> str:
    """The database's address; a plain file path stands for the SQLite database in that file."""
    return stated if "://" in stated else URL.create("sqlite", database=stated).render_as_string()


def _address(url: str) -> URL:
    try:
        return make_url(url)
    except (ArgumentError, ValueError) as error:
        # The address is not repeated: it may hold a password.
        raise InvalidSetting(
            f"{DATABASE_URL} is not the address of a database: "
            "give a file, or an address such as postgresql://USER@HOST/NAME."
        ) from error


def _with_password(url: URL, file: str | None) -> str:
    """The address with the password that the file holds; without a file, as it is."""
    if file is None:
        return url.render_as_string(hide_password=False)
    if not url.username or url.password:
        raise InvalidSetting(
            f"{PASSWORD_FILE} is set, so {DATABASE_URL} must name a user and hold no password: "
            "write postgresql://USER@HOST/NAME."
        )
    return url.set(password=_secret(file)).render_as_string(hide_password=False)


def _secret(file: str) -> str:
    try:
        secret = Path(file).read_text(encoding="utf-8").strip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidSetting(f"{PASSWORD_FILE} names {file}, which cannot be read ({error}).") from error
    if not secret:
        raise InvalidSetting(f"{PASSWORD_FILE} names {file}, which is empty: put the password in it.")
    return secret


def _public_url(stated: str) -> str:
    """The address without a slash at its end."""
    try:
        parts = urlsplit(stated)
        whole = parts.scheme in {"http", "https"} and parts.hostname and (parts.port or True)
    except ValueError:
        whole = None
    if not whole or parts.query or parts.fragment or not stated.isascii() or " " in stated:
        raise InvalidSetting(f"{PUBLIC_URL} is {stated!r}: give an address such as https://news.example.org.")
    return stated.rstrip("/")


def _title(stated: str) -> str:
    if not stated.isprintable():
        raise InvalidSetting(f"{TITLE} is {stated!r}: give one line of text.")
    return stated
