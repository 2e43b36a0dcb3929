"""How much two tellings look like one event, and which may not be: date, names, words and numbers."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import isqrt
from typing import Final

from timeline.events.cluster import Rule
from timeline.events.linkage import average_link
from timeline.events.telling import ONE, Telling
from timeline.events.words import CONCEPTS
from timeline.model.event import Mention, sources
from timeline.model.when import When

# Two articles that share so many names and words of their headlines tell one story. Then less is enough, what
# only one sentence says of the story tells them not apart, and what is said of one event and only beside the
# other counts half. Dates that merely agree need a firm story.
_STORY: Final = 2
_FIRM_STORY: Final = 3
_LEAST_SHARED: Final = 1_500
_LEAST_OF_STORY: Final = 600
_LEAST_DEEDS: Final = 250
_LEAST_DEEDS_OF_STORY: Final = 220
_OTHER_PEOPLE: Final = 80

# What a likeness is worth, in percent: less where the dates agree without being the same.
_SAME_DATE: Final = 100
_OTHER_DATE: Final = 68
_HALF_DATED: Final = 50
_DAY_BESIDE: Final = 60
_OF_STORY: Final = 25  # more for each thing that the stories share, up to so many
_FIRMEST: Final = 3

_RUNGS: Final = (400, 450, 500, 550, 600, 700, 800)
_LEAST: Final = 330  # of the mean likeness between two groups that become one


def likeness(one: Telling, other: Telling) -> int:
    """The weight of what they share beside what they have, in thousandths, by how their dates agree.

    0 where they contradict each other, or share no word that is not a name, or too little altogether.
    """
    return _bond(one, other) or 0


@lru_cache(maxsize=100_000)  # a cell is grouped anew whenever it gains a member
def _bond(one: Telling, other: Telling) -> int | None:
    return _likeness(one, other) if _may_share_an_event(one, other) else None


def _likeness(one: Telling, other: Telling) -> int:
    worth, story = _worth(one, other), _story(one, other)
    left, right = (_own(one, other), _own(other, one)) if story else (one.terms, other.terms)
    shared = {term: min(left[term], right[term]) for term in left.keys() & right.keys()}
    if story:
        worth = worth * (100 + _OF_STORY * min(story, _FIRMEST)) // 100
    if story and one.span == other.span:
        shared |= _half_shared(left, other) | _half_shared(right, one)
    actors = _cast(one, other) if story else one.actors & other.actors
    total = sum(shared.values())
    deeds = _deeds(actors, shared)
    if total < (_LEAST_OF_STORY if story else _LEAST_SHARED) or not (deeds and left and right):
        return 0
    least = _LEAST_DEEDS_OF_STORY if story else _LEAST_DEEDS
    if deeds * ONE < least * isqrt(_deeds(one.actors, left) * _deeds(other.actors, right)):
        return 0
    if one.people and other.people and one.people.isdisjoint(other.people):
        worth = worth * _OTHER_PEOPLE // 100
    return total * worth * ONE // (100 * isqrt(sum(left.values()) * sum(right.values())))


def _story(one: Telling, other: Telling) -> int:
    """How much two articles share of what they are about; 0 if too little for how their dates agree."""
    if one.headline == other.headline or one.span is None or other.span is None:
        return 0
    least = _STORY if one.span.is_same(other.span) else _FIRM_STORY
    shared = len(one.story & other.story)
    return shared if shared >= least else 0


def _cast(one: Telling, other: Telling) -> frozenset[str]:
    """Who and what the story is about, whatever happens in it: no sign that the same happens."""
    return one.actors | other.actors | ((one.story & other.story) - CONCEPTS)


def _half_shared(terms: Mapping[str, int], other: Telling) -> dict[str, int]:
    """What the other says only beside its event, for half its weight."""
    return {term: terms[term] // 2 for term in terms.keys() & other.aside.keys()}


def _own(one: Telling, other: Telling) -> Mapping[str, int]:
    """The terms of one, but for those that the other has only in its story."""
    known = other.story - other.terms.keys()
    return {term: weight for term, weight in one.terms.items() if term not in known}


def _deeds(actors: Collection[str], terms: Mapping[str, int]) -> int:
    return sum(weight for term, weight in terms.items() if term not in actors)


def _worth(one: Telling, other: Telling) -> int:
    if one.span is None and other.span is None:
        return _SAME_DATE
    if one.span is None or other.span is None:
        return _HALF_DATED
    if one.span.is_same(other.span):
        return _SAME_DATE
    return _OTHER_DATE if one.span.agrees(other.span) else _DAY_BESIDE


def _may_share_an_event(one: Telling, other: Telling) -> bool:
    """True unless they contradict each other: in date, in kind, in a number, in place, in who or what."""
    return (
        one.is_state == other.is_state
        and one.is_denied == other.is_denied
        and not _are_strangers(one, other)
        and not _beside(one, other)
        and _dates_agree(one, other)
        and not any(
            one.amounts[thing] != other.amounts[thing] for thing in one.amounts.keys() & other.amounts.keys()
        )
        and not _elsewhere(one, other)
        and not _opposed(one, other)
    )


def _are_strangers(one: Telling, other: Telling) -> bool:
    """Whether each begins with a name of which the other, or in another article its story, knows nothing."""
    if not (one.lead and other.lead) or one.lead == other.lead:
        return False
    return not (_knows(one, other.lead, other) or _knows(other, one.lead, one))


def _knows(telling: Telling, name: str, other: Telling) -> bool:
    known = telling.actors if telling.headline == other.headline else telling.actors | telling.story
    return not {word for one in known for word in one.split()}.isdisjoint(name.split())


def _beside(one: Telling, other: Telling) -> bool:
    """Whether they stand in one sentence with dates of their own, and so are two events."""
    return one.sentence == other.sentence and one.marks != other.marks


def _dates_agree(one: Telling, other: Telling) -> bool:
    """Whether one event may have both dates; sources may disagree by a day, one article does not."""
    if one.span is None or other.span is None or one.span.agrees(other.span):
        return True
    return one.headline != other.headline and one.span.is_beside(other.span)


def _elsewhere(one: Telling, other: Telling) -> bool:
    return bool(one.scenes and other.scenes) and not any(
        here in there or there in here for here in one.scenes for there in other.scenes
    )


def _opposed(one: Telling, other: Telling) -> bool:
    """Whether each tells what the other excludes and does not tell."""
    if not one.excluded or not other.excluded:
        return False
    left, right = one.terms.keys() - other.terms.keys(), other.terms.keys() - one.terms.keys()
    return not (one.excluded.isdisjoint(right) or other.excluded.isdisjoint(left))


def _grouped(tellings: Sequence[Telling]) -> Iterator[list[int]]:
    trees = average_link(len(tellings), lambda one, other: _bond(tellings[one], tellings[other]), _LEAST)
    return ([tellings[n].place for n in tree.members] for tree in trees)


RULE: Final = Rule(likeness, _grouped, _RUNGS, cell=200)
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
