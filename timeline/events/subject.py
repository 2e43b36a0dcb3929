"""Who does it, and does what: the words that a title cannot do without."""

import re
from collections.abc import Iterator
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind
from timeline.events.happening import Happening
from timeline.events.kinds import is_person, without_title
from timeline.events.rules import Tense
from timeline.events.tagging import OBJECT, Tagged

_NAME_BEFORE: Final = re.compile("(AA+),$")
_APPOSED: Final = re.compile(",(AA+),")
_HEAD: Final = re.compile("P?T|[^P]")
_NOUN: Final = re.compile("[DdNJ]*[AN]+$")


def core_of(happening: Happening) -> Iterator[tuple[int, int]]:
    """The words that a title cannot do without: subject and clause, [start, end) each."""
    host = happening.host
    start, end = _named(happening, *_whole(happening, *_subject(happening)))
    shared = _shared(happening)
    first = after_opener(happening)
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


def after_opener(happening: Happening) -> int:
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
        or host.kind is not Kind.RELATIVE
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
