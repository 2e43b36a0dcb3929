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
        ("2025-12", "scheduled", "hearing on compensation is likely"),
    ),
    traps=("until 25 July", "2015/0211", "Section 1907"),
)

ARTICLES = (COURT, APPEAL)
