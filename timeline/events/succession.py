"""An edited article's mentions take the places of their earlier selves, so that events keep their names."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.model.event import Event, Mention

LIKE = 0.5  # of the content words of both sentences together, so many must be in each


def succeeded(events: Iterable[Event], article_id: str, told: Sequence[Mention]) -> tuple[Event, ...]:
    """The events with each mention of that article exchanged for the one of `told` that repeats it.

    A mention that nothing repeats is dropped, and so is an event that has no mention left. None of
    `told` takes more than one place.
    """
    events = tuple(events)
    earlier = [mention for event in events for mention in event.mentions if _is_of(mention, article_id)]
    heirs = _heirs(earlier, told)
    return tuple(heir for event in events if (heir := _inherited(event, article_id, heirs)).mentions)


def _inherited(event: Event, article_id: str, heirs: dict[Mention, Mention]) -> Event:
    mentions = (heirs.get(mention) if _is_of(mention, article_id) else mention for mention in event.mentions)
    return replace(event, mentions=tuple(mention for mention in mentions if mention))


def _is_of(mention: Mention, article_id: str) -> bool:
    return mention.citation.article_id == article_id


def _heirs(earlier: Sequence[Mention], told: Sequence[Mention]) -> dict[Mention, Mention]:
    """Which new mention repeats which earlier one: the most alike first, each once."""
    pairs = ((_likeness(old, new), old, new) for old in earlier for new in told)
    alike = [pair for pair in pairs if pair[0] >= LIKE]
    alike.sort(key=lambda pair: (-pair[0], pair[1].key, pair[2].key))
    heirs: dict[Mention, Mention] = {}
    taken: set[Mention] = set()
    for _, old, new in alike:
        if old not in heirs and new not in taken:
            heirs[old] = new
            taken.add(new)
    return heirs


def _likeness(old: Mention, new: Mention) -> float:
    """0 to 2: the share of words in common, and 1 more for the same date words in the same sentence."""
    same = (old.quote, old.expression) == (new.quote, new.expression)
    return same + len(old.words & new.words) / max(1, len(old.words | new.words))
