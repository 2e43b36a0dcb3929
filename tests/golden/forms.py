"""An agency's dispatch, a live blog, questions and answers."""

from tests.golden.golden import Golden

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

ARTICLES = (DISPATCH, LIVE_BLOG, QUESTIONS)
