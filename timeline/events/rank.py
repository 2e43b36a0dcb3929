"""What matters most: how much each source makes of an event, and how many there are. Whole numbers."""

from datetime import date
from typing import Final

from timeline.events.words import content_words
from timeline.model.event import Event, Mention, voices

FULL: Final = 1000  # what a source is worth that opens with the event

# News stands in the order of its weight; so deep in an article, in characters, it weighs half.
_HALF: Final = 2500
# What is still told so many days on has proved to matter.
_LATER: Final = 14
_CRISIS: Final = 25


def importance(event: Event) -> int:
    """How much the event matters, from 1: the worth of each of its sources, taken at its best, summed up.

    Neither the order of the mentions nor how often one source repeats itself has any effect.
    """
    last = event.when.latest.to_date() if event.when and event.when.latest else None
    return sum(max(_worth(mention, last) for mention in voice) for voice in voices(event.mentions))


def _worth(mention: Mention, last: date | None) -> int:
    depth = 0 if _is_headline_news(mention) else mention.start
    return worth(depth, days_after(mention.citation.published, last))


def worth(depth: int, days_later: int, crisis: int = _CRISIS) -> int:
    """What one source's telling counts, `depth` characters down and so many days later: 1 to 2 * FULL.

    `crisis` says in percent how far one story is told all along. The deeper parts of its articles tell what
    led here, and to come back to an event after a fortnight or more doubles its worth. Where it is 0, they
    are background, and what is old is old.
    """
    prominence = max(1, FULL * _HALF // (_HALF + depth))
    told = (crisis * FULL + (100 - crisis) * prominence) // 100
    return told + told * crisis // 100 if days_later >= _LATER else told


def days_after(published: date | None, last: date | None) -> int:
    """How long after the event's last day an article came out; 0 where that is not known."""
    return (published - last).days if published and last else 0


def _is_headline_news(mention: Mention) -> bool:
    """Whether half of the words of the article's headline tell of the event."""
    headline = content_words(mention.citation.title)
    return 2 * len(headline & content_words(mention.title)) >= max(1, len(headline))
