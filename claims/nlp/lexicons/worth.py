"""Words that make a statement worth a check, as lemmas. Source: our own, from what fact-checkers publish on."""

# What is counted in public life.
COUNTABLE = frozenset(
    """
    abortion aid arms asylum bank bill border budget business care case company congress cost country crime
    death debt deficit deportation dollar drug economy education election emission employment energy export
    family farmer fraud fund gas government growth gun health homicide hospital house household immigrant
    immigration import income inflation insurance investment job law loan medicaid medicare migrant military
    million money murder nation oil patient pension percent plant police policy pollution population poverty
    price prison profit program programme rate record refugee revenue salary sale school security senate share
    soldier spending state stock strike student subsidy tax taxpayer teacher terrorist trade treaty troop
    unemployment vaccine vote voter wage war weapon welfare worker
    """.split()
)

# What public life is about besides: its documents, bodies, means and quarrels.
PUBLIC = frozenset(
    """
    accord act administration agency agreement air aircraft alliance ally amendment amnesty army attack
    bailout bankruptcy base benefit bond bridge cabinet capital carbon chemical child city civil class
    climate coal college commission committee community condition constitution consumer contract corporation
    corruption council county coverage credit cut dam debtor defence defense district doctor donor economist
    embargo employee employer enrollment evidence executive factory farm federal finance fine firearm fleet
    flood food force foreign fuel graduate grant grid harvest highway home housing incentive increase
    industry infrastructure inspector intelligence interest invasion investigation judge labor labour land
    lease legislation legislature level lobbyist loophole mandate manufacturer manufacturing market measure
    medicine method mine minority missile mission mortgage nuclear nurse nursery ocean officer operation
    opioid order parent parliament passport pay payment payroll pipeline plan plane pollutant port power
    premium prescription production project prosecution prosecutor province public quota raid railway ratio
    ration rebate recession reduction reform region regulation relief report reserve residency retirement
    river road ruling safety sanction satellite savings scheme science sector sentence settlement ship
    shortage standard statute steel submarine supply surplus surveillance tank target tariff test tobacco
    toll traffic train transit transport truck tuition union university veteran veto violation violence visa
    warhead warming waste water wealth wind woman
    """.split()
)

# What people in public life did, and what figures do.
DEEDS = frozenset(
    """
    abolish approve arrest ban block break build charge climb close commit convict create cut decline defeat
    deport die double drop eliminate expand export fall fine fire fund go grow halve hire import increase invade
    invest jump kill lay lose lower oppose outsource pass pay plummet plunge produce quadruple raise receive
    reduce refuse reject release repeal resign rise sell send shrink sign slash slump soar spend sponsor steal
    supply support surge tax treble triple tumble veto vote win
    """.split()
)

# Taking sides: a record of it can be looked up, whoever speaks.
SIDING = frozenset(
    """
    advocate approve back block campaign champion defend endorse favor favour filibuster introduce legalise
    legalize oppose outlaw pass pledge promise propose ratify reject repeal sign sponsor support veto vote
    """.split()
)

# Deaths, injuries, crimes and disasters: short as such a sentence may be, somebody has to make sure of it.
HARMS = frozenset(
    """
    abduct abuse arson assassinate assault attack blast blaze bomb bombing bribe collapse corpse crash dead
    death derail die drown earthquake embezzle explode explosion fatal flood fraud gun gunman harass hostage
    hurt injure injury jail kidnap kill massacre missing molest murder outbreak overdose poison rape rob shoot
    shot sink smuggle stab starve steal strangle suffocate suicide toll torture traffic victim wound
    """.split()
)

COMPARING = frozenset(
    """
    double triple half twice third quarter average majority most record highest lowest than only never first last
    """.split()
)
# All or none: one case shows such a statement wrong.
SWEEPING = frozenset(
    "every everybody everyone nobody none never no-one nothing single always zero entire entirely".split()
)
LARGE = frozenset("hundred thousand million billion trillion dozen".split())
PLEASANTRIES = frozenset(
    """
    thank thanks hello welcome goodnight goodbye please congratulation congratulations applause sorry yes well
    okay ok
    """.split()
)

# Who governs, and whose record is therefore looked into.
OFFICES = frozenset(
    """
    administration congress congressman council court democrat government governor mayor minister opponent party
    president republican secretary senate senator
    """.split()
)

# Words that measure a record over time.
HISTORY = frozenset({"ago", "century", "decade", "ever", "history", "month", "since", "unprecedented", "year"})

# What gives the reason of a fact.
CAUSING = frozenset({"because", "cause", "consequence", "due", "lead", "owing", "result", "therefore"})

# Home, family and the heart: true or not, it concerns nobody else.
PRIVATE = frozenset(
    """
    aunt baby birthday born boy boyfriend bride brother childhood church cousin dad daddy daughter dog dream
    faith father fiancée friend girl girlfriend god grandchild granddaughter grandfather grandma grandmother
    grandpa grandparent grandson heart honeymoon hope husband kid kitchen love marriage marry mom mother mum
    neighbor neighbour nephew niece parish pray prayer priest sister son soul spirit uncle wedding wife
    """.split()
)

# What is said of the debate, the sitting and the broadcast themselves.
STAGE = frozenset(
    """
    adjourn answer applause audience broadcast candidate closing debate evening follow-up format gentleman
    gentlewoman interrupt lady ma'am madam microphone moderator objection opening panel panelist panellist
    question questioner rebuttal reply respond response segment sir studio tonight topic viewer
    """.split()
)

# What others said, promised or denied.
SAYING = frozenset(
    """
    accuse admit announce argue assert blame boast brag call claim declare deny insist mention praise predict
    promise pledge propose quote recommend say state suggest swear tell testify urge vow warn write
    """.split()
)
