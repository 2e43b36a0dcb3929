"""What the words around the dates do to them: named passes over what the rules found.

Each pass looks at neighbouring words only, so that none depends on how long the text is.
"""

import re
from dataclasses import dataclass

from timeline.dates.grammar import Language
from timeline.dates.matcher import Match
from timeline.dates.resolve import Toward
from timeline.dates.tokens import Scan, Vocabulary
from timeline.model.timex import Lead, Point
from timeline.model.when import PartialDate

_LOOKS = {Lead.BY: Toward.AHEAD, Lead.UNTIL: Toward.AHEAD, Lead.SINCE: Toward.BACK}
_CLAUSE = 14  # words before a date in which its verb is looked for
_BEHIND = 6  # and after it
_FAR = 10  # years from where a story is that are mentioned by the way
_OPENING = 4  # words at the beginning of a sentence
_ENDS = frozenset(".!?")


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
        self._stops = vocabulary.codes_of("stop")
        self._ahead, self._behind = vocabulary.codes_of("ahead"), vocabulary.codes_of("behind")
        self._turn = self._turns(vocabulary)
        self._plans = vocabulary.codes_of("plan")

    def _turns(self, vocabulary: Vocabulary) -> re.Pattern[str]:
        """What tells a clause's tense; a participle after "will be" or "to be" tells nothing of its own."""
        ahead, behind, stops = self._ahead, self._behind, self._stops
        be, intent, to = (vocabulary.codes_of(name) for name in ("be", "intent", "infinitive"))
        return re.compile(
            f"(?P<ahead>[{ahead}][^{ahead}{behind}{stops}]{{0,3}}[{behind}]|[{be}].?[{behind}]|[{intent}][{to}]|[{ahead}])"
            f"|[{behind}]"
        )

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
        before = [*self._turn.finditer(self._clause_before(scan, match))]
        turn = before[-1] if before else self._turn.search(self._clause_after(scan, match))
        if turn is None:
            return Toward.NEAREST
        return Toward.AHEAD if turn["ahead"] else Toward.BACK

    def aside(
        self, scan: Scan, match: Match, led: Led | None, told: PartialDate, story: PartialDate | None
    ) -> bool:
        """Whether a date is mentioned by the way, so that a story does not go on from it."""
        if not isinstance(match.expression, Point) or (led and led.lead is Lead.AS_OF):
            return isinstance(match.expression, Point)
        far = story is not None and abs(told.year - story.year) > _FAR
        if far and not self._opens(scan, match.first):
            return True
        ahead = story is not None and told.year > story.year
        if ahead and any(code in self._plans for code in self._clause_before(scan, match)):
            return True
        return told.month is None and self._bracketed(scan, match.first)

    def _opens(self, scan: Scan, first: int) -> bool:
        """Whether these are among the first words of a sentence or line."""
        before = scan.surfaces[max(0, first - _OPENING) : first + 1]
        return first < _OPENING or any("\n" in word or word.strip() in _ENDS for word in before)

    def _bracketed(self, scan: Scan, first: int) -> bool:
        """Whether a bracket is open before this token."""
        before = "".join(scan.surfaces[max(0, first - _CLAUSE) : first])
        return before.rfind("(") > before.rfind(")")

    def _clause_after(self, scan: Scan, match: Match) -> str:
        clause = scan.codes[match.last : match.last + _BEHIND]
        return re.split(f"[{self._stops}]", clause, maxsplit=1)[0]

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
