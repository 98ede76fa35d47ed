"""The subject gate: whether two claims speak of the same thing or event."""

import re

from claims.nlp.compare.align import (
    Alignment,
    alike_actor,
    found_in,
    related_slots,
    same_name,
)
from claims.nlp.compare.fields import Fields, Slot
from claims.nlp.compare.records import Gate, GateName, State
from claims.nlp.lexicons.events import ONE_TAKER, ORDINALS
from claims.nlp.types import ReasonKind
from claims.nlp.words import fold

NTH = re.compile(r"\d+(?:st|nd|rd|th)")
CLOSE = 0.6  # share of a side's words found in the other, from which unlike parts may still tell one fact
VERY_CLOSE = 0.8


def subject(pair: Alignment) -> Gate:
    """Whether both speak of the same thing or event."""
    if not _any_shared(pair) or _other_ordinals(pair):
        return _failed_subject(pair)
    gate = _by_parts(pair)
    if gate.state is State.FAIL and _anchored(pair):
        text = "The subject is not named alike on both sides."
        return Gate(GateName.SUBJECT, State.UNKNOWN, ReasonKind.NOT_STATED, text)
    return gate


def _anchored(pair: Alignment) -> bool:
    """Whether one figure of one thing stands on both sides, and nobody is named of whom the other side says nothing."""
    if pair.anchor is None or not pair.common:
        return False
    here = any(word.fold in pair.a.names for word in pair.left_a)
    there = any(word.fold in pair.b.names for word in pair.left_b)
    return not (here and there)


def _by_parts(pair: Alignment) -> Gate:
    a, b = pair.a, pair.b
    if a.subject is None or b.subject is None:
        return Gate(GateName.SUBJECT, State.PASS) if _same_part(pair) else _by_words(pair)
    if related_slots(a.subject, b.subject):
        return _modified(pair)
    here, there = _elsewhere(a.subject, b), _elsewhere(b.subject, a)
    if _same_taking(pair) or (here and there):
        return Gate(GateName.SUBJECT, State.PASS)
    if a.subject.entity and b.subject.entity:
        return _failed_subject(pair)
    return _by_words(pair, least=CLOSE / 2) if here or there else _by_likeness(pair)


def _same_part(pair: Alignment) -> bool:
    """Whether a passive without a doer and the other claim, of one event, are about the same thing."""
    one, two = pair.a.theme, pair.b.theme
    if one is None or two is None or not pair.akin:
        return False
    if pair.a.subject is None and pair.b.subject is None:
        return _alike(one, two)
    parts, thing = (pair.b.objects, one) if pair.a.subject is None else (pair.a.objects, two)
    return any(_alike(thing, part) for part in parts)


def _alike(one: Slot, two: Slot) -> bool:
    if one.names and two.names and not same_name(one.names, two.names):
        return False
    return related_slots(one, two)


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
