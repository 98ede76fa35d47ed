"""Words that stand for somebody or something named elsewhere: pronouns and bare descriptions.

Written for this project from general knowledge.
"""

MALE_PRONOUNS = frozenset("he him his himself".split())
FEMALE_PRONOUNS = frozenset("she her hers herself".split())
NEUTER_PRONOUNS = frozenset("it its itself".split())
PLURAL_PRONOUNS = frozenset("they them their theirs themselves".split())
FIRST_PERSON_PRONOUNS = frozenset("i me my mine myself".split())

# Institutions that no list knows but by their names, and that speak for themselves.
INSTITUTION_NOUNS = frozenset(
    """
    hospital clinic university college school academy museum gallery theatre theater zoo church cathedral airport port
    station inspectorate institute laboratory observatory foundation trust fund society club operator regulator
    watchdog ombudsman registry exchange
    """.split()
)
# "the company": what such a noun can stand for, by the sorts of organisation that HEADS and KNOWN tell.
ORGANISATION_NOUNS = {
    "company": ("company", "airline", "bank", "outlet", "newspaper", ""),
    "firm": ("company", "bank", ""),
    "manufacturer": ("company", ""),
    "carmaker": ("company", ""),
    "retailer": ("company", ""),
    "maker": ("company", ""),
    "corporation": ("company", "outlet", ""),
    "business": ("company", ""),
    "airline": ("airline",),
    "carrier": ("airline",),
    "bank": ("bank",),
    "lender": ("bank",),
    "newspaper": ("newspaper",),
    "paper": ("newspaper",),
    "magazine": ("magazine",),
    "broadcaster": ("outlet",),
    "network": ("outlet", "network"),
    "ministry": ("ministry",),
    "department": ("department",),
    "agency": ("agency",),
    "administration": ("administration",),
    "bureau": ("bureau",),
    "authority": ("authority",),
    "commission": ("commission",),
    "committee": ("committee",),
    "council": ("council",),
    "board": ("board",),
    "court": ("court",),
    "tribunal": ("tribunal",),
    "parliament": ("parliament", "assembly"),
    "senate": ("senate",),
    "assembly": ("assembly",),
    "party": ("party",),
    "union": ("union",),
    "league": ("league",),
    "federation": ("federation",),
    "alliance": ("alliance",),
    "bloc": ("union", "bloc"),
    "coalition": ("coalition",),
    "organization": ("organisation", "group", "association", "foundation", ""),
    "organisation": ("organisation", "group", "association", "foundation", ""),
    "association": ("association",),
    "society": ("society",),
    "foundation": ("foundation",),
    "charity": ("foundation", "trust", "charity"),
    "institute": ("institute",),
    "center": ("centre",),
    "centre": ("centre",),
    "university": ("university", "institute"),
    "college": ("college",),
    "school": ("school", "academy", "college", "university"),
    "hospital": ("hospital",),
    "church": ("church",),
    "museum": ("museum",),
    "fund": ("fund",),
    "group": ("group", "company", "organisation", "movement", ""),
    "movement": ("movement", "front"),
    "club": ("club",),
    "team": ("team", "club"),
    "service": ("service",),
    "trust": ("trust", "hospital", "foundation"),
}
# What a noun beside a name tells of the thing named: "the company Acme", "Acme, a maker of".
COMPANY_NOUNS = frozenset(
    """
    company firm manufacturer retailer corporation business airline carrier bank lender newspaper magazine broadcaster
    contractor subsidiary startup start-up operator developer producer supplier automaker carmaker chipmaker drugmaker
    insurer brokerage refiner shipbuilder brewer supermarket chain conglomerate utility militia nonprofit charity
    consortium maker group agency ministry organisation organization party union regulator watchdog university
    """.split()
)
PEOPLE = frozenset(
    """
    man woman guy boy girl lady person voter patient customer passenger worker employee official source supporter
    neighbour neighbor relative friend colleague cousin child teenager motorist pedestrian tenant buyer user
    """.split()
)
COUNTRY_NOUNS = frozenset(("country", "nation", "republic", "kingdom"))
CITY_NOUNS = frozenset(("city", "capital", "town"))
STATE_NOUNS = frozenset(("state", "province"))

# "the two leaders", "the two countries", "both sides"
PERSON_PLURALS = frozenset(
    """
    leaders presidents men women ministers candidates rivals counterparts officials senators politicians nominees
    premiers executives brothers sisters chancellors
    """.split()
)
COUNTRY_PLURALS = frozenset("countries nations states neighbours neighbors governments capitals".split())
COMPANY_PLURALS = frozenset("companies firms groups banks airlines carmakers agencies organisations".split())
EITHER_PLURALS = frozenset("sides allies".split())

# Verbs whose subject speaks, decides or acts as a government does; lemmas.
ACTOR_VERBS = frozenset(
    """
    abandon accept accuse acknowledge act admit adopt agree aid aim allege allow announce annex answer appeal approve
    argue arm ask assert assist assure attack authorise authorize avoid back ban begin believe blame block boycott
    break bring brush call cancel caution cease challenge cite claim coerce commit complain concede concern
    conclude condemn
    confirm confront consider consult continue counter criticise criticize cut deal decide declare declassify decline
    defend delay demand denounce deny deploy describe designate dismiss dispatch dispute donate downplay drop ease
    embrace emphasise emphasize endorse end envision exert expand expect expel express extend face fail fear
    finance fire
    fund give grant halt harden have help hint honour honor hope host ignore impose increase indicate inform insist
    insure intend intensify intervene introduce invade invite issue join justify keep know label launch lift lodge
    maintain make negotiate object offer oppose order outline pay pledge plan portray postpone praise prepare present
    press pressure proceed promise propose protest provide provoke pull punish push pursue put question reaffirm roll
    reassure recall receive recognise recognize refrain refuse regard reject release remain remind renew repeat reply
    request resist respond restore restrict retaliate reveal revoke sanction say seek sell send set share shift side
    sign signal slam soften speak stand start state stop stress strengthen strike struggle submit suggest supply
    support suspect suspend take target tell think threaten tighten tout treat try turn unveil uphold urge use veto
    view voice vow wage want warn weigh welcome win withdraw withhold worry
    """.split()
)
# What is done to a government, and nouns and prepositions that relate to one.
PATIENT_VERBS = frozenset(
    """
    accuse aid allow arm ask assist back blame condemn convince criticise criticize defy denounce force help pressure
    persuade provoke punish push sanction support threaten trust urge warn
    """.split()
)
ACTOR_NOUNS = frozenset(
    """
    accusation action actions administration aggression aggressiveness ally allies ambassador ambition ambitions
    announcement apology approach army assault attack attitude backing behaviour behavior campaign claim claims
    concern concerns comment comments decision decisions demand demands denial diplomat diplomats efforts embassy envoy
    forces foreign government intention intentions interests intervention invasion leadership military ministry
    move moves narrative nuclear objection objections offer offensive order orders plan plans policy policies
    position power pressure pledge proposal protest reaction refusal regime rejection relations relationship request
    response retaliation rhetoric role sanctions side stance statement strategy support threat threats tie ties troops
    view views war warning warnings willingness
    """.split()
)
RELATION_NOUNS = frozenset(
    """
    alliance agreement attitude conflict confrontation cooperation criticism deal dialogue dispute friction
    friendship hostility negotiations partnership policy pressure rapprochement relations relationship rift rivalry
    row sanctions standoff stance support talks tension tensions tie ties war
    """.split()
)
# "it seems that ...", "it is raining", "it is clear that ..."
EXPLETIVE_VERBS = frozenset("look sound seem appear happen turn rain snow matter follow emerge transpire take".split())
# "it is likely that ...": what is said is the clause that follows.
EXPLETIVE_ADJECTIVES = frozenset(
    """
    clear unclear likely unlikely possible impossible important necessary essential true untrue easy hard difficult
    obvious evident apparent certain uncertain good bad better worse best worth vital crucial critical common rare
    unusual normal natural fair unfair wrong right early late dangerous safe legal illegal useful useless time
    surprising shocking sad nice great hot cold dark
    """.split()
)
# "support Chad in its efforts": the one who is helped.
HELPING_VERBS = frozenset("aid assist back encourage guide help join support".split())
# "accuse Acme of breaking the rules", "sack a man after he stole": who is accused or sacked did it.
ACCUSING = frozenset(
    """
    accuse acquit arrest ban blame censure charge chide condemn convict criticise criticize cite denounce dismiss
    expel fine fire jail penalise penalize punish rebuke reprimand sack sentence slam sue suspect suspend warn
    """.split()
)
# Verbs of those who look into what another did.
INQUIRING = frozenset(
    "check conclude confirm determine discover establish find hear judge prove rule show suspect testify".split()
)
SPEECH_VERBS = frozenset(
    """
    acknowledge add admit announce argue assert believe caution claim comment complain conclude confirm continue
    declare deny explain insist joke note observe promise recall remark remember reply report respond say state stress
    suggest tell tweet vow warn wonder write
    """.split()
)
# "Beijing is ready to ..."
MINDED = frozenset(
    "afraid angry anxious concerned determined eager keen prepared ready reluctant unhappy unwilling willing".split()
)
# What only persons and their bodies do; lemmas.
WILLED_VERBS = SPEECH_VERBS | frozenset(
    """
    accuse agree aim apologise apologize ask attend blame buy call choose consider decide demand discuss dismiss enjoy
    expect fear feel file fight flee forget hate hear hope intend know learn like love meet negotiate offer order own
    pay plan pledge prefer prepare promise refuse regret reject resign see seek sell sign speak submit sue support talk
    think threaten travel try understand urge visit vote vow want watch wear wish worry
    """.split()
)
# "three of them", "none of them"
PARTS = frozenset(
    "all any both dozens each either few half hundreds many more most neither none one several some".split()
)
# "neither side": one of two that deal with each other.
SIDES = frozenset("side party country nation government company firm neighbour neighbor".split())
# Bodies of persons beside ORGANISATION_NOUNS.
BODIES = frozenset(
    """
    army audience band brigade cabinet camp campaign chain committee community congregation crew crowd delegation
    electorate family force garrison gang giant government household jury leadership majority militia minority mob
    navy opposition panel parliament police public regime staff squad troop unit
    """.split()
)
# What somebody is, rather than the part he plays in an event: the one an article is about is called so.
TRAITS = frozenset(
    """
    actor actress billionaire batsman bowler boxer businessman businesswoman comedian cyclist dad defender democrat
    footballer forward frontrunner golfer goalkeeper grandfather grandmother headteacher incumbent jockey keeper
    lawmaker lecturer midfielder millionaire mother mum novelist pensioner playmaker politician presenter quarterback
    rapper republican schoolboy schoolgirl singer songwriter sprinter star striker swimmer teen teenager tycoon veteran
    widow widower winger youngster
    """.split()
)
# What the one organisation that an article is about may be called.
FIRMS = frozenset(
    """
    airline bank broadcaster business carmaker carrier chain charity club company firm group hospital insurer lender
    maker manufacturer operator publisher retailer school supermarket team trust union university utility
    """.split()
)
# What every organisation that nothing is told of may be called.
ANY_FIRM = frozenset("business company firm group maker manufacturer operator".split())
# What only a company, or only a club, has; lemmas.
OWNED = {
    "company": frozenset(
        """
        brand boss ceo customer dividend earnings executive factory investor plant product profit revenue sale
        salesman share shareholder shares stock store subsidiary turnover worker workforce
        """.split()
    ),
    "club": frozenset(
        """
        captain coach defender fan forward goalkeeper keeper manager midfielder player quarterback skipper striker
        supporter winger
        """.split()
    ),
}
# Verbs that lead to a place; lemmas.
JOURNEYS = frozenset("come drive flee fly go head hurry journey move return rush sail travel walk".split())
# "They battled it out": nothing is meant.
FOUGHT_OUT = frozenset("battle duke fight slug stick tough".split())
# What everybody has when he says "our".
SHARED = frozenset(
    """
    children citizen civilization climate constitution country culture democracy economy future generation government
    homeland military nation ocean planet republic society soldier taxpayer troop troops veteran world youth
    """.split()
)
