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


SUMMER_GUIDE = Golden(
    "summer guide",
    """---
title: Skerry in June - a guide to the month
source: Skerry Echo
published: 2026-05-29
---

The Midsummer Games return to Ness on Saturday 20 June, with stone-lifting, eel races and, for the first
time since 2016, a tug-of-war across the harbour.

From 3 to 14 June the Town Gallery shows "Twelve Mondays", paintings by April Sorensen. Entry is free on
Thursdays.

The band Seven Septembers plays the Ferry Hall on 12 June. Their show in Halden the night before is sold
out.

Storyteller Ivo Dunn is at the library, Room 1066, on 16 June at 4 pm.

The boat race planned for 27 June has been put back to 4 July because of the tides. The beer festival will
not be held this year.

Looking ahead: tickets for the August opera go on sale on Monday.
""",
    (
        ("2026-06-20", "scheduled", "Midsummer Games return to Ness"),
        ("2026-06-03/2026-06-14", "scheduled", "Town Gallery shows"),
        ("2026-06-12", "scheduled", "band Seven Septembers plays the Ferry Hall"),
        ("2026-06-11", "scheduled", "show in Halden is sold out"),
        ("2026-06-16", "scheduled", "Ivo Dunn is at the library"),
        ("2026-06-27", "called_off", "boat race"),
        ("2026-07-04", "scheduled", "boat race"),
        ("2026", "called_off", "beer festival"),
        ("2026-06-01", "scheduled", "tickets for the August opera go on sale"),
    ),
    traps=(
        "since 2016",
        "Twelve Mondays",
        "April Sorensen",
        "Seven Septembers",
        "Room 1066",
    ),
)


BAND = Golden(
    "band",
    """---
title: Seven Bridges call it a day
source: Halden Ledger
published: 2025-01-17
---

The folk group Seven Bridges, who sold four million records and never once played the capital, have split up
after 31 years, their manager announced on Thursday.

Formed at a school in Osk in 1993 by the twins May and August Lind, the group released its first album,
"January Sun", two years later. "Route 9", which followed in 1998, stayed at number one for 22 weeks.

They refused the Order of the Anchor in 2006. In the summer of 2014 they toured the islands by sailing boat,
giving 40 concerts in 40 days.

The drummer, Piet Aas, left in 2019 and was replaced by June Holm, formerly of The 1980s.

A farewell concert in Ness, set for 3 May, sold out in nine minutes on Friday. A second has been added on 4
May. The twins plan to publish their memoirs next year.
""",
    (
        ("2025-01-16", "reported", "split up after 31 years"),
        ("1993", "happened", "formed at a school in Osk"),
        ("1995", "happened", "group released first album"),
        ("1998", "happened", "followed"),
        ("2006", "happened", "refused the Order of the Anchor"),
        ("2014-22", "happened", "toured the islands"),
        ("2019", "happened", "left"),
        ("2025-05-03", "scheduled", "farewell concert"),
        ("2025-01-17", "happened", "sold out in nine minutes"),
        ("2025-05-04", "scheduled", "second added"),
        ("2026", "scheduled", "publish memoirs"),
    ),
    traps=(
        '"January Sun"',
        '"Route 9"',
        "June Holm",
        "The 1980s",
    ),
)


ARCHITECT = Golden(
    "architect",
    """---
title: The woman who drew Halden
source: Halden Ledger
published: 2026-04-18
---

An exhibition of drawings by the architect Astrid Moll opens at the City Museum on Thursday and runs until
30 August.

Moll, who died in 1987, designed the central station, the law courts and 4,000 flats. Born in Osk in 1909,
she was the first woman to study at the Lisse Academy, which she entered in 1928.

She won her first competition in 1936, and spent the war years in exile. She came home in the spring of 1945
to a city in ruins, and within six months had drawn up the plan that bears her name.

The station was finished in 1953; the courts, begun the same year, were not ready until 1961. Both have been
listed since 2004.

Her reputation sank in the 1970s, when her towers were blamed for crime. Two of them were blown up in March
1992.

The curator, April Stone, will give a talk on 5 May. A book, "Moll 1909-1987", will be published to go with
the show.
""",
    (
        ("2026-04-23", "scheduled", "exhibition of drawings opens"),
        ("../2026-08-30", "scheduled", "runs"),
        ("1987", "happened", "Moll died"),
        ("1909", "happened", "born in Osk"),
        ("1928", "happened", "entered"),
        ("1936", "happened", "won first competition"),
        ("1945-21", "happened", "came home"),
        ("1953", "happened", "station was finished"),
        ("1953", "happened", "courts begun"),
        ("1961", "happened", "courts were not ready"),
        ("2004/..", "ongoing", "listed"),
        ("197X", "happened", "reputation sank"),
        ("1992-03", "happened", "two of them were blown up"),
        ("2026-05-05", "scheduled", "give a talk"),
    ),
    traps=(
        "April Stone",
        "Moll 1909-1987",
    ),
)

ARTICLES = (LISTING, WEEK_AHEAD, PRIZE, SUMMER_GUIDE, BAND, ARCHITECT)
