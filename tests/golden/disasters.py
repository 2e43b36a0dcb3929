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


FLOOD = Golden(
    "flood",
    """---
title: Three missing as river bursts its banks in Lisse
source: Northern Wire
published: 2025-03-18
---

LISSE (Northern Wire) - Three people were missing on Tuesday after the river Oss burst its banks overnight,
flooding the old town of Lisse.

Some 1,900 residents had been moved to schools by noon, said the mayor, May Hendriks. Among them were 200
patients from the hospital on Route 2012.

Rain has been falling since Saturday. The water stood at 6.2 metres on Tuesday morning and was expected to
peak during the night.

A dam upstream, completed in 1978 and strengthened after the floods of 1995, was holding, engineers said.

President Karl Aune cancelled a trip to Halden that had been planned for Wednesday. He will visit Lisse
instead on Thursday, his office announced.

Trains between Lisse and Sund will not run before Friday. The A9 motorway was reopened at 4 pm.

Two children drowned in the same river in February last year.
""",
    (
        ("2025-03-18", "happened", "river Oss burst its banks"),
        ("2025-03-15/..", "ongoing", "rain has been falling"),
        ("2025-03-18", "happened", "water stood at 6.2 metres"),
        ("1978", "happened", "dam completed"),
        ("2025-03-19", "called_off", "planned"),
        ("2025-03-20", "scheduled", "visit Lisse"),
        ("2025-03-21/..", "scheduled", "trains between Lisse and Sund will not run before Friday"),
        ("2024-02", "happened", "two children drowned"),
    ),
    traps=(
        "1,900",
        "May Hendriks",
        "Route 2012",
        "floods of 1995",
    ),
)


BRIDGE = Golden(
    "bridge",
    """---
title: Sund bridge shut after cracks are found
source: Sund Weekly
published: 2026-09-22
---

The bridge over the Sund was closed to all traffic on Monday evening after inspectors found cracks in two of
its pillars.

Built between 1958 and 1961, it carries 40,000 vehicles a day. Repairs will begin next week and are expected
to last until December, the Road Office said.

Ferries will run every 20 minutes from Wednesday. Lorries must take Highway 1984 through Lisse, a detour of
60 kilometres.

The cracks were spotted by a drone on 14 September. A report in 2021 had warned of rust, but a plan to
replace the pillars was dropped for lack of money in the spring of 2023.

Transport minister Leo March apologised to drivers. "We may have been too slow," he said.

Parliament will debate the matter on 1 October.
""",
    (
        ("2026-09-21", "happened", "bridge was closed"),
        ("1958/1961", "happened", "built"),
        ("2026-09-28/2026-10-04", "scheduled", "repairs will begin"),
        ("../2026-12", "scheduled", "expected to last"),
        ("2026-09-23/..", "scheduled", "ferries will run"),
        ("2026-09-14", "happened", "cracks were spotted"),
        ("2021", "happened", "report warned of rust"),
        ("2023-21", "happened", "plan was dropped"),
        ("2026-10-01", "scheduled", "parliament will debate"),
    ),
    traps=(
        "Highway 1984",
        "Leo March",
    ),
)


HEATWAVE = Golden(
    "heatwave",
    """---
title: Hottest June day on record in Lisse
source: Halden Ledger
published: 2026-06-29
---

The temperature in Lisse reached 38.4 degrees on Sunday, the highest ever measured there in June.

The old record, 37.9 degrees, was set in 2003. Hospitals treated 140 people for sunstroke over the weekend,
and a man of 81 died in Sund on Saturday.

Schools will close at noon until Thursday. Trains are running at reduced speed, and the open-air concert by
The Junes planned for Tuesday has been moved to 11 July.

Storms may bring relief on Wednesday, the Weather Office says. July is expected to be cooler.

In August 2018 a heatwave killed 300 people across the country.
""",
    (
        ("2026-06-28", "happened", "temperature in Lisse reached 38.4 degrees"),
        ("2003", "happened", "old record was set"),
        ("2026-06-27/2026-06-28", "happened", "hospitals treated 140 people"),
        ("2026-06-27", "happened", "man of 81 died in Sund"),
        ("../2026-07-02", "scheduled", "schools will close"),
        ("2026-06-30", "called_off", "open air concert"),
        ("2026-07-11", "scheduled", "open air concert"),
        ("2026-07-01", "scheduled", "storms may bring relief"),
        ("2026-07", "scheduled", "cooler"),
        ("2018-08", "happened", "heatwave killed 300 people"),
    ),
    traps=(
        "June day",
        "The Junes",
    ),
)


AVALANCHE = Golden(
    "avalanche",
    """---
title: Two skiers die in avalanche above Karsund
source: Northern Wire
published: 2026-01-26
---

KARSUND, Jan 26 (Northern Wire) - Two skiers were killed on Sunday by an avalanche on the north face of
Mount Hals, mountain rescue said.

Their bodies were found at dawn on Monday, ten hours after the search had begun. A third member of the group
survived and was flown to hospital.

The victims, aged 24 and 31, came from Halden. They had set out on Saturday although a warning was in force.

More than a metre of snow has fallen in the area since Thursday. The risk is expected to remain high until
the weekend.

Seven people have died in avalanches this winter. In February 2012 nine soldiers were buried on the same
slope during an exercise.

The Hals cable car, closed since Friday, will open again on Wednesday if the wind drops.
""",
    (
        ("2026-01-25", "happened", "two skiers were killed"),
        ("2026-01-26", "happened", "bodies were found"),
        ("2026-01-24", "happened", "set out"),
        ("2026-01-22/..", "ongoing", "more than a metre of snow has fallen"),
        ("../2026-02-01", "scheduled", "risk remain high"),
        ("2025-24", "happened", "seven people have died in avalanches"),
        ("2012-02", "happened", "nine soldiers were buried"),
        ("2026-01-23/..", "ongoing", "cable car closed"),
        ("2026-01-28", "threatened", "cable car will open"),
    ),
    traps=("Jan 26",),
)

ARTICLES = (DISASTER, STORM, EMERGENCY_LANDING, FLOOD, BRIDGE, HEATWAVE, AVALANCHE)
