"""Which way a bare weekday or month looks: back or ahead, as the verbs of its clause tell."""

import re

from timeline.dates.choose import Toward
from timeline.dates.tokens import Scan, Vocabulary

_BEFORE = 14  # words before a date in which its verb is looked for
_AFTER = 16  # and after it
_BESIDE = 1  # words between a verb and its date: "announced it Friday"


class Tense:
    """The verbs of a language, ready to look at.

    They are the word classes `ahead` (will, expected), `behind` (was, said, any past form, a
    `participle` too, which may be an adjective), `be` before a
    participle that tells nothing of its own ("to be held Friday"), `intent` before an `infinitive`
    or `goal` ("set to resume Monday", "set for Monday"), `stands` and `at` right before the date
    ("the match is on Sunday"), `possessive` ("Friday's ruling" is over) and `stop`, which ends a
    clause, as a paragraph does.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        months = vocabulary.codes_of("month")  # "May" with a capital is no verb
        ahead, behind, be, intent, to, goal, stands, at = (
            _any("".join(code for code in vocabulary.codes_of(name) if code not in months))
            for name in ("ahead", "behind", "be", "intent", "infinitive", "goal", "stands", "at")
        )
        stop = _any(vocabulary.codes_of("stop") + vocabulary.codes_of("paragraph"))
        other = f"(?!{ahead}|{behind}|{stop})."
        self._turn = re.compile(
            f"(?P<ahead>{ahead}(?:{other}){{0,3}}{behind}|{be}.?{behind}|{intent}(?:{to}|{goal})"
            f"|{stands}{at}$|{ahead})|{behind}"
        )
        self._stop = re.compile(stop)
        self._participles = vocabulary.codes_of("participle")
        self._possessive = vocabulary.codes_of("possessive")

    def toward(self, scan: Scan, first: int, last: int, lead: Toward | None = None) -> Toward:
        """The way that the verb before [`first`, `last`) points, else the verb after it, else none.

        A `lead` such as "by" points too, except where it opens a clause that is told in the past:
        "By Thursday, 300 people had signed."
        """
        before = self._stop.split(scan.codes[max(0, first - _BEFORE) : first])[-1]
        after = self._pointed([*self._turn.finditer(self._after(scan, last))][:1])
        if lead is not None:
            return after if not before and after is Toward.BACK else lead
        if last < len(scan.codes) and scan.codes[last] in self._possessive:
            return after if after is Toward.AHEAD else Toward.BACK
        turns = [*self._turn.finditer(before)]
        return self._pointed(self._weighed(turns, len(before))) if turns else after

    def _weighed(self, turns: list[re.Match[str]], end: int) -> list[re.Match[str]]:
        """The last turn in a list; the participle of "will be paid on an unspecified day in" is none."""
        *earlier, last = turns
        adjective = last[0] in self._participles and end - last.end() > _BESIDE
        ahead = [turn for turn in earlier if turn["ahead"]]
        return ahead[-1:] if adjective and ahead else [last]

    def _after(self, scan: Scan, last: int) -> str:
        return self._stop.split(scan.codes[last : last + _AFTER], maxsplit=1)[0]

    @staticmethod
    def _pointed(turns: list[re.Match[str]]) -> Toward:
        if not turns:
            return Toward.NEAREST
        return Toward.AHEAD if turns[0]["ahead"] else Toward.BACK


def _any(codes: str) -> str:
    """One of these characters; a class without words matches nothing."""
    return f"[{codes}]" if codes else "(?!)"
