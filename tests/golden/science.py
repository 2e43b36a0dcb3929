"""A probe, an outbreak, a wreck: findings, and when they were made."""

from tests.golden.golden import Golden

SCIENCE = Golden(
    "science",
    """---
title: Probe Kestrel reaches the asteroid Ilmari
source: Halden Ledger
published: 2026-06-05
---

The space probe Kestrel went into orbit around the asteroid Ilmari on Thursday after a journey of six years.

Kestrel was launched in March 2020 aboard a Corvus 9 rocket. It flew past Venus in 2022, and it sent its
first picture of the asteroid three weeks ago.

The probe will land on Ilmari in February 2027 and could bring dust back to Earth in 2031, the agency says.

Astronomers discovered Ilmari on 14 October 1998. A similar mission failed in 2011.

The results of the first survey, published on Friday in the journal Stone and Sky, show that the asteroid is
rich in iron.
""",
    (
        ("2026-06-04", "happened", "Kestrel went into orbit around the asteroid Ilmari"),
        ("2020-03", "happened", "Kestrel was launched"),
        ("2022", "happened", "flew past Venus"),
        ("2026-05-11/2026-05-17", "happened", "first picture of the asteroid"),
        ("2027-02", "scheduled", "probe will land on Ilmari"),
        ("2031", "scheduled", "could bring dust back to Earth"),
        ("1998-10-14", "happened", "astronomers discovered Ilmari"),
        ("2011", "happened", "similar mission failed"),
        ("2026-06-05", "happened", "results of the first survey show that the asteroid is rich in iron"),
    ),
)

OUTBREAK = Golden(
    "outbreak",
    """---
title: Measles outbreak in Halden spreads to a third district
source: Halden Ledger
published: 2024-05-28
---

Health officials in Halden confirmed 14 new cases of measles over the weekend, which brings the total since
the outbreak began in mid-April to 131.

Two children are in intensive care; a girl of four died on 19 May. The outbreak has been traced to a choir
festival held at Lisse from 5 to 7 April, which some 900 singers attended.

Vaccination clinics will open on Thursday in the port district and on Saturday in the suburbs. Schools may
turn away children without proof of vaccination from Monday, 3 June.

Measles, declared eliminated in the country in 2009, returned in 2018. A study published in March in the
journal Fever and Community found that coverage had fallen below 90%. Under a plan of the Health Office, 95%
of children should be protected by 2030.

The health minister, Dr April Sand, ruled out a lockdown like that of March 2020. Tests of a new vaccine,
V-1918, begin next month.
""",
    (
        ("2024-05-25/2024-05-26", "happened", "health officials in Halden confirmed 14 new cases"),
        ("2024-04", "happened", "outbreak began"),
        ("2024-05-19", "happened", "girl of four died"),
        ("2024-04-05/2024-04-07", "happened", "choir festival"),
        ("2024-05-30", "scheduled", "vaccination clinics will open"),
        ("2024-06-01", "scheduled", "vaccination clinics will open"),
        ("2024-06-03/..", "scheduled", "schools may turn away children"),
        ("2009", "happened", "measles declared eliminated"),
        ("2018", "happened", "measles returned"),
        ("2024-03", "happened", "study found that coverage had fallen"),
        ("../2030", "scheduled", "95% of children should be protected"),
        ("2024-06", "scheduled", "tests of a new vaccine begin"),
    ),
    traps=("April Sand", "March 2020", "V-1918"),
)

WRECK = Golden(
    "wreck",
    """---
title: Divers raise Bronze Age boat off Ness
source: The Meridian
published: 2026-08-20
---

Archaeologists diving off Ness have raised the stern of a boat that was built in about 1200 BC, the oldest
ever found in the strait, the Skerry Museum announced on Wednesday.

The timbers were first seen in 2019 by a fisherman, Olaf Dunn, whose net caught on them; they were surveyed by
sonar in the autumn of 2023. Carbon dating, completed last month, confirmed their age.

Between 1961 and 1964 a team from Lisse searched the same bay without success. Pots that were found nearby in
the 1970s are now thought to be Roman.

The wreck will be kept in fresh water until 2029. It is to go on show in a new hall, work on which starts in
January.

Two thousand people a day have come to look since the find was made known.
""",
    (
        ("2026-08-19", "reported", "archaeologists raised the stern of a boat"),
        ("-1199~", "happened", "boat was built"),
        ("2019", "happened", "timbers were seen"),
        ("2023-23", "happened", "surveyed by sonar"),
        ("2026-07", "happened", "carbon dating"),
        ("1961/1964", "happened", "team from Lisse searched the same bay"),
        ("197X", "happened", "pots were found nearby"),
        ("../2029", "scheduled", "wreck will be kept in fresh water"),
        ("2027-01", "scheduled", "work starts"),
    ),
    traps=("Two thousand",),
)


ROCKET = Golden(
    "rocket",
    """---
title: Rocket explodes seconds after lift-off
source: Northern Wire
published: 2027-09-30
---

An unmanned Heron 4 rocket exploded 40 seconds after lift-off from the Ness spaceport on Wednesday,
destroying two weather satellites worth 300 million crowns.

It was the third failure of a Heron 4 in 18 months. In May 2026 an engine shut down too early; last November
the second stage failed to separate.

"We know what broke, and it will not break again," said the head of the launch company, Astra Nord, on
Thursday.

All flights of the rocket have been suspended. The launch of the Orlan telescope, scheduled for 22 October,
was called off, and the crewed mission to the station Mir Nova, due in January, will be delayed until the
spring at the earliest.

The Heron 4 first flew in 2019 and has made 61 flights since then. It is to be replaced by the larger Heron
6 in 2030.

An inquiry board will be appointed by the end of next week.
""",
    (
        ("2027-09-29", "happened", "rocket exploded"),
        ("2026-05", "happened", "engine shut down"),
        ("2026-11", "happened", "second stage failed to separate"),
        ("2027-10-22", "called_off", "launch of the Orlan telescope"),
        ("2028-01", "called_off", "crewed mission"),
        ("2028-21", "scheduled", "crewed mission"),
        ("2019", "happened", "Heron 4 flew"),
        ("2030", "scheduled", "replaced by the larger Heron 6"),
        ("../2027-10-10", "scheduled", "inquiry board will be appointed"),
    ),
    traps=("Heron 4 rocket",),
)


WOLVES = Golden(
    "wolves",
    """---
title: Wolf pack back in the Lisse hills after a century
source: The Meridian
published: 2027-02-11
---

A pack of at least five wolves is living in the hills above Lisse, the first there since the species was
wiped out in 1923, rangers confirmed on Wednesday.

Cameras caught two adults and three cubs on the night of 28 January. Tracks had been found in the snow
before Christmas, and a farmer near Sund lost eleven sheep in the first week of the year.

Wolves were given legal protection in 1986; a bid to lift it failed in parliament in November by a single
vote. Farmers are demanding compensation, and will block the A9 with tractors on Saturday unless the
government agrees to talks.

A lone male was shot near Osk in March 2024. The hunter, who claimed that he had taken it for a dog, was
fined and lost his licence for five years.

The rangers intend to fit the adults with collars once the snow melts in April. A count of all wolves in the
country will be carried out between October and December.
""",
    (
        ("2027-02-10", "reported", "pack of wolves"),
        ("1923", "happened", "species was wiped out"),
        ("../2026-12-25", "happened", "tracks had been found"),
        ("2027-01-28", "happened", "cameras caught two adults and three cubs"),
        ("2027-01-04/2027-01-10", "happened", "farmer lost eleven sheep"),
        ("1986", "happened", "wolves were given legal protection"),
        ("2026-11", "happened", "bid failed in parliament"),
        ("2027-02-13", "threatened", "block the A9 with tractors"),
        ("2024-03", "happened", "lone male was shot near Osk"),
        ("2027-04", "scheduled", "rangers fit the adults with collars"),
        ("2027-10/2027-12", "scheduled", "count of all wolves"),
    ),
)

ARTICLES = (SCIENCE, OUTBREAK, WRECK, ROCKET, WOLVES)
