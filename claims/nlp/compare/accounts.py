"""Rules on one event told in two ways: who did it to whom, who it was, where, and when."""

import re
from collections.abc import Iterator

from claims.nlp.compare.align import alike_actor, found_in, same_name
from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import Fields, Slot, excerpt
from claims.nlp.compare.numbers import conflicts
from claims.nlp.compare.records import Finding, GateName
from claims.nlp.compare.times import Meeting
from claims.nlp.lexicons.events import MUTUAL, ONCE, ONE_TAKER
from claims.nlp.lexicons.places import COUNTRIES, STATES
from claims.nlp.types import Modality, ReasonKind, Relation
from claims.nlp.words import fold, words

DEFINITE = re.compile(r"\b(?:the|his|her|its|their|this|that)\b", re.IGNORECASE)
ALIKE = 0.75  # share of the words that must agree beside the part in question
_ONCE = frozenset(fold(word)[0] for word in ONCE)
_MUTUAL = frozenset(fold(word)[0] for word in MUTUAL)
_ONE_TAKER = frozenset(fold(word)[0] for word in ONE_TAKER)
_BROAD = frozenset(
    " ".join(word.fold for word in words(row.split("|")[0]))
    for row in (*COUNTRIES.splitlines(), *STATES.splitlines())
    if row
)


def exchanged_roles(case: Case) -> Iterator[Finding]:
    """Who does it and to whom are exchanged."""
    a, b = case.a, case.b
    if not _plain(case) or a.event.fold != b.event.fold or a.event.state or a.event.fold in _MUTUAL:
        return
    if not (a.subject and b.subject and a.objects and b.objects) or case.pair.least_cover < ALIKE:
        return
    if _is(a.subject, b.objects[0]) and _is(b.subject, a.objects[0]) and not _is(a.subject, b.subject):
        text = f"One says that {a.subject.excerpt.text} did it to {a.objects[0].excerpt.text}, the other the reverse."
        reason = case.reason("role.exchanged", ReasonKind.PARTICIPANT, text, a=a.subject.excerpt, b=b.subject.excerpt)
        yield Finding(Relation.CONTRADICTS, reason)


def other_taker(case: Case) -> Iterator[Finding]:
    """Only one can have won, bought or founded it, and two are named."""
    a, b = case.a, case.b
    if not _plain(case) or a.event.fold != b.event.fold or a.event.fold not in _ONE_TAKER:
        return
    if not (a.subject and b.subject and a.objects and b.objects) or not case.open(GateName.SUBJECT):
        return
    if a.objects[0].folds == b.objects[0].folds and _two_names(a, b, a.subject, b.subject):
        text = f"One names {a.subject.excerpt.text}, the other {b.subject.excerpt.text}: {a.objects[0].excerpt.text}."
        reason = case.reason("role.taker", ReasonKind.PARTICIPANT, text, a=a.subject.excerpt, b=b.subject.excerpt)
        yield Finding(Relation.CONTRADICTS, reason)


def other_identity(case: Case) -> Iterator[Finding]:
    """The same one is said to be two people or two organisations."""
    a, b = case.a, case.b
    if not _plain(case) or not a.event.state or a.event.fold != b.event.fold or not case.open(GateName.SUBJECT):
        return
    if not (a.subject and b.subject and len(a.complements) == len(b.complements) == 1):
        return
    if a.subject.entity and b.subject.entity:
        return  # somebody named may be many things
    one, two = a.complements[0], b.complements[0]
    if _all_names(one) and _all_names(two) and _two_names(a, b, one, two):
        text = f"One says {one.excerpt.text}, the other {two.excerpt.text}."
        reason = case.reason("role.identity", ReasonKind.PARTICIPANT, text, a=one.excerpt, b=two.excerpt)
        yield Finding(Relation.CONTRADICTS, reason)


def other_place(case: Case) -> Iterator[Finding]:
    """One event that happens once, in two places."""
    a, b = case.a, case.b
    if not _plain(case) or not _one_event(case) or not case.open(GateName.PERIOD, GateName.SCOPE) or conflicts(case):
        return
    places = [(one, two) for one in a.places for two in b.places if one.preposition == two.preposition]
    if len(places) == 1 and _elsewhere(*places[0]) and _alike_but(case, *places[0]):
        one, two = places[0]
        text = f"The same event is placed {one.excerpt.text} and {two.excerpt.text}."
        yield Finding(
            Relation.CONTRADICTS, case.reason("event.place", ReasonKind.PLACE, text, a=one.excerpt, b=two.excerpt)
        )


def other_time(case: Case) -> Iterator[Finding]:
    """One event that happens once, at two times."""
    found = case.pair.times
    if found.meeting is not Meeting.APART or not found.a or not found.b:
        return
    if not _plain(case) or not _one_event(case) or case.pair.least_cover < ALIKE:
        return
    if found.a.granularity is not found.b.granularity:
        return
    one = excerpt(case.a.side, found.a.start, found.a.end)
    two = excerpt(case.b.side, found.b.start, found.b.end)
    text = f"The same event is dated {one.text} and {two.text}."
    yield Finding(Relation.CONTRADICTS, case.reason("event.time", ReasonKind.TIME, text, a=one, b=two))


def _plain(case: Case) -> bool:
    """Both affirm, of the real or of what is planned alike."""
    first, second = case.modalities()
    plain = not case.a.negated and not case.b.negated and first is second
    return plain and first not in {Modality.POSSIBLE, Modality.CONDITIONAL} and not case.pair.opposed


def _one_event(case: Case) -> bool:
    """A predicate that happens once, of a subject that is named or definite on both sides."""
    a, b = case.a, case.b
    if a.event.fold != b.event.fold or a.event.fold not in _ONCE or not (a.theme and b.theme):
        return False
    return case.passed(GateName.SUBJECT, GateName.MEASURE) and _definite(a.theme) and _definite(b.theme)


def _definite(slot: Slot) -> bool:
    return bool(slot.names) or bool(DEFINITE.search(slot.excerpt.text))


def _alike_but(case: Case, one: Slot, two: Slot) -> bool:
    """Whether everything but the two slots agrees."""
    left_a = [word for word in case.pair.left_a if word.fold not in one.folds and not word.light]
    left_b = [word for word in case.pair.left_b if word.fold not in two.folds and not word.light]
    return not (left_a and left_b)


def _elsewhere(one: Slot, two: Slot) -> bool:
    """Two named places of one size, neither of which is part of the other as far as is known."""
    if not one.names or not two.names or same_name(one.names, two.names) or alike_actor(one.names, two.names):
        return False
    return _broad(one) is _broad(two)


def _broad(slot: Slot) -> bool:
    return any(name in _BROAD for name in slot.names)


def _is(one: Slot, two: Slot) -> bool:
    if one.names and two.names:
        return same_name(one.names, two.names)
    return not one.names and not two.names and one.head == two.head and one.folds == two.folds


def _two_names(a: Fields, b: Fields, one: Slot, two: Slot) -> bool:
    """Each side names somebody of whom the other says nothing."""
    if not one.names or not two.names:
        return False
    known = any(found_in(name, b.folds) for name in one.names) or any(found_in(name, a.folds) for name in two.names)
    return not known


def _all_names(slot: Slot) -> bool:
    return bool(slot.names) and slot.head in slot.names
