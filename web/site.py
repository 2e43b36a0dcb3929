"""What every view has at hand: the settings, the store and the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from flask import current_app

from timeline.model.when import Day
from timeline.settings import Settings
from timeline.store.port import Store, Summary

EXTENSION = "dateline"


@dataclass(frozen=True, slots=True)
class Look:
    """What one request goes by: how much is stored, what day it is (UTC), and when either last changed."""

    summary: Summary
    today: Day
    changed: datetime


@dataclass(frozen=True, slots=True)
class Site:
    """One running web application; `clock` tells the time, aware of its zone."""

    settings: Settings
    store: Store
    clock: Callable[[], datetime]

    def look(self) -> Look:
        """One look at the store and the clock.

        A page is as new as the store, or as midnight, when more of the timeline became the past. What is
        read after this look may be newer than `changed`: a change is told late, but is never missed.
        """
        midnight = self.clock().astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        summary = self.store.summary()
        return Look(summary, Day.from_date(midnight), max(summary.changed or midnight, midnight))

    def absolute(self, path: str) -> str:
        """That path at the configured public address; what a request says of its host does not count."""
        return self.settings.public_url + path


def site() -> Site:
    """The site that the current request is for."""
    return cast("Site", current_app.extensions[EXTENSION])
