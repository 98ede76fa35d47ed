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
    unemployment vaccine vote voter wage war weapon welfare worker year
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
