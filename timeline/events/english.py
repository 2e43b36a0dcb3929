"""What the event reader knows of English, as word lists; nothing here runs."""


# ---------------------------------------------------------------- words by what they do

DETERMINERS = frozenset(
    """
    a an the this these those his her its their our my your no every each some any several many few all
    both another such either neither most more much
    """.split()
)

WEAK_DETERMINERS = frozenset(
    "this these those each any some several many few all both another such either neither most more much"
    "".split()
)
"""Those that may stand alone."""

REASONS = frozenset("because although whereas unless".split())
"""Subordinators that open a clause of their own wherever they stand."""

AS_WHEN = frozenset({"as early as", "as late as", "as recently as", "as far back as", "as long ago as"})
"""Words before a date that are read as one."""

PREPOSITIONS = AS_WHEN | frozenset(
    """
    in on at of for with from into onto by over under about against between among during through across
    near without within behind beyond above below beside besides despite towards toward upon amid around
    along outside inside off per via alongside throughout concerning regarding following according
    """.split()
)

SUBORDINATORS = frozenset(
    """
    because although though while whereas if unless when whenever once whether since after before until
    till as than so
    """.split()
)

RELATIVES = frozenset("who whom whose which where".split())

COORDINATORS = frozenset("and but or nor yet".split())

PRONOUNS = frozenset("i he she it they we you there everyone nobody".split())

TALKERS = frozenset("i we you they".split())
"""Who speaks, is spoken to or is everybody: subjects of what is usual, in the present tense."""

MAYBE = frozenset("may might could".split())
"""Modals of what is only possible."""

OBJECT_PRONOUNS = frozenset("him them us me himself herself itself themselves".split())

ADVERBS = frozenset(
    """
    also still already again now then just soon later earlier even only ever once twice almost nearly
    first finally instead too very quite rather together abroad ahead away back here perhaps often
    always sometimes long further yet far well therefore however meanwhile
    """.split()
)

NEGATIONS = frozenset({"no longer", *"not n't n’t never cannot hardly".split()})

MODALS = frozenset("will would can could may might must shall should ought 'll ’ll 'd ’d wo ca".split())

BE = frozenset("is are was were am 's".split())
BE_PAST = frozenset("was were".split())
AGED = ("-year-old", "-year-olds", "-month-old", "-month-olds")
"""How a number ends that is somebody: "the 24-year-old signed"."""

PLURALS = frozenset("people men women children police".split())
"""Nouns for several that do not end like it."""

PLURAL_FORMS = frozenset("were are have".split())
"""Auxiliaries that only several have."""

PAST_AUXILIARIES = BE_PAST | {"had", "did"}
BE_OPEN = frozenset("be been being".split())
HAVE = frozenset("has have had 've ’ve".split())
DO = frozenset("do does did".split())

PREDICATIVES = frozenset("due likely unlikely about bound ready able".split())
"""Adjectives that stand between "is" and an infinitive: "is due to open"."""

ING_NOUNS = frozenset(
    """
    drilling mining fishing sailing polling counting dredging logging farming boarding racing
    briefing meeting hearing building ruling shooting bombing funding training spending housing opening
    warning landing killing stabbing rating offering planning filing painting recording gathering
    crossing beginning ending finding holding listing setting showing saving screening sitting standing
    teaching testing trading vaccination writing closing existing remaining outgoing incoming sweeping voting
    acting governing dating
    """.split()
)
"""Nouns that look like -ing forms; they are verbs after "is" and before an object."""

LY_NOUNS = frozenset(
    """
    family assembly anomaly monopoly ally butterfly bully belly daily weekly monthly yearly early friendly
    elderly deadly costly likely lonely lovely lively orderly homely jelly lily folly
    """.split()
)
"""Nouns and adjectives that end like adverbs."""

NOT_VERBS = frozenset(
    """
    red bed speed seed shed indeed united breed deed feed greed weed sacred naked wicked aged
    beloved king ring thing spring string wing morning evening during something nothing
    anything everything ground wound wedding including regarding following being
    outstanding missing sibling lightning ceiling pudding darling sterling
    """.split()
)
"""Words that end like a verb form and are none."""

COUNTING = frozenset("second third fourth fifth other last latter rest".split())
"""Words for the next one of what was said: "the first came out in May, the second in June"."""

OF = frozenset("of on for between against".split())
"""Prepositions that tie a noun to the one before: "a ban on fishing"."""

LEADERS = frozenset("winner champion holder finalist runner-up leader figure average".split())
"""Nouns of who or what was so in a year: "last year's winner"."""

SCALE_WORDS = frozenset("hundred thousand million billion trillion".split())

PURE_VERBS = frozenset("take give make go become begin bring lose come keep get leave say tell think".split())
"""Verbs whose -s form is no noun."""

# One verb a line entry: base, past, participle. Where the last is left out it equals the past.
IRREGULAR_VERBS = tuple(
    tuple(forms.split())
    for forms in """
    arise arose arisen, awake awoke awoken, become became become, bear bore born, beat beat beaten,
    begin began begun, bend bent, bet bet, bid bid, bind bound, bite bit bitten, bleed bled, blow blew
    blown, break broke broken, breed bred, bring brought, broadcast broadcast, build built, burn burnt,
    burst burst, buy bought, cast cast, catch caught, choose chose chosen, cling clung, come came come,
    cost cost, creep crept, cut cut, deal dealt, dig dug, draw drew drawn, dream dreamt, drink drank
    drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find
    found, flee fled, fling flung, fly flew flown, forbid forbade forbidden, forecast forecast, foresee
    foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got,
    give gave given, go went gone, grind ground, grow grew grown, hang hung, hear heard, hide hid
    hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt, know knew known, lay laid, lead led,
    lie lay lain, lean leant, leap leapt, learn learnt, leave left, lend lent, let let, light lit, lose lost,
    make made, mean meant, meet met, mistake mistook mistaken, outdo outdid outdone, overcome overcame
    overcome, overrun overran overrun, oversee oversaw overseen, overtake overtook overtaken, overthrow
    overthrew overthrown, overturn overturned, pay paid, prove proved proven, put put, quit quit, read
    read, rebuild rebuilt, rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, saw
    sawed, say said, see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken, shed
    shed, shine shone, shoot shot, show showed shown, shrink shrank shrunk, shut shut, sing sang sung,
    sink sank sunk, sit sat, sleep slept, slide slid, slip slipped, speak spoke spoken, spend spent,
    spill spilt, spin spun, split split, spread spread, spring sprang sprung, stand stood, steal stole
    stolen, stick stuck, sting stung, strike struck, strive strove striven, swear swore sworn, sweep
    swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore
    torn, tell told, think thought, throw threw thrown, undergo underwent undergone, understand
    understood, undertake undertook undertaken, uphold upheld, upset upset, wake woke woken, wear wore
    worn, weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold
    withheld, withstand withstood, write wrote written, repay repaid, offset
    offset, rethink rethought, foretell foretold
    """.split(",")
)

REGULAR_VERBS = frozenset(
    """
    abandon abide abolish absorb accelerate accept accommodate accompany accomplish accuse achieve
    acknowledge acquire acquit act activate adapt add address adjourn administer admit adopt advance
    advise affect afford agree aid aim airlift allege allow alter amend amount analyse analyze announce
    annul answer apologise apologize appeal appear apply appoint appreciate approach approve argue arm
    arrange arrest arrive ask assassinate assault assert assess assist assume assure attack attempt attend
    attract auction authorise authorize avert avoid await award back balance ban bankrupt bar base battle
    become behave believe belong bill blame blast block boast bolster boost border borrow bother boycott
    brief broker buy calculate call cancel cap capture care carry cause cease celebrate chair challenge
    change charge chart chase check cite claim clamp clarify clash clear climb close collapse collect
    collide combine command commemorate comment commission commit communicate compare compensate compete
    complain complete comprise concede concentrate concern conclude condemn conduct confer confess confirm
    confront connect conquer consider consist construct consult contain contest continue contract
    contribute control convene convey convict convince cool cooperate coordinate cope count counter cover
    crack crash create criticise criticize cross crown cruise crush curb damage debut decide declare
    decline decrease dedicate defeat defect defend defer define defuse defy delay deliver demand demolish
    demonstrate deny depart depend deploy deport depose derail describe design destroy detain detect deter
    deteriorate determine devastate develop devote dictate die differ diminish direct disagree disappear
    discharge discover discuss dismiss dispatch disperse displace display dispute disrupt dissolve
    distinguish distract distribute disturb divert divide dock dominate donate double doubt drag drift
    drop drown dub earn ease edge edit elect eliminate embark embrace emerge emphasise emphasize employ
    empty enable enact encounter encourage end endorse endure enforce engage enhance enjoy enlist ensure
    enter erupt escalate escape establish estimate evacuate evict examine exceed exchange exclude execute
    exercise exhibit exist expand expect expel expire explain explode exploit explore export expose
    express extend extinguish extract extradite face facilitate fade fail fasten feature field file fill
    film finance fine finish fire fit fix flatten float flood follow force forestall forge form found free
    fuel fulfil function fund gain gather gauge generate govern grab graduate grant greet grip ground
    guarantee guard guide halt halve hamper hand handle happen harm hate head heal help hijack hike hire
    honor honour hope host house identify ignite ignore illustrate imagine impeach implement imply import
    impose impound impress imprison improve include increase indicate indict inform inherit initiate
    inject injure inquire insist inspect inspire install institute insure intend intensify intercept
    interfere interpret intervene interview intimidate introduce invade invent invest investigate invite
    involve isolate issue jail join judge jump justify keep kick kidnap kill label lack land last laugh
    launch lecture legalise legalize lessen level levy license lie lift limit link list listen live load lobby
    locate lock look loot lower maintain manage manufacture march mark marry match matter measure mention
    merge minimise minimize miss mitigate mobilise mobilize modify monitor mount mourn move murder name
    narrow near need negotiate nominate note number obey object observe obtain occupy occur offer open
    operate oppose order organise organize oust outlaw outline overhaul overturn owe own pack paint pair
    parachute parade park participate partner pass patrol pause peak perform permit persist persuade
    petition photograph pick place plan plant play plead pledge plummet plunge point poison poll populate
    portray pose possess post postpone pour power praise pray predict prefer premiere prepare present
    preserve press prevent print proceed process proclaim produce prohibit project promise promote prompt
    propose prosecute protect protest provide provoke publish pull punish purchase pursue push qualify
    quantify quarantine quell question race raid raise rally range rank rate ratify reach react realise
    realize reassure rebound recall receive recognise recognize recommend reconsider record recover
    recruit redraw reduce refer reflect reform refrain refuse regain register regulate reign reject relate
    relaunch relax release relinquish relocate rely remain remand remark remember remind remove rename
    renew renovate reopen repair repeal repeat replace replicate reply report represent require reschedule
    rescue reshape resign resist resolve respond rest restart restore restrict result resume retain retake
    retire retreat retrieve return reunite reveal reverse review revise revive revoke reward rock roll
    rout rule sack safeguard sail salute sanction satisfy save scale scatter schedule score scrap search
    secure seem seize select sentence separate serve settle shake share shatter shell shelter shelve shift
    ship shock shorten shower sign signal slam slash slow smash smuggle soar soften solve spark specialise
    specify speculate sponsor spot stabilise stage stall start starve state stay step stop storm
    strengthen stretch struggle study stumble subject submit succeed sue suffer suggest summon supply
    support suppress surface surge surpass surprise surrender surround survey survive suspect suspend
    sustain swap switch tackle talk target tax tend terminate test testify thank thaw threaten tie tighten
    tolerate topple total touch tour trace track trade trail train transfer transform translate travel
    treat trigger trim triple try tumble turn undermine unite unravel unveil upgrade urge use vacate
    vanish veto view violate visit voice volunteer vote vow wait walk want warn wash waste watch weaken
    weigh welcome widen wipe wonder work worry worsen wound wreck yield
    """.split()
)

NOUNS_FIRST = frozenset(
    "air axe bomb book contact default ditch entitle nickname quote rumor rumour slate title".split()
)
"""Verbs whose base and -s form are rather nouns."""

DOUBLING_VERBS = frozenset(
    """
    admit ban bar cancel cap commit confer control cut defer deter drag drop dub expel fit fulfil grab hit
    kidnap level occur plan prefer refer rid run scrap set shed shut sit slam slip spin split spot step
    stop submit swap swim transfer travel trim win
    """.split()
)
"""Verbs whose last letter is doubled before -ed and -ing."""

# ---------------------------------------------------------------- classes of verbs and nouns

SAYING = frozenset(
    """
    hear learn say tell report note add state explain comment write argue claim estimate suggest believe think
    insist indicate allege show describe remark recall reveal maintain
    """.split()
)
"""Verbs that attribute what is told to somebody, and are no event of their own."""

ANNOUNCING = frozenset(
    """
    announce declare confirm warn pledge promise vow propose recommend threaten predict emerge
    """.split()
)
"""Verbs that tell something as well, but are an event themselves."""

MEASURING = frozenset("than as until till".split())
"""Subordinators that a number may follow without opening a clause: "more than 200 people"."""

QUANTITIES = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy
    eighty ninety hundred thousand million billion dozen half twice
    """.split()
)
"""Words after "more than" that open no clause."""

GROUNDS = frozenset("ground grounds basis condition hope fear assumption".split())
"""Nouns before a "that" which tells why something was done, and not what was said."""

TOLD = frozenset("told tells informed reminded assured".split())
"""Forms of verbs that have somebody before what is told: "told the court he was at home"."""

LINKING = frozenset("lie remain stay become feel look seem appear get".split())
"""Verbs before a participle that only says how things are: "remains closed"."""

NAMING = frozenset("name call dub nickname title entitle head".split())
"""Verbs whose participle has a name after it as an active verb has: "a man named Smith"."""

ADMITTING = frozenset("rule acknowledge admit concede disclose testify".split())
"""Verbs that, after what is told, only say who tells it: "…, the court ruled"."""

NEVER_NOUNS = frozenset({"say"})
"""Base forms that are no nouns in the news."""

TELLING = SAYING | ANNOUNCING
BACK_POINTERS = frozenset("he she it they we i".split())
"""Pronouns that, told by somebody, may be that somebody."""

PEOPLE = frozenset("police family prosecutors officials lawyers witnesses neighbours doctors experts".split())
"""Tellers whom "he" and "she" do not stand for."""

PLANNING = frozenset(
    """
    plan schedule expect intend slate book aim hope prepare forecast project propose arrange bill
    """.split()
)
"""Verbs under which a date lies ahead."""

INTENDING = frozenset("expect plan schedule intend slate book hope due arrange".split())
"""Those of them, and "due", that tell under "had" of what did not come true: "had been due to open"."""

WANTING = frozenset("want ask order like need require allow".split())
"""Verbs after which a noun and "to" tell what is wanted of it."""

GUESSING = frozenset("may might could must".split())
"""Modals that tell, with "have", of what may be over: "may have sunk"."""

UNREAL_MODALS = frozenset("would should 'd ’d".split())
"""Modals that tell, with "have", of what did not come true: "would have opened"."""

EXPECTING = frozenset("expect hope fear think believe assume reckon anticipate".split())
"""Verbs that tell what somebody has in mind."""

LEARNING = frozenset(
    """
    see decide know ask wonder find learn show mean determine discuss consider question investigate examine
    probe study debate ensure
    """.split()
)
SPENDING = frozenset("spend mark celebrate".split())
"""Verbs that may have a date for their object."""

HEADING = frozenset("to from with against for over on".split())
"""Prepositions whose place is not what is told of: "the visit to Lisse, which ended"."""

QUESTIONS = frozenset("if whether".split())
"""Verbs, and the words after them that open a question: "asked whether"."""

INTRANSITIVE = frozenset("appear arrive die occur happen vanish disappear remain emerge speak fall".split())
"""Verbs whose past form is no participle of a noun."""

SAID_AFTER = frozenset("said says added explained recalled wrote".split())
"""Verb forms that may stand before who says it: ", said the mayor"."""

SPEAKING = frozenset("speak talk write address".split())
"""Verbs of what somebody did while he said something: ", said the mayor, speaking on Monday"."""

SAYING_SOMETHING = frozenset(
    "hear learn report note add state explain describe reveal show write argue claim recall".split()
)
"""Those of them that are an event of their own with an object: "reported a profit"."""

ABOUT = frozenset("for of from by to about".split())
"""Prepositions before a date that, without a verb, say what something is about: "warning for Friday"."""

ARRANGING = frozenset("set fix call agree announce confirm time".split())
"""Verbs under which a date still ahead is that of a plan: "a hearing has been set for 16 April"."""

HARMING = frozenset(
    """
    ban bomb boycott close collapse cut default die dismiss evict expel explode face fail fall fire flood
    halt hit impose invade jail kill lose mobilise mobilize quit raid resign sack sanction scrap seize shut
    sink slash starve stop strike sue suspend tax terminate walk walk_out withdraw attack arrest cancel
    call_off cut_off shut_down
    """.split()
)
"""Verbs that, with "could" or "may", tell of a threat."""

BOUNDS = frozenset("before until till since including".split())
"""Words before something of which the date tells, and not what is told: "before the vote on Friday"."""

DROPPING = frozenset("drop ditch abandon scrap shelve halt".split())
PLANS = frozenset(
    """
    plan plans bid proposal proposals project scheme program programme effort efforts target goal promise
    pledge aim campaign drive push ambition commitment
    """.split()
)
"""What no longer stands when somebody drops it: "dropped plans to open a mine"."""

OCCURRING = frozenset("take happen occur meet go open begin start convene play".split())
"""Verbs of what takes place, or does not: "the fair did not open"."""

CARRYING_ON = frozenset("remain continue stay".split())
UNDER_WAY = frozenset({"underway", "way"})
TIMETABLED = frozenset(
    """
    open start begin go launch face take play meet kick_off return expire close end run come visit arrive
    leave
    """.split()
)
"""Verbs that tell in the present tense what is on today: "voters go to the polls today"."""

FORCE = frozenset("force place effect operation".split())
"""What a rule that stands is "in"."""

UNTRUE = (
    r"\b(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|stor(?:y|ies)) that\b[^.;]*"
    r"\b(?:is|are|was|were) (?:\w+ly )?(?:untrue|false|wrong|baseless|unfounded|incorrect|groundless)\b"
)
"""What is told and called false in one breath."""

SUPPOSING = frozenset("allege rumour rumor say report believe suspect think understand".split())
"""Verbs that vouch for nothing: "is said to have fled"."""

BLAMING = frozenset("accuse suspect".split())

UNTIL = frozenset("before until till".split())
"""Words that, under a negation, name the first day on which something may be."""

DELAYING = frozenset("slip postpone put_off put_back delay defer reschedule adjourn move push_back".split())
"""Verbs after which "until March" and "to 5 March" are the new date."""

THREATENING = frozenset({"threaten"})
"""Verbs whose date is that of what is threatened, and not of who threatened it when."""

OCCASIONS = frozenset(
    """
    meeting summit talks conference session hearing trial sentencing inquest vote ballot poll election
    referendum primary caucus runoff debate speech interview visit trip tour launch liftoff landing opening
    closure premiere concert performance festival fair exhibition show game match final race fight bout
    tournament ceremony wedding funeral inauguration march rally protest demonstration strike walkout
    deadline auction sale release handover withdrawal appearance dinner accident attack bombing crash
    collapse earthquake explosion fire flood murder shooting storm death coup blast riot
    resignation decision announcement arrest defeat victory win ruling verdict deal agreement raid invasion
    request assault kidnapping eruption outbreak crackdown massacre killing jailbreak birth bombardment
    takeover
    """.split()
)
"""Nouns of what takes place on a day."""

CREDITS = frozenset(
    "by photo photograph picture source updated posted published filed aired copyright".split()
)
"""First words of a line without a verb that says when the page was made, and by whom."""

BEGINNING_LIVES = frozenset({"bear"})
"""Verbs whose participle tells an event of its own, and not only who is meant: "born in 1934"."""

SCENES = frozenset("at during in into to".split())
"""Prepositions before "Monday's hearing" after which the rest took place there and then."""

ASKING = frozenset("ask question quote contact press".split())
"""Verbs of what made somebody speak: "asked on Monday, he said"."""

HOLDING = frozenset("hold stage give deliver send sign file host conduct chair convene record".split())
"""Verbs of what sets the scene for the rest: "at a meeting held on Monday, the board agreed"."""

SHOWING = frozenset("show indicate suggest reveal note report add describe explain".split())
"""Those of them whose subject may be a thing that matters more than who says so: "the study shows"."""

PUBLISHING = frozenset("publish release issue present post broadcast air unveil print read".split())
"""Verbs of what tells something on the day on which it comes out: "the study, published today, found"."""

DECIDING = frozenset("agree decide vote promise vow pledge plan offer".split())
"""Verbs of what somebody is to do at a later date."""

CONDITIONS = frozenset("if unless should".split())
WONDERING = frozenset("ask hear see know decide wonder check determine consider tell learn establish".split())
"""Verbs after which "if" stands for "whether"."""

AT_THE_TIME = frozenset("when as".split())
"""Words that open a clause of the same time as the one before."""

PLANNED = frozenset("planned scheduled due set slated booked expected billed called arranged".split())
"""Words that tie a date to a plan: "planned for Thursday", "due on 3 February"."""

CALLING_OFF = frozenset("cancel postpone scrap abandon shelve defer call_off put_off axe deny_that".split())
"""Verbs after which a plan no longer stands; with their particle where it makes the meaning."""

REVOKING = CALLING_OFF | DELAYING | {"suspend", "halt", "withdraw", "drop"}
"""Verbs of what undoes a plan that is told beside them."""

PARTICLES = frozenset("off out up down back away".split())

STATES = frozenset(
    """
    be remain belong contain consist exist live own lack need depend range seem lie include matter mean
    know like differ cost stay face have hold want
    """.split()
)
"""Verbs that tell how things are and not what happens."""

# ---------------------------------------------------------------- sentences

ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof st sr jr vs rev hon gen col maj capt cpt lt sgt sen rep gov pres sec dept univ inc
    ltd co corp bros no nos vol pp fig ed eds est approx ca cf etc jan feb mar apr jun jul aug sep sept
    oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e a.m p.m u.s u.k u.n e.u d.c ph.d m.d
    b.a m.a mt ft messrs mme al adm cmdr supt insp ave blvd rd
    """.split()
)
"""Words after which a full stop rarely ends a sentence."""

CLOSERS = frozenset("etc inc ltd co corp jr sr a.m p.m u.s u.k u.n e.u d.c ph.d m.d".split())
"""Abbreviations that may also end one, when a capital follows that could start one."""

WORDS_TOO = frozenset("no sun may ed".split())
"""Abbreviations that are words as well, and end a sentence like any other."""

OPENERS = frozenset(
    """
    the a an he she it they we i you in on at but and this that these those his her its their as for
    after before when while if according there no one two three police officials what however meanwhile
    """.split()
)
"""Words that start a new sentence even after such an abbreviation."""

# ---------------------------------------------------------------- what is left out

DATELINE = (
    r"^[A-Z][\w.'’ -]{1,30}(?:, [A-Z][\w. ]{1,20})?(?:,? *\(?\0\)?)?,? *(?:\([^()]{2,40}\))? *[-–—_]+(?: +|$)"
)
"""The place and day that open an agency story; a NUL stands for the date words."""

CONNECTIVES = (
    r"^(?:meanwhile|how (?!much|many|long|far|often)|however|moreover|also|and|but|yet|so|then|still|instead"
    r"|in addition|furthermore"
    r"|separately|nevertheless|nonetheless|for instance|for example|in fact|indeed|of course|as a result"
    r"|similarly|finally|at the same time|in the meantime|later|earlier|by contrast)\b,? *"
)
"""Words that tie a sentence to the one before; a title does without."""

CLOCK_TIMES = r"^\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\b\.?)?[:,]? +(?=\w)"
"""The hour that opens an entry of a live report."""

SOURCES = (
    r"(?:^|,? )according to (?!plan|schedule)[^,;]*(?:, (?=\S)|$)"
    r"|, as (?:[\w'’.-]+ ){1,4}(?:said|put it|reported)$"
)
"""Who said so, where no verb tells it."""

PENDING = (
    r", in an? \w+(?: \w+)?$|\b(?:between (?:(?!\band\b).)*|(?<!and )both (?:(?!\band\b).)*"
    r"|either (?:(?!\bor\b).)*"
    r"|(?:describ|regard)(?:es?|ed|ing|s) (?:(?!\bas\b).)*|not (?:only|just) (?:(?!\bbut\b).)*"
    r"|with (?:\S+ ){0,3}\w+(?:ed|ing))$"
)
"""What leaves open how a title goes on."""

LEFT_OVER = (
    "is|are|was|were|will be|is on|and|or|but|nor|a|an|the|of|to|at|for|with|from|into|onto|by|than|as|"
    "against|between|among|during|since|until|till|while|because|if|unless|that|which|who|whom|whose|"
    "where|when|also|already|originally|initially|along|including|such|toward|towards|its|their|our|"
    "your|my|his|whether|before|after|despite|within|without|according|because|instead|rather|whereas|"
    "although|though|once|via|per"
).split("|")
"""What a date or a clause that is left out leaves at the end of a title; no title ends like this."""

YEAR_NAMES = r" (?:fiscal|financial|academic|school|tax|budget) years?\b"
"""What makes a year's number a span of its own, and goes with it when it is left out."""

SPANS = (
    r"(?:(?:just |only |barely |less than |more than )?"
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|(?:a )?few|some) )?"
    r"(?:minute|hour|day|night|week|month|year|decade)s?(?: or so)?(?: (?:earlier|later|before|after)\b.*)?"
)
"""A length of time that stands alone, as in "a day after the boat was hit"."""

BEFORE_DATES = (
    r"(?:,? (?:and|or)|(?:,? (?:and|or))?(?:,? ?\b(?:(?:late|early|earlier|only|just|again|shortly|at least"
    r"|(?<!came )(?<!come )(?<!went )(?<!gone )(?<!sent )(?<!brought )(?<!moved )(?<!held )"
    r"(?<!was )(?<!were )back(?=\s+in\b)|as (?:early|late|recently|far back|long ago) as)\s+)?"
    r"(?:on|in|at|by|from|to|towards?|during|since|until|till|for|of|around|through|throughout|over|between"
    r"|within)"
    r"(?: the)?"
    r"|,? ?\b(?:late|early|earlier|again|at least|as (?:early|late|recently|far back|long ago) as)))\s*$"
)
"""What goes with a date when it is left out of a title."""

PHRASE_OPENERS = (
    r"(?:as|while|because|who|(?<!in )(?<!on )(?<!of )(?<!at )(?<!for )which|that|after|before|when|in|at"
    r"|for|with|from|on|by|over|amid|under|during|following|to|including"
    r"|along with|together with|as well as|such as|despite|without|into"
    r"|through|across|against|whose|where|since|until|when|without|instead of|because of|due to|about)\b"
)
"""Words before which a title that is too long may end."""

OBJECT_OPENERS = frozenset("that which whom".split())
"""Relatives that may stand for what somebody does something to."""

TITLE_OPENERS = frozenset("when after as while if unless because before".split())
"""Words that open a clause which a title may take along."""

VAGUE_OPENINGS = frozenset("it he she they this that these those its his her their there".split())
"""Words that open a title which can only be read beside another sentence."""

MALE = frozenset("he him his himself".split())
FEMALE = frozenset("she her hers herself".split())
"""Pronouns of one person, by whom they are said of."""

FIRST_PERSON = frozenset("i me my mine myself we us our ours ourselves you your".split())

IDENTIFYING = (
    r"(?:is|was|will be|would be|has been|had been|became)"
    r" (?:the|an?|one|his|her|its|their|our|also|only)\b"
)
"""What follows an "it" that may be a whole happening: "It is the third incident"."""

ACTING = (
    r"(?:(?:has|had|have|will|would|also|since|now|recently|later) )*"
    r"(?:announce|approve|ask|ban|buy|call|campaign|claim|count|cut|employ|fine|fund|hire|hold|invite|launch|offer|order|plan|publish|reject|run|sell|sign|study|sue|track"
    r"|vote|warn|adopt|advise|appoint|elect|found|manage|own|pay|promise|propose|refuse|survey)\w*\b"
)
"""How what follows an "it" begins that can only be somebody, such as an institution."""

OWNED_BY_FIRMS = (
    r"(?:\w+ )?(?:reports?|results|profits?|sales|shares|board|shareholders|directors|staff|revenue|customers"
    r"|headquarters|chief executive|finance director)\b"
)
"""What "its" leads to where "it" is a firm."""

TRADING = (
    r"(?:\b(?i:shares?|stakes?|stock) (?:in|of) NAME"
    r"|NAME['’]s? (?:shares|shareholders|profits?|sales|revenue|factory|plant|chief executive|board)\b"
    r"|NAME, (?:an?|the|one of|which)\b[^,.]*\b(?:company|firm|maker|group|manufacturer|producer|retailer"
    r"|airline|carrier|bank|lender|operator|supplier|start-?up)\b"
    r"|(?:company|firm|[a-z]*maker|group|giant|retailer|airline|carrier|lender|start-?up|manufacturer"
    r"|producer|operator|supplier),? NAME)"
)
"""What tells that NAME is a firm."""

NOT_MEANT = VAGUE_OPENINGS | frozenset(
    "a an another no we i you who one none nobody everyone some many most few police".split()
)
"""Words that a thing which "it" stands for does not begin with."""

STANDING_NOW = (
    r"^(?:today|nowadays|these days|at present|currently|now|this (?:year|season|decade|century)"
    r"|to this day)$"
)
"""Words that with a present state mean "in our time"."""

WINNING = frozenset(
    "take claim earn win lose contest join enter compete finish play reach host stage".split()
)
CONTESTS = frozenset(
    """
    election elections olympics olympic games championship championships cup season final tournament
    race referendum marathon festival grand
    """.split()
)

POSTING = frozenset("report post announce earn have".split())
RESULTS = frozenset("loss losses profit profits income earnings revenue sales".split())
DATED_BY_THEIR_OBJECT = ((WINNING, CONTESTS), (POSTING, RESULTS))
"""Verbs, and nouns whose year or quarter dates them: "won the 2019 cup", "posted a third-quarter loss"."""

# ---------------------------------------------------------------- what merging compares

COMMON_WORDS = frozenset(
    """
    be have do will would can could may might must shall should say tell note add state make take get
    give go come put new also more most other first last one two three four five six seven eight nine
    ten year month week day time people man woman child part number way work include use become remain
    since after before during while over under about between against among through i he she it they we
    you his her its their our my your who which that this these those what where when how why there here
    and or but nor if as than then so not no yes very just only even still already again once ever never
    later earlier early late ago today yesterday tomorrow a an the of in on at by for with from to into
    out up down off near amid per via mr mrs ms dr am is are was were been being has had does did s t
    n't according percent cent several many few some any each every all both such own same another
    around across along behind beyond without within toward towards upon president minister official
    government country city company group member expect plan schedule hope intend aim hold announce because
    least effect due away whom whose
    """.split()
)
"""Words that two sentences may share without telling of the same thing."""

NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty".split()
    )
}
DENIALS = r"\b(?:do|does|did|is|are|was|were|has|have|had)(?: not\b|n['’]t\b)"
"""What says in a title that something did not happen."""

SCALES = {
    "thousand": "k", "k": "k", "million": "m", "mn": "m", "m": "m", "billion": "bn", "bn": "bn", "b": "bn",
    "trillion": "tn", "tn": "tn", "percent": "%", "per cent": "%", "%": "%",
}  # fmt: skip
"""What stands behind a number and belongs to it, and how it is written here."""

PLACE_OPENERS = r"(?:in|near)"

SAME_WORDS = (
    "meet meeting summit talk sit_down",
    "kill death die dead toll fatality victim pass_away",
    "injure injury hurt wound casualty",
    "sign signature signing",
    "win victory winner triumph beat defeat award",
    "earthquake quake tremor",
    "resign resignation quit step_down",
    "elect election poll ballot",
    "vote voting",
    "appoint appointment name nominate nomination",
    "arrest detain detention arrested custody",
    "attack assault strike raid walk_out walkout stoppage",
    "cut reduce lower reduction slash",
    "raise increase hike rise lift",
    "fall drop decline slump",
    "buy purchase acquire acquisition takeover take_over",
    "sell sale auction",
    "merge merger",
    "launch liftoff lift-off lift_off blast_off",
    "close closure shut shutdown",
    "collapse collapsed break_down fall_through crash_down come_down cave_in give_way",
    "crash collide collision",
    "fire blaze inferno",
    "explode explosion blast blow_up go_off",
    "approve approval pass back adopt ratify",
    "reject rejection refuse veto",
    "threaten threat",
    "tariff duty levy",
    "fee price cost ask require requirement",
    "membership member seat",
    "permanent permanently",
    "sentence jail imprison prison",
    "convict conviction guilty",
    "charge indict indictment",
    "sue lawsuit suit",
    "announce announcement",
    "agree agreement deal accord pact treaty",
    "protest demonstration demonstrate rally march",
    "publish publication release",
    "found establish create set_up",
    "bear birth",
    "marry marriage wedding",
    "move relocate",
    "visit fly travel trip",
    "land landing touch_down",
    "sink go_down",
    "destroy wreck burn_down raze",
    "steal theft robbery rob",
    "acquit acquitted acquittal",
    "ban outlaw prohibit",
    "bankruptcy bankrupt insolvency insolvent",
    "plant factory",
    "worker staff employee",
    "soldier troop",
    "home house",
    "inquiry investigation investigate probe",
    "flood flooding",
    "storm hurricane cyclone typhoon",
    "evacuate evacuation",
    "discover discovery find",
    "begin start commence beginning open opening inaugurate inauguration unveil unveiling",
    "end finish conclude",
    "invade invasion",
    "cancel cancellation call_off",
    "postpone put_off",
    "footballer player",
    "film movie",
    "holiday vacation",
    "ally alliance",
    "dig unearth unearthed excavate excavated excavation",
    "repair mend mended fix",
    "thief thieve burglar robber",
    "disappear vanish",
    "rebuild restore restoration reconstruct renovate renovation",
    "build construct construction erect",
    "plane aircraft airliner jet aeroplane",
    "ship vessel",
    "lorry truck",
    "car vehicle",
    "child kid",
    "dismiss sack dismissal oust",
    "suspend suspension",
    "retire retirement",
    "expel deport deportation expulsion",
    "extradite extradition",
    "pardon clemency",
    "testify testimony",
    "bury buried burial funeral",
    "scrap abolish axe abolition",
    "escape flee",
    "derail derailment",
    "erupt eruption",
    "invest investment",
    "apologise apologize apology",
    "withdraw pull withdrawal",
)
"""Words that tell the same thing; the first of each line stands for all."""

OPPOSITES = ("approve reject", "raise cut", "raise fall", "arrest charge convict acquit sentence bury")
"""What one event cannot both be: no sentence tells the one of it, and another only the other."""
