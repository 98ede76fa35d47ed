"""What the figures of two claims say of each other: which conflict, which agree within what is said."""

import math
import re
from collections.abc import Iterator

from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import Fields, excerpt
from claims.nlp.compare.figures import QuantityPair
from claims.nlp.compare.measures import PHYSICAL, dimension_of, measured
from claims.nlp.compare.records import State
from claims.nlp.compare.sayings import agreeing
from claims.nlp.compare.values import Standing
from claims.nlp.lexicons.events import RUNNING
from claims.nlp.types import Comparator, Excerpt, MoreSpecific, Quantity, Reason, ReasonKind, Side
from claims.nlp.words import fold

LEAST_COVER = 0.5  # what both sides must share beside their figures before these are held against each other
MOST_COVER = 0.7
DAYS_TOGETHER = 3
NOT_MORE = re.compile(
    r"(?:\b(?:not|never)|n['’]t)\s+(?:exceed\w*|more\s+than|over|above|top|pass|higher\s+than|greater\s+than)\b",
    re.IGNORECASE,
)
ONE_COUNT = 0.8
STUFF_LEAST, STUFF_MOST = 0.4, 0.6
CLOSE_ENDS = 0.25  # "more than 400" is said of 430, hardly of 600
OPEN = {Comparator.MORE_THAN, Comparator.AT_LEAST}
FEW, NEARLY_ALL = 0.2, 0.95  # a short claim whose every word a long one says

_RUNNING = frozenset(fold(word)[0] for word in RUNNING)

STANDING_KINDS = {
    Standing.SAME: ReasonKind.SAME,
    Standing.ROUNDING: ReasonKind.ROUNDING,
    Standing.CONVERSION: ReasonKind.CONVERSION,
    Standing.A_NARROWER: ReasonKind.LESS_SPECIFIC,
    Standing.B_NARROWER: ReasonKind.LESS_SPECIFIC,
    Standing.OVERLAPPING: ReasonKind.LESS_SPECIFIC,
}


def conflicts(case: Case) -> tuple[QuantityPair, ...]:
    """The pairs of figures that measure the same thing and cannot both be true."""
    return tuple(
        each
        for each in case.pair.quantities
        if each.standing is Standing.CONFLICTING and each.measure is not State.FAIL
    )


def moved(case: Case) -> tuple[QuantityPair, ...]:
    """The pairs of figures of one measure that may both have been true, one after the other: "at least four", seven."""
    return tuple(
        each
        for each in case.pair.quantities
        if each.measure is not State.FAIL and (each.standing is Standing.CONFLICTING or _grown(each))
    )


def _grown(each: QuantityPair) -> bool:
    """Whether one figure is an open end that the other has left behind."""
    one, two = (quantity.low if quantity.low is not None else quantity.high for quantity in (each.a, each.b))
    opened = {each.a.comparator, each.b.comparator} & OPEN
    return bool(opened) and one is not None and two is not None and not math.isclose(one, two, rel_tol=CLOSE_ENDS)


def one_count(case: Case) -> bool:
    """Whether both give the same count of one event, however little else the shorter of them says."""
    pair = case.pair
    here = any(word.fold in pair.a.names for word in pair.left_a)
    there = any(word.fold in pair.b.names for word in pair.left_b)
    return pair.most_cover >= ONE_COUNT and not (here and there)


def comparable_values(case: Case) -> bool:
    """Whether the sides share enough beside their figures to hold these against each other."""
    pair = case.pair
    if not pair.common and pair.a.event.fold != pair.b.event.fold and not _about_the_measure(case):
        return False
    if pair.least_cover >= LEAST_COVER and pair.most_cover >= MOST_COVER:
        return True
    if pair.akin and any(_of_one_stuff(each) for each in pair.quantities) and reported_together(case):
        return pair.least_cover >= STUFF_LEAST and pair.most_cover >= STUFF_MOST
    most = MOST_COVER if _about_the_measure(case) else NEARLY_ALL
    return pair.least_cover >= FEW and pair.most_cover >= most


def _of_one_stuff(each: QuantityPair) -> bool:
    """Tonnes of wheat against tonnes of wheat: few things of a story are measured alike."""
    return each.measure is State.PASS and bool(each.a.measures) and dimension_of(each.a) in PHYSICAL


def _about_the_measure(case: Case) -> bool:
    """Whether both claims are about what is measured itself: inflation, turnout, a price."""
    a, b = case.a.theme, case.b.theme
    if a is None or b is None or a.head != b.head:
        return False
    return any(measured(each.a) == measured(each.b) == a.head for each in case.pair.quantities)


def denied(side: Fields) -> bool:
    """Whether the event itself is denied; "did not exceed 90" denies nothing but a higher figure."""
    return side.negated and not NOT_MORE.search(side.side.claim.quote)


def same_event(case: Case) -> bool:
    """What is produced is not what is exported: both must say the same.

    A verb that only tells a level ("the toll rose to") leaves it to the words beside it what is counted.
    """
    a, b = case.a, case.b
    if case.pair.akin or (a.event.level and b.event.level):
        return True
    running = bool(case.pair.common & _RUNNING)
    here = a.event.level and (running or b.event.fold in a.folds or case.pair.cover_a >= NEARLY_ALL)
    there = b.event.level and (running or a.event.fold in b.folds or case.pair.cover_b >= NEARLY_ALL)
    return here or there


def reported_together(case: Case) -> bool:
    """Two reports of the same days in like words are hardly of two events."""
    first, second = case.a.side.published, case.b.side.published
    return first is not None and second is not None and abs((first - second).days) <= DAYS_TOGETHER


def agreeing_values(case: Case) -> Iterator[Reason]:
    """What can be said of each pair of figures that do not conflict."""
    for each in case.pair.quantities:
        if each.standing in STANDING_KINDS:
            text = agreeing(case.pair, each)
            yield reason_of(case, f"value.{each.standing}", STANDING_KINDS[each.standing], text, each)


def narrower(case: Case) -> frozenset[MoreSpecific]:
    """The sides whose figures say more precisely than the other's."""
    standings = {each.standing for each in case.pair.quantities}
    found = {Standing.A_NARROWER: MoreSpecific.A, Standing.B_NARROWER: MoreSpecific.B}
    both = frozenset(MoreSpecific) if Standing.OVERLAPPING in standings else frozenset()
    return both | {side for standing, side in found.items() if standing in standings}


def reason_of(case: Case, rule: str, kind: ReasonKind, text: str, each: QuantityPair) -> Reason:
    return case.reason(rule, kind, text, a=_said(case.a.side, each.a), b=_said(case.b.side, each.b))


def _said(side: Side, quantity: Quantity) -> Excerpt:
    return excerpt(side, quantity.start, quantity.end)
