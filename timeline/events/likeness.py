"""How much two mentions look like one event: date, names, words and numbers."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from timeline.events import english
from timeline.events.kinds import is_person
from timeline.events.words import content_word, content_words
from timeline.model.event import Mention, Status
from timeline.model.when import When

_NAME_WEIGHT: Final = 2.0
_NUMBER_WEIGHT: Final = 1.5
_LEAST: Final = 2.0
# Two articles that share so many words of their titles tell one story: then less is enough, on the same date.
_STORY: Final = 2
_SAME_STORY: Final = 0.25

# The likeness, 0 to 1, that makes two mentions one event: less when their dates are the same.
_SAME_DATE: Final = 0.4
_OTHER_DATE: Final = 0.5
_UNDATED: Final = 0.4
_HALF_DATED: Final = 0.65

_AMOUNT: Final = re.compile(
    rf"([$€£]?\d[\d,.]*\d|[$€£]?\d|\b{english.NUMBER_WORDS}\b)({english.SCALES})?\s+([a-zA-Z][a-z-]+)"
)
_PLACE: Final = re.compile(rf"\b{english.PLACE_OPENERS} ((?:[A-Z][\w'’-]+ ?)+)")


@dataclass(frozen=True, slots=True)
class Features:
    """A mention as merging sees it; `amounts` counts things ("people": "12"), `places` follow "in"."""

    article: str
    story: frozenset[str]
    when: When | None
    status: Status
    names: frozenset[str]
    words: frozenset[str]
    weight: float
    amounts: Mapping[str, str]
    places: frozenset[str]

    @classmethod
    def of(cls, mention: Mention) -> "Features":
        """The features of a mention."""
        names = frozenset(_called(name) for name in mention.names)
        inside = {content_word(part) for name in mention.names for part in name.split()}
        words = mention.words - inside
        return cls(
            article=mention.citation.article_id,
            story=content_words(mention.citation.title),
            when=mention.when,
            status=mention.status,
            names=names,
            words=words,
            weight=_NAME_WEIGHT * len(names) + _weight(words),
            amounts={
                content_word(found[3]) or found[3]: found[1] + (found[2] or "")
                for found in _AMOUNT.finditer(mention.title)
            },
            places=frozenset(place.strip() for place in _PLACE.findall(mention.title)),
        )


def _called(name: str) -> str:
    """How other articles may call the same: a person by the last name."""
    return name.split()[-1].lower() if is_person(name) else name.lower()


def _weight(words: Iterable[str]) -> float:
    return sum(_NUMBER_WEIGHT if word[-1:] == "%" or word[:1] in "$€£" else 1.0 for word in words)


def links(features: Sequence[Features]) -> Iterator[tuple[float, int, int]]:
    """(minus the likeness, position, position) of all pairs that look like one event."""
    for one, other in _rivals(features):
        likeness = _likeness(features[one], features[other])
        if likeness >= _needed(features[one], features[other]) and may_share_an_event(
            features[one], features[other]
        ):
            yield -round(likeness, 6), one, other


def _rivals(features: Sequence[Features]) -> Iterator[tuple[int, int]]:
    """The pairs of positions, each once, that share a word and whose dates agree."""
    told: dict[When | None, dict[str, list[int]]] = {}
    for n, feature in enumerate(features):
        of_date = told.setdefault(feature.when, {})
        for word in feature.words:
            of_date.setdefault(word, []).append(n)
    agreeing = _agreeing(told)
    for n, feature in enumerate(features):
        near = (told[when].get(word, ()) for when in agreeing[feature.when] for word in feature.words)
        rivals = {other for positions in near for other in positions if other < n}
        yield from ((other, n) for other in sorted(rivals))


def _agreeing(dates: Collection[When | None]) -> Mapping[When | None, list[When | None]]:
    """With which of the dates each of them agrees; sorted, only neighbours need to be compared."""
    dated = sorted((when for when in dates if when), key=lambda when: when.bounds)
    starts = [when.bounds[0] for when in dated]
    undated = [when for when in dates if when is None]
    agreeing: dict[When | None, list[When | None]] = {when: [*undated] for when in dated}
    agreeing |= {None: [*dates]} if undated else {}
    for n, one in enumerate(dated):
        agreeing[one].append(one)
        for other in dated[n + 1 : bisect_right(starts, one.bounds[1])]:
            if _dates_agree(one, other):
                agreeing[one].append(other)
                agreeing[other].append(one)
    return agreeing


def _likeness(one: Features, other: Features) -> float:
    """The weight of what they share, beside that of what they have; 0 where that is a lone word, or names."""
    words = one.words & other.words
    shared = _NAME_WEIGHT * len(one.names & other.names) + _weight(words)
    least = 1.0 if _tell_one_story(one, other) else _LEAST
    return shared / sqrt(one.weight * other.weight) if words and shared >= least else 0.0


def _tell_one_story(one: Features, other: Features) -> bool:
    return one.article != other.article and one.when == other.when and len(one.story & other.story) >= _STORY


def _needed(one: Features, other: Features) -> float:
    if one.when is None and other.when is None:
        return _UNDATED
    if one.when is None or other.when is None:
        return _HALF_DATED
    if _tell_one_story(one, other):
        return _SAME_STORY
    return _SAME_DATE if one.when == other.when else _OTHER_DATE


def may_share_an_event(one: Features, other: Features) -> bool:
    """True unless they contradict each other: in date, in kind, in a number, in the place."""
    return (
        _dates_agree(one.when, other.when)
        and (one.status is Status.AS_OF) == (other.status is Status.AS_OF)
        and not any(
            one.amounts[thing] != other.amounts[thing] for thing in one.amounts.keys() & other.amounts.keys()
        )
        and not _elsewhere(one, other)
    )


def _dates_agree(one: When | None, other: When | None) -> bool:
    """Whether one event may have both dates: an open one only agrees with one open to the same side."""
    if one is None or other is None:
        return True
    return (
        one.overlaps(other)
        and (one.earliest is None) == (other.earliest is None)
        and (one.latest is None) == (other.latest is None)
    )


def _elsewhere(one: Features, other: Features) -> bool:
    return bool(one.places and other.places) and not any(
        here in there or there in here for here in one.places for there in other.places
    )


def best_date(cluster: Iterable[Mention]) -> When | None:
    """The most precise date that is told, then the one with most articles behind it, then the earliest."""
    articles: dict[When, set[str]] = {}
    for mention in cluster:
        if mention.when is not None:
            articles.setdefault(mention.when, set()).add(mention.citation.article_id)
    return min(
        articles, key=lambda when: (_vagueness(when), -len(articles[when]), when.sort_key), default=None
    )


def _vagueness(when: When) -> tuple[bool, int]:
    return when.approximate, -when.granularity.rank
