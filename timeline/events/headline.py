"""A title that a reader would write, made of the sentence's own words."""

import re
from collections.abc import Iterator
from typing import Final

from timeline.events import english
from timeline.events.clauses import Clause, Kind
from timeline.events.detect import YEAR_NAME, is_attributive, is_possessive, list_of
from timeline.events.happening import Happening
from timeline.events.kinds import without_title
from timeline.events.rules import Fact, Tense
from timeline.events.tagging import may_be_verb

LONGEST: Final = 100
"""No title has more characters."""

_CONNECTIVE: Final = re.compile(english.CONNECTIVES, re.IGNORECASE)
_LEFT_OVER: Final = re.compile(english.LEFT_OVER)
_PREPOSITION: Final = re.compile(english.BEFORE_DATES, re.IGNORECASE)
_CAPITALS: Final = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)+")
_QUOTED: Final = re.compile(r'"[^"]*"|“[^“”]*”')
_SPAN: Final = re.compile(english.SPANS)
_EDGES: Final = " \t\n,;:.-–—!?_"
_GOES_ON: Final = frozenset({Kind.INFINITIVE, Kind.PARTICIPLE, Kind.FRAGMENT, Kind.CONTENT, Kind.RELATIVE})

# Where a title that is too long may end: at a mark, before a clause or before a phrase.
_PLACE_TO_END: Final = re.compile(rf"[,;:–—] | (?={english.PHRASE_OPENERS})")
_SHORTEST: Final = 40


def title_of(happening: Happening) -> str:
    """The words of the clause that tells it, at most `LONGEST` characters, ending where a phrase ends.

    Left out are its date, who said so, and what links it to the text before.
    """
    core = list(_core(happening))
    title = _joined(happening, core)
    if len(title) > LONGEST:
        return fitted(_with_shorter_names(title))
    for clause in _going_on(happening):
        core.append((clause.start, clause.end))
        longer = _joined(happening, core)
        if len(longer) > LONGEST:
            cut = fitted(longer) if clause.kind is Kind.FRAGMENT else title
            return max(title, cut, key=len)
        title = longer
    return title


def _core(happening: Happening) -> Iterator[tuple[int, int]]:
    """The words that a title cannot do without: subject and clause, [start, end) each."""
    host = happening.host
    start, end = _whole(happening, *_subject(happening))
    first = host.start + bool(host.opener)
    if thing := _relative_object(happening):
        yield start, host.end
        yield thing
        return
    if start >= host.end:
        yield start, end
        yield first, host.end
    elif start == end or start >= first:
        yield max(start, first) if start < end else first, host.end
    else:
        yield start, end
        yield (host.verb.start if host.verb and host.subject != (start, end) else first), host.end


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
        or host.opener not in english.OBJECT_OPENERS
        or start != host.start + 1
        or start == end
    ):
        return None
    rest = words.tags[host.verb.end : host.end].strip('PT".')
    at = happening.clauses.index(host)
    before = happening.clauses[at - 1] if at else host
    return (before.start, before.end) if not rest and before.kind is Kind.FRAGMENT else None


def _subject(happening: Happening) -> tuple[int, int]:
    """Who does it; where a pronoun stands for who told it, "he said he would go", then that one."""
    host, words = happening.host, happening.sentence
    start, end = host.subject
    if end - start == 1 and words.tags[start] == "O" and words.lowers[start] in english.BACK_POINTERS:
        at = happening.clauses.index(host)
        teller = happening.clauses[at - 1] if at else host
        if _may_be(happening, words.lowers[start], teller):
            return teller.subject
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
    for part in parts[at + 1 :]:
        if not _hangs(happening, part):
            return
        yield part


def _hangs(happening: Happening, clause: Clause) -> bool:
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
    return clause.kind in _GOES_ON and (
        not others or announces or clause.kind in (Kind.FRAGMENT, Kind.INFINITIVE)
    )


def _tells_when(happening: Happening, clause: Clause) -> bool:
    """Whether the clause is about the date that stands before it, or about how far it lies from another."""
    words = happening.sentence
    if clause.kind is Kind.FRAGMENT:
        return _SPAN.fullmatch(words.slice(clause.start, clause.end).strip(_EDGES)) is not None
    return clause.opener == "when" and words.tags[: clause.start].endswith("T,")


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
    return _tidied(title)


def _without_time(happening: Happening, start: int, end: int) -> str:
    """These words without the date of the happening and the preposition before it."""
    words = happening.sentence
    kept, position = "", words.starts[start]
    for index in range(start, end):
        if words.tags[index] == "T" and _dates(happening, index):
            kept += _PREPOSITION.sub("", words.text[position : words.starts[index]].rstrip("-–"))
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
    return own and not happening.is_not_before and not is_attributive(words, index)


def _tidied(text: str) -> str:
    text = " ".join(text.split())
    text = re.sub(r" +([,;:.)])", r"\1", text)
    text = re.sub(r"([,;:])(?: *[,;:])+", r"\1", text).strip(_EDGES)
    text = _LEFT_OVER.sub("", _CONNECTIVE.sub("", text)).strip(_EDGES)
    text = _LEFT_OVER.sub("", _without_quotes(text).strip(_EDGES)).strip(_EDGES)
    return text[:1].upper() + text[1:]


def _without_quotes(text: str) -> str:
    """The text without quotation marks around all of it, and without those that have lost their partner."""
    if _QUOTED.fullmatch(text):
        return text[1:-1]
    for left, right in ("“”", "()", '""'):
        if text.count(left) != text.count(right) or (left == right and text.count(left) % 2):
            text = text.replace(left, "").replace(right, "")
    return text


def _with_shorter_names(title: str) -> str:
    """The title with people called by name alone, "Xi Jinping" for "Chinese President Xi Jinping"."""
    return _CAPITALS.sub(lambda run: " ".join(without_title(run[0].split())), title)


def fitted(title: str) -> str:
    """The title up to the last place within its length where a phrase ends."""
    if len(title) <= LONGEST:
        return title
    room = title[: LONGEST + 1]
    ends = [found.start() for found in _PLACE_TO_END.finditer(room) if found.start() >= _SHORTEST]
    return room[: max(ends, default=room.rfind(" ", _SHORTEST))][:LONGEST].strip(_EDGES)
