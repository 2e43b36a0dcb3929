"""What the words around the dates do to them: named passes over what the rules found.

Each pass looks at neighbouring words only, so that none depends on how long the text is.
"""

import re
from dataclasses import dataclass

from timeline.dates.grammar import Language
from timeline.dates.matcher import Match
from timeline.dates.resolve import Toward
from timeline.dates.tokens import Scan, Vocabulary
from timeline.model.timex import Lead

_LOOKS = {Lead.BY: Toward.AHEAD, Lead.UNTIL: Toward.AHEAD, Lead.SINCE: Toward.BACK}
_CLAUSE = 14  # words before a date in which its verb is looked for
_BEHIND = 6  # and after it


@dataclass(frozen=True, slots=True)
class Led:
    """The word before a date that changes what it says, and the token at which it begins."""

    lead: Lead
    first: int


class Refiner:
    """The passes of one language, ready to run."""

    def __init__(self, language: Language, vocabulary: Vocabulary) -> None:
        self._leads = sorted(
            ((tuple(words.split()), lead) for words, lead in language.leads), reverse=True, key=_words
        )
        self._ranges = tuple(
            (tuple(before.split()), tuple(between.split())) for before, between in language.ranges
        )
        self._ahead = re.compile(f"[{vocabulary.codes_of('ahead')}]")
        self._behind = vocabulary.codes_of("behind")
        self._turn = re.compile(f"[{vocabulary.codes_of('ahead')}{self._behind}]")
        self._stops = vocabulary.codes_of("stop")

    def lead(self, scan: Scan, match: Match) -> Led | None:
        """The lead that stands right before the match."""
        for words, lead in self._leads:
            if _stands(scan, match.first, words):
                return Led(lead, match.first - len(words))
        return None

    def joins(self, scan: Scan, first: Match, second: Match) -> int | None:
        """Where the stretch from one match to the other begins, when words join them; else None."""
        between = second.first - first.last
        for before, joint in self._ranges:
            if (
                between == len(joint)
                and _stands(scan, second.first, joint)
                and _stands(scan, first.first, before)
            ):
                return first.first - len(before)
        return None

    def toward(self, scan: Scan, match: Match, led: Led | None) -> Toward:
        """Which way a bare weekday or month looks: as the word before it says, else its clause's verb."""
        if led and led.lead in _LOOKS:
            return _LOOKS[led.lead]
        before = self._clause_before(scan, match)
        turns = self._turn.findall(before)
        if turns:
            return Toward.BACK if turns[-1] in self._behind else Toward.AHEAD
        after = scan.codes[match.last : match.last + _BEHIND]
        stop = next((place for place, code in enumerate(after) if code in self._stops), len(after))
        turn = self._turn.search(after[:stop])
        if turn is None:
            return Toward.NEAREST
        return Toward.BACK if turn[0] in self._behind else Toward.AHEAD

    def _clause_before(self, scan: Scan, match: Match) -> str:
        clause = scan.codes[max(0, match.first - _CLAUSE) : match.first]
        stop = max((clause.rfind(code) for code in self._stops), default=-1)
        return clause[stop + 1 :]


def _words(entry: tuple[tuple[str, ...], Lead]) -> int:
    return len(entry[0])


def _stands(scan: Scan, end: int, words: tuple[str, ...]) -> bool:
    """Whether these words stand right before the token `end`."""
    start = end - len(words)
    return start >= 0 and all(
        surface.strip().lower().replace("–", "-") == word
        for surface, word in zip(scan.surfaces[start:end], words, strict=True)
    )
