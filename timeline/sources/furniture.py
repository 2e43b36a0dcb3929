"""What stands around an article's own words: bylines, notices, lists of other articles.

Patterns are data, for English. A notice is told by what it says of itself, not by where it stands.
"""

import re
from collections.abc import Iterable
from datetime import date

from timeline.errors import InvalidDate, UnreadableArticle
from timeline.sources.stated import stated_date

LONGEST_NOTICE = 600  # characters
LONGEST_BYLINE = 120


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


# One of these at the beginning of a short paragraph, and it is a notice.
NOTICE = _any(
    r"(?:copyright )?(?:©|\(c\)|\d{4}\b.{0,60}\ball rights reserved)|copyright (?:\d{4}|by|held by)\b",
    r"all rights reserved",
    r"(?:we|this (?:web)?site|our (?:web)?site) uses? cookies",
    r"by (?:continuing|using this site)",
    r"(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|emails?|alerts?|updates|today|now|free)\b",
    r"(?:get|want)\b.{0,60}\b(?:in your inbox|newsletter)",
    r"follow us (?:on|at)\b",
    r"share (?:this|on)\b",
    r"(?:advertisement|sponsored(?: content)?)\W*$",
    r"(?:image|photo(?:graph)?|picture)(?: credit| by)? ?:",
    r"(?:additional )?(?:reporting|editing|writing) by\b",
    r"this (?:material|article|story|content) may not be (?:published|reproduced|copied)",
    r"(?:last )?(?:updated|modified|edited)(?: on| at)?(?: ?:.{1,60}| .{1,20}\d{4}.{0,20})$",
    r"disclaimer\b",
)

# Two of these anywhere in a short paragraph, and it is a disclaimer.
CAUTIONS = (
    _any(
        r"\b(?:this|the) (?:content|summary|article|text|story|page|report|translation|piece)\b.{0,40}"
        r"\b(?:generated|compiled|produced|written|translated|summari[sz]ed|put together|assembled|based)\b"
    ),
    _any(r"\b(?:ai|machine|automatically)[- ](?:generated|translated|written|produced)\b"),
    _any(
        r"\b(?:errors?|mistakes?|inaccurac\w+|omissions?)\b.{0,30}\b(?:may|might|can|could|possible)\b",
        r"\b(?:may|might|can|could)\b.{0,30}\b(?:errors?|mistakes?|inaccurac\w+|omissions?)\b",
    ),
    _any(r"\bstrive for accuracy\b", r"\b(?:every|great) care (?:is|was|has been) taken\b"),
    _any(
        r"\b(?:verify|verifying|check|checking|consult|refer to|compare)\b.{0,40}"
        r"\b(?:original|sources?|first-hand)\b"
    ),
    _any(r"\b(?:informational|information) purposes\b", r"\bnot constitute\b.{0,40}\badvice\b"),
)

RELATED = _any(
    r"related(?: (?:articles?|stories|coverage|content|reading|links|news|reports|items))?",
    r"(?:read|see) (?:more|next|also)|also read|further reading",
    r"(?:more|other) (?:articles|stories|news|coverage|reports)(?: (?:on|from|about) .{1,40})?",
    r"you (?:may|might) also (?:like|be interested in)",
    r"recommended(?: (?:for you|reading|stories|articles))?",
)
RELATED_LINE = _any(r"(?:related|(?:read|see) (?:more|also|next))(?: articles?| stor(?:y|ies))? ?[:|–—] ?\S")

LABEL = _any(r"(?:(?:first |originally )?(?:published|posted|dated)|(?:publication )?date)(?: on)?\s*:\s*")
BARE_LABEL = _any(r"(?:first |originally )?(?:published|posted)(?: on)?\s+")
BYLINE = re.compile(r"(?:By|BY)\s+(?=[A-Z])(?:[A-Z]\.|[^.!?\d]){2,80}(?:[,|·•–—-]\s*.+)?")
DAY_BEGINS = _any(r"\b(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)")
DAY_ENDS = _any(r"\s+by\s", r"\s*[|·•–—]", r"[,;]?\s+(?:last )?(?:updated|modified)\b")


def is_notice(text: str) -> bool:
    """Whether the paragraph is boilerplate: a disclaimer, a copyright line, an invitation to subscribe."""
    if len(text) > LONGEST_NOTICE:
        return False
    return bool(NOTICE.match(text)) or sum(bool(caution.search(text)) for caution in CAUTIONS) > 1


def is_related_heading(text: str) -> bool:
    """Whether the line introduces a list of other articles."""
    return bool(RELATED.fullmatch(text.rstrip(" :"))) and text[-1] not in ".!?"


def is_related_line(text: str) -> bool:
    """Whether the line itself points to another article, as "Read more: …" does."""
    return len(text) <= LONGEST_NOTICE and bool(RELATED_LINE.match(text))


def is_byline(text: str) -> bool:
    """Whether the line, standing near the top, names who wrote the article or says when it came out."""
    if len(text) > LONGEST_BYLINE:
        return False
    named = BYLINE.fullmatch(text) or LABEL.match(text)
    return bool(named) or _day(BARE_LABEL.sub("", text, count=1)) is not None


def stated_publication(lines: Iterable[str]) -> date | None:
    """The publication date in the first byline that states one.

    Raises UnreadableArticle for a date that is labelled as such and that cannot be.
    """
    days = (_labelled_day(line) or _day_in(line) for line in lines if is_byline(line))
    return next((day for day in days if day), None)


def _labelled_day(line: str) -> date | None:
    label = LABEL.match(line)
    if not label or not re.search(r"\d{4}", line):
        return None
    try:
        return stated_date(DAY_ENDS.split(line[label.end() :], maxsplit=1)[0])
    except InvalidDate as error:
        raise UnreadableArticle(f"states a publication date that cannot be used: {error}") from error


def _day_in(line: str) -> date | None:
    """The full day that stands in a line after other words, such as a name."""
    begin = DAY_BEGINS.search(line)
    return _day(line[begin.start() :]) if begin else None


def _day(text: str) -> date | None:
    try:
        return stated_date(DAY_ENDS.split(text, maxsplit=1)[0])
    except InvalidDate:
        return None
