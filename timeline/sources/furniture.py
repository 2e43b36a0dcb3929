"""What stands around an article's own words: menus, bylines, notices, lists of other articles.

Patterns are data, for English. A notice is told by what it says of itself, not by where it stands.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import chain

from timeline.errors import InvalidDate, UnreadableArticle
from timeline.model.article import Role, Section
from timeline.sources.stated import stated_date

LONGEST_NOTICE = 600  # characters, as are the next two
LONGEST_BYLINE = 120
LONGEST_MENU = 300
LONGEST_ITEM = 40
TOP = 4  # a byline stands in one of so many paragraphs below the headline
CLOSING = 4  # sentences at the end of a paragraph that may be a notice
MASTHEAD = 3  # words: what is no longer and stands above a menu is the name of the site

TOLD = frozenset({Role.STANDFIRST, Role.BODY, Role.RELATED})


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


# One of these at the beginning of a short paragraph, and it is a notice.
NOTICE = _any(
    r"[^.!?]{0,100}(?:©|\ball rights reserved)|(?:copyright )?\(c\)|copyright (?:\d{4}|by|held by)\b",
    r"(?:we|this (?:web)?site|our (?:web)?site) uses? cookies",
    r"by (?:continuing to (?:use|browse)|using this (?:web)?site)",
    r"(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|emails?|alerts?|updates|today|now|free)\b",
    r"(?:get|want)\b.{0,60}\b(?:in your inbox|newsletter)",
    r"(?:follow us|share (?:this|on)|click here|is[bs]n)\b",
    r"(?:advertisement|sponsored(?: content)?)\W*$",
    r"\[?(?:image|photo(?:graph)?|picture|source)(?: credit| by)? ?:",
    r"(?:filed under|tags?|topics?|(?:first |originally )?(?:published|posted)(?: on| in)?) ?:",
    r"(?:(?:log|sign) ?(?:in|out|up)|subscribe|register|my account|(?:contact|about) us)\W*$",
    r"(?:skip to (?:main )?content|back to top|copy link|\d+[- ]min(?:utes?)? read)\W*$",
    r"(?:privacy|cookies?|terms)(?: (?:policy|notice|settings|preferences)| of (?:use|service))\W*$",
    r"terms (?:and|&) conditions\W*$",
    r"(?:\d+ comments?|comments? ?\(\d+\))\W*$",
    r"(?:accept|reject|manage|view)(?: all| optional| necessary)?(?: cookies)?\W*$",
    r"(?:you are here|was this (?:page|article) (?:useful|helpful))\b",
    r"(?:additional )?(?:reporting|editing|writing) by\b",
    r"this (?:material|article|story|content) may not be (?:published|reproduced|copied)",
    r"(?:(?:page |site )?last |page )?(?:updated|modified|edited|reviewed)(?: on| at)?"
    r"(?: ?:.{1,60}| .{1,20}\d{4}(?:.{0,20}| [|·•].*))$",
    r"(?:(?:your|in) (?:pictures|photos)|(?:photo |picture )?gallery|quiz|podcast) ?: ",
    r"disclaimer\b",
)

# Two of these anywhere in a short paragraph, and it is a disclaimer. No two begin with the same word.
CAUTIONS = (
    (
        r"(?:this|the) (?:content|summary|article|text|story|page|report|translation|piece)\b.{0,40}"
        r"\b(?:generated|compiled|produced|written|translated|summari[sz]ed|put together|assembled|based)\b"
    ),
    r"(?:ai|machine|automatically)[- ](?:generated|translated|written|produced)\b",
    (
        r"(?:errors?|mistakes?|inaccurac\w+|omissions?)\b.{0,30}\b(?:may|might|can|could|possible)\b"
        r"|(?:may|might|can|could)\b.{0,30}\b(?:errors?|mistakes?|inaccurac\w+|omissions?)\b"
    ),
    r"strive for accuracy\b|(?:every|great) care (?:is|was|has been) taken\b",
    (
        r"(?:verify|verifying|check|checking|consult|refer to|compare)\b.{0,40}"
        r"\b(?:original|sources?|first-hand)\b"
    ),
    r"(?:informational|information) purposes\b|not constitute\b.{0,40}\badvice\b",
)
# Where one of them begins in small letters; which one, the number of the group tells.
CAUTION = re.compile(r"(?<!\w)(?={})".format("|".join(f"({caution})" for caution in CAUTIONS)))

RELATED = _any(
    r"related(?: (?:articles?|stories|coverage|content|reading|links|news|reports|items))?",
    r"(?:read|see) (?:more|next|also)|also read|further reading",
    r"(?:more|other) (?:articles|stories|news|coverage|reports)(?: (?:on|from|about) .{1,40})?",
    r"you (?:may|might) also (?:like|be interested in)",
    r"recommended(?: (?:for you|reading|stories|articles))?",
)
RELATED_LINE = _any(r"(?:related|(?:read|see) (?:more|also|next))(?: articles?| stor(?:y|ies))? ?[:|–—] ?\S")

# Lists of the site's other pages: what stands in them is no part of the article.
TEASERS = _any(
    r"most (?:read|viewed|shared|popular|commented)(?: (?:now|today|news|stories|articles))?",
    r"(?:popular|trending)(?: (?:now|today|news|stories|articles))?",
    r"(?:(?:the|our) )?(?:latest|top)(?: (?:news|stories|headlines|articles))",
    r"editor[’']?s[’']? (?:picks?|choice)",
    r"(?:more (?:in|from)|also (?:on|in)) (?:\w+ ){0,3}\w+",
    r"more like this|related pages",
)

# One of these makes a line of short items a menu; alone, a line beside other furniture.
PAGE = _any(
    r"home(?: ?page)?|(?:main )?menu|search|(?:(?:local|world|latest|breaking|all) )?news|world|politics",
    r"business|economy|money|sports?|weather|opinion|culture|arts|entertainment|life(?:style)?|travel",
    r"tech(?:nology)?|science|health|education|climate|live|videos?|audio|podcasts?|photos|pictures|games",
    r"puzzles|jobs|shop|e-?paper|archive|newsletters?|subscriptions?|donate|advertise(?: with us)?|about",
    r"contact|help|faq|careers|site ?map|accessibility|corrections|imprint|rss|privacy|cookies?|legal|terms",
    r"facebook|twitter|x|instagram|whatsapp|linkedin|telegram|youtube|e-?mail|print|share|save|listen",
    r"comments?|follow",
)
PARTING = re.compile(r"\s+[|·•»>›/]\s+|\s*\t\s*| {2,}")
MENU_ITEM = re.compile(r"[^\W\d]\D{0,24}")
MENU_BEGINS = re.compile(rf".{{1,25}}?(?:{PARTING.pattern})")
SENTENCE_END = re.compile(r"([.!?][\"'”’)]*)\s+")

LABEL = _any(r"(?:(?:first |originally )?(?:published|posted|dated)|(?:publication )?date)(?: on)?\s*:\s*")
PUBLISHED = _any(r"(?:first |originally )?(?:published|posted)\b", r"publication date\b")
CHANGE_LABEL = _any(
    r"(?:(?:page |site )?last |page )?(?:updated|modified|edited|reviewed)(?: on| at)?\s*:?\s+(?=\S.{4,60}$)"
)
BARE_LABEL = _any(r"(?:first |originally )?(?:published|posted)(?: on)?\s+")
BYLINE = re.compile(r"(?:By|BY)\s+(?=[A-Z])(?:[A-Z]\.|[^.!?\d]){2,80}(?:[,|·•–—-]\s*.+)?")
DAY_BEGINS = _any(r"\b(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)")
DAY_ENDS = _any(
    r"\s+by\s", r",?\s+\d{1,2}[.:]\d\d\b", r"\s*[|·•–—]", r"[,;]?\s+(?:last )?(?:updated|modified)\b"
)


def roles(paragraphs: Sequence[str], headings: Collection[int] = ()) -> list[Role]:
    """What the words of each paragraph tell of its role; BODY for all that are the article's own.

    What stands above the headline is boilerplate. `headings` are the places of paragraphs that are marked
    as headings: such a one is a subhead, and ends a list.
    """
    headline = headline_of(paragraphs, headings)
    found = [Role.BOILERPLATE] * headline
    listed: Role | None = None
    for place, text in enumerate(paragraphs[headline:], headline):
        begins = list_under(text) if place > headline else None
        is_heading = place in headings
        listed = begins or (None if is_heading or _ends(listed, text) else listed)
        if begins is Role.BOILERPLATE or _is_furniture(text, is_top=0 < place <= headline + TOP):
            found.append(Role.BOILERPLATE)
        elif is_heading or begins:
            found.append(Role.SUBHEAD)
        elif is_menu(text) or (found[-1:] == [Role.BOILERPLATE] and PAGE.fullmatch(text)):
            found.append(Role.BOILERPLATE)
        else:
            found.append(listed or (Role.RELATED if is_related_line(text) else Role.BODY))
    return found


def headline_of(paragraphs: Sequence[str], headings: Collection[int] = ()) -> int:
    """The place of the first paragraph that is no menu, notice or name of a site; 0 when there is none."""
    pages: set[str] = set()
    for place, text in enumerate(paragraphs):
        if is_menu(text):
            pages.update(item.casefold() for item in PARTING.split(text))
        is_kicker = text.casefold() in pages
        if place in headings or not (is_kicker or _stands_above(paragraphs, place)):
            return place
    return 0


def _stands_above(paragraphs: Sequence[str], place: int) -> bool:
    text, below = paragraphs[place], paragraphs[place + 1 : place + 2]
    is_masthead = len(text.split()) <= MASTHEAD and any(map(is_menu, below))
    is_page = is_menu(text) or PAGE.fullmatch(text) or list_under(text)
    return bool(is_masthead or is_page or _is_furniture(text, is_top=place > 0))


def _is_furniture(text: str, *, is_top: bool) -> bool:
    return is_notice(text) or (is_top and is_byline(text))


def _ends(listed: Role | None, text: str) -> bool:
    """Whether this is no teaser: those are headlines and not sentences."""
    return listed is Role.BOILERPLATE and text.rstrip("\"'”’)").endswith(".")


def sections(role: Role, start: int, text: str) -> Iterator[Section]:
    """The paragraph that starts there as a section; as two, where a notice stands at its end."""
    notice = _notice_in(text) if role in TOLD else None
    if notice:
        yield Section(role, start, start + notice.end(1))
        role, start, text = Role.BOILERPLATE, start + notice.end(), text[notice.end() :]
    yield Section(role, start, start + len(text))


def _notice_in(text: str) -> re.Match[str] | None:
    """The end of the sentence before the notice with which the paragraph closes, if it does."""
    stops = list(SENTENCE_END.finditer(text, max(0, len(text) - LONGEST_NOTICE)))
    return next((stop for stop in stops[-CLOSING:] if is_notice(text[stop.end() :])), None)


def is_notice(text: str) -> bool:
    """Whether the paragraph is boilerplate: a disclaimer, a copyright line, an invitation to subscribe."""
    if len(text) > LONGEST_NOTICE:
        return False
    return bool(NOTICE.match(text)) or len({found.lastindex for found in CAUTION.finditer(text.lower())}) > 1


def is_menu(text: str) -> bool:
    """Whether the line is a row of short items that lead to other pages: "Home | News | Sport"."""
    if len(text) > LONGEST_MENU or not MENU_BEGINS.match(text):
        return False
    items = PARTING.split(text)
    pages = sum(_leads_elsewhere(item) or is_notice(item) for item in items)
    is_plain = all(MENU_ITEM.fullmatch(item) or is_notice(item) for item in items)
    return pages > (0 if is_plain else 1) and len(max(items, key=len)) <= LONGEST_ITEM


def _leads_elsewhere(item: str) -> bool:
    """Whether the item is another page, or a piece of one: "Podcast", "Podcast: a year at sea"."""
    return PAGE.fullmatch(item.partition(":")[0]) is not None


def list_under(text: str) -> Role | None:
    """What stands in the list that this line introduces: related articles, or teasers for any others."""
    name = text.rstrip(" :")
    if RELATED.fullmatch(name) and name[-1] not in ".!?":
        return Role.RELATED
    return Role.BOILERPLATE if TEASERS.fullmatch(name) else None


def is_related_line(text: str) -> bool:
    """Whether the line itself points to another article, as "Read more: …" does."""
    return len(text) <= LONGEST_NOTICE and bool(RELATED_LINE.match(text))


def is_byline(text: str) -> bool:
    """Whether the line, standing near the top, names who wrote the article or says when it came out."""
    if len(text) > LONGEST_BYLINE:
        return False
    named = BYLINE.fullmatch(text) or LABEL.match(text)
    return bool(named) or _day(BARE_LABEL.sub("", text, count=1)) is not None


def stated_publication(paragraphs: Sequence[str], headings: Collection[int] = ()) -> date | None:
    """The publication date in the first byline or labelled line that states one, else the day of a change.

    Labelled lines count wherever they stand, but not in a list of other articles. Raises
    UnreadableArticle for a date that is labelled as that of publication and that cannot be.
    """
    top = headline_of(paragraphs, headings) + TOP + 1
    end = next((n for n, text in enumerate(paragraphs) if n and list_under(text)), len(paragraphs))
    lines = [text for text in paragraphs[1 : max(top, end)] if len(text) <= LONGEST_BYLINE]
    days = chain(
        (_labelled_day(line) or _day_in(line) for line in paragraphs[1:top] if is_byline(line)),
        (_labelled_day(line) for line in lines if PUBLISHED.match(line)),
        (_day_of_change(line) for line in lines),
    )
    return next((day for day in days if day), None)


def _day_of_change(line: str) -> date | None:
    label = CHANGE_LABEL.match(line)
    return _day_in(line[label.end() :]) if label else None


def publication(text: str) -> date:
    """The day that is stated as that of publication; raises UnreadableArticle when it cannot be used."""
    try:
        return stated_date(text)
    except InvalidDate as error:
        raise UnreadableArticle(f"states a publication date that cannot be used: {error}") from error


def _labelled_day(line: str) -> date | None:
    label = LABEL.match(line)
    if not label or not re.search(r"\d{4}", line):
        return None
    return publication(DAY_ENDS.split(line[label.end() :], maxsplit=1)[0])


def _day_in(line: str) -> date | None:
    """The full day that stands in a line after other words, such as a name."""
    begin = DAY_BEGINS.search(line)
    return _day(line[begin.start() :]) if begin else None


def _day(text: str) -> date | None:
    try:
        return stated_date(DAY_ENDS.split(text, maxsplit=1)[0])
    except InvalidDate:
        return None
