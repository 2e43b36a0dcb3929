"""The words of a title made tidy and short: text in, text out."""

import re
from typing import Final

from timeline.events import english
from timeline.events.kinds import without_title
from timeline.events.tagging import is_past, lemma, may_be_verb

LONGEST: Final = 100
"""No title has more characters."""

_CLOCK: Final = re.compile(english.CLOCK_TIMES, re.IGNORECASE)
_CONNECTIVE: Final = re.compile(english.CONNECTIVES, re.IGNORECASE)
_LEFT_OVER: Final = re.compile(rf"(?:(?:^|[,;:.!?\s–—-]+)(?:{'|'.join(english.LEFT_OVER)}))+$|^(?:The|An?)$")
_LAST_WORDS: Final = (*english.LEFT_OVER, "The", "A", "An")
"""What the text ends with wherever the pattern, which is slow to refuse, finds something."""
_KEPT_FROM: Final = re.compile(r"from \w+ing\b")
_PENDING: Final = re.compile(english.PENDING)
_SOURCE: Final = re.compile(english.SOURCES)
_CAPITALS: Final = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)+")
_QUOTED: Final = re.compile(r'"[^"]*"|“[^“”]*”')
_BRACKETED: Final = re.compile(r" ?\([^()]*\)| ?\[[^\[\]]*\]")
_SPACED_MARK: Final = re.compile(r" +([,;:.)”])")
_MARKS: Final = re.compile("([,;:])(?: *[,;:])+")
_STOP_BEFORE_MARK: Final = re.compile(r"(?<=[^\W\d_]{4}|\d{4})\.(?=,)")
_CLOSED: Final = re.compile(r"’(?!\w)")
_EDGES: Final = " \t\n,;:.-–—!?_•·*|"

# Where a title that is too long may end: at a mark, before a clause or before a phrase; else before "of".
_PLACES_TO_END: Final = (
    re.compile(rf"[,;:–—] | (?={english.PHRASE_OPENERS})"),
    re.compile(r"(?<!ed) (?=(?:of|and|or)\b)"),
)
_SHORTEST: Final = 30


def tidied(text: str) -> str:
    """The text with a capital, and without brackets, connectives, sources and what a date leaves behind."""
    text = _SPACED_MARK.sub(r"\1", " ".join(_BRACKETED.sub("", text).split()))
    text = _MARKS.sub(r"\1", _STOP_BEFORE_MARK.sub("", text)).strip(_EDGES)
    text = _CLOCK.sub("", _without_quotes(text).strip(_EDGES))
    text = _closed(_without_quotes(_closed(_SOURCE.sub("", _CONNECTIVE.sub("", text)))))
    return text[:1].upper() + text[1:]


def _closed(text: str) -> str:
    text = text.strip(_EDGES)
    return _LEFT_OVER.sub("", text).strip(_EDGES) if text.endswith(_LAST_WORDS) else text


def _without_quotes(text: str) -> str:
    """The text without quotation marks around all of it, and without those that have lost their partner."""
    if _QUOTED.fullmatch(text):
        return text[1:-1]
    for left, right in ("“”", "()", "[]", '""'):
        if text.count(left) != text.count(right) or (left == right and text.count(left) % 2):
            text = text.replace(left, "").replace(right, "")
    return text if _CLOSED.search(text) else text.replace("‘", "")


def fitted(title: str, least: int = 0, most: int = LONGEST) -> str:
    """The title up to the last place within its length where it may end, with people called by name alone.

    It keeps `least` characters or more, so that it keeps its verb, and no more than `most`.
    """
    if len(title) > most:
        title = _CAPITALS.sub(lambda run: " ".join(without_title(run[0].split())), title)
    return title if len(title) <= most else max(_cuts(title, max(least, _SHORTEST), most), key=len)


def _cuts(title: str, least: int, most: int) -> list[str]:
    """What the title may be cut to: before a phrase, else before "of" or "and", else at the end of a word."""
    room = title[: most + 1]
    phrases, others = (
        [(room[: place.start()], room[place.end() :]) for place in places.finditer(room, least)]
        for places in _PLACES_TO_END
    )
    whole = [cut for cut, rest in phrases if _ends_well(cut) and not _needs(cut, rest)]
    rest = [cut for cut, _ in (*phrases, *others) if _ends_well(cut)]
    return [tidied(cut) for cut in whole or rest or [room[: room.rfind(" ")]]]


def _ends_well(cut: str) -> bool:
    """Whether nothing that the cut began is left open: a quotation, "between", "said"."""
    last = cut.rpartition(" ")[2].lower()
    return (
        cut.count("“") == cut.count("”")
        and cut.count('"') % 2 == 0
        and _PENDING.search(cut) is None
        and lemma(last) not in english.TELLING
        and not last.endswith(("'s", "’s"))
    )


def _needs(cut: str, rest: str) -> bool:
    """Whether what is cut off turns what is left: "failed | to close", "banned | from meeting"."""
    last = cut.rpartition(" ")[2].lower()
    is_verb = may_be_verb(last) or is_past(last) or last in english.PREDICATIVES
    return (is_verb and rest.startswith("to ")) or _KEPT_FROM.match(rest) is not None
