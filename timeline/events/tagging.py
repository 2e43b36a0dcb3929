"""Words of a sentence, each with what it can do in a clause, as one letter; no model, only the word lists.

| letters | the word is |
|---|---|
| `T` | a time expression, all its words |
| `A N J` | a capitalised word; any other word; a number |
| `D d` | a determiner; one that may stand alone |
| `O o` | a pronoun; one that is an object |
| `P S R H C` | a preposition, subordinator, relative; "that"; a coordinator |
| `Y n I U` | an adverb; a negation; "to"; a predicative ("due") |
| `M E F K e` | a modal; a finite form of be, have, do; be, been, being |
| `V X Q` | past; past or participle; participle |
| `Z B b x G` | -s form; base form; infinitive; base or past; -ing form |
| `" - .` | a quotation mark; a dash; a mark that ends a sentence, or any other |
| `, ; : ( )` | itself |
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from timeline.events import english
from timeline.model.timex import TimeExpression

_TOKEN: Final = re.compile(
    r"[Nn]o longer\b|[Aa]s (?:early|late|recently|far back|long ago) as\b|(?:[^\W\d_]\.){2,}"
    r"|[$€£]?\d+(?:[.,:/-]\d+)*(?:%|(?:-[^\W\d_]+)+)?"
    r"|[^\W\d_][\w&]*(?:(?:[-.](?=\w)|['’](?=[^\Ws]\w|s\w|t\b))[\w&]*)*"
    r"|['’]s\b"
    r"|[^\w\s]|_"
)

_OPENING: Final = frozenset(':“"‘«')
"""Marks after which a word has a capital as at the start of a sentence."""
_DASHES: Final = frozenset("-–—")

ASIDES: Final = 'Yn"'
"""What may stand between any two words of a phrase."""

LINKS: Final = frozenset("CRH")
"""What may open a clause in the place of its subject."""

NOUN_PHRASE: Final = frozenset("DdAJN")
"""What a noun phrase begins with."""

OBJECT: Final = NOUN_PHRASE | frozenset("Oo")
"""What an object begins with."""

SUBJECT: Final = NOUN_PHRASE | frozenset("O")
"""What a subject begins with."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence as words: `lowers`, `starts` and `ends` (offsets within `text`) and `tags`, index by index.

    `times` gives the time expression of every `T`.
    """

    text: str
    lowers: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    tags: str
    times: dict[int, TimeExpression]

    def slice(self, start: int, end: int) -> str:
        """The text of these words, from the first to the last."""
        return self.text[self.starts[start] : self.ends[end - 1]] if start < end else ""


def tagged(text: str, times: Sequence[TimeExpression] = (), offset: int = 0) -> Tagged:
    """The words of one sentence; `times` lie within it and count from `offset` before its first letter."""
    lowers: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    found: dict[int, TimeExpression] = {}
    position = 0
    for time in times:
        _read(text, position, time.reading_start - offset, lowers, starts, ends)
        found[len(lowers)] = time
        position = time.reading_end - offset
        lowers.append(time.text.lower())
        starts.append(time.reading_start - offset)
        ends.append(position)
    _read(text, position, len(text), lowers, starts, ends)
    tags = _resolved(_looked_up(text, lowers, starts, found), lowers)
    return Tagged(text, tuple(lowers), tuple(starts), tuple(ends), tags, found)


def _read(text: str, start: int, end: int, lowers: list[str], starts: list[int], ends: list[int]) -> None:
    for token in _TOKEN.finditer(text, start, end):
        word, (first, last) = token[0].lower(), token.span()
        if word.endswith(("n't", "n’t")) and len(word) > 3:
            lowers += (word[:-3], "n't")
            starts += (first, last - 3)
            ends += (last - 3, last)
        else:
            lowers.append(word)
            starts.append(first)
            ends.append(last)


def lemma(word: str) -> str:
    """The base form of a verb form, or the word itself."""
    return _LEMMAS.get(word, word)


def _inflected(base: str) -> tuple[str, str, str]:
    """The -s, -ed and -ing forms of a regular verb."""
    if base.endswith("e"):
        return base + "s", base + "d", (base[:-2] + "ying" if base.endswith("ie") else base[:-1] + "ing")
    if base.endswith("y") and base[-2] not in "aeou":
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    stem = base + base[-1] if base in english.DOUBLING_VERBS else base
    third = base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    return third, stem + "ed", stem + "ing"


def _lexicon() -> tuple[dict[str, str], dict[str, str]]:
    tags: dict[str, str] = {}
    lemmas: dict[str, str] = {}

    def put(tag: str, form: str, base: str) -> None:
        tags[form] = tag
        lemmas[form] = base

    for base in sorted(english.REGULAR_VERBS):
        third, past, ing = _inflected(base)
        for tag, form in (("B", base), ("Z", third), ("X", past), ("G", ing)):
            put(tag, form, base)
    for base in sorted(english.NOUNS_FIRST):
        _, past, ing = _inflected(base)
        put("X", past, base)
        put("G", ing, base)
    for forms in english.IRREGULAR_VERBS:
        base, past, participle = forms[0], forms[1], forms[-1]
        third, _, ing = _inflected(base)
        put("B", base, base)
        put("Z", third, base)
        put("G", ing, base)
        put("V" if participle != past else "X", past, base)
        put("Q" if participle != past else tags[past], participle, base)
        if base in (past, participle):
            tags[base] = "x"
    for tag, words in _FUNCTION_WORDS:
        tags |= dict.fromkeys(words, tag)
    lemmas |= dict.fromkeys(english.BE | english.BE_OPEN, "be")
    lemmas |= dict.fromkeys(english.HAVE | {"having"}, "have")
    lemmas |= dict.fromkeys(english.DO, "do")
    return tags, lemmas


_FUNCTION_WORDS: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("N", english.NOT_VERBS),
    ("Y", english.ADVERBS),
    ("U", english.PREDICATIVES),
    ("P", english.PREPOSITIONS),
    ("S", english.SUBORDINATORS),
    ("D", english.DETERMINERS - english.WEAK_DETERMINERS),
    ("d", english.WEAK_DETERMINERS),
    ("R", english.RELATIVES),
    ("H", frozenset({"that"})),
    ("C", english.COORDINATORS),
    ("O", english.PRONOUNS),
    ("o", english.OBJECT_PRONOUNS),
    ("n", english.NEGATIONS),
    ("M", english.MODALS),
    ("E", english.BE),
    ("e", english.BE_OPEN),
    ("F", english.HAVE),
    ("K", english.DO),
    ("J", english.SCALE_WORDS),
    ("I", frozenset({"to"})),
    ("G", frozenset({"having"})),
    ("D", frozenset({"'s", "’s"})),
    ('"', frozenset({"'", "’", "‘", "`"})),
)

_TAGS, _LEMMAS = _lexicon()


def _looked_up(
    text: str, lowers: Sequence[str], starts: Sequence[int], times: dict[int, TimeExpression]
) -> list[str]:
    title_case = _is_title_case(text, lowers, starts)
    return [
        "T"
        if index in times
        else _tag(word, text[starts[index]], title_case or index == 0 or lowers[index - 1] in _OPENING)
        for index, word in enumerate(lowers)
    ]


def _is_title_case(text: str, lowers: Sequence[str], starts: Sequence[int]) -> bool:
    """Whether nearly every long word has a capital, as headlines do in American papers."""
    capitals = [text[start].isupper() for word, start in zip(lowers, starts, strict=True) if len(word) > 3]
    return len(capitals) > 3 and sum(capitals) * 5 >= len(capitals) * 4


@lru_cache(maxsize=16384)
def _tag(word: str, first: str, may_start: bool) -> str:
    if first.isdigit() or first in "$€£":
        return "N" if word.endswith(english.AGED) else "J"
    if not first.isalpha() and word not in _TAGS:
        return "-" if first in _DASHES else '"' if first in '“”"‘«»' else first if first in ",;:()" else "."
    if first.isupper() and not may_start and word not in ("i", "u.s."):
        return "A"
    known = _TAGS.get(word)
    if known:
        return known
    if word.endswith("ed") and len(word) > 4:
        return "A" if first.isupper() else "X"
    if word.endswith("ing") and len(word) > 5 and first.islower():
        return "G"
    if word.endswith("ly") and len(word) > 4 and first.islower() and word not in english.LY_NOUNS:
        return "Y"
    return "A" if first.isupper() else "N"


def _resolved(tags: list[str], lowers: Sequence[str]) -> str:
    """The same tags, ambiguous forms settled by the words around them."""
    before, previous, earlier = "", ".", "."
    for index, tag in enumerate(tags):
        if tag in _AMBIGUOUS:
            following = tags[index + 1] if index + 1 < len(tags) else "."
            # A date with a preposition is over before the word; "the 5 May vote" is not.
            leading = "." if previous == "T" and earlier == "P" else previous
            if previous == "J" and earlier == "A":
                leading = "A"  # "Route 9 closes", whose number is part of the name
            tags[index] = _settled(tag, lowers[index], before, leading, following)
        if tags[index] not in 'Yn"':
            before, previous, earlier = lowers[index], tags[index], previous
    return "".join(tags)


_AMBIGUOUS: Final = frozenset("ZBxXQVGDHEFSM")


def _settled(tag: str, word: str, before: str, previous: str, following: str) -> str:
    match tag:
        case "H" if previous == "P" or (previous == "S" and following == "T"):
            return "D"  # "for that work", "after that May vote"
        case "H" if not before and following in "EFMK":
            return "O"  # "That was on Monday"
        case "D" if word in ("'s", "’s") and previous in "OR":
            return "E"
        case "M" if word == "should" and previous in ".,;-" and following in SUBJECT:
            return "S"  # "should it fail, the government falls"
        case "F" if previous == "I":
            return "b"  # "was to have opened"
        case "S" if word == "since" and previous in "Fe":
            return "Y"  # "has since moved"
        case "E" if word == "am" and before != "i":
            return "N"  # "at 10 am"
        case "Z" | "B" | "x" | "X" | "Q" | "V" | "G":
            return _settled_verb(tag, word, before, previous, following)
        case _:
            return tag


def _settled_verb(tag: str, word: str, before: str, previous: str, following: str) -> str:
    match tag:
        case "B" | "x" if previous in "IMK":
            return "b"
        case "V" if previous in "IM":
            return "b"  # "to lay a stone"
        case "B" if word in english.NEVER_NOUNS:
            return tag
        case "Z" | "B" if previous in "bGVXQZB":
            return "N"
        case "Z" | "B" | "x" if not before or previous in "DdPJSI":
            return "N"
        case "B" if previous == "T" or (previous in "NA" and not _is_plural(before)):
            return "N"
        case "Z" if lemma(word) in english.PURE_VERBS:
            return tag  # "the chief takes charge"
        case "Z" | "B" if following in "MEFKVB" and previous != "O":
            return "N"
        case "X" | "Q" | "V" if previous == "D" and following not in "TP,":
            return "N"
        case "X" | "Q" if previous in "dPJ" and following in "NAXZ":
            return "N"
        case "G" if previous in "DdJ" or _is_noun(word, previous, following):
            return "N"
        case _:
            return tag


def _is_plural(word: str) -> bool:
    return word.endswith("s") or word in english.PLURALS


def _is_noun(word: str, previous: str, following: str) -> bool:
    """Whether an -ing form is a noun here: "the meeting of ministers", not "is meeting ministers"."""
    return word in english.ING_NOUNS and previous not in "Ee" and following not in "DdAOo"


def may_be_verb(word: str) -> bool:
    """Whether the word, in small letters, has a finite form's looks, whatever it is where it stands."""
    return _TAGS.get(word, ".") in "ZBxVX"


def is_past(word: str) -> bool:
    """Whether the word, in small letters, is a past form that is no base form as well."""
    return _TAGS.get(word, ".") in "VX" or (word.endswith("ed") and word not in _TAGS)


def knows(word: str) -> bool:
    """Whether the word, in small letters, is in the word lists, and so a word like any other."""
    return word in _TAGS
