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
        ("1921", "happened", "company founded"),
        ("1968", "happened", "company opened the Dornberg plant"),
        ("2003/..", "ongoing", "company has built vans"),
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

ARTICLES = (BUSINESS, MERGER, LAUNCH)
