"""Parliaments and cabinets, an agency's dispatch, a live blog, questions and answers."""

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

DISPATCH = Golden(
    "dispatch",
    """---
title: Envoys agree to reopen Tarn crossing as shelling goes on in north
source: Northern Wire
published: 2025-10-09
---

VELLHAVEN/HALDEN, Oct 9 (Northern Wire) - Envoys from Vellmark and Ostmark agreed on Thursday to reopen the
crossing at Tarn Bridge to lorries from Nov. 1, the first step towards ending a blockade now in its eighth
month.

Vellmark closed the crossing on March 2 after a customs officer was shot dead there, and Ostmark answered a
week later with a ban on grain.

OSK, Vellmark - In the north, at least six people were killed late on Wednesday when shells hit a market at
Osk, the governor, Pavel Thorn, said. Four more people died of their wounds, a hospital doctor said on
Thursday.

Talks on a prisoner exchange, which had been expected to resume in Halden on Friday, have been put off until
Oct. 20, a diplomat said. If the truce holds, the airport could reopen in December, he added.

A ceasefire that the two sides signed in Halden in May 2024 collapsed within weeks.

(Reporting by April Moen in Vellhaven and Nils March in Osk; editing by May Stone)
""",
    (
        ("2025-10-09", "happened", "envoys agreed to reopen the crossing at Tarn Bridge"),
        ("2025-11-01/..", "scheduled", "reopen the crossing at Tarn Bridge"),
        ("2025-03-02", "happened", "Vellmark closed the crossing"),
        ("2025-03-03/2025-03-09", "happened", "Ostmark answered with a ban on grain"),
        ("2025-10-08", "happened", "six people were killed when shells hit a market at Osk"),
        ("2025-10-09", "reported", "four more people died"),
        ("2025-10-10", "called_off", "talks on a prisoner exchange"),
        ("2025-10-20", "scheduled", "talks on a prisoner exchange"),
        ("2025-12", "threatened", "airport could reopen"),
        ("2024-05", "happened", "ceasefire the two sides signed"),
    ),
    traps=("Oct 9", "April Moen", "Nils March", "May Stone"),
)

LIVE_BLOG = Golden(
    "live blog",
    """---
title: "Nordmark votes: election night as it happened"
source: Nordmark Post
published: 2024-09-17
---

Jon Brekke's Coast Party won the general election in Nordmark on Tuesday, taking 61 of the 120 seats in a vote
that had been called five months early.

**11.52 pm** Ada Holm, who has led the Reform Party since 2018, concedes defeat in a speech at the Seamen's
Hall.

**11.20 pm** Turnout was 71%, the electoral office says, up from 64% in 2020.

**10.47 pm** Mr Brekke is expected to form a government by the end of the month; the new parliament meets for
the first time on 1 October.

**9.30 pm** A recount in the district of Osk will begin on Thursday morning.

**8.15 pm** Polls closed at eight. May Lindqvist, our correspondent at party headquarters, hears cheering;
April Dunn, at the other, hears none.

**8.00 pm** Good evening. Ms Holm called the election on 2 August after losing the support of the Greens, who
had left her coalition in July over the building of Road 1901.
""",
    (
        ("2024-09-17", "happened", "Coast Party won the general election in Nordmark"),
        ("2018/..", "ongoing", "Ada Holm led the Reform Party"),
        ("../2024-09", "scheduled", "Brekke form a government"),
        ("2024-10-01", "scheduled", "new parliament meets"),
        ("2024-09-19", "scheduled", "recount in the district of Osk will begin"),
        ("2024-08-02", "happened", "Holm called the election"),
        ("2024-07", "happened", "Greens left coalition"),
    ),
    traps=("in 2020", "May Lindqvist", "April Dunn", "Road 1901"),
)

QUESTIONS = Golden(
    "questions and answers",
    """---
title: What the new water charge means for you
source: Vellmark Courier
published: 2027-06-14
---

## When does the charge begin?

It takes effect on 1 January 2028 for firms and a year later for households.

## Who decided this?

Parliament did, on 3 June, by 64 votes to 58. The upper house had thrown out an earlier version in 2025.

## Can I get help?

Yes. Pensioners may apply for a rebate from 1 September; the forms will be posted in August.

## What if I do not pay?

From March 2030 the Water Office could cut off supplies, but only after two warnings.

## Has this been tried before?

In Skerry, yes. A charge that was introduced there in 1998 was dropped after riots in the summer of 2001, in
which two people died.
""",
    (
        ("2028-01-01", "scheduled", "takes effect for firms"),
        ("2029", "scheduled", "takes effect for households"),
        ("2027-06-03", "happened", "Parliament"),
        ("2025", "happened", "upper house had thrown out an earlier version"),
        ("2027-09-01/..", "scheduled", "pensioners may apply for a rebate"),
        ("2027-08", "scheduled", "forms will be posted"),
        ("2030-03/..", "threatened", "Water Office could cut off supplies"),
        ("1998", "happened", "charge was introduced"),
        ("2001-22", "happened", "charge was dropped after riots"),
    ),
)

ARTICLES = (POLITICS, RESIGNATION, DISPATCH, LIVE_BLOG, QUESTIONS)
