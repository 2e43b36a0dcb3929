"""Verb groups: which words of a sentence may be its predicates, and what they say of time and mood."""

import re
from dataclasses import dataclass
from typing import Final

from timeline.events import english
from timeline.events.rules import Tense
from timeline.events.tagging import Tagged, lemma

# Letters as in `tagging`: auxiliaries and what hangs on them, or a simple form, or "to" and a base form;
# then the infinitives that follow at once.
_INFINITIVE: Final = "I[Yn]*[be](?:[Yn]*[eb])*(?:[Yn]*[XQG])?"
_GROUP: Final = re.compile(
    rf"(?:(?P<aux>[MEFK](?:[YnMEFKe]|P?T(?=[YnbBXQGe]))*)(?P<main>[bXQGVxUB]?)"
    rf"|(?P<bare>[VXZBxQGU])"
    rf"|(?P<inf>{_INFINITIVE}))(?P<chain>(?:[Yn]*{_INFINITIVE})*)"
)
_SURENESS: Final = {"V": 3, "X": 2, "x": 1, "Q": 1, "Z": 1, "B": 1}
_PLAIN_TENSES: Final = {
    "V": Tense.PAST,
    "X": Tense.PAST,
    "x": Tense.PAST,
    "Z": Tense.PRESENT,
    "B": Tense.PRESENT,
}


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb group, words [start, end) of the sentence.

    `lemma` is its main verb and `chain` all its verbs in base form, from the main one to the last infinitive
    ("is expected to be opened": expect, open), a particle joined to its verb ("call_off").
    """

    start: int
    end: int
    lemma: str
    chain: tuple[str, ...]
    tense: Tense
    modal: str = ""
    negated: bool = False
    passive: bool = False
    progressive: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Words [start, end) that may be a verb group; `auxiliaries` are the tags before its `main` word.

    `sureness` says how likely it is a predicate: 3 with an auxiliary or a plain past, 2 a past that may be
    a participle, 1 a form that may be a noun, 0 a bare -ing form, -1 an infinitive.
    """

    start: int
    end: int
    sureness: int
    auxiliaries: str
    main: int

    @property
    def is_infinitive(self) -> bool:
        """True for "to" and a base form."""
        return self.sureness < 0


def groups(sentence: Tagged) -> list[Group]:
    """All that may be verb groups, in the order of the text."""
    return [_group(match) for match in _GROUP.finditer(sentence.tags)]


def _group(match: re.Match[str]) -> Group:
    start, end = match.span()
    if match["inf"]:
        return Group(start, end, -1, "", end - 1)
    if match["bare"]:
        return Group(start, end, _SURENESS.get(match["bare"], 0), "", start)
    auxiliaries = match["aux"]
    alone = start + len(auxiliaries.rstrip("YnPT")) - 1
    return Group(start, end, 3, auxiliaries, match.start("main") if match["main"] else alone)


def verb_of(sentence: Tagged, group: Group) -> Verb:
    """What the group says."""
    tags, lowers = sentence.tags, sentence.lowers
    auxiliaries = sentence.tags[group.start : group.start + len(group.auxiliaries)]
    modals = [lowers[i] for i in range(group.start, group.end) if tags[i] == "M"]
    has_be = "E" in auxiliaries or "e" in auxiliaries
    chain = tuple(_chain(sentence, group))
    return Verb(
        start=group.start,
        end=group.end,
        lemma=chain[0],
        chain=chain,
        tense=_tense(sentence, group, auxiliaries),
        modal=modals[0] if modals else "",
        negated="n" in tags[group.start : group.end],
        passive=has_be and tags[group.main] in "XQx",
        progressive=has_be and tags[group.main] == "G",
    )


def _chain(sentence: Tagged, group: Group) -> list[str]:
    tags, lowers = sentence.tags, sentence.lowers
    if group.is_infinitive:
        chain = [lemma(lowers[i]) for i in range(group.start, group.end) if tags[i] in "bXQG"] or ["be"]
    else:
        rest = range(group.main + 1, group.end)
        chain = [lemma(lowers[group.main]), *(lemma(lowers[i]) for i in rest if tags[i] in "bXQGU")]
    particle = lowers[group.end] if group.end < len(lowers) else ""
    if particle in english.PARTICLES:
        chain[-1] = f"{chain[-1]}_{particle}"
    return chain


def _tense(sentence: Tagged, group: Group, auxiliaries: str) -> Tense:
    main = sentence.tags[group.main]
    if group.is_infinitive:
        return Tense.NONE
    if _is_unreal(sentence, group, auxiliaries):
        return Tense.UNREAL
    if "M" in auxiliaries:
        # "may have sunk" is over, "will have sunk" is not.
        is_over = "F" in auxiliaries and sentence.lowers[group.start] in english.GUESSING
        return Tense.PERFECT if is_over else Tense.FUTURE
    if not auxiliaries:
        return _PLAIN_TENSES.get(main, Tense.NONE)
    first = sentence.lowers[group.start]
    if auxiliaries[0] == "F" and (main in "XQxe" or len(auxiliaries.strip("Yn")) > 1):
        return Tense.PLUPERFECT if first == "had" else Tense.PERFECT
    goes_on = "I" in sentence.tags[group.main : group.end]
    if auxiliaries[0] == "E" and goes_on and not (first in english.BE_PAST and main == "X"):
        return Tense.FUTURE  # "is to open", "was due to open"; but "was forced to close"
    return Tense.PAST if first in english.PAST_AUXILIARIES else Tense.PRESENT


def _is_unreal(sentence: Tagged, group: Group, auxiliaries: str) -> bool:
    """Whether it says "would have opened", "was to have opened" or "had been due to open"."""
    first, last = sentence.lowers[group.start], sentence.lowers[group.main]
    goes_on = sentence.tags[group.main : group.end]
    if "M" in auxiliaries:
        return first in english.UNREAL_MODALS and "F" in auxiliaries
    if first in english.BE_PAST and last in english.BE_PAST:
        return "have" in sentence.lowers[group.main : group.end]
    is_plan = lemma(last) in english.INTENDING and ("I" in goes_on or "e" in auxiliaries)
    return first == "had" and is_plan
