"""A title that a reader would write, made of the sentence's own words."""

import re
from dataclasses import replace
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind
from timeline.events.detect import YEAR_NAME, is_attributive, is_possessive, list_of
from timeline.events.hanging import as_asked, as_told, going_on, is_dated, needs_more
from timeline.events.happening import Happening
from timeline.events.rules import Fact
from timeline.events.subject import after_opener, core_of
from timeline.events.tagging import Tagged
from timeline.events.wording import LONGEST, fitted, tidied

_PREPOSITION: Final = re.compile(english.BEFORE_DATES, re.IGNORECASE)
_TELLING: Final = english.TELLING | english.EXPECTING
_ROOM: Final = 80  # characters; where a verb ends later, too little of what is told would fit
_LONG_SUBJECT: Final = 40  # characters
_LONE_NOUN: Final = re.compile("[NAZBX]+[P,.]")
_SECOND_SUBJECT: Final = re.compile("(?:C|P?R)[DdNAJ]+$")


def title_of(happening: Happening) -> str:
    """The words of the clause that tells it, at most `LONGEST` characters, ending where a phrase ends.

    Left out are its date, who said so, and what links it to the text before. What is told stands for the
    telling of it; of clauses that hang on it those are kept that fit and leave nothing open. Where not even
    the clause fits, it is cut after its verb, before a phrase.
    """
    return _title(as_asked(as_told(happening)))


def _title(happening: Happening) -> str:
    core = _beside_main(happening) or _of_what(happening) or list(core_of(happening))
    chain = [happening.host, *going_on(happening)]
    if len(whole := _up_to(happening, core, chain)) <= LONGEST:
        return whole
    title = ""
    for n, clause in enumerate(chain):
        longer = _up_to(happening, core, chain[: n + 1]) if n + 1 < len(chain) else whole
        if len(longer) > LONGEST:
            cut = _cut(happening, core, chain[: n + 1], longer, len(title)) if title else ""
            return cut or title or _shortened(happening, chain[: n + 1], longer)
        if n + 1 == len(chain) or not needs_more(happening, clause, chain[n + 1]):
            title = longer
    return title


def _up_to(happening: Happening, core: list[tuple[int, int]], chain: list[Clause]) -> str:
    """The title that goes on to the last clause of the chain."""
    spans = [*core, *((part.start, part.end) for part in chain[1:])]
    return _joined(happening, [*spans[:-1], _without_pending(happening, *spans[-1])])


def _cut(
    happening: Happening, core: list[tuple[int, int]], chain: list[Clause], title: str, least: int
) -> str:
    """As much as fits of a title that its last clause makes too long; nothing where that may be left out.

    A phrase is cut anywhere. Where the clause tells what the date dates, "she was hurt | when a wall fell on
    Monday", it is cut after its verb, or alone is the title.
    """
    clause = chain[-1]
    if clause.kind is Kind.FRAGMENT:
        return fitted(title, least)
    if clause.kind is Kind.SUBORDINATE and clause.verb and is_dated(happening, clause):
        verb_end = len(_up_to(happening, core, [*chain[:-1], replace(clause, end=clause.verb.end)]))
        return fitted(title, verb_end) if verb_end < _ROOM else _title(replace(happening, host=clause))
    return ""


def _without_pending(happening: Happening, start: int, end: int) -> tuple[int, int]:
    """The words without what belongs to a clause left out: "the house in | which", "and Bo, 40, | died"."""
    tags = happening.sentence.tags
    if tags[end - 1 : end + 1] == "PR":
        return start, max(start, end - 1)
    owner = _SECOND_SUBJECT.search(tags, start, end)
    is_pending = tags[end : end + 1] == "," and any(
        part.verb and part.subject[0] == end + 1 for part in happening.clauses
    )
    return start, owner.start() if owner and is_pending else end


def _shortened(happening: Happening, chain: list[Clause], title: str) -> str:
    """As much as fits of a clause that is too long, the verb at least.

    What is told goes without who tells it; a long subject is cut to its noun.
    """
    host, last = chain[0], chain[-1]
    tells = host.verb is not None and host.verb.chain[-1] in _TELLING
    if len(chain) > 1 and tells and last.kind in (Kind.CONTENT, Kind.MAIN) and last.verb:
        spans = [*core_of(happening), *((part.start, part.end) for part in chain[1:-1])]
        least = _joined(happening, [*spans, (last.start, last.verb.end + 1)])
        alone = replace(happening, host=last)
        return fitted(title, len(least)) if len(least) < _ROOM else _title(alone)
    if len(chain) > 1 and not tells:
        told = _joined(happening, list(core_of(happening)))
        return fitted(told, most=min(LONGEST, len(told) - 1))
    if len(chain) > 1 or host.verb is None:
        return fitted(title)
    start, end = next(core_of(happening))
    subject = (start, min(end, host.verb.start) if start < host.verb.start else end)
    if len(happening.sentence.slice(*subject)) > _LONG_SUBJECT:
        subject = _noun(happening.sentence, *subject)
    least = _joined(happening, [subject, (host.verb.start, host.verb.end)])
    return fitted(_joined(happening, [subject, (host.verb.start, host.end)]), len(least))


def _noun(words: Tagged, start: int, end: int) -> tuple[int, int]:
    """The words up to what describes their noun, "the rivals" of "the rivals of Lee still in the race"."""
    ends = (n for n in range(start + 1, end) if words.tags[n] in "PRHSGXQ" and words.lowers[n] != "of")
    return start, next(ends, end)


def _beside_main(happening: Happening) -> list[tuple[int, int]]:
    """The main clause and the "-ing" that hangs on it, "fell after losing a wheel", if there is room."""
    host, words, parts = happening.host, happening.sentence, happening.clauses
    if host.kind is not Kind.PARTICIPLE or host.verb is None or words.tags[host.verb.start] != "G":
        return []
    main = next((part for part in parts if part.kind is Kind.MAIN and part.subject == host.subject), None)
    if (
        main is None
        or main.end > host.start
        or words.tags[main.end : host.start].strip(',"')
        or any(map(main.holds, words.times))
    ):
        return []
    spans = [*core_of(replace(happening, host=main)), (host.start, host.end)]
    return spans if len(_joined(happening, spans)) <= LONGEST else []


def _of_what(happening: Happening) -> list[tuple[int, int]]:
    """The main clause with "whose" right behind it, "it held a vote whose end is near", if it fits."""
    host, parts = happening.host, happening.clauses
    main = next((part for part in parts if part.kind is Kind.MAIN and part.end == host.start), None)
    if host.opener != "whose" or main is None or any(map(main.holds, happening.sentence.times)):
        return []
    spans = [*core_of(replace(happening, host=main)), (host.start, host.end)]
    return spans if len(_joined(happening, spans)) <= LONGEST else []


def _joined(happening: Happening, spans: list[tuple[int, int]]) -> str:
    """The words of all spans, with what stood between two of them where one follows the other."""
    words = happening.sentence
    title, previous = "", -1
    for start, end in spans:
        if start < end:
            follows = 0 <= previous <= start and words.tags[previous:start].strip(',"-') == ""
            between = words.text[words.ends[previous - 1] : words.starts[start]] if follows else " "
            was_dated = words.tags[start] in "IP" and words.tags[start - 2] == "T"
            between = between.lstrip(",") if was_dated or end == happening.host.end else between
            piece = _without_time(happening, start, end)
            is_moved = start < previous and words.tags[start] in "DdXQG"
            title += (between if title else "") + (piece[:1].lower() + piece[1:] if is_moved else piece)
            previous = end
    return tidied(title)


def _without_time(happening: Happening, start: int, end: int) -> str:
    """These words without the date of the happening and the preposition before it."""
    words = happening.sentence
    kept, position = "", words.starts[start]
    for index in words.times:
        if start <= index < end and _dates(happening, index):
            before = words.text[position : words.starts[index]].rstrip("-–")
            kept += before if is_possessive(words, index) else _PREPOSITION.sub("", before)
            position = words.ends[index + is_possessive(words, index)]
            if named := YEAR_NAME.match(words.text, position):
                position = named.end()
    return kept + words.text[position : words.ends[end - 1]]


def _dates(happening: Happening, index: int) -> bool:
    words = happening.sentence
    own = (
        words.times[index] is happening.time
        or (happening.time is not None and words.times[index].when == happening.time.when)
        or Fact.PLANNED in happening.facts
        or list_of(words, index) is not None
    )
    # "Will not open" would be another thing than "will not open until March".
    stays = (
        _is_owner_inside(words, index)
        or is_attributive(words, index)
        or _says_which(words, index)
        or _is_spoken_of(happening, index)
    )
    return own and not (happening.is_not_before or stays)


def _is_owner_inside(words: Tagged, index: int) -> bool:
    """Whether a noun inside the sentence would stand bare without the date: "in last month's debate"."""
    return is_possessive(words, index) and words.tags[index - 1 : index] == "P"


def _says_which(words: Tagged, index: int) -> bool:
    """Whether the date has the article of the noun behind it: "for the 5 January issue of the paper"."""
    is_article = words.times[index].text.lower().startswith("the ") and words.tags[index - 1 : index] == "P"
    return is_article and _LONE_NOUN.match(words.tags, index + 1) is not None


def _is_spoken_of(happening: Happening, index: int) -> bool:
    """Whether the date is the subject, or what is spent: "Friday was calm", "he spent May at sea"."""
    host, verb = happening.host, happening.host.verb
    if verb is None:
        return False
    lowers = happening.sentence.lowers
    before = happening.sentence.tags[after_opener(happening) : verb.start].strip("Yn")
    is_subject = before == "T" and index < verb.start and host.subject in ((0, 0), (index, index + 1))
    is_object = index == verb.end and (
        verb.lemma in english.SPENDING or lowers[index + 1 : index + 2] == ("as",)
    )
    return is_subject or is_object or lowers[index - 1] == "into"
