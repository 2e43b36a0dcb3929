"""Mentions to events: what many sentences tell of one happening becomes one event."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import count

from timeline.events import english
from timeline.events.likeness import Features, best_date, links, may_share_an_event
from timeline.model.event import Event, Mention, Status, tag_uri
from timeline.model.when import When


@dataclass(frozen=True, slots=True)
class Merged:
    """The events that the mentions make, and the known ones that are no more, each with its successor."""

    events: tuple[Event, ...]
    retired: tuple[tuple[str, str], ...]


def merge(
    mentions: Iterable[Mention], known: Iterable[Event] = (), *, authority: str = "localhost"
) -> Merged:
    """The events of the new mentions and of those of the known events together, made anew.

    The result depends on what is told and not on the order in which it comes. An event keeps the id of the
    known event that it mostly goes on (then the one published earliest, then by id); a known event that is
    no more is retired, with the event that took most of its mentions. New ids are minted from the
    first mention by key. Events come without record times.
    """
    before = sorted(known, key=lambda event: event.id)
    told = {mention.key: mention for event in before for mention in event.mentions}
    told |= {mention.key: mention for mention in mentions}
    clusters = _clusters([told[key] for key in sorted(told)])
    ids = _identified(clusters, before, authority)
    return Merged(
        events=tuple(_event(name, cluster) for name, cluster in zip(ids, clusters, strict=True)),
        retired=tuple(_retired(before, ids, clusters)),
    )


def _clusters(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Groups of mentions, the likest joined first; nothing in a group contradicts anything else in it."""
    features = [Features.of(mention) for mention in mentions]
    group_of = list(range(len(mentions)))
    groups = {n: [n] for n in group_of}
    for _, one, other in sorted(links(features)):
        left, right = sorted((group_of[one], group_of[other]))
        if left != right and _agree(features, groups[left], groups[right]):
            for member in groups[right]:
                group_of[member] = left
            groups[left] += groups.pop(right)
    return [_best_first([mentions[n] for n in group]) for group in groups.values()]


def _agree(features: Sequence[Features], group: Sequence[int], other: Sequence[int]) -> bool:
    return all(may_share_an_event(features[one], features[two]) for one in group for two in other)


def _best_first(cluster: Sequence[Mention]) -> list[Mention]:
    when = best_date(cluster)
    told = Counter(word for mention in cluster for word in mention.words)
    return sorted(cluster, key=lambda mention: _rank(mention, when, told))


def _rank(mention: Mention, when: When | None, told: Counter[str]) -> tuple[object, ...]:
    """Small for what a reader should see first: a full sentence with the event's own date, well titled."""
    is_sentence = mention.quote.rstrip("\"'”’)")[-1:] in tuple(".!?…")
    return (
        mention.when != when,
        mention.quote == mention.citation.title or not is_sentence,
        mention.status is Status.REPORTED and when is not None,
        mention.title.split()[0].lower() in english.VAGUE_OPENINGS if mention.title else True,
        -sum(told[word] - 1 for word in mention.words),
        len(mention.title),
        mention.key,
    )


def _event(identifier: str, cluster: Sequence[Mention]) -> Event:
    best = cluster[0]
    return Event(
        id=identifier,
        title=best.title,
        summary=best.quote,
        status=_status(cluster),
        when=best.when,
        names=tuple(dict.fromkeys(name for mention in cluster for name in mention.names)),
        mentions=tuple(cluster),
    )


def _status(cluster: Sequence[Mention]) -> Status:
    """What the newest article says; of one article, what its best mention says."""
    dated = [mention for mention in cluster if mention.when is not None] or list(cluster)
    newest = max(mention.citation.published or date.min for mention in dated)
    return next(m.status for m in dated if (m.citation.published or date.min) == newest)


def _identified(clusters: Sequence[Sequence[Mention]], known: Sequence[Event], authority: str) -> list[str]:
    """An id for every cluster: that of the known event it goes on, else one of its own."""
    ids = [""] * len(clusters)
    given: set[str] = set()
    for _, _, name, n in sorted(_claims(clusters, known)):
        if not ids[n] and name not in given:
            ids[n] = name
            given.add(name)
    given |= {event.id for event in known}
    for n, cluster in enumerate(clusters):
        if not ids[n]:
            ids[n] = next(name for name in _minted(cluster, authority) if name not in given)
            given.add(ids[n])
    return ids


def _claims(
    clusters: Sequence[Sequence[Mention]], known: Sequence[Event]
) -> Iterable[tuple[int, str, str, int]]:
    """(minus the shared mentions, when the event was published, its id, the cluster) for all that share."""
    home = {mention.key: n for n, cluster in enumerate(clusters) for mention in cluster}
    for event in known:
        published = event.published.isoformat() if event.published else "~"
        for n, shared in Counter(home[mention.key] for mention in event.mentions).items():
            yield -shared, published, event.id, n


def _minted(cluster: Sequence[Mention], authority: str) -> Iterable[str]:
    for salt in count():
        for mention in sorted(cluster, key=lambda mention: mention.key):
            seed = "|".join(map(str, mention.key)) + (f"|{salt}" if salt else "")
            yield tag_uri(authority, f"event/{sha256(seed.encode()).hexdigest()[:12]}")


def _retired(
    known: Sequence[Event], ids: Sequence[str], clusters: Sequence[Sequence[Mention]]
) -> Iterable[tuple[str, str]]:
    alive = set(ids)
    heirs: dict[str, str] = {}
    for _, _, name, n in sorted(_claims(clusters, known)):
        heirs.setdefault(name, ids[n])
    return ((name, heir) for name, heir in heirs.items() if name not in alive)
