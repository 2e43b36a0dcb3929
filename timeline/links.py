"""What may become a link: an absolute http or https address, and nothing else that came from outside."""

import re
from urllib.parse import SplitResult, quote, urlsplit

_URL_CHARACTERS = "%/:=&?~#+!$,;@()*[]'"
_ENTITY = re.compile(r"(&#?\w+);")  # a reader that unescapes once too often would change the address


def web_address(url: str) -> SplitResult | None:
    """The parts of an absolute http or https address that has a host and no space in it; else None."""
    if url.split() != [url]:
        return None
    try:
        parts = urlsplit(url)
        whole = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:  # also raised for a port that cannot be one
        return None
    return parts if whole else None


def href(url: str | None) -> str | None:
    """The address, percent-encoded, if it is one that can be a link; else None."""
    parts = web_address(url or "")
    if parts is None:
        return None
    return _ENTITY.sub(r"\1%3B", quote(parts.geturl(), safe=_URL_CHARACTERS, errors="ignore"))
