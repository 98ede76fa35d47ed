"""Words beside which a number names or dates something instead of counting it. Written by hand."""

# Before the number: "Article 5", "page 12", "Juror No. 8", "phase two", "Windows 10".
DESIGNATORS = frozenset(
    "article articles chapter section sections paragraph clause title amendment resolution proposition page pages "
    "line verse volume issue part appendix annex figure fig table exhibit juror witness no nos number numbers flight "
    "route highway interstate motorway exit gate pad runway terminal platform track room floor suite apartment apt "
    "flat unit ward block building house channel radio studio episode season series act scene phase stage level tier "
    "grade category class type version release model mark mk apollo gemini vostok soyuz district precinct zone area "
    "region sector lot plot box bus lane week day game match round set lap heat inning quarter question item step "
    "point rule law bill schedule group pool team squad division battalion brigade regiment squadron company form "
    "year month cell hole formula fortune catch mile kilometre km junction shaft reactor turbine boeing airbus "
    "windows iphone galaxy playstation xbox android ios u.s.c § psalm genesis john matthew luke chronicles kings "
    "corinthians code zip postcode tel phone fax call dial extension ext ch vol pp p para art sec op cit isbn issn id "
    "case docket file order directive regulation protocol convention covid".split()
)
# Some designators also stand before a count with a noun of its own ("the bus five passengers boarded"); these never do.
NUMBER_SIGNS = frozenset({"#", "№", "§", "@"})

STREETS = frozenset(
    "street st avenue ave road rd lane drive dr way boulevard blvd court ct place square terrace close crescent "
    "highway parkway row mews gardens".split()
)

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec".split()
)
CLOCK_AFTER = frozenset(
    "am pm a.m p.m a.m. p.m. o'clock o’clock gmt bst utc est edt cet pst pdt ist noon midnight".split()
)
ERAS = frozenset("bc ad bce ce".split())
# Before a bare four-digit number these make it a year.
YEAR_BEFORE = frozenset(
    "in since by from until till before after during of for to and through early late mid spring summer autumn fall "
    "winter year season fiscal circa the between around".split()
)

# The second half of a compound that is a word, not a count: "a two-way street", "one-off".
COMPOUNDS = frozenset(
    "way off sided dimensional fold size stop-shop liner hander ply pronged star tier track dimensionally wheeler "
    "legged eyed handed faced footed armed to on upmanship party state child piece bit nil iron".split()
)
# Digits with a slash or dash that are words of their own.
FIXED = frozenset({"24/7", "9/11", "7/7", "50/50", "50-50", "20/20", "360-degree", "4x4", "9-5", "24-7"})

# Two of these are the parties spoken of, not a count: "the two countries", "the two sides".
PARTIES = frozenset(
    "side country nation leader state government party president minister capital neighbour neighbor team company "
    "firm power man woman ally rival sister brother other".split()
)
# Behind these two of anything are two that the text spoke of; a superlative counts ("the two largest").
POINTING = frozenset("the these those".split())
DEFINITE = frozenset("the these those its their his her our my your".split())

# "one" as a stand-in, by the word that follows or precedes.
ONE_AFTER = frozenset("of another day night morning evening 's ’s thing way or".split())
ONE_BEFORE = frozenset(
    "no any every each this that the which some another other last next first new old good bad big little same right "
    "wrong someone such quite many better loved young a an my his her their our your".split()
)

# A person or thing that "one" really counts: "one person was killed", "one other", "one more".
ONE_COUNTED = frozenset(
    "person death fatality casualty survivor other more million billion hundred thousand victim passenger count vote "
    "seat goal case soldier civilian officer policeman child dead killed injured wounded".split()
)

# Idioms with number words, as they are written in lower case.
IDIOMS = tuple(
    phrase.strip()
    for phrase in """
    second to none; at sixes and sevens; on all fours; nine to five; one by one; two by two; one way or another;
    fifty fifty; fifty-fifty; one-on-one; zero tolerance; zero-tolerance; ground zero; zero sum; zero-sum; million
    dollar question; cloud nine; square one; day one; number one; one and all; one after another; one and the
    same; one and only; one or another; one or the other; one to one; one-to-one; one-by-one; at one point; at one
    stage; at one time; one at a time; four by four; net zero; net-zero; patient zero; zero hour; the one hand; on
    one hand; catch twenty-two; twenty-four seven; in one fell swoop; for one thing; one in the eye; all in one;
    one last time; one more time; sixes and sevens; a million thanks;
    thanks a million; a thousand thanks; five figures; six figures; seven figures; four-letter word; one in a million;
    five o'clock shadow; two left feet; two-step; in two minds; two a penny; two and two together;
    once and for all; one fine day; absolute zero; one on one
    """.split(";")
)

# Metres, not millions, when one of these is near "100m".
METRE_CUES = frozenset(
    "sprint race ran run runs running runner swim swam swimming freestyle breaststroke backstroke butterfly hurdles "
    "relay vault jump jumped jumps leap cleared tall high deep long wide height depth length width altitude elevation "
    "distance thick below above sea waves wave wall tower cliff crater trench away radius diameter metre metres meter "
    "meters summit peak dive dived pool track yacht ship vessel statue mast fence tunnel bridge runway medley final "
    "champion dash athlete throw threw javelin shot".split()
)
TEMPERATURE_CUES = frozenset(
    "temperature temperatures hot heat heatwave cold warm warming degrees weather mercury thermometer frost freezing "
    "celsius fahrenheit outside".split()
)
# "a 4K television", "a 5K race"
SCREENS = frozenset(
    "tv tvs television televisions video videos resolution camera cameras screen screens monitor monitors ultra hd "
    "footage display displays film picture race run".split()
)
# A figure right behind these is their amount, no name: "magnitude 6.4".
MEASURED_BEFORE = frozenset({"magnitude"})
# Right before "40C" and "100F" these tell a temperature from a gate or a seat.
TEMPERATURE_BEFORE = frozenset(
    "hit hits hitting reach reaches reached reaching above below exceed exceeds exceeded exceeding exceeds by of than "
    "nearly almost topped topping tops around about between".split()
)
# Pounds of weight rather than money.
WEIGHT_CUES = frozenset(
    "weigh weighs weighed weighing weight heavy heavier lost baby fish catch meat lb lbs ounces ounce cocaine heroin "
    "cannabis marijuana explosive explosives bomb bombs pressure thrust".split()
)
POLL_NOUNS = frozenset(
    "lead margin gap swing advantage rise fall drop gain loss increase decrease surplus deficit".split()
)
# Who can have an age: "a woman, 63,".
PERSON_NOUNS = frozenset(
    "man woman boy girl child teenager student pupil driver passenger victim suspect mother father husband wife son "
    "daughter brother sister nephew niece cousin grandmother grandfather uncle aunt friend resident farmer teacher "
    "nurse doctor lawyer actor actress singer player striker midfielder defender goalkeeper captain coach pensioner "
    "veteran officer soldier cyclist pedestrian motorcyclist journalist activist worker builder fisherman pilot mayor "
    "minister president king queen prince princess pope bishop priest judge author writer artist worshipper "
    "shopkeeper survivor widow widower toddler baby infant youth partner girlfriend boyfriend jr sr".split()
)
# They may be over or under an age, as may the nouns above: "anyone under 18".
OF_AGE = frozenset(
    "people adult adults those anyone anybody everyone everybody persons voters patients members workers".split()
)
# "a 2 to 1 margin" and "a 3-for-1 split" are ratios, no count of anything.
ODDS = frozenset("margin ratio majority advantage odds vote favourite favorite defeat win victory draw split".split())
# "one day" right behind these is some day or other.
SOME_DAY_BEFORE = frozenset("and but that will would may might could can then until if when".split())
# "a 999 call"
EMERGENCIES = frozenset("911 999 112 000 111 101".split())
CALLS = frozenset("call calls caller callers emergency dispatcher operator operators line hotline".split())
