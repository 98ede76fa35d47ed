"""Verbs and adjectives that say something about another predicate, and words that join clauses, as lemmas.

Source: our own, from grammars of English and from reading news.
"""

# "is expected to arrive", "plans to build", "promised to cut": the fact is what comes after, and it lies ahead.
PLANNING = frozenset(
    """
    agree aim anticipate arrange book commit destine due earmark expect forecast go hope intend mean offer opt
    pencil plan about pledge poise prepare project promise propose ready schedule set slate swear threaten time
    vow want gear look seek
    """.split()
)

# "is considering sending", "appears to have fled", "is suspected of", "is believed to be".
POSSIBLE = frozenset(
    """
    allege appear assume believe bound consider contemplate deem fear feel likely liable mull ponder possible
    presume probable report repute rumour rumor say seem suspect think threaten unlikely weigh
    """.split()
)

# "continues to host", "began selling", "managed to escape": nothing is changed about the fact.
ASPECT = frozenset(
    """
    begin commence continue get happen have keep manage prove resume start stop tend turn use
    """.split()
)

# "refused to criticise", "has yet to speak", "was unable to pay": the fact after it did not happen.
NEGATING = frozenset(
    """
    avoid cease decline deny fail forget forgo neglect omit refrain refuse reject stop unable unlikely unwilling
    yet
    """.split()
)

# "is considering a ban": what is weighed may come.
WEIGHING = frozenset({"consider", "contemplate", "mull", "ponder", "weigh"})

# To have none of these is no plan: "never intended to harm anyone".
WISHING = frozenset({"want", "intend", "mean", "plan", "seek", "hope", "aim"})

# What these would do is planned, for somebody proposes them: "the bill would cut the tax".
PROPOSED = frozenset(
    """
    agreement amendment bill budget contract deal initiative law legislation measure merger motion ordinance package
    pact plan programme program project proposal reform resolution rule sanction scheme settlement takeover treaty
    """.split()
)

# Only after these is the predicate looked for behind an infinitive or an -ing form.
RAISING = PLANNING | POSSIBLE | ASPECT | NEGATING | frozenset({"able", "about", "need", "willing"})

# Auxiliaries and adverbs of doubt.
POSSIBLE_AUXILIARIES = frozenset({"may", "might", "could"})
POSSIBLE_ADVERBS = frozenset(
    """
    allegedly apparently conceivably likely maybe ostensibly perhaps possibly potentially presumably probably
    purportedly reportedly seemingly supposedly
    """.split()
)
# What one does to what was said: "denied that" says nothing without it.
ANSWERING = frozenset(
    """
    accept acknowledge admit believe confirm contest deny disagree dismiss dispute doubt hope know predict realise
    realize rebut refute reject repeat say suggest tell think understand
    """.split()
)
FUTURE_AUXILIARIES = frozenset({"will", "shall", "'ll", "’ll", "wo"})
CONDITIONAL_MARKS = frozenset({"if", "unless", "provided", "providing", "assuming", "whether", "lest"})

NEGATORS = frozenset({"not", "n't", "n’t", "never", "neither", "nor", "no", "hardly", "scarcely", "barely"})
NEGATIVE_DETERMINERS = frozenset({"no", "neither"})
NEGATIVE_PRONOUNS = frozenset({"nobody", "none", "nothing", "no-one", "nowhere"})

# What an accuser puts after "of" or "for" is the other's deed; what a court finds is its own.
ACCUSING = frozenset({"accuse", "blame", "suspect"})
DENYING = frozenset("deny dispute reject refute".split())
# "rejected criticism that he was late": a denial too, where the noun is of what is said to be so.
REBUFFING = DENYING | {"dismiss", "rebut"}
REBUFFED = frozenset(
    "accusation allegation assertion charge claim complaint contention criticism insinuation notion report rumor rumour"
    " suggestion".split()
)
PROMISING = frozenset("pledge promise swear threaten vow undertake".split())
CLAIMING = frozenset("claim profess purport".split())

# Verbs that only tell that something was said: the verb's own clause is no news.
REPORTING = frozenset(
    """
    acknowledge add admit affirm allege announce argue assert assure believe caution cite claim comment conclude
    concede confirm contend counter declare deny describe disclose estimate explain expect fear find forecast hear
    hint hope imply indicate inform insist joke know lament learn maintain mention muse note observe opine point
    predict quip quote read reaffirm reason recall reckon recount reiterate relate remark remind reply report
    respond reveal say show signal speculate state stress suggest suspect tell testify tweet underline underscore
    understand vow pledge promise voice warn worry write
    """.split()
)

# Without an object these are passives: "were counted and attributed to the firm".
GIVEN_TO = frozenset("allocate ascribe assign attribute confine dedicate devote entitle expose".split())

# Who hears a case, and says nothing by it: "a jury heard yesterday".
COURTS = frozenset({"court", "jury", "inquest", "tribunal", "inquiry", "hearing", "magistrates", "jurors"})

# Participles of the whole event: "Prices fell, raising fears". Nobody in the sentence is their subject.
OF_THE_EVENT = frozenset(
    """
    allow cause complicate create deepen depend draw drive ensure exacerbate fuel feed force give help
    heighten highlight imply increase intensify lead leave make mark mean pave pose prevent prompt raise reduce
    reflect render represent result reverse risk send show signal spark stoke strain suggest threaten throw
    trigger underline underscore undermine wipe worsen
    """.split()
)

# Participles that tell how a figure or the whole sentence is to be taken: "adjusted for inflation", "compared with".
OF_THE_MEASURE = frozenset(
    """
    accord adjust average bar combine compare concern consider count couple depend exclude follow give include judge
    measure multiply regard round take weight
    """.split()
)

# Participles that tell what the thing just named is like: "tariffs, ranging from 5%".
OF_THE_NOUN = frozenset(
    {"amount", "comprise", "consist", "contain", "feature", "involve", "measure", "range", "total", "weigh"}
)

# "bringing the total to 12": the total was brought there; by what is the whole event.
MOVING = frozenset({"bring", "take", "push", "lift", "raise", "drive", "send", "reduce", "cut", "lower", "increase"})

# Passive participles that tell what still holds: "based in Leeds" is.
PERMANENT = frozenset({"base", "call", "headquarter", "know", "locate", "name", "own", "situate", "title"})
# Those that tell a state as old as their host: "backed by Russia". Any other tells a deed: "founded in 1990" was.
LASTING = frozenset(
    """
    aim back chair compose concern connect dedicate design devote entitle equip head house inhabit intend lead
    link list mean populate position power register relate run support surround title
    """.split()
)

# Subordinate clauses with a fact of their own, which their host can do without.
SPLITTING_MARKS = frozenset({"while", "whilst", "although", "though", "whereas", "as", "after"})
# Those that say why or when: the host keeps them, and they may be claims too.
KEEPING_MARKS = frozenset({"because", "since", "when", "where"})

# Said of the article's flow, not of the fact, wherever they stand.
DISCOURSE = frozenset(
    """
    accordingly additionally also besides consequently conversely furthermore hence however indeed likewise meanwhile
    moreover nevertheless nonetheless similarly therefore thus too
    """.split()
)
# Only where a comma sets them off: otherwise they say something of the fact ("he first came in 1990").
OPENING = frozenset(
    """
    and but elsewhere finally first firstly instead nor now or otherwise plus second secondly separately so still then
    third thirdly though well yet
    """.split()
)

# What these put a thing in or beside is where it happens, if it is a place.
PLACE_PREPOSITIONS = frozenset(
    """
    above across along amid around at below beside between beyond from in inside into near off on outside over through
    throughout to toward towards under within
    """.split()
)

# What is done to a place itself; any other object of these is held or stands in the place.
DONE_TO_PLACES = frozenset(
    """
    abandon annex approach attack besiege border bomb bombard capture claim conquer control cross defend destroy
    devastate enter evacuate flee flood govern hit invade leave liberate occupy reach recapture represent rule run
    seize shell strike threaten tour visit
    """.split()
)

# Nouns of speech whose content is in doubt: "suspicions that", "charges that".
DOUBTING_NOUNS = frozenset(
    """
    accusation allegation belief charge concern expectation fear hope notion possibility prospect risk rumor rumour
    speculation suggestion suspicion theory threat worry
    """.split()
)

# "was found to be safe": what others think of the subject.
THOUGHT = frozenset({"believe", "consider", "deem", "estimate", "expect", "find", "know", "presume", "report", "think"})

# Nouns beside a comma that sum up the whole sentence, not the noun before: "…, a sign of weakness".
OF_EVENTS = frozenset(
    """
    achievement attempt bid blow boost change claim decision decline development drop effort example fact fall
    feat figure first gain gamble increase indication jump level milestone mistake moment move outcome period
    policy position post practice process proposal record reference reflection request response result rise
    scenario sign signal situation step strategy surge tactic tally total trend turn victory
    """.split()
)

# What is done to a report, not to its authors ("a report by the council, published in May").
PUBLISHING = frozenset("publish release issue commission write compile obtain leak circulate unveil post".split())

# Done to somebody or something even where no object follows ("nine were killed and 40 others injured").
DONE_TO_SOMEBODY = frozenset(
    """
    injure wound hurt kill rescue arrest detain displace evacuate hospitalize hospitalise trap charge destroy damage
    jail sentence convict shoot treat infect save
    """.split()
)

# What courts and employers do to people; where one of two is done to the subject, so is the other.
DONE_BY_COURTS = frozenset(
    """
    acquit arrest award ban bar charge clear convict deport disqualify dismiss expel fine indict jail order sentence
    strip suspend
    """.split()
)

# What is done to events, not to people: "complained about delays, caused by …".
DONE_TO_EVENTS = frozenset({"cause", "trigger", "spark", "prompt", "fuel", "blame", "attribute"})

# With a question word after them these tell of somebody's knowledge, not of what is known.
KNOWING = frozenset("know understand realise realize remember decide discover learn".split())

# What events do, and the places where they happen do not.
HARMING = frozenset("claim damage destroy devastate displace hurt injure kill leave wound".split())

# What somebody does by speaking, beside plain reporting: "ruled that … and ordered them to pay".
SPEECH_ACTS = REPORTING | frozenset(
    """
    accuse apologise apologize appeal applaud ask award ban blame call command commend condemn criticise criticize
    decry defend demand denounce deplore dismiss fault fine hail instruct invite jail order praise question rebuke
    reject reprimand request rule sentence summon support thank threaten urge veto
    """.split()
)
