"""What every view has at hand: the settings, the store and the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from flask import current_app

from timeline.model.when import Day
from timeline.settings import Settings
from timeline.store.port import Store

EXTENSION = "dateline"


@dataclass(frozen=True, slots=True)
class Site:
    """One running web application; `clock` tells the time, aware of its zone."""

    settings: Settings
    store: Store
    clock: Callable[[], datetime]

    @property
    def midnight(self) -> datetime:
        """When today began, UTC."""
        return self.clock().astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)

    @property
    def today(self) -> Day:
        """Today's date, UTC."""
        return Day.from_date(self.midnight)

    def absolute(self, path: str) -> str:
        """That path at the configured public address; what a request says of its host does not count."""
        return self.settings.public_url.rstrip("/") + path


def site() -> Site:
    """The site that the current request is for."""
    return cast("Site", current_app.extensions[EXTENSION])
