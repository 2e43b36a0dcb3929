"""How much two tellings look like one event, and which may not be: date, names, words and numbers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import isqrt
from typing import Final

from timeline.events import english
from timeline.events.cluster import Rule
from timeline.events.linkage import average_link
from timeline.events.telling import ONE, Telling
from timeline.model.event import Mention, Status, sources
from timeline.model.when import Interval, PartialDate, When

# Two articles that share so many names and words of their headlines tell one story: then less is enough, on
# the same date, and what only one sentence says of the story tells them not apart.
_STORY: Final = 2
_LEAST_SHARED: Final = 1_500
_LEAST_OF_STORY: Final = 600
_OTHER_PEOPLE: Final = 80
_LEAST_DEEDS: Final = 250

# What a likeness is worth, in percent: less where the dates agree without being the same.
_SAME_STORY: Final = 150
_SAME_DATE: Final = 100
_OTHER_DATE: Final = 68
_HALF_DATED: Final = 50
_DAY_BESIDE: Final = 60

_OPPOSITES: Final = tuple(tuple(line.split()) for line in english.OPPOSITES)

_RUNGS: Final = (400, 450, 500, 550, 600, 700, 800)
_LEAST: Final = 330  # of the mean likeness between two groups that become one


def likeness(one: Telling, other: Telling) -> int:
    """The weight of what they share beside what they have, in thousandths, by how their dates agree.

    0 where they contradict each other, or share no word that is not a name, or too little altogether.
    """
    return _bond(one, other) or 0


def _bond(one: Telling, other: Telling) -> int | None:
    if not _may_share_an_event(one, other):
        return None
    worth = _worth(one, other)
    common = one.terms.keys() & other.terms.keys()
    shared = {term: min(one.terms[term], other.terms[term]) for term in common}
    is_story = worth == _SAME_STORY
    least = _LEAST_OF_STORY if is_story else _LEAST_SHARED
    left, right = (_own(one, other), _own(other, one)) if is_story else (one.terms, other.terms)
    total = sum(shared.values())
    deeds = sum(
        weight for term, weight in shared.items() if not (term in one.actors and term in other.actors)
    )
    if (
        total < least
        or not deeds
        or deeds * ONE < _LEAST_DEEDS * isqrt(_deeds(one, left) * _deeds(other, right))
    ):
        return 0
    if one.people and other.people and not one.people & other.people:
        worth = worth * _OTHER_PEOPLE // 100
    return total * worth * ONE // (100 * isqrt(sum(left.values()) * sum(right.values())))


def _own(one: Telling, other: Telling) -> Mapping[str, int]:
    """The terms of one, but for those that the other has only in its story."""
    known = other.story - other.terms.keys()
    return {term: weight for term, weight in one.terms.items() if term not in known}


def _deeds(telling: Telling, terms: Mapping[str, int]) -> int:
    return sum(weight for term, weight in terms.items() if term not in telling.actors)


def _worth(one: Telling, other: Telling) -> int:
    if one.when is None and other.when is None:
        return _SAME_DATE
    if one.when is None or other.when is None:
        return _HALF_DATED
    if one.when == other.when:
        same = one.headline != other.headline and len(one.story & other.story) >= _STORY
        return _SAME_STORY if same else _SAME_DATE
    return _OTHER_DATE if one.when.overlaps(other.when) else _DAY_BESIDE


def _may_share_an_event(one: Telling, other: Telling) -> bool:
    """True unless they contradict each other: in date, in kind, in a number, in the place."""
    return (
        _dates_agree(one, other)
        and (one.status is Status.AS_OF) == (other.status is Status.AS_OF)
        and not any(
            one.amounts[thing] != other.amounts[thing] for thing in one.amounts.keys() & other.amounts.keys()
        )
        and not _elsewhere(one, other)
        and not _opposed(one, other)
    )


def _dates_agree(one: Telling, other: Telling) -> bool:
    """Whether one event may have both dates; sources may disagree by a day, one article does not."""
    if one.when is None or other.when is None or one.when == other.when:
        return True
    if _openness(one.when) != _openness(other.when):
        return False
    return _said(one.when).overlaps(_said(other.when)) or (
        one.headline != other.headline and _are_days_beside(one.when, other.when)
    )


def _said(when: When) -> When:
    """The end of an open date that is said; any other date as it is."""
    match when.value:
        case Interval(start=None, end=PartialDate() as said):
            return When(said)
        case Interval(start=PartialDate() as said, end=None):
            return When(said)
    return when


def _openness(when: When) -> tuple[bool, bool]:
    return when.earliest is None, when.latest is None


def _are_days_beside(one: When, other: When) -> bool:
    days = [when.earliest for when in (one, other) if when.earliest == when.latest]
    ordinals = [day.ordinal for day in days if day]
    return len(ordinals) == 2 and abs(ordinals[0] - ordinals[1]) == 1


def _elsewhere(one: Telling, other: Telling) -> bool:
    return bool(one.scenes and other.scenes) and not any(
        here in there or there in here for here in one.scenes for there in other.scenes
    )


def _opposed(one: Telling, other: Telling) -> bool:
    left, right = one.terms.keys() - other.terms.keys(), other.terms.keys() - one.terms.keys()
    return any((a in left and b in right) or (b in left and a in right) for a, b in _OPPOSITES)


def _grouped(tellings: Sequence[Telling]) -> Iterator[list[int]]:
    trees = average_link(len(tellings), lambda one, other: _bond(tellings[one], tellings[other]), _LEAST)
    return ([tellings[n].place for n in tree.members] for tree in trees)


RULE: Final = Rule(likeness, _grouped, _RUNGS)
"""How mentions become events."""


def best_date(cluster: Iterable[Mention]) -> When | None:
    """The most precise date that is told, then the one with most sources behind it, then the earliest."""
    told: dict[When, list[Mention]] = {}
    for mention in cluster:
        if mention.when is not None:
            told.setdefault(mention.when, []).append(mention)
    return min(told, key=lambda when: (_vagueness(when), -sources(told[when]), when.sort_key), default=None)


def _vagueness(when: When) -> tuple[bool, int]:
    return when.approximate, -when.granularity.rank
