"""Settings, read once from environment variables; nothing else in Dateline reads a variable.

    TIMELINE_DATABASE_URL             a file, or an SQLite or PostgreSQL address
    TIMELINE_DATABASE_PASSWORD_FILE   a file that holds the database's password
    TIMELINE_PUBLIC_URL               where readers find the timeline
    TIMELINE_TITLE                    what the timeline is called

A variable that is not set, or is empty, leaves its default. The command's --database comes before the first.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from timeline.errors import InvalidSetting
from timeline.links import web_address

DATABASE_OPTION = "--database"
DATABASE_URL = "TIMELINE_DATABASE_URL"
PASSWORD_FILE = "TIMELINE_DATABASE_PASSWORD_FILE"  # noqa: S105  (a variable's name)
PUBLIC_URL = "TIMELINE_PUBLIC_URL"
TITLE = "TIMELINE_TITLE"

DEFAULTS = {
    DATABASE_URL: "sqlite:///var/timeline.db",
    PUBLIC_URL: "http://127.0.0.1:8000",
    TITLE: "Dateline",
}

_ADDRESS_CHARACTERS = re.compile(
    r"[\w.~:/@!$&()*+,;=%\[\]-]+", re.ASCII
)  # RFC 3986, but for the apostrophe, ? and #


@dataclass(frozen=True, slots=True)
class Settings:
    """How this Dateline is set up. `database_url` may hold a password, so it is never shown."""

    database_url: str = field(default=DEFAULTS[DATABASE_URL], repr=False)
    public_url: str = DEFAULTS[PUBLIC_URL]
    title: str = DEFAULTS[TITLE]

    @classmethod
    def from_env(
        cls,
        variables: Mapping[str, str],
        *,
        database: str | None = None,
        public_url: str = DEFAULTS[PUBLIC_URL],
    ) -> Self:
        """The settings in these variables; raises InvalidSetting, which names the variable or the option.

        `database` is what --database says, if it is given; `public_url` holds where no variable states one.
        """
        stated = {name: value.strip() for name, value in variables.items() if value.strip()}
        stated = DEFAULTS | {PUBLIC_URL: public_url} | stated
        given = (DATABASE_OPTION, database) if database else (DATABASE_URL, stated[DATABASE_URL])
        return cls(
            database_url=_database_url(*given, stated.get(PASSWORD_FILE)),
            public_url=_public_url(stated[PUBLIC_URL]),
            title=_title(stated[TITLE]),
        )

    @property
    def authority(self) -> str:
        """The host in `tag:` URIs (RFC 4151): that of the public address."""
        host = urlsplit(self.public_url).hostname or ""
        return "localhost" if ":" in host else host  # The RFC has no room for an IPv6 address.


def _database_url(name: str, stated: str, password_file: str | None) -> str:
    """The address of the database that the setting of that name states, with the password of the file."""
    url = _address(name, stated)
    if password_file is None:
        return url.render_as_string(hide_password=False)
    if not url.username or url.password:
        raise InvalidSetting(
            f"{PASSWORD_FILE} is set, so {name} must name a user and hold no password: "
            "write postgresql://USER@HOST/NAME."
        )
    return url.set(password=_secret(password_file)).render_as_string(hide_password=False)


def _address(name: str, stated: str) -> URL:
    """The database's address; a plain file path stands for the SQLite database in that file."""
    if not _is_utf8(stated):
        raise InvalidSetting(f"{name} holds bytes that are not UTF-8: give a file with another name.")
    if "://" not in stated:
        return URL.create("sqlite", database=stated)
    try:
        return make_url(stated)
    except (ArgumentError, ValueError) as error:
        # The address is not repeated: it may hold a password.
        raise InvalidSetting(
            f"{name} is not the address of a database: "
            "give a file, or an address such as postgresql://USER@HOST/NAME."
        ) from error


def _is_utf8(stated: str) -> bool:
    """Whether no byte of it had to be smuggled in as a lone surrogate (PEP 383)."""
    return not any("\ud800" <= character <= "\udfff" for character in stated)


def _secret(file: str) -> str:
    try:
        secret = Path(file).read_text(encoding="utf-8").strip("\r\n")
    except OSError as error:
        raise InvalidSetting(
            f"{PASSWORD_FILE} names {file}, which cannot be read ({error.strerror}): "
            "name a file that the user of this program may read."
        ) from error
    except UnicodeDecodeError as error:
        raise InvalidSetting(
            f"{PASSWORD_FILE} names {file}, which is not UTF-8: write the password in UTF-8."
        ) from error
    if not secret:
        raise InvalidSetting(f"{PASSWORD_FILE} names {file}, which is empty: put the password in it.")
    return secret


def is_base(address: str) -> bool:
    """Whether the addresses of pages may begin so: http or https, a host, perhaps a port and a path."""
    parts = web_address(address)
    return parts is not None and "@" not in parts.netloc and bool(_ADDRESS_CHARACTERS.fullmatch(address))


def _public_url(stated: str) -> str:
    """The address without a slash at its end."""
    if not is_base(stated):
        raise InvalidSetting(f"{PUBLIC_URL} is {stated!r}: give an address such as https://news.example.org.")
    return stated.rstrip("/")


def _title(stated: str) -> str:
    if not stated.isprintable() or not any(map(str.isalnum, stated)):
        raise InvalidSetting(f"{TITLE} is {stated!r}: give one line of text with a letter or a digit in it.")
    return stated
