"""What those who run the service ask of it."""

from flask import Blueprint, Response, jsonify

from timeline.errors import StoreError
from web.site import site

blueprint = Blueprint("operations", __name__)


@blueprint.get("/healthz")
def health() -> Response:
    """200 while the store answers, 503 while it does not; never cached."""
    try:
        summary = site().store.summary()
    except StoreError:
        response = jsonify(status="unavailable")
        response.status_code = 503
    else:
        response = jsonify(status="ok", articles=summary.articles, events=summary.events)
    response.cache_control.no_store = True
    return response
