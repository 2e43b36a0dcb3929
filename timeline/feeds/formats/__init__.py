"""The formats of feeds: one module each. Adding a file here adds a format.

What the formats share is in `timeline.feeds.feed` (the words of an entry) and `timeline.feeds.syndication`
(feedgen).
"""

from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from timeline.errors import TimelineError
from timeline.feeds.feed import FeedInfo
from timeline.model.timeline import Timeline


class Format(Protocol):
    """What each module of this package offers: a name for people, a media type, an ending, a writer."""

    NAME: str
    MEDIA_TYPE: str
    ENDING: str

    def render(self, timeline: Timeline, about: FeedInfo) -> bytes:
        """The timeline in this format, UTF-8, its events in the timeline's order.

        The same arguments give the same bytes, in every process. Raises TimelineError for an event
        without record times.
        """


def formats() -> tuple[str, ...]:
    """The names of all formats, sorted."""
    return tuple(sorted(found.name for found in iter_modules(__path__)))


def load(name: str) -> Format:
    """The format of this name. Raises TimelineError when there is none."""
    if name not in formats():
        raise TimelineError(f"{name!r} is not a feed format: choose one of {', '.join(formats())}.")
    return cast("Format", import_module(f"{__name__}.{name}"))
