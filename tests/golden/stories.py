"""The same disasters, told by two or three papers in words of their own."""

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


PIPELINE = Story(
    "pipeline",
    (
        """---
title: Pipeline blast cuts gas to Osk
source: Northern Wire
published: 2026-08-10
---

An explosion tore through a gas pipeline near the town of Osk early on Sunday, injuring seven people and
leaving 30,000 homes without gas.

The blast happened at about 3 am. Firefighters brought the flames under control by midday.

Norden Gas, which owns the pipe, said supplies would be restored by Wednesday. Police opened an inquiry on
Sunday.
""",
        """---
title: "'Like an earthquake': Osk wakes to a wall of fire"
source: Halden Ledger
published: 2026-08-10
---

Seven people were hurt and tens of thousands were left without gas on Sunday when a pipeline blew up outside
Osk.

"The windows fell in and the sky was orange," said Greta Lund, a baker.

The operator, Norden Gas, hopes to have the supply working again by Wednesday. The pipe was last inspected
in 2022.

Energy Minister Piet Holm will inspect the damage on Tuesday.
""",
        """---
title: Minister promises check of all pipelines
source: The Meridian
published: 2026-08-12
---

Every gas pipeline in the country will be checked by the end of the year, Energy Minister Piet Holm said on
Tuesday as he inspected the site of the explosion near Osk.

The blast on Sunday injured seven people. The police inquiry, opened the same day, has found no sign of
sabotage.
""",
    ),
    (
        ("2026-08-09", "happened", "Osk", "abc"),
        ("../2026-08-12", "scheduled", "", "ab"),
        ("2026-08-09", "happened", "inquiry", "ac"),
        ("2022", "happened", "pipe was inspected", "b"),
        ("2026-08-11", "happened", "Holm", "bc"),
        ("../2026", "scheduled", "gas pipeline will be checked", "c"),
    ),
)


TRAM = Story(
    "tram",
    (
        """---
title: Eleven hurt as tram and lorry collide in Halden
source: Halden Ledger
published: 2025-11-05
---

Eleven people were injured, two of them seriously, when a tram and a lorry collided in Harbour Road in
Halden on Tuesday morning.

The line will be closed until Thursday while the track is repaired. The driver of the lorry, a man of 52,
was arrested at the scene.
""",
        """---
title: Lorry driver held after Halden tram crash
source: Northern Wire
published: 2025-11-05
---

A lorry driver has been arrested after his vehicle hit a tram in Halden, injuring eleven passengers.

The accident happened at 7.40 am on Tuesday in Harbour Road. Trams on the line are expected to run again on
Thursday.

It was the second crash there this year: in February a cyclist was killed by a tram at the same crossing.
""",
    ),
    (
        ("2025-11-04", "happened", "Halden", "ab"),
        ("../2025-11-06", "scheduled", "line will be closed", "a"),
        ("2025-11-06", "scheduled", "trams expected to run", "b"),
        ("2025-02", "happened", "cyclist was killed by a tram", "b"),
    ),
)

STORIES = (FERRY, EARTHQUAKE, TWO_FIRES, PIPELINE, TRAM)
