"""A disaster, a storm to come, an emergency landing: what is in the news before its causes are known."""

from tests.golden.golden import Golden

DISASTER = Golden(
    "disaster",
    """---
title: Ferry sinks off Karsund, at least 14 dead
source: Northern Wire
published: 2026-02-16
---

At least 14 people died when a ferry sank in a storm off the port of Karsund on Sunday night, the coast
guard said.

The Star of Ness left Karsund at 9 p.m. with 61 people on board and sent a distress call forty minutes
later. Rescuers had pulled 47 survivors from the water by Monday morning.

The ship was built in 1994 and was last inspected in October. Divers will search the wreck on Tuesday if the
weather allows.

Transport Minister Lena Brandt announced an inquiry on Monday. A report is due by the end of May.

It was the worst accident in these waters since 1987, when 23 sailors drowned.

All sailings on the route have been cancelled until Friday.
""",
    (
        ("2026-02-15", "happened", "14 people died when a ferry sank"),
        ("../2026-02-16", "happened", "rescuers had pulled 47 survivors from the water"),
        ("1994", "happened", "ship was built"),
        ("2025-10", "happened", "last inspected"),
        ("2026-02-17", "threatened", "divers will search the wreck"),
        ("2026-02-16", "happened", "Brandt announced an inquiry"),
        ("../2026-05", "scheduled", "report is due"),
        ("../2026-02-20", "called_off", "sailings on the route have been cancelled"),
    ),
)

STORM = Golden(
    "storm",
    """---
title: Coast braces for Storm June
source: Strait Gazette
published: 2025-08-19
---

Storm June, the tenth of the season to be given a name, is expected to reach the coast of Halden by Thursday
evening with winds of up to 150 km/h, the Weather Office said.

Heavy rain fell on the islands on Monday. At Ness, 94 millimetres came down between six and nine on Tuesday
morning, the most in a single August day since 1931.

Ferries stopped running at noon on Tuesday and will not sail again until Saturday. Schools on Skerry will stay
closed until Friday.

Wednesday's concert by the band April Rain at the Ferry Hall has been moved to 3 September.

Showers may follow at the weekend. In a normal August, 70 millimetres fall.

The last storm to cross the strait, Ivo, killed three people in November 2023 and left 40,000 homes without
power for a week.
""",
    (
        ("../2025-08-21", "scheduled", "Storm June reach the coast of Halden"),
        ("2025-08-18", "happened", "heavy rain fell on the islands"),
        ("2025-08-19", "happened", "94 millimetres came down"),
        ("2025-08-19", "happened", "ferries stopped running"),
        ("2025-08-23/..", "scheduled", "ferries will not sail again until Saturday"),
        ("../2025-08-22", "scheduled", "schools on Skerry will stay closed"),
        ("2025-08-20", "called_off", "concert by the band April Rain"),
        ("2025-09-03", "scheduled", "concert by the band April Rain"),
        ("2025-08-23/2025-08-24", "scheduled", "showers may follow"),
        ("2023-11", "happened", "killed three people"),
    ),
    traps=("Storm June", "August day", "since 1931", "April Rain", "a normal August"),
)

EMERGENCY_LANDING = Golden(
    "emergency landing",
    """---
title: Airliner makes emergency landing at Karsund
source: Northern Wire
published: 2026-07-06
---

A Skyline Airbus A320-200 carrying 142 people made an emergency landing at Karsund on Sunday after one of its
engines caught fire.

Flight SK 2019 had left Halden at 6.05 pm for Lisse and turned back after 19 minutes. Passengers flew on to
Lisse on Monday aboard flight SK 1306.

The aircraft, built in 2007, was last overhauled in March, the airline said. The same engine, a Harrow 1100,
failed on a Boeing 737 over the strait in December, and in 2024 the maker recalled 60 of them.

Road 2025, between the airport and the E18, was closed until Monday morning.

Investigators are due to arrive on Tuesday and hope to publish a first report within 30 days.

"We were lucky," said the pilot, Captain April Ness.

Skyline means to retire its last A320s by 2028. It has 12 Kestrel 2030 jets on order, the first of which
arrives in November.
""",
    (
        ("2026-07-05", "happened", "Airbus made an emergency landing at Karsund"),
        ("2026-07-06", "happened", "passengers flew on to Lisse"),
        ("2007", "happened", "aircraft built"),
        ("2026-03", "happened", "aircraft was overhauled"),
        ("2025-12", "happened", "same engine failed"),
        ("2024", "happened", "maker recalled 60"),
        ("../2026-07-06", "happened", "road was closed"),
        ("2026-07-07", "scheduled", "investigators are due to arrive"),
        ("../2028", "scheduled", "Skyline retire its last A320s"),
        ("2026-11", "scheduled", "first arrives"),
    ),
    traps=("SK 2019", "SK 1306", "Harrow 1100", "Boeing 737", "Road 2025", "April Ness", "Kestrel 2030"),
)

ARTICLES = (DISASTER, STORM, EMERGENCY_LANDING)
