"""The pages: the timeline, a running story and their list, an event, an article."""

import re
from datetime import datetime
from urllib.parse import quote

from flask import Blueprint, Response, abort, make_response, redirect, render_template, request, url_for

from timeline.model.timeline import Order, Query, Timeline
from timeline.model.when import Day
from web import feeds
from web.delivery import MOVED_LIFETIME, PAGE_LIFETIME, cacheable, conditional
from web.presenters.article import ArticlePage
from web.presenters.event import EventPage
from web.presenters.timeline import KEY_EVENTS, TimelinePage
from web.presenters.topics import TopicsPage
from web.site import site

blueprint = Blueprint("pages", __name__)

LISTED_TOPICS = 100

_KEY = re.compile("[0-9A-Za-z-]+")


@blueprint.get("/")
def timeline() -> Response:
    """Every event, or those that matter most, by time."""
    look = site().look()
    return _page("timeline.html", _told(look.today, look.summary.events, look.summary.articles), look.changed)


@blueprint.get("/topics")
def topics() -> Response:
    """The running stories, those first whose last article is newest."""
    here, look = site(), site().look()
    return _page("topics.html", TopicsPage.of(here.store.topics(LISTED_TOPICS)), look.changed)


@blueprint.get("/topics/<key>")
def topic(key: str) -> Response:
    """The timeline of a running story; one that went on in another leads to that."""
    _expect_key(key)
    here, look = site(), site().look()
    found = here.store.topic(key) or abort(404)
    if found.key != key:
        return cacheable(make_response(redirect(url_for(".topic", key=found.key), 301)), MOVED_LIFETIME)
    told = _told(look.today, found.events, found.articles, key)
    return _page("topic.html", told, look.changed, name=found.name)


@blueprint.get("/events/<key>")
def event(key: str) -> Response:
    """One event and every sentence that tells of it; an event that was merged away leads to its successor."""
    _expect_key(key)
    here, look = site(), site().look()
    found = here.store.event(key) or abort(404)
    if found.key != key:
        return cacheable(make_response(redirect(url_for(".event", key=found.key), 301)), MOVED_LIFETIME)
    stories = here.store.topics_of({mention.citation.article_id for mention in found.mentions})
    return _page("event.html", EventPage.of(found, look.today), look.changed, stories=stories)


@blueprint.get("/articles/<article_id>")
def article(article_id: str) -> Response:
    """An article's text, with the sentences marked that gave events."""
    _expect_key(article_id)
    here, look = site(), site().look()
    found = here.store.article(article_id) or abort(404)
    view = ArticlePage.of(found, here.store.events_of(article_id), look.today)
    return _page("article.html", view, look.changed)


def frame() -> dict[str, object]:
    """What the frame around every page shows, and where the pages of events and articles begin.

    A page holds hundreds of links to those, and to build each from its route is a tenth of the work.
    """
    here = site()
    return {
        "title": here.settings.title,
        "feeds": feeds.FORMATS.values(),
        "address": here.absolute(quote(request.path) + ("?key=1" if _only_key() else "")),
        "events_at": url_for("pages.event", key=""),
        "articles_at": url_for("pages.article", article_id=""),
    }


def _expect_key(stated: str) -> None:
    """404 for what no event, article or story is called; a database may not even take it as a question."""
    if not _KEY.fullmatch(stated):
        abort(404)


def _told(today: Day, events: int, articles: int, topic: str | None = None) -> TimelinePage:
    """The timeline of so many events; with `key=1` in the address of those that matter most."""
    only_key = _only_key()
    wanted = Query(Order.IMPORTANCE, KEY_EVENTS, topic) if only_key else Query(topic=topic)
    told = Timeline.of(site().store.timeline(wanted))
    return TimelinePage.of(told, events, articles, today, only_key=only_key)


def _only_key() -> bool:
    return request.args.get("key") == "1"


def _page(template: str, view: object, changed: datetime, **more: object) -> Response:
    body = render_template(template, view=view, **more)
    return conditional(body, "text/html", changed=changed, lifetime=PAGE_LIFETIME)
