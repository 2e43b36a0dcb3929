"""What the words right beside the dates do to them: leads, and the words that join two into a stretch."""

import re
from collections import defaultdict
from dataclasses import dataclass

from timeline.dates.grammar import Language
from timeline.dates.matcher import Match
from timeline.dates.tokens import Scan, Vocabulary, plain
from timeline.model.timex import Lead, Weekday, Yearless

_TURNED = frozenset((Lead.BEFORE, Lead.UNTIL))
_DENIAL = 4  # words before a lead in which a "not" is looked for
_OF_A_NOUN = frozenset((Lead.AFTER, Lead.ORIGIN))  # "after yesterday's meeting they left" is yesterday
_NEAR = (Weekday, Yearless)  # "will rise 5% from Monday" begins, "expected to rise 5% from 2019" compares
_CLAUSE = 8  # words before a "from" that tell whether anything begins there


@dataclass(frozen=True, slots=True)
class Led:
    """The word before a date that changes what it says, and the token at which it begins."""

    lead: Lead
    first: int


class Refiner:
    """The leads and joints of one language, ready to look for.

    A `negation` turns a lead round; a `possessive` after the date takes it away: "they left after Monday's
    vote". A word of the lead `ORIGIN` is one of `FROM` only where something begins: at the start of a clause,
    after a verb (`behind`, `ahead`, `infinitive`) or a word of the class `opening`, or before one of
    `onward`, but not after one of `compared`: "up 5% from 2019".
    """

    def __init__(self, language: Language, vocabulary: Vocabulary) -> None:
        self._leads: dict[str, list[tuple[tuple[str, ...], Lead]]] = defaultdict(list)
        for words, lead in sorted(language.leads, reverse=True, key=_length):
            self._leads[words.split()[-1]].append((tuple(words.split()), lead))
        self._denials = frozenset(language.words.get("negation", ()))
        self._ranges = tuple((tuple(begin.split()), tuple(joint.split())) for begin, joint in language.ranges)
        self._possessive, self._compared, self._onward, self._ahead, self._infinitive = (
            frozenset(vocabulary.codes_of(name))
            for name in ("possessive", "compared", "onward", "ahead", "infinitive")
        )
        self._opening = frozenset(vocabulary.codes_of("opening") + vocabulary.codes_of("behind"))
        self._stop = re.compile(f"[{vocabulary.codes_of('stop')}{vocabulary.codes_of('paragraph')}]")
        self._joint = max((len(joint) for _, joint in self._ranges), default=0)

    def lead(self, scan: Scan, match: Match) -> Led | None:
        """The lead that stands right before the match."""
        if match.first == 0:
            return None
        for words, lead in self._leads.get(plain(scan.surfaces[match.first - 1]), ()):
            if _stands(scan, match.first, words):
                first = match.first - len(words)
                return self._counted(scan, match, Led(self._turned(scan, first, lead), first))
        return None

    def _counted(self, scan: Scan, match: Match, led: Led) -> Led | None:
        """The lead, if it speaks of the date and not of what has that date."""
        after = scan.codes[match.last : match.last + 1]
        if led.lead in _OF_A_NOUN and after in self._possessive and not self._planned(scan, led.first):
            return None
        if led.lead is Lead.ORIGIN and (after in self._onward or self._begins(scan, led.first, match)):
            return Led(Lead.FROM, led.first)
        return led

    def _planned(self, scan: Scan, first: int) -> bool:
        """Whether the clause before tells of what is to come: "due to leave after Monday's vote"."""
        clause = self._clause(scan, first)
        return not self._ahead.isdisjoint(clause) or not self._infinitive.isdisjoint(clause)

    def _clause(self, scan: Scan, first: int) -> str:
        return self._stop.split(scan.codes[max(0, first - _CLAUSE) : first])[-1]

    def _begins(self, scan: Scan, first: int, match: Match) -> bool:
        """Whether something begins "from" here; else it is compared with then, or comes from then."""
        clause = self._clause(scan, first)
        ahead = not self._ahead.isdisjoint(clause)
        if not self._compared.isdisjoint(clause):
            return ahead and isinstance(match.expression, _NEAR)
        opens = scan.surfaces[first].lstrip()[:1].isupper()
        starts = opens or not clause or not scan.surfaces[first - 1].strip().isalnum()
        return starts or ahead or clause[-1] in self._opening or clause[-2:-1] in self._infinitive

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
