"""Article to sentences: every section is cut where a reader would stop, and nothing is lost between."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

from timeline.events.english import ABBREVIATIONS, CLOSERS, OPENERS, WORDS_TOO
from timeline.model.article import Article, Role, Section, Sentence
from timeline.model.timex import TimeExpression

_ONE_LINERS = frozenset({Role.HEADLINE, Role.SUBHEAD})

# What may close a sentence: marks, then quotes or brackets that belong to it, then white space.
_STOP = re.compile(r"""[.!?…]["'”’»)\]]*(?=\s)|[。！？]["'”’»」』）]*""")

_LAST_WORD = re.compile(r"(?<![\w.&'’-])[\w.&'’-]*+$")
_FIRST_WORD = re.compile(r"""\s*["'“‘«(\[]*([^\s,;:.!?"'”’)]{0,40})""")

# A dateline without a date, "OSLO (Wire) - ", which tells nothing of what follows. "Rhys - Lane" is none.
_PLACE = r"[A-Z][^\W\d]*(?:,? [A-Z][\w.'’-]*){0,3}"
_WHENCE = re.compile(
    rf"(?:{_PLACE} ?\([A-Z][\w &/.-]{{1,30}}\) ?[-–—]+|{_PLACE} ?—+|[A-Z][A-Z.'’ ,-]+ [-–]+) (?=[“\"]?[A-Z])"
)

# Where something takes place: "Odeum 1", "Tram Shed, Old Harbour".
_PLACES = re.compile(r"(?:(?:at |in )?(?:the )?[A-Z0-9][\w'’.]*[ ,]{0,2}){1,6}")

_LINE = re.compile(r"[^\n]+")


def sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of all sections in the order of the text.

    None crosses the end of a section or of a line; together they hold all that is not white space.
    """
    return tuple(
        Sentence(start, end, article.text[start:end], section.role)
        for section in article.sections
        for start, end in _trimmed(article.text, _cuts(article.text, section))
    )


def headed(article: Article, times: Sequence[TimeExpression]) -> tuple[Sentence, ...]:
    """The sentences, where one that is nothing but dates is one with the next of its line, which it heads.

    Listings write so: "Friday 27 November. A choir sings on the quay." Or they put the date and the place
    behind what opens the line: "A Choir on the Quay. Friday 27 November, 8pm, Old Harbour."
    """
    found: list[Sentence] = []
    for sentence in sentences(article):
        if found and _heads(article.text, found[-1], sentence, times):
            head = found.pop()
            sentence = Sentence(head.start, sentence.end, f"{head.text} {sentence.text}", sentence.role)
        found.append(sentence)
    return tuple(found)


def _heads(text: str, head: Sentence, following: Sentence, times: Sequence[TimeExpression]) -> bool:
    if text[head.end : following.start] != " ":
        return False
    before, after = _around_dates(head, times), _around_dates(following, times)
    if before is None:
        opens = text[max(0, head.start - 1) : head.start] in ("", "\n")
        return opens and after is not None and _PLACES.fullmatch(after) is not None
    return before == "" and after != ""


def _around_dates(sentence: Sentence, times: Sequence[TimeExpression]) -> str | None:
    """What the sentence says but for its dates; None where it does not open with one."""
    first = bisect_left(times, sentence.start, key=lambda time: time.reading_start)
    inside = list(takewhile(lambda time: time.reading_end <= sentence.end, times[first:]))
    if not inside or not inside[0].when or sentence.text[: inside[0].reading_start - sentence.start].strip():
        return None
    stretches = {(time.reading_start - sentence.start, time.reading_end - sentence.start) for time in inside}
    rest = sentence.text
    for start, end in sorted(stretches, reverse=True):
        rest = rest[:start] + rest[end:]
    return rest.strip(" .,:–—-")


def _trimmed(text: str, spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        said = text[start:end]
        body = said.strip()
        if body:
            first = start + len(said) - len(said.lstrip())
            yield first, first + len(body)


def _cuts(text: str, section: Section) -> Iterator[tuple[int, int]]:
    for line in _LINE.finditer(text, section.start, section.end):
        if section.role in _ONE_LINERS:
            yield line.span()
        else:
            yield from _in_line(text, *line.span())


def _in_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    if whence := _WHENCE.match(text, start, end):
        begin = whence.end()
        yield start, begin
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, begin, stop, end):
            yield begin, stop.end()
            begin = stop.end()
    if begin < end:
        yield begin, end


def _ends(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    """Whether a sentence that began at `begin` ends at this stop."""
    opener = _FIRST_WORD.match(text, stop.end(), end)
    following = opener[1] if opener else ""
    if not following:
        return True
    if following[0].islower():
        return False
    if text[stop.start()] != "." or text[stop.start() - 1 : stop.start()] == ".":
        return True
    return _full_stop_ends(text, begin, stop.start(), following)


def _full_stop_ends(text: str, begin: int, dot: int, following: str) -> bool:
    found = _LAST_WORD.search(text[max(begin, dot - 40) : dot])
    word = (found[0] if found else "").lower().lstrip("'’")
    if word in CLOSERS:
        return following.lower() in OPENERS
    if word in ABBREVIATIONS:
        # "No. 5" and "Jan. 5" go on; "He said no. The vote …" does not.
        return not following[0].isdigit() and following.lower() in OPENERS and word in WORDS_TOO
    is_initial = len(word) == 1 and word.isalpha() and word != "i"
    return not is_initial
