"""Rules on one event told in two ways: who did it to whom, who it was, where, and when."""

from collections.abc import Iterator

from claims.nlp.compare.align import found_in, related_slots, same_name
from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import Fields, Slot, excerpt
from claims.nlp.compare.numbers import conflicts
from claims.nlp.compare.records import Finding, GateName
from claims.nlp.compare.roles import TRANSFER, Deed, named, same_deeds
from claims.nlp.compare.times import Meeting
from claims.nlp.compare.wheres import Where, definite, elsewhere
from claims.nlp.lexicons.converse import ONE_DOER
from claims.nlp.lexicons.events import MUTUAL, ONCE, ONE_TAKER
from claims.nlp.types import Excerpt, Modality, ReasonKind, Relation
from claims.nlp.words import fold

ALIKE_PARTIES = 0.4  # share of the words that two tellings of one deed, whose parties are known, have in common
ALIKE = 0.75  # share of the words that must agree beside the part in question
_ONCE = frozenset(fold(word)[0] for word in ONCE)
_MUTUAL = frozenset(fold(word)[0] for word in MUTUAL)
_ONE_DOER = frozenset(fold(word)[0] for word in ONE_TAKER | ONE_DOER)
DAYS_OF_ONE_EVENT = 3  # two reports of one event, one of them a little late


def exchanged_roles(case: Case) -> Iterator[Finding]:
    """Who does it and to whom are exchanged."""
    if not _plain(case) or case.pair.least_cover < ALIKE_PARTIES or case.pair.times.meeting is Meeting.APART:
        return
    parties = _exchanged_parties(case) or _exchanged_slots(case)
    if parties:
        one, two = parties
        text = f"One says that {one} did it to {two}, the other the reverse."
        reason = case.reason("role.exchanged", ReasonKind.PARTICIPANT, text, a=_said(case.a), b=_said(case.b))
        yield Finding(Relation.CONTRADICTS, reason)


def _exchanged_parties(case: Case) -> tuple[str, str] | None:
    """Both tell of one deed, the words of its two parties on each other's side."""
    for one, two in same_deeds(case.a.side.claim.statement, case.b.side.claim.statement):
        crossed = one.doer & two.other and one.other & two.doer
        if crossed and not one.doer & two.doer and not one.other & two.other and _one_thing(case, one, two):
            return named(one.doer & two.other, case.a.words), named(one.other & two.doer, case.a.words)
    return None


def _one_thing(case: Case, one: Deed, two: Deed) -> bool:
    """Whether what changes hands is one thing, as far as it is told."""
    parties = one.doer | one.other | two.doer | two.other
    return one.kind != TRANSFER or bool((case.a.folds & case.b.folds) - parties - {case.a.event.fold})


def _exchanged_slots(case: Case) -> tuple[str, str] | None:
    """The subject of one is the object of the other, and the other way about."""
    a, b = case.a, case.b
    same = (a.event.fold, a.event.pole) == (b.event.fold, b.event.pole)
    if not same or a.event.state or a.event.fold in _MUTUAL or case.pair.converse:
        return None
    if not (a.subject and b.subject and a.objects and b.objects) or case.pair.least_cover < ALIKE:
        return None
    if _is(a.subject, b.objects[0]) and _is(b.subject, a.objects[0]) and not _is(a.subject, b.subject):
        return a.subject.excerpt.text, a.objects[0].excerpt.text
    return None


def _said(side: Fields) -> Excerpt | None:
    return side.subject.excerpt if side.subject else None


def other_taker(case: Case) -> Iterator[Finding]:
    """Only one can have won, bought or founded it, and two are told of."""
    a, b = case.a, case.b
    if not _plain(case) or not case.pair.akin or not {a.event.fold, b.event.fold} & _ONE_DOER:
        return
    if not (a.subject and b.subject and a.objects and b.objects) or not case.open(GateName.SUBJECT, GateName.PERIOD):
        return
    if _same_thing(a.objects[0], b.objects[0]) and _other_doers(case, a.subject, b.subject):
        text = f"One names {a.subject.excerpt.text}, the other {b.subject.excerpt.text}: {a.objects[0].excerpt.text}."
        reason = case.reason("role.taker", ReasonKind.PARTICIPANT, text, a=a.subject.excerpt, b=b.subject.excerpt)
        yield Finding(Relation.CONTRADICTS, reason)


def _same_thing(one: Slot, two: Slot) -> bool:
    if one.folds == two.folds:
        return True
    return definite(one) and definite(two) and related_slots(one, two)


def _other_doers(case: Case, one: Slot, two: Slot) -> bool:
    """Two who cannot be one: each named, or told by a name ("a Kenyan"), of whom the other side says nothing."""
    if related_slots(one, two) or not one.names or not two.names or bool(one.entity) is not bool(two.entity):
        return False
    known = any(found_in(word, case.b.folds) for word in one.folds) or any(
        found_in(word, case.a.folds) for word in two.folds
    )
    return not known


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
    """One event in two places."""
    if not _plain(case) or conflicts(case) or case.pair.times.meeting is Meeting.APART or not _of_one_time(case):
        return
    if not case.open(GateName.SUBJECT):
        return
    places = elsewhere(case.pair)
    if places:
        one, two = places
        text = f"The same event is placed {one.text} and {two.text}."
        reason = case.reason("event.place", ReasonKind.PLACE, text, a=_within(case.a, one), b=_within(case.b, two))
        yield Finding(Relation.CONTRADICTS, reason)


def _of_one_time(case: Case) -> bool:
    """Whether no two times are stated or implied: what is here today may be there next month."""
    said = [{period.text for period in side.side.periods} for side in (case.a, case.b)]
    if case.pair.times.meeting is Meeting.UNKNOWN and all(said) and not said[0] & said[1]:
        return False
    first, second = case.a.side.published, case.b.side.published
    return first is None or second is None or abs((first - second).days) <= DAYS_OF_ONE_EVENT


def _within(side: Fields, where: Where) -> Excerpt | None:
    claim = side.side.claim
    at = claim.quote.find(where.text)
    return excerpt(side.side, claim.start + at, claim.start + at + len(where.text)) if at >= 0 else None


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
    return case.passed(GateName.SUBJECT, GateName.MEASURE) and definite(a.theme) and definite(b.theme)


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
