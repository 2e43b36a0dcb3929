"""The feeds, one address a format."""

from flask import Blueprint, Response, abort, request

from timeline.feeds.feed import FeedInfo
from timeline.feeds.formats import Format, formats, load
from timeline.model.timeline import Order, Query
from web.delivery import FEED_LIFETIME, conditional
from web.site import Site, site

blueprint = Blueprint("feeds", __name__)

NEWEST = Query(order=Order.ADDED, limit=50)
FORMATS = {form.ENDING: form for form in map(load, formats())}
"""The formats by the endings of their addresses."""

METHODS = "GET, HEAD, OPTIONS"

# Readers that run in a browser may fetch a feed from anywhere: it is public, and there are no cookies.
SHARED = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Last-Modified",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
PREFLIGHT = SHARED | {
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since, Cache-Control",
    "Access-Control-Max-Age": "86400",
    "Allow": METHODS,
}


# Flask's own OPTIONS answer would leave out what a preflight asks for.
@blueprint.route("/feed.<ending>", methods=["GET", "OPTIONS"], provide_automatic_options=False)
def feed(ending: str) -> Response:
    """The events that were added last, in the format with that ending."""
    if ending not in FORMATS:
        abort(404)
    if request.method == "OPTIONS":
        return Response(status=204, headers=PREFLIGHT)
    return _feed(site(), FORMATS[ending])


def _feed(here: Site, form: Format) -> Response:
    # The summary comes first: a change between the two reads may be told late, but is never missed.
    changed = here.store.summary().changed
    settings = here.settings
    about = FeedInfo.of_everything(
        settings.title, settings.public_url, settings.authority, form.ENDING, changed
    )
    body = form.render(here.store.timeline(NEWEST), about)
    response = conditional(body, form.MEDIA_TYPE, changed=changed, lifetime=FEED_LIFETIME)
    response.headers.update(SHARED)
    return response
