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


CYCLING = Golden(
    "cycling",
    """---
title: Brandt takes yellow as Moreau crashes out
source: Courier & Times
published: 2025-07-14
---

Jonas Brandt won the ninth stage of the Tour of the Straits in Karsund on Sunday and took the leader's
jersey from Luc Moreau, who broke a collarbone in a fall 12 km from the finish.

Brandt, 24, attacked on the last climb and crossed the line 41 seconds ahead of the pack. It was his first
win since the 2023 Lisse Classic.

Moreau had led since Wednesday. He was taken to hospital and will be operated on today.

The race resumes on Tuesday with a time trial over 33 km and ends in Halden on 27 July.

Last year's winner, Ona Vidal, pulled out before the start because of illness. She hopes to return for the
world championships in September.

Brandt turned professional in 2021, the year in which his father, himself a rider, died in an avalanche. He
signed for Team Ostrom last winter; his contract runs until the end of 2027.
""",
    (
        ("2025-07-13", "happened", "Jonas Brandt won the ninth stage of the Tour of the Straits in Karsund"),
        ("2025-07-09/..", "ongoing", "Moreau had led"),
        ("2025-07-14", "scheduled", "Moreau will be operated"),
        ("2025-07-15", "scheduled", "race resumes with a time trial"),
        ("2025-07-27", "scheduled", "race ends in Halden"),
        ("2025-09", "scheduled", "return for the world championships"),
        ("2021", "happened", "Brandt turned professional"),
        ("2024-24", "happened", "signed for Team Ostrom"),
        ("../2027", "scheduled", "contract runs"),
    ),
    traps=("2023 Lisse Classic",),
)


CUP = Golden(
    "cup",
    """---
title: Norden through to final after late goal
source: Courier & Times
published: 2027-05-20
---

A goal in the 93rd minute by substitute Augusta Berg sent Norden into the final of the Strait Cup with a 2-1
win over Vellmark in Halden on Wednesday.

Norden will play Ostmark, the holders, in Lisse on 29 May. The two sides last met in September, when Ostmark
won 3-0.

Vellmark, champions in 2015 and 2019, had taken the lead after eight minutes. Their coach, Ida Lund, whose
contract ends in July, said she would talk to the federation next week.

Norden have not won the cup since 1998. They lost the finals of 2007 and 2023.

Tickets for the final went on sale on Thursday morning and were gone by noon. The federation has apologised
to fans who queued all night.

Berg joined Osk Rovers from Lisse 1904 in January for a record fee.
""",
    (
        ("2027-05-19", "happened", "goal sent Norden into the final of the Strait Cup"),
        ("2027-05-29", "scheduled", "Norden will play Ostmark"),
        ("2026-09", "happened", "sides met"),
        ("2027-07", "scheduled", "contract ends"),
        ("2027-05-24/2027-05-30", "scheduled", "talk to the federation"),
        ("2027-05-20", "happened", "tickets for the final went on sale"),
        ("2027-01", "happened", "Berg joined Osk Rovers"),
    ),
    traps=(
        "since 1998",
        "Lisse 1904",
        "finals of 2007 and 2023",
    ),
)

ARTICLES = (SPORT, RELEGATION, CYCLING, CUP)
