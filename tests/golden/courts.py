"""A sentence and an acquittal."""

from tests.golden.golden import Golden

COURT = Golden(
    "court",
    """---
title: Former mayor jailed for taking bribes
source: Northern Wire
published: 2026-01-30
---

A court in Lisse sentenced the town's former mayor, Anton Verhoef, to four years in prison on Thursday for
taking bribes.

Verhoef, 61, was arrested in May 2024 and charged with fraud the following month. The trial began on 3
November.

Prosecutors said he took 300,000 crowns from a builder between 2017 and 2021. He denied all charges.

His lawyer said on Friday that he would appeal. A hearing has been set for 16 April.

Verhoef was mayor of Lisse from 2014 to 2022.
""",
    (
        ("2026-01-29", "happened", "court in Lisse sentenced Anton Verhoef to four years in prison"),
        ("2024-05", "happened", "Verhoef was arrested"),
        ("2024-06", "happened", "Verhoef charged with fraud"),
        ("2025-11-03", "happened", "trial began"),
        ("2017/2021", "happened", "took 300,000 crowns from a builder"),
        ("2026-01-30", "happened", "would appeal"),
        ("2026-04-16", "scheduled", "hearing has been set"),
        ("2014/2022", "happened", "Verhoef was mayor of Lisse"),
    ),
)

APPEAL = Golden(
    "appeal",
    """---
title: Appeal judges quash conviction in Sund arson case
source: Strait Gazette
published: 2025-06-26
---

Three appeal judges on Wednesday quashed the conviction of Ida Moss, who has spent nine years in prison for
setting fire to a warehouse in Sund.

Ms Moss, now 41, had always said that she was at her sister's on the night of 11 February 2015, when the
warehouse burned down and its watchman, Eli Gran, was killed. She was found guilty of manslaughter in March
2016 and sentenced the following month to 18 years. A first appeal failed in 2018.

The case was reopened after a podcast, "Cold Ashes", broadcast a recording last October in which another man,
who died in 2022, admitted to the fire.

Prosecutors have until 25 July to say whether they will seek a retrial. The police officer who led the inquiry
was to have been questioned on Friday but has been excused.

"File 2015/0211 is closed," said her lawyer. Under Section 1907 of the code, Ms Moss could claim up to 1.2
million crowns. A hearing on compensation is likely in December.
""",
    (
        ("2025-06-25", "happened", "appeal judges quashed the conviction of Ida Moss"),
        ("2015-02-11", "happened", "warehouse burned down"),
        ("2016-03", "happened", "found guilty of manslaughter"),
        ("2016-04", "happened", "sentenced to 18 years"),
        ("2018", "happened", "first appeal failed"),
        ("2024-10", "happened", "broadcast a recording"),
        ("2022", "happened", "man died"),
        ("2025-06-27", "called_off", "police officer questioned"),
        ("../2025-07-25", "scheduled", "prosecutors have to say whether they will seek a retrial"),
        ("2025-12", "scheduled", "hearing on compensation is likely"),
    ),
    traps=("2015/0211", "Section 1907"),
)


MURDER = Golden(
    "murder",
    """---
title: Woman charged with murder of Osk pharmacist
source: Northern Wire
published: 2026-04-09
---

A woman of 36 appeared before magistrates in Osk on Thursday charged with the murder of the pharmacist Paul
Dekker, whose body was found in his shop in March 2024.

The woman, who cannot be named, was arrested at Halden airport on Monday as she was about to board flight HA
1812 to Lisse. She spoke only to confirm her date of birth, 17 August 1989.

Detectives reopened the case in January after a new witness came forward. A first suspect, a neighbour, was
detained for three days in April 2024 and released without charge.

Mr Dekker, 58, had run the shop at 1904 Market Street since 1997. He was last seen alive on the evening of
11 March 2024, when he locked up as usual.

The hearing was adjourned until 23 April. If convicted, she faces life in prison.
""",
    (
        ("2026-04-09", "happened", "woman appeared before magistrates in Osk"),
        ("2024-03", "happened", "body was found"),
        ("2026-04-06", "happened", "woman was arrested at Halden airport"),
        ("2026-01", "happened", "detectives reopened the case"),
        ("2024-04", "happened", "first suspect was detained"),
        ("1997/..", "ongoing", "run the shop"),
        ("2024-03-11", "happened", "Dekker was seen alive"),
        ("2026-04-23", "scheduled", "hearing was adjourned"),
    ),
    traps=(
        "HA 1812",
        "17 August 1989",
        "1904 Market Street",
    ),
)


ESCAPE = Golden(
    "escape",
    """---
title: Prisoner who fled in laundry van is caught
source: Northern Wire
published: 2025-08-29
---

A prisoner who escaped from Karsund jail in a laundry van two weeks ago was recaptured on Thursday in a
caravan near Osk, police said.

Nils Orm, 43, offered no resistance. He had been serving 15 years for armed robbery and was to have been
released in 2031.

Two guards were suspended on 18 August. The justice minister, June Aker, told parliament last Friday that
cameras at the gate had been out of order since May.

It was Orm's second escape. In December 2022 he climbed over a wall at Sund prison and was free for nine
days.

He will appear in court on Monday. An inquiry into the escape is to report before the end of October.
""",
    (
        ("2025-08-28", "happened", "prisoner was recaptured"),
        ("2025-08-11/2025-08-17", "happened", "escaped from Karsund jail"),
        ("2031", "called_off", "released"),
        ("2025-08-18", "happened", "two guards were suspended"),
        ("2025-05/..", "ongoing", "cameras out of order"),
        ("2022-12", "happened", "climbed over a wall"),
        ("2025-09-01", "scheduled", "appear in court"),
        ("../2025-10", "scheduled", "inquiry report"),
    ),
    traps=("June Aker",),
)

ARTICLES = (COURT, APPEAL, MURDER, ESCAPE)
