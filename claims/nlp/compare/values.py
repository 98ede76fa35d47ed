"""Two quantities -> how their values stand to each other, within the precision that each side says."""

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from claims.nlp.lexicons.units import comparable, to_base
from claims.nlp.lexicons.vague import VAGUE_RANGES
from claims.nlp.types import ChangePart, Comparator, Quantity

FIGURE = re.compile(r"\d[\d,]*(?:\.(\d+))?")
GUESSED = 100  # from here on "more than 200" may be said of 200
ABOUT = 0.1  # "about 50" is said of 45 to 55
# Round figures are often rounded, but nobody rounds further than this.
ROUNDED = 0.05
ROUNDED_SMALL = 0.025  # of hundreds, where people still count
FRACTION_STEP = 0.04  # "a third" is said of 32.7 to 34 per cent


_LONGEST_FIRST = sorted(VAGUE_RANGES.items(), key=lambda entry: -len(entry[0]))


class Standing(StrEnum):
    """How the value of one side stands to that of the other."""

    SAME = "same"
    ROUNDING = "rounding"
    CONVERSION = "conversion"
    A_NARROWER = "a_narrower"
    B_NARROWER = "b_narrower"
    OVERLAPPING = "overlapping"
    CONFLICTING = "conflicting"


@dataclass(frozen=True, slots=True)
class Interval:
    """The values that a quantity allows, in the base unit. `slack` is how far rounding may have moved the ends."""

    low: float
    high: float
    slack: float

    @property
    def point(self) -> bool:
        return self.low == self.high

    @property
    def width(self) -> float:
        return self.high - self.low


def interval(quantity: Quantity) -> Interval:
    """The values allowed by the quantity, vague words and comparators taken at their usual breadth."""
    vague = _vague(quantity.text)
    if vague and quantity.low == quantity.high:
        return Interval(to_base(vague[0], quantity.unit), to_base(vague[1], quantity.unit), 0.0)
    ends = comparable(quantity.low, quantity.high, quantity.unit, change=quantity.part is ChangePart.AMOUNT)
    low = -math.inf if ends.low is None else ends.low
    high = math.inf if ends.high is None else ends.high
    said = quantity.low if quantity.low is not None else quantity.high
    return _compared(low, high, quantity.comparator, slack=_slack(quantity), round_figure=_round(said or 0.0))


def _round(value: float) -> bool:
    """Whether a bound at this figure may be meant loosely: ninety are counted, two hundred are often guessed."""
    return value >= GUESSED and value % 10 == 0


def standing(a: Quantity, b: Quantity) -> Standing:
    """How the values compare; the units must be of one dimension."""
    first, second = interval(a), interval(b)
    if _apart(first, second):
        return Standing.CONFLICTING
    if first.point and second.point:
        return _points(a, b, first, second)
    if first == second or (math.isclose(first.low, second.low) and math.isclose(first.high, second.high)):
        return Standing.SAME if _one_unit(a, b) else Standing.CONVERSION
    return _ranges(first, second)


def _points(a: Quantity, b: Quantity, first: Interval, second: Interval) -> Standing:
    if not _one_unit(a, b):
        return Standing.CONVERSION
    if math.isclose(first.low, second.low, rel_tol=1e-9):
        return Standing.SAME
    return Standing.ROUNDING


def _one_unit(a: Quantity, b: Quantity) -> bool:
    """Whether no unit is converted; "three" and "three people" are the same count."""
    return a.unit == b.unit or {a.unit, b.unit} == {"", "person"}


def _ranges(first: Interval, second: Interval) -> Standing:
    if _inside(first, second):
        return Standing.A_NARROWER
    if _inside(second, first):
        return Standing.B_NARROWER
    return Standing.OVERLAPPING


def _inside(inner: Interval, outer: Interval) -> bool:
    slack = 0.0 if inner.point else inner.slack + outer.slack
    return outer.low - slack <= inner.low and inner.high <= outer.high + slack


def _apart(a: Interval, b: Interval) -> bool:
    """Rounding is on one side: two figures said to different precision are held against the coarser one."""
    slack = max(a.slack, b.slack) * (1 + 1e-9) if a.point == b.point else 0.0
    return a.low > b.high + slack or b.low > a.high + slack


def _compared(low: float, high: float, comparator: Comparator, *, slack: float, round_figure: bool) -> Interval:
    # Twelve are not more than twelve; but of a round figure nobody knows on which side of it the count was.
    if comparator is Comparator.MORE_THAN and not round_figure:
        return Interval(math.nextafter(low, math.inf), math.inf, 0.0)
    if comparator is Comparator.LESS_THAN and not round_figure:
        return Interval(-math.inf, math.nextafter(high, -math.inf), 0.0)
    return Interval(low, high, slack if low == high else 0.0)


def _slack(quantity: Quantity) -> float:
    """How far rounding may have moved a single figure: half of the last digit that it says."""
    value = quantity.low if quantity.low is not None else quantity.high
    if not value:
        return 0.0
    half = max(_half(quantity, value), ABOUT * abs(value) if quantity.comparator is Comparator.ABOUT else 0.0)
    return abs(to_base(half, quantity.unit) - to_base(0.0, quantity.unit))


def _half(quantity: Quantity, value: float) -> float:
    half = _step(abs(value), FIGURE.search(quantity.text)) / 2
    if half > 1:
        half = min(half, (ROUNDED if abs(value) >= 1000 else ROUNDED_SMALL) * abs(value))
    return half


def _step(value: float, figure: re.Match[str] | None) -> float:
    """The worth of the last digit said: 0.1 million in "1.2 million", 100 in "1,200", 1 in "621"."""
    if figure and figure[1]:
        written = float(figure[0].replace(",", ""))
        return (value / written if written else 1.0) * 10.0 ** -len(figure[1])
    if value != int(value):
        return FRACTION_STEP * value
    whole, step = int(value), 1
    # Small round numbers are counted, not rounded: thirty is not thirty-one.
    while whole >= 100 and whole % (step * 10) == 0:
        step *= 10
    return float(step)


@lru_cache(maxsize=8192)
def _vague(text: str) -> tuple[float, float] | None:
    """The range of the longest vague words in the text; with digits in it ("several of the 12") it is not vague."""
    if any(character.isdigit() for character in text):
        return None
    plain = f" {' '.join(text.lower().split())} "
    return next((span for words, span in _LONGEST_FIRST if f" {words} " in plain), None)
