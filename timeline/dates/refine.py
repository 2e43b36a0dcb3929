"""What the words right beside the dates do to them: leads, and the words that join two into a stretch."""

from collections import defaultdict
from dataclasses import dataclass

from timeline.dates.grammar import Language
from timeline.dates.matcher import Match
from timeline.dates.tokens import Scan, plain
from timeline.model.timex import Lead

_TURNED = frozenset((Lead.BEFORE, Lead.UNTIL))
_DENIAL = 4  # words before a lead in which a "not" is looked for


@dataclass(frozen=True, slots=True)
class Led:
    """The word before a date that changes what it says, and the token at which it begins."""

    lead: Lead
    first: int


class Refiner:
    """The leads and joints of one language, ready to look for."""

    def __init__(self, language: Language) -> None:
        self._leads: dict[str, list[tuple[tuple[str, ...], Lead]]] = defaultdict(list)
        for words, lead in sorted(language.leads, reverse=True, key=_length):
            self._leads[words.split()[-1]].append((tuple(words.split()), lead))
        self._denials = frozenset(language.words.get("negation", ()))
        self._ranges = tuple((tuple(begin.split()), tuple(joint.split())) for begin, joint in language.ranges)
        self._joint = max((len(joint) for _, joint in self._ranges), default=0)

    def lead(self, scan: Scan, match: Match) -> Led | None:
        """The lead that stands right before the match."""
        if match.first == 0:
            return None
        for words, lead in self._leads.get(plain(scan.surfaces[match.first - 1]), ()):
            if _stands(scan, match.first, words):
                first = match.first - len(words)
                return Led(self._turned(scan, first, lead), first)
        return None

    def _turned(self, scan: Scan, first: int, lead: Lead) -> Lead:
        """What a denial makes of it: what will *not* resume before April resumes from then on."""
        before = scan.surfaces[max(0, first - _DENIAL) : first]
        denied = lead in _TURNED and not self._denials.isdisjoint(map(plain, before))
        return Lead.FROM if denied else lead

    def joins(self, scan: Scan, first: Match, second: Match) -> int | None:
        """Where the stretch from one match to the other begins, when words join them; else None."""
        between = second.first - first.last
        if between > self._joint:
            return None
        for begin, joint in self._ranges:
            if (
                between == len(joint)
                and _stands(scan, second.first, joint)
                and _stands(scan, first.first, begin)
            ):
                return first.first - len(begin)
        return None


def _length(entry: tuple[str, Lead]) -> int:
    return len(entry[0].split())


def _stands(scan: Scan, end: int, words: tuple[str, ...]) -> bool:
    """Whether these words stand right before the token `end`."""
    start = end - len(words)
    return start >= 0 and tuple(plain(surface) for surface in scan.surfaces[start:end]) == words
