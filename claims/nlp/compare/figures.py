"""The figures of two sides -> which are held against which, and whether they measure one thing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from claims.nlp.compare.fields import Fields
from claims.nlp.compare.measures import AGE, dimension_of, measure_of, measured, sort_of
from claims.nlp.compare.reckoned import reckoned
from claims.nlp.compare.records import State
from claims.nlp.compare.values import Standing, standing
from claims.nlp.types import ChangePart, Quantity
from claims.nlp.words import broader, words

CONTEXT = 45  # characters on each side of a quantity that tell which of several it is
# Of several partners the one of the same value is meant, else one whose value fits.
CLOSENESS = dict.fromkeys(Standing, 0.5) | {Standing.SAME: 3.0, Standing.CONFLICTING: 0.0}
LOOSE = frozenset({"count", "time"})  # dimensions of which a story has many figures: their nouns must be one
TELLING, HUNDRED = 3, 100
YEAR = "year"


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


def _options(a: Fields, b: Fields) -> Iterator[QuantityPair]:
    yield from _said(a, b)
    for first in _reckoned(a):
        yield from _fitting(_pair(a, b, first, second, "") for second in b.side.quantities if _same_kind(first, second))
    for second in _reckoned(b):
        yield from _fitting(_pair(a, b, first, second, "") for first in a.side.quantities if _same_kind(first, second))


def _reckoned(side: Fields) -> tuple[Quantity, ...]:
    claim, quantities = side.side.claim, side.side.quantities
    return reckoned(claim.quote, claim.start, quantities) if quantities else ()


def _same_kind(first: Quantity, second: Quantity) -> bool:
    return first.part is second.part and dimension_of(first) == dimension_of(second)


def _fitting(pairs: Iterable[QuantityPair]) -> Iterator[QuantityPair]:
    """A sum may be of other things; only where it comes to the same is it what the other side says."""
    for pair in pairs:
        change = pair.a.part is ChangePart.AMOUNT
        if pair.measure is not State.FAIL and (change or pair.standing in {Standing.SAME, Standing.ROUNDING}):
            yield pair


def _said(a: Fields, b: Fields) -> Iterator[QuantityPair]:
    sorts = [sort_of(b, second) for second in b.side.quantities]
    for first in a.side.quantities:
        sort = sort_of(a, first)
        for second, other in zip(b.side.quantities, sorts, strict=True):
            if sort == other:
                yield _pair(a, b, first, second, sort)


def _pair(a: Fields, b: Fields, first: Quantity, second: Quantity, sort: str) -> QuantityPair:
    stands = _ages(first, second) if sort == AGE else standing(first, second)
    measure = measure_of(a, b, first, second, conflicting=stands is Standing.CONFLICTING)
    near = _context(a, first) & _context(b, second)
    fit = {State.PASS: 2.0, State.UNKNOWN: 1.0, State.FAIL: 0.0}[measure] + 0.3 * len(near)
    return QuantityPair(first, second, stands, measure, fit + CLOSENESS[stands])


def _ages(first: Quantity, second: Quantity) -> Standing:
    """Years are counted in an age, whether or not they are named."""
    return standing(replace(first, unit=YEAR), replace(second, unit=YEAR))


def _context(side: Fields, quantity: Quantity) -> frozenset[str]:
    claim = side.side.claim
    if not claim.start <= quantity.start < quantity.end <= claim.end:
        return frozenset()
    start, end = quantity.start - claim.start, quantity.end - claim.start
    around = claim.quote[max(0, start - CONTEXT) : start] + " " + claim.quote[end : end + CONTEXT]
    return frozenset(word.fold for word in words(around) if not word.number)
