"""The subject gate: whether two claims speak of the same thing or event."""

import re
from functools import cache

from claims.nlp.compare.align import (
    Alignment,
    alike_actor,
    found_in,
    related_slots,
    same_name,
)
from claims.nlp.compare.fields import Fields, Slot
from claims.nlp.compare.records import Gate, GateName, State
from claims.nlp.lexicons.actors import GROUPS
from claims.nlp.lexicons.events import ONE_TAKER, ORDINALS
from claims.nlp.types import ReasonKind
from claims.nlp.words import fold

_NO_ROWS: frozenset[int] = frozenset()
NTH = re.compile(r"\d+(?:st|nd|rd|th)")
LITTLE = 0.4  # below this share of shared words, two claims that name other things are of other things
CLOSE = 0.6  # share of a side's words found in the other, from which unlike parts may still tell one fact
VERY_CLOSE = 0.8


def subject(pair: Alignment) -> Gate:
    """Whether both speak of the same thing or event. It fails only where two different things are plainly meant."""
    if not _any_shared(pair) or _other_ordinals(pair) or _other_names(pair):
        return _failed_subject(pair)
    if _of_one_subject(pair):
        return Gate(GateName.SUBJECT, State.PASS)
    text = "The subject is not named alike on both sides."
    return Gate(GateName.SUBJECT, State.UNKNOWN, ReasonKind.NOT_STATED, text)


def _of_one_subject(pair: Alignment) -> bool:
    one, two = pair.a.subject, pair.b.subject
    if one is None or two is None:
        return _same_part(pair) or _by_words(pair)
    if related_slots(one, two) or _one_group(one, two):
        return not _other_owners(pair, one, two)
    here, there = _elsewhere(one, pair.b), _elsewhere(two, pair.a)
    return _same_taking(pair) or (here and there) or ((here or there) and _by_words(pair))


def _one_group(one: Slot, two: Slot) -> bool:
    """Whether one may be called for the other: officers for the police, a judge for the court."""
    if one.entity and two.entity:
        return False
    return bool(_groups().get(one.head, _NO_ROWS) & _groups().get(two.head, _NO_ROWS))


@cache
def _groups() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, row in enumerate(GROUPS):
        for word in row.split():
            table.setdefault(fold(word)[0], set()).add(number)
    return {head: frozenset(rows) for head, rows in table.items()}


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
    """ "The first novel" is not "the second novel"; but to be first and to be second are two accounts of one rank."""
    one, two = _ordinals(pair.a), _ordinals(pair.b)
    return bool(one - two) and bool(two - one)


def _ordinals(side: Fields) -> frozenset[str]:
    said = {word.text.lower(): word.fold for word in side.words}
    told = {word for word in said if word in ORDINALS or NTH.fullmatch(word)}
    if not told:
        return frozenset()
    parts = (*side.objects, *((side.subject,) if side.subject else ()))
    return frozenset(word for word in told if any(said[word] in part.folds for part in parts))


def _any_shared(pair: Alignment) -> bool:
    return pair.cover_a > 0 or pair.cover_b > 0


def _other_names(pair: Alignment) -> bool:
    """Whether each names somebody or something else, and neither anything that the other names."""
    a, b = pair.a, pair.b
    if not a.names or not b.names or _names_shared(a, b) or _names_shared(b, a) or _same_taking(pair):
        return False
    if alike_actor(a.names, b.names):
        return False
    return pair.most_cover < LITTLE or _named_apart(a.subject, b.subject)


def _names_shared(side: Fields, other: Fields) -> bool:
    return any(found_in(name, other.folds) for name in side.names)


def _named_apart(one: Slot | None, two: Slot | None) -> bool:
    return one is not None and two is not None and bool(one.names) and bool(two.names)


def _failed_subject(pair: Alignment) -> Gate:
    one = pair.a.subject.excerpt if pair.a.subject else pair.a.whole
    two = pair.b.subject.excerpt if pair.b.subject else pair.b.whole
    text = f"One speaks of “{one.text}”, the other of “{two.text}”."
    return Gate(GateName.SUBJECT, State.FAIL, ReasonKind.OTHER_SUBJECT, text, one, two)


def _by_words(pair: Alignment) -> bool:
    """Where the parts do not tell, enough shared words do."""
    names = pair.a.names & pair.b.names
    return pair.most_cover >= VERY_CLOSE or (pair.most_cover >= CLOSE and bool(names))


def _other_owners(pair: Alignment, one: Slot, two: Slot) -> bool:
    """The same head may be of different owners: "the government of France" and "of Spain"."""
    if same_name(one.names, two.names) or alike_actor(one.names, two.names):
        return False
    only_a = any(not found_in(name, pair.b.folds) for name in one.names)
    only_b = any(not found_in(name, pair.a.folds) for name in two.names)
    return only_a and only_b


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
