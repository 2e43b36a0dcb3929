"""How English says that a date only qualifies, and how an event stands: rules, each with its proofs.

A proof is a sentence published on Tuesday 20 January 2026; `tests/events/test_english_rules.py` holds them.
"""

from timeline.events.english import (
    ARRANGING,
    BLAMING,
    CALLING_OFF,
    CARRYING_ON,
    DELAYING,
    DROPPING,
    HARMING,
    OCCURRING,
    PLANNING,
    PLANS,
    REVOKING,
    SUPPOSING,
    THREATENING,
    TIMETABLED,
    UNDER_WAY,
)
from timeline.events.rules import Fact, QualifierRule, StatusRule, Tense, any_case
from timeline.model.event import Status
from timeline.model.timex import Lead
from timeline.model.when import Granularity

_LONG = frozenset(
    {Granularity.YEAR, Granularity.HALF, Granularity.QUARTER, Granularity.MONTH, Granularity.DECADE}
)

_WEEKDAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTHS = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"

# ---------------------------------------------------------------- which dates only qualify

QUALIFIERS = (
    QualifierRule(
        "comparison since",
        before=any_case(
            r"\b(?<!at )(?:worst|best|first|last(?! \w+day\b)|most|least|only|record|low|high|largest"
            r"|[a-z]{3,}est|increase|rise|growth|gain|jump|fall|drop|decline"
            r"|(?:second|third|fourth|fifth|\d+th) time)\b[^;.]*$"
            r"|\bas \w+ (?:has|have|had)\b[^;.]*\bevery \w+ $"
        ),
        leads=frozenset({Lead.SINCE}),
        proofs=(
            "It was the worst storm since 1952.",
            "Sales rose for the first time since March 2019.",
            "She came, as she has every week since September.",
        ),
        counters=(
            "The course has been running since October.",
            "At least 43 have died since May.",
            "She told the board last Friday that the lift had been broken since May.",
            "The choirs have sung together every winter since 2016.",
        ),
    ),
    QualifierRule(
        "record",
        cues=frozenset({"ever"}),
        before=any_case(r"\b(?:[a-z]{3,}est|most|best|worst|first) (?:\w+ )?ever\b[^;.]*$"),
        granularities=_LONG,
        proofs=("It was the highest flood ever measured there in June.",),
        counters=("The tallest tree ever grown here fell on Monday.",),
    ),
    QualifierRule(
        "one of a count",
        before=any_case(r"\b(?:second|third|fourth|fifth|sixth|\d+th|first|latest|most|only)\b[^;.:,]*$"),
        text=any_case(r"(?:so far )?this (?:year|season|month|week|decade|century)"),
        proofs=("It was the second crash there this year.",),
        counters=("The second crash happened on Monday.",),
    ),
    QualifierRule(
        "comparison",
        cues=frozenset({"than", "as"}),
        before=any_case(
            r"\b(?:than|as) (?:(?:it|they|he|she) (?:was|were|had|did) )?"
            r"(?:in |on |at |during |for )?(?:the |all of )?$"
        ),
        before_not=any_case(r"\bas (?:early|soon|late|recently|long ago|far back) as (?:in |on )?(?:the )?$"),
        proofs=("Exports are higher than in 2019.", "The town is twice as large as in 1990."),
        counters=("The rocket could fly as early as 3 February.",),
    ),
    QualifierRule(
        "a year before",
        before=any_case(r"\b(?:compared? (?:with|to)|from|against|versus) [^;]*$"),
        text=any_case(
            r"(?:a|one|two|three) years? (?:ago|earlier|before)|the (?:same|corresponding) .*last year"
            r"|(?:in )?the year[ -](?:ago|earlier) \w+"
        ),
        before_not=any_case(r"\bfrom (?:the )?(?-i:[A-Z])[^;]*$"),
        proofs=(
            "The firm earned $45.2 million, or 65 cents a share, compared with $84.9 million a year earlier.",
            "Net rose to $108.8 million, or $1.35 a share, from $90.5 million, or $1.12, a year ago.",
        ),
        counters=("She fled from Lisse a year ago.",),
    ),
    QualifierRule(
        "time of a kind",
        before=any_case(r"\b(?:an?|the) [\w-]+ $"),
        text=any_case(
            r"(?:first|second|third|fourth)[ -](?:quarter|half)|summer|winter|spring|autumn|decade"
        ),
        proofs=("After a flat second quarter tied to lower prices, the firm sold its mill.",),
    ),
    QualifierRule(
        "end of a span",
        cues=frozenset({"ended", "ending"}),
        before=any_case(r"\b(?:quarter|year|half|months|weeks|period)(?: that)? end(?:ed|ing) $"),
        proofs=("For the 12 months ended Sept. 30, the firm had a loss.",),
    ),
    QualifierRule(
        "level of a year",
        before=any_case(""),
        before_not=any_case(r"\bin (?:the )?$"),
        after=any_case(r"^(?:['’]s)? (?:levels?|figures?|highs?|lows?|prices|standards)\b"),
        proofs=("Funding will rise above 2010 levels.", "Oil is far from its 2008 high."),
        counters=("In 2010 levels fell.",),
        granularities=_LONG,
        leads=frozenset({None}),
    ),
    QualifierRule(
        "as before",
        cues=frozenset({"as"}),
        before=any_case(r"\bas (?:was|were|happened|had happened|had been)\b[^,;.]*$"),
        proofs=("As was the case in the 1960s, the army ruled.", "As happened last year, it was cold."),
    ),
    QualifierRule(
        "measured against",
        cues=frozenset("compared comparing against versus from unlike similar".split()),
        before=any_case(
            r"\b(?:compared (?:(?!with|to)[\w'’]+ ){0,4}(?:with|to)|comparing|against (?=\W?\d)|versus"
            r"|up from|down from|unlike|similar to)\b[^,;]*$"
        ),
        proofs=("Output fell, compared with 2024.", "The rate is 4.1%, down from 4.5% in December."),
        counters=("He played against Leeds on Saturday.", "It declared war against Leeds in March 1845."),
        granularities=_LONG,
    ),
    QualifierRule(
        "from a figure",
        cues=frozenset({"from"}),
        before=any_case(
            r"\bfrom (?:the |about |around )?[$€£]?[\d.,]+[%\w]*"
            r"(?: (?:million|billion|percent|per cent|points?))?(?: (?:in|a|at))? (?:the )?$"
        ),
        proofs=("Growth slowed from 3.1% in 2024.", "Support rose from 52% 12 months ago to 72%."),
    ),
    QualifierRule(
        "anniversary",
        cues=frozenset(
            (
                "anniversary anniversaries centenary bicentenary jubilee "
                "commemorate commemorates commemorated commemorating commemoration memory"
            ).split()
        ),
        before=any_case(
            r"\b(?:anniversar(?:y|ies)|(?:bi)?centenary|jubilee|commemorat(?:e|es|ed|ing|ion)|in memory)\b"
            r"[^;]*$"
        ),
        before_not=any_case(r"\b(?:on|was|is|be|held|fell) $"),
        granularities=frozenset({Granularity.DAY, Granularity.MONTH, Granularity.YEAR}),
        proofs=("A service will mark the anniversary of the flood of 2 July 1984.",),
        counters=("The town celebrated its anniversary on Saturday.",),
    ),
    QualifierRule(
        "of a date",
        cues=frozenset({"of"}),
        before=any_case(r"\bof (?:the )?(?:year )?$"),
        before_not=any_case(
            r"\b(?:morning|evening|night|afternoon|days?|weeks?|weekend|end|start|beginning|middle|eve|months?|hours"
            r"|summer|winter|spring|autumn|part|course|half|quarter|dawn)\b of (?:the )?(?:year )?$"
            r"|\b(?:killed|died|lost|born|burn(?:ed|t)|ruined|wrecked|washed|swept|destroyed|damaged|flattened)\b"
            r"[^,;.]* in the (?:\w+ )?\w+ of $"
        ),
        after=any_case(r"^(?!,? when\b)"),
        proofs=("Historians still study the treaty of 1848.", "It broke the rules of the Act of 2003."),
        counters=(
            "Fire broke out on the night of 5 January 2026.",
            "The old mill was washed away in the great storm of November 2014.",
            "The barn had stood through the storm of 1987, when 40 oaks fell.",
        ),
    ),
    QualifierRule(
        "year in a name",
        before=any_case(r"(?:^|[\w'’)] |[\"“‘'])(?-i:[A-Z])[\w-]+ $"),
        before_not=any_case(
            r"\b(?:in|since|by|until|from|during|of|late|early|mid|circa|about|around|and|to|or) $"
        ),
        text=any_case(r"\d{4}|\d{4}[-/–]\d{2,4}"),
        leads=frozenset({None}),
        proofs=("The Beijing Summit 2026 drew a crowd.", "Expo 2025 is a world fair."),
        counters=("In 2019 the office moved.",),
    ),
    QualifierRule(
        "year of an edition",
        before=any_case(
            r"^(?-i:[A-Z])[\w'’ -]* (?!(?:in|since|by|until|from|of|and|to|or|for)\b)(?-i:[a-z])+ $"
        ),
        after=any_case(r"^:"),
        granularities=frozenset({Granularity.YEAR}),
        leads=frozenset({None}),
        proofs=("Sheep fair 2024: our best pictures",),
        counters=("Founded in 1961: the sheep fair.",),
    ),
    QualifierRule(
        "opening hours",
        before=any_case(r"(?:^|[.;:(] ?)(?:open|closed)(?: daily)?:? $"),
        text=any_case(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*"),
        proofs=("Open Wednesday to Sunday, 10am to 4pm.",),
        counters=("The hall will open on Wednesday.", "The hall opens Wednesday."),
    ),
    QualifierRule(
        "year in brackets",
        before=any_case(r"[(\[](?:\d{4}, |[-+$€£]?\d[\d.,]*%?,? )*$"),
        after=any_case(r"^(?:, \d{4})*(?:[)\]]|: ?[-+$€£]?\d)"),
        granularities=frozenset({Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY}),
        proofs=(
            "Her first novel (1987) sold well.",
            "Most wins: 3 (1967, 1971, 1974)",
            "Net debt was €31.5m (2024: €28.0m).",
            "The bank's notes (4.75% 2029) fell.",
        ),
    ),
    QualifierRule(
        "lifespan",
        before=any_case(r"[(\[]$"),
        after=any_case(r"^[)\]]"),
        text=any_case(r".*\d{3,4} ?[-–—] ?.*\d{4}"),
        proofs=("John Smith (12 May 1940 – 3 June 2020) was a British painter.",),
    ),
    QualifierRule(
        "title",
        before=any_case(r"[“\"‘](?:(?-i:[A-Z])\w*,? |of |the |in |on |and |a )*$"),
        after=any_case(r"^(?:,? (?:(?-i:[A-Z])\w*|of|the|in|on|and|a)\b)*[!?.,]?[”\"’]"),
        proofs=("The band played “The Summer of 1976” twice.",),
        counters=("“We met on 5 January 2026,” she said.",),
    ),
    QualifierRule(
        "title without marks",
        before=any_case(
            r"\b(?:album|single|song|record|novel|book|film|movie|play|poem|opera|musical|painting|game"
            r"|series|show|documentary|podcast) $"
        ),
        text=any_case(rf"(?:{_MONTHS}|summer|winter|spring|autumn)(?: \d{{4}})?"),
        leads=frozenset({None}),
        proofs=("The band's third album September 1951 sold well.", "Her novel June was filmed twice."),
        counters=("The album came out in September 1951.", "She finished the novel June 3, 1951."),
    ),
    QualifierRule(
        "title by its capitals",
        before=any_case(r"(?-i:\b(?!from|into|over|upon|with)[a-z]{4,})\b[^.;]* $"),
        text=any_case(rf"(?-i:(?:The|Last|Next|This|That) (?!(?i:{_WEEKDAYS}|{_MONTHS}))[A-Z]).*"),
        proofs=(
            "Critics were kind: The Ninth of May was a success.",
            "Her story Last Winter was read aloud.",
        ),
        counters=("It came out early: Last Friday the mill was sold.", "The mill was sold last winter."),
    ),
    QualifierRule(
        "day as a surname",
        before=any_case(r"\b(?-i:[a-z]+), (?-i:[A-Z][a-z]+) $"),
        after=any_case(r"^(?:[,.;?!”\"]|$)"),
        text=any_case(_WEEKDAYS),
        leads=frozenset({None}),
        proofs=("The ship's cook, Martha Monday, said that it sank.", "It sank, said its cook, Job Friday."),
        counters=("It sank on Friday, said the cook.", "The ship sank off Lisse, its port, Friday."),
    ),
    QualifierRule(
        "name after a preposition",
        before=any_case(r"\bwith $"),
        after=any_case(r"^(?!['’]s|\w| \w)"),
        text=any_case(rf"{_WEEKDAYS}|{_MONTHS}"),
        proofs=("They closed the evening with Sunday, a waltz.",),
        counters=("They closed the evening with a waltz on Sunday.",),
    ),
    QualifierRule(
        "open question",
        cues=frozenset({"if", "whether"}),
        before=any_case(
            r"\b(?:wonder(?:s|ed|ing)?|doubt(?:s|ed|ing)?|unclear|not (?:known|clear|say))"
            r" (?:if|whether)\b[^,;.]*$"
        ),
        proofs=("Neighbours wondered whether the shop would open on Monday.",),
        counters=("The club said on Monday that it was unclear whether the game was lost.",),
    ),
    QualifierRule(
        "reckoned from",
        cues=frozenset({"backdated", "dated"}),
        before=any_case(r"\bback-?dated (?:as far )?to (?:the )?$"),
        proofs=("Fares rise by 2%, backdated to November.",),
        counters=("On Monday the fares were backdated.",),
    ),
    QualifierRule(
        "start to a time",
        cues=frozenset({"start", "end", "beginning", "finish"}),
        before=any_case(r"\b(?:start|end|beginning|finish) to (?:the |its |their |his |her |our )?$"),
        granularities=_LONG,
        proofs=("The yard reports a slow start to its 2026 financial year.",),
        counters=("The yard moved the start to 5 March.",),
    ),
    QualifierRule(
        "come early",
        before=any_case(""),
        after=any_case(r"^,? (?:had |has |has just )?com(?:e|es|ing) early\b|^,? came early\b"),
        proofs=("The ruling was Christmas come early, the owner said.",),
        counters=("On Christmas Eve the snow came early.",),
    ),
    QualifierRule(
        "figures for",
        cues=frozenset("for year interim annual quarterly".split()),
        before=any_case(
            r"\b(?:budget|forecasts?|targets?|estimates?|figures?|results?|data|guidance|outlook|plans?|goals?"
            r"|accounts?|report|prize|award|sales|profits?|revenues?|earnings|output|growth)"
            r"(?: of \S+| \w+)? for (?:the )?$|\b(?:full-year|half-year|interim|annual|quarterly) \w+ $"
        ),
        before_not=any_case(r"\b(?:planned|scheduled|set) for $"),
        granularities=_LONG,
        proofs=("The budget for 2027 is small.", "Osk Mills plc half-year results 2025"),
    ),
    QualifierRule(
        "amount aimed at",
        cues=frozenset({"of"}),
        before=any_case(r"\b(?:estimate|forecast|target|goal|projection)s? of [^,;]*$"),
        before_not=any_case(r"\bof (?:the )?$"),
        granularities=_LONG,
        proofs=("The firm made a bold forecast of 2m sales by the end of 2027.",),
        counters=("The firm hit its target of 2m sales on Monday.",),
    ),
    QualifierRule(
        "not since",
        before=any_case(r"\b(?:not|never|no)\b[^,;.]*$|n['’]t\b[^,;.]*$"),
        leads=frozenset({Lead.SINCE}),
        granularities=frozenset({Granularity.YEAR, Granularity.DECADE}),
        proofs=("The town has not had such a storm since 1953.",),
        counters=("The boat has not been seen since Monday.",),
    ),
    QualifierRule(
        "until then not since",
        before=any_case(r"\bhad(?: not| never|n['’]t)\b[^,;.]*$"),
        leads=frozenset({Lead.SINCE}),
        proofs=("The side, which had not lost since August, was beaten.",),
        counters=("The boat has not been seen since Monday.",),
    ),
    QualifierRule(
        "year up to",
        cues=frozenset({"to", "ended", "ending"}),
        before=any_case(
            r"\bthe (?:year|half|quarter|\S+ (?:months|weeks)) (?:to|ended|ending)(?: in)? (?:the end of )?$"
        ),
        proofs=("Sales rose 4% in the year to March.", "It lost $2m in the six months ended June."),
        counters=("In the year to come, on 5 March, the museum will open.",),
    ),
    QualifierRule(
        "price for a time",
        cues=frozenset({"for"}),
        before=any_case(r"(?:[$€£]\d\S*|\b(?:priced|costs?|price)\b)[^,;]* for $"),
        text=any_case(r"(?:the|this|that) (?:day|weekend|week|month|season|year)"),
        proofs=("Tickets, priced £185 for the weekend, sold out.",),
        counters=("The bridge was closed for the weekend.",),
    ),
    QualifierRule(
        "matter of talk",
        cues=frozenset({"about"}),
        before=any_case(
            r"\b(?:talk|speak|think|spoken?|thought|worr(?:y|ied|ies)|concern(?:ed|s)?|optimis\w+|questions?"
            r"|excited|know|ask(?:ed)?)(?:s|ing)? about $"
        ),
        proofs=("The council is ready to talk about next year.",),
        counters=("They talked on Monday.",),
    ),
    QualifierRule(
        "for a year",
        cues=frozenset({"for"}),
        before=any_case(r"\bfor (?:the )?$"),
        before_not=any_case(r"\b(?:plan\w*|schedul\w+|set|slated|booked|due)\b[^,;]*\bfor (?:the )?$"),
        granularities=frozenset({Granularity.YEAR}),
        proofs=("Analysts had expected a cut for 2026.",),
        counters=("A launch is planned for 2028.",),
    ),
    QualifierRule(
        "time that is left",
        before=any_case(r"\b(?:we|you|they) (?:have|had) (?:only )?$"),
        leads=frozenset({Lead.UNTIL}),
        proofs=("We have until May to save this plant.",),
        counters=("Berg has until 9 February to pay the fine.",),
    ),
    QualifierRule(
        "what holds until then",
        before=any_case(r"\b(?:valid|refundable|redeemable)\b[^,;.]*$"),
        leads=frozenset({Lead.UNTIL}),
        proofs=("Old season tickets remain valid until the end of May.",),
        counters=("The bridge remains closed until the end of May.",),
    ),
    QualifierRule(
        "taken from",
        before=any_case(""),
        leads=frozenset({Lead.ORIGIN}),
        proofs=("The study used figures from 2019.", "Prices fell 80 percent from 2007 levels."),
        counters=("The road was closed from Monday.",),
    ),
    QualifierRule(
        "day as a name",
        before=any_case(""),
        before_not=any_case(r"\b(?:on|since|after|until|before|by) $"),
        text=any_case(r"9/11|7/7"),
        proofs=("9/11 families met the judge.", "The judge spoke of 9/11 and the war."),
        counters=("The towers fell on 9/11.",),
    ),
    QualifierRule(
        "age that nobody reached",
        cues=frozenset({"would"}),
        before=any_case(r"(?<!\bwhat )\bwould have (?:been|turned|celebrated|marked|reached)\b[^.;]*$"),
        proofs=("She would have turned 80 on Sunday.",),
        counters=(
            "The fair would have opened on Sunday.",
            "A concert will be given on what would have been his birthday, 9 February.",
        ),
    ),
    QualifierRule(
        "example",
        cues=frozenset({"such"}),
        before=any_case(r"\bsuch as\b[^,;.]*$"),
        before_not=any_case(r"\bsuch as\b.*\b(?:is|are|was|were|has|have|had|did|will|would|can|could)\b"),
        proofs=("Rates were cut after shocks such as the flood in 2019.",),
        counters=("Shocks such as the flood were rare in 2019.",),
    ),
    QualifierRule(
        "again and again",
        before=any_case(""),
        after=any_case(r"^,? (?:of )?(?:every|each) (?:year|month|week|season)\b"),
        proofs=("She is paid more on 1 July every year.",),
    ),
    QualifierRule(
        "turn of phrase",
        before=any_case(""),
        text=any_case(r"(?:at )?the end of the day|the other day"),
        proofs=("Berg said that at the end of the day nobody won.",),
    ),
    QualifierRule(
        "title of a year",
        before=any_case(r"(?:^|[,(] |\bthe |\bas )$"),
        after=any_case(
            r"^ (?:winner|champion|finalist|runner-up|graduate|nominee|medallist|champions|winners)\b"
        ),
        text=any_case(r"\d{4}"),
        proofs=("Berg, 2006 winner of the cup, rode for Lisse.",),
    ),
    QualifierRule(
        "season as a verb",
        before=any_case(r"\bto $"),
        after=any_case(r"^ (?:there|here|abroad|alone|(?:in|on|at|with) )"),
        text=any_case(r"summer|winter"),
        leads=frozenset({None}),
        proofs=("She was the first to winter on the island.",),
        counters=("The fair was moved from spring to summer.",),
    ),
    QualifierRule(
        "kind by its season",
        before=any_case(""),
        after=any_case(r"^ (?:holidays?|recess|bookings?|break|season|term|games|sales?|clothes|school)\b"),
        text=any_case(r"summer|winter|spring|autumn|fall|christmas|easter"),
        proofs=("The hotels filled up with summer bookings.", "Parliament was on winter recess."),
        counters=("In summer 2019 the hotel closed.",),
    ),
    QualifierRule(
        "this year's",
        before=any_case(""),
        after=any_case(r"^['’]s\b"),
        text=any_case(r"this (?:year|season|quarter|decade|century)"),
        proofs=("This year's programme says that taxes rise.",),
        counters=("Last year's flood ruined the harvest.",),
    ),
    QualifierRule(
        "what might have been",
        cues=frozenset({"would"}),
        before=any_case(r"\bwould(?: not|n['’]t)? have\b[^;.]*$"),
        after=any_case(r"^[^;.]*\b(?:without|if|had|but for|unless)\b"),
        proofs=("The bank would have failed in 2008 without help.",),
        counters=("The fair would have opened on Monday.",),
    ),
    QualifierRule(
        "what did not come",
        cues=frozenset({"had"}),
        before=any_case(r"^(?-i:Had) (?:the|an?|he|she|it|they|(?-i:[A-Z])\w+)\b[^,;.]*$"),
        proofs=("Had the dam burst on Monday, the town would be gone.",),
        counters=("The dam had burst on Monday.",),
    ),
    QualifierRule(
        "nothing planned",
        cues=frozenset({"no"}),
        before=any_case(r"\bno (?:plans?|intention|reason|need)\b[^;.]*$"),
        proofs=("The company has no plans to close the mill before 2029.",),
        counters=("The company has plans to close the mill in 2029.",),
    ),
    QualifierRule(
        "no answer",
        cues=frozenset({"comment", "reached", "respond"}),
        before=any_case(
            r"\b(?:declined to comment|could not be reached|did not (?:immediately )?respond)\b[^;.]*$"
        ),
        proofs=("A spokesman declined to comment on Monday.",),
        counters=("A spokesman commented on Monday.",),
    ),
    QualifierRule(
        "about the page itself",
        cues=frozenset("article story page post report headline".split()),
        before=any_case(
            r"\b(?:this|of the) (?:article|story|page|post|report|headline)\b[^.;]*"
            r"\b(?:amended|updated|corrected|published|edited|changed|posted)\b[^.;]*$"
        ),
        proofs=("This article was amended on 12 January 2026.", "This story was first published on Monday."),
        counters=("The report was published on Monday.",),
    ),
    QualifierRule(
        "dated",
        cues=frozenset("date dated dates dating vintage class season edition version".split()),
        before=any_case(
            r"\b(?:date of \w+,|dated|dates|dating|vintage|class of|season|edition of|version) (?:back )?"
            r"(?:to |from |the )?$"
        ),
        proofs=("Police found a letter dated 5 May 2020.",),
    ),
)
"""Dates that say which thing is meant, or measure against another time; they date no event."""

# ---------------------------------------------------------------- how an event stands

STATUSES = (
    StatusRule(
        Status.SCHEDULED,
        verbs=DELAYING,
        when=frozenset({Fact.GOAL}),
        unless=frozenset({Fact.CONDITIONAL}),
        proofs=("The match was postponed until 5 March.", "The hearing was moved to 2 February."),
    ),
    StatusRule(
        Status.HAPPENED,
        when=frozenset({Fact.ATTRIBUTED}),
        unless=frozenset({Fact.AHEAD}),
        tenses=frozenset({Tense.FUTURE}),
        proofs=("Acme Corp said on Monday it will cut 500 jobs.",),
    ),
    StatusRule(
        Status.HAPPENED,
        when=frozenset({Fact.ATTRIBUTED}),
        unless=frozenset({Fact.AHEAD}),
        verbs=PLANNING | frozenset({"due"}),
        proofs=("Acme Corp said on Monday it plans to cut 500 jobs.",),
    ),
    StatusRule(
        Status.CALLED_OFF,
        verbs=CALLING_OFF,
        proofs=(
            "The fair, due to open on 3 February, has been cancelled.",
            "A lecture set for yesterday was called off because the speaker was ill.",
            "A visit planned for 22 January has been put off.",
            "Officials denied that the envoys met on 15 January.",
            "The concert on Friday was postponed.",
        ),
    ),
    StatusRule(
        Status.CALLED_OFF,
        tenses=frozenset({Tense.UNREAL}),
        unless=frozenset({Fact.ATTRIBUTED}),
        proofs=(
            "The bridge had been due to open on 3 February.",
            "The museum was to have opened in December.",
            "The fair would have opened on 19 January.",
        ),
        counters=("The bridge had been damaged on 3 January.", "The fair was due to open on 3 February."),
    ),
    StatusRule(
        Status.CALLED_OFF,
        when=frozenset({Fact.PLANNED}),
        verbs=REVOKING,
        proofs=(
            "The launch, due on 3 February, has been delayed.",
            "The walkout, called for 3 February, was suspended.",
        ),
    ),
    StatusRule(
        Status.CALLED_OFF,
        verbs=DELAYING,
        leads=frozenset({Lead.FROM}),
        unless=frozenset({Fact.ELSEWHERE}),
        proofs=("The hearing has been moved from 3 February.",),
        counters=("The choir moves to a larger hall from 3 February.",),
    ),
    StatusRule(
        Status.CALLED_OFF,
        when=frozenset({Fact.REVOKED}),
        proofs=(
            "The trial was due to begin on 3 February but has been put off.",
            "The fair, which was to open on 3 February, has been cancelled.",
            "Plans to open a mine in 2028 were abandoned.",
            "A report that the envoy fled on Monday was wrong.",
            "Claims that the mill would close in March were false, its owner said.",
        ),
    ),
    StatusRule(
        Status.CALLED_OFF,
        verbs=DROPPING,
        words=PLANS,
        proofs=("The firm dropped plans to open a mine in March 2027.",),
    ),
    StatusRule(
        Status.CALLED_OFF,
        verbs=OCCURRING,
        when=frozenset({Fact.NEGATED}),
        unless=frozenset({Fact.NOT_BEFORE}),
        tenses=frozenset({Tense.PAST, Tense.PERFECT}),
        proofs=("The envoys did not meet on 12 January.",),
        counters=("The envoy did not reply on 12 January.", "The pool did not open until 12 January."),
    ),
    StatusRule(
        Status.SCHEDULED,
        when=frozenset({Fact.NOT_BEFORE}),
        tenses=frozenset({Tense.FUTURE, Tense.PRESENT}),
        proofs=(
            "The service will not resume before April.",
            "The pool will not open until 3 February.",
            "The vote is not expected before March.",
        ),
        counters=("The service will not run on 3 February.",),
    ),
    StatusRule(
        Status.CALLED_OFF,
        when=frozenset({Fact.NEGATED}),
        unless=frozenset({Fact.PAST}),
        modals=frozenset({"", "will", "wo", "would", "shall", "'ll", "’ll"}),
        tenses=frozenset({Tense.FUTURE}),
        proofs=("The race will not take place on 30 January.",),
        counters=("The firm may not meet the rules of the mill on 30 January.",),
    ),
    StatusRule(
        Status.CALLED_OFF,
        verbs=PLANNING | frozenset({"due"}),
        when=frozenset({Fact.NEGATED}),
        tenses=frozenset({Tense.PRESENT}),
        proofs=("The vote is no longer expected in March.",),
    ),
    StatusRule(
        Status.AS_OF,
        leads=frozenset({Lead.AS_OF}),
        unless=frozenset({Fact.MODAL}),
        proofs=(
            "As of January 2026, a seat costs $1 billion.",
            "As of January 19, the threats were still in place.",
        ),
    ),
    StatusRule(
        Status.AS_OF,
        when=frozenset({Fact.TALLY}),
        proofs=(
            "By late on Monday, 112 sheep had been found.",
            "Divers had counted 40 wrecks by 16 January 2026.",
        ),
        counters=("By 16 January 2026 the envoy had left.", "By 2020 the town had lost 40 shops."),
    ),
    StatusRule(
        Status.THREATENED,
        verbs=THREATENING,
        proofs=("President Trump threatens to put tariffs of 25% on NATO allies by June 2026.",),
    ),
    StatusRule(
        Status.THREATENED,
        words=frozenset("threat threats threatening threatened ultimatum".split()),
        tenses=frozenset({Tense.PRESENT, Tense.FUTURE, Tense.NONE}),
        unless=frozenset({Fact.PAST}),
        proofs=("Under the threat that goes with it, allies would face 25% tariffs by June 2026.",),
        counters=("The club fought off the threat of relegation on Monday.",),
    ),
    StatusRule(
        Status.THREATENED,
        verbs=HARMING,
        modals=frozenset({"could", "might", "may"}),
        unless=frozenset({Fact.PAST}),
        proofs=("The factory could close in March 2026.", "Staff may strike on 2 February."),
        counters=("A full report may take until the end of 2026.",),
    ),
    StatusRule(
        Status.THREATENED,
        when=frozenset({Fact.CONDITIONAL}),
        tenses=frozenset({Tense.PRESENT, Tense.FUTURE, Tense.NONE}),
        unless=frozenset({Fact.PAST}),
        proofs=(
            "The union will strike on 2 February unless talks succeed.",
            "Unless the rain stops, the final will be moved to Tuesday.",
            "If the rain goes on, the mayor believes that the dam will burst in March.",
        ),
        counters=("The court asked on Monday if the papers were lost.",),
    ),
    StatusRule(
        Status.SCHEDULED,
        when=frozenset({Fact.PLANNED}),
        proofs=(
            "The museum, due to open in May 2026, will be free.",
            "Talks planned for 22 January are open to all.",
        ),
    ),
    StatusRule(
        Status.SCHEDULED,
        verbs=PLANNING,
        tenses=frozenset({Tense.PRESENT}),
        proofs=("The firm expects sales to have risen in December.",),
    ),
    StatusRule(
        Status.SCHEDULED,
        verbs=PLANNING | frozenset({"due"}),
        unless=frozenset({Fact.PAST}),
        proofs=(
            "The ship is expected at the station on 24 January.",
            "The council expects a further rise in the first quarter of 2026.",
            "The bridge was due to open in March 2026.",
        ),
    ),
    StatusRule(
        Status.SCHEDULED,
        verbs=PLANNING | frozenset({"due"}),
        when=frozenset({Fact.INTENDED}),
        proofs=("The bridge was due to open on 12 January.", "The board planned to meet on Monday."),
        counters=("The gang planned the robbery in March 2024.",),
    ),
    StatusRule(
        Status.SCHEDULED,
        verbs=ARRANGING,
        when=frozenset({Fact.AHEAD}),
        proofs=("A hearing has been set for 16 April 2026.", "An election was called for 5 March 2026."),
    ),
    StatusRule(
        Status.SCHEDULED,
        when=frozenset({Fact.INTENDED, Fact.AHEAD}),
        proofs=("Lee promised to hold a vote in March 2026.",),
    ),
    StatusRule(
        Status.SCHEDULED,
        tenses=frozenset({Tense.FUTURE}),
        unless=frozenset({Fact.PAST}),
        proofs=(
            "A second talk will take place next Tuesday.",
            "The first certificates are to be handed out on 27 February 2026.",
            "The centre will present a study by the end of March.",
        ),
        counters=("He would die in 1990.",),
    ),
    StatusRule(
        Status.SCHEDULED,
        tenses=frozenset({Tense.PRESENT, Tense.NONE}),
        when=frozenset({Fact.AHEAD}),
        proofs=("The exhibition opens on 3 February.", "By 2030 the city wants to plant a million trees."),
    ),
    StatusRule(
        Status.REPORTED,
        verbs=SUPPOSING,
        when=frozenset({Fact.INTENDED}),
        proofs=("Berg is alleged to have stolen the money in December.",),
    ),
    StatusRule(
        Status.REPORTED,
        verbs=BLAMING,
        when=frozenset({Fact.PAST}),
        tenses=frozenset({Tense.PRESENT}),
        proofs=("Berg is accused of stealing the money in December.",),
        counters=("Berg was accused on Monday of stealing the money.",),
    ),
    StatusRule(
        Status.SCHEDULED,
        verbs=TIMETABLED,
        words=frozenset({"today", "tonight", "later today", "this evening", "this afternoon"}),
        tenses=frozenset({Tense.PRESENT}),
        unless=frozenset({Fact.PROGRESSIVE}),
        proofs=("Voters go to the polls today.", "The fair opens tonight."),
        counters=("Shares fall today.", "The fair opened today."),
    ),
    StatusRule(
        Status.ONGOING,
        verbs=CARRYING_ON,
        tenses=frozenset({Tense.PRESENT}),
        unless=frozenset({Fact.PAST}),
        proofs=("The road remains closed this week.",),
    ),
    StatusRule(
        Status.ONGOING,
        words=UNDER_WAY,
        tenses=frozenset({Tense.PRESENT}),
        unless=frozenset({Fact.PAST}),
        proofs=("Talks are under way this week.",),
    ),
    StatusRule(
        Status.ONGOING,
        leads=frozenset({Lead.SINCE}),
        proofs=("The course has been running since October.", "Readings have been free since 2019."),
    ),
    StatusRule(
        Status.ONGOING,
        when=frozenset({Fact.PROGRESSIVE}),
        tenses=frozenset({Tense.PRESENT, Tense.PERFECT}),
        unless=frozenset({Fact.PAST}),
        proofs=("Dockers are striking this week.",),
    ),
    StatusRule(
        Status.REPORTED,
        when=frozenset({Fact.ATTRIBUTED}),
        proofs=("Three people were killed, police said on Monday.",),
        counters=("Insurance became dearer in December, the council reported.",),
    ),
    StatusRule(
        Status.REPORTED,
        words=frozenset("reportedly allegedly rumoured rumored".split()),
        proofs=("The firm reportedly sold its office in December.",),
    ),
    StatusRule(
        Status.SCHEDULED,
        when=frozenset({Fact.AHEAD}),
        proofs=("The envoy has flown to Oslo for a summit tomorrow.",),
        counters=("The ship sank on Friday.",),
    ),
)
"""The first rule that fits decides; an event that fits none has happened."""
