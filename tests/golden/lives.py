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

ARTICLES = (OBITUARY, OBITUARY_OF_AN_ENGINEER, BIOGRAPHY)
