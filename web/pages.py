"""The pages: the timeline, an event, an article."""

from datetime import datetime
from urllib.parse import quote

from flask import Blueprint, Response, abort, make_response, redirect, render_template, request, url_for

from timeline.store.port import Summary
from web import feeds
from web.delivery import MOVED_LIFETIME, PAGE_LIFETIME, cacheable, conditional
from web.presenters.article import ArticlePage
from web.presenters.event import EventPage
from web.presenters.timeline import TimelinePage
from web.site import Site, site

blueprint = Blueprint("pages", __name__)


@blueprint.get("/")
def timeline() -> Response:
    """Every event, by time."""
    here = site()
    summary = here.store.summary()
    view = TimelinePage.of(here.store.timeline(), summary, here.today)
    return _page("timeline.html", view, _changed(here, summary))


@blueprint.get("/events/<key>")
def event(key: str) -> Response:
    """One event and every sentence that tells of it; an event that was merged away leads to its successor."""
    here = site()
    summary = here.store.summary()
    found = here.store.event(key) or abort(404)
    if found.key != key:
        return cacheable(make_response(redirect(url_for(".event", key=found.key), 301)), MOVED_LIFETIME)
    return _page("event.html", EventPage.of(found, here.today), _changed(here, summary))


@blueprint.get("/articles/<article_id>")
def article(article_id: str) -> Response:
    """An article's text, with the sentences marked that gave events."""
    here = site()
    summary = here.store.summary()
    found = here.store.article(article_id) or abort(404)
    view = ArticlePage.of(found, here.store.timeline(), here.today)
    return _page("article.html", view, _changed(here, summary))


def frame() -> dict[str, object]:
    """What the frame around every page shows."""
    here = site()
    return {
        "title": here.settings.title,
        "feeds": feeds.LINKS,
        "address": here.absolute(quote(request.path)),
    }


def _changed(here: Site, summary: Summary) -> datetime:
    """When a page last changed: with the store, or at midnight, when more of the timeline became the past."""
    return max(summary.changed or here.midnight, here.midnight)


def _page(template: str, view: object, changed: datetime) -> Response:
    body = render_template(template, view=view)
    return conditional(body, "text/html", changed=changed, lifetime=PAGE_LIFETIME)
