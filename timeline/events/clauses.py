"""A sentence cut into clauses, each with at most one verb group: who does what, in which tense."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from timeline.events import english
from timeline.events.rules import Tense
from timeline.events.tagging import Tagged, lemma


class Kind(StrEnum):
    """What a clause is to its sentence."""

    MAIN = "main"
    SUBORDINATE = "subordinate"
    RELATIVE = "relative"
    CONTENT = "content"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    FRAGMENT = "fragment"


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
class Clause:
    """Words [start, end) of a sentence with the verb group that they hold, if any.

    `opener` is the word that subordinates or joins it. `subject` is [start, end) of who does it: words of
    its own or, where it has none, those of the clause that it leans on; empty when that is not clear.
    """

    start: int
    end: int
    kind: Kind
    verb: Verb | None = None
    opener: str = ""
    subject: tuple[int, int] = (0, 0)


# Letters as in `tagging`: auxiliaries and what hangs on them, or a simple form, or "to" and a base form;
# then the infinitives that follow at once.
_INFINITIVE: Final = "I[Yn]*[be](?:[Yn]*[eb])*(?:[Yn]*[XQG])?"
_GROUP: Final = re.compile(
    rf"(?:(?P<aux>[MEFK](?:[YnMEFKe]|P?T(?=[YnbBXQGe]))*)(?P<main>[bXQGVxUB]?)"
    rf"|(?P<bare>[VXZBxQGU])"
    rf"|(?P<inf>{_INFINITIVE}))(?P<chain>(?:[Yn]*{_INFINITIVE})*)"
)

_WHEN_SAID: Final = re.compile("P?T")
_BREAK: Final = re.compile(r"[,;:()\-]+")
_OPENER_KINDS: Final = {"S": Kind.SUBORDINATE, "R": Kind.RELATIVE, "H": Kind.CONTENT}


def clauses(sentence: Tagged) -> tuple[Clause, ...]:
    """The clauses in the order of the text; together they hold every word but the punctuation."""
    groups = [_Group.of(match) for match in _GROUP.finditer(sentence.tags)]
    found: list[Clause] = []
    for start, end in _stretches(sentence.tags):
        inside = [group for group in groups if start <= group.start and group.end <= end]
        for first, last in _pieces(sentence, start, end, inside):
            found += _read(sentence, first, last, [g for g in inside if first <= g.start < last])
    return _with_subjects(sentence, found)


@dataclass(frozen=True, slots=True)
class _Group:
    """A run of tags that may be a verb group: how sure that is, 3 an auxiliary, 0 a bare -ing form."""

    start: int
    end: int
    sureness: int
    auxiliaries: str
    main: int
    is_infinitive: bool

    @classmethod
    def of(cls, match: re.Match[str]) -> "_Group":
        aux, bare = match["aux"] or "", match["bare"] or ""
        if match["inf"]:
            return cls(match.start(), match.end(), -1, "", match.end() - 1, True)
        sureness = 3 if aux or bare == "V" else {"X": 2, "x": 1, "Q": 1, "Z": 1, "B": 1}.get(bare, 0)
        main = match.start("main") if match["main"] else match.start() + len(aux.rstrip("YnPT")) - 1
        return cls(match.start(), match.end(), sureness, aux, match.start() if bare else main, False)


def _stretches(tags: str) -> Iterator[tuple[int, int]]:
    """The runs of words between commas, colons, dashes and brackets."""
    start = 0
    for mark in _BREAK.finditer(tags):
        if start < mark.start():
            yield start, mark.start()
        start = mark.end()
    if start < len(tags):
        yield start, len(tags)


def _pieces(sentence: Tagged, start: int, end: int, groups: Sequence[_Group]) -> Iterator[tuple[int, int]]:
    """A stretch cut before the words that open a clause of their own."""
    begin = start
    for index in range(start, end):
        if index > begin and _opens(sentence, begin, index, groups):
            yield begin, index
            begin = index
    yield begin, end


def _opens(sentence: Tagged, begin: int, index: int, groups: Sequence[_Group]) -> bool:
    tag = sentence.tags[index]
    after = [group for group in groups if group.start > index]
    before = [group for group in groups if begin <= group.start < index]
    match tag:
        case "S" | "R" | "H":
            return any(group.sureness >= 0 for group in after[:2])
        case "C":
            return any(g.sureness >= 1 for g in before) and _joins_a_verb(sentence.tags, index, after)
        case "I":
            return any(group.is_infinitive and group.start == index for group in groups)
        case _:
            return any(_says_until(sentence, g) == index for g in before) and any(
                g.sureness >= 2 for g in after
            )


def _says_until(sentence: Tagged, group: _Group) -> int:
    """Where the words end that attribute something, "said on Tuesday"; 0 when the verb does not attribute."""
    if lemma(sentence.lowers[group.main]) not in english.SAYING:
        return 0
    when = _WHEN_SAID.match(sentence.tags, group.end)
    return when.end() if when else group.end


def _joins_a_verb(tags: str, index: int, after: Sequence[_Group]) -> bool:
    """Whether "and" at `index` joins a verb, or a whole clause, and not two nouns."""
    if not after:
        return False
    between = tags[index + 1 : after[0].start].strip("Yn")
    return between == "" or (after[0].sureness >= 2 and "C" not in between)


def _read(sentence: Tagged, start: int, end: int, groups: Sequence[_Group]) -> Iterator[Clause]:
    """The clause of one piece, and the participles that hang on its nouns."""
    tags = sentence.tags
    kind = _OPENER_KINDS.get(tags[start], Kind.MAIN)
    opener = sentence.lowers[start] if tags[start] in "SRHC" else ""
    finite = _finite(tags, start + bool(opener), groups)
    loose = [group for group in groups if group is not finite and _hangs(tags, group, start)]
    if finite is None:
        if not loose:
            yield Clause(start, end, Kind.FRAGMENT, opener=opener)
            return
        first = loose[0]
        if tags[start : first.start].strip("YnCS"):
            yield Clause(start, first.start, Kind.FRAGMENT, opener=opener)
            start = first.start
        for group, following in _followed(loose, end):
            yield _loose_clause(sentence, start, following, group, opener)
            start = following
        return
    yield from _around(sentence, start, end, kind, opener, finite, loose)


def _around(
    sentence: Tagged, start: int, end: int, kind: Kind, opener: str, finite: _Group, loose: Sequence[_Group]
) -> Iterator[Clause]:
    before = [group for group in loose if group.start < finite.start]
    after = [group for group in loose if group.start > finite.start]
    head = before[0].start if before else finite.start
    subject = (start + bool(opener), head)
    stop = after[0].start if after else end
    for group, following in _followed(before, finite.start):
        yield _loose_clause(sentence, group.start, following, group, "")
    yield Clause(finite.start if before else start, stop, kind, _verb(sentence, finite), opener, subject)
    for group, following in _followed(after, end):
        yield _loose_clause(sentence, group.start, following, group, "")


def _followed(groups: Sequence[_Group], end: int) -> Iterator[tuple[_Group, int]]:
    stops = [*(group.start for group in groups[1:]), end]
    return zip(groups, stops, strict=False)


def _loose_clause(sentence: Tagged, start: int, end: int, group: _Group, opener: str) -> Clause:
    kind = Kind.INFINITIVE if group.is_infinitive else Kind.PARTICIPLE
    return Clause(start, end, kind, _verb(sentence, group), opener)


def _finite(tags: str, start: int, groups: Sequence[_Group]) -> _Group | None:
    """The group that is the predicate of the piece, if it has one."""
    sure = [group for group in groups if group.sureness == 3]
    if sure:
        return sure[0]
    past = [
        g
        for g in groups
        if g.sureness == 2 and (tags[start : g.start].strip('Yn"PT') or tags[start - 1 : start] == "C")
    ]
    if past:
        active = [group for group in past if tags[group.end : group.end + 1] in tuple("DdAOJo")]
        return (active or past[-1:])[0]
    if tags[start : start + 1] in tuple("GXQU"):
        return None  # what follows a participle is its object
    present = [g for g in groups if g.sureness == 1 and tags[g.main] in "ZBx" and _agrees(tags, start, g)]
    return present[0] if present else None


def _agrees(tags: str, start: int, group: _Group) -> bool:
    """Whether an -s or base form has something before it that may be its subject."""
    opener = tags[start - 1 : start]
    return (
        bool(tags[start : group.start].strip('Yn"'))
        or opener in tuple("CRH")
        or (opener + tags[group.main] == ",Z")
    )


def _hangs(tags: str, group: _Group, start: int) -> bool:
    """Whether a group that is not the predicate makes a clause of its own: "planned for", "to force"."""
    if group.is_infinitive:
        return True
    if tags[group.main] in "XQxGU":
        before = tags[start : group.start].rstrip('Yn"')
        return not before or (before[-1] in "NAoTJOSCU" and tags[group.main] != "x")
    return False


def _verb(sentence: Tagged, group: _Group) -> Verb:
    tags, lowers = sentence.tags, sentence.lowers
    auxiliaries = [(tags[i], lowers[i]) for i in range(group.start, group.start + len(group.auxiliaries))]
    main = group.main
    particle = lowers[group.end] if group.end < len(lowers) and lowers[group.end] in english.PARTICLES else ""
    head = lemma(lowers[main])
    chain = [head] + [lemma(lowers[i]) for i in range(main + 1, group.end) if tags[i] in "bXQGU"]
    if group.is_infinitive:
        chain = [lemma(lowers[i]) for i in range(group.start, group.end) if tags[i] in "beXQG"]
        chain = [verb for verb in chain if verb != "be"] or ["be"]
    if particle and group.end - 1 >= main:
        chain[-1] = f"{chain[-1]}_{particle}"
    modal = next((word for tag, word in auxiliaries if tag == "M"), "")
    has_be = any(tag in "Ee" for tag, _ in auxiliaries)
    return Verb(
        start=group.start,
        end=group.end,
        lemma=chain[0],
        chain=tuple(chain),
        tense=_tense(tags, group, auxiliaries, modal),
        modal=modal,
        negated=any(tags[i] == "n" for i in range(group.start, group.end)),
        passive=has_be and tags[main] in "XQx",
        progressive=has_be and tags[main] == "G",
    )


def _tense(tags: str, group: _Group, auxiliaries: Sequence[tuple[str, str]], modal: str) -> Tense:
    if group.is_infinitive:
        return Tense.NONE
    if modal:
        return Tense.FUTURE
    if not auxiliaries:
        return {
            "V": Tense.PAST,
            "X": Tense.PAST,
            "x": Tense.PAST,
            "Z": Tense.PRESENT,
            "B": Tense.PRESENT,
        }.get(tags[group.main], Tense.NONE)
    tag, word = auxiliaries[0]
    if tag == "F":
        return Tense.PERFECT if tags[group.main] in "XQxe" or len(auxiliaries) > 1 else _plain(word)
    if (
        tag == "E"
        and group.main < group.end
        and tags[group.end - 1 : group.end] in ("b", "e", "X")
        and "I" in tags[group.start : group.end]
    ):
        return Tense.FUTURE if word not in english.BE_PAST or tags[group.main] != "X" else Tense.PAST
    return _plain(word)


def _plain(word: str) -> Tense:
    return Tense.PAST if word in english.BE_PAST | {"had", "did"} else Tense.PRESENT


def _with_subjects(sentence: Tagged, found: Sequence[Clause]) -> tuple[Clause, ...]:
    """Clauses without a subject of their own take that of the clause, or the words, that they lean on."""
    done: list[Clause] = []
    for clause in _with_predicate(sentence, found):
        if clause.verb and clause.subject[0] >= clause.subject[1]:
            clause = replace(clause, subject=_leans_on(sentence, done))
        done.append(clause)
    return tuple(done)


def _with_predicate(sentence: Tagged, found: Sequence[Clause]) -> Sequence[Clause]:
    """Where no clause is finite: the last participle that may be a past form, or "to" and its verb.

    Headlines say "Lee to meet Xi" for "Lee will meet Xi".
    """
    if not found or found[0].kind is not Kind.FRAGMENT or any(c.kind is Kind.MAIN for c in found):
        return found
    for n, clause in reversed(list(enumerate(found))):
        if clause.verb and clause.kind is Kind.PARTICIPLE and sentence.tags[clause.verb.start] == "x":
            main = replace(clause, kind=Kind.MAIN)
        elif clause.verb and clause.kind is Kind.INFINITIVE and n == 1:
            main = replace(clause, kind=Kind.MAIN, verb=replace(clause.verb, tense=Tense.FUTURE))
        else:
            continue
        return [*found[:n], main, *found[n + 1 :]]
    return found


def _leans_on(sentence: Tagged, earlier: Sequence[Clause]) -> tuple[int, int]:
    for clause in reversed(earlier):
        if clause.verb and clause.kind is Kind.MAIN and clause.subject[0] < clause.subject[1]:
            return clause.subject
    for clause in earlier:
        if clause.kind is Kind.FRAGMENT and sentence.tags[clause.start] not in "PTYSC":
            return clause.start, clause.end
    return (0, 0)
