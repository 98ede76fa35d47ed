"""English number words: cardinals, scales, fractions, vague plurals and the marks that stand for them.

Written by hand; the Indian scales (lakh, crore) are those of Indian English newspapers.
"""

from claims.nlp.lexicons.numerals import NUMERALS

ONES = {word: float(value) for word, value in NUMERALS.items() if value < 20}
TENS = {word: float(value) for word, value in NUMERALS.items() if value >= 20}

HUNDRED = "hundred"
SCALES = {
    "thousand": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "mln": 1e6,
    "mn": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
    "trn": 1e12,
    "tn": 1e12,
    "quadrillion": 1e15,
}
# What may follow digits beside the scales: "3 hundred", "two dozen", "20 lakhs".
MULTIPLIERS = SCALES | {HUNDRED: 100.0, "dozen": 12.0, "lac": 1e5, "lacs": 1e5, "bln": 1e9, "tln": 1e12}
# Plurals behind an exact number are exact: "3 dozens", "20 lakhs".
EXACT_PLURALS = {"dozens": 12.0, "lakhs": 1e5, "millions": 1e6, "crores": 1e7, "billions": 1e9, "trillions": 1e12}

# Letters that multiply when they touch the digits: "1.2m", "£3.5bn", "20K", "$2.174T".
SUFFIXES = {
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "mio": 1e6,
    "mil": 1e6,
    "mm": 1e6,
    "b": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "t": 1e12,
    "tn": 1e12,
    "trn": 1e12,
    "cr": 1e7,
}
# These are also units or sizes, so they multiply only behind a currency sign.
MONEY_SUFFIXES = frozenset({"t", "mm", "cr"})

# Plurals that stand for no exact number; each is taken for the number it is named after.
VAGUE = {
    "dozens": 12.0,
    "scores": 20.0,
    "hundreds": 100.0,
    "thousands": 1e3,
    "lakhs": 1e5,
    "millions": 1e6,
    "crores": 1e7,
    "billions": 1e9,
    "trillions": 1e12,
}
# "tens" alone names no count: it is read only before another vague plural ("tens of thousands").
VAGUE_FACTORS = {"tens": 10.0, "dozens": 12.0, "hundreds": 100.0, "thousands": 1e3}
VAGUE_QUANTIFIERS = frozenset({"several", "few", "many", "some", "multiple", "countless", "untold"})

DENOMINATORS = {
    "half": 2.0,
    "third": 3.0,
    "quarter": 4.0,
    "fourth": 4.0,
    "fifth": 5.0,
    "sixth": 6.0,
    "seventh": 7.0,
    "eighth": 8.0,
    "ninth": 9.0,
    "tenth": 10.0,
    "twelfth": 12.0,
    "sixteenth": 16.0,
    "twentieth": 20.0,
    "hundredth": 100.0,
    "thousandth": 1e3,
    "millionth": 1e6,
    "billionth": 1e9,
}
PLURAL_DENOMINATORS = {f"{word}s": value for word, value in DENOMINATORS.items()} | {"halves": 2.0}
# A slash between two numbers is a fraction over one of these; "24/7" and "9/11" are not.
SLASH_DENOMINATORS = frozenset({2, 3, 4, 5, 8, 10, 16, 20, 32, 40, 64, 100, 1000})

FRACTION_MARKS = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅙": 1 / 6,
    "⅚": 5 / 6,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
    "⅒": 1 / 10,
}

# "one in five", "nine out of 10": the wholes that people count shares by.
WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 10, 12, 20, 25, 50, 100, 1_000, 10_000, 100_000, 1_000_000})

# Words that say by what factor something grew or shrank.
FOLD_FORMS = {
    "doubled": 2.0,
    "doubling": 2.0,
    "trebled": 3.0,
    "trebling": 3.0,
    "tripled": 3.0,
    "tripling": 3.0,
    "quadrupled": 4.0,
    "quadrupling": 4.0,
    "quintupled": 5.0,
    "halved": 0.5,
    "halving": 0.5,
    "twofold": 2.0,
    "threefold": 3.0,
    "fourfold": 4.0,
    "fivefold": 5.0,
    "sixfold": 6.0,
    "sevenfold": 7.0,
    "eightfold": 8.0,
    "tenfold": 10.0,
    "hundredfold": 100.0,
    "thousandfold": 1000.0,
}
# These say it as verbs only: a "double" is also a lookalike and a drink.
FOLD_VERBS = {
    "double": 2.0,
    "doubles": 2.0,
    "treble": 3.0,
    "trebles": 3.0,
    "triple": 3.0,
    "triples": 3.0,
    "quadruple": 4.0,
    "quadruples": 4.0,
    "halve": 0.5,
    "halves": 0.5,
}
TIMES = {"twice": 2.0, "thrice": 3.0}
# Behind "ten times" and "twice" these make it a factor; otherwise it counts occasions.
FACTOR_AFTER = frozenset(
    "as the that what its their his her more higher larger bigger greater faster longer stronger heavier older less "
    "fewer lower smaller cheaper likelier over those this previous normal".split()
)
