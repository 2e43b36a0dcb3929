"""A title that a reader would write, made of the sentence's own words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind
from timeline.events.detect import YEAR_NAME, is_attributive, is_possessive, list_of
from timeline.events.happening import Happening
from timeline.events.kinds import is_person, without_title
from timeline.events.rules import Fact, Tense
from timeline.events.tagging import OBJECT, Tagged, lemma, may_be_verb
from timeline.events.wording import LONGEST, fitted, tidied

_PREPOSITION: Final = re.compile(english.BEFORE_DATES, re.IGNORECASE)
_ROOM: Final = 80  # characters; where a verb ends later, too little of what is told would fit
_LONG_SUBJECT: Final = 40  # characters
_SPAN: Final = re.compile(english.SPANS)
_TIMES: Final = re.compile("P?T")
_STOPS: Final = ("", ",", ".", ";", "S")
_NOTHING: Final = re.compile('[PTYH,."]*')
_NAME_BEFORE: Final = re.compile("(AA+),$")
_LONE_NOUN: Final = re.compile("[NAZBX]+[P,.]")
_SECOND_SUBJECT: Final = re.compile("(?:C|P?R)[DdNAJ]+$")
_APPOSED: Final = re.compile(",(AA+),")
_WITH: Final = re.compile(r"\bwith (?:\S+ ){0,3}\S+$")
_HEAD: Final = re.compile("P?T|[^P]")
_NOUN: Final = re.compile("[DdNJ]*[AN]+$")
_EDGES: Final = " \t\n,;:.-–—!?_"
_GOES_ON: Final = frozenset({Kind.INFINITIVE, Kind.PARTICIPLE, Kind.FRAGMENT, Kind.CONTENT, Kind.RELATIVE})


def title_of(happening: Happening) -> str:
    """The words of the clause that tells it, at most `LONGEST` characters, ending where a phrase ends.

    Left out are its date, who said so, and what links it to the text before. What is told stands for the
    telling of it; of clauses that hang on it those are kept that fit and leave nothing open. Where not even
    the clause fits, it is cut after its verb, before a phrase.
    """
    return _title(_asked(_told(happening)))


def _title(happening: Happening) -> str:
    core = _beside_main(happening) or list(_core(happening))
    chain = [happening.host, *_going_on(happening)]
    title = ""
    for n, clause in enumerate(chain):
        spans = [*core, *((part.start, part.end) for part in chain[1 : n + 1])]
        longer = _joined(happening, [*spans[:-1], _without_pending(happening, *spans[-1])])
        if len(longer) > LONGEST:
            cut = fitted(longer, len(title)) if title and clause.kind is Kind.FRAGMENT else ""
            return max(title, cut, key=len) or _shortened(happening, chain[: n + 1], longer)
        if n + 1 == len(chain) or not _is_open(happening, clause, chain[n + 1]):
            title = longer
    return title


def _without_pending(happening: Happening, start: int, end: int) -> tuple[int, int]:
    """The words without what belongs to a clause left out: "the house in | which", "and Bo, 40, | died"."""
    tags = happening.sentence.tags
    if tags[end - 1 : end + 1] == "PR":
        return start, max(start, end - 1)
    owner = _SECOND_SUBJECT.search(tags, start, end)
    is_pending = owner and any(part.verb and part.subject[0] == end + 1 for part in happening.clauses)
    return start, owner.start() if owner and is_pending else end


def _shortened(happening: Happening, chain: list[Clause], title: str) -> str:
    """As much as fits of a clause that is too long, the verb at least.

    What is told goes without who tells it; a long subject is cut to its noun.
    """
    host, last = chain[0], chain[-1]
    tells = host.verb is not None and host.verb.chain[-1] in english.TELLING | english.EXPECTING
    if len(chain) > 1 and tells and last.kind in (Kind.CONTENT, Kind.MAIN) and last.verb:
        spans = [*_core(happening), *((part.start, part.end) for part in chain[1:-1])]
        least = _joined(happening, [*spans, (last.start, last.verb.end + 1)])
        alone = replace(happening, host=last)
        return fitted(title, len(least)) if len(least) < _ROOM else _title(alone)
    if len(chain) > 1 and not tells:
        told = _joined(happening, list(_core(happening)))
        return fitted(told, most=min(LONGEST, len(told) - 1))
    if len(chain) > 1 or host.verb is None:
        return fitted(title)
    start, end = next(_core(happening))
    subject = (start, min(end, host.verb.start) if start < host.verb.start else end)
    if len(happening.sentence.slice(*subject)) > _LONG_SUBJECT:
        subject = _noun(happening.sentence, *subject)
    least = _joined(happening, [subject, (host.verb.start, host.verb.end)])
    return fitted(_joined(happening, [subject, (host.verb.start, host.end)]), len(least))


def _noun(words: Tagged, start: int, end: int) -> tuple[int, int]:
    """The words up to what describes their noun, "the rivals" of "the rivals of Lee still in the race"."""
    ends = (n for n in range(start + 1, end) if words.tags[n] in "PRHSGXQ" and words.lowers[n] != "of")
    return start, next(ends, end)


def _told(happening: Happening) -> Happening:
    """The happening with what is told as its host, where the host only says that somebody tells it."""
    host, parts = happening.host, happening.clauses
    if host not in parts or host.verb is None or not _only_tells(happening):
        return happening
    at = parts.index(host)
    told = next((part for part in parts[at + 1 :] if part.verb), None)
    if told and told.kind in (Kind.CONTENT, Kind.MAIN) and told.opener not in english.COORDINATORS:
        return _told(replace(happening, host=told))
    before = next((part for part in reversed(parts[:at]) if part.verb and part.kind is Kind.MAIN), None)
    return replace(happening, host=before) if before and before.subject != host.subject else happening


def _asked(happening: Happening) -> Happening:
    """The happening with who asks as its host, where its host is only asked: "they study whether he fell"."""
    host, parts = happening.host, happening.clauses
    at = parts.index(host) if host in parts and host.opener == "whether" else 0
    is_open = at > 0 and parts[at - 1].kind is Kind.MAIN and _is_open(happening, parts[at - 1], host)
    return replace(happening, host=parts[at - 1]) if is_open else happening


def _only_tells(happening: Happening) -> bool:
    """Whether nothing but a date stands between the verb of telling and the end of its clause."""
    verb, words, host = happening.host.verb, happening.sentence, happening.host
    if verb is None or _NOTHING.fullmatch(words.tags, verb.end, host.end) is None:
        return False
    if verb.lemma in english.ANNOUNCING | english.ADMITTING and words.tags[host.end : host.end + 1] in _STOPS:
        return not verb.passive
    return verb.chain[-1] in english.EXPECTING | english.SAYING - english.SHOWING


def _is_open(happening: Happening, clause: Clause, following: Clause) -> bool:
    """Whether a clause is nothing whole without the one that follows: "wants to see | whether it can"."""
    words = happening.sentence
    opens = english.TELLING | english.EXPECTING | english.LEARNING
    tail = _TIMES.sub("", words.tags[clause.verb.end if clause.verb else clause.start : clause.end])
    if clause.end != following.start:
        return False
    if following.opener in english.COORDINATORS:
        return following.kind is Kind.FRAGMENT and not _is_no_phrase(happening, following)
    if clause.verb is None or tail.strip("Yn"):
        tells = following.kind is not Kind.FRAGMENT and lemma(words.lowers[clause.end - 1]) in opens
        is_left = _WITH.search(words.slice(clause.start, clause.end)) is not None
        return tells or is_left or tail[-1:] in tuple("PSHRCIO")
    if following.kind is Kind.MAIN and following.subject[0] < following.start:
        return False  # "a charge that fell | was dropped"
    return following.kind is not Kind.SUBORDINATE or (
        clause.verb.chain[-1] in opens and following.opener in english.QUESTIONS
    )


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
    spans = [*_core(replace(happening, host=main)), (host.start, host.end)]
    return spans if len(_joined(happening, spans)) <= LONGEST else []


def _core(happening: Happening) -> Iterator[tuple[int, int]]:
    """The words that a title cannot do without: subject and clause, [start, end) each."""
    host = happening.host
    start, end = _named(happening, *_whole(happening, *_subject(happening)))
    shared = _shared(happening)
    first = _after_opener(happening)
    if host.verb and host.verb.end <= host.start:
        yield start, end
        yield host.verb.start, _gap(happening)
        if start < host.start:
            yield first, host.end
        return
    if host.verb and (thing := _relative_object(happening)):
        yield start, host.verb.end
        yield thing
        yield host.verb.end, host.end
        return
    if start >= host.end:
        yield start, end
        yield first, host.end
    elif start == end:
        yield _glued(happening, first), host.end
    elif start >= first:
        yield start, host.end
    elif shared:
        yield start, end
        yield shared
        yield (host.verb.start if host.verb else first), host.end
    else:
        yield start, end
        yield (host.verb.start if host.verb and host.subject != (start, end) else first), host.end


def _shared(happening: Happening) -> tuple[int, int] | None:
    """The auxiliaries that a participle shares with the one before: "was arrested | and charged"."""
    host, parts, tags = happening.host, happening.clauses, happening.sentence.tags
    at = parts.index(host) if host in parts else 0
    last = parts[at - 1].verb if at else None
    if not (last and last.passive and host.verb and host.opener in english.COORDINATORS):
        return None
    is_bare = host.verb.start == host.start + 1 and tags[host.verb.start : host.verb.end] in ("X", "Q")
    has_object = tags[host.verb.end : host.verb.end + 1] in OBJECT
    end = max(tags.rfind("E", last.start, last.end), tags.rfind("e", last.start, last.end)) + 1
    return (last.start, end) if is_bare and not has_object and parts[at - 1].subject == host.subject else None


def _glued(happening: Happening, first: int) -> int:
    """Where the words begin that stand before a predicate without a subject, no mark between."""
    for part in reversed(happening.clauses):
        if part.end == first and part.kind in (Kind.PARTICIPLE, Kind.FRAGMENT) and not part.opener:
            first = part.start
    return first


def _named(happening: Happening, start: int, end: int) -> tuple[int, int]:
    """The name between commas that says who the subject is: "the new director, Ada Low, said"."""
    words = happening.sentence
    before = _NAME_BEFORE.search(words.tags, 0, start)
    if before and words.tags[start] in "Dd" and _is_full_name(words.slice(*before.span(1))):
        return before.span(1)
    if words.tags[end - 1 : end] != "N":
        return start, end
    name = _APPOSED.match(words.tags, end)
    return name.span(1) if name and _is_full_name(words.slice(*name.span(1))) else (start, end)


def _is_full_name(name: str) -> bool:
    return is_person(name) and len(without_title(name.split())) > 1


def _gap(happening: Happening) -> int:
    """Where the words end that a clause without a verb of its own shares with the one before.

    "It opens a shop | on Monday in Oslo and today in Bergen", but "it won | in May and the cup in June".
    """
    host, tags = happening.host, happening.sentence.tags
    full = next(part for part in happening.clauses if part.verb == host.verb)
    end = host.verb.end if host.verb else full.end
    dates = [index for index in happening.sentence.times if full.holds(index)]
    has_own = host.subject[0] < host.start
    if has_own and (tags[host.start + 1] not in "PT" or (dates and not _HEAD.match(tags, end))):
        return end
    return len(tags[: dates[0]].rstrip("P")) if dates else full.end


def _after_opener(happening: Happening) -> int:
    """The first word of the clause without the one that opens it, which may stand before an aside."""
    host = happening.host
    return host.start + (host.opener == happening.sentence.lowers[host.start])


def _whole(happening: Happening, start: int, end: int) -> tuple[int, int]:
    """The subject with the participle that tells which one is meant, "tickets already bought", or without."""
    host, words = happening.host, happening.sentence
    between = [part for part in happening.clauses if end <= part.start < host.start]
    if (start, end) != host.subject or not between or any(p.kind is not Kind.PARTICIPLE for p in between):
        return start, end
    if not set(words.tags[end : host.start]) & set("T,-:;()"):
        return start, host.start
    return start, start + len(words.tags[start:end].rstrip("Y"))


def _relative_object(happening: Happening) -> tuple[int, int] | None:
    """The noun before "that she announced", which is what she announced."""
    host, words = happening.host, happening.sentence
    start, end = host.subject
    if (
        host.verb is None
        or host.verb.passive
        or host.opener not in english.OBJECT_OPENERS
        or start != host.start + 1
        or start == end
    ):
        return None
    rest = words.tags[host.verb.end : host.end].strip('".')
    name = _NAME_BEFORE.search(words.tags, 0, host.start)
    if name and host.opener == "whom" and words.tags[host.verb.end : host.verb.end + 1] not in OBJECT:
        return name.span(1)
    at = happening.clauses.index(host)
    before = happening.clauses[at - 1] if at else host
    if rest[:1] not in ("", "P", "T"):
        return None
    return (before.start, before.end) if before.kind is Kind.FRAGMENT else _noun_before(words, host.start)


def _noun_before(words: Tagged, end: int) -> tuple[int, int] | None:
    """The noun that ends there with all that belongs to it: "a ban on fishing"."""
    start = end
    while (noun := _NOUN.search(words.tags, 0, start)) and noun.start() < start:
        start = noun.start() - 1
        if start < 0 or words.lowers[start] not in english.OF:
            return noun.start(), end
    return None


def _subject(happening: Happening) -> tuple[int, int]:
    """Who does it; where a pronoun stands for who told it, "he said he would go", then that one."""
    host, words = happening.host, happening.sentence
    start, end = host.subject
    if end - start == 1 and words.tags[start] == "O" and words.lowers[start] in english.BACK_POINTERS:
        at = happening.clauses.index(host)
        teller = happening.clauses[at - 1] if at else host
        if _may_be(happening, words.lowers[start], teller):
            first, last = teller.subject
            return first, first + len(words.tags[first:last].rstrip("Y"))
    return start, end


def _may_be(happening: Happening, pronoun: str, teller: Clause) -> bool:
    """Whether the pronoun may stand for the teller: "it" for a firm, "he" for whoever tells his own plans."""
    verb, host = teller.verb, happening.host.verb
    if verb is None or host is None or teller.kind is not Kind.MAIN or verb.lemma not in english.TELLING:
        return False
    last = happening.sentence.lowers[max(0, teller.subject[1] - 1)]
    own_plans = host.tense is Tense.FUTURE and last not in english.PEOPLE
    return own_plans and (pronoun in ("they", "it") or not last.endswith("s"))


def _going_on(happening: Happening) -> Iterator[Clause]:
    """The clauses that go on where the host ends, as long as they hang on it."""
    parts = happening.clauses
    at = parts.index(happening.host) if happening.host in parts else len(parts)
    for last, part in pairwise(parts[at:]):
        if happening.sentence.tags[part.start - 1] == "(":
            continue
        if not _hangs(happening, part) and not _is_open(happening, last, part):
            return
        yield part


def _hangs(happening: Happening, clause: Clause) -> bool:
    if clause.kind is Kind.FRAGMENT and _is_no_phrase(happening, clause):
        return False
    if happening.sentence.tags[clause.start - 1 : clause.end].rstrip(".") in (",X", ",Q"):
        return False  # "Lee, who was charged in May, | resigned"
    is_apart = happening.sentence.tags[clause.start - 1 : clause.start] == ";"
    if is_apart or _tells_when(happening, clause) or _may_be_a_clause(happening, clause):
        return False
    if clause.kind is Kind.SUBORDINATE:
        return clause.opener in english.TITLE_OPENERS
    verb, times = clause.verb, happening.sentence.times
    if (
        clause.kind is Kind.PARTICIPLE
        and verb
        and (verb.lemma in english.SAYING or _dated(happening, clause))
    ):
        return False
    others = [n for n, time in times.items() if clause.holds(n) and time is not happening.time]
    host = happening.host.verb
    announces = host is not None and host.lemma in english.ANNOUNCING and clause.kind is Kind.CONTENT
    is_subject = any(part.subject == (clause.start + 1, clause.end) for part in happening.clauses)
    if clause.opener in english.COORDINATORS and (others or is_subject):
        return False
    return clause.kind in _GOES_ON and (
        not others or announces or clause.kind in (Kind.FRAGMENT, Kind.INFINITIVE)
    )


def _is_no_phrase(happening: Happening, clause: Clause) -> bool:
    """Whether it is only a date, or opens what goes on after an aside: "when his father, | Bo, | left"."""
    tags = happening.sentence.tags[clause.start : clause.end].rstrip(".")
    is_subject = any(clause.holds(part.subject[0]) for part in happening.clauses if part.start >= clause.end)
    is_opening = tags[:1] in ("S", "R") and clause.opener != "as"
    return tags.strip("CPTYS") == "" or is_opening or is_subject


def _tells_when(happening: Happening, clause: Clause) -> bool:
    """Whether the clause is about the date that stands before it, or about how far it lies from another."""
    words = happening.sentence
    if clause.kind is Kind.FRAGMENT:
        return _SPAN.fullmatch(words.slice(clause.start, clause.end).strip(_EDGES)) is not None
    before = words.tags[: clause.start]
    return before.endswith("T,") if clause.opener == "when" else before.endswith(",T")


def _may_be_a_clause(happening: Happening, clause: Clause) -> bool:
    """Whether what "and" joins may have a verb that was not seen, and so be cut in the middle."""
    words = happening.sentence
    return (
        clause.kind is Kind.FRAGMENT
        and words.tags[clause.start] == "C"
        and any(
            may_be_verb(words.lowers[index]) and words.tags[index - 1] not in "DdPJ"
            for index in range(clause.start + 2, clause.end)
        )
    )


def _dated(happening: Happening, clause: Clause) -> bool:
    times = happening.sentence.times
    return any(time is happening.time and clause.holds(n) for n, time in times.items())


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
    for index in range(start, end):
        if words.tags[index] == "T" and _dates(happening, index):
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
    before = happening.sentence.tags[_after_opener(happening) : verb.start].strip("Yn")
    is_subject = before == "T" and index < verb.start and host.subject in ((0, 0), (index, index + 1))
    is_object = index == verb.end and (
        verb.lemma in english.SPENDING or lowers[index + 1 : index + 2] == ("as",)
    )
    return is_subject or is_object or lowers[index - 1] == "into"
