"""What the event reader knows of English names, as word lists; nothing here runs."""

# ---------------------------------------------------------------- people

TITLES = frozenset(
    """
    president minister chancellor pope secretary senator governor mayor justice colonel lieutenant sergeant
    admiral executive officer director chairman chairwoman chair premier deputy mr mrs ms miss dr prof
    professor dame rev reverend bishop archbishop cardinal sheikh emperor coach manager striker goalkeeper
    midfielder defender captain ambassador spokesman spokeswoman spokesperson attorney congressman
    congresswoman representative rep sen gov gen col capt sgt lt commissioner inspector detective
    superintendent economist scientist leader author actor actress singer then-president ex-president
    vice-president vice-chancellor then-chancellor ex-minister brigadier corporal constable ayatollah imam
    mullah rabbi father sister brother speaker treasurer commander councillor magistrate coroner pte cpl
    ceo cfo coo cto mp mep msp founder co-founder boss
    """.split()
)
"""Words that say what somebody is and stand before the name."""

NOBLE_TITLES = frozenset(
    "general major king queen prince princess lord lady sir judge chief sultan baron baroness count".split()
)
"""The same, but only before two words or more: "King Olav II", not "General Motors"."""

ROYAL_TITLES = frozenset("king queen prince princess lord lady sir dame baroness pope judge".split())
"""Those that make even one word after them the name of a person: "Lady Fermoy"."""

HONORIFICS = frozenset("mr mrs ms miss dr sir lady dame lord".split())
"""Titles that tell nothing but respect."""

ROLES = frozenset(
    """
    president minister chancellor pope secretary senator governor mayor premier king queen prince princess
    executive director chairman chairwoman founder head chief leader spokesman spokeswoman coach manager
    captain striker goalkeeper midfielder defender player footballer cyclist runner athlete swimmer skater
    boxer rider driver pilot champion golfer singer rapper musician composer conductor pianist dancer actor
    actress comedian filmmaker painter artist sculptor architect designer poet novelist writer author
    playwright journalist presenter broadcaster historian philosopher economist scientist researcher
    professor physicist chemist biologist astronomer astronaut engineer inventor surgeon politician lawmaker
    ambassador diplomat commissioner judge prosecutor lawyer general admiral colonel commander bishop
    archbishop cardinal billionaire businessman businesswoman banker entrepreneur activist campaigner
    dissident chef teacher nurse
    """.split()
)
"""Words for what one person is."""

ANOTHER_ROLE = frozenset("former ex vice deputy assistant acting then first incoming outgoing late".split())
"""Words that make another role of one."""

FIRST_NAMES = frozenset("mark bill will grant chase sue hope drew rose may march".split())
"""First names that are words as well."""

MONTHS_TOO = frozenset("april may june august jan".split())
"""Names that people share with months."""

BEFORE_MONTHS = frozenset("in on since until till during early late last next this mid through end".split())
"""Words after which such a name is that of the month."""

OF_PEOPLE = frozenset(
    "de da di du do dos das del della van von der den ter ten la le y bin ibn bint al".split()
)
"""Words in lower case that may stand in the name of a person: "Ana de la Vega"."""

PREFIXED = r"(?:(?:al|el|as|ash|an|ar|at|ad|abu|bin|ibn|ben)-|[dlDL]['’])"
"""What a name may begin with before its capital: "al-Masri", "d'Arcy"."""

# ---------------------------------------------------------------- peoples and places

PEOPLES = frozenset(
    """
    american british chinese korean south north japanese german french italian spanish russian ukrainian
    indian danish norwegian swedish finnish dutch belgian swiss austrian polish czech hungarian greek
    turkish israeli palestinian iranian iraqi syrian egyptian saudi brazilian mexican canadian
    australian european african asian arab latin u.s. us uk eu western eastern northern southern irish
    scottish welsh english portuguese romanian bulgarian serbian croatian thai vietnamese indonesian
    filipino pakistani afghan nigerian kenyan ethiopian argentine argentinian chilean colombian
    venezuelan cuban icelandic estonian latvian lithuanian slovak slovenian slovene bosnian albanian
    macedonian montenegrin kosovan moldovan belarusian georgian armenian azerbaijani azeri kazakh uzbek
    tajik kyrgyz turkmen mongolian tibetan uighur taiwanese malaysian singaporean cambodian burmese laotian
    bangladeshi bengali nepalese nepali bhutanese kashmiri kurdish kuwaiti qatari emirati omani yemeni
    jordanian lebanese libyan tunisian algerian moroccan sudanese somali eritrean ugandan tanzanian rwandan
    burundian congolese angolan zambian zimbabwean mozambican namibian ghanaian ivorian senegalese malian
    liberian cameroonian gabonese malagasy peruvian bolivian ecuadorian paraguayan uruguayan guatemalan
    honduran salvadoran nicaraguan panamanian haitian jamaican dominican cypriot maltese luxembourgish
    scandinavian nordic baltic balkan slavic caribbean texan californian parisian catalan basque flemish
    roman tibetans jewish muslim islamic christian catholic protestant orthodox buddhist hindu sikh sunni
    shia shiite islamist communist socialist marxist republican democratic democrat labour tory conservative
    liberal olympic paralympic victorian soviet nazi hispanic caucasian
    scot scots dane swede finn turk pole serb croat briton spaniard jew kurd aussie brit yank
    englishman englishmen frenchman frenchmen irishman irishmen welshman scotsman dutchman dutchmen
    """.split()
)
"""Words for peoples, faiths and parties, which are capitalised and name nobody."""

COUNTRIES = frozenset("us u.s. uk eu".split())
"""Those of them that name a country as well."""

FIRST_OF_PLACES = frozenset(
    """
    north south east west new old great upper lower central saint st united white fort grand san santa los
    las rio el le la les der das il
    """.split()
)

NOT_IN_PLACES = frozenset(
    "shares share stake stock stocks interest investment confidence trust faith believe believes".split()
)
"""Words after which "in" does not lead to a place: "shares in Acme"."""

# ---------------------------------------------------------------- institutions and firms

INSTITUTIONS = frozenset(
    """
    board bank university ministry house court museum institute department council church city republic
    kingdom union association federation academy centre center bay gulf cape isle isles strait duke
    duchess prince princess college school society order bureau office agency chamber league cup
    festival port tower bridge palace archbishop bishop royal company bank's party army navy force guard
    fund foundation committee commission congress parliament senate assembly hall gallery library
    theatre theater hospital network circle register authority organization organisation group times
    post news games open treaty act street road square park river lake mount sea ocean island islands
    county state states province district stadium airport cathedral marathon harbour harbor prize award
    awards peace war summit administration trust confederation alliance coalition front movement campaign
    forum ministry's service services corps command parish abbey castle station prison zoo territory
    coast valley mountain mountains mountain's desert canal falls forest beach hill hills avenue lane prix
    cross code protocol accord bill agreement convention conference championship championships trophy
    tournament series tour derby orchestra opera choir ballet journal magazine gazette herald tribune
    telegraph chronicle observer courier ferry line initiative programme program project mission
    """.split()
)
"""Words that make a name one of an institution or a place, not of a person."""

SURNAMES_TOO = frozenset({"park"})
"""Those of them that, before other words, are a family's name."""

FIRMS = frozenset(
    """
    motors airlines airways inc ltd llc plc corp corporation co holdings holding industries systems
    technologies technology energy oil petroleum foods pharma pharmaceuticals media records studios studio
    pictures partners capital insurance steel mills shipping lines rail railways railway power gas telecom
    telecoms electric electronics computer computers software labs laboratories brothers stores
    supermarkets brewery breweries chemicals materials mining shipyard shipyards yards ferries aerospace
    aviation robotics dynamics networks entertainment publishing financial finance securities investments
    ventures solutions international logistics cement textiles ag gmbh group bank foundries works water
    """.split()
)
"""Words at whose place a firm's name may stand alone: "Halvorsen" for "Halvorsen Motors"."""

FIRM_NOUNS = frozenset(
    """
    company firm group corporation carmaker automaker manufacturer retailer airline carrier brewer publisher
    lender start-up startup conglomerate shipbuilder chipmaker drugmaker
    """.split()
)
"""Words for a firm."""

OWNERS = frozenset("people children women men king queen mother father world farmer worker".split())
"""Whose an institution may be within its name: "People's Bank of Lisse"."""

OFFICES = frozenset("ministry department office institute committee school agency secretary minister".split())
"""What may be for two things in one name: "Ministry of Health and Welfare"."""

JOINED = frozenset(
    """
    administration commission agency committee ministry department office council association bureau
    authority organization organisation society trust institute foundation board museum
    """.split()
)
"""What ends a name that is about two things: "the Roads and Bridges Agency"."""

# ---------------------------------------------------------------- what is no name

NO_NAMES = frozenset(
    """
    i i'm the a an january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
    sunday mon tue tues wed thu thur thurs fri sat sun christmas easter spring summer autumn winter am
    pm gmt est bst cet utc edt pst pdt cest ist
    """.split()
)

COMMON_NAMES = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy
    eighty ninety hundred thousand million dozen half first second third next last daily weekly monthly
    yearly day week weekend month year today tomorrow yesterday tonight morning noon afternoon evening night
    midnight eve room opinion analysis comment review news sport ticket concert poetry ferry circle board
    road street net gross profit turnout police staff others another anyone anything everyone everything
    somebody someone something nobody none nothing whoever whatever what why how like unlike given early
    late former current fewer least similar significant no yes ok okay sorry dear see so such amid photo
    photograph caption editor reporter correspondent perhaps maybe sadly rarely mostly partly really surely
    usually eventually
    """.split()
)
"""Words that, alone, are no name, though a sentence, a heading or a longer name writes them large."""

ALONE = frozenset(
    """
    people government parliament committee congressional federal national international local public private
    trouble smoke work traffic rain snow ice fog heat water power oil gas gold steel wheat food fuel money
    cash debt credit income growth trade demand supply evidence proof research music art history love life
    death war peace crime fraud truth luck pressure progress success support criticism anger fear panic
    chaos blood cancer malaria cholera measles influenza flu mail phone email radio television image video
    advertisement related share read click watch subscribe thanks thank please hello welcome top bottom big
    small good bad best worst better true most many much often asked told left right new old more less
    voter man woman men women mr mrs ms dr
    """.split()
)
"""Words that open a sentence or a heading and are, without another beside them, no name."""

PREFIXES = frozenset(
    "anti pro ex non post pre mid self co then pan multi semi cross inter counter high low long short".split()
)
"""What a word with a hyphen may begin with and be no name: "Anti-government"."""

ENDED = r"(?:old|style|wide|elect|long|bound|friendly|only|speaking|\w+ed|\w+ing|led|run|born|made|held)$"
"""What follows a name and a hyphen in an adjective: "Lisse-based"."""

COMMON_ENDINGS = r"(?:s|tion|sion|ance|ence|ment|ity|ness|ism|ing|ship|out)$"
"""How words end that start a sentence with a capital and are seldom names."""

ADVERB_ENDINGS = r"^\w{5,}ly$"
"""How words end that start a sentence and say how or when."""

SMALL_WORDS = OF_PEOPLE | frozenset("of the for and el".split())
"""Words in lower case that may stand inside a name: "Board of Peace for Gaza"."""
