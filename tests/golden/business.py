"""A factory, a merger, a new machine with numbers in its name."""

from tests.golden.golden import Golden

BUSINESS = Golden(
    "business",
    """---
title: Halvorsen Motors to shut Dornberg plant
source: Strait Gazette
published: 2026-04-22
---

Halvorsen Motors said on Wednesday it would close its plant in Dornberg by the end of 2027, with the loss of
3,200 jobs.

Net profit fell 18% in the first quarter, to 240 million crowns. Sales were down from 9.1 billion crowns in
2024.

The company, founded in 1921, opened the Dornberg plant in 1968 and has built vans there since 2003.

Chief executive Marta Lind joined Halvorsen from a rival in September. She will meet the unions on Monday.

The metalworkers' union threatened to strike from 4 May. "We have until May to save this plant," said its
head, Jon Reyes.

Shares in Halvorsen rose 4% to 212 crowns on Wednesday. Analysts had expected a cut for 2026, not a closure.
""",
    (
        ("../2027", "scheduled", "Halvorsen Motors close its plant in Dornberg"),
        ("2026-33", "happened", "net profit fell 18%"),
        ("1921", "happened", "founded"),
        ("1968", "happened", "opened the Dornberg plant"),
        ("2003/..", "ongoing", "has built vans"),
        ("2025-09", "happened", "Marta Lind joined Halvorsen"),
        ("2026-04-27", "scheduled", "Lind will meet the unions"),
        ("2026-05-04/..", "threatened", "union threatened to strike"),
        ("2026-04-22", "happened", "shares in Halvorsen rose 4%"),
    ),
)

MERGER = Golden(
    "merger",
    """---
title: Norland Bank to buy Tidewater for 2.3 billion crowns
source: Strait Gazette
published: 2025-02-07
---

Norland Bank has agreed to buy its smaller rival Tidewater for 2.3 billion crowns, the two lenders announced
on Friday.

Shareholders will vote on 18 March, and the deal should close in the third quarter if regulators do not
object. Together the banks have 1,950 branches, of which 300 are to go by 2028.

Tidewater's profit halved last year. It was bailed out by the state in October 2008, and the last of the
public shares were sold in 2016.

An earlier attempt to combine the two, in 2019, foundered on the price.

The unions called a one-day strike for Wednesday. Norland's chief executive, Ruben Aker, said he was "ready to
talk until May or June, if that is what it takes".

The central bank left its rate at 3.5% on Thursday, as it has at every meeting since September.
""",
    (
        ("2025-02-07", "reported", "Norland Bank agreed to buy Tidewater"),
        ("2025-03-18", "scheduled", "shareholders will vote"),
        ("2025-35", "threatened", "deal should close"),
        ("../2028", "scheduled", "300 are to go"),
        ("2024", "happened", "profit halved"),
        ("2008-10", "happened", "bailed out by the state"),
        ("2016", "happened", "public shares were sold"),
        ("2019", "happened", "attempt foundered"),
        ("2025-02-12", "scheduled", "unions called a one day strike"),
        ("2025-02-06", "happened", "central bank left its rate at 3.5%"),
    ),
    traps=("1,950", "since September", "May or June"),
)

LAUNCH = Golden(
    "product launch",
    """---
title: Ostrom puts a price on the Lumen 2028
source: Strait Gazette
published: 2026-09-14
---

Ostrom Devices unveiled the Lumen 2028, its first folding tablet, in Halden on Monday and said the device
would go on sale on 2 October at 1,999 crowns.

The tablet runs version 12.5 of the company's software and has a screen of 2048 by 1536 dots. Orders opened at
9 am and passed 40,000 by noon.

A cheaper model, the Lumen Mini, is to follow in the spring. A watch that had been due in 2025 has been
dropped.

Ostrom, which began as a maker of ships' lamps in 1911 and turned to telephones in 1989, lost 310 million
crowns last year. The update that broke thousands of its Lumen 9 phones in March has been withdrawn.

Its chief designer, June Okafor, joined from a rival in 2022 and holds patent 1987/445.

Analysts at Dunn & Vale expect 2.1 million of the tablets to be sold by the end of 2027.

Shares in Ostrom closed at 88 crowns on Friday; on Monday they rose to 93.
""",
    (
        ("2026-09-14", "happened", "Ostrom Devices unveiled the Lumen 2028"),
        ("2026-10-02", "scheduled", "device would go on sale"),
        ("2027-21", "scheduled", "cheaper model is to follow"),
        ("2025", "called_off", "watch"),
        ("1911", "happened", "Ostrom began as a maker"),
        ("1989", "happened", "turned to telephones"),
        ("2025", "happened", "Ostrom lost 310 million crowns"),
        ("2026-03", "happened", "update broke thousands of Lumen 9 phones"),
        ("2022", "happened", "joined from a rival"),
        ("../2027", "scheduled", "2.1 million of the tablets to be sold"),
        ("2026-09-11", "happened", "shares in Ostrom closed at 88 crowns"),
        ("2026-09-14", "happened", "rose to 93"),
    ),
    traps=("Lumen 2028", "1,999", "12.5", "2048 by 1536", "Lumen 9", "June Okafor", "1987/445"),
)


DRUG_TRIAL = Golden(
    "drug trial",
    """---
title: Belltower halts trial of heart drug
source: Strait Gazette
published: 2026-02-24
---

Belltower Pharma has stopped a trial of its heart drug BT-2019 after two patients died, the company said on
Monday in a statement to the stock exchange.

The trial, which began last September with 1,400 volunteers in nine countries, was to have lasted until
2029. Dosing was suspended on 13 February.

Shares in Belltower plunged 31% on Tuesday to their lowest since March 2020. The firm will publish its
annual results on 5 March.

The drug had been approved in Norden in 2023 for use in emergencies. Regulators there said they would review
that decision next month.

Belltower was founded by two students in a garage in 2004. It went public in 2011, bought its rival Medra
three years later and moved its headquarters to Halden in the spring of 2020.

"Safety comes first," said its chief executive, Augustin March, who will step down in June.
""",
    (
        ("2026-02-23", "reported", "Belltower Pharma has stopped a trial of heart drug"),
        ("2025-09", "happened", "trial began with 1,400 volunteers"),
        ("../2029", "called_off", "trial was to have lasted"),
        ("2026-02-13", "happened", "dosing was suspended"),
        ("2026-02-24", "happened", "shares in Belltower plunged 31%"),
        ("2026-03-05", "scheduled", "will publish annual results"),
        ("2023", "happened", "drug had been approved in Norden"),
        ("2026-03", "scheduled", "review that decision"),
        ("2004", "happened", "Belltower was founded"),
        ("2011", "happened", "went public"),
        ("2014", "happened", "bought rival Medra"),
        ("2020-21", "happened", "moved headquarters to Halden"),
        ("2026-06", "scheduled", "March step down"),
    ),
    traps=(
        "BT-2019",
        "since March 2020",
        "Augustin March",
    ),
)


OUTAGE = Golden(
    "outage",
    """---
title: Bank outage locks out two million customers
source: Strait Gazette
published: 2026-03-24
---

Customers of Norland Bank were unable to pay by card or withdraw cash for nine hours on Monday after an
update to its computers went wrong.

The fault began at 7.10 am and was mended shortly after 4 pm, the bank said. It apologised and promised to
refund all charges by Friday.

The update, version 2026.3 of the bank's software, had been tested since November. It was due to be
installed in February but was postponed twice.

The regulator opened an investigation on Tuesday and asked the bank for a full report by 30 April. In 2022
it fined Norland 12 million crowns for a similar failure that lasted two days.

Norland closed 60 branches last year and will shut another 45 before the end of June. Its merger with
Tidewater, completed on 1 October, has already cost 2,000 jobs.
""",
    (
        ("2026-03-23", "happened", "customers were unable to pay by card"),
        ("../2026-03-27", "scheduled", "refund all charges"),
        ("2025-11/..", "ongoing", "update tested"),
        ("2026-02", "called_off", "installed"),
        ("2026-03-24", "happened", "regulator opened an investigation"),
        ("../2026-04-30", "scheduled", "full report"),
        ("2022", "happened", "fined Norland 12 million crowns"),
        ("2025", "happened", "Norland closed 60 branches"),
        ("../2026-06", "scheduled", "shut another 45"),
        ("2025-10-01", "happened", "merger completed"),
    ),
    traps=(
        "2026.3",
        "2,000",
    ),
)


STEEL = Golden(
    "steel",
    """---
title: Osk Steel to cut 1,200 jobs
source: Strait Gazette
published: 2027-01-20
---

Osk Steel will cut 1,200 jobs by the end of the year after a fall in orders, the company announced on
Tuesday.

The furnace at Lisse, which has been in use since 1979, will be shut down in June. A new electric furnace in
Osk is due to start work in 2029.

Last year the company lost 85 million crowns, its first loss since 2009. It had forecast a profit in
October.

Unions called a strike for Friday. Talks between the two sides broke down last week and will resume on
Thursday.

The government ruled out a rescue in November, and repeated on Wednesday that it would not step in.

The company was founded in 1899 and employed 14,000 people in 1960.
""",
    (
        ("../2027", "scheduled", "Osk Steel will cut 1,200 jobs"),
        ("2027-06", "scheduled", "furnace will be shut down"),
        ("1979/..", "ongoing", "been in use"),
        ("2029", "scheduled", "new electric furnace start work"),
        ("2026", "happened", "lost 85 million crowns"),
        ("2026-10", "happened", "forecast a profit"),
        ("2027-01-22", "scheduled", "strike"),
        ("2027-01-11/2027-01-17", "happened", "talks broke down"),
        ("2027-01-21", "scheduled", "resume"),
        ("2026-11", "happened", "government ruled out a rescue"),
        ("2027-01-20", "happened", "not step in"),
        ("1899", "happened", "was founded"),
        ("1960", "happened", "employed 14,000 people"),
    ),
    traps=("since 2009",),
)

ARTICLES = (BUSINESS, MERGER, LAUNCH, DRUG_TRIAL, OUTAGE, STEEL)
