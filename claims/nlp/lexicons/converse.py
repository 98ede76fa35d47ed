"""Verbs that tell one deed from either end: who sells and who buys, who beats and who loses.

Source: own list. Each row of DEEDS: the name of the deed | its verbs or nouns | who stands in front | who stands
behind without a preposition | prepositions with who stands behind them. 1 is who gives, wins or does it; 2 who gets,
loses or suffers it.
"""

DEEDS = """
transfer|sell lease_out rent_out let_out supply export cede give_up hand_over turn_over pass_on surrender donate|1||to=2
transfer|give lend pay send award hand grant deliver loan|1|2|to=2
transfer|buy receive borrow obtain import take wrest inherit acquire purchase accept lease get recover|2||from=1
contest|beat defeat overcome thrash see_off saw_off seen_off knock_out outclass oust edge_out|1|2|
contest|lose|2||to=1,against=1
contest|win|1||over=2,against=2,from=2
contest|victory triumph|||for=1,of=1,over=2,against=2
contest|succumb|2||to=1
takeover|acquire buy take_over swallow_up absorb purchase|1|2|
suit|sue sued|1|2|against=2
suit|take_to_court drag_to_court|1|2|
charge|accuse blame|1|2|of=0,for=0
strike|attack assault hit ram set_about slap punch stab strike beat_up shoot|1|2|
infect|infect contaminate|1|2|
infect|catch contract|2||from=1
teach|teach train coach|1|2|
teach|learn study|2||from=1,under=1
employ|employ hire engage|1|2|
employ|work|2||for=1
succeed|succeed replace follow|1|2|
succeed|precede|2|1|
succeed|give_way|2||to=1
succeed|take_over|1||from=2
host|host welcome receive entertain|1|2|
host|visit call_on|2|1|
hold|arrest detain capture|1|2|
rescue|rescue save free pull_out|1|2|
betray|betray|1|2|
owe|owe|2|1|to=1
ask|ask request|2||from=1
sire|father|1|2|
outgrow|overtake outstrip exceed outnumber surpass|1|2|
outgrow|trail lag|2|1|behind=1
border|lead|1|2|
border|trail|2|1|
"""

# Deeds of which one doer is told: another is another account of the same deed.
ONE_DOER = frozenset(
    """
    find discover dig build compose paint negotiate shoot murder score convert steer design sing storm board finance
    steal carve host captain succeed own hijack kidnap bomb assassinate rescue pull sculpt choreograph direct dig_up
    """.split()
)

# Verbs whose plain form is a noun as well: "coach", "the strike", "an award".
ALSO_NOUNS = frozenset(
    """
    coach host train father study lead trail grant award loan attack strike visit hand catch hold sink
    request stab punch slap supply export import lease charge return rescue arrest defeat
    """.split()
)

# Make a passive of the participle behind them.
AUXILIARY = frozenset(
    """
    are be been being get gets got is was were
    """.split()
)

# A clause ends here, as far as its parties go.
BREAKS = frozenset(
    """
    " ( ) . : ; after although and as because before but since though when while – — “ ”
    """.split()
)

# Who stands behind one of them takes the part that it tells, or none.
PREPOSITIONS = frozenset(
    """
    about after against among as at before behind between by despite during for from in into near of off on
    outside over through to under via with within without
    """.split()
)

# What follows is a verb, though it may be a noun elsewhere.
BEFORE_VERBS = frozenset(
    """
    can could did do does may might must not shall should to will would
    """.split()
)

# A new thing is named behind them.
DETERMINERS = frozenset(
    """
    a an her his its that the their this
    """.split()
)

# Stand between an auxiliary and its participle, as adverbs in -ly do.
BETWEEN = frozenset(
    """
    also first later never not then
    """.split()
)
