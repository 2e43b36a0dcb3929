"""Which clause of a sentence says that something happens, and which of its dates dates it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind, clauses
from timeline.events.english_rules import QUALIFIERS
from timeline.events.happening import Happening
from timeline.events.placing import happening_at, in_time, is_occasion, outer
from timeline.events.rules import Fact, Tense
from timeline.events.tagging import Tagged, lemma, tagged
from timeline.model.article import Role, Sentence
from timeline.model.timex import TimeExpression
from timeline.model.when import Granularity

_DATELINE: Final = re.compile(english.DATELINE)
YEAR_NAME: Final = re.compile(english.YEAR_NAMES)
"""What goes with a year's number: "the 2025-26 fiscal year"."""
_CUE: Final = re.compile(r"\w+")
_NO_NEWS: Final = english.STATES | english.SAYING
_CANCELLING: Final = english.CALLING_OFF | english.DELAYING
_WEEKDAY: Final = re.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day")
_DECADE: Final = re.compile(r"\d{4}s")
_DAY_WITH_ARTICLE: Final = re.compile(r"the \d{1,2} [a-z]")
"""A day that takes its article from a noun to come: "the 14 June vote"."""
_STANDING: Final = re.compile(english.STANDING_NOW)
_LIST_OF_DATES: Final = re.compile(r"T(?:(?:,C?|C)P?T)+")

# How far around a date the words are looked at that may make it a qualifier, in characters.
_AROUND: Final = 160
LONGEST_SENTENCE: Final = 2000
"""No sentence of prose has more characters; what has is a table that lost its lines, and is not read."""

# A dateline is over by then.
_DATELINE_LENGTH: Final = 60


def happenings(
    sentence: Sentence, times: Sequence[TimeExpression], published: date | None
) -> tuple[Happening, ...]:
    """What the sentence says that happens at a date, one for each clause; none when its dates only qualify.

    `times` are the time expressions inside the sentence, counted from the start of the article.
    """
    dated = [time for time in times if time.when is not None]
    if not dated or sentence.role is Role.BOILERPLATE or len(sentence.text) > LONGEST_SENTENCE:
        return ()
    words = tagged(sentence.text, dated, sentence.start)
    counted = _counted(words)
    placed = _placed(words, counted, published) if counted else []
    told = sorted(_told(words, placed), key=lambda pair: pair[0])
    return tuple(happening for _, happening in told)


def undated(sentence: Sentence) -> Happening | None:
    """What a sentence without a date says that has happened, when its main clause is news."""
    if len(sentence.text) > LONGEST_SENTENCE:
        return None
    words = tagged(sentence.text)
    parts = clauses(words)
    main = next((clause for clause in parts if clause.kind is Kind.MAIN and clause.verb), None)
    return Happening(words, parts, main) if main and _is_news(main, sentence.role) else None


def _is_news(clause: Clause, role: Role) -> bool:
    verb = clause.verb
    if verb is None or verb.negated or verb.modal or verb.lemma in _NO_NEWS:
        return False
    return verb.tense is not Tense.PRESENT or role in (Role.RELATED, Role.HEADLINE)


def _counted(words: Tagged) -> list[int]:
    """The positions of the dates that may date something."""
    skipped = _dateline_end(words)
    return [
        index
        for index in words.times
        if words.starts[index] >= skipped and not _is_qualifier(words, index) and not _modifies(words, index)
    ]


def _is_qualifier(words: Tagged, index: int) -> bool:
    """Whether it only qualifies, or stands in a list of which the first does: "the wars of 1848 and 1870"."""
    run = list_of(words, index)
    return _qualifies(words, index) or (run is not None and _qualifies(words, run[0]))


def _dateline_end(words: Tagged) -> int:
    """Where the dateline ends, "LONDON, Jan 5 (Wire) - "; 0 when there is none."""
    first = next(iter(words.times))
    start, end = words.starts[first], words.ends[first]
    if start > _DATELINE_LENGTH:
        return 0
    line = _DATELINE.match(f"{words.text[:start]}\0{words.text[end : end + _DATELINE_LENGTH]}")
    return line.end() - 1 + end - start if line else 0


def _qualifies(words: Tagged, index: int) -> bool:
    start, end = words.starts[index], words.ends[index]
    before, after = words.text[max(0, start - _AROUND) : start], words.text[end : end + _AROUND]
    said, time = words.text[start:end], words.times[index]
    cues = frozenset(_CUE.findall(before.lower()))
    return any(rule.is_cued(cues) and rule.fits(time, before, said, after) for rule in QUALIFIERS)


def _modifies(words: Tagged, index: int) -> bool:
    """Whether the date stands before a noun and only says which one: "the 2019 election"."""
    if is_possessive(words, index):
        is_who = not english.LEADERS.isdisjoint(words.lowers[index + 2 : index + 4])
        return is_who or (words.tags[:index].strip('D"Y') != "" and not _sets_the_scene(words, index))
    if not is_attributive(words, index) or _introduces(words, index):
        return False
    before, after = {lemma(word) for word in words.lowers[:index]}, words.lowers[index + 1 : index + 5]
    return not any(
        before & verbs and not nouns.isdisjoint(after) for verbs, nouns in english.DATED_BY_THEIR_OBJECT
    )


def _sets_the_scene(words: Tagged, index: int) -> bool:
    """Whether what is told took place there and then: "at Monday's hearing", "during last night's debate"."""
    rest = words.tags[index + 2 :]
    noun = index + 1 + len(rest) - len(rest.lstrip("NAJ"))
    return words.lowers[index - 1] in english.SCENES and is_occasion(words.lowers[noun])


def _introduces(words: Tagged, index: int) -> bool:
    """Whether the date stands before something new that took place then: "a Sunday meeting"."""
    when = words.times[index].when
    is_near = when is not None and when.granularity in (Granularity.DAY, Granularity.MONTH)
    noun = words.lowers[index + 1 : index + 2]
    if is_near and not _CANCELLING.isdisjoint(map(lemma, words.lowers)):
        return True  # "the 3 May concert has been cancelled"
    is_new = words.lowers[index - 1] in ("a", "an") or _WEEKDAY.fullmatch(words.lowers[index])
    starts = words.tags[: max(0, index - 1)].strip('Y"') == ""
    is_scene = starts or words.lowers[index - 2] in english.SCENES
    return is_near and bool(is_new) and is_scene and any(map(is_occasion, noun))


def is_possessive(words: Tagged, index: int) -> bool:
    """Whether the date owns a noun: "Monday's attack"."""
    following = words.lowers[index + 1 : index + 2]
    return following in (("'s",), ("’s",)) and words.starts[index + 1] == words.ends[index]


def is_attributive(words: Tagged, index: int) -> bool:
    """Whether the date stands between a determiner and its noun: "the 2019 election"."""
    if YEAR_NAME.match(words.text, words.ends[index]):
        return False
    if _DECADE.fullmatch(words.lowers[index]):
        return words.tags[index + 1 : index + 2] in ("N", "A")
    if _DAY_WITH_ARTICLE.match(words.lowers[index]):
        return words.tags[index + 1 : index + 2] in ("N", "A")
    before, after = words.tags[:index].rstrip('T"'), words.tags[index:].lstrip('T"')[:1]
    is_year = words.lowers[index].isdigit() and before[-1:] not in ("", "P", ",")
    if is_year and after in ("N", "A"):
        return True  # "to stream a new 1974 show"
    if before.endswith("N"):
        if not any(letter.isdigit() for letter in words.lowers[index]):
            return False
        return before.rstrip("N")[-1:] in ("D", "d") and after in tuple("NAG")
    return before[-1:] in ("D", "d") and after in tuple("NAGZBX")


def _placed(words: Tagged, counted: list[int], published: date | None) -> list[tuple[int, Happening]]:
    """Each of these dates with what it dates; of other times than its verb, an occasion."""
    parts = clauses(words)
    found = ((index, happening_at(words, parts, index)) for index in counted)
    timely = ((index, in_time(happening, index, published)) for index, happening in found if happening)
    return [(index, happening) for index, happening in timely if happening]


def _told(words: Tagged, placed: list[tuple[int, Happening]]) -> Iterator[tuple[int, Happening]]:
    # The date of a plan goes before others of the same clause, one inside the clause before one outside and
    # before "tickets for the concert on 5 May", and "Monday's" goes last.
    placed.sort(
        key=lambda pair: (
            Fact.PLANNED not in pair[1].facts,
            pair[1].when is not None and pair[1].when.granularity is Granularity.CENTURY,
            not pair[1].host.holds(pair[0]),
            _names_the_subject(pair[1], pair[0]),
            is_possessive(words, pair[0]),
        )
    )
    own = [
        happening.host
        for _, happening in placed
        if Fact.ATTRIBUTED not in happening.facts and happening.host.kind in (Kind.MAIN, Kind.CONTENT)
    ]
    taken: set[tuple[Clause, bool]] = set()
    for index, happening in placed:
        is_dated = any(_is_told_in(happening, host) for host in own)
        if _only_stands(happening) or (Fact.ATTRIBUTED in happening.facts and is_dated):
            continue
        # What is put off has an old date and a new one.
        told_once = (happening.host, happening.is_new_date)
        if told_once in taken and (main := outer(happening)):
            happening, told_once = main, (main.host, False)
        if told_once not in taken or list_of(words, index):
            taken.add(told_once)
            yield from ((index, dated) for dated in happening.by_date())


def _is_told_in(attributed: Happening, host: Clause) -> bool:
    """Whether this clause is part of what is told, and not the next thing that the teller did."""
    told = attributed.host
    if host.kind in (Kind.RELATIVE, Kind.PARTICIPLE):
        return False
    between = (part for part in attributed.clauses if told.start < part.start <= host.start)
    return told.start <= host.start and not any(
        part.kind is Kind.MAIN and part.opener in english.COORDINATORS for part in between
    )


def _names_the_subject(happening: Happening, index: int) -> bool:
    """Whether the date stands in the subject, after the noun of which it tells."""
    start, end = happening.host.subject
    verb = happening.host.verb
    if verb and len(verb.chain) > 1 and verb.lemma in english.DECIDING and index + 1 == verb.start:
        return False  # "The board on Monday voted to meet in May"
    return start <= index < end and happening.sentence.tags[start:index].strip('P"DY') != ""


def list_of(words: Tagged, index: int) -> tuple[int, int] | None:
    """The words [start, end) of the list that the date is one of, "in 2004, 2008 and 2012", if any."""
    runs = (run.span() for run in _LIST_OF_DATES.finditer(words.tags))
    return next((run for run in runs if run[0] <= index < run[1]), None)


def _only_stands(happening: Happening) -> bool:
    """Whether the clause tells how things are in our time, and no event."""
    verb, time = happening.host.verb, happening.time
    return (
        verb is not None
        and time is not None
        and Fact.ATTRIBUTED not in happening.facts
        and verb.tense is Tense.PRESENT
        and not (verb.progressive or verb.passive)
        and verb.lemma in english.STATES
        and _STANDING.match(time.text.lower()) is not None
    )
