"""The gates: what two claims must share before their values can agree or contradict."""

from collections.abc import Callable

from claims.nlp.compare.align import Alignment
from claims.nlp.compare.bases import base
from claims.nlp.compare.fields import Fields, excerpt
from claims.nlp.compare.frames import other_frames
from claims.nlp.compare.measures import dimension_of
from claims.nlp.compare.records import Gate, GateName, State
from claims.nlp.compare.sameness import two_deeds
from claims.nlp.compare.scopes import scope
from claims.nlp.compare.subjects import subject
from claims.nlp.compare.times import Meeting
from claims.nlp.compare.values import Standing
from claims.nlp.lexicons.calendar import WEEKDAYS
from claims.nlp.types import Excerpt, Quantity, ReasonKind


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
    if pair.one_predicate:
        return Gate(GateName.MEASURE, State.PASS)
    if two_deeds(pair):
        one, two = pair.a.event.excerpt, pair.b.event.excerpt
        text = f"“{one.text}” and “{two.text}” tell different things."
        return Gate(GateName.MEASURE, State.FAIL, ReasonKind.OTHER_MEASURE, text, one, two)
    return Gate(GateName.MEASURE, State.UNKNOWN, ReasonKind.NOT_STATED, _unlike(pair))


def _unlike(pair: Alignment) -> str:
    if pair.anchor and pair.common and not pair.other_fates:
        return "The two tell of the same figure in different words."
    return "The two use different words for what is said."


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
    return _other_weekdays(pair) or _other_frames(pair) or _stated(pair, one, two)


def _other_weekdays(pair: Alignment) -> Gate | None:
    """Sunday is not Saturday, though nobody knows of which week."""
    one, two = _undated_weekday(pair.a), _undated_weekday(pair.b)
    if one is None or two is None or WEEKDAYS[one.text.lower()] == WEEKDAYS[two.text.lower()]:
        return None
    text = f"One speaks of “{one.text}”, the other of “{two.text}”."
    return Gate(GateName.PERIOD, State.FAIL, ReasonKind.OTHER_PERIOD, text, one, two)


def _undated_weekday(side: Fields) -> Excerpt | None:
    """The one weekday that a claim of an unknown date speaks of."""
    undated = [each for each in side.side.periods if not each.begins and each.text.lower() in WEEKDAYS]
    return excerpt(side.side, undated[0].start, undated[0].end) if len(undated) == len(side.side.periods) == 1 else None


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


def _said(side: Fields, quantity: Quantity) -> Excerpt:
    return excerpt(side.side, quantity.start, quantity.end)
