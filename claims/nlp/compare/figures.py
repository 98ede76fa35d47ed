"""The figures of two sides -> which are held against which, and whether they measure one thing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.nlp.compare.fields import Fields
from claims.nlp.compare.records import State
from claims.nlp.compare.values import Standing, standing
from claims.nlp.lexicons.events import COUNTING_NOUNS, GROUPS, WHOLE_GROUPS
from claims.nlp.lexicons.units import comparable
from claims.nlp.types import ChangePart, Quantity
from claims.nlp.words import broader, fold, words

DECIMAL = re.compile(r"\d\.\d|(?<!\d)\.\d")
CONTEXT = 45  # characters on each side of a quantity that tell which of several it is
# Of several partners the one of the same value is meant, else one whose value fits.
CLOSENESS = dict.fromkeys(Standing, 0.5) | {Standing.SAME: 3.0, Standing.CONFLICTING: 0.0}
PHYSICAL = frozenset(["length", "area", "volume", "mass", "speed", "temperature", "energy", "power", "pressure"])
LOOSE = frozenset({"count", "time"})  # dimensions of which a story has many figures: their nouns must be one
TELLING, HUNDRED = 3, 100
_GROUPS = frozenset(fold(word)[0] for word in GROUPS)
_WHOLE = frozenset(fold(word)[0] for word in WHOLE_GROUPS)
_COUNTING = frozenset(fold(word)[0] for word in COUNTING_NOUNS)


@dataclass(frozen=True, slots=True)
class QuantityPair:
    """Two quantities that may measure the same thing; `measure` tells whether they do."""

    a: Quantity
    b: Quantity
    standing: Standing
    measure: State
    fit: float


def paired(a: Fields, b: Fields) -> tuple[QuantityPair, ...]:
    """The best partner for each quantity that has one, in the order of a."""
    options = sorted(_options(a, b), key=lambda pair: (-pair.fit, pair.a.start, pair.b.start))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    chosen = []
    for pair in options:
        if pair.a.start not in taken_a and pair.b.start not in taken_b:
            taken_a.add(pair.a.start)
            taken_b.add(pair.b.start)
            chosen.append(pair)
    return tuple(sorted(chosen, key=lambda pair: pair.a.start))


def counts_alike(each: QuantityPair) -> bool:
    """Whether the two figures count one thing: by one noun, or one by a broader noun of the same things."""
    if each.measure is State.PASS:
        return True
    one, two = measured(each.a), measured(each.b)
    broad = one in broader(two) or two in broader(one)
    return each.measure is State.UNKNOWN and (broad or dimension_of(each.a) not in LOOSE)


def telling(each: QuantityPair) -> bool:
    """Whether few other things of a story will have this figure: two and a hundred per cent are anything's."""
    value = each.a.low if each.a.low is not None else each.a.high
    return value is not None and abs(value) >= TELLING and value != HUNDRED


def measured(quantity: Quantity) -> str:
    """What the noun means that the quantity counts or measures."""
    return fold(quantity.measures.lower())[0]


def _options(a: Fields, b: Fields) -> Iterator[QuantityPair]:
    for first in a.side.quantities:
        for second in b.side.quantities:
            if dimension_of(first) == dimension_of(second):
                yield _pair(a, b, first, second)


def dimension_of(quantity: Quantity) -> str:
    """Its dimension; "0.41" without a unit is a share of who knows what, where "two thirds" and "2/3" are a share."""
    if not quantity.unit and DECIMAL.search(quantity.text):
        return "count"
    return comparable(quantity.low, quantity.high, quantity.unit).dimension


def _pair(a: Fields, b: Fields, first: Quantity, second: Quantity) -> QuantityPair:
    stands = standing(first, second)
    measure = _measure(a, b, first, second)
    if stands is Standing.CONFLICTING and measure is State.UNKNOWN and _some_of(first, second):
        measure = State.FAIL
    near = _context(a, first) & _context(b, second)
    fit = {State.PASS: 2.0, State.UNKNOWN: 1.0, State.FAIL: 0.0}[measure] + 0.3 * len(near)
    return QuantityPair(first, second, stands, measure, fit + CLOSENESS[stands])


def _measure(a: Fields, b: Fields, first: Quantity, second: Quantity) -> State:
    """Whether the two count or measure the same thing."""
    one, two = measured(first), measured(second)
    if _part(first) is not _part(second):
        # By how much, from what and to what are three measures; but "down 20" need be no change of a count.
        return State.UNKNOWN if dimension_of(first) == "count" and one == two else State.FAIL
    if first.part is ChangePart.AMOUNT and first.change is not second.change:
        return State.UNKNOWN
    if not one or not two:
        return State.UNKNOWN
    if one == two:
        return State.PASS
    if one in broader(two) or two in broader(one):
        return _of_group(one, two, a, b)
    open_ended = one in _COUNTING or two in _COUNTING or one in b.folds or two in a.folds
    # Beside a speed or a distance stands now this noun, now that: what it measures is told by the verb.
    return State.UNKNOWN if open_ended or dimension_of(first) in PHYSICAL else State.FAIL


def _some_of(first: Quantity, second: Quantity) -> bool:
    """Whether one counts a group that is commonly only part of what the other counts: nurses among the infected."""
    one, two = measured(first), measured(second)
    narrow = one if two in broader(one) else two if one in broader(two) else ""
    return bool(narrow) and narrow not in _WHOLE


def _of_group(one: str, two: str, a: Fields, b: Fields) -> State:
    """Children are counted apart from people; but people who protest are protesters."""
    if one in b.folds or two in a.folds:
        return State.PASS
    return State.FAIL if {one, two} & _GROUPS else State.UNKNOWN


def _part(quantity: Quantity) -> ChangePart | None:
    """A level that was reached is a level like any other."""
    return None if quantity.part is ChangePart.TO else quantity.part


def _context(side: Fields, quantity: Quantity) -> frozenset[str]:
    claim = side.side.claim
    if not claim.start <= quantity.start < quantity.end <= claim.end:
        return frozenset()
    start, end = quantity.start - claim.start, quantity.end - claim.start
    around = claim.quote[max(0, start - CONTEXT) : start] + " " + claim.quote[end : end + CONTEXT]
    return frozenset(word.fold for word in words(around) if not word.number)
