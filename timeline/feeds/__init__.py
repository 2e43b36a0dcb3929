"""Timelines go out as feeds, one format a module: a new module here is a new format.

A format module has what `Format` says; what the formats share is in `feed` (the words of an entry) and
`syndication` (feedgen).
"""

import pkgutil
from importlib import import_module
from typing import Protocol, cast

from timeline.errors import TimelineError
from timeline.feeds.feed import FeedInfo
from timeline.model.timeline import Timeline

__all__ = ["FeedInfo", "Format", "formats", "load", "render"]

_SHARED = {"feed", "syndication"}


class Format(Protocol):
    """What a format module holds: its name for people, its media type, its files' ending, its writer."""

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
    return tuple(
        sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name not in _SHARED)
    )


def load(name: str) -> Format:
    """The format of this name. Raises TimelineError when there is none."""
    if name not in formats():
        raise TimelineError(f"{name!r} is not a feed format: choose one of {', '.join(formats())}.")
    return cast("Format", import_module(f"{__name__}.{name}"))


def render(name: str, timeline: Timeline, about: FeedInfo) -> bytes:
    """The timeline in the format of this name; see `Format.render`."""
    return load(name).render(timeline, about)
