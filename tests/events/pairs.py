"""Sentences of two articles, each pair about one event or about two, in our own words about invented things.

Both articles were published on Tuesday 6 May 2031.
"""

ONE_EVENT: tuple[tuple[str, str], ...] = (
    (
        "Dockers at the port of Lisse threatened to strike from 12 May.",
        "Port workers in Lisse could walk out from 12 May.",
    ),
    (
        "A concert by the Embla Philharmonic planned for 17 May has been cancelled.",
        "The Embla Philharmonic has called off the concert on 17 May.",
    ),
    (
        "Fourteen people were killed on Sunday when a ferry sank off Karsund.",
        "A ferry went down off Karsund on Sunday, and 14 people lost their lives.",
    ),
    (
        "Nine people were killed when a spoil tip collapsed at the Vell slate quarry on Sunday, police said.",
        "Ann Lund lost both her sons when the huge spoil tip came down on Sunday at the Vell slate quarry.",
    ),
    (
        "The guild's members voted by 77% to 23% for a boycott in a ballot whose result was told on Monday.",
        "Guild members had voted by 77% for a boycott on Sunday.",
    ),
    (
        "Parliament passed the water bill on Monday by 88 votes to 71.",
        "Deputies voted 88 to 71 on Monday to approve the water bill.",
    ),
    (
        "Halvorsen Motors said on Monday it would close its Dornberg plant.",
        "Carmaker Halvorsen Motors announced on Monday the closure of its factory in Dornberg.",
    ),
    (
        "The Vellmark central bank raised its key rate to 4.5% on Thursday.",
        "On Thursday the central bank of Vellmark lifted interest rates to 4.5%.",
    ),
    (
        "Prime Minister Ingrid Solberg-Hahn resigned on Friday.",
        "Solberg-Hahn, the prime minister, stepped down on Friday.",
    ),
    (
        "An earthquake of magnitude 6.1 struck the coast of Tarnia on 2 May.",
        "A 6.1-magnitude quake hit Tarnia's coast on 2 May.",
    ),
    (
        "Police arrested two men in Osk on Sunday over the museum robbery.",
        "Two men were detained by police in Osk on Sunday in connection with the robbery at the museum.",
    ),
    (
        "The Meridian Prize was awarded to the novelist Ana Reverte on 30 April.",
        "Ana Reverte won the Meridian Prize on 30 April.",
    ),
    (
        "Wildfires destroyed 200 homes near Balmora on Saturday.",
        "On Saturday 200 houses near Balmora were burnt down by wildfires.",
    ),
    (
        "The trial of the banker Tomas Reinholt opens on 19 May.",
        "Banker Tomas Reinholt goes on trial on 19 May.",
    ),
    (
        "Norvik beat Estrada 3-1 in the cup final on Sunday.",
        "Norvik won Sunday's cup final 3-1 against Estrada.",
    ),
    (
        "The space probe Heron landed on the comet on 28 April.",
        "Heron, the space probe, touched down on the comet on 28 April.",
    ),
    (
        "The court sentenced Peder Aaskov to six years in prison on Monday.",
        "Peder Aaskov was given six years in jail by the court on Monday.",
    ),
    (
        "Tens of thousands marched through Vellhaven on 1 May against the pension reform.",
        "On 1 May tens of thousands of people demonstrated in Vellhaven against the reform of pensions.",
    ),
    (
        "The airline Corvus Air filed for bankruptcy on Monday.",
        "Corvus Air went bankrupt on Monday after years of losses.",
    ),
    (
        "A new bridge over the Ness opens to traffic on 1 June.",
        "The new bridge across the Ness will be opened to traffic on 1 June.",
    ),
    (
        "The actress Mirelle Danois died on Saturday at the age of 91.",
        "Mirelle Danois, the actress, passed away on Saturday.",
    ),
    (
        "Vellmark and Tarnia signed a fishing treaty on 29 April.",
        "A treaty on fishing was signed by Tarnia and Vellmark on 29 April.",
    ),
    (
        "Gunmen attacked a convoy near Qasr on Sunday, killing five soldiers.",
        "Five soldiers died on Sunday in an attack by gunmen on a convoy near Qasr.",
    ),
    (
        "The drug maker Pharnex recalled its heart pill on Thursday.",
        "On Thursday Pharnex issued a recall of its heart pill.",
    ),
    (
        "Elections will be held in Tarnia on 14 September 2031.",
        "Tarnia goes to the polls on 14 September 2031, when elections are held.",
    ),
    (
        "The mayor of Embla opened the new library on Saturday.",
        "Embla's new library was opened on Saturday by the mayor.",
    ),
    (
        "Shares in Quillon fell 18% on Monday.",
        "Quillon's share price dropped by 18% on Monday.",
    ),
    (
        "Talks between the unions and the railway broke down on Friday.",
        "The railway's talks with the unions collapsed on Friday.",
    ),
    (
        "A gas explosion wrecked a block of flats in Dornberg on 3 May.",
        "On 3 May a block of flats in Dornberg was destroyed by a gas explosion.",
    ),
    (
        "Foreign Minister Lena Brandt flies to Qasr on 7 May for talks.",
        "Lena Brandt, the foreign minister, will travel to Qasr on 7 May for talks.",
    ),
    (
        "The rocket Aurora 5 exploded shortly after launch on 4 May.",
        "Aurora 5 blew up soon after its launch on 4 May.",
    ),
    (
        "The Strait Gazette will cut 120 jobs by the end of June, it said.",
        "By the end of June 120 jobs are to be cut at the Strait Gazette.",
    ),
    (
        "A court in Osk acquitted the surgeon Ilse Vanterpool on Monday.",
        "Surgeon Ilse Vanterpool was cleared by a court in Osk on Monday.",
    ),
    (
        "The volcano Mount Sarn erupted on Thursday for the first time in a century.",
        "Mount Sarn erupted on Thursday, and ash fell on the villages around it.",
    ),
    (
        "The ban on plastic bags takes effect on 1 July.",
        "Plastic bags will be banned from shops on 1 July.",
    ),
    (
        "Runner Abebe Tolosa broke the marathon record in Lisse on Sunday.",
        "On Sunday Abebe Tolosa set a marathon record in Lisse.",
    ),
    (
        "The Northern Bank agreed on Monday to buy its rival Estuary Savings for 2 billion crowns.",
        "Northern Bank is to take over Estuary Savings for 2 billion crowns, the two agreed on Monday.",
    ),
    (
        "Rebels seized the town of Melk on 27 April.",
        "On 27 April the town of Melk fell to rebels, who seized its barracks.",
    ),
    (
        "King Halvard will visit Tarnia on 20 May.",
        "A visit to Tarnia by King Halvard is planned for 20 May.",
    ),
    (
        "The Balmora film festival begins on Thursday.",
        "On Thursday the film festival in Balmora opens.",
    ),
    (
        "Thieves stole a painting by Veldhuis from the Embla museum on Friday night.",
        "A painting by Veldhuis was stolen from the museum in Embla on Friday night.",
    ),
    (
        "Schools in Vellhaven were closed on Monday because of the floods.",
        "Floods closed schools in Vellhaven on Monday.",
    ),
    (
        "Tarnia's president, Oskar Lindqvist, dissolved parliament on Monday.",
        "Oskar Lindqvist dissolved the Tarnian parliament on Monday.",
    ),
    (
        "The coal mine at Grau, where 31 miners died, was shut in 1987.",
        "In 1987 the Grau coal mine was shut.",
    ),
    (
        "A landslide buried a bus near Qasr on Saturday, killing 12 people.",
        "Twelve people died on Saturday when a landslide buried their bus near Qasr.",
    ),
)

TWO_EVENTS: tuple[tuple[str, str], ...] = (
    ("Peter Wilson died in Oslo on Monday.", "John Carter died in Oslo on Monday."),
    (
        "Peter Wilson was elected president of Acme on Monday.",
        "John Carter was elected president of Acme on Monday.",
    ),
    ("Acme reported a profit of $3 million on Monday.", "Birch reported a profit of $3 million on Monday."),
    ("Rhys Lane was jailed for 5 years on Monday.", "Mary Holt was jailed for 5 years on Monday."),
    ("Lisse beat Embla 2-1 on Monday.", "Dornberg beat Embla 2-1 on Monday."),
    ("Acme closed the Kestrel mine on Monday.", "Acme did not close the Kestrel mine on Monday."),
    (
        "Fire killed 3 people in Lisse on Sunday.",
        "Fire killed 5 people in Osk on Sunday.",
    ),
    (
        "Police arrested two men in Osk on Sunday over the museum robbery.",
        "Police in Osk closed the harbour road on Sunday after a storm.",
    ),
    (
        "Parliament passed the water bill on Monday.",
        "Parliament rejected the pension bill on Monday.",
    ),
    (
        "Prime Minister Ingrid Solberg-Hahn met the unions on Friday.",
        "Prime Minister Ingrid Solberg-Hahn opened the new bridge on Friday.",
    ),
    (
        "Norvik beat Estrada 3-1 on Sunday.",
        "Lisse beat Balmora 2-0 on Sunday.",
    ),
    (
        "Shares in Quillon fell 18% on Monday.",
        "Shares in Halvorsen rose 4% on Monday.",
    ),
    (
        "Divers searched the wreck of the ferry on Tuesday.",
        "Relatives of the ferry's victims gathered in Karsund on Tuesday.",
    ),
    (
        "Transport Minister Lena Brandt announced an inquiry on Monday.",
        "Transport Minister Lena Brandt visited the survivors in hospital on Monday.",
    ),
    (
        "The trial of the banker Tomas Reinholt opens on 19 May.",
        "Banker Tomas Reinholt was arrested on 19 May 2029.",
    ),
    (
        "A new bridge over the Ness opens on 1 June.",
        "A new library in Embla opens on 1 June.",
    ),
    (
        "The central bank of Vellmark raised rates on Thursday.",
        "The central bank of Tarnia left rates unchanged on Thursday.",
    ),
    (
        "An earthquake struck the coast of Tarnia on 2 May.",
        "A tsunami warning was lifted for Tarnia on 2 May.",
    ),
    (
        "The actress Mirelle Danois died on Saturday.",
        "The architect Henrik Aalto died on Saturday.",
    ),
    (
        "The novelist Ana Reverte won the Meridian Prize on 30 April.",
        "The poet Idris Sall won the Harbour Prize on 30 April.",
    ),
    (
        "Vellmark recalled its ambassador from Tarnia on Friday.",
        "Vellmark closed its border with Tarnia on Friday.",
    ),
    (
        "The company was founded in 1921 in Dornberg.",
        "The theatre in Dornberg was built in 1921.",
    ),
    (
        "Rebels seized the town of Melk on 27 April.",
        "The army bombed the rebels' camp near Qasr on 27 April.",
    ),
    (
        "King Halvard will visit Tarnia on 20 May.",
        "King Halvard will open parliament on 20 May.",
    ),
    (
        "Halvorsen Motors reported a loss of 240 million crowns for 2030.",
        "Halvorsen Motors sold 310,000 vans in 2030.",
    ),
    (
        "Unions called a strike at Halvorsen Motors for 12 May.",
        "Halvorsen Motors holds its annual meeting on 12 May.",
    ),
    (
        "Runner Abebe Tolosa won the marathon in Lisse on Sunday.",
        "Runner Edda Brun won the women's race in Lisse on Sunday.",
    ),
    (
        "The court in Osk acquitted the surgeon Ilse Vanterpool on Monday.",
        "The court in Osk sentenced a former mayor to two years on Monday.",
    ),
    (
        "A man was stabbed at a station in Vellhaven on Saturday.",
        "A man drowned in the harbour of Vellhaven on Saturday.",
    ),
    (
        "Wildfires destroyed 200 homes near Balmora on Saturday.",
        "A train derailed near Balmora on Saturday.",
    ),
    (
        "Foreign Minister Lena Brandt flies to Qasr on Wednesday.",
        "Foreign Minister Lena Brandt addresses parliament on Wednesday.",
    ),
    (
        "Pharnex recalled its heart pill on Thursday.",
        "Pharnex named a new chief executive on Thursday.",
    ),
    (
        "Talks between the unions and the railway broke down on Friday.",
        "The railway cancelled forty trains on Friday.",
    ),
    (
        "Ten people were injured in a crash on the A7 on Sunday.",
        "Four people were injured in a crash on the M2 on Sunday.",
    ),
    (
        "The Meridian reported on Monday that the minister knew of the leak.",
        "The Meridian said on Monday that its editor would retire.",
    ),
    (
        "Tarnia's president dissolved parliament on Monday.",
        "Tarnia's president pardoned two generals on Monday.",
    ),
    (
        "The rocket Aurora 5 exploded after launch on 4 May.",
        "The rocket Aurora 6 was rolled out on 4 May.",
    ),
    (
        "Corvus Air filed for bankruptcy on Monday.",
        "Corvus Air cancelled its flights to Qasr on Monday.",
    ),
    (
        "Schools in Vellhaven were closed on Monday because of the floods.",
        "The army sent 500 soldiers to Vellhaven on Monday because of the floods.",
    ),
    (
        "At least 14 people were killed on the ferry on Sunday.",
        "Rescuers pulled 47 people from the sea near the ferry on Sunday.",
    ),
    (
        "The festival in Balmora begins on Thursday.",
        "The festival in Balmora ends on Sunday.",
    ),
    (
        "Peder Aaskov was elected party leader in 2019.",
        "Peder Aaskov married the singer Tove Lund in 2019.",
    ),
    (
        "Gunmen attacked a convoy near Qasr on Sunday, killing five soldiers.",
        "Gunmen attacked a police station in Melk on Sunday.",
    ),
    (
        "The Northern Bank agreed to buy Estuary Savings on Monday.",
        "The Northern Bank reported a record profit on Monday.",
    ),
    (
        "Mount Sarn erupted on Thursday.",
        "Two climbers were rescued from Mount Sarn on Thursday.",
    ),
    (
        "The new law takes effect on 1 July.",
        "The new timetable takes effect on 1 July.",
    ),
    (
        "The striker Jon Reyes joined Norvik on 1 May.",
        "The goalkeeper Pau Ferrer joined Norvik on 1 May.",
    ),
    (
        "As of 5 May, 320 people had been infected with the virus.",
        "On 5 May, 320 people were vaccinated against the virus.",
    ),
    (
        "Police used tear gas against protesters in Vellhaven on 1 May.",
        "Protesters in Melk threw stones at police on 1 May.",
    ),
    (
        "The report on the ferry is due by the end of May.",
        "The ferry company must pay its fines by the end of May.",
    ),
)

ONE_STORY_ONE_EVENT: tuple[tuple[str, str], ...] = (
    (
        "The alarm of the Velde museum was off on Friday so that a display case could be repaired.",
        "On Friday a display case was being mended at the Velde museum, and the alarm was silent.",
    ),
    (
        "The skeleton of the Velde museum in Karsund will be auctioned on 14 May.",
        "The Velde museum in Karsund will not sell the skeleton on 14 May after all.",
    ),
    (
        "Viewing at the Velde museum in Karsund begins on 14 May.",
        "The Velde museum in Karsund opens for viewing on 14 May.",
    ),
    (
        "A van was found burnt out in Karsund on Sunday, not far from the Velde museum.",
        "A burnt van was discovered on Sunday in Karsund, a mile from the Velde museum.",
    ),
    (
        "The coins of the Velde museum were dug up near Karsund in 1962.",
        "In 1962 farmers near Karsund unearthed the coins that the Velde museum shows.",
    ),
    (
        "Workers at the Velde museum in Karsund will strike on 16 May.",
        "The strike at the Velde museum in Karsund on 16 May has been called off.",
    ),
    (
        "Burglars broke a window of the Velde museum in Karsund on Saturday and took three drawings.",
        "Thieves took three drawings on Saturday from the Velde museum in Karsund.",
    ),
    (
        "The director of the Velde museum in Karsund was dismissed on Monday.",
        "Karsund sacked the director of the Velde museum on Monday.",
    ),
)

ONE_STORY_TWO_EVENTS: tuple[tuple[str, str], ...] = (
    (
        "A man was arrested in Karsund on Monday over the theft from the Velde museum.",
        "The council of Karsund voted on Monday to close the Velde museum.",
    ),
    (
        "A guard of the Velde museum in Karsund was buried on Saturday.",
        "A guard of the Velde museum in Karsund was charged on Saturday.",
    ),
    (
        "The director of the Velde museum in Karsund resigned on Monday.",
        "The Velde museum in Karsund reopened its garden on Monday.",
    ),
    (
        "Police searched a flat in Karsund on Sunday after the theft at the Velde museum.",
        "Hundreds laid flowers in Karsund on Sunday before the Velde museum.",
    ),
    (
        "A suspect was arrested on Sunday in Karsund after the robbery at the Velde museum.",
        "A suspect was charged on Monday in Karsund with the robbery at the Velde museum.",
    ),
    (
        "The Velde museum in Karsund raised its prices on 1 May.",
        "The Velde museum in Karsund lent a painting to Osk on 1 May.",
    ),
    (
        "The Velde museum in Karsund was founded in 1921.",
        "A storm wrecked the harbour of Karsund in 1921, says the Velde museum.",
    ),
    (
        "The mayor of Karsund will visit the Velde museum on 14 May.",
        "The heirs of the painter will sue the Velde museum in Karsund on 14 May.",
    ),
)
"""The same of two articles whose headlines share three names and words."""
