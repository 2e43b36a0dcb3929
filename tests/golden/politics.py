"""Parliaments, cabinets and soldiers."""

from tests.golden.golden import Golden

POLITICS = Golden(
    "politics",
    """---
title: Vellmark parliament passes water law after long fight
source: Vellmark Courier
published: 2026-03-12
---

VELLHAVEN, March 12 (Courier) - Vellmark's parliament on Wednesday passed a law that gives the state control
of the country's two largest rivers, ending a dispute that has split the coalition since last summer.

Deputies voted 88 to 71 for the bill. Prime Minister Ingrid Solberg-Hahn called the result "a good day for
every farmer".

The law will take effect on 1 July. Under the plan, the state must repair 400 kilometres of canals by 2030.

The first draft was rejected in November 2025, when three members of the Centre Union voted with the
opposition. Talks between the parties resumed on January 8 and ended without a deal two weeks later.

Opposition leader Peder Aaskov said on Thursday that his party would challenge the law in court. The
constitutional court is expected to hear the case in the autumn.

A protest march in Vellhaven, planned for Saturday, has been called off, the farmers' league said.

Turnout at the last election was the lowest since 1952.
""",
    (
        ("2026-03-11", "happened", "parliament passed a law"),
        ("2026-07-01", "scheduled", "law will take effect"),
        ("../2030", "scheduled", "state must repair 400 kilometres of canals"),
        ("2025-11", "happened", "first draft was rejected"),
        ("2026-01-08", "happened", "talks resumed"),
        ("2026-01-19/2026-01-25", "happened", "talks ended without a deal"),
        ("2026-03-12", "happened", "party would challenge the law in court"),
        ("2026-23", "scheduled", "constitutional court hear the case"),
        ("2026-03-14", "called_off", "protest march in Vellhaven"),
    ),
)


RESIGNATION = Golden(
    "resignation",
    """---
title: Torvik's finance minister quits over harbour contract
source: The Meridian
published: 2025-11-21
---

Torvik's finance minister, Hanne Dreyer, resigned on Thursday evening, hours after a parliamentary committee
found that she had misled it about a contract for the new harbour at Sund.

"I have become a distraction," Ms Dreyer wrote in a letter to the prime minister, Aksel Roth, who named the
trade minister, Ivo Marek, to succeed her. Mr Marek, who takes office on Monday, must present a budget by 12
December.

The contract, worth 90 million crowns, was awarded in June 2023 to a firm in which Ms Dreyer's brother had
bought shares three months earlier. She denied all knowledge of it until, on 4 November, the Strait Gazette
published e-mails between the two.

The opposition, which had called a vote of no confidence for Tuesday, withdrew it on Friday.

Ms Dreyer, 54, is the first finance minister to resign since 1987. The government, which lost a by-election
in Osk last spring, has a majority of three seats. A general election must be held by October 2027.
""",
    (
        ("2025-11-20", "happened", "resigned"),
        ("2025-11-24", "scheduled", "Marek takes office"),
        ("../2025-12-12", "scheduled", "Marek must present a budget"),
        ("2023-06", "happened", "contract was awarded"),
        ("2023-03", "happened", "brother bought shares"),
        ("2025-11-04", "happened", "Strait Gazette published e mails"),
        ("2025-11-21", "happened", "opposition withdrew"),
        ("2025-11-25", "called_off", "vote of no confidence"),
        ("2025-21", "happened", "government lost a by election in Osk"),
        ("../2027-10", "scheduled", "general election must be held"),
    ),
    traps=("since 1987",),
)


BUDGET = Golden(
    "budget",
    """---
title: Ostmark government survives budget vote by two votes
source: The Meridian
published: 2026-11-27
---

Ostmark's minority government won a knife-edge vote on its 2027 budget late on Thursday after three rebels
changed sides.

The finance bill was adopted by 76 votes to 74. It raises the tax on diesel from 1 January and freezes
pensions until 2028.

"This is a budget for hard times," the finance minister, Lotte Varga, told reporters as she left the chamber
at midnight.

The opposition had tabled the motion on 3 November, a week after figures showed that the economy shrank by
0.4% in the third quarter. A first attempt to pass the bill collapsed on 12 November, when the Greens walked
out.

Unions plan a march through the capital on Saturday. They last took to the streets in October 2019, over
school closures.

Ms Varga, who became minister in June, is due to meet European creditors in Lisse on 8 December. She may
also travel to Halden, where talks on a bridge loan have been under way since the summer.

If the loan falls through, the treasury could run out of cash by April, according to a report that the
central bank published on Monday.

The government has ruled out an early election. The next one must take place no later than September 2028.
""",
    (
        ("2026-11-26", "happened", "government won vote"),
        ("2027-01-01/..", "scheduled", "raises the tax on diesel"),
        ("../2028", "scheduled", "freezes pensions"),
        ("2026-11-03", "happened", "opposition tabled the motion"),
        ("2026-35", "happened", "economy shrank by 0.4%"),
        ("2026-11-12", "happened", "first attempt collapsed"),
        ("2026-11-28", "scheduled", "march through the capital"),
        ("2019-10", "happened", "took to the streets"),
        ("2026-06", "happened", "became minister"),
        ("2026-12-08", "scheduled", "meet European creditors in Lisse"),
        ("2026-22/..", "ongoing", "talks on a bridge loan"),
        ("../2027-04", "threatened", "treasury could run out of cash"),
        ("2026-11-23", "happened", "central bank published"),
        ("../2028-09", "scheduled", "next one must take place"),
    ),
    traps=("2027 budget",),
)


COUP = Golden(
    "coup",
    """---
title: Soldiers seize radio station in Tarn capital
source: Northern Wire
published: 2026-05-04
---

Soldiers stormed the state radio station in Port Mercy, the capital of Tarn, in the early hours of Monday
and declared that President Felix Oduya had been removed from office.

Mr Oduya, who came to power in a disputed election in 2021, was attending a summit in Halden when shots were
first heard on Sunday night.

A curfew has been imposed from 8 pm to 6 am. Borders were closed at noon, and all flights from Room Island
airport were cancelled until further notice.

The African Union of Ports condemned the coup and said it would hold an emergency meeting on Wednesday.
Vellmark, which has kept 400 troops in Tarn since 2018, urged "all sides to show restraint".

It is the fourth attempt to overthrow a government in the region in five years. In August 2023 a similar
plot was foiled when a driver tipped off the police.

A referendum on extending the president's term had been scheduled for 14 June.
""",
    (
        ("2026-05-04", "happened", "soldiers stormed the state radio station in Port Mercy"),
        ("2021", "happened", "came to power"),
        ("2026-05-03", "happened", "shots were heard"),
        ("2026-05-06", "scheduled", "hold an emergency meeting"),
        ("2018/..", "ongoing", "Vellmark has kept 400 troops"),
        ("2023-08", "happened", "similar plot was foiled"),
        ("2026-06-14", "called_off", "referendum"),
    ),
)


TREATY = Golden(
    "treaty",
    """---
title: Four states sign river treaty in Lisse
source: The Meridian
published: 2025-09-12
---

Four countries signed a treaty in Lisse on Thursday to share the water of the river Oss, ending eleven years
of talks.

The pact obliges them to let at least 300 cubic metres a second flow to the sea from 2027. Each must pass it
into law by the end of next year.

"Our children will thank us," said President Karl Aune of Vellmark, who opened the talks in May 2014 when he
was foreign minister.

The talks came close to collapse in 2019 after Ostmark began to fill a dam. They resumed in March 2022 in
Halden.

A fifth state, Tarn, walked out on Tuesday and may sign later. Its parliament votes on the matter on 6
October.

The first meeting of a river commission will take place in January in Room 1648 of Lisse town hall, where
the peace of 1648 was signed.
""",
    (
        ("2025-09-11", "happened", "four countries signed a treaty in Lisse"),
        ("2027/..", "scheduled", "300 cubic metres flow to the sea"),
        ("../2026", "scheduled", "pass it into law"),
        ("2014-05", "happened", "opened the talks"),
        ("2019", "happened", "talks came close to collapse"),
        ("2022-03", "happened", "resumed"),
        ("2025-09-09", "happened", "walked out"),
        ("2025-10-06", "scheduled", "parliament votes"),
        ("2026-01", "scheduled", "first meeting of a river commission"),
    ),
    traps=(
        "Room 1648",
        "peace of 1648",
    ),
)

ARTICLES = (POLITICS, RESIGNATION, BUDGET, COUP, TREATY)
