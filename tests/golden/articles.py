"""Articles of many kinds, in our own words about invented things, with the events that a reader lists.

An event is (EDTF, status, words that its title must hold).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Golden:
    """An article as a file would hold it, and what a reader finds in it."""

    name: str
    text: str
    events: tuple[tuple[str, str, str], ...]
    ending: str = ".md"


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

DISASTER = Golden(
    "disaster",
    """---
title: Ferry sinks off Karsund, at least 14 dead
source: Northern Wire
published: 2026-02-16
---

At least 14 people died when a ferry sank in a storm off the port of Karsund on Sunday night, the coast
guard said.

The Star of Ness left Karsund at 9 p.m. with 61 people on board and sent a distress call forty minutes
later. Rescuers had pulled 47 survivors from the water by Monday morning.

The ship was built in 1994 and was last inspected in October. Divers will search the wreck on Tuesday if the
weather allows.

Transport Minister Lena Brandt announced an inquiry on Monday. A report is due by the end of May.

It was the worst accident in these waters since 1987, when 23 sailors drowned.

All sailings on the route have been cancelled until Friday.
""",
    (
        ("2026-02-15", "happened", "14 people died when a ferry sank"),
        ("../2026-02-16", "happened", "rescuers had pulled 47 survivors from the water"),
        ("1994", "happened", "ship was built"),
        ("2025-10", "happened", "last inspected"),
        ("2026-02-17", "threatened", "divers will search the wreck"),
        ("2026-02-16", "happened", "Brandt announced an inquiry"),
        ("../2026-05", "scheduled", "report is due"),
        ("../2026-02-20", "called_off", "sailings on the route have been cancelled"),
    ),
)

DISASTER_AGAIN = Golden(
    "disaster again",
    """---
title: Karsund mourns after ferry disaster
source: The Meridian
published: 2026-02-18
---

Hundreds of people gathered in Karsund on Tuesday evening to remember the victims of the ferry Star of Ness,
which sank in a storm off the port on Sunday.

Fourteen people died when the ferry sank. Divers searched the wreck on Tuesday and found no more bodies.

The inquiry that Transport Minister Lena Brandt announced on Monday is to report by the end of May.

A memorial service will be held in Karsund Cathedral on 1 March.
""",
    (
        ("2026-02-17", "happened", "people gathered in Karsund to remember the victims"),
        ("2026-02-15", "happened", "Star of Ness sank in a storm"),
        ("2026-02-17", "happened", "divers searched the wreck"),
        ("2026-02-16", "happened", "Lena Brandt announced"),
        ("../2026-05", "scheduled", "inquiry is to report"),
        ("2026-03-01", "scheduled", "memorial service will be held in Karsund Cathedral"),
    ),
)

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
        ("1968", "happened", "company opened the Dornberg plant"),
        ("2003/..", "ongoing", "company has built vans"),
        ("2025-09", "happened", "Marta Lind joined Halvorsen"),
        ("2026-04-27", "scheduled", "Lind will meet the unions"),
        ("2026-05-04/..", "threatened", "union threatened to strike"),
        ("2026-04-22", "happened", "shares in Halvorsen rose 4%"),
    ),
)

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

LISTING = Golden(
    "listing",
    """---
title: What is on in Halden
source: Halden Ledger
published: 2026-03-02
---

Friday 6 March: Poetry evening, Town Library, Room 2010, 7 pm

Saturday 7 March: Spring fair on the market square

14 March – Concert by the band Black Friday, Ferry Hall

The open day at the lighthouse on 15 March has been cancelled.

The museum is closed every Monday.
""",
    (
        ("2026-03-06", "scheduled", "Poetry evening"),
        ("2026-03-07", "scheduled", "Spring fair on the market square"),
        ("2026-03-14", "scheduled", "Concert by the band Black Friday"),
        ("2026-03-15", "called_off", "open day at the lighthouse"),
    ),
)

RAW_PAGE = Golden(
    "raw page",
    """Home | News | Sport | Weather
Sign in
Bridge reopens after two years of repairs
By Nora Keel
Published: 17 February 2026
Share this
The Osk Bridge reopened to traffic on Monday, two years after a barge damaged one of its piers.

Repairs began in March 2024 and cost 31 million crowns.
The bridge, which carries Road 1945 across the river, was opened by King Olav II in 1936.

Cyclists may cross free of charge. Lorries of more than 20 tonnes must use the tunnel until June.

A second bridge is to be built by 2032, the Road Office announced last week.
Most read
Storm warning for Friday
© 2026 Osk Herald. All rights reserved.
Cookie policy
""",
    (
        ("2026-02-16", "happened", "Osk Bridge reopened to traffic"),
        ("2024-03", "happened", "repairs began"),
        ("1936", "happened", "bridge was opened by King Olav II"),
        ("../2026-06", "scheduled", "lorries must use the tunnel"),
        ("../2032", "scheduled", "second bridge is to be built"),
    ),
    ".txt",
)

PAGE_WITH_A_MENU_OF_LINES = Golden(
    "page with a menu of lines",
    """Skip to main content
Menu
Home
News
Sport
Travel
Subscribe
The Meridian
Home > News > Coast
COAST
Lighthouse of Ulvik lit again after eleven dark years
A hundred volunteers and one very heavy lamp
Tove Brekke
3 min read
14 November 2026, 9.15
Facebook
Copy link
The lighthouse of Ulvik was lit again on Friday evening, eleven years after a storm broke its lamp.

Volunteers bought the tower in April 2023 for one crown. The first pane was set on 2 May 2025.

Most popular
Four dead in Dornberg fire on Thursday
Prices rise in October 2026
Rask runs in Oslo tomorrow

The keeper's house is to open as a hostel in June 2027, the society said. Sign up for our weekly newsletter.

"We never gave up," said its head, Sindre Moe, who climbed the tower for the first time in 1974.

Advertisement
Tags: Ulvik, lighthouses, 1889
12 comments
Published: 14 November 2026
About us | Contact | Privacy policy | Cookie settings
The Meridian © 2019–2026
""",
    (
        ("2026-11-13", "happened", "lighthouse of Ulvik was lit"),
        ("2023-04", "happened", "volunteers bought the tower"),
        ("2025-05-02", "happened", "first pane was set"),
        ("2027-06", "scheduled", "keeper's house is to open as a hostel"),
        ("1974", "happened", "climbed the tower"),
    ),
    ".txt",
)

PAGE_WITH_FOOTERS = Golden(
    "page with footers",
    """Strait Gazette
News | Business | Weather | Log in

Halden opens its tram line to the port

By Jon Reyes | 3 September 2026

Share this | Print | E-mail

Trams began to run between Halden station and the port on Tuesday, three months behind the plan.

The line cost 410 million crowns. Work on it began in March 2022.

A second line, to the university, will follow by the end of 2028.

The old tram, which was closed in 1961, ran along the same streets.

On Thursday the council will vote on the price of a ticket.

Related stories

Ferry between Halden and Osk to stop on 30 September 2026

Latest news

Storm expected on Sunday

Harbour fair opens on 12 September

Follow us on the networks

By using this site you accept our cookies. Last changed in January 2025.

Copyright 2026 Strait Gazette. All rights reserved.
""",
    (
        ("2026-09-01", "happened", "trams began to run between Halden station and the port"),
        ("2022-03", "happened", "work on it began"),
        ("../2028", "scheduled", "second line will follow"),
        ("1961", "happened", "old tram was closed"),
        ("2026-09-03", "scheduled", "council will vote on the price of a ticket"),
        ("2026-09-30", "scheduled", "ferry between Halden and Osk to stop"),
    ),
    ".txt",
)

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

OBITUARY = Golden(
    "obituary",
    """---
title: Elsa Morland, painter of harbours, dies at 91
source: The Meridian
published: 2026-02-04
---

The painter Elsa Morland, whose pictures of small harbours hang in museums from Bergen to Boston, has died
at the age of 91. Her family said she died at home in Karsund on Monday.

Morland was born in Lisse on 2 June 1934, the daughter of a lock keeper. She moved to Paris in 1955 and had
her first exhibition there three years later.

In 1961 she married the poet Hugo Stein, who died in 1999. Her best-known picture, "The Winter of 1947", was
painted in 1972 and sold for 2 million crowns in 2015.

She is survived by a son. A funeral will take place on Saturday.
""",
    (
        ("2026-02-02", "happened", "died at home in Karsund"),
        ("1934-06-02", "happened", "Morland was born in Lisse"),
        ("1955", "happened", "moved to Paris"),
        ("1958", "happened", "first exhibition"),
        ("1961", "happened", "married the poet Hugo Stein"),
        ("1999", "happened", "Hugo Stein died"),
        ("1972", "happened", "painted"),
        ("2015", "happened", "sold for 2 million crowns"),
        ("2026-02-07", "scheduled", "funeral will take place"),
    ),
)

ARTICLES = (
    POLITICS,
    DISASTER,
    DISASTER_AGAIN,
    BUSINESS,
    SCIENCE,
    SPORT,
    LISTING,
    RAW_PAGE,
    PAGE_WITH_A_MENU_OF_LINES,
    PAGE_WITH_FOOTERS,
    COURT,
    OBITUARY,
)
