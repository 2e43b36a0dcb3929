"""Obituaries and a life of long ago."""

from tests.golden.golden import Golden

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

OBITUARY_OF_AN_ENGINEER = Golden(
    "obituary of an engineer",
    """---
title: June Abara, who taught machines to hear, dies at 83
source: The Meridian
published: 2023-11-29
---

June Abara, the engineer whose work let deaf children hear speech, died on Saturday at her home in Lisse. She
was 83. Her daughter, May, said the cause was heart failure.

Born in 1940 in Port Mercy to a telegraph clerk, Ms Abara won a scholarship to the Halden Polytechnic in 1958,
when it admitted five women a year. She took her doctorate in 1965 and, refused a post at three universities,
went to work for the Post Office, which she left in 1975 to found Abara Acoustics.

The first implant, fitted to a boy of six in September 1984, let him hear his mother's voice. She was awarded
the Thorsen Medal in 1991, declined a knighthood in 1996 and accepted one, to general surprise, in 2010.

Her marriage to Karl Brandt, whom she met on a ferry in 1961, ended with his death in 2007.

Her memoir, "The Summer I Was Deaf", comes out next month; she had corrected the proofs in October.

She is survived by two daughters and a cat called Monday. The funeral, on Tuesday, will be private.
""",
    (
        ("2023-11-25", "happened", "June Abara died"),
        ("1940", "happened", "born in Port Mercy"),
        ("1958", "happened", "Abara won a scholarship"),
        ("1965", "happened", "took her doctorate"),
        ("1975", "happened", "left to found Abara Acoustics"),
        ("1984-09", "happened", "implant fitted"),
        ("1991", "happened", "awarded the Thorsen Medal"),
        ("1996", "happened", "declined a knighthood"),
        ("2010", "happened", "accepted one"),
        ("1961", "happened", "met on a ferry"),
        ("2007", "happened", "marriage to Karl Brandt ended"),
        ("2023-12", "scheduled", "memoir comes out"),
        ("2023-10", "happened", "corrected the proofs"),
        ("2023-12-05", "scheduled", "funeral will be private"),
    ),
    traps=("June Abara", "May, said", "The Summer I", "cat called Monday"),
)

BIOGRAPHY = Golden(
    "biography",
    """August Wren, mapmaker

August Wren was born at Osk on 3 March 1841, the fourth child of a pilot. He went to sea at
fourteen and came back with a box of charts.

In 1862 he joined the Hydrographic Office in Halden; two years later he married Clara Moe, with
whom he had three daughters.

The great survey of the strait began in May 1866 and took eleven summers. On 9 August 1871, off
Skerry, his boat struck a rock that no chart showed, and two of his men drowned. The following
spring he went back and found the rock, which still bears his name.

His atlas appeared in two parts, in 1874 and 1877. Throughout the 1880s he quarrelled with the
Admiralty.

He retired in about 1895, moved to Lisse, and died there of pneumonia on New Year's Day 1903.

A street in Osk was named after him in 1950, and a bronze statue, paid for by the pilots, was
put up in June 1966. It was stolen one night in November 2011 and has not been seen since.

Wren's notebook of 1866 is kept in the National Library, in Room 1841.
""",
    (
        ("1841-03-03", "happened", "August Wren was born at Osk"),
        ("1862", "happened", "joined the Hydrographic Office in Halden"),
        ("1864", "happened", "married Clara Moe"),
        ("1866-05", "happened", "survey of the strait began"),
        ("1871-08-09", "happened", "boat struck a rock"),
        ("1872-21", "happened", "went back"),
        ("1874", "happened", "atlas appeared"),
        ("1877", "happened", "atlas appeared"),
        ("188X", "happened", "quarrelled with the Admiralty"),
        ("1895~", "happened", "retired"),
        ("1903-01-01", "happened", "died of pneumonia"),
        ("1950", "happened", "street in Osk was named after him"),
        ("1966-06", "happened", "bronze statue was put up"),
        ("2011-11", "happened", "stolen"),
    ),
    ".txt",
    traps=("August Wren", "notebook of 1866", "Room 1841"),
)


OBITUARY_OF_A_COMPOSER = Golden(
    "obituary of a composer",
    """---
title: Emil Rask, composer of silence, dies aged 77
source: Halden Ledger
published: 2024-12-06
---

Emil Rask, whose string quartet "March" contains eleven minutes of silence, died of a stroke on Wednesday
night in a hospital in Sund. He was 77.

The son of a baker, he was born in Ness in the hard winter of 1947 and heard his first orchestra at the age
of twelve. In October 1965 he entered the conservatory in Lisse, which threw him out eighteen months later.

His opera "1848" had its premiere in Halden on 2 May 1979 and was booed; when it was revived in 2008, the
applause lasted longer than the last act.

From 1983 to 1996 he taught at the university. Among his pupils was June Tamm, who conducted his last work,
"Friday Music", in the cathedral this September.

Rask was awarded the Order of the Anchor in 1999, but sent it back in protest at the war two years
afterwards. He married twice and is survived by his second wife, Ada, and three children.

A memorial concert will be given at the Ferry Hall on what would have been his 78th birthday, 9 January.
""",
    (
        ("2024-12-04", "happened", "Emil Rask died of a stroke"),
        ("1947-24", "happened", "born in Ness"),
        ("1965-10", "happened", "entered the conservatory in Lisse"),
        ("1967-04", "happened", "threw him out"),
        ("1979-05-02", "happened", "opera had its premiere in Halden"),
        ("2008", "happened", "revived"),
        ("1983/1996", "happened", "taught at the university"),
        ("2024-09", "happened", "June Tamm conducted his last work"),
        ("1999", "happened", "Rask was awarded the Order of the Anchor"),
        ("2001", "happened", "sent it back"),
        ("2025-01-09", "scheduled", "memorial concert will be given at the Ferry Hall"),
    ),
    traps=(
        '"March"',
        '"1848"',
        "June Tamm",
        '"Friday Music"',
    ),
)


GENERAL = Golden(
    "general",
    """The general who would not march

Oskar Vane was born on a farm near Lisse in the autumn of 1799, the seventh of nine sons. At
sixteen he enlisted as a drummer; by 1823 he was a captain.

He lost an eye at the siege of Karsund in May 1831, and was promoted on the field. In June of
the same year he married Ida Roth, the daughter of the man who had beaten him.

When civil war broke out on 3 February 1846, Vane was ordered to march on the capital. He
refused. Tried for mutiny that autumn, he was sentenced to death, pardoned a week before the
date set for his execution, and sent into exile.

He spent the next eleven years in Halden, where he wrote his memoirs and taught mathematics. The
first volume came out in 1852, the second three years later.

The amnesty of 1857 let him go home. He was elected to parliament in 1859 and sat there until
his death.

Vane died in his sleep on the night of 20 December 1868. Forty thousand people followed his
coffin through the streets two days later.

His statue, unveiled in 1901, was pulled down in 1940 and put back in 1946. Vane Street, in Osk,
has borne his name since 1912, and a film of his life, "The Long March", was made in 1967.
""",
    (
        ("1799-23", "happened", "Oskar Vane was born on a farm near Lisse"),
        ("../1823", "happened", "captain"),
        ("1831-05", "happened", "lost an eye"),
        ("1831-06", "happened", "married Ida Roth"),
        ("1846-02-03", "happened", "civil war broke out"),
        ("1846-23", "happened", "tried for mutiny"),
        ("1852", "happened", "first volume came out"),
        ("1855", "happened", "second"),
        ("1859", "happened", "elected to parliament"),
        ("1868-12-20", "happened", "Vane died in his sleep"),
        ("1868-12-22", "happened", "forty thousand people followed coffin"),
        ("1901", "happened", "statue unveiled"),
        ("1940", "happened", "pulled down"),
        ("1946", "happened", "statue put"),
        ("1912/..", "ongoing", "Vane Street has borne his name"),
        ("1967", "happened", "film was made"),
    ),
    ".txt",
    traps=(
        "amnesty of 1857",
        "The Long March",
    ),
)


OBITUARY_OF_A_NOVELIST = Golden(
    "obituary of a novelist",
    """---
title: Novelist Hedda Tamm dies at 88
source: The Meridian
published: 2025-03-12
---

Hedda Tamm, who wrote "Nineteen Winters" and eleven other novels about the islands, died in Ness on Monday
after a short illness. She was 88.

Tamm was born on Skerry in 1936 and worked as a telephone operator until 1962, when her first story was
printed in the magazine March.

She moved to Halden in 1970, divorced two years later and never married again. "Nineteen Winters" was
published in 1974; it has been translated into 30 languages and was filmed in 1988 by May Orlan.

In 1991 she was awarded the Brink Prize. She gave the money to the lifeboats.

Her last book, "2001", appeared in May 2019. She had been working on a memoir, which will be published this
autumn.

A service will be held in Ness church on Saturday.
""",
    (
        ("2025-03-10", "happened", "Hedda Tamm died in Ness"),
        ("1936", "happened", "Tamm was born on Skerry"),
        ("../1962", "happened", "worked as a telephone operator"),
        ("1970", "happened", "moved to Halden"),
        ("1972", "happened", "divorced"),
        ("1974", "happened", "was published"),
        ("1988", "happened", "filmed"),
        ("1991", "happened", "awarded the Brink Prize"),
        ("2019-05", "happened", "last book appeared"),
        ("2025-23", "scheduled", "will be published"),
        ("2025-03-15", "scheduled", "service will be held in Ness church"),
    ),
    traps=(
        '"2001"',
        "May Orlan",
        "the magazine March",
    ),
)

ARTICLES = (
    OBITUARY,
    OBITUARY_OF_AN_ENGINEER,
    BIOGRAPHY,
    OBITUARY_OF_A_COMPOSER,
    GENERAL,
    OBITUARY_OF_A_NOVELIST,
)
