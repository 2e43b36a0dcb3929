"""What was announced and what came of it, told by two or three papers in words of their own."""

from tests.golden.golden import Story

# Announced by the first, held in the second.
TUNNEL = Story(
    "tunnel",
    (
        """---
title: Queen to open Halden Tunnel
source: Halden Ledger
published: 2026-03-02
---

Queen Sigrid will open the Halden Tunnel on 14 March, the Road Office announced on Monday.

Digging began in May 2017 and was to have taken four years. Fire crews found no faults in a test last week.

Drivers will pay a toll of 30 crowns from April.
""",
        """---
title: Six minutes under the fjord
source: The Meridian
published: 2026-03-15
---

With a pair of scissors that her grandfather had used on the Osk Bridge, Queen Sigrid opened the Halden Tunnel
on Saturday before a crowd of 4,000.

Digging, which began in May 2017, cost the lives of two men. The first bus will run on Monday.
""",
    ),
    (
        ("2026-03-14", "happened", "Queen Sigrid Halden Tunnel", "ab"),
        ("2017-05", "happened", "digging began", "ab"),
        ("2026-02-23/2026-03-01", "happened", "fire crews found no faults", "a"),
        ("2026-04/..", "scheduled", "drivers will pay a toll", "a"),
        ("2026-03-16", "scheduled", "first bus will run", "b"),
    ),
)


# Announced by the first, called off in the second.
FESTIVAL = Story(
    "festival",
    (
        """---
title: Thirty bands for Skerry's winter jazz
source: Strait Gazette
published: 2025-12-15
---

Thirty bands will play at the Skerry Jazz Festival, which opens on 2 January in the old herring hall at Ness.

The festival was founded in 1983 by the pianist Otto Lind. Tickets go on sale on Wednesday.
""",
        """---
title: Ice stops the music on Skerry
source: Northern Wire
published: 2025-12-29
---

The Skerry Jazz Festival, which was to have opened on Friday, has been called off because the ferries to Ness
cannot sail through the ice, its director said.

Ticket holders will get their money back by the end of January. It is the first time that the festival,
founded by Otto Lind in 1983, has not been held.
""",
    ),
    (
        ("2026-01-02", "called_off", "Skerry Jazz Festival", "ab"),
        ("1983", "happened", "festival founded by Otto Lind", "ab"),
        ("2025-12-17", "scheduled", "tickets go on sale", "a"),
        ("../2026-01", "scheduled", "ticket holders will get their money back", "b"),
    ),
)


STRIKE = """Miners at the Dornberg pit ended a twelve-day strike on Monday after the owners withdrew a plan
to cut night-shift pay.

The 840 miners had walked out on 23 October. Work will start again on Wednesday, the union said.

The pit, opened in 1911, is to close in 2031.
"""


# One agency's text in two papers; the second adds a line.
SYNDICATED = Story(
    "syndicated",
    (
        f"""---
title: Dornberg miners end strike
source: Northern Wire
published: 2024-11-05
---

{STRIKE}""",
        f"""---
title: Strike at Dornberg pit is over
source: Sund Weekly
published: 2024-11-05
---

{STRIKE}
The mayor will speak to the miners on Friday.
""",
    ),
    (
        ("2024-11-04", "happened", "miners at the Dornberg pit ended a twelve day strike", "ab"),
        ("2024-10-23", "happened", "840 miners walked out", "ab"),
        ("2024-11-06", "scheduled", "work will start", "ab"),
        ("1911", "happened", "pit opened", "ab"),
        ("2031", "scheduled", "pit is to close", "ab"),
        ("2024-11-08", "scheduled", "mayor will speak to the miners", "b"),
    ),
)


VERDICT = Story(
    "verdict",
    (
        """---
title: Banker guilty of fraud
source: Strait Gazette
published: 2026-01-13
---

A jury in Lisse found the banker Otto Falk guilty of fraud on Tuesday, eleven months after the collapse of
Falk Trust.

Falk will be sentenced on 19 January.
""",
        """---
title: "Falk convicted: the fall of a house"
source: The Meridian
published: 2026-01-14
---

Otto Falk, whose bank lost the savings of 9,000 people, was convicted of fraud on Tuesday by a jury in Lisse.

The trial had lasted seven weeks. His son, August, left the country in December.
""",
        """---
title: Otto Falk jailed for six years
source: Northern Wire
published: 2026-01-20
---

Otto Falk, the founder of Falk Trust, was sentenced to six years in prison on Monday for a fraud that cost
9,000 people their savings.

A jury had found him guilty last week. He will appeal, his lawyer said on Tuesday.
""",
    ),
    (
        ("2026-01-13", "happened", "Falk of fraud", "abc"),
        ("2026-01-19", "happened", "Falk sentenced", "ac"),
        ("2025-12", "happened", "left the country", "b"),
        ("2026-01-20", "happened", "will appeal", "c"),
    ),
)


MAESTRO = Story(
    "maestro",
    (
        """---
title: Orchestra names first woman conductor
source: The Meridian
published: 2025-02-19
---

The Halden Philharmonic has appointed the Finnish conductor Aino Salmi as its music director, the first
woman to hold the post. She will take up the baton on 1 September, the orchestra announced on Wednesday.

Ms Salmi, 41, succeeds Georg Wirth, who resigned in November. She made her debut with the orchestra in 2018.
""",
        """---
title: Salmi to lead Halden Philharmonic
source: Strait Gazette
published: 2025-02-20
---

Aino Salmi is to become music director of the Halden Philharmonic in September, succeeding Georg Wirth, who
stepped down last November after a quarrel over money.

Ms Salmi was chosen by the players on Tuesday evening from a list of five. Her first concert, on 12
September, will open with a symphony by Emil Rask.
""",
    ),
    (
        ("2025-09-01", "scheduled", "Salmi", "ab"),
        ("2024-11", "happened", "Wirth", "ab"),
        ("2018", "happened", "made debut", "a"),
        ("2025-02-18", "happened", "Salmi was chosen by the players", "b"),
        ("2025-09-12", "scheduled", "first concert", "b"),
    ),
)


MAYOR = Story(
    "mayor",
    (
        """---
title: Halden goes to the polls on 7 June
source: Halden Ledger
published: 2026-04-30
---

Halden will elect a new mayor on 7 June, the electoral office said on Thursday, after Ada Brekke resigned
over the tram affair.

Ms Brekke, who was elected in 2022, stepped down on Tuesday. Four candidates have said they will run. A
televised debate is planned for 28 May.
""",
        """---
title: Debate between Halden's would-be mayors is scrapped
source: Strait Gazette
published: 2026-05-27
---

A debate between the four candidates for mayor of Halden, which was to have been shown on television on
Thursday, has been cancelled because two of them refused to take part.

The election, called after the resignation of Ada Brekke last month, takes place on Sunday week.
""",
        """---
title: Tamm wins Halden mayor's race by 212 votes
source: The Meridian
published: 2026-06-08
---

Juna Tamm, a former tram driver, was elected mayor of Halden on Sunday, beating the favourite, Leo Dunn, by
212 votes.

She will be sworn in on 1 July and will serve until 2030. Turnout was 44%.
""",
    ),
    (
        ("2026-06-07", "happened", "mayor", "abc"),
        ("2026-04-28", "happened", "Brekke", "ab"),
        ("2022", "happened", "elected", "a"),
        ("2026-05-28", "called_off", "debate", "ab"),
        ("2026-07-01", "scheduled", "sworn in", "c"),
        ("../2030", "scheduled", "serve", "c"),
    ),
)


FISHING_BAN = Story(
    "fishing ban",
    (
        """---
title: Parliament bans fishing off Skerry
source: The Meridian
published: 2026-03-05
---

Parliament on Wednesday voted to ban all fishing within ten miles of Skerry from 2028.

The law was passed by 90 votes to 41. Fishermen blocked the harbour of Ness in protest on Thursday.
""",
        """---
title: Skerry fishermen to sue over ban
source: Northern Wire
published: 2026-03-09
---

Fishermen on Skerry said on Monday they would go to court over a ban on fishing that parliament approved
last Wednesday.

The ban is to take effect in 2028. On Thursday dozens of boats blocked Ness harbour.
""",
    ),
    (
        ("2026-03-04", "happened", "parliament", "ab"),
        ("2026-03-05", "happened", "blocked", "ab"),
        ("2026-03-09", "happened", "go to court", "b"),
        ("2028", "scheduled", "ban is to take effect", "b"),
    ),
)

STORIES = (TUNNEL, FESTIVAL, SYNDICATED, VERDICT, MAESTRO, MAYOR, FISHING_BAN)
