"""English: its words for time, and the phrases that it makes of them."""

from functools import partial

from timeline.dates import numbers
from timeline.dates.grammar import Language, Phrase, Rule, Shape
from timeline.dates.productions import (
    ago,
    ahead,
    at_after,
    at_before,
    both,
    century,
    clock,
    day_month,
    day_month_year,
    days,
    days_away,
    decade,
    earlier,
    every,
    every_part,
    from_now,
    full_hour,
    half,
    inside,
    iso,
    last_of,
    later,
    length,
    modified,
    month_day,
    month_day_year,
    month_days,
    month_year,
    noon,
    often,
    on_weekday,
    point,
    same,
    second_day,
    seconds,
    short_year,
    some,
    step,
    step_month,
    step_part,
    step_weekday,
    vague,
    week_of,
    within,
    year_bc,
    year_month,
    years,
)
from timeline.model.timex import (
    Base,
    Decade,
    Feast,
    Lead,
    Modifier,
    MonthDay,
    PartOfDay,
    Unit,
    Vague,
    Weekday,
    Yearless,
)

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip

# "may" and "march" are verbs, "mar" is one too, "jun" and "dec" are half of other names.
UNCLEAR_MONTHS = ("may", "march", "mar", "jun")

FULL_MONTHS = ("march", "april", "may", "june", "july")

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4,
}  # fmt: skip

UNITS = {
    "minute": Unit.MINUTE, "hour": Unit.HOUR, "day": Unit.DAY, "week": Unit.WEEK,
    "weekend": Unit.WEEKEND, "fortnight": Unit.FORTNIGHT, "month": Unit.MONTH, "quarter": Unit.QUARTER,
    "year": Unit.YEAR, "decade": Unit.DECADE, "century": Unit.CENTURY, "millennium": Unit.MILLENNIUM,
}  # fmt: skip

MANY_UNITS = {
    "seconds": Unit.SECOND, "minutes": Unit.MINUTE, "hours": Unit.HOUR, "days": Unit.DAY, "weeks": Unit.WEEK,
    "weekends": Unit.WEEKEND, "fortnights": Unit.FORTNIGHT, "months": Unit.MONTH, "quarters": Unit.QUARTER,
    "years": Unit.YEAR, "decades": Unit.DECADE, "centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM,
    "hrs": Unit.HOUR, "yrs": Unit.YEAR,
}  # fmt: skip

CARDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "dozen": 12,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

STEPS = {
    "last": (-1, Base.PUBLISHED), "past": (-1, Base.PUBLISHED),
    "this": (0, Base.PUBLISHED), "current": (0, Base.PUBLISHED),
    "next": (1, Base.PUBLISHED), "coming": (1, Base.PUBLISHED),
    "previous": (-1, Base.MENTIONED), "preceding": (-1, Base.MENTIONED),
    "that": (0, Base.MENTIONED), "same": (0, Base.MENTIONED),
    "following": (1, Base.MENTIONED), "ensuing": (1, Base.MENTIONED),
}  # fmt: skip

# After "the", "next" and "last" speak of the story, not of the day of publication.
TOLD_STEPS = {
    "next": (1, Base.MENTIONED), "following": (1, Base.MENTIONED), "previous": (-1, Base.MENTIONED),
    "preceding": (-1, Base.MENTIONED), "ensuing": (1, Base.MENTIONED), "same": (0, Base.MENTIONED),
}  # fmt: skip

# Words, name in `timeline.dates.feasts`, and the proof: a phrase and the day that comes out.
FEASTS = (
    ("New Year 's Day", "new_year", "New Year's Day", "2024-01-01"),
    ("New Year 's Eve", "new_years_eve", "New Year's Eve", "2023-12-31"),
    ("Epiphany", "epiphany", "Epiphany", "2024-01-06"),
    ("Martin Luther King Day", "mlk_day", "Martin Luther King Day", "2024-01-15"),
    ("Valentine 's Day", "valentine", "Valentine's Day", "2024-02-14"),
    ("Presidents ' Day", "presidents_day", "Presidents' Day", "2024-02-19"),
    ("St .? Patrick 's Day", "st_patrick", "St. Patrick's Day", "2024-03-17"),
    ("April Fools ' Day", "april_fools", "April Fools' Day", "2024-04-01"),
    ("Ash Wednesday", "ash_wednesday", "Ash Wednesday", "2024-02-14"),
    ("Palm Sunday", "palm_sunday", "Palm Sunday", "2024-03-24"),
    ("Good Friday", "good_friday", "Good Friday", "2024-03-29"),
    ("Easter Monday", "easter_monday", "Easter Monday", "2024-04-01"),
    ("Easter ( Sunday | Day )?", "easter", "Easter", "2024-03-31"),
    ("May Day", "may_day", "May Day", "2024-05-01"),
    ("Ascension Day", "ascension", "Ascension Day", "2024-05-09"),
    ("Memorial Day", "memorial_day", "Memorial Day", "2024-05-27"),
    ("Pentecost", "pentecost", "Pentecost", "2024-05-19"),
    ("Juneteenth", "juneteenth", "Juneteenth", "2024-06-19"),
    ("Bastille Day", "bastille_day", "Bastille Day", "2024-07-14"),
    ("Labor Day", "labor_day_us", "Labor Day", "2024-09-02"),
    ("Columbus Day", "columbus_day", "Columbus Day", "2024-10-14"),
    ("Halloween", "halloween", "Halloween", "2024-10-31"),
    ("All Saints ' Day", "all_saints", "All Saints' Day", "2024-11-01"),
    ("Veterans Day", "veterans_day", "Veterans Day", "2024-11-11"),
    ("Thanksgiving ( Day )?", "thanksgiving_us", "Thanksgiving", "2023-11-23"),
    ("Christmas Eve", "christmas_eve", "Christmas Eve", "2023-12-24"),
    ("Christmas Day", "christmas", "Christmas Day", "2023-12-25"),
    ("Christmas", "christmas", "Christmas", "2023-12-25"),
    ("Boxing Day", "boxing_day", "Boxing Day", "2023-12-26"),
)

LANGUAGE = Language(
    code="en",
    words={
        "short_month": dict.fromkeys(
            word.capitalize() for word in MONTHS if len(word) < 5 and word not in FULL_MONTHS
        ),
        "month": {word.capitalize(): number for word, number in MONTHS.items()},
        "clear_month": {
            word.capitalize(): number for word, number in MONTHS.items() if word not in UNCLEAR_MONTHS
        },
        "weekday": WEEKDAYS | {"Mon": 0, "Sat": 5, "Sun": 6},
        "clear_weekday": WEEKDAYS,
        "weekdays": {
            "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6,
        },
        "season": {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
        "clear_season": {"summer": 22, "autumn": 23, "winter": 24, "springtime": 21, "summertime": 22},
        "unit": UNITS,
        "units": MANY_UNITS,
        "calendar_unit": {
            word: unit
            for word, unit in UNITS.items()
            if unit not in {Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.FORTNIGHT}
        },
        "cardinal": CARDINALS,
        "article": {"a": 1, "an": 1},
        "unsaid": {"several": None, "few": None, "some": None, "many": None, "numerous": None},
        "couple": {"couple": 2},
        "long_units": {
            word: unit for word, unit in MANY_UNITS.items() if unit not in {Unit.SECOND, Unit.MINUTE, Unit.QUARTER}
        },
        "ordinal_word": ORDINALS,
        "which_half": {"first": 1, "second": 2, "latter": 2, "last": 2, "other": 2},
        "which_quarter": {"first": 33, "second": 34, "third": 35, "fourth": 36, "final": 36},
        "decade_word": {
            "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
            "nineties": 9,
        },
        "step": STEPS,
        "told_step": TOLD_STEPS,
        "away": {"today": 0, "yesterday": -1, "tomorrow": 1},
        "part": {
            "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV",
            "lunchtime": "MI", "midnight": "NI",
        },
        "parts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
        "noon": {"noon": 12, "midday": 12, "midnight": 24},
        "half_day": {"am": "am", "pm": "pm"},
        "a_or_p": {"a": "am", "p": "pm"},
        "zone": {
            "GMT": "Z", "UTC": "Z", "CET": "+01:00", "CEST": "+02:00", "BST": "+01:00", "EST": "-05:00",
            "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "PST": "-08:00", "PDT": "-07:00", "ET": "",
        },
        "early_or_late": {"early": Modifier.START, "late": Modifier.END, "mid": Modifier.MID},
        "edge": {
            "beginning": Modifier.START, "start": Modifier.START, "middle": Modifier.MID, "end": Modifier.END,
            "close": Modifier.END, "outset": Modifier.START,
        },
        "about": {
            "about": Modifier.APPROX, "around": Modifier.APPROX, "circa": Modifier.APPROX,
            "approximately": Modifier.APPROX, "roughly": Modifier.APPROX,
        },
        "more_or_less": {
            "almost": Modifier.LESS_THAN, "nearly": Modifier.LESS_THAN, "over": Modifier.MORE_THAN,
            "about": Modifier.APPROX, "around": Modifier.APPROX, "roughly": Modifier.APPROX,
            "approximately": Modifier.APPROX,
        },
        "now": {
            "now": Vague.PRESENT, "currently": Vague.PRESENT, "nowadays": Vague.PRESENT,
            "recently": Vague.PAST, "previously": Vague.PAST, "formerly": Vague.PAST,
        },
        "times": {"past": Vague.PAST, "future": Vague.FUTURE},
        "often": {
            "daily": Unit.DAY, "weekly": Unit.WEEK, "monthly": Unit.MONTH, "quarterly": Unit.QUARTER,
            "annually": Unit.YEAR, "hourly": Unit.HOUR, "fortnightly": Unit.FORTNIGHT, "yearly": Unit.YEAR,
        },
        "amount": dict.fromkeys((
            "$", "€", "£", "¥", "#", "no", "nos", "number", "room", "route", "highway", "road", "flight", "page",
            "pages", "chapter", "section", "article", "unit", "block", "lot", "gate", "channel", "version", "model",
            "apollo", "boeing", "airbus", "interstate", "bus", "train", "line", "suite", "apartment", "resolution",
            "error", "code", "windows", "than", "usd", "eur", "gbp", "nearly", "almost", "/", "_", "@", "&", "=",
        )),
        "counted": dict.fromkeys((
            "%", "percent", "per", "people", "persons", "men", "women", "children", "pupils", "students", "soldiers",
            "troops", "workers", "jobs", "votes", "voters", "members", "miles", "kilometres", "kilometers", "km",
            "metres", "meters", "feet", "acres", "hectares", "tons", "tonnes", "pounds", "dollars", "euros", "yen",
            "kg", "degrees", "points", "shares", "cases", "deaths", "homes", "houses", "households", "cars",
            "vehicles", "seats", "copies", "pages", "passengers", "residents", "hours", "minutes", "seconds", "days",
            "weeks", "months", "years", "million", "billion", "thousand", "hundred", "barrels", "megawatts", "gb",
            "mb", "calories", "other", "more", "different", "sq", "square", "°", "goals", "runs", "rounds", "litres",
            "/", "_", "@", "=",
        )),
        "ahead": dict.fromkeys((
            "will", "shall", "would", "may", "might", "can", "could", "should", "must", "to", "next", "coming",
            "upcoming", "due", "until", "till", "by", "expected", "scheduled", "planned", "plans", "expects",
            "ll", "going", "forthcoming", "wants", "hopes", "intends", "aims",
        )),
        "behind": dict.fromkeys((
            "said", "was", "were", "had", "did", "told", "ago", "met", "held", "won", "took", "came", "went", "began",
            "fell", "rose", "became", "made", "left", "lost", "found", "gave", "got", "knew", "saw", "ran", "led",
            "brought", "built", "bought", "sold", "sent", "spoke", "stood", "struck", "broke", "chose", "cut", "drew",
            "drove", "flew", "grew", "hit", "kept", "paid", "put", "read", "shot", "sank", "sat", "set", "shut",
            "spent", "swore", "taught", "thought", "threw", "wrote", "been", "last", "since",
        )),
        "small": dict.fromkeys((
            "the", "and", "or", "but", "during", "throughout", "around", "about", "circa", "over", "within", "at", "on",
            "as", "with", "for", "then", "when", "while", "where", "if", "because", "so", "than", "both", "also",
            "only", "not", "yet", "even", "just", "still", "after", "before", "early", "late", "mid", "through",
        )),
        "stop": dict.fromkeys((".", "!", "?", ";", ":")),
    },
    shapes=(
        Shape(("iso",), r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?", numbers.three),
        Shape(("iso",), r"(\d{4})/(\d\d)/(\d\d)", numbers.three),
        Shape(("clock_time",), r"([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?([aApP][mM])?", numbers.clock),
        Shape(("clock_time",), r"(1[0-2]|0?[1-9])()()([aApP][mM])", numbers.clock),
        Shape(("int", "day", "hour"), r"0?[1-9]|1\d|2[0-4]", numbers.whole),
        Shape(("int", "day"), r"2[5-9]|3[01]", numbers.whole),
        Shape(("int", "year"), r"1[5-9]\d\d|20\d\d", numbers.whole),
        Shape(("int", "old_year"), r"[1-9]\d\d|1[0-4]\d\d|2100", numbers.whole),
        Shape(("int", "two_digits"), r"\d\d", numbers.whole),
        Shape(("int",), r"\d{1,7}", numbers.whole),
        Shape(("decimal",), r"\d+\.\d+|\d{1,3}(?:,\d{3})+", numbers.decimal),
        Shape(("ordinal_number", "ordinal_day"), r"(?:2?1|31)st|2?2nd|2?3rd|(?:[4-9]|1\d|2[04-9]|30)th", numbers.leading),
        Shape(("ordinal_number",), r"\d+(?:st|nd|rd|th)", numbers.leading),
        Shape(("decade_number",), r"(?:1\d\d|20\d)0s", numbers.leading),
        Shape(("decade_tens",), r"[1-9]0s", numbers.tens),
        Shape(("quarter_number",), r"Q([1-4])", numbers.quarter),
        Shape(("half_number",), r"H([12])", numbers.half_year),
        Shape(("behind",), r"[a-z]{2,}ed", numbers.nothing),
        Shape(("fiscal_year",), r"FY(20\d\d)", numbers.group),
    ),
    phrases={
        "month_name": Phrase("{short_month} . | {month}", ("month",), numbers.first),
        "clear_month_name": Phrase("{short_month} . | {clear_month}", ("month",), numbers.first),
        "count": Phrase(
            "{article} {unsaid} | {article} dozen|hundred|thousand | {article} | {int} | {decimal}"
            " | {unsaid} | {cardinal} ( -? {cardinal} )? ( and? {cardinal} )? ( - {cardinal} )?",
            ("article", "int", "decimal", "unsaid", "cardinal"),
            numbers.spoken,
        ),
        "ordinal": Phrase(
            "{ordinal_number} | {ordinal_word} | {cardinal} - {ordinal_word}",
            ("ordinal_number", "ordinal_word", "cardinal"),
            numbers.spoken,
        ),
        "day_number": Phrase("{day} | {ordinal_day}", ("day", "ordinal_day"), numbers.first),
        "any_unit": Phrase("{unit} | {units}", ("unit", "units"), numbers.first),
        "meridiem": Phrase("{half_day} | {a_or_p} . m .?", ("half_day", "a_or_p"), numbers.first),
        "number": Phrase("{int} | {decimal} | {cardinal}", ("int", "decimal", "cardinal"), numbers.first),
        "whole_number": Phrase("{int}", ("int",), numbers.first),
        "short": Phrase("{two_digits} | {day}", ("two_digits", "day"), numbers.first),
    },
    leads=(
        ("by", Lead.BY), ("no later than", Lead.BY), ("since", Lead.SINCE), ("until", Lead.UNTIL), ("till", Lead.UNTIL),
        ("as of", Lead.AS_OF), ("before", Lead.BEFORE), ("prior to", Lead.BEFORE), ("after", Lead.AFTER),
        ("from", Lead.FROM), ("starting", Lead.FROM), ("starting in", Lead.FROM), ("starting on", Lead.FROM),
    ),
    ranges=(
        ("from", "to"), ("from", "until"), ("from", "through"), ("from", "-"), ("between", "and"), ("", "-"),
        ("", "to"), ("", "through"), ("", "until"),
    ),
    rules=(
        # Said in full.
        Rule("{iso}", iso, {"2026-01-05": "2026-01-05", "2026/01/05": "2026-01-05"}, ("2026-02-30",)),
        Rule("{month_name} {day_number} ,? {year}", month_day_year,
             {"January 5, 2026": "2026-01-05", "Jan. 5, 2026": "2026-01-05", "March 3rd 1999": "1999-03-03"},
             ("February 30, 2026",)),
        Rule("the? {day_number} of? {month_name} ,? {year}", day_month_year,
             {"5 January 2026": "2026-01-05", "the 3rd of March, 1999": "1999-03-03"}),
        Rule("{month_name} {day} - {day} ,? {year}?", month_days,
             {"May 21-24, 2023": "2023-05-21", "May 2–4": "2024-05-02"}),
        Rule("{month_name} {day} and|to|through {day} ,? {year}?", month_days, {"May 2 and 4, 2023": "2023-05-02"}),
        Rule("{day} - {day} {month_name} {year}?", days, {"21-24 May 2023": "2023-05-21"}),
        Rule("{day} and|to {day} {month_name} {year}?", days, {"8 and 9 March 2023": "2023-03-08"}),
        Rule("{month_name} ,? of? {year}", month_year, {"June 2026": "2026-06", "June of 2026": "2026-06"}),
        Rule("the? {season} ,? of? {year}", month_year,
             {"spring 2021": "2021-SP", "the fall of 1989": "1989-FA", "winter 2022": "2022-WI"}),
        Rule("{quarter_number} of? {year}", month_year, {"Q2 2024": "2024-Q2"}),
        Rule("{half_number} of? {year}", month_year, {"H1 2025": "2025-H1"}),
        Rule("{year} {quarter_number}", year_month, {"2024 Q3": "2024-Q3"}),
        Rule("{fiscal_year}", point, {"FY2024": "2024"}),
        Rule("{year}", point, {"1987": "1987", "in 2031": "2031"},
             ("$2026", "Room 2014", "2014 people", "2000 meters", "Euro 2024", "Summit 2026", "2019/20", "top 2000%"),
             not_after=("amount", "name"), not_before=("counted",)),
        Rule("{year} - {two_digits}", years, {"1939-45": "1939"}, not_after=("amount", "name")),
        Rule("in|since|until|by|of|from [ {old_year} ]", point, {"in 1066": "1066"}, ("of 500 people",),
             not_before=("counted", "name", "amount", "units")),
        Rule("{whole_number} BC|BCE", year_bc, {"44 BC": "BC0044"}),
        Rule("the? {decade_number}", decade, {"the 1960s": "196"}),
        Rule("the '? {decade_tens}", Decade, {"the '90s": "199", "the 80s": "198"}),
        Rule("the {decade_word}", Decade, {"the nineties": "199"}),
        Rule("' {two_digits}", short_year, {"'96": "1996"}),
        Rule("the? {ordinal} -? century", century, {"the 19th century": "18", "the twenty-first century": "20"}),

        # Without the year.
        Rule("{month_name} {day_number}", month_day, {"May 12": "2024-05-12", "Jan. 3rd": "2024-01-03"},
             ("May 99", "march 5 abreast"), not_before=("counted",)),
        Rule("the? {day_number} of? {month}", day_month, {"12 May": "2024-05-12", "the 4th of July": "2024-07-04"}),
        Rule("{clear_month_name}", Yearless, {"October": "2024-10", "since October": "2023-10", "sold in October": "2023-10", "April": "2024-04"}, ("they may march",)),
        Rule("in|since|until|by|during|from|of|before|after|late|early|mid|for|through|to [ {month_name} ]", Yearless,
             {"in May": "2024-05", "in March": "2024-03"}, ("we may", "they march")),
        Rule("[ {month_name} ] of last|next|this|that|the year", Yearless, {"March of last year": "2023-03"}),
        Rule("{clear_weekday}", Weekday, {"Monday": "2024-05-13", "Wednesday": "2024-05-15"}),
        Rule("on|since|until|by|from|late|early [ {weekday} ]", Weekday, {"on Sat": "2024-05-11"}, ("the sun sat",)),
        Rule("on the [ {ordinal_day} ]", MonthDay, {"on the 5th": "2024-05-05"}),
        Rule("the? {clear_season}", Yearless, {"the summer": "2024-SU", "winter": "2023-WI"}),
        Rule("in|since|until|by|during|from [ the? {season} ]", Yearless, {"in the spring": "2024-SP"}, ("the fall",)),
        Rule("the {which_quarter} -? quarter", Yearless, {"the first quarter": "2024-Q1"}),
        Rule("{quarter_number}", Yearless, {"Q1": "2024-Q1"}),
        *(Rule(words, partial(Feast, name), {proof: day}) for words, name, proof, day in FEASTS),

        # Counted from the day of publication, or from the last date mentioned.
        Rule("{away}", days_away, {"yesterday": "2024-05-14", "today": "2024-05-15", "tomorrow": "2024-05-16"}),
        Rule("the day before yesterday", partial(days_away, -2), {"the day before yesterday": "2024-05-13"}),
        Rule("the day after tomorrow", partial(days_away, 2), {"the day after tomorrow": "2024-05-17"}),
        Rule("{step} {calendar_unit}", step,
             {"last week": "2024-W19", "this month": "2024-05", "next year": "2025", "last weekend": "2024-W19-WE"}),
        Rule("the {told_step} {calendar_unit}", step, {"the next day": "2024-05-16", "the same month": "2024-05"}),
        Rule("the current {calendar_unit}", partial(step, STEPS["this"]), {"the current year": "2024"}),
        Rule("the day after", partial(step, TOLD_STEPS["next"], Unit.DAY), {"the day after": "2024-05-16"}),
        Rule("the day before", partial(step, TOLD_STEPS["previous"], Unit.DAY), {"the day before": "2024-05-14"}),
        Rule("{step} {weekday}", step_weekday, {"last Friday": "2024-05-10", "next Monday": "2024-05-20"}),
        Rule("the {told_step} {weekday}", step_weekday, {"the following Friday": "2024-05-17"}),
        Rule("{step} {month}", step_month, {"last March": "2024-03", "next May": "2025-05"}),
        Rule("{step} {season}", step_month, {"last summer": "2023-SU", "this spring": "2024-SP"}),
        Rule("{step} {part}", step_part, {"this morning": "2024-05-15TMO", "last night": "2024-05-14TNI"}),
        Rule("the {told_step} {part}", step_part, {"the next morning": "2024-05-16TMO"}),
        Rule("tonight", partial(step_part, STEPS["this"], "NI"), {"tonight": "2024-05-15TNI"}),
        Rule("overnight", partial(step_part, STEPS["this"], "NI"), {"overnight": "2024-05-15TNI"}),
        Rule("the weekend", partial(step, STEPS["this"], Unit.WEEKEND), {"the weekend": "2024-W20-WE"}),

        # Lengths of time.
        Rule("{count} -? {any_unit}", length,
             {"three days": "P3D", "a week": "P1W", "two-month": "P2M", "twenty-five years": "P25Y",
              "several weeks": "PXW", "1.5 years": "P1.5Y"}),
        Rule("a {couple} of? {units}", length, {"a couple of hours": "PT2H"}),
        Rule("{number} -? second", seconds, {"a 30-second": "PT30S"}),
        Rule("{long_units}", some, {"decades": "PXDE"}, ("the minutes",)),
        Rule("{unit} - long", partial(length, 1), {"week-long": "P1W"}),

        # Times of day.
        Rule("{clock_time} {meridiem}? {zone}?", clock,
             {"10:30": "2024-05-15T10:30", "5:15 p.m.": "2024-05-15T17:15", "9am": "2024-05-15T09:00",
              "10:30 GMT": "2024-05-15T10:30Z"}),
        Rule("{hour} {meridiem} {zone}?", full_hour, {"5 p.m.": "2024-05-15T17:00", "10 a.m.": "2024-05-15T10:00"}),
        Rule("the? {part}", PartOfDay, {"the morning": "2024-05-15TMO"}),
        Rule("at [ {noon} ]", noon, {"at noon": "2024-05-15T12:00"}),

        # Again and again.
        Rule("every|each {unit}", every, {"every day": "P1D", "each year": "P1Y"}),
        Rule("every|each {part}", every_part, {"every morning": "XXXX-XX-XXTMO"}),
        Rule("{often}", often, {"weekly": "P1W"}),

        # No date at all.
        Rule("{now}", vague, {"now": "PRESENT_REF", "recently": "PAST_REF"}),
        Rule("the {times}", vague, {"the future": "FUTURE_REF"}, not_before=("int", "cardinal", "unsaid", "units", "unit")),

        # What is made of these.
        Rule("{span} ago", ago, {"three days ago": "2024-05-12", "two weeks ago": "2024-W18", "a year ago": "2023"}),
        Rule("{span} from {vague}", from_now, {"two years from now": "2026"}),
        Rule("in [ {span} 's|' time ]", ahead, {"in two years' time": "2026"}),
        Rule("{span} later|afterwards", later, {"three days later": "2024-05-18"}),
        Rule("{span} earlier|before|previously", earlier, {"two months earlier": "2024-03"}),
        Rule("{span} ,|and? {span}", both, {"two years and three months": "P2Y3M"}),
        Rule("the? past|last|next|coming|previous|first|following {span}", same,
             {"the past three months": "P3M", "the next two weeks": "P2W"}),
        Rule("{bare_weekday} ,? the? {point}", second_day, {"Monday, January 5, 2026": "2026-01-05"}),
        Rule("{bare_weekday} ,? the? {yearless}", on_weekday, {"Friday, 3 March": "2023-03-03"}),
        Rule("{yearless} ( of|in | , )? {stepped}", inside, {"March of last year": "2023-03"}),
        Rule("{bare_feast} ( of | in | , )? {point}", inside, {"Christmas 1914": "1914-12-25"}),
        Rule("{yearless} of? {point}", inside, {"the first quarter of 2023": "2023-Q1"}),
        Rule("the? {which_half} half of {date}", half, {"the second half of 2031": "2031-H2"}),
        Rule("the? {ordinal} {calendar_unit} of|in {date}", within, {"the third week of March 2024": "2024-W11"}),
        Rule("the {stepped} of|in {date}", last_of, {"the last day of February 2024": "2024-02-29"}),
        Rule("the? final {calendar_unit} of|in {date}", partial(within, -1), {"the final week of May 2023": "2023-W22"}),
        Rule("the {ordinal} {bare_weekday} of|in {date}", within, {"the first Monday of May 2023": "2023-05-01"}),
        Rule("the? week of {date}", week_of, {"the week of June 2, 2025": "2025-W23"}),
        Rule("{early_or_late} -? {date}", modified, {"early March": "2024-03", "mid-July 2023": "2023-07"}),
        Rule("{early_or_late} in|on {date}", modified, {"late in 2023": "2023"}),
        Rule("the {edge} of {date}", modified, {"the end of last year": "2023"}),
        Rule("{about} {date}", modified, {"about 1990": "1990"}),
        Rule("{more_or_less} {span}", modified, {"almost two years": "P2Y"}),
        Rule("earlier|later {stepped}", same, {"earlier this month": "2024-05"}),
        Rule("{date} ,? at|around? {time}", at_after, {"Thursday at 10 a.m.": "2024-05-09T10:00"}),
        Rule("{date} {part_of_day}", at_after, {"Monday morning": "2024-05-13TMO"}),
        Rule("{time} ,? on|of? {date}", at_before, {"10 a.m. on Thursday": "2024-05-09T10:00"}),
    ),
)
