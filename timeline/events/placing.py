"""Which clause a date belongs to: the one it stands in, or one that it is told beside."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind
from timeline.events.happening import Happening, stands
from timeline.events.rules import Fact, Tense
from timeline.events.tagging import NOUN_PHRASE, OBJECT, Tagged, lemma
from timeline.events.verbs import Verb
from timeline.model.timex import Lead, TimeExpression
from timeline.model.when import Granularity

_OVER: Final = frozenset({Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT})
_LOOKING_AHEAD: Final = (
    english.PLANNING | english.ARRANGING | english.DELAYING | english.CALLING_OFF | english.THREATENING
)
_MEETING: Final = english.PUBLISHING | english.HOLDING
_ACTING: Final = english.PUBLISHING | english.DELAYING | english.ASKING
_EXPECTING: Final = english.PLANNING | english.WANTING
_LONG: Final = frozenset({Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY})
_OPENED: Final = re.compile("[:;]$|[SH],$")
"""What ends right before a stretch that belongs to the clause after it: "since, in 2009, he pleaded"."""
_LISTED: Final = frozenset("NAJXGZB")
"""What some word of a line that tells something without a verb must be."""
_VERBLESS: Final = frozenset({Kind.FRAGMENT, Kind.PARTICIPLE, Kind.INFINITIVE})


def happening_at(words: Tagged, parts: tuple[Clause, ...], index: int) -> Happening | None:
    """The happening that the date at this position dates."""
    time = words.times[index]
    if all(part.kind in _VERBLESS for part in parts):
        whole = Clause(0, len(words.tags), Kind.FRAGMENT)
        is_listed = (
            words.lowers[max(0, index - 1)] not in english.ABOUT
            and words.lowers[0] not in english.CREDITS
            and not _LISTED.isdisjoint(words.tags)
        )
        return Happening(words, parts, whole, time) if is_listed else None
    at = next(n for n, part in enumerate(parts) if part.end > index)
    if _is_aside(words, parts[at]) and _is_long(time):
        return None
    if time.lead is Lead.SINCE and _is_in_force(words, parts, at):
        return Happening(words, parts, replace(parts[at], start=parts[at - 1].start), time)
    is_sourced = _is_sourced(words, parts, at)
    if parts[at].kind is Kind.FRAGMENT or is_sourced:
        at = _adopts(words, parts, at)
    plain = Happening(words, parts, parts[at], time)
    if is_sourced:
        return replace(plain, facts=frozenset({Fact.ATTRIBUTED}))
    match parts[at].kind:
        case Kind.PARTICIPLE:
            return _in_participle(plain, at)
        case Kind.INFINITIVE:
            return _in_infinitive(plain, at)
        case Kind.SUBORDINATE:
            return _in_subordinate(plain, at)
        case Kind.MAIN:
            return _in_main(plain, at)
        case Kind.RELATIVE:
            return _in_relative(plain, at)
        case Kind.CONTENT:
            return _in_content(plain, at)
        case _:
            return plain


def _is_long(time: TimeExpression) -> bool:
    return time.lead is Lead.SINCE or (time.when is not None and time.when.granularity in _LONG)


def _is_aside(words: Tagged, part: Clause) -> bool:
    """Whether it only says who or what is meant: "Ms Berg, a member since 2000, …"."""
    opens, closes = words.tags[part.start - 1 : part.start], words.tags[part.end : part.end + 1]
    is_noun = part.kind is Kind.FRAGMENT and words.tags[part.start] in "DdN"
    return is_noun and opens == closes == ","


def _is_in_force(words: Tagged, parts: Sequence[Clause], at: int) -> bool:
    """Whether it says that what is named before it stands: "the ban, in force since May, will end"."""
    verbless = parts[at].kind is Kind.FRAGMENT and at > 0 and parts[at - 1].kind is Kind.FRAGMENT
    said = words.lowers[parts[at].start : parts[at].start + 2]
    return verbless and said[:1] == ("in",) and not english.FORCE.isdisjoint(said[1:])


def _is_sourced(words: Tagged, parts: Sequence[Clause], at: int) -> bool:
    """Whether the date is that of a source: "according to a report published on Monday"."""
    is_loose = parts[at].kind is Kind.PARTICIPLE and at > 0 and parts[at - 1].kind is Kind.FRAGMENT
    first = parts[at - 1] if is_loose else parts[at]
    return first.kind is Kind.FRAGMENT and words.lowers[first.start] == "according"


def _adopts(words: Tagged, parts: Sequence[Clause], at: int) -> int:
    """The clause to which a stretch without a verb belongs: the main one before it, else the next.

    No colon stands between them.
    """
    following = parts[at + 1] if at + 1 < len(parts) else parts[at]
    is_next = following.start == parts[at].end and following.kind in (Kind.MAIN, Kind.SUBORDINATE)
    if following.verb and is_next and following.opener not in english.COORDINATORS:
        return at + 1
    mains = [
        n
        for n, part in enumerate(parts)
        if part.verb and (part.kind in (Kind.MAIN, Kind.CONTENT) or _is_said_after(words, part))
    ]
    verbal = [n for n, part in enumerate(parts) if part.verb]
    before = [n for n in mains if n < at] or [n for n in verbal if n < at and parts[n].kind is Kind.RELATIVE]
    if _OPENED.search(words.tags, 0, parts[at].start):
        before = []
    after = [n for n in verbal if n > at and parts[n].kind is Kind.MAIN] or [n for n in verbal if n > at]
    return (before[-1:] or after[:1] or verbal)[0]


def _main_before(parts: Sequence[Clause], at: int) -> Clause | None:
    return next((part for part in reversed(parts[:at]) if part.kind is Kind.MAIN and part.verb), None)


def _main_after(parts: Sequence[Clause], at: int) -> Clause | None:
    return next((part for part in parts[at + 1 :] if part.kind is Kind.MAIN and part.verb), None)


def _in_participle(plain: Happening, at: int) -> Happening | None:
    """A date beside a participle: that of a plan, of the whole sentence, or of what the participle tells."""
    parts, words = plain.clauses, plain.sentence
    before, after = _main_before(parts, at), _main_after(parts, at)
    verb = plain.host.verb
    if plain.host.opener in english.CONDITIONS:
        return None  # "if approved on Tuesday, it would …"
    if verb and verb.lemma in english.BEGINNING_LIVES:
        return plain
    goes_on = after is not None and after.start == plain.host.end and words.tags[after.start] != "C"
    if goes_on or (after and _is_joined(words, parts, at)):
        before = None
    if after and before is None and _sets_the_scene(words, parts, at):
        return None if _has_date(words, after) else _in_main(replace(plain, host=after), parts.index(after))
    if verb and _is_planned(words, verb):
        host = next(
            (main for main in _nearest_first(plain, before, after) if main and _revokes(main)), plain.host
        )
        return replace(plain, host=host, facts=frozenset({Fact.PLANNED}))
    if plain.time and plain.time.lead is Lead.AS_OF:
        return replace(plain, host=before or after or plain.host)
    if before and _tells_who_said(plain, at):
        return replace(plain, host=before, facts=frozenset({Fact.ATTRIBUTED}))
    if teller := _speaks(plain, at, before, after):
        return (
            None if _has_date(words, teller) else _in_main(replace(plain, host=teller), parts.index(teller))
        )
    if verb and _only_describes(words, verb):
        return plain if _stands_apart(plain) else None
    if before is None and plain.host.opener == "" and after and not _has_date(words, after):
        return _beside(plain, at, after)
    return plain


def _beside(plain: Happening, at: int, main: Clause) -> Happening:
    """A date beside what goes before its main clause: that of what came out, else of the main clause."""
    verb = plain.host.verb
    hosted = replace(plain, host=main)
    if verb is None or verb.lemma not in english.PUBLISHING:
        return _in_main(hosted, plain.clauses.index(main))
    return plain if at == 0 else hosted


def _tells_who_said(plain: Happening, at: int) -> bool:
    """Whether it is part of who said it, the other way round: "…, said the mayor, speaking on Monday"."""
    verb, words = plain.host.verb, plain.sentence
    speaks = verb is not None and verb.lemma in english.SPEAKING
    return _is_said_after(words, plain.host) or (speaks and _is_said_after(words, plain.clauses[at - 1]))


def _speaks(plain: Happening, at: int, before: Clause | None, after: Clause | None) -> Clause | None:
    """Who spoke where or when the participle tells: "said in a letter sent on Monday", "asked on Monday"."""
    verb = plain.host.verb
    if verb and before and plain.clauses[at - 1] is before and _tells_in_print(before, verb):
        return before
    return (before or after) if verb and verb.lemma in english.ASKING else None


def _nearest_first(plain: Happening, before: Clause | None, after: Clause | None) -> Sequence[Clause | None]:
    """The two clauses, the later first where the participle stands between its subject and its verb."""
    is_inside = before and after and before.end <= after.subject[0] < plain.host.start
    return (after, before) if is_inside else (before, after)


def _is_said_after(words: Tagged, clause: Clause) -> bool:
    """Whether it tells, the other way round, who said what goes before: "…, said the mayor on Monday"."""
    return clause.verb is not None and words.lowers[clause.start] in english.SAID_AFTER


def _is_planned(words: Tagged, verb: Verb) -> bool:
    """Whether the participle ties its date to a plan: "planned for Thursday", "announced for Thursday"."""
    if verb.lemma in english.ARRANGING:
        return words.lowers[verb.end : verb.end + 1] == ("for",) or words.lowers[verb.start] == "set"
    return words.lowers[verb.start] in english.PLANNED


def _stands_apart(plain: Happening) -> bool:
    """Whether a participle is more than a part of its noun: "the mill, built in 1998," "men held in May"."""
    start, time = plain.host.start, plain.time
    is_set_off = plain.sentence.tags[max(0, start - 1)] in ",-(" or start == 0
    return is_set_off or (time is not None and time.when is not None and time.when.granularity not in _LONG)


def _tells_in_print(teller: Clause, verb: Verb | None) -> bool:
    """Whether the participle tells where somebody said it: "said in a letter published on Monday"."""
    is_telling = teller.verb is not None and teller.verb.lemma in english.SAYING
    return is_telling and verb is not None and verb.lemma in english.PUBLISHING


def _revokes(clause: Clause) -> bool:
    """Whether it tells that a plan no longer stands: "has been put off", "will not take place"."""
    verb = clause.verb
    if verb is None:
        return False
    return not english.REVOKING.isdisjoint(verb.chain) or (verb.negated and verb.tense is Tense.FUTURE)


def _is_joined(words: Tagged, parts: Sequence[Clause], at: int) -> bool:
    """Whether a lone "and" goes before: "…, and, in a letter sent on Monday, asked for more"."""
    return at > 1 and words.tags[parts[at - 2].start : parts[at - 2].end] == "C"


def _sets_the_scene(words: Tagged, parts: Sequence[Clause], at: int) -> bool:
    """Whether all of the sentence took place then: "at a meeting held on Monday, the board agreed"."""
    verb = parts[at].verb
    is_fronted = at > 0 and parts[at - 1].kind is Kind.FRAGMENT and words.tags[parts[at - 1].start] == "P"
    return is_fronted and verb is not None and verb.lemma in _MEETING


def _only_describes(words: Tagged, verb: Verb) -> bool:
    """Whether the participle may only say which one is meant: "a mill built in 1998"."""
    is_passive = words.tags[verb.start] in "XQx" and words.tags[verb.end : verb.end + 1] not in OBJECT
    return is_passive and verb.lemma not in _ACTING


def _has_date(words: Tagged, clause: Clause) -> bool:
    return any(clause.holds(index) for index in words.times)


def _in_infinitive(plain: Happening, at: int) -> Happening | None:
    """A date after "to": that of what is intended, unless the clause before has one of its own.

    The deadline in "a plan to halve emissions by 2030" dates nothing.
    """
    aim = plain.sentence.lowers[plain.host.start - 1] if plain.host.start else ""
    if aim in english.PLANS and plain.time and plain.time.lead is Lead.BY:
        return None
    follows_noun = plain.sentence.tags[plain.host.start - 1 : plain.host.start] == "N"
    if follows_noun and _is_passive(plain) and not _is_expected(plain.clauses, at):
        return replace(plain, facts=frozenset({Fact.PLANNED}))
    for part in reversed(plain.clauses[:at]):
        if part.verb and part.kind is not Kind.INFINITIVE:
            if part.verb.lemma in english.THREATENING:
                return replace(plain, host=part, facts=frozenset({Fact.INTENDED, Fact.PLANNED}))
            if _has_date(plain.sentence, part):
                return _of_plan(plain, part)
            return replace(plain, host=part, facts=frozenset({Fact.INTENDED}))
    return plain


def _is_expected(parts: Sequence[Clause], at: int) -> bool:
    """Whether somebody wants it of the noun before: "expects the sale to be completed in May"."""
    before = parts[at - 1].verb if at else None
    return before is not None and before.lemma in _EXPECTING


def _is_passive(plain: Happening) -> bool:
    verb = plain.host.verb
    return verb is not None and "e" in plain.sentence.tags[verb.start : verb.end - 1]


def _of_plan(plain: Happening, decided: Clause) -> Happening | None:
    """What was decided at a date of its own, "agreed on Monday to meet in May", if this is no deadline."""
    if "C" in plain.sentence.tags[plain.host.start - 1 : plain.host.start + 1]:
        return replace(plain, facts=frozenset({Fact.PLANNED}))  # "is to begin in May and to end in June"
    is_deadline = plain.time is not None and plain.time.lead is Lead.BY
    is_decided = decided.verb is not None and not english.DECIDING.isdisjoint(decided.verb.chain)
    return replace(plain, facts=frozenset({Fact.PLANNED})) if is_decided and not is_deadline else None


def _in_relative(plain: Happening, at: int) -> Happening:
    """A date of what is told of a noun: of a plan, if that is what a main clause calls off."""
    parts = plain.clauses
    before, main = parts[at - 1] if at else None, _main_after(parts, at)
    if _tells_a_plan(plain) and before and before.kind is Kind.MAIN and _revokes(before):
        return replace(plain, host=before, facts=frozenset({Fact.PLANNED}))
    if _tells_a_plan(plain) and main and main.verb and main.verb.passive and _revokes(main):
        return replace(plain, host=main, facts=frozenset({Fact.PLANNED}))
    return _in_content(plain, at) if _owns(plain) else plain


def _tells_a_plan(plain: Happening) -> bool:
    """Whether the date is what somebody had in mind: "which was to open in May", "tabled for Monday"."""
    verb = plain.host.verb
    looks_ahead = verb is not None and not _LOOKING_AHEAD.isdisjoint(verb.chain)
    return looks_ahead or plain.word_before == "for"


def _owns(plain: Happening) -> bool:
    """Whether the date says which thing is meant: "the flood of 1953"."""
    return plain.word_before == "of"


def _in_subordinate(plain: Happening, at: int) -> Happening | None:
    """A date after "if", "when", "than" and their like."""
    before, after = _main_before(plain.clauses, at), _main_after(plain.clauses, at)
    opener = plain.host.opener
    if plain.sentence.tags[plain.host.start - 1] in ";:":
        before = None
    if opener == "than":
        return None
    if opener in english.CONDITIONS and plain.host.verb and plain.host.verb.tense in _OVER:
        return None  # "if the bank had failed in 2000"
    if opener in english.CONDITIONS:
        return replace(plain, host=before or after or plain.host, facts=frozenset({Fact.CONDITIONAL}))
    if opener == "while" and before and _only_is(plain.host):
        return replace(plain, host=before)
    if opener in english.AT_THE_TIME and before and _same_time(before, plain.host):
        has_own = _has_date(plain.sentence, before) or _only_is(before)
        if not has_own:
            return _in_main(replace(plain, host=before), plain.clauses.index(before))
        return plain
    return _in_main(plain, at)


def _same_time(one: Clause, other: Clause) -> bool:
    return one.verb is not None and other.verb is not None and one.verb.tense is other.verb.tense


def _in_main(plain: Happening, at: int) -> Happening:
    """A date in a main clause: of what it tells, or of who told it."""
    parts = plain.clauses
    told = _told_by(plain.sentence, parts, at)
    if told is not None and (beside := _told_beside(plain.sentence, parts, at)):
        return replace(plain, host=beside)
    if told is not None:
        return replace(plain, host=told, facts=frozenset({Fact.ATTRIBUTED}))
    if plain.is_old_date:
        return replace(plain, facts=frozenset({Fact.PLANNED}))
    return _in_content(plain, at)


def _told_beside(words: Tagged, parts: Sequence[Clause], at: int) -> Clause | None:
    """What somebody did while he told something: "he said on Monday | as he opened the fair"."""
    following = parts[at + 1] if at + 1 < len(parts) else parts[at]
    is_own = words.tags[following.subject[0]] == "O"
    is_act = is_own and following.verb is not None and following.verb.lemma not in english.STATES
    is_beside = following.start == parts[at].end and following.opener in english.AT_THE_TIME
    return following if is_act and is_beside else None


def _in_content(plain: Happening, at: int) -> Happening:
    """A date in what is told: of what happened "when" it was so, if that tells more."""
    parts = plain.clauses
    following = parts[at + 1] if at + 1 < len(parts) else plain.host
    if following.opener == "when" and _is_glossed(plain, following):
        return replace(plain, host=following)
    return _on_condition(plain)


def _is_glossed(plain: Happening, following: Clause) -> bool:
    """Whether the next clause says what happened then: "it was in May, when …", "it recalls 1997, when …"."""
    verb, told = plain.host.verb, following.verb
    looks_back = verb and told and verb.tense is Tense.PRESENT and told.tense is Tense.PAST
    is_day = plain.time is not None and plain.time.lead is None
    return is_day and (_only_is(plain.host) or bool(looks_back) or _owns(plain))


def _only_is(clause: Clause) -> bool:
    return clause.verb is not None and clause.verb.chain == ("be",)


def _on_condition(plain: Happening) -> Happening:
    is_own = plain.host.kind is not Kind.SUBORDINATE
    is_conditional = is_own and any(
        _hangs_on(plain, part) for part in plain.clauses if _is_condition(plain.sentence, part)
    )
    return replace(plain, facts=frozenset({Fact.CONDITIONAL})) if is_conditional else plain


def _hangs_on(plain: Happening, condition: Clause) -> bool:
    """Whether no new clause begins between: not in "the board will vote and, if it agrees, will pay"."""
    between = (part for part in plain.clauses if plain.host.start < part.start < condition.start)
    return not any(part.verb and part.opener in english.COORDINATORS for part in between)


def _is_condition(words: Tagged, clause: Clause) -> bool:
    """Whether it opens with an "if" that does not stand for "whether", as in "to hear if he may go"."""
    asked = lemma(words.lowers[clause.start - 1]) if clause.start else ""
    return clause.opener in english.CONDITIONS and asked not in english.WONDERING


def _told_by(words: Tagged, parts: Sequence[Clause], at: int) -> Clause | None:
    """What is told, when the clause at this place only says who told it."""
    verb = parts[at].verb
    is_it = words.slice(*parts[at].subject).lower() == "it"
    if (
        verb is None
        or (verb.passive and not is_it)
        or not (verb.lemma in english.SAYING or _closes(words, parts, at))
    ):
        return None
    has_object = words.tags[verb.end : verb.end + 1] in NOUN_PHRASE
    if has_object and verb.lemma in english.SAYING_SOMETHING:
        return None
    told = (Kind.CONTENT, Kind.MAIN)
    following = next((part for part in parts[at + 1 :] if part.verb and part.kind in told), None)
    if following and words.lowers[following.start - 1] in english.GROUNDS:
        return None
    if following and following.opener not in english.COORDINATORS:
        return following
    return next((part for part in parts[:at] if part.verb and part.kind is Kind.MAIN), None)


def _closes(words: Tagged, parts: Sequence[Clause], at: int) -> bool:
    """Whether the clause only announces what stands before it: "…, the office announced on Monday"."""
    verb = parts[at].verb
    return (
        at == len(parts) - 1
        and verb is not None
        and verb.lemma in (english.TELLING if verb.passive else english.ANNOUNCING)
        and not words.tags[verb.end :].strip('PT."')
    )


def in_time(happening: Happening, index: int, published: date | None) -> Happening | None:
    """The same; where its verb and its date are of different times, the occasion that the date belongs to.

    "He flew to Oslo for a summit on Friday" tells of a summit, if that Friday is still to come. How things
    stand today has no date of the past, and no date tells of more than what it bounds.
    """
    verb = happening.host.verb
    if happening.host.kind is Kind.FRAGMENT or verb is None:
        return happening
    facts = frozenset(stands(happening.when, published))
    if _is_bound(happening.sentence, index):
        is_day = happening.when is not None and happening.when.granularity is Granularity.DAY
        return _occasion(happening, index) if Fact.AHEAD in facts or is_day else None
    if happening.facts:
        return happening
    if _is_talk(happening, verb) and (Fact.AHEAD not in facts or verb.lemma in english.STATES):
        return None
    if Fact.PAST in facts and _only_stands(verb):
        return _occasion(happening, index)
    is_apart = verb.tense is Tense.PRESENT and not happening.host.holds(index)
    if is_apart and (Fact.AHEAD in facts or _only_stands(verb)):
        return _occasion(happening, index) or happening
    if Fact.AHEAD in facts and _is_over(verb):
        return _occasion(happening, index) or happening
    return happening


def _is_bound(words: Tagged, index: int) -> bool:
    """Whether the date tells of a noun that bounds what is told: "before the vote on Friday"."""
    start = len(words.tags[:index].rstrip("DdNAJPYI"))
    ahead = words.text.rfind(" ahead of ", words.starts[start - 1] if start else 0, words.starts[index])
    if ahead >= 0:
        return True
    bounds = [at for at in range(max(0, start - 1), index - 1) if words.lowers[at] in english.BOUNDS]
    # One testifies "before a committee on Monday"; but "before the vote on Monday" is not on Monday.
    return any(
        words.lowers[at] != "before" or any(is_occasion(word) for word in words.lowers[at:index])
        for at in bounds
    )


def _is_talk(happening: Happening, verb: Verb) -> bool:
    """Whether a speaker tells of what is usual, or may be: "they give out nothing in October"."""
    subject = happening.sentence.lowers[slice(*happening.host.subject)]
    is_usual = verb.tense is Tense.PRESENT and not (verb.progressive or verb.passive)
    may_be = verb.modal in english.MAYBE and verb.lemma in english.STATES
    return not english.TALKERS.isdisjoint(subject[-1:]) and (is_usual or may_be)


def _only_stands(verb: Verb) -> bool:
    is_state = verb.progressive or verb.lemma in english.STATES
    return verb.tense is Tense.PRESENT and is_state and not verb.passive


def _is_over(verb: Verb) -> bool:
    return verb.tense in _OVER and len(verb.chain) == 1 and verb.lemma not in _LOOKING_AHEAD


def is_occasion(word: str) -> bool:
    """Whether the word, in small letters, names what takes place on a day: "vote", "votes"."""
    return word in english.OCCASIONS or word.removesuffix("s") in english.OCCASIONS


def _occasion(happening: Happening, index: int) -> Happening | None:
    """What takes place, in the words beside its date: "a talk at the palace tomorrow", "Monday's storm"."""
    words = happening.sentence
    start = len(words.tags[:index].rstrip("DdNAJPYI"))
    if words.tags[index + 1 : index + 2] == "D":
        start = index
    end = index + 1 + len(words.tags[index + 1 :]) - len(words.tags[index + 1 :].lstrip("DNAJ"))
    found = [at for at in range(start, end) if is_occasion(words.lowers[at])]
    if not found:
        return None
    first = index if start == index else len(words.tags[: found[-1]].rstrip("DdNAJ"))
    first += words.lowers[first] in english.BOUNDS
    return replace(happening, host=Clause(first, end, Kind.FRAGMENT))


def outer(happening: Happening) -> Happening | None:
    """What the main clause before it tells, if it has no date: "hailed men of 1959 in a talk today"."""
    at = happening.clauses.index(happening.host) if happening.host in happening.clauses else 0
    main = _main_before(happening.clauses, at)
    if main is None or happening.host.kind is Kind.MAIN or _has_date(happening.sentence, main):
        return None
    return replace(happening, host=main, facts=frozenset())
