"""Stretches of time within which things are counted, with their usual length in days.

Source: own judgement; a night is counted like a day, and the weekend hardly differs from either of its days.
"""

from claims.nlp.lexicons.numerals import NUMERALS

_DAYS = {
    1 / 24: "hour",
    1: "day night evening morning afternoon monday tuesday wednesday thursday friday saturday sunday",
    1.3: "weekend",
    7: "week",
    14: "fortnight",
    30: "month january february march april may june july august september october november december",
    91: "quarter summer winter spring autumn",
    182: "half half-year",
    270: "season",
    365: "year",
    3650: "decade",
    36500: "century",
}
DAYS = {word: float(days) for days, row in _DAYS.items() for word in row.split()} | {"centurie": 36500.0}
MONTHS = frozenset("january february march april may june july august september october november december".split())
YEAR = 365.0

# Words that lead into a stretch, and those that may stand between them and its name.
LEADING = "in on over during for within throughout across at".split()
POINTING = "this last next past each every".split()
BETWEEN = (
    "the its his her their our a an all whole entire full first second third fourth opening closing last final past "
    "previous next same this that each every of".split()
)
NUMBERS = {word: float(value) for word, value in NUMERALS.items() if value >= 1}
