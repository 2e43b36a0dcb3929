"""Which stored events may be the same as a mention: the candidates that merging then judges.

Finding them must not cost more as the store grows. Two closed dates are near when they overlap, and an
index finds those if it knows how far back an overlapping date can begin. So every closed date gets a
`span`, the smallest of a few widths that holds it, and each width has its own short stretch of the index.
Dates that are open, missing or wider than a century would be near to nearly everything: they are *loose*,
and near only to what shares a name or has the very same bounds.
"""

from collections.abc import Iterable

from timeline.model.event import Event, Mention
from timeline.model.when import When

WIDTHS = (0, 99, 9_999, 99_999, 999_999)
"""A day, a month, a year, a decade, a century: the most that `latest.number - earliest.number` can be."""

_NAME_LENGTH = 200  # characters: a key of this length fits PostgreSQL's index pages in any script


def span(when: When | None) -> int | None:
    """The smallest of WIDTHS that holds the date; None when it is loose."""
    if when is None:
        return None
    first, last = when.bounds
    return next((width for width in WIDTHS if last - first <= width), None)


def name_keys(names: Iterable[str]) -> frozenset[str]:
    """The names as they are compared: without regard to case, and to what follows a long beginning."""
    return frozenset(name.casefold()[:_NAME_LENGTH] for name in names)


def event_names(event: Event) -> frozenset[str]:
    """The keys of every name that the event or one of its mentions has."""
    return name_keys(event.names).union(*(name_keys(mention.names) for mention in event.mentions))


def near(mention: Mention, event: Event) -> bool:
    """Whether the event may be what the mention tells of: the rule that every store follows."""
    if mention.when and event.when:
        if span(mention.when) is not None and span(event.when) is not None:
            return mention.when.overlaps(event.when)
        if mention.when.bounds == event.when.bounds:
            return True
    return not name_keys(mention.names).isdisjoint(event_names(event))
