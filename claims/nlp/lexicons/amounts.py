"""Words that settle which unit, rate or currency a number has. Written by hand."""

# Symbols that are words or initials when they stand apart from the digits.
GLUED_SYMBOLS = frozenset("st bar ct pp pps cc Mb fps pc nm kt kn p c x ly K ns ms ML EB".split())
# One letter, yet a unit behind figures even with a space between.
SPACED_LETTERS = frozenset("mL")
# Currency codes and prefixes that are also words: they mean money only when they touch the digits.
GLUED_SIGNS = frozenset("R Fr Sh Ft Kz JD KD Dh CUP TRY MAD PEN COP SOS RON LAK kr Tk CAD SAR RM MK ZK Rp".split())

# After "a day" these make a time of it, not a rate: "two people a day after the vote".
NO_RATE_AFTER = frozenset("ago earlier later after before since and old from away".split())
RATE_WORDS = frozenset("per a an each every /".split())
# What "a" may rate by, by dimension: "$3 a barrel", "30 miles an hour".
RATE_UNITS = frozenset("time mass volume length area energy count".split())

# No thing that is counted, when it stands between a number and "a year".
NO_COUNTED = frozenset(
    "in of to at on for from by with within after over and or as than was were are is be been has have had into "
    "during per up down not who which that since before more less once twice while when where but if so".split()
)

LENGTH_WORDS = frozenset("thick wide long tall high deep diameter".split())
# What there are pounds of as money.
MONEY_THINGS = frozenset(
    "damage aid debt debts investment funding taxpayers taxpayer public savings spending government money cash "
    "support losses income revenue profit loans fines compensation".split()
)

# A "20-pound" one of these is worth so much; "a pound" before a word of these kinds is no weight of it.
POUND_THINGS = frozenset(
    "note notes coin fine fee deal ticket price bill budget contract loan project investment grant fund bonus cheque a "
    "per in on for to from and or of more less".split()
)

# A number without its unit takes that of the number before it behind these: "to $2.3bn from 1.9bn".
ELLIPTIC = frozenset("from to against with than versus".split())
UNIT_ENDS = frozenset("in a the at last from on".split())
# Times for which "over" and "under" may say when.
TIMES = frozenset("second minute hour day week month year decade century fortnight".split())
# These tell of a number, but are prepositions of place, time and topic as well.
PREPOSITIONS = frozenset("about over under around above below past inside beyond near".split())

# Right behind a number: people in these states are counted.
COUNTED_STATES = frozenset("dead killed injured wounded hurt missing arrested people others more".split())
# Before a figure of four digits these show an amount.
AMOUNT_BEFORE = frozenset(
    "than least most some nearly almost approximately roughly estimated exceeding fewer above".split()
)

# After a plain "a third" or "a quarter" these tell a share from an ordinal or a season, and so do those before it.
SHARE_AFTER = frozenset(
    "of as more less fewer higher lower larger smaller to from since in by below above , . ; )".split()
)
SHARE_BEFORE = frozenset("by about over nearly almost than around only just roughly least to up down under".split())
# "half" is a share before these ("half of", "half the"), and no number behind those ("the second half").
HALF_AFTER = frozenset("of the its their his her our my all these those that what".split())
NO_HALF_BEFORE = frozenset(
    "first second other better latter final opening closing third fourth the each either this".split()
)
# Behind these three quarters are of a year.
QUARTERS_BEFORE = frozenset("first last past next final previous coming following other the for in these those".split())
# Their points are no percentage points.
INDEXES = frozenset("dow nasdaq ftse nikkei dax cac hang seng sensex nifty s&p index indexes indices average".split())
