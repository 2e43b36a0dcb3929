"""The same events, told by two or three papers in words of their own."""

from tests.golden.disasters import DISASTER
from tests.golden.golden import Story

FERRY = Story(
    "ferry",
    (
        DISASTER.text,
        """---
title: Karsund mourns after ferry disaster
source: The Meridian
published: 2026-02-18
---

Hundreds of people gathered in Karsund on Tuesday evening to remember the victims of the ferry Star of Ness,
which sank in a storm off the port on Sunday.

Fourteen people died when the ferry sank. Divers searched the wreck on Tuesday and found no more bodies.

The inquiry that Transport Minister Lena Brandt announced on Monday is to report by the end of May.

A memorial service will be held in Karsund Cathedral on 1 March.
""",
    ),
    (
        ("2026-02-15", "happened", "Star of Ness sank", "ab"),
        ("../2026-02-16", "happened", "rescuers had pulled 47 survivors from the water", "a"),
        ("1994", "happened", "ship was built", "a"),
        ("2025-10", "happened", "last inspected", "a"),
        ("2026-02-17", "happened", "divers searched the wreck", "ab"),
        ("2026-02-16", "happened", "Brandt announced inquiry", "ab"),
        ("../2026-05", "scheduled", "report", "ab"),
        ("../2026-02-20", "called_off", "sailings on the route have been cancelled", "a"),
        ("2026-02-17", "happened", "people gathered in Karsund to remember the victims", "b"),
        ("2026-03-01", "scheduled", "memorial service will be held in Karsund Cathedral", "b"),
    ),
)

# The third paper has the day of the earthquake wrong.
EARTHQUAKE = Story(
    "earthquake",
    (
        """---
title: Nine dead as earthquake hits Skerry
source: Northern Wire
published: 2026-11-09
---

NESS, Skerry, Nov 9 (Northern Wire) - An earthquake of magnitude 6.1 struck the island of Skerry early on
Monday, killing at least nine people and cutting off the town of Ness.

The government declared a state of emergency on Monday afternoon. The tremor, the strongest on the island
since 1908, was felt as far away as Halden.
""",
        """---
title: "Rescuers search Skerry rubble as aftershocks go on"
source: The Meridian
published: 2026-11-10
---

Rescue workers dug through the rubble of Ness on Tuesday, a day after the earthquake that struck Skerry on
Monday and killed nine people.

The prime minister, Ingrid Solberg-Hahn, will visit Ness on Thursday.
""",
        """---
title: "Skerry after the earthquake: the long night of Ness"
source: Strait Gazette
published: 2026-11-11
---

Nine people died when an earthquake struck Skerry on Sunday night. The state of emergency that the government
declared on Monday applies to the whole island.

Ingrid Solberg-Hahn, the prime minister, is due to visit Ness on Thursday. Schools on the island will reopen
on 16 November.
""",
    ),
    (
        ("2026-11-09", "happened", "earthquake struck Skerry", "abc"),
        ("2026-11-09", "happened", "government declared state of emergency", "ac"),
        ("2026-11-10", "happened", "rescue workers dug through the rubble of Ness", "b"),
        ("2026-11-12", "scheduled", "visit Ness", "bc"),
        ("2026-11-16", "scheduled", "schools on the island will reopen", "c"),
    ),
)

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

# Two fires on one day, and no more than that in common.
TWO_FIRES = Story(
    "two fires",
    (
        """---
title: Two die in Lisse mill fire
source: Northern Wire
published: 2025-08-18
---

Two workers were killed on Sunday when fire destroyed a paper mill in Lisse. The cause is not known.
""",
        """---
title: Sawmill burns in Osk
source: The Meridian
published: 2025-08-18
---

A fire destroyed the sawmill in Osk on Sunday, killing three workers. The mill had been sold in June.
""",
    ),
    (
        ("2025-08-17", "happened", "fire destroyed a paper mill in Lisse", "a"),
        ("2025-08-17", "happened", "fire destroyed the sawmill in Osk", "b"),
        ("2025-06", "happened", "mill had been sold", "b"),
    ),
)

STORIES = (FERRY, EARTHQUAKE, TUNNEL, FESTIVAL, SYNDICATED, VERDICT, TWO_FIRES)
