"""The gates: what two claims must share before their values can agree or contradict."""

from collections.abc import Callable

from claims.nlp.compare.align import Alignment, found_in
from claims.nlp.compare.fields import Fields, excerpt
from claims.nlp.compare.figures import PHYSICAL, dimension_of
from claims.nlp.compare.records import Gate, GateName, State
from claims.nlp.compare.scopes import scope
from claims.nlp.compare.subjects import subject
from claims.nlp.compare.times import Meeting
from claims.nlp.types import Excerpt, Granularity, Quantity, ReasonKind, Span
from claims.nlp.words import folds
from claims.nlp.words import words as _words

CLOSE = 0.6  # share of a side's words found in the other, from which unlike verbs may still tell one fact
VERY_CLOSE = 0.8
DAYS = frozenset({Granularity.MINUTE, Granularity.HOUR, Granularity.DAY})


def gates(pair: Alignment) -> tuple[Gate, ...]:
    """Each gate's state for the pair, in the order in which they are explained."""
    return tuple(gate(pair) for gate in GATES)


def measure(pair: Alignment) -> Gate:
    """Whether both tell the same of their subject: one predicate, or for figures one thing measured."""
    if pair.quantities and all(each.measure is State.FAIL for each in pair.quantities):
        each = pair.quantities[0]
        one, two = _said(pair.a, each.a), _said(pair.b, each.b)
        text = f"One counts “{each.a.measures}”, the other “{each.b.measures}”."
        return Gate(GateName.MEASURE, State.FAIL, ReasonKind.OTHER_MEASURE, text, one, two)
    first, second = pair.a.event, pair.b.event
    if _one_predicate(pair):
        return Gate(GateName.MEASURE, State.PASS)
    if pair.least_cover >= CLOSE or pair.most_cover >= VERY_CLOSE:
        return Gate(
            GateName.MEASURE, State.UNKNOWN, ReasonKind.NOT_STATED, "The two use different words for what is said."
        )
    if pair.anchor and pair.common and not pair.other_fates:
        text = "The two tell of the same figure in different words."
        return Gate(GateName.MEASURE, State.UNKNOWN, ReasonKind.NOT_STATED, text)
    text = f"“{first.excerpt.text}” and “{second.excerpt.text}” tell different things."
    if first.excerpt == pair.a.whole or second.excerpt == pair.b.whole:
        text = "The two tell different things of it."
    return Gate(GateName.MEASURE, State.FAIL, ReasonKind.OTHER_MEASURE, text, first.excerpt, second.excerpt)


def _one_predicate(pair: Alignment) -> bool:
    first, second = pair.a.event, pair.b.event
    if pair.akin and not (first.state and second.state):
        return True
    if found_in(first.fold, pair.b.folds) or found_in(second.fold, pair.a.folds):
        return True
    if first.level and second.level and any(each.measure is State.PASS for each in pair.quantities):
        return True
    return first.state and second.state and (_same_complements(pair) or pair.least_cover >= CLOSE)


def unit(pair: Alignment) -> Gate:
    """Whether the figures measure in units of one kind."""
    if not pair.a.side.quantities or not pair.b.side.quantities or pair.quantities:
        return Gate(GateName.UNIT, State.PASS)
    one, two = pair.a.side.quantities[0], pair.b.side.quantities[0]
    if dimension_of(one) == dimension_of(two):
        return Gate(GateName.UNIT, State.PASS)
    text = f"“{one.text}” and “{two.text}” are of different kinds and cannot be compared."
    return Gate(GateName.UNIT, State.FAIL, ReasonKind.OTHER_UNIT, text, _said(pair.a, one), _said(pair.b, two))


def base(pair: Alignment) -> Gate:
    """Whether shares and changes are of the same whole."""
    for each in pair.quantities:
        one, two = _base(pair.a, each.a), _base(pair.b, each.b)
        if (one is None and two is None) or dimension_of(each.a) in PHYSICAL:
            continue
        if one is None or two is None:
            text = f"Only one side says what “{(each.b if one is None else each.a).text}” is a share or change of."
            return Gate(GateName.BASE, State.UNKNOWN, ReasonKind.NOT_STATED, text, one, two)
        if not _shared_words(one, two):
            text = f"One is of “{one.text}”, the other of “{two.text}”."
            return Gate(GateName.BASE, State.FAIL, ReasonKind.OTHER_BASE, text, one, two)
    return Gate(GateName.BASE, State.PASS)


def period(pair: Alignment) -> Gate:
    """Whether both speak of the same time."""
    found = pair.times
    one = excerpt(pair.a.side, found.a.start, found.a.end) if found.a else None
    two = excerpt(pair.b.side, found.b.start, found.b.end) if found.b else None
    if found.meeting is Meeting.APART and one and two:
        text = f"One speaks of “{one.text}”, the other of “{two.text}”."
        return Gate(GateName.PERIOD, State.FAIL, ReasonKind.OTHER_PERIOD, text, one, two)
    if one is None and two is None:
        return Gate(GateName.PERIOD, State.PASS)
    if found.meeting is Meeting.UNKNOWN:
        text = f"The time is not stated on one side; the other says “{(one or two or pair.a.whole).text}”."
        return Gate(GateName.PERIOD, State.UNKNOWN, ReasonKind.NOT_STATED, text, one, two)
    return Gate(GateName.PERIOD, State.PASS)


GATES: tuple[Callable[[Alignment], Gate], ...] = (subject, measure, unit, scope, base, period)


def _same_complements(pair: Alignment) -> bool:
    one = frozenset().union(*(slot.folds for slot in (*pair.a.complements, *pair.a.objects)))
    two = frozenset().union(*(slot.folds for slot in (*pair.b.complements, *pair.b.objects)))
    return bool(one & two)


def _said(side: Fields, quantity: Quantity) -> Excerpt:
    return excerpt(side.side, quantity.start, quantity.end)


def _base(side: Fields, quantity: Quantity) -> Excerpt | None:
    """The words of the base; a day that stands there is the period, which has a gate of its own."""
    said = quantity.base
    if said is None or said not in Span(side.whole.start, side.whole.end):
        return None
    if any(period.span.overlaps(said) and period.granularity in DAYS for period in side.side.periods):
        return None
    return excerpt(side.side, said.start, said.end)


def _shared_words(one: Excerpt, two: Excerpt) -> bool:
    first, second = folds(_words(one.text)), folds(_words(two.text))
    return bool(first & second) or any(found_in(word, second) for word in first)
