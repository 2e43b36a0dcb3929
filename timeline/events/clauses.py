"""A sentence cut into clauses, each with at most one verb group: who does what."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import Final

from timeline.events import english
from timeline.events.rules import Tense
from timeline.events.tagging import ASIDES, LINKS, NOUN_PHRASE, OBJECT, Tagged, lemma
from timeline.events.verbs import Group, Verb, groups, verb_of


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

    def holds(self, index: int) -> bool:
        """Whether the word at this index is one of its own."""
        return self.start <= index < self.end


_WHEN_SAID: Final = re.compile("(?:P?T)?")
_WHOM_TOLD: Final = re.compile(r"(?:(?:[DdJ]*[AN]+|o)(?:P[DdJ]*[AN]+)?)?(?:P?T)?(?=[ODdAJN])")
_SUBJECT: Final = NOUN_PHRASE | frozenset('O"')
_NAMED_DATE: Final = re.compile(r"(?<![DdT])T+(?=[ODdAJN])")
_ONE_PHRASE: Final = re.compile(r"PI?(?:Y*[Dd]?[YJ]*N+|[Dd]?A+)(?:P(?:[Dd]?[JN]+|[Dd]?A+))*(?:P?T)?")
_ASIDE: Final = re.compile(r",[^,;:.VEFMKCSH]+,[YnPT]*[VXxEFMK]")
_BREAK: Final = re.compile(r"[,;:()\-]+")
_BEFORE_GAP: Final = re.compile("T(?:[^VXxQEFMKC,T]*)$")
_NEXT_ONE: Final = re.compile(r"D[YJN]+P?T\.?")
_DATE_AFTER: Final = re.compile(r"P?T\.?$")
_GAP: Final = re.compile(r"(?:[DdAJNPY]*[ANJ]P?T|P?TP[DdAJN]*[AN])[^VXxZBEFMKC]*$")
_DATE_BEFORE: Final = re.compile("PT,?(?=.)|T,?(?=[DdOAJ])")
_NAMED_NOUN: Final = re.compile("[DdNJ]*N[PI]A+$")
_INSERTED: Final = re.compile("(?<=[SRHC]),P?T,")
_NOUN_PHRASE: Final = re.compile(r"(?:[DdN]*A+P|[DdANJ]+P(?=J+$))?[DdANJ]+$")
_SCENE: Final = re.compile("PT")
_DATED_NOUN_END: Final = re.compile(r'(?:,J(?=,))?[,"-]*(?:P?T)?[,"-]*$')
_OPENERS: Final = frozenset("SRHCI")
_OPENER_KINDS: Final = {"S": Kind.SUBORDINATE, "R": Kind.RELATIVE, "H": Kind.CONTENT}
_SUBORDINATING: Final = {"that": Kind.CONTENT} | dict.fromkeys(
    english.SUBORDINATORS | {"where"}, Kind.SUBORDINATE
)
_HANGING: Final = frozenset({Kind.RELATIVE, Kind.PARTICIPLE})
"""Clauses that tell something of a noun."""


def clauses(sentence: Tagged) -> tuple[Clause, ...]:
    """The clauses in the order of the text; together they hold every word but the punctuation."""
    candidates = groups(sentence)
    found: list[Clause] = []
    for start, end in _stretches(sentence.tags):
        inside = [group for group in candidates if start <= group.start and group.end <= end]
        for first, last in _pieces(sentence, start, end, inside):
            found += _read(sentence, first, last, [g for g in inside if first <= g.start < last])
    return _with_subjects(sentence, _with_predicates(sentence, found))


def _stretches(tags: str) -> Iterator[tuple[int, int]]:
    """The runs of words between commas, colons, dashes and brackets.

    A date put in after the word that opens a clause breaks nothing: "until, on 4 May, the dam burst".
    """
    start = 0
    for mark in _BREAK.finditer(_INSERTED.sub(lambda date: "T" * len(date[0]), tags)):
        if start < mark.start():
            yield start, mark.start()
        start = mark.end()
    if start < len(tags):
        yield start, len(tags)


def _pieces(sentence: Tagged, start: int, end: int, inside: Sequence[Group]) -> Iterator[tuple[int, int]]:
    """A stretch cut before the words that open a clause of their own."""
    begin, told = start, _told_from(sentence, inside)
    edges = {*told, *(group.start for group in inside)}
    for index in range(start + 1, end):
        may_open = index in edges or sentence.tags[index] in _OPENERS
        if may_open and _opens(sentence, begin, index, inside, told):
            yield begin, index
            begin = index
    yield begin, end


def _opens(
    sentence: Tagged, begin: int, index: int, inside: Sequence[Group], told: Mapping[int, int]
) -> bool:
    match sentence.tags[index]:
        case "S" if sentence.lowers[index] in english.MEASURING and _measures(sentence, index):
            return False
        case "S" | "R" | "H" as tag:
            later = next((group for group in inside if group.start > index and group.sureness >= 0), None)
            opens = later is not None and (tag != "S" or not _stands_alone(sentence, index, later))
            is_scene = tag in "SH" or sentence.lowers[index] == "where"
            return opens or (is_scene and _breaks_off(sentence, index))
        case "C":
            before = sentence.tags[begin] == "P" or any(
                begin <= group.start < index and group.sureness >= 1 for group in inside
            )
            joins = before and not _joins_two_ends(sentence, begin, index)
            return (joins and _joins_a_verb(sentence, index, inside)) or _gaps(sentence.tags, index)
        case "I":
            return any(group.is_infinitive and group.start == index for group in inside)
        case _:
            return told.get(index, -1) >= begin or _resumes(sentence, begin, index, inside)


def _stands_alone(sentence: Tagged, index: int, later: Group) -> bool:
    """Whether "as" and its like go with a noun: "as a clerk and left", "before a judge today charged"."""
    tags = sentence.tags
    is_loose = later.sureness == 2 and not _is_finite(sentence, later)
    return tags[later.start - 1] == "C" or (is_loose and "T" in tags[index : later.start])


def _breaks_off(sentence: Tagged, index: int) -> bool:
    """Whether an aside comes between the subject and its verb: "after the mayor, Ms Berg, resigned"."""
    rest = sentence.tags[index + 1 :]
    subject = len(rest) - len(rest.lstrip("DdNAJ"))
    is_told = lemma(sentence.lowers[index - 1]) in english.TELLING and rest[subject : subject + 1] == ","
    return subject > 0 and (is_told or _ASIDE.match(rest, subject) is not None)


def _measures(sentence: Tagged, index: int) -> bool:
    """Whether a number follows, as in "more than 200 people" and "more than a million"."""
    is_number = sentence.tags[index + 1 : index + 2] == "J" and sentence.lowers[index] in english.MEASURING
    if sentence.lowers[index : index + 2] in (("than", "a"), ("than", "an")):
        return True  # "more than a metre of snow"
    return is_number or not english.QUANTITIES.isdisjoint(sentence.lowers[index + 1 : index + 3])


def _joins_a_verb(sentence: Tagged, index: int, inside: Sequence[Group]) -> bool:
    """Whether "and" at `index` joins a verb, or a whole clause, and not two nouns."""
    after = next((group for group in inside if group.start > index), None)
    if after is None:
        return False
    if sentence.lowers[index - 1].endswith("ed") and _describes(sentence.tags, index, after):
        return False
    between = sentence.tags[index + 1 : after.start].strip("Yn")
    is_past = after.sureness == 2 and (not set("PT") & set(between) or _has_object(sentence, after))
    if between == "N" and sentence.lowers[after.start] in english.PLURAL_FORMS:
        return sentence.lowers[after.start - 1].endswith(
            "s"
        )  # "the lawyer and clerk were", not "clerks were"
    return between == "" or ((after.sureness == 3 or is_past) and not set("CS") & set(between))


def _joins_two_ends(sentence: Tagged, begin: int, index: int) -> bool:
    """Whether "and" belongs to a "between" right before: "trains between Osk and Lisse run"."""
    first = len(sentence.tags[:index].rstrip("DdANJ"))
    return first > begin and sentence.lowers[first - 1] == "between"


def _gaps(tags: str, index: int) -> bool:
    """Whether "and" joins a clause that goes without its verb: "they met on Monday | and today again"."""
    return _BEFORE_GAP.search(tags, 0, index) is not None and _GAP.match(tags, index + 1) is not None


def _describes(tags: str, index: int, group: Group) -> bool:
    """Whether a participle stands right after "and", before its noun: "long-awaited and detailed plans"."""
    is_next = group.start == index + 1 and tags[group.main] == "X"
    return is_next and tags[group.end : group.end + 1] in tuple("NA")


def _has_object(sentence: Tagged, group: Group) -> bool:
    """Whether an object follows that a participle cannot have: not "a man named Smith"."""
    return _is_active(sentence.tags, group) and lemma(sentence.lowers[group.main]) not in english.NAMING


def _told_from(sentence: Tagged, inside: Sequence[Group]) -> dict[int, int]:
    """Where what is told starts without "that", with the place of the verb that tells it.

    "Police said on Monday | the bridge fell".
    """
    told = {}
    for group in inside:
        verb = lemma(sentence.lowers[group.main])
        if verb in english.TELLING:
            whom = _WHOM_TOLD if sentence.lowers[group.main] in english.TOLD else _WHEN_SAID
            least = 2 if verb in english.SAYING else 3
            before = whom.match(sentence.tags, group.end)
            is_subject = before is not None and sentence.tags[before.end() : before.end() + 1] in _SUBJECT
            if before and is_subject and _has_predicate(sentence, before.end(), inside, least):
                told[before.end()] = group.start
    return told


def _has_predicate(sentence: Tagged, index: int, inside: Sequence[Group], least: int) -> bool:
    """Whether what is told from `index` on has a predicate that is at least so sure, or follows a pronoun.

    No predicate of it comes after a "because": "it recalled two jars on Monday because they may leak".
    """
    tags = sentence.tags
    sure = ((g, g.sureness + 2 * (tags[g.start - 1] == "O" and g.sureness > 0)) for g in inside)
    for group, sureness in sure:
        if group.start > index and sureness >= 2:
            between = tags[index : group.start]
            joins = (sentence.lowers[at] in english.REASONS for at in range(index, group.start))
            is_own = "H" not in between and not between.rstrip("YnPT").endswith("C") and not any(joins)
            return sureness >= least and is_own
    return False


def _resumes(sentence: Tagged, begin: int, index: int, inside: Sequence[Group]) -> bool:
    """Whether the predicate of the noun comes here, after its relative: "the law that he wrote | is dead"."""
    opens = sentence.tags[begin] in "RH" or sentence.tags[begin - 1 : begin + 1] in (",M", ",F")
    if not opens or sentence.tags[index - 1] in 'O"':
        return False
    sure = [group.start for group in inside if group.sureness >= 2]
    return index in sure and min(sure) >= begin and any(begin <= start < index for start in sure)


def _read(sentence: Tagged, start: int, end: int, inside: Sequence[Group]) -> Iterator[Clause]:
    """The clause of one piece, and the participles that hang on its nouns."""
    tags = sentence.tags
    opener = sentence.lowers[start] if tags[start] in "SRHC" else ""
    finite = _finite(sentence, start + bool(opener), [g for g in inside if not _completes(sentence, g)])
    loose = [group for group in inside if group is not finite and _hangs(tags, group, start, finite)]
    if finite is not None:
        yield from _around(sentence, (start, end), opener, finite, loose)
    elif not loose:
        yield Clause(start, end, Kind.FRAGMENT, opener=opener)
    else:
        first = loose[0].start if tags[start : loose[0].start].strip("YnCS") else start
        if start < first:
            yield Clause(start, first, Kind.FRAGMENT, opener=opener)
        for group, begin, stop in _followed(loose, end):
            yield _loose(sentence, min(begin, first) if group is loose[0] else begin, stop, group, opener)


def _around(
    sentence: Tagged, piece: tuple[int, int], opener: str, finite: Group, loose: Sequence[Group]
) -> Iterator[Clause]:
    """A predicate and the participles before and after it, as clauses of their own."""
    start, end = piece
    before = [group for group in loose if group.start < finite.start]
    after = [group for group in loose if group.start > finite.start]
    if before and start < before[0].start:
        yield Clause(start, before[0].start, Kind.FRAGMENT, opener=opener)
    # "In a report published on Monday | the firm said": what follows the date is the subject.
    named = _NAMED_DATE.search(sentence.tags, before[-1].end, finite.start) if before else None
    if named and sentence.lowers[named.end()] in ("'s", "’s"):
        named = None  # "devoted to Monday's march"
    begin = named.end() if named else finite.start
    for group, first, stop in _followed(before, begin):
        yield _loose(sentence, first, stop, group, "")
    own = _undated(sentence.tags, start + bool(opener), before[0].start if before else finite.start)
    yield Clause(
        start=begin if before else start,
        end=after[0].start if after else end,
        kind=_kind(sentence, piece, finite),
        verb=verb_of(sentence, finite),
        opener=opener,
        subject=(begin, finite.start) if named else own,
    )
    for group, begin, stop in _followed(after, end):
        yield _loose(sentence, begin, stop, group, "")


def _kind(sentence: Tagged, piece: tuple[int, int], finite: Group) -> Kind:
    """What the word that opens a clause makes it: "that" may hang on a noun, "the law that he broke"."""
    (start, end), tags = piece, sentence.tags
    if tags[start] == "H" and tags[start - 1 : start] in ("N", "A"):
        is_of_subject = not tags[start + 1 : finite.start].strip(ASIDES)
        is_of_object = not tags[finite.end : end].strip('PT".') and not _is_told(sentence, start)
        if is_of_subject or is_of_object:
            return Kind.RELATIVE
    return _OPENER_KINDS.get(tags[start], Kind.MAIN)


def _is_told(sentence: Tagged, start: int) -> bool:
    """Whether the last verb before is one that tells: "he said in a letter that it failed"."""
    before = sentence.tags[:start].rstrip("DdANJPTYnoOI")
    return not before or lemma(sentence.lowers[len(before) - 1]) in english.TELLING


def _undated(tags: str, start: int, end: int) -> tuple[int, int]:
    """A subject without the date that stands between it and its verb: "the firm this week | said"."""
    words = tags[start:end].rstrip("YT")
    return (start, start + len(words)) if words and not words.endswith("P") else (start, end)


def _followed(found: Sequence[Group], end: int) -> Iterator[tuple[Group, int, int]]:
    stops = (*(group.start for group in found[1:]), end)
    for group, stop in zip(found, stops, strict=False):
        yield group, group.start, stop


def _loose(sentence: Tagged, start: int, end: int, group: Group, opener: str) -> Clause:
    kind = Kind.INFINITIVE if group.is_infinitive else Kind.PARTICIPLE
    return Clause(start, end, kind, verb_of(sentence, group), opener)


def _finite(sentence: Tagged, start: int, inside: Sequence[Group]) -> Group | None:
    """The group that is the predicate of the piece, if it has one."""
    tags = sentence.tags
    opened = tags[start - 1 : start] in LINKS
    past = [g for g in inside if g.sureness == 2 and (opened or _has_subject(sentence, start, g))]
    certain = [g for g in inside if g.sureness == 3 or (g in past and _is_finite(sentence, g))]
    if certain:
        return certain[0]
    if past:
        return next((g for g in inside if _governs(tags, start, g, past[-1])), past[-1])
    if tags[start : start + 1] in tuple("GXQUI"):
        return None  # what follows a participle is its object
    return next(
        (g for g in inside if tags[g.main] in "ZBx" and g.sureness == 1 and _agrees(tags, start, g)), None
    )


def _completes(sentence: Tagged, group: Group) -> bool:
    """Whether it only completes the verb before it: "remains closed"."""
    return group.sureness == 2 and lemma(sentence.lowers[group.start - 1]) in english.LINKING


def _has_subject(sentence: Tagged, start: int, group: Group) -> bool:
    """Whether what stands before may be the subject, as that of "in a report published on Monday" may not."""
    tags = sentence.tags
    is_phrase = _ONE_PHRASE.fullmatch(tags, start, group.start) is not None
    is_naming = lemma(sentence.lowers[group.main]) in english.NAMING
    has_object = tags[group.end : group.end + 1] in OBJECT and not is_naming
    return _has_before(tags, start, group, f"{ASIDES}PTXQ") and (not is_phrase or has_object)


def _is_finite(sentence: Tagged, group: Group) -> bool:
    word = sentence.lowers[group.main]
    return word == "said" or _is_active(sentence.tags, group) or lemma(word) in english.INTRANSITIVE


def _governs(tags: str, start: int, group: Group, past: Group) -> bool:
    """Whether the past form hangs on the object of this verb: "the firm owns a mill built in May"."""
    is_present = tags[group.main] == "Z" and group.start < past.start and _agrees(tags, start, group)
    return is_present and tags[group.end] in "DdJ"


def _is_active(tags: str, group: Group) -> bool:
    """Whether an object follows, as it does not after a participle: "arrested on Monday a man"."""
    when = _WHEN_SAID.match(tags, group.end)
    after = when.end() if when else group.end
    return tags[after : after + 1] in OBJECT


def _has_before(tags: str, start: int, group: Group, but: str) -> bool:
    return bool(tags[start : group.start].strip(but))


def _agrees(tags: str, start: int, group: Group) -> bool:
    """Whether an -s or base form has something before it that may be its subject."""
    before = tags[start - 1 : start]
    if before in LINKS:
        return True
    if tags[start : group.start] == "T":
        return tags[group.end : group.end + 1] == "D"  # "Monday marks the start"
    if group.start > start:
        when = _WHEN_SAID.match(tags, start)
        start = when.end() if when else start
        is_phrase = tags[start : group.start].lstrip("Y").startswith("P")
        return not is_phrase and _has_before(tags, start, group, f"{ASIDES}T")
    tells = tags[group.main] == "Z" or tags[group.end : group.end + 1] == "H"
    return before == "," and tells and tags[0] not in "PTYS"


def _hangs(tags: str, group: Group, start: int, finite: Group | None) -> bool:
    """Whether a group that is not the predicate makes a clause of its own: "planned for", "to force"."""
    if group.is_infinitive:
        return True
    before = tags[start : group.start].rstrip(ASIDES)
    if not before and finite and group.sureness == 2 and tags[group.end : group.end + 1] in NOUN_PHRASE:
        return False  # "respected medical journal"
    # What looks like a verb is a noun where the predicate is still to come: "houses built in May were sold".
    nouns = "NAoTJOSCUZB" if finite and group.start < finite.start else "NAoTJOSCU"
    return tags[group.main] in "XQxGU" and (not before or (before[-1] in nouns and tags[group.main] != "x"))


def _with_predicates(sentence: Tagged, found: Sequence[Clause]) -> list[Clause]:
    """The same clauses; each run that a fragment opens has a predicate where one can be told."""
    openings = [n for n, clause in enumerate(found) if _starts_a_run(sentence.tags, clause)]
    bounds = sorted({0, *openings, len(found)})
    runs = (_resumed(found[first:last], is_first=first == 0) for first, last in pairwise(bounds))
    return _with_teller(sentence, [clause for run in runs for clause in _with_predicate(sentence, run)])


def _with_teller(sentence: Tagged, found: list[Clause]) -> list[Clause]:
    """Where the last words say who told it, a predicate: "…, the mayor, Ms Berg, said on Monday"."""
    last = found[-1] if found else None
    if last is None or last.kind is not Kind.PARTICIPLE or not last.verb:
        return found
    first = len(found) - 1
    while (
        first and found[first - 1].kind is Kind.FRAGMENT and sentence.tags[found[first - 1].start] in "DdANJ"
    ):
        first -= 1
    if first in (0, len(found) - 1) or last.verb.lemma not in english.TELLING:
        return found
    start, end = found[first].start, found[first].end
    return [*found[:first], replace(last, start=start, kind=Kind.MAIN, subject=(start, end))]


def _starts_a_run(tags: str, clause: Clause) -> bool:
    """Whether what follows has a predicate of its own: after a semicolon, and after "while Ms Berg, …"."""
    before = tags[clause.start - 1]
    return before in ";:" or (clause.kind is Kind.FRAGMENT and clause.opener != "" and before != "(")


def _resumed(found: Sequence[Clause], *, is_first: bool) -> Sequence[Clause]:
    """A run whose opener belongs to the first verb without a subject: "after Ms Berg, the mayor, | fell"."""
    if is_first or found[0].opener not in _SUBORDINATING:
        return found
    n = next((n for n, clause in enumerate(found) if clause.kind is Kind.MAIN), 0)
    if found[n].kind is not Kind.MAIN or not _is_predicate(found[n]):
        return found
    return [*found[:n], _as_predicate(found[n], found[0]), *found[n + 1 :]]


def _with_predicate(sentence: Tagged, found: Sequence[Clause]) -> Sequence[Clause]:
    """Where no clause is finite: the last participle that may be a past form, or "to" and its verb.

    Headlines say "Lee to meet Xi" for "Lee will meet Xi".
    """
    if found[0].kind is not Kind.FRAGMENT:
        return found
    mains = [n for n, clause in enumerate(found) if clause.kind is Kind.MAIN]
    if any(_is_predicate(found[n]) for n in mains):
        return found
    for n, clause in reversed(list(enumerate(found[: mains[0] if mains else None]))):
        is_headline = not mains and n == 1 and clause.kind is Kind.INFINITIVE and not found[0].opener
        if clause.verb and (_may_be_past(sentence, found, n) or is_headline):
            return [*found[:n], _as_predicate(clause, found[0]), *found[n + 1 :]]
    return found


def _is_predicate(clause: Clause) -> bool:
    """Whether it has its subject before it, apart: "the study, published on Monday, | found a frog"."""
    return clause.subject[0] >= clause.subject[1] and clause.opener not in english.COORDINATORS


def _as_predicate(clause: Clause, opening: Clause) -> Clause:
    verb = clause.verb
    if verb and verb.tense is not Tense.PAST:
        verb = replace(verb, tense=Tense.FUTURE)
    subject = (opening.start + 1, opening.end) if opening.opener else clause.subject
    return replace(
        clause,
        kind=_SUBORDINATING.get(opening.opener, Kind.MAIN),
        verb=verb,
        opener=opening.opener,
        subject=subject,
    )


def _may_be_past(sentence: Tagged, found: Sequence[Clause], n: int) -> bool:
    """Whether "found" in "the study, published on Monday, found …" is the predicate after all."""
    clause = found[n]
    describes = sentence.tags[clause.start - 1] in "NA" and (n == 0 or found[n - 1].kind is not Kind.RELATIVE)
    if clause.kind is not Kind.PARTICIPLE or clause.verb is None or describes:
        return False
    tag = sentence.tags[clause.verb.start]
    return tag == "x" or (tag == "X" and n > 1)


def _with_subjects(sentence: Tagged, found: Sequence[Clause]) -> tuple[Clause, ...]:
    """Clauses without a subject of their own take the words that they lean on."""
    done: list[Clause] = []
    for clause in found:
        if clause.kind is Kind.FRAGMENT and _goes_without(sentence, clause):
            clause = _with_gap(sentence, done, clause)
        if clause.verb and not sentence.tags[slice(*clause.subject)].strip(f"{ASIDES}PT"):
            clause = replace(clause, subject=_leans_on(sentence, done, clause))
        subject = _without_date(sentence, *clause.subject)
        done.append(clause if subject == clause.subject else replace(clause, subject=subject))
    if done and done[0].kind is Kind.PARTICIPLE:
        main = next((clause for clause in done if clause.kind is Kind.MAIN), done[0])
        done[0] = replace(done[0], subject=main.subject)
    return tuple(done)


def _without_date(sentence: Tagged, start: int, end: int) -> tuple[int, int]:
    """A subject without the date before it: "last week the mill", but "last week's storm"."""
    when = _DATE_BEFORE.match(sentence.tags, start, end)
    is_own = when is None or sentence.lowers[when.end()] in ("'s", "’s")
    return (start, end) if when is None or is_own else (when.end(), end)


def _goes_without(sentence: Tagged, clause: Clause) -> bool:
    """Whether a stretch may lack a verb said before: "… and today here", "…, the second in May"."""
    if clause.opener in english.COORDINATORS:
        return True
    is_next = not english.COUNTING.isdisjoint(sentence.lowers[clause.start + 1 : clause.start + 2])
    return is_next and _NEXT_ONE.fullmatch(sentence.tags, clause.start, clause.end) is not None


def _with_gap(sentence: Tagged, earlier: Sequence[Clause], clause: Clause) -> Clause:
    """The stretch with the verb of the clause before, if that has a date as well."""
    full = next((part for part in reversed(earlier) if part.verb), None)
    if full is None:
        return clause
    if clause.opener:
        joins = earlier[-1].end == clause.start and _gaps(sentence.tags, clause.start)
        return replace(clause, kind=full.kind, verb=full.verb, subject=full.subject) if joins else clause
    has_date = "T" in sentence.tags[full.start : full.end]
    own = (clause.start, clause.end - len(_DATE_AFTER.findall(sentence.tags[: clause.end])[0]))
    return replace(clause, kind=full.kind, verb=full.verb, subject=own) if has_date else clause


def _leans_on(sentence: Tagged, earlier: Sequence[Clause], clause: Clause) -> tuple[int, int]:
    """The subject of the sentence so far; for what hangs on a noun after its verb, that noun."""
    if subject := _left_open(sentence.tags, earlier, clause):
        return subject
    tags = sentence.tags
    mark = max(tags.rfind(":", 0, clause.start), tags.rfind(";", 0, clause.start))
    if any(_may_be_subject(tags, part) for part in earlier if part.start > mark):
        earlier = [part for part in earlier if part.start > mark]
    main = next((part for part in reversed(earlier) if part.kind is Kind.MAIN and part.verb), None)
    is_planned = clause.kind is Kind.INFINITIVE and "e" in tags[clause.start : clause.end]
    is_gerund = clause.verb is not None and tags[clause.verb.start] == "G"
    is_loose = is_gerund and (clause.opener != "" or tags[clause.start - 1] not in "NAJ")
    # "She ran in May, won a medal in June": what has an object is no participle of May.
    if clause.verb and clause.kind is Kind.PARTICIPLE and tags[clause.start - 1] == ",":
        is_loose |= tags[clause.verb.end : clause.verb.end + 1] in OBJECT
    is_relative = clause.kind in _HANGING or clause.kind is Kind.CONTENT or is_planned
    if clause.opener == "who" and earlier and tags[clause.start - 1] == "C":
        return next((part.subject for part in reversed(earlier) if part.opener == "who"), (0, 0))
    if is_relative and not is_loose and (whole := _whole_noun(tags, earlier, clause)):
        return whole
    if is_relative and not is_loose and (noun := _noun_before(sentence, clause.start)):
        return _widened(sentence, noun, frozenset({"of"}) if clause.opener == "who" else english.HEADING)
    if clause.opener in english.COORDINATORS and earlier and _goes_on(tags, earlier[-1], main):
        return earlier[-1].subject
    if main and (told := _told_of(sentence, main, clause)):
        return told
    if main and main.subject[0] < main.subject[1]:
        return main.subject
    subjects = (_after_date(tags, part) for part in earlier if _may_be_subject(tags, part))
    return next(subjects, (0, 0))


def _told_of(sentence: Tagged, main: Clause, clause: Clause) -> tuple[int, int] | None:
    """What stands after "said", if its predicate comes here: "police said the driver, 40, | was ill"."""
    verb = main.verb
    if verb is None or verb.passive or verb.lemma not in english.SAYING:
        return None
    when = _WHEN_SAID.match(sentence.tags, verb.end)
    start = when.end() if when else verb.end
    follows = clause.kind is Kind.MAIN and clause.opener not in english.COORDINATORS
    return (start, main.end) if follows and sentence.tags[start] in NOUN_PHRASE else None


def _may_be_subject(tags: str, part: Clause) -> bool:
    start, end = _after_date(tags, part)
    return part.kind is Kind.FRAGMENT and start < end and tags[start] not in "PTYSC"


def _goes_on(tags: str, last: Clause, main: Clause | None) -> bool:
    """Whether what "and" joins goes on where the last clause ends: "before the rig exploded | and sank"."""
    is_near = last.kind is Kind.SUBORDINATE and tags[last.end - 1] not in ",;:"
    return last.verb is not None and (main is None or is_near)


def _after_date(tags: str, part: Clause) -> tuple[int, int]:
    """The words of a fragment without the date that opens it."""
    when = _SCENE.match(tags, part.start, part.end)
    return when.end() if when else part.start, part.end


def _widened(sentence: Tagged, noun: tuple[int, int], prepositions: frozenset[str]) -> tuple[int, int]:
    """ "The mayor of Lisse" for "Lisse", as "who" is no place; "the trip to Lisse", which ends."""
    start, end = noun
    if sentence.lowers[start - 1] not in prepositions or sentence.tags[start:end].strip("A"):
        return noun
    phrase = _NOUN_PHRASE.search(sentence.tags[: start - 1])
    return (phrase.start(), end) if phrase else noun


def _left_open(tags: str, earlier: Sequence[Clause], clause: Clause) -> tuple[int, int] | None:
    """The noun right before that still lacks its verb, or the one that the clause before is told of.

    "The first of | which arrives", "a ship that sank | and killed two", "and the mill, sold in May, | fell".
    """
    last = earlier[-1] if earlier else clause
    if last.end == clause.start and last.kind is Kind.RELATIVE and clause.opener in english.COORDINATORS:
        return last.subject
    if clause.kind is Kind.RELATIVE:
        is_part = last.kind is Kind.FRAGMENT and tags[last.end - 1] == "P" and tags[last.start] not in "PTSC"
        return (last.start, last.end - 1) if is_part and last.end == clause.start else None
    named = (part for part in reversed(earlier) if part.kind not in (*_HANGING, Kind.INFINITIVE))
    joined = next((part for part in named if part.kind is not Kind.FRAGMENT or part.opener), last)
    is_joined = joined.kind is Kind.FRAGMENT and joined.opener in english.COORDINATORS
    is_noun = tags[joined.start + 1 : joined.start + 2] not in tuple("PTYSC")
    return (joined.start + 1, joined.end) if clause.kind is Kind.MAIN and is_joined and is_noun else None


def _whole_noun(tags: str, earlier: Sequence[Clause], clause: Clause) -> tuple[int, int] | None:
    """The noun with all that belongs to it, where a mere name cannot be meant.

    A comma after the subject ends all of it: "a debate in Osk, held in May, was dull"; and no name needs to
    be told from others of its name: "he put off a trip to Osk | that had been planned".
    """
    last = earlier[-1] if earlier else clause
    if (
        last.kind is Kind.FRAGMENT
        and last.start == 0
        and tags[clause.start - 1] == ","
        and _may_be_subject(tags, last)
    ):
        return _after_date(tags, last)
    is_of_all = tags[clause.start] == "H" or clause.kind is Kind.PARTICIPLE
    phrase = _NAMED_NOUN.search(tags.rstrip(",")[: clause.start].rstrip(","))
    return phrase.span() if phrase and is_of_all else None


def _noun_before(sentence: Tagged, start: int) -> tuple[int, int] | None:
    """The noun phrase that ends right before these words."""
    phrase = _NOUN_PHRASE.search(_DATED_NOUN_END.sub("", sentence.tags[:start]))
    if phrase is None:
        return None
    first, _, rest = phrase[0].partition("P")
    is_one_name = rest.startswith("A") and sentence.lowers[phrase.start() + len(first)] == "of"
    return phrase.start() if is_one_name or not rest.strip("J") else phrase.end() - len(rest), phrase.end()
