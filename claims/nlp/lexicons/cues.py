"""Words that say that somebody said, thought, wanted or judged something, by what they take as its content.

Source: collected by hand by sense (speech, writing, thought, judgement, promise, evidence); lemmas, lower case.
Spellings differ between British and American English where "-ise" and "-ize" stand side by side.
"""

# Verbs whose content is a clause or a quotation: "said (that) the road is closed", "“Go,” she said".
SPEECH = frozenset(
    """
    say tell state announce declare claim argue assert contend maintain insist allege warn note add explain suggest
    acknowledge admit concede confirm reveal disclose report write tweet retweet post comment remark observe complain
    lament deny dispute recall testify swear vow pledge promise threaten boast brag joke quip propose recommend advise
    urge demand request ask wonder inquire enquire question reply respond answer retort counter rebut repeat reiterate
    affirm reaffirm speculate hint signal mention proclaim profess pronounce remind inform notify assure caution alert
    forewarn clarify elaborate specify stress emphasise emphasize underline underscore highlight point opine muse
    theorise theorize hypothesise hypothesize recount relate confess confide whisper shout yell cry exclaim scream
    mutter murmur chant interject charge grumble gripe protest plead beg implore order instruct command telegraph
    email text blog cable tease fume thunder marvel declare rule decree certify attest vouch contest refute
    """.split()
)

# Verbs that tell of a quotation only beside one: "“Never,” he laughed".
QUOTE_ONLY = frozenset(
    """
    continue begin conclude finish laugh snap sigh smile sob grin shrug nod chuckle snarl growl blurt intone go read
    sing call echo boom mouth recite deadpan beam chime tout riff rant hiss bark roar bellow
    """.split()
)

# Verbs that do so with "back": "“Never,” she shot back".
BACK_VERBS = frozenset({"shoot", "fire", "hit", "snap", "strike", "come"})

# Verbs of thought, feeling and evidence with a clause: "police believe he fled", "the study found that".
THOUGHT = frozenset(
    """
    believe think feel figure suppose suspect assume expect hope fear worry wish predict forecast estimate project
    conclude find show indicate imply agree disagree realise realize understand learn hear decide determine judge
    reckon guess doubt dream imagine presume foresee anticipate envision envisage calculate argue reason surmise
    deem hold discover demonstrate prove document verify regret resent concur accept warn recognise
    recognize pray intend consider
    """.split()
)

# Those of them whose content is true for whoever uses them: "you see that it works" is the user's own statement.
FACTIVE = frozenset(
    """
    hear understand realise realize learn discover show demonstrate prove recognise recognize regret resent
    """.split()
)

# Those of them that comment on a clause around them: "The dam, engineers fear, will fail".
COMMENTING = frozenset(
    """
    believe think feel suppose suspect hope fear predict forecast estimate reckon assume conclude find show figure
    """.split()
)

# Verbs with an infinitive of their own subject: "promised to resign", "wants to stay".
INTENT = frozenset(
    """
    promise vow pledge threaten offer agree refuse want hope wish plan intend claim swear demand ask propose decide
    expect pretend profess undertake volunteer consent resolve prefer
    """.split()
)

# Verbs with a person and an infinitive: "urged voters to stay calm".
APPEAL = frozenset(
    """
    urge ask tell order advise encourage want expect invite beg implore instruct direct command warn request press
    challenge believe counsel caution exhort entreat plead pressure call like
    """.split()
)

# Verbs with the thing judged, claimed or spoken of as their object: "condemned the attack".
JUDGEMENT = frozenset(
    """
    criticise criticize praise condemn denounce blame accuse applaud commend slam blast hail mock ridicule reject
    dismiss deny dispute refute rebut oppose endorse favor favour admire regret doubt confirm announce claim allege
    propose recommend demand predict forecast estimate expect promise pledge threaten acknowledge admit concede
    recognise recognize stress emphasise emphasize highlight underscore underline reiterate express disclose reveal
    detail outline suspect lament decry deride disparage disavow renounce advocate tout urge belittle rebuke reprimand
    castigate lambaste berate assail deplore disown repudiate discredit protest fear distrust want mention cite
    describe call label brand dub characterise characterize portray depict deem consider compare liken credit scoff
    insult impugn malign envy fault savage excoriate vilify demonise demonize laud extol appreciate foresee envision
    view regard question defend chastise rebuke thank tout discuss explain reference invoke chronicle outline
    overturn overrule uphold approve support back decry champion congratulate shame taunt deride heckle scold
    admonish chide upbraid badmouth downplay exaggerate overstate understate misstate misrepresent recap recount
    summarise summarize debate challenge
    """.split()
)

# Verbs of saying whose object goes on after a preposition: "put the toll at 24", "attributed the fall to rain".
OBJECT_PREPOSITIONS: dict[str, frozenset[str]] = {
    verb: frozenset(prepositions.split())
    for verb, prepositions in {
        "attribute": "to",
        "ascribe": "to",
        "blame": "for on",
        "compare": "to with",
        "liken": "to",
        "link": "to with",
        "tie": "to",
        "pin": "on",
        "put": "at",
        "peg": "at",
        "chalk": "to",
        "credit": "for with",
    }.items()
}

# Verbs that name one thing as another: "called the charges a smear", "described him as a friend". "As" is needed.
NAMING = frozenset(
    """
    call label brand dub name term deem consider describe characterise characterize portray depict cast paint regard
    view see hail dismiss denounce condemn criticise criticize praise slam blast refer tout pronounce declare
    """.split()
)

# Verbs of judgement that are deeds where somebody is their object: "questioned a man", "backed his brother".
NOT_OF_PERSONS = frozenset("question challenge back support discuss approve".split())

# Verbs of judgement that say little with a bare object ("saw the man", "called him"): only with what they name it.
NAMING_ONLY = frozenset("call view regard consider label brand dub deem term".split())

# Verbs of judgement that are too common with a bare object to count as one.
WEAK_OBJECT = frozenset("like love hate want accept note explain back trust respect repeat".split())

# Verbs with a preposition before what is spoken of: "warned of floods", "called for calm".
PREPOSITIONS: dict[str, frozenset[str]] = {
    verb: frozenset(prepositions.split())
    for verb, prepositions in {
        "accuse": "of",
        "agree": "with on to",
        "allude": "to",
        "apologise": "for to",
        "apologize": "for to",
        "appeal": "for to",
        "argue": "for against",
        "ask": "for about",
        "believe": "in",
        "boast": "about of",
        "brag": "about",
        "call": "for on",
        "campaign": "for against",
        "care": "about",
        "caution": "against about",
        "comment": "on",
        "complain": "about of",
        "disagree": "with on",
        "express": "",
        "hint": "at",
        "hope": "for",
        "inquire": "about",
        "insist": "on",
        "joke": "about",
        "lash": "at",
        "lobby": "for against",
        "object": "to",
        "plead": "for with",
        "point": "to",
        "press": "for",
        "protest": "against about",
        "push": "for",
        "rail": "against",
        "react": "to",
        "refer": "to",
        "respond": "to",
        "rant": "about against",
        "scoff": "at",
        "speak": "of about against",
        "speculate": "about on",
        "talk": "about of",
        "testify": "about to",
        "think": "of about",
        "threaten": "with",
        "warn": "of about against",
        "wonder": "about",
        "worry": "about over",
        "write": "about of",
        "tweet": "about",
        "vote": "",
    }.items()
}

# Adjectives and participles of conviction or feeling: "is confident that", "are worried about".
CONVICTION = frozenset(
    """
    concerned worried confident sure certain afraid optimistic hopeful aware convinced proud glad happy sorry angry
    skeptical sceptical adamant clear pessimistic doubtful unaware fearful furious upset pleased delighted disappointed
    surprised shocked thrilled grateful thankful alarmed outraged frustrated suspicious critical supportive dismissive
    wary unsure uncertain appalled unhappy uneasy excited anxious nervous cautious positive satisfied unconvinced
    apologetic emphatic insistent opposed willing eager keen determined reluctant unwilling
    """.split()
)

# Verbs of saying only in "as the minister put it".
AS_VERBS = frozenset({"put"})

# Nouns of saying and thinking: "the claim that", "warnings from officials that", "in a statement".
NOUNS = frozenset(
    """
    claim statement allegation accusation charge report warning announcement assertion argument belief view opinion
    suggestion fear concern hope worry promise pledge vow threat denial admission acknowledgement acknowledgment
    confirmation comment remark testimony complaint criticism prediction forecast estimate assessment conclusion
    finding speculation suspicion rumor rumour demand request call appeal proposal recommendation insistence contention
    declaration disclosure revelation notion idea perception sense impression feeling expectation conviction
    confidence optimism doubt question assurance guarantee reminder signal sign evidence word news message advice
    explanation theory hypothesis condemnation endorsement praise support opposition rejection description
    characterisation characterization depiction portrayal reference apology response reaction reply answer objection
    desire wish decision plan position stance ruling verdict judgment judgement accusation insinuation innuendo
    prophecy boast brag joke quip tweet post letter speech memo
    """.split()
)

# Those of them that speak of what unnamed people say or fear: "despite reports that …", "suspicions that …".
NOUNS_OF_HEARSAY = frozenset(
    """
    claim allegation accusation charge report warning assertion suggestion fear concern worry complaint prediction
    forecast speculation suspicion rumor rumour contention insinuation innuendo criticism expectation
    """.split()
)

# The nouns whose "of" names what was said or judged when a speaker is named: "Kerry's denial of the plan".
NOUNS_OF_CONTENT = frozenset(
    """
    announcement criticism condemnation denial accusation endorsement praise rejection description characterisation
    characterization depiction portrayal disclosure confirmation admission acknowledgement acknowledgment warning
    allegation claim prediction assessment promise threat opinion view fear hope dismissal denunciation support
    opposition declaration
    """.split()
)

# Verbs that merely carry such a noun, so that their subject is the speaker: "made the claim that".
LIGHT = frozenset(
    """
    make issue release give offer express voice have repeat raise deliver put lodge file publish send reiterate share
    hold advance present float level
    """.split()
)

# Verbs after which an infinitive has come true ("forced him to admit"); after others nothing is said yet.
COME_TRUE = frozenset(
    """
    go continue begin start use force lead prompt compel cause come proceed manage hasten push oblige seem appear vote
    return drive move provoke get say
    """.split()
)

# What stands before a verb of saying and leaves nothing said: "declined to say", "failed to mention".
SILENCE = frozenset("decline refuse fail stop avoid cease forbear hesitate omit neglect forget".split())

# Prepositional phrases that name a source: "according to X"; the preposition ends the cue.
ACCORDING = frozenset({"according", "per"})

# Nouns in "in X's view" and its like.
VIEWS = frozenset("view opinion eye mind word judgment judgement estimation telling assessment".split())

# Passives that give a source its own words: "was quoted as saying".
QUOTED = frozenset("quote cite report record hear see".split())

# Passive verbs without a speaker whose subject or clause is the content: "it is alleged that".
IMPERSONAL = frozenset("allege believe report claim rumor rumour think say suspect fear expect estimate".split())

# Nouns of saying and wanting with an infinitive: "his promise to resign".
NOUNS_OF_INTENT = frozenset(
    """
    promise pledge vow threat plan decision call demand request proposal refusal offer bid intention desire wish
    commitment willingness unwillingness reluctance determination order appeal recommendation agreement
    """.split()
)

# Nouns that stand for a speaker before a colon in a headline ("Police: Bridge closed").
REPORTERS = frozenset(
    """
    police poll report study survey official officials source sources expert experts minister court researchers
    scientists authorities prosecutors lawyer witness witnesses analysis study review watchdog union
    """.split()
)

# What people speak through: "a statement saying that"; the words are those of whoever made it.
DOCUMENTS = frozenset(
    """
    statement letter report tweet post memo email message note release document paper filing complaint lawsuit petition
    resolution declaration communique communiqué bulletin article editorial column op-ed caption ad advert
    advertisement video speech address announcement notice order ruling verdict decision book essay blog leaflet banner
    placard sign poster manifesto platform transcript affidavit motion brief bill proposal plan draft text submission
    data figure statistic record result
    """.split()
)

# What documents, polls and courts do when they tell of a thing rather than in a clause: "the study found 31 cases".
FINDING = frozenset(
    """
    find show suggest indicate reveal estimate project record detect identify list predict document uncover
    cite reference describe detail highlight measure peg
    """.split()
)

# After "according to" these say how something is done, and nobody speaks.
MEASURES_OF_ACTION = frozenset("ability age manner need size taste way wish".split())
