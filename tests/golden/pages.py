"""Text as it is copied from a web page: menus, notices, teasers, comments and footers around an article."""

from tests.golden.golden import Golden

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

PAGE_WITH_COMMENTS = Golden(
    "page with comments",
    """We use cookies to make this site work. You can change your choice until you close the page.
Accept all
Manage choices
Halden Ledger
Home | News | Sport | Culture
LOCAL
Swans return to Halden's town lake
By Ida Roth
Updated 12.10, 18 April 2025
Listen to this article
Mute swans have nested on Halden's town lake for the first time since 1963, park keepers said on Thursday.
The pair were first seen on 2 April, and on Monday a keeper counted six eggs.
The lake was closed in the summer of 2019, when algae killed its fish.
It was drained the next year and refilled in May 2023.
Related: Fishing ban to end on 1 May
A fence will be put up next week to keep dogs away from the nest.
Advertisement
Win a weekend in Karsund! Enter before 30 April
"They have more sense than we had," said Nils Brandt, who ran the boat hire until it shut in 2019.
Comments (2)
olaf52
17 April 2025
Saw them on Tuesday! Lovely.
may_be
18 April 2025
We had swans in 1974.
Terms | Privacy | Contact
© Halden Ledger 1998-2025
""",
    (
        ("2025-04-17", "reported", "mute swans have nested on Halden's town lake"),
        ("2025-04-02", "happened", "pair were seen"),
        ("2025-04-14", "happened", "keeper counted six eggs"),
        ("2019-22", "happened", "lake was closed"),
        ("2020", "happened", "drained"),
        ("2023-05", "happened", "refilled"),
        ("2025-05-01", "scheduled", "fishing ban to end"),
        ("2025-04-21/2025-04-27", "scheduled", "fence will be put up"),
        ("2019", "happened", "shut"),
    ),
    ".txt",
    traps=("since 1963", "before 30 April", "17 April 2025", "on Tuesday", "in 1974", "1998-2025"),
)


PAGE_WITH_TEASERS = Golden(
    "page with teasers",
    """The Strait Gazette
Menu | Search | Log in | Subscribe from 1 crown a week
Breaking: Halden tunnel closed until 6 pm
Home / Business / Energy
Wind farm off Skerry gets green light after decade of rows
By Hester Vane, energy correspondent
Published 5 June 2026, 06:30 | Updated 5 June 2026, 11:02
Save Share Print
The government on Thursday allowed the country's largest wind farm, ten years after it was first proposed.
Norden Power will put up 84 turbines in the sea north of Skerry.
Building is expected to start in the second half of 2027; the first power should reach the grid by 2030.
Fishermen, who took the company to court in 2021 and lost, said they would appeal.
The Skerry Council voted against the plan in March; its objection was overruled last month by the minister.
In April 2024 a turbine of the same type, the Vortex 2100, caught fire off Ness.
Norden Power's shares closed 2.3% higher on Thursday.
Advertisement
Read more: Norden Power to cut 300 jobs by Christmas
More in Energy
Gas prices fall for third month
Halden bans new boilers from 2029
© 2026 The Strait Gazette. All rights reserved. Registered office: 1901 Harbour Road
Terms Privacy Cookies Jobs
""",
    (
        ("2026-06-04", "happened", "government allowed the country's largest wind farm"),
        ("2027-41", "scheduled", "building start"),
        ("../2030", "scheduled", "first power should reach the grid"),
        ("2021", "happened", "took the company to court"),
        ("2026-03", "happened", "Skerry Council voted against the plan"),
        ("2026-05", "happened", "objection was overruled"),
        ("2024-04", "happened", "turbine caught fire off Ness"),
        ("2026-06-04", "happened", "shares closed 2.3% higher"),
        ("../2026-12-25", "scheduled", "Norden Power to cut 300 jobs"),
    ),
    ".txt",
    traps=(
        "Vortex 2100",
        "until 6 pm",
        "1901 Harbour",
    ),
)


PAGE_OF_A_WEEKLY = Golden(
    "page of a weekly",
    """Sund Weekly
Home  |  News  |  What's on  |  Classified
LOG IN   REGISTER
Stolen portrait hangs in Sund again after 30 years
A tip from a plumber ended one of the country's longest art hunts
By August Keel
10 October 2026
5 min read
The "Lady with a Heron", stolen from Sund Museum on New Year's Eve 1996, went back on the wall on Friday.

The painting was found in July behind a bathroom wall in Lisse by a plumber called Ivo March.

Painted in 1641 by Hendrik Moll, it had been given to the town by a brewer's widow in 1888.
The thieves got in through a skylight and were never caught.
A guard was tried for helping them in 1999 and acquitted.

It will be on show until 31 January and will then be cleaned.
From Monday the museum opens at 10 am; tickets cost 15 crowns, rising to 18 in the new year.

[Photo: Room 12 of the museum in 1996. Credit: Sund Archive]

Sign up for Sund Weekly's newsletter and never miss a story

Also on Sund Weekly
Market square to close for repairs in November
Man, 34, held after Thursday's fire
Comments are closed for this article.
(c) Sund Weekly 2026
Privacy policy  |  Terms of use  |  Contact us
""",
    (
        ("none", "reported", "tip from a plumber"),
        ("1996-12-31", "happened", "stolen"),
        ("2026-10-09", "happened", "went back on the wall"),
        ("2026-07", "happened", "painting was found"),
        ("1641", "happened", "painted"),
        ("1888", "happened", "given to the town"),
        ("1999", "happened", "guard was tried"),
        ("../2027-01-31", "scheduled", "will be on show"),
        ("2026-10-12/..", "scheduled", "museum opens at 10 am"),
    ),
    ".txt",
    traps=(
        "August Keel",
        "Ivo March",
        "Room 12 of the museum in 1996",
        "2026\nPrivacy",
    ),
)

ARTICLES = (
    RAW_PAGE,
    PAGE_WITH_A_MENU_OF_LINES,
    PAGE_WITH_FOOTERS,
    PAGE_WITH_COMMENTS,
    PAGE_WITH_TEASERS,
    PAGE_OF_A_WEEKLY,
)
