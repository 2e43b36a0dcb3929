"""A race and a relegation."""

from tests.golden.golden import Golden

SPORT = Golden(
    "sport",
    """---
title: Rask wins third Skagen marathon
source: Courier & Times
published: 2026-05-11
---

Mia Rask won the Skagen Marathon on Sunday for the third time, beating the Kenyan Ruth Chebet by nine
seconds.

Rask, who also won in 2021 and 2024, finished in two hours and 23 minutes. She took silver at the 2023
European Championships.

The men's race was won by Tom Okello. He broke his foot last August and returned to training in January.

The race had been put off from 26 April because of a storm warning.

Rask will run in Berlin in September. Next year's Skagen Marathon takes place on 9 May 2027.
""",
    (
        ("2026-05-10", "happened", "Mia Rask won the Skagen Marathon"),
        ("2021", "happened", "Rask won"),
        ("2024", "happened", "Rask won"),
        ("2023", "happened", "silver at the 2023 European Championships"),
        ("2025-08", "happened", "Okello broke his foot"),
        ("2026-01", "happened", "Okello returned to training"),
        ("2026-04-26", "called_off", "race had been put off"),
        ("2026-09", "scheduled", "Rask will run in Berlin"),
        ("2027-05-09", "scheduled", "Skagen Marathon takes place"),
    ),
)

RELEGATION = Golden(
    "relegation",
    """---
title: Osk Rovers sack Hallgren a day after relegation
source: Courier & Times
published: 2026-05-26
---

Osk Rovers dismissed their manager, Sven Hallgren, on Monday, less than 24 hours after a 2-1 defeat at Sund
condemned them to relegation.

Rovers had led until the 88th minute, when Luca March equalised; the winner came in stoppage time.

Hallgren, appointed in July 2024, won only nine of his 61 matches. The club, which won the title in 1954, 1961
and 2003, will play in the second division for the first time since 1977.

His assistant, April Moen, takes charge of the last two matches, against Halden on Saturday and at Karsund
on 7 June. Ticket prices for 2026-27 will be announced on 10 June.

Reports of talks with Piet Vaal, the former Norden coach, who was seen in Osk on Thursday, were denied by both
sides.

The captain, Jan Thorsen, 34, said he would decide in the summer whether to retire. "We beat the same team 4-0
in March," he said.
""",
    (
        ("2026-05-25", "happened", "Osk Rovers dismissed Sven Hallgren"),
        ("2024-07", "happened", "Hallgren appointed"),
        ("1954", "happened", "club won the title"),
        ("1961", "happened", "club won the title"),
        ("2003", "happened", "club won the title"),
        ("2026-05-30", "scheduled", "takes charge of the last two matches"),
        ("2026-06-07", "scheduled", "takes charge of the last two matches"),
        ("2026-06-10", "scheduled", "ticket prices will be announced"),
        ("2026-05-21", "happened", "was seen in Osk"),
        ("2026-22", "scheduled", "decide whether to retire"),
        ("2026-03", "happened", "beat the same team"),
    ),
    traps=("88th minute", "Luca March", "since 1977", "April Moen", "2026-27"),
)

ARTICLES = (SPORT, RELEGATION)
