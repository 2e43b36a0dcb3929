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

ARTICLES = (SCIENCE, OUTBREAK, WRECK)
