"""The gates: what two claims must share before their values can agree or contradict."""

import re
from collections.abc import Callable

from claims.nlp.compare.align import (
    Alignment,
    QuantityPair,
    alike_actor,
    dimension_of,
    found_in,
    related_slots,
    same_name,
)
from claims.nlp.compare.fields import Fields, Slot, excerpt
from claims.nlp.compare.records import Gate, GateName, State
from claims.nlp.compare.times import Meeting
from claims.nlp.compare.values import Standing
from claims.nlp.lexicons.events import APART, ONE_TAKER, ORDINALS
from claims.nlp.types import Excerpt, Quantity, ReasonKind
from claims.nlp.words import fold, folds
from claims.nlp.words import words as _words

# "Seven of the injured": some of those that the other side may count.
OF_THEM = re.compile(r"\s+of\s+(?:the|them|those|these|its|his|her|their)\b", re.IGNORECASE)
NTH = re.compile(r"\d+(?:st|nd|rd|th)")
AROUND = 12  # characters beside a figure in which "other" and "remaining" belong to it
CLOSE = 0.6  # share of a side's words found in the other, from which unlike parts may still tell one fact
VERY_CLOSE = 0.8


def gates(pair: Alignment) -> tuple[Gate, ...]:
    """Each gate's state for the pair, in the order in which they are explained."""
    return tuple(gate(pair) for gate in GATES)


def subject(pair: Alignment) -> Gate:
    """Whether both speak of the same thing or event."""
    a, b = pair.a, pair.b
    if not _any_shared(pair) or _other_ordinals(pair):
        return _failed_subject(pair)
    if a.subject is None or b.subject is None:
        return _by_words(pair)
    if related_slots(a.subject, b.subject):
        return _modified(pair)
    here, there = _elsewhere(a.subject, b), _elsewhere(b.subject, a)
    if _same_taking(pair) or (here and there):
        return Gate(GateName.SUBJECT, State.PASS)
    if a.subject.entity and b.subject.entity:
        return _failed_subject(pair)
    return _by_words(pair, least=CLOSE / 2) if here or there else _by_likeness(pair)


def measure(pair: Alignment) -> Gate:
    """Whether both tell the same of their subject: one predicate, or for figures one thing measured."""
    if pair.quantities and all(each.measure is State.FAIL for each in pair.quantities):
        each = pair.quantities[0]
        one, two = _said(pair.a, each.a), _said(pair.b, each.b)
        text = f"One counts “{each.a.measures}”, the other “{each.b.measures}”."
        return Gate(GateName.MEASURE, State.FAIL, ReasonKind.OTHER_MEASURE, text, one, two)
    first, second = pair.a.event, pair.b.event
    if first.fold == second.fold and not first.state:
        return Gate(GateName.MEASURE, State.PASS)
    if found_in(first.fold, pair.b.folds) or found_in(second.fold, pair.a.folds):
        return Gate(GateName.MEASURE, State.PASS)
    if first.level and second.level and any(each.measure is State.PASS for each in pair.quantities):
        return Gate(GateName.MEASURE, State.PASS)
    if first.state and second.state and (_same_complements(pair) or pair.least_cover >= CLOSE):
        return Gate(GateName.MEASURE, State.PASS)
    if pair.least_cover >= CLOSE or pair.most_cover >= VERY_CLOSE:
        return Gate(
            GateName.MEASURE, State.UNKNOWN, ReasonKind.NOT_STATED, "The two use different words for what is said."
        )
    text = f"“{first.excerpt.text}” and “{second.excerpt.text}” tell different things."
    if first.excerpt == pair.a.whole or second.excerpt == pair.b.whole:
        text = "The two tell different things of it."
    return Gate(GateName.MEASURE, State.FAIL, ReasonKind.OTHER_MEASURE, text, first.excerpt, second.excerpt)


def unit(pair: Alignment) -> Gate:
    """Whether the figures measure in units of one kind."""
    if not pair.a.side.quantities or not pair.b.side.quantities or pair.quantities:
        return Gate(GateName.UNIT, State.PASS)
    one, two = pair.a.side.quantities[0], pair.b.side.quantities[0]
    if dimension_of(one) == dimension_of(two):
        return Gate(GateName.UNIT, State.PASS)
    text = f"“{one.text}” and “{two.text}” are of different kinds and cannot be compared."
    return Gate(GateName.UNIT, State.FAIL, ReasonKind.OTHER_UNIT, text, _said(pair.a, one), _said(pair.b, two))


def scope(pair: Alignment) -> Gate:
    """Whether what is counted is limited to the same place and kind."""
    conflicts = [each for each in pair.quantities if each.standing is Standing.CONFLICTING]
    if not conflicts:
        return Gate(GateName.SCOPE, State.PASS)
    for first, second in pair.opposed:
        if first.fold in DIRECTIONS:
            text = f"One counts in the {first.text}, the other in the {second.text}."
            return Gate(GateName.SCOPE, State.FAIL, ReasonKind.OTHER_SCOPE, text, pair.a.whole, pair.b.whole)
    one, two = _limits(pair.a), _limits(pair.b)
    if one and two and not _same_limits(one, two):
        return _other_scope(one, two)
    for each in conflicts:
        if _set_apart(pair.a, each.a) is not _set_apart(pair.b, each.b) or _subset(pair, each):
            text = (
                f"“{each.a.text} {each.a.measures}” and “{each.b.text} {each.b.measures}” may count different groups."
            )
            said = (_said(pair.a, each.a), _said(pair.b, each.b))
            return Gate(GateName.SCOPE, State.FAIL, ReasonKind.OTHER_SCOPE, text, *said)
    if one or two:
        return _unstated_scope(pair, one, two)
    return Gate(GateName.SCOPE, State.PASS)


def base(pair: Alignment) -> Gate:
    """Whether shares and changes are of the same whole."""
    for each in pair.quantities:
        one, two = _base(pair.a, each.a), _base(pair.b, each.b)
        if one is None and two is None:
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


def _other_ordinals(pair: Alignment) -> bool:
    """ "The first novel" is not "the second novel"."""
    one, two = _ordinals(pair.a), _ordinals(pair.b)
    return bool(one - two) and bool(two - one)


def _ordinals(side: Fields) -> frozenset[str]:
    said = {word.text.lower() for word in side.words}
    return frozenset(said & ORDINALS) | frozenset(word for word in said if NTH.fullmatch(word))


def _any_shared(pair: Alignment) -> bool:
    return pair.cover_a > 0 or pair.cover_b > 0


def _failed_subject(pair: Alignment) -> Gate:
    one = pair.a.subject.excerpt if pair.a.subject else pair.a.whole
    two = pair.b.subject.excerpt if pair.b.subject else pair.b.whole
    text = f"One speaks of “{one.text}”, the other of “{two.text}”."
    return Gate(GateName.SUBJECT, State.FAIL, ReasonKind.OTHER_SUBJECT, text, one, two)


def _by_likeness(pair: Alignment) -> Gate:
    """Two unlike subjects may still be two names of one thing, where all else is alike."""
    if pair.least_cover >= CLOSE and pair.most_cover >= VERY_CLOSE:
        text = "The subject is not named alike on both sides."
        return Gate(GateName.SUBJECT, State.UNKNOWN, ReasonKind.NOT_STATED, text)
    return _failed_subject(pair)


def _by_words(pair: Alignment, *, least: float = CLOSE) -> Gate:
    """Where the parts do not tell, enough shared words leave it open."""
    names = pair.a.names & pair.b.names
    if pair.most_cover >= VERY_CLOSE or (pair.most_cover >= CLOSE and names):
        return Gate(GateName.SUBJECT, State.PASS)
    if pair.most_cover >= least:
        return Gate(
            GateName.SUBJECT, State.UNKNOWN, ReasonKind.NOT_STATED, "The subject is not named alike on both sides."
        )
    return _failed_subject(pair)


def _modified(pair: Alignment) -> Gate:
    """The same head may be of different owners: "the government of France" and "of Spain"."""
    one, two = pair.a.subject, pair.b.subject
    if one is None or two is None or same_name(one.names, two.names) or alike_actor(one.names, two.names):
        return Gate(GateName.SUBJECT, State.PASS)
    only_a = frozenset(name for name in one.names if not found_in(name, pair.b.folds))
    only_b = frozenset(name for name in two.names if not found_in(name, pair.a.folds))
    if only_a and only_b:
        return _failed_subject(pair)
    return Gate(GateName.SUBJECT, State.PASS)


def _same_taking(pair: Alignment) -> bool:
    """One prize, two takers: what the fact is about is what is taken."""
    if pair.a.event.fold != pair.b.event.fold or pair.a.event.fold not in _takers():
        return False
    return any(one.folds == two.folds for one in pair.a.objects for two in pair.b.objects)


def _takers() -> frozenset[str]:
    return frozenset(fold(word)[0] for word in ONE_TAKER)


def _elsewhere(slot: Slot, side: Fields) -> bool:
    """Whether the thing is named anywhere in the other claim, as in a passive or beside a noun of action."""
    if slot.entity:
        return all(found_in(name, side.folds) for name in slot.entity)
    return found_in(slot.head, side.folds)


def _same_complements(pair: Alignment) -> bool:
    one = frozenset().union(*(slot.folds for slot in (*pair.a.complements, *pair.a.objects)))
    two = frozenset().union(*(slot.folds for slot in (*pair.b.complements, *pair.b.objects)))
    return bool(one & two)


def _limits(side: Fields) -> tuple[Slot, ...]:
    """Places that limit what is counted: those with names, and parts of a country."""
    return tuple(slot for slot in side.places if slot.names or slot.folds & DIRECTIONS)


def _same_limits(first: tuple[Slot, ...], second: tuple[Slot, ...]) -> bool:
    return any(one.folds & two.folds and not _opposed(one, two) for one in first for two in second)


def _opposed(one: Slot, two: Slot) -> bool:
    """ "In the north of the country" and "in the south of the country" share words, not the place."""
    return bool(one.folds & DIRECTIONS) and one.excerpt.text.lower() != two.excerpt.text.lower()


DIRECTIONS = frozenset(fold(word)[0] for word in ["north", "south", "east", "west", "centre", "capital"])


def _other_scope(one: tuple[Slot, ...], two: tuple[Slot, ...]) -> Gate:
    text = f"One counts {one[0].excerpt.text}, the other {two[0].excerpt.text}."
    return Gate(GateName.SCOPE, State.FAIL, ReasonKind.OTHER_SCOPE, text, one[0].excerpt, two[0].excerpt)


def _unstated_scope(pair: Alignment, one: tuple[Slot, ...], two: tuple[Slot, ...]) -> Gate:
    """A place that the other side names elsewhere, say in its subject, is no open question."""
    slot, other = (one[0], pair.b) if one else (two[0], pair.a)
    if slot.names and all(found_in(name, other.folds) for name in slot.names):
        return Gate(GateName.SCOPE, State.PASS)
    text = f"Only one side says “{slot.excerpt.text}”."
    ends = (slot.excerpt, None) if one else (None, slot.excerpt)
    return Gate(GateName.SCOPE, State.UNKNOWN, ReasonKind.NOT_STATED, text, *ends)


def _subset(pair: Alignment, each: QuantityPair) -> bool:
    """Whether the counted nouns or their adjectives name different groups ("primary schools", "secondary schools")."""
    one, two = _before(pair.a, each.a), _before(pair.b, each.b)
    return bool(one - pair.b.folds) and bool(two - pair.a.folds)


def _set_apart(side: Fields, quantity: Quantity) -> bool:
    """Whether the count is of others than those already told of ("the other two")."""
    claim = side.side.claim
    start, end = quantity.start - claim.start, quantity.end - claim.start
    if not 0 <= start < end:
        return False
    around = claim.quote[max(0, start - AROUND) : end + AROUND].lower().split()
    return any(word.strip(".,;") in APART for word in around) or bool(OF_THEM.match(claim.quote, end))


def _before(side: Fields, quantity: Quantity) -> frozenset[str]:
    """The words between a figure and the noun that it counts."""
    claim = side.side.claim
    after = claim.quote[max(0, quantity.end - claim.start) :]
    at = after.lower().find(quantity.measures.lower()) if quantity.measures else -1
    return folds(_words(after[:at])) if 0 < at < 40 else frozenset()


def _said(side: Fields, quantity: Quantity) -> Excerpt:
    return excerpt(side.side, quantity.start, quantity.end)


def _base(side: Fields, quantity: Quantity) -> Excerpt | None:
    return excerpt(side.side, quantity.base.start, quantity.base.end) if quantity.base else None


def _shared_words(one: Excerpt, two: Excerpt) -> bool:
    first, second = folds(_words(one.text)), folds(_words(two.text))
    return bool(first & second) or any(found_in(word, second) for word in first)
