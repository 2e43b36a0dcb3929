"""A small timeline made by hand: every precision and status, one to four sources; it is 21 January 2026."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

from timeline.model.article import Article, Role, Section
from timeline.model.event import Citation, Event, Mention, Status
from timeline.model.when import When
from timeline.settings import Settings
from timeline.store.memory import MemoryStore

PUBLIC = "https://example.org"
SETTINGS = Settings(database_url="sqlite:///never-opened.db", public_url=PUBLIC, title="Dateline")
NOW = datetime(2026, 1, 21, 15, 30, tzinfo=UTC)
ADDED = datetime(2026, 1, 20, 8, 0, 5, tzinfo=UTC)


def now() -> datetime:
    return NOW


def article(name: str, *paragraphs: tuple[Role, str], published: date, url: str = "") -> Article:
    text, sections = "", []
    for role, paragraph in paragraphs:
        sections.append(Section(role, len(text), len(text) + len(paragraph)))
        text += paragraph + "\n"
    return Article(
        id=name.lower().replace(" ", "-"),
        text=text,
        title=paragraphs[0][1],
        sections=tuple(sections),
        origin=url or name,
        published=published,
        url=url or None,
        publisher=name,
    )


def mention(
    source: Article, quote: str, words: str, edtf: str | None, status: Status = Status.HAPPENED
) -> Mention:
    """The quote, which stands in the article, with the words that give the date."""
    start = quote.index(words) if words else 0
    return Mention(
        citation=Citation(
            source.id, source.title, source.url, source.publisher, source.published, source.inferred
        ),
        start=source.text.index(quote),
        quote=quote,
        title=quote.rstrip("."),
        status=status,
        when=When.parse(edtf) if edtf else None,
        expression=words,
        marks=(start, start + len(words)),
        why=f"“{words}”: stated outright." if words else "",
    )


def event(key: str, title: str, *mentions: Mention, names: Iterable[str] = ()) -> Event:
    """The event of that key; its date and status are those of the first mention."""
    best = mentions[0]
    return Event(
        id=f"tag:example.org,2026:event/{key}",
        title=title,
        summary=best.quote,
        status=best.status,
        when=best.when,
        names=tuple(names),
        mentions=mentions,
        published=ADDED,
        updated=ADDED,
    )


def store(articles: Iterable[Article], events: Iterable[Event]) -> MemoryStore:
    kept = MemoryStore()
    with kept.transaction() as writer:
        for read in articles:
            writer.add_article(read)
        writer.put_events(events)
    return kept


MERIDIAN = article(
    "The Meridian",
    (Role.HEADLINE, "Two presidents meet in Beijing"),
    (Role.STANDFIRST, "The presidents of South Korea and China met in Beijing on Monday, 5 January."),
    (Role.BODY, "A first survey of the ores was made in the 1960s. A mine has stood there since about 1990."),
    (Role.SUBHEAD, "What comes next"),
    (Role.BODY, "The ministers will meet again on 3 February. New tariffs are threatened by June 2026."),
    (Role.BODY, "From 12 to 16 January the fair was open. A mission to Denmark is under way."),
    (Role.RELATED, "The register of deposits is due in the first quarter of 2026."),
    (Role.BOILERPLATE, "This text was shortened; errors since 2019 are possible."),
    published=date(2026, 1, 6),
    url="https://example.org/the-meridian/beijing",
)
LEDGER = article(
    "Halden Ledger",
    (Role.HEADLINE, "What the Beijing talks are worth"),
    (Role.BODY, "The two presidents met yesterday. The price of a seat is $1 billion as of January 2026."),
    (Role.BODY, "A council has counted ships since 2019. The lecture set for 20 January was called off."),
    (Role.BODY, "Insurance became dearer in December. The yearly report appears in spring 2026."),
    published=date(2026, 1, 6),
)
GAZETTE = article(
    "Strait Gazette",
    (Role.HEADLINE, "Rare earths first"),
    (Role.BODY, "Earlier this month the presidents met in Beijing. New tariffs on Denmark were announced."),
    (Role.BODY, "NATO allies face 25% tariffs by June 2026. Between 2011 and 2014 a fund was at work."),
    published=date(2026, 1, 20),
    url="javascript:alert(1)",
)
WIRE = article(
    "Northern Wire",
    (Role.HEADLINE, "A summit in winter"),
    (Role.BODY, "On Jan. 5, the two presidents met. As of January 19, the threats were still in place."),
    published=date(2026, 1, 19),
    url="https://example.org/northern-wire/summit",
)
ARTICLES = (MERIDIAN, LEDGER, GAZETTE, replace(WIRE, inferred=True))

SUMMIT = event(
    "5ea51de0c0de",
    "Lee Jae Myung and Xi Jinping meet in Beijing",
    mention(
        MERIDIAN,
        "The presidents of South Korea and China met in Beijing on Monday, 5 January.",
        "on Monday, 5 January",
        "2026-01-05",
    ),
    mention(LEDGER, "The two presidents met yesterday.", "yesterday", "2026-01-05"),
    mention(GAZETTE, "Earlier this month the presidents met in Beijing.", "Earlier this month", "2026-01"),
    mention(ARTICLES[3], "On Jan. 5, the two presidents met.", "On Jan. 5", "2026-01-05"),
    names=("Lee Jae Myung", "Xi Jinping", "Beijing"),
)
TARIFFS = event(
    "7a21ff500000",
    "25% tariffs on NATO allies",
    mention(
        GAZETTE, "NATO allies face 25% tariffs by June 2026.", "by June 2026", "../2026-06", Status.THREATENED
    ),
    mention(
        MERIDIAN, "New tariffs are threatened by June 2026.", "by June 2026", "../2026-06", Status.THREATENED
    ),
    names=("NATO",),
)
DENMARK = event(
    "de0000000001",
    "New tariffs on Denmark",
    mention(GAZETTE, "New tariffs on Denmark were announced.", "", None, Status.REPORTED),
    names=("Denmark",),
)
EVENTS = (
    SUMMIT,
    TARIFFS,
    DENMARK,
    event(
        "a50f00000001",
        "Tariff threats against NATO allies stand",
        mention(
            ARTICLES[3],
            "As of January 19, the threats were still in place.",
            "As of January 19",
            "2026-01-19",
            Status.AS_OF,
        ),
    ),
    event(
        "a50f00000002",
        "A permanent seat costs $1 billion",
        mention(
            LEDGER,
            "The price of a seat is $1 billion as of January 2026.",
            "as of January 2026",
            "2026-01",
            Status.AS_OF,
        ),
    ),
    event(
        "dec000000001",
        "A first survey of the ores",
        mention(MERIDIAN, "A first survey of the ores was made in the 1960s.", "in the 1960s", "196X"),
    ),
    event(
        "ab0000000001",
        "A mine stands in the north",
        mention(
            MERIDIAN,
            "A mine has stood there since about 1990.",
            "since about 1990",
            "1990~/..",
            Status.ONGOING,
        ),
    ),
    event(
        "ab0000000002",
        "A fund helps damaged towns",
        mention(GAZETTE, "Between 2011 and 2014 a fund was at work.", "Between 2011 and 2014", "2011/2014"),
    ),
    event(
        "0c0000000001",
        "Ministers meet again",
        mention(
            MERIDIAN,
            "The ministers will meet again on 3 February.",
            "on 3 February",
            "2026-02-03",
            Status.SCHEDULED,
        ),
    ),
    event(
        "0c0000000002",
        "The fair is open",
        mention(
            MERIDIAN,
            "From 12 to 16 January the fair was open.",
            "From 12 to 16 January",
            "2026-01-12/2026-01-16",
        ),
    ),
    event(
        "0c0000000003",
        "The register of deposits appears",
        mention(
            MERIDIAN,
            "The register of deposits is due in the first quarter of 2026.",
            "in the first quarter of 2026",
            "2026-33",
            Status.SCHEDULED,
        ),
    ),
    event(
        "0c0000000004",
        "Ships are counted",
        mention(LEDGER, "A council has counted ships since 2019.", "since 2019", "2019/..", Status.ONGOING),
    ),
    event(
        "0c0000000005",
        "A lecture is called off",
        mention(
            LEDGER,
            "The lecture set for 20 January was called off.",
            "for 20 January",
            "2026-01-20",
            Status.CALLED_OFF,
        ),
    ),
    event(
        "0c0000000006",
        "Insurance becomes dearer",
        mention(LEDGER, "Insurance became dearer in December.", "in December", "2025-12"),
    ),
    event(
        "0c0000000007",
        "The yearly report appears",
        mention(
            LEDGER, "The yearly report appears in spring 2026.", "in spring 2026", "2026-21", Status.SCHEDULED
        ),
    ),
)


def full_store() -> MemoryStore:
    return store(ARTICLES, EVENTS)
