"""What is on: listings, a literary prize, titles with years and names like months."""

from tests.golden.golden import Golden

LISTING = Golden(
    "listing",
    """---
title: What is on in Halden
source: Halden Ledger
published: 2026-03-02
---

Friday 6 March: Poetry evening, Town Library, Room 2010, 7 pm

Saturday 7 March: Spring fair on the market square

14 March – Concert by the band Black Friday, Ferry Hall

The open day at the lighthouse on 15 March has been cancelled.

The museum is closed every Monday.
""",
    (
        ("2026-03-06", "scheduled", "Poetry evening"),
        ("2026-03-07", "scheduled", "Spring fair on the market square"),
        ("2026-03-14", "scheduled", "Concert by the band Black Friday"),
        ("2026-03-15", "called_off", "open day at the lighthouse"),
    ),
)

WEEK_AHEAD = Golden(
    "week ahead",
    """---
title: The week ahead in Sund
source: Sund Weekly
published: 2024-03-22
---

**Tuesday 26 March**, 7.30 pm: The Lisse Quartet plays Haydn, Town Hall, Room 1904. Tickets 20 crowns.

**Wednesday 27 March – Sunday 7 April**: "May Day 1926", photographs from the miners' archive, Harbour
Gallery.

"Black Saturday", a film of 1971, is shown on Thursday at 8 pm.

The Easter fair on the quay, announced for Saturday 30 March, will not take place.

From 2 April the pool opens at 6 am every weekday. The poetry club meets every second Thursday.

Booking for the midsummer ball opens on Monday.
""",
    (
        ("2024-03-26", "scheduled", "Lisse Quartet plays Haydn"),
        ("2024-03-27/2024-04-07", "scheduled", "photographs from the miners' archive"),
        ("2024-03-28", "scheduled", "Black Saturday is shown"),
        ("2024-03-30", "called_off", "Easter fair on the quay"),
        ("2024-04-02/..", "scheduled", "pool opens at 6 am"),
        ("2024-03-25", "scheduled", "booking for the midsummer ball opens"),
    ),
    traps=("Room 1904", "May Day 1926", "Black Saturday", "of 1971", "second Thursday"),
)

PRIZE = Golden(
    "prize",
    """---
title: Tomas Vey takes the Brink Prize with a winter's tale
source: Halden Ledger
published: 2026-10-03
---

Tomas Vey won the Brink Prize on Friday night for "The Winter of 1947", a novel told by the driver of a
snowplough.

The judges preferred it to Lise Marr's "2049", the favourite, and to "A Year in March" by May Odell.

Mr Vey, 38, published his first book, "Friday's Children" (2014), while he was driving a tram. It was followed
in 2018 by "Twelve Sundays" and four years later by a collection of stories.

A film of "The Winter of 1947", shot last winter on Skerry, opens on Christmas Day. The band 1926 Overture,
whose song "June Again" is heard in it, will play at the ceremony in Halden on 14 November.

The prize, first given in 1969, is worth 200,000 crowns. Readings by the six finalists are planned for
Thursday at the City Library, Room 1812.
""",
    (
        ("2026-10-02", "happened", "Tomas Vey won the Brink Prize"),
        ("2018", "happened", "followed by Twelve Sundays"),
        ("2022", "happened", "collection of stories"),
        ("2025-24", "happened", "film shot on Skerry"),
        ("2026-12-25", "scheduled", "film of The Winter of 1947 opens"),
        ("2026-11-14", "scheduled", "band play at the ceremony in Halden"),
        ("1969", "happened", "prize first given"),
        ("2026-10-08", "scheduled", "readings by the six finalists"),
    ),
    traps=(
        '"The Winter of 1947"',
        '"2049"',
        "A Year in March",
        "May Odell",
        "Friday's Children",
        "2014",
        "Twelve Sundays",
        "1926 Overture",
        "June Again",
        "Room 1812",
    ),
)

ARTICLES = (LISTING, WEEK_AHEAD, PRIZE)
