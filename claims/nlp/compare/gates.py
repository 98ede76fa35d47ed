"""The gates: what two claims must share before their values can agree or contradict."""

from collections.abc import Callable

from claims.nlp.compare.align import Alignment, found_in
from claims.nlp.compare.bases import base
from claims.nlp.compare.fields import Fields, excerpt
from claims.nlp.compare.frames import other_frames
from claims.nlp.compare.measures import dimension_of
from claims.nlp.compare.records import Gate, GateName, State
from claims.nlp.compare.scopes import scope
from claims.nlp.compare.subjects import subject
from claims.nlp.compare.times import Meeting
from claims.nlp.compare.values import Standing
from claims.nlp.types import Excerpt, Quantity, ReasonKind

CLOSE = 0.6  # share of a side's words found in the other, from which unlike verbs may still tell one fact
VERY_CLOSE = 0.8


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


def period(pair: Alignment) -> Gate:
    """Whether both speak of the same time."""
    found = pair.times
    one = excerpt(pair.a.side, found.a.start, found.a.end) if found.a else None
    two = excerpt(pair.b.side, found.b.start, found.b.end) if found.b else None
    if found.meeting is Meeting.APART and one and two:
        text = f"One speaks of “{one.text}”, the other of “{two.text}”."
        return Gate(GateName.PERIOD, State.FAIL, ReasonKind.OTHER_PERIOD, text, one, two)
    return _other_frames(pair) or _stated(pair, one, two)


def _other_frames(pair: Alignment) -> Gate | None:
    """A part of the time against the whole: what differs there need not conflict."""
    conflicts = [each for each in pair.quantities if each.standing is Standing.CONFLICTING]
    if not conflicts or pair.times.meeting is Meeting.SAME:
        return None
    said = other_frames(pair.a, pair.b, conflicts)
    if said is None:
        return None
    text = f"One counts “{said[0].text}”, the other “{said[1].text}”."
    return Gate(GateName.PERIOD, State.FAIL, ReasonKind.OTHER_PERIOD, text, *said)


def _stated(pair: Alignment, one: Excerpt | None, two: Excerpt | None) -> Gate:
    found = pair.times
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
