"""The timeline as a document, JSON or a feed, and the way into its file."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from timeline.errors import TimelineError
from timeline.export import to_json
from timeline.feeds.feed import FeedInfo
from timeline.feeds.formats import formats, load
from timeline.model.timeline import Order, Query
from timeline.settings import Settings
from timeline.store.port import Store


def names() -> tuple[str, ...]:
    """The names of all formats: JSON, and those of feeds."""
    return ("json", *formats())


def document(form: str, store: Store, settings: Settings, topic: str | None) -> bytes:
    """The stored timeline in that format; of a running story, named by its key, the events alone, in JSON."""
    if form == "json":
        return to_json(store.timeline(Query(topic=topic and _topic_key(store, topic))))
    feed = load(form)
    about = FeedInfo.of_everything(
        settings.title, settings.public_url, settings.authority, feed.ENDING, store.summary().changed
    )
    return feed.render(store.timeline(Query(order=Order.ADDED)), about)


def _topic_key(store: Store, key: str) -> str:
    """The key of the story that this key leads to."""
    if found := store.topic(key):
        return found.key
    raise TimelineError(f"No running story has the key {key}: `timeline topics` lists them.")


def write(content: bytes, output: Path) -> None:
    """Put the document in its file whole or not at all; raises TimelineError."""
    try:
        if output.exists() and not output.is_file():
            output.write_bytes(content)  # A device is written to; it must not be replaced.
        else:
            _replace(output.resolve(), content)
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead round in a circle
        reason = getattr(error, "strerror", None) or error
        raise TimelineError(f"{output} cannot be written ({reason}): give another --output.") from error


def _replace(target: Path, content: bytes) -> None:
    """Make that the content of the file; its permissions stay."""
    draft = target.with_name(f".timeline.{os.getpid()}")
    try:
        draft.write_bytes(content)
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
    except OSError:
        with suppress(OSError):
            draft.unlink()
        raise
