"""Nouns of what is counted and measured: which of them name one measure, and which count people without naming them.

Source: own lists.
"""

# Each row is one measure of money or share in several words; words of two rows are two measures.
MEASURES = """
profit earnings gain
loss
revenue turnover sales takings receipts proceeds
income
price cost fare ticket charge rate fee
rent
debt loan borrowing
deficit
surplus
tax duty levy
wage salary pay
bonus
pension
dividend
fine penalty
budget
spending expenditure expense
investment
export
import
fund donation gift
prize
ransom
inflation
unemployment joblessness jobless workforce
turnout
margin
capital
""".strip().splitlines()

# What one thing went for is told by any of these, from the buyer's end or the seller's.
CHANGING_HANDS = frozenset("sell buy pay fetch go acquire purchase auction".split())

# They count people by what became of them, or by a part of them.
COUNTS_OF_PEOPLE = frozenset(
    "life soul body dead death fatality casualty arrest detention injury infection case head passenger being "
    "crew member one survivor victim".split()
)

# Whoever takes part in an event is counted as a person there, by whatever part it is.
TAKING_PART = frozenset(
    """
    mourner demonstrator protester marcher attendee spectator delegate pilgrim guest participant visitor voter
    passenger traveller worshipper concertgoer fan supporter occupant inmate prisoner hostage captive climber skier
    hiker swimmer runner miner sailor canoeist tourist villager resident inhabitant viewer member singer dancer
    applicant candidate signatory striker picket rider commuter diner student pupil employee worker
    """.split()
)
