"""Words that make a statement worth a check, as lemmas. Source: our own, from what fact-checkers publish on."""

# What is counted in public life.
COUNTABLE = frozenset(
    """
    abortion aid arms asylum bank bill border budget business care case company congress cost country crime death
    debt deficit deportation drug dollar economy education election emission employment energy export family
    farmer fraud fund gas government growth gun health homicide hospital house household immigrant immigration
    import income inflation insurance investment job law loan medicaid medicare migrant military million money
    murder nation oil patient pension percent plant police policy pollution population poverty price prison
    program programme rate record refugee revenue salary school security senate soldier spending state strike
    student subsidy tax taxpayer teacher terrorist trade treaty troop unemployment vaccine vote voter wage war
    weapon welfare worker year
    """.split()
)

# What people in public life did, and what figures do.
DEEDS = frozenset(
    """
    abolish approve arrest ban block break build charge close commit convict create cut decline defeat deport die
    double drop eliminate expand fall fine fire fund go grow halve hire import export increase invade invest jump
    kill lay lose lower oppose outsource pass pay plummet produce quadruple raise receive reduce refuse reject
    release repeal resign rise sell send sign slash soar spend sponsor steal supply support tax treble triple veto
    vote win
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
