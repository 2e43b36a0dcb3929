"""The web timeline: pages and feeds over a store, served by Flask."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from flask import Flask
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException

from timeline.errors import StoreError
from timeline.settings import Settings
from timeline.store import open_store
from timeline.store.port import Store
from web import assets, errors, feeds, operations, pages
from web.delivery import STATIC_LIFETIME, encode
from web.headers import secure
from web.site import EXTENSION, Site

__all__ = ["create_app"]


def utc_now() -> datetime:
    """The time."""
    return datetime.now(UTC)


def create_app(
    settings: Settings, store: Store | None = None, *, clock: Callable[[], datetime] = utc_now
) -> Flask:
    """The WSGI application over this store, else over the one that the settings name.

    Raises StoreError when that one cannot be opened. The clock is read for today's date alone.
    """
    app = Flask(__name__)
    app.extensions[EXTENSION] = Site(settings, store or open_store(settings.database_url), clock)
    _configure(app)
    for blueprint in (pages.blueprint, feeds.blueprint, operations.blueprint):
        app.register_blueprint(blueprint)
    app.register_error_handler(HTTPException, errors.explain)
    app.register_error_handler(StoreError, errors.unreadable)
    app.context_processor(pages.frame)
    # The last one registered runs first.
    app.after_request(secure)
    app.after_request(encode)
    return app


def _configure(app: Flask) -> None:
    app.config["SEND_FILE_MAX_AGE_DEFAULT"] = STATIC_LIFETIME
    # A redirect to the address without "//" would name the host that the request names.
    app.url_map.merge_slashes = False
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.autoescape = True
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.url_defaults(assets.addresses(Path(app.static_folder or "")))
