"""The days that matter most in many articles on one topic, and the sentences that tell them best.

A day weighs what its tellings are worth (`rank.worth`), article by article. Its sentences are those that
together come nearest to what all sentences on it say, and none is told twice.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeAlias

from timeline.dates import find_dates
from timeline.events.centroid import central, rarities
from timeline.events.rank import FULL, days_after, worth
from timeline.events.sentences import sentences
from timeline.events.words import content_words
from timeline.model.article import Article, Role
from timeline.model.timex import TimeExpression
from timeline.model.when import Granularity

Highlight: TypeAlias = tuple[date, tuple[str, ...]]

_TOLD: Final = frozenset({Role.STANDFIRST, Role.BODY})
# News opens with what happened that day or the day before, in sentences that need not say so.
_OPENING: Final = 3
# Of a day that is not named little is known: each such sentence counts a twentieth, which decides between
# days that hardly anybody names.
_NEWS: Final = FULL // 20
# Articles that span so many days or fewer tell one story.
_STORY: Final = 730
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, where it starts in its article, the single days that it names, and its content words."""

    text: str
    start: int
    days: frozenset[date]
    is_about: bool
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What an article says of a topic, as far as highlights are chosen by it."""

    id: str
    published: date | None
    lines: tuple[Line, ...]


def read(article: Article, topic: Sequence[str] = ()) -> Reading:
    """The reading of an article; a sentence is about the topic if it holds one of these phrases.

    Letters and digits are compared, so that "Rhys-Lane" is found in "Rhys - Lane", and parts of words,
    so that "quake" is found in "earthquake". Without phrases every sentence is about the topic.
    """
    times = find_dates(article.text, article.published, article.language)
    wanted = [_plain(phrase) for phrase in topic]
    return Reading(article.id, article.published, tuple(_lines(article, _days(times), wanted)))


def highlights(
    readings: Iterable[Reading],
    dates: int,
    per_date: int,
    since: date | None = None,
    until: date | None = None,
) -> tuple[Highlight, ...]:
    """Up to `dates` days from `since` to `until`, in their order, each with up to `per_date` sentences.

    Only articles published in that time count. The order of the readings has no effect.
    """
    first, last = since or date.min, until or date.max
    within = [one for one in readings if one.published is None or first <= one.published <= last]
    within.sort(key=lambda one: (one.published or date.min, one.id))
    told = _candidates(within)
    ranked = (day for day in ranking(within) if first <= day <= last)
    rarity = rarities(frozenset().union(*(line.words for line in one.lines)) for one in within)
    chosen: list[Highlight] = []
    said: set[str] = set()
    for day in ranked:
        every = told.get(day, {})
        fresh = {text: words for text, words in every.items() if text not in said}
        if every and len(chosen) < dates:
            chosen.append((day, central(fresh or every, rarity, per_date)))
            said.update(chosen[-1][1])
    return tuple(sorted(chosen))


def ranking(readings: Sequence[Reading]) -> list[date]:
    """The days that the readings tell of, most important first; of equals the earlier one."""
    crisis = _crisis(readings)
    weights: dict[date, int] = defaultdict(int)
    for reading in readings:
        for day, named in _named(reading).items():
            weights[day] += _weight(reading, day, named, crisis)
        if reading.published:
            weights[reading.published] += _NEWS * sum(line.is_about for line in _news(reading))
    return sorted((day for day in weights if weights[day]), key=lambda day: (-weights[day], day))


def _crisis(readings: Iterable[Reading]) -> int:
    """How far the articles tell one story, in percent: wholly within two years, by half in four."""
    published = [reading.published for reading in readings if reading.published]
    days = (max(published) - min(published)).days if published else 0
    return 100 * _STORY // max(days, _STORY)


def _weight(reading: Reading, day: date, named: Sequence[Line], crisis: int) -> int:
    """What one article makes of a day: half, if what it says of it has nothing to do with the topic."""
    whole = worth(named[0].start, days_after(reading.published, day), crisis)
    return whole if any(line.is_about for line in named) else whole // 2


def _named(reading: Reading) -> Mapping[date, list[Line]]:
    found: dict[date, list[Line]] = defaultdict(list)
    for line in reading.lines:
        for day in line.days:
            found[day].append(line)
    return found


def _candidates(readings: Iterable[Reading]) -> Mapping[date, Mapping[str, frozenset[str]]]:
    """For each day the sentences about the topic that may tell of it, with their words."""
    found: dict[date, dict[str, frozenset[str]]] = defaultdict(dict)
    for reading in readings:
        for day, lines in (*_named(reading).items(), *_reported(reading)):
            found[day] |= {line.text: line.words for line in lines if line.is_about and len(line.words) > 1}
    return found


def _reported(reading: Reading) -> Iterator[tuple[date, Sequence[Line]]]:
    """The days of which an article tells without naming them, with the sentences that do."""
    if reading.published:
        yield reading.published, _news(reading)
        if reading.published > date.min:
            yield reading.published - timedelta(1), _news(reading)


def _news(reading: Reading) -> list[Line]:
    return [line for line in reading.lines[:_OPENING] if not line.days]


def _lines(article: Article, days: Mapping[int, date], topic: Sequence[str]) -> Iterator[Line]:
    starts = sorted(days)
    for sentence in sentences(article):
        if sentence.role in _TOLD:
            inside = starts[bisect_right(starts, sentence.start - 1) : bisect_right(starts, sentence.end - 1)]
            yield Line(
                sentence.text,
                sentence.start,
                frozenset(days[start] for start in inside),
                not topic or _is_about(sentence.text, topic),
                content_words(sentence.text),
            )


def _is_about(text: str, topic: Iterable[str]) -> bool:
    plain = _plain(text)
    return any(phrase in plain for phrase in topic)


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _days(times: Iterable[TimeExpression]) -> Mapping[int, date]:
    """By offset, the expressions that name one single day."""
    return {time.start: day for time in times if (day := _day(time))}


def _day(time: TimeExpression) -> date | None:
    when = time.when
    if when is None or when.granularity is not Granularity.DAY or when.earliest != when.latest:
        return None
    return when.earliest.to_date() if when.earliest else None
