"""Which way a bare weekday or month looks: back or ahead, as the verbs of its clause tell."""

import re

from timeline.dates.choose import Toward
from timeline.dates.tokens import Scan, Vocabulary

_CLAUSE = 34  # words before a date that may be its clause
_BEFORE = 14  # the last of these, in which its verb is looked for first
_AFTER = 24  # and after it
_BESIDE = 1  # words between a verb and its date: "announced it Friday"
_CLASSES = tuple(
    "ahead modal stood perfect off have can nobody negation until due behind participle be intent asks plans"
    " infinitive goal arrange stands at regards during forth of comma conjunction clause other determiner"
    " promise pronoun name article occasion again noun futurate meets plays progressive because after decides"
    " calls comes comes_to leaves going according out voiced".split()
)
_NOUN = "determiner of behind possessive goal during int cardinal".split()  # what stands before a noun
_BARE = "infinitive negation small determiner of behind possessive goal during".split()

# The first alternative that fits is the turn that a verb gives its clause.
_TURN = (
    "{after}{article}(?:(?!{occasion}){filler}){{1,6}}$|{after}(?:{progressive}|{going})|{according}{infinitive}|{modal}(?:{filler}){{0,2}}{have}.?{behind}|{until}(?:{filler}){{0,2}}{behind}|{participle}{due}|{can}{negation}(?:{be}.?{behind})?|{nobody}(?:{filler}){{0,5}}{can}(?:{be}.?{behind})?"
    "|(?P<ahead>{modal}(?:{filler}){{0,3}}{behind}|{be}.?{behind}|{arrange}(?:{filler}){{0,8}}{goal}$|{stood}{infinitive}{have}(?:{behind}){{1,2}}|{perfect}{behind}{off}"
    "|(?:{intent}(?:{to}|{goal})|{asks}(?:{filler}){{0,2}}{to}|{calls}{at}(?:{filler}){{0,5}}{to})(?!.*{voiced}.{{1,3}}$)|{plans}(?:{to}|{goal}|{determiner}|{again})|{pronoun}{plans}|{stands}(?:{to}|{out}?{at}$)"
    "|{stands}{progressive}(?:(?!{because}){filler}){{0,5}}$|{perfect}.?{decides}(?:{filler}){{0,2}}{to}"
    "|{forth}(?:{of}|{infinitive})(?:{filler}){{0,6}}$|{comes}{comes_to}|{leaves}{goal}"
    "|(?<!{unfinite}){futurate}|{pronoun}(?:{again})?{meets}|(?<!{determiner}){name}{plays}(?={name}|{infinitive}|{at}$)"
    "|(?!(?<={a_noun}){noun}){ahead}(?:{to})?)"
    "|(?P<open>{stands}.?{participle}|{infinitive}{behind})"
    "|{behind}"
)


class Tense:
    """The verbs of a language, ready to look at.

    They are word classes:
    `ahead` (will, expected), of which a `modal` may stand before a form of `behind` ("will be opened"),
    but is over with `have` ("may have opened"), as `can` is when denied or with `nobody`;
    `behind` (was, said, any past form; a `participle` may be an adjective, too);
    `be` before one that tells nothing of its own ("to be held Friday");
    `intent` before an `infinitive` or `goal` ("set to resume Monday", "set for Monday");
    `plans`, the same with a `determiner`, too ("plans a march"), since it may be a noun;
    `asks`, the same with who is asked between ("asked the council to vote");
    `arrange` with a `goal` at the date ("called a strike for Monday");
    `stood` to `have` before a past form, which is of a plan ("was to have opened Friday"), as is what is
    `off` in the `perfect` ("has been postponed");
    `stands` before an `infinitive` ("is to open"), before a `participle`, which then is no past ("are
    completed"), and with `at` right before the date ("the match is on Sunday");
    `possessive` after a date that is over ("Friday's ruling"), unless it is `during` what is ahead ("may
    vote at Friday's meeting"), or `forth` stands before it ("ahead of Friday's vote"); one that only
    `regards` it does not put it off ("Friday's ruling will be reviewed");
    `promise`, or `stands` before `due`, which count from the day of writing even in a story ("is due");
    what is arranged, which the present tells: `futurate` where nothing before makes it unfinite ("ministers
    meet"), `meets` with a `pronoun` and `plays` with a `name` ("we start", "Rovers travel to"), `comes` with
    `comes_to`, `leaves` with a `goal`, and `progressive` close before a date that is none `because` of which
    ("is standing down in May"); one of `ahead` that is a `noun`, too, tells nothing after what a noun has
    before it ("by 12 votes on Monday");
    `calls` on somebody, and what somebody in the `perfect` `decides` ("has voted to close in May");
    `after` with an `article`, before something new and so over ("will appear after a fire on Friday"), and
    before `going` or a `progressive` ("after taking over in May"), as is what is told `according` to some;
    `stands` with `out`, right before the date ("the album is out on Friday");
    `voiced`, what somebody asks or threatens in, that day ("urged her to quit in a letter on Friday");
    `stop`, which ends a clause, as a paragraph does, and `clause`, which opens one.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        codes = {name: vocabulary.codes_of(name) for name in _CLASSES}
        apart = {"behind": codes["ahead"], "participle": codes["ahead"]}  # "expected" is no past
        months = vocabulary.codes_of("month")  # "May" with a capital is no verb
        classes = {name: _any(codes[name], months + apart.get(name, "")) for name in _CLASSES}
        stop = _any(vocabulary.codes_of("stop") + vocabulary.codes_of("paragraph"), "")
        classes["a_noun"] = _any("".join(map(vocabulary.codes_of, _NOUN)), "")
        classes["unfinite"] = _any("".join(map(vocabulary.codes_of, _BARE)), "")
        classes["to"] = "{infinitive}(?:{be}.?{behind}|.)?".format_map(classes)
        classes["filler"] = "(?!{ahead}|{behind}|{stop}).".format(stop=stop, **classes)
        self._turn = re.compile(_TURN.format_map(classes))
        self._aim = re.compile("{infinitive}{other}(?:{determiner}(?:(?!{comma}).)*)?$".format_map(classes))
        self._during = re.compile("{determiner}.{during}$".format_map(classes))
        self._opens = re.compile("(?:^|{comma}){conjunction}?$".format_map(classes))
        self._stop = re.compile(stop)
        self._clause = re.compile(stop + "|{clause}".format_map(classes))
        self._regards = re.compile("{modal}(?:{filler}){{0,2}}{regards}".format_map(classes))
        self._forth = re.compile("{forth}(?:{of}|{infinitive})$".format_map(classes))
        self._promise = re.compile("{promise}|{stands}{due}".format_map(classes))
        self._past = re.compile("{participle}".format_map(classes))
        self._participles = vocabulary.codes_of("participle")
        self._possessive = vocabulary.codes_of("possessive")

    def toward(self, scan: Scan, first: int, last: int, lead: Toward | None = None) -> Toward:
        """The way that the verb before [`first`, `last`) points, else the verb after it, else none.

        A `lead` such as "by" points too, except where it opens a clause that is told in the past:
        "By Thursday, 300 people had signed."
        """
        clause = self._stop.split(scan.codes[max(0, first - _CLAUSE) : first])[-1]
        after = self._clause.split(scan.codes[last : last + _AFTER], maxsplit=1)[0]
        if lead is not None:
            over = self._opens.search(clause) and self._after(after) is Toward.BACK
            return Toward.BACK if over else lead
        said = self._before(clause)
        if after and after[0] in self._possessive:
            return self._of_possessive(clause, said, after[:_BEFORE])
        return self._after(after) if said is None else said

    def promises(self, scan: Scan, first: int) -> bool:
        """Whether the clause before tells what is to come after the day of writing: "will be held on"."""
        return (
            self._promise.search(self._stop.split(scan.codes[max(0, first - _CLAUSE) : first])[-1])
            is not None
        )

    def _of_possessive(self, clause: str, said: Toward | None, after: str) -> Toward:
        """ "Friday's ruling" is over, but not what will be, nor what is during something ahead."""
        will = self._after(after) is Toward.AHEAD and not self._regards.search(after)
        during = said is Toward.AHEAD and self._during.search(clause)
        return Toward.AHEAD if will or during or self._forth.search(clause) else Toward.BACK

    def _before(self, clause: str) -> Toward | None:
        """What the last verb before a date tells, None without one; from farther off only that it is ahead.

        An infinitive alone is an aim.
        """
        near = clause[-_BEFORE:]
        if turns := self._turns(near):
            return _pointed(_weighed(turns, len(near), self._participles))
        far = self._turns(clause)
        aim = near == clause and self._aim.search(clause)
        return Toward.AHEAD if aim or (far and far[-1]["ahead"]) else None

    def _turns(self, codes: str) -> list[re.Match[str]]:
        return [turn for turn in self._turn.finditer(codes) if not turn["open"]]

    def _after(self, codes: str) -> Toward:
        """What the first verb after a date tells; who "on Monday agreed to leave" did so then."""
        turn = self._turn.search(codes)
        if turn is None:
            return Toward.NEAREST
        return Toward.BACK if self._past.match(turn[0]) else _pointed(turn)


def _weighed(turns: list[re.Match[str]], end: int, participles: str) -> re.Match[str]:
    """The last turn in a list that is a verb's.

    The participle of "will be paid on an unspecified day in" is none, that of "was held at a port in" is.
    """
    *earlier, last = turns
    is_passive = bool(earlier) and earlier[-1].end() == last.start() and not earlier[-1]["ahead"]
    far = last[0] in participles and end - last.end() > _BESIDE
    adjective = far and not is_passive and not last["ahead"]
    return _weighed(earlier, end, participles) if adjective and earlier else last


def _pointed(turn: re.Match[str]) -> Toward:
    if turn["ahead"]:
        return Toward.AHEAD
    return Toward.NEAREST if turn["open"] else Toward.BACK


def _any(codes: str, refused: str) -> str:
    """One of these characters but for the refused; a class without words matches nothing."""
    kept = "".join(code for code in codes if code not in refused)
    return f"[{kept}]" if kept else "(?!)"
