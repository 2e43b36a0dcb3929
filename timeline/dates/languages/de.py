"""German: explicit, relative and yearless dates; a small module that shows all that a language takes."""

from functools import partial

from timeline.dates import numbers
from timeline.dates.grammar import Language, Phrase, Rule, Shape, Wording
from timeline.dates.productions.distances import (
    ago,
    days_away,
)
from timeline.dates.productions.lengths import (
    length,
)
from timeline.dates.productions.relative import (
    step,
    step_month,
    step_weekday,
    vague,
)
from timeline.dates.productions.said import (
    century,
    day_first,
    day_month,
    day_month_year,
    decade,
    iso,
    month_year,
    point,
    year_bc,
)
from timeline.model.timex import Base, Lead, Unit, Vague, Weekday, Yearless

MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8,
    "september": 9, "oktober": 10, "november": 11, "dezember": 12,
}  # fmt: skip

UNITS = {
    "tag": Unit.DAY, "tage": Unit.DAY, "tagen": Unit.DAY, "woche": Unit.WEEK, "wochen": Unit.WEEK,
    "monat": Unit.MONTH, "monats": Unit.MONTH, "monate": Unit.MONTH, "monaten": Unit.MONTH, "jahr": Unit.YEAR,
    "jahres": Unit.YEAR, "jahre": Unit.YEAR, "jahren": Unit.YEAR, "jahrzehnt": Unit.DECADE, "stunde": Unit.HOUR,
    "stunden": Unit.HOUR, "minute": Unit.MINUTE, "minuten": Unit.MINUTE,
}  # fmt: skip

STEPS = {
    "letzte": (-1, Base.PUBLISHED), "letzten": (-1, Base.PUBLISHED), "letztes": (-1, Base.PUBLISHED),
    "vergangene": (-1, Base.PUBLISHED), "vergangenen": (-1, Base.PUBLISHED), "vergangenes": (-1, Base.PUBLISHED),
    "diese": (0, Base.TOPIC), "diesen": (0, Base.TOPIC), "dieses": (0, Base.TOPIC), "diesem": (0, Base.TOPIC),
    "nächste": (1, Base.PUBLISHED), "nächsten": (1, Base.PUBLISHED), "nächstes": (1, Base.PUBLISHED),
    "kommende": (1, Base.PUBLISHED), "kommenden": (1, Base.PUBLISHED), "kommendes": (1, Base.PUBLISHED),
}  # fmt: skip

WORDING = Wording(
    months={
        1: "Januar", 2: "Februar", 3: "März", 4: "April", 5: "Mai", 6: "Juni", 7: "Juli", 8: "August", 9: "September",
        10: "Oktober", 11: "November", 12: "Dezember", 21: "Frühling", 22: "Sommer", 23: "Herbst", 24: "Winter",
    },
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    day="{}, {}. {}",
    range="{} bis {}",
    stated="„{}“ steht ausdrücklich da",
    counted="„{}“ {} {}, {} → {}",
    steps={-1: "vor", 0: "ausgehend von", 1: "nach"},
    anchors={
        Base.PUBLISHED: "als der Artikel erschien", Base.MENTIONED: "dem zuvor genannten Datum",
        Base.QUARTER: "dem zuvor genannten Quartal",
    },
    leads={
        Lead.BY: "eine Frist: dann oder früher", Lead.UNTIL: "ein Ende: dann oder früher",
        Lead.BEFORE: "dann oder früher", Lead.SINCE: "ein Anfang: von da an", Lead.AFTER: "dann oder später",
        Lead.FROM: "ein Anfang: von da an", Lead.AS_OF: "der Stand zu dieser Zeit",
    },
    led="{}; {}",
    joined="{}; die ganze Spanne ist {}",
    length="„{}“ ist eine Dauer, kein Datum",
    repeated="„{}“ kehrt wieder",
    vague="„{}“ nennt kein Datum",
    hour="„{}“ sagt nicht, an welchem Tag",
    unanchored="„{}“ braucht ein Datum, von dem aus gezählt wird, und der Artikel nennt keines",
    unsettled="„{}“ lässt sich auf kein Datum festlegen",
)

LANGUAGE = Language(
    code="de",
    wording=WORDING,
    words={
        "month": {word.capitalize(): number for word, number in MONTHS.items()},
        "weekday": {
            "Montag": 0, "Dienstag": 1, "Mittwoch": 2, "Donnerstag": 3, "Freitag": 4, "Samstag": 5, "Sonnabend": 5,
            "Sonntag": 6,
        },
        "season": {"Frühling": 21, "Frühjahr": 21, "Sommer": 22, "Herbst": 23, "Winter": 24},
        "unit": {word.capitalize(): unit for word, unit in UNITS.items()},
        "cardinal": {
            "einem": 1, "einer": 1, "ein": 1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
            "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwanzig": 20, "dreißig": 30,
            "hundert": 100, "mehrere": None, "mehreren": None, "einigen": None, "einige": None,
        },
        "step": STEPS,
        "away": {"heute": 0, "gestern": -1, "vorgestern": -2, "übermorgen": 2},
        "now": {"jetzt": Vague.PRESENT, "derzeit": Vague.PRESENT, "kürzlich": Vague.PAST, "neulich": Vague.PAST},
        "amount": dict.fromkeys(("$", "€", "£", "#", "nummer", "zimmer", "seite", "fast", "rund", "knapp", "etwa")),
        "counted": dict.fromkeys((
            "%", "prozent", "menschen", "personen", "euro", "dollar", "meter", "kilometer", "tonnen", "stück",
            "mal", "soldaten", "fälle", "plätze", "einwohner", "millionen", "milliarden",
        )),
        "ahead": dict.fromkeys(("wird", "werden", "soll", "sollen", "will", "wollen", "kommenden", "geplant")),
        "behind": dict.fromkeys(("war", "waren", "hatte", "hatten", "wurde", "wurden", "hat", "haben", "sagte", "kam")),
        "stop": dict.fromkeys((".", "!", "?", ";", ":")),
    },
    shapes=(
        Shape(("iso",), r"(\d{4})-(\d\d)-(\d\d)", numbers.three),
        Shape(("dotted",), r"(\d\d?)\.(\d\d?)\.(\d{4})", numbers.three),
        Shape(("int", "day"), r"0?[1-9]|[12]\d|3[01]", numbers.whole),
        Shape(("int", "year"), r"1[5-9]\d\d|20\d\d", numbers.whole),
        Shape(("int",), r"\d{1,4}", numbers.whole),
        Shape(("decade_number",), r"(?:1[5-9]\d|20\d)0er", numbers.leading),
        Shape(("behind",), r"ge[a-zäöüß]{3,}t", numbers.nothing),
    ),
    phrases={
        "count": Phrase("{int} | {cardinal}", ("int", "cardinal"), numbers.spoken),
    },
    leads=(
        ("bis", Lead.UNTIL), ("bis zum", Lead.UNTIL), ("spätestens", Lead.BY), ("seit", Lead.SINCE),
        ("seit dem", Lead.SINCE), ("vor dem", Lead.BEFORE), ("nach dem", Lead.AFTER), ("ab", Lead.FROM),
        ("ab dem", Lead.FROM),
    ),
    ranges=(
        ("von", "bis"), ("vom", "bis"), ("vom", "bis zum"), ("zwischen", "und"), ("", "-"), ("", "bis"),
    ),
    rules=(
        # Said in full.
        Rule("{iso}", iso, {"2026-01-05": "2026-01-05"}, ("2026-02-30",)),
        Rule("{dotted}", day_first, {"5.1.2026": "2026-01-05", "03.10.1990": "1990-10-03"}, ("31.2.2026",)),
        Rule("( {weekday} , )? {day} . {month} {year}", day_month_year,
             {"5. Januar 2026": "2026-01-05", "Montag, 5. Januar 2026": "2026-01-05"}, ("30. Februar 2026",)),
        Rule("{month} {year}", month_year, {"im Juni 2026": "2026-06"}),
        Rule("{season} {year}", month_year, {"im Herbst 1989": "1989-FA"}),
        Rule("{year}", point, {"1987": "1987", "seit 2019": "2019"}, ("$2026", "2014 Menschen", "Zimmer 2014"),
             not_after=("amount",), not_before=("counted",)),
        Rule("Jahr|Jahre {year}", point, {"im Jahr 2031": "2031"}),
        Rule("{int} v . Chr .?", year_bc, {"44 v. Chr.": "BC0044"}),
        Rule("die|der|den? {decade_number} Jahre|Jahren?", decade, {"die 1960er Jahre": "196"}),
        Rule("{day} . Jahrhundert|Jahrhunderts", century, {"im 19. Jahrhundert": "18"}),

        # Without the year.
        Rule("( {weekday} , )? {day} . {month}", day_month, {"12. Mai": "2024-05-12", "Freitag, 3. März": "2023-03-03"}),
        Rule("{month}", Yearless, {"im Oktober": "2024-10", "seit Oktober": "2023-10"}, ("mai",)),
        Rule("{weekday}", Weekday, {"am Montag": "2024-05-13", "Mittwoch": "2024-05-15"}),
        Rule("im [ {season} ]", Yearless, {"im Sommer": "2024-SU"}, ("der Sommer",)),

        # Counted from the day of publication.
        Rule("{away}", days_away, {"heute": "2024-05-15", "gestern": "2024-05-14", "vorgestern": "2024-05-13"}),
        Rule("{step} {unit}", step, {"letzte Woche": "2024-W19", "nächsten Monat": "2024-06", "dieses Jahr": "2024"}),
        Rule("{step} {month}", step_month, {"im vergangenen März": "2024-03"}),
        Rule("{step} {season}", step_month, {"letzten Sommer": "2023-SU"}),
        Rule("{step} {weekday}", step_weekday, {"am kommenden Freitag": "2024-05-17"}),
        Rule("vor {length}", ago, {"vor drei Tagen": "2024-05-12", "vor zwei Wochen": "2024-W18", "vor einem Jahr": "2023"}),

        # Lengths, and no date at all.
        Rule("{count} {unit}", length, {"drei Tage": "P3D", "mehrere Wochen": "PXW"}),
        Rule("{now}", vague, {"kürzlich": "PAST_REF", "derzeit": "PRESENT_REF"}),
        Rule("heutzutage", partial(vague, Vague.PRESENT), {"heutzutage": "PRESENT_REF"}),
    ),
)
