"""How bytes go out: validators, cache lifetimes, 304 answers and compression."""

import gzip
from datetime import datetime, timedelta

from flask import Response, request

PAGE_LIFETIME = timedelta(minutes=1)
FEED_LIFETIME = timedelta(minutes=5)
MOVED_LIFETIME = timedelta(hours=1)
STATIC_LIFETIME = timedelta(days=365)
"""Static addresses carry a digest of their content, so what they give never changes."""


def cacheable(response: Response, lifetime: timedelta) -> Response:
    """The response, fresh for that long and good enough for ten times as long while it is fetched anew."""
    seconds = int(lifetime.total_seconds())
    response.cache_control.public = True
    response.cache_control.max_age = seconds
    response.cache_control.stale_while_revalidate = 10 * seconds
    return response


def conditional(
    body: str | bytes, media_type: str, *, changed: datetime | None, lifetime: timedelta
) -> Response:
    """The body, or a 304 for a client that has it already; `changed` is None while nothing is stored."""
    response = cacheable(Response(body, content_type=f"{media_type}; charset=utf-8"), lifetime)
    if changed:
        response.last_modified = changed
    response.add_etag()
    response.make_conditional(request)
    return response


def encode(response: Response) -> Response:
    """The response as the client may have it: compressed, when its type is worth it and gzip is accepted."""
    if not _is_text(response.mimetype):
        return response
    response.vary.add("Accept-Encoding")
    _weaken(response)
    if response.status_code == 200 and request.accept_encodings["gzip"]:
        response.direct_passthrough = False
        response.set_data(gzip.compress(response.get_data(), compresslevel=6, mtime=0))
        response.content_encoding = "gzip"
    return response


def _is_text(media_type: str | None) -> bool:
    """True for what gets smaller; images and fonts are compressed already."""
    kind = media_type or ""
    return kind.startswith("text/") or kind.endswith(("+xml", "+json", "/json"))


def _weaken(response: Response) -> None:
    """One tag for all codings of the same content is a weak tag (RFC 9110, 8.8.3.3)."""
    tag, _ = response.get_etag()
    if tag is not None:
        response.set_etag(tag, weak=True)
