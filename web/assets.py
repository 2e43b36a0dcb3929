"""Static files: each address carries a digest of its content, so a changed file has a new address."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

DIGITS = 10


def addresses(folder: Path) -> Callable[[str, dict[str, Any]], None]:
    """A hook for `Flask.url_defaults` that adds the digests of the files in this folder.

    Fonts, which lie in a folder below, carry theirs in their names: the style sheet names them too.
    """
    digests = {path.name: digest(path) for path in folder.iterdir() if path.is_file()}

    def add(endpoint: str, values: dict[str, Any]) -> None:
        if endpoint == "static" and values["filename"] in digests:
            values["v"] = digests[values["filename"]]

    return add


def digest(path: Path) -> str:
    """The first hexadecimal digits of the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:DIGITS]
