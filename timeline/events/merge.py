"""Mentions to events: what many sentences tell of one happening becomes one event."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import chain, count

from timeline.events import english
from timeline.events.likeness import best_date
from timeline.events.rank import importance
from timeline.model.event import Event, Mention, Status, history, key_of, tag_uri
from timeline.model.when import When


@dataclass(frozen=True, slots=True)
class Merged:
    """The events that the mentions make, and the known ones that are no more, each with its successor."""

    events: tuple[Event, ...]
    retired: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Ids:
    """Under whose name new events go, and which keys are in use: by events, or by retired ids."""

    authority: str = "localhost"
    taken: frozenset[str] = frozenset()
    retired: Mapping[str, str] = field(default_factory=dict)


def merge(
    mentions: Iterable[Mention],
    groups: Iterable[Collection[int]],
    known: Iterable[Event] = (),
    ids: Ids = Ids(),
) -> Merged:
    """The events of these mentions, one for each group of tellings.

    A known event goes on in that of the mention that its id was minted from, else of most of its mentions.
    Where several go on in one, it has the id of the one with most mentions (then of the one published
    earliest, then by id), and the others are retired. A new id is minted from the first mention by key, but
    a retired one of which that is true is back first. Events come without record times.
    """
    told: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        told[mention.telling].append(mention)
    clusters = [_by_key(mention for place in group for mention in told[place]) for group in groups]
    clusters.sort(key=lambda cluster: cluster[0].key)
    known = tuple(known)
    heirs = _heirs(known, clusters)
    names = _identified(clusters, known, heirs, ids)
    return Merged(
        events=tuple(
            _event(name, _best_first(cluster)) for name, cluster in zip(names, clusters, strict=True)
        ),
        retired=tuple((name, names[n]) for name, n in sorted(heirs.items()) if names[n] != name),
    )


def _by_key(mentions: Iterable[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: mention.key)


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
    event = Event(
        id=identifier,
        title=best.title,
        summary=best.quote,
        status=history(cluster)[-1].status,
        when=best.when,
        names=tuple(dict.fromkeys(name for mention in cluster for name in mention.names)),
        mentions=tuple(cluster),
    )
    return replace(event, importance=importance(event))


def _heirs(known: Iterable[Event], clusters: Sequence[Sequence[Mention]]) -> dict[str, int]:
    """The cluster in which each known event goes on: with the mention it is named after, else with most."""
    home = {mention.key: n for n, cluster in enumerate(clusters) for mention in cluster}
    heirs = {}
    for event in known:
        shares = Counter(home[mention.key] for mention in event.mentions)
        named = [home[mention.key] for mention in event.mentions if mint(mention) == event.key]
        heirs[event.id] = named[0] if named else min(shares, key=lambda n: (-shares[n], n))
    return heirs


def _identified(
    clusters: Sequence[Sequence[Mention]], known: Iterable[Event], heirs: Mapping[str, int], ids: Ids
) -> list[str]:
    """An id for every cluster: that of the greatest event that goes on in it, else one of its own."""
    names: dict[int, str] = {}
    for event in sorted(known, key=_seniority):
        names.setdefault(heirs[event.id], event.id)
    given = {*heirs}
    for n, cluster in enumerate(clusters):
        if n not in names:
            names[n] = _new_id(cluster, given, ids)
            given.add(names[n])
    return [names[n] for n in range(len(clusters))]


def _seniority(event: Event) -> tuple[int, str, str]:
    published = event.published.isoformat() if event.published else "~"
    return -len(event.mentions), published, event.id


def _new_id(cluster: Sequence[Mention], given: Collection[str], ids: Ids) -> str:
    returned = (ids.retired[key] for key in map(mint, cluster) if key in ids.retired)
    minted = (tag_uri(ids.authority, f"event/{mint(m, salt)}") for salt in count() for m in cluster)
    free = (name for name in minted if key_of(name) not in ids.taken)
    return next(name for name in chain(returned, free) if name not in given)


def mint(mention: Mention, salt: int = 0) -> str:
    """The key of an event that is named after this mention."""
    seed = "|".join(map(str, mention.key)) + (f"|{salt}" if salt else "")
    return sha256(seed.encode()).hexdigest()[:12]
