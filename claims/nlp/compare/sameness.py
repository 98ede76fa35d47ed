"""Whether two sides tell one thing of their subject, as far as their predicates show."""

from claims.nlp.compare.align import Alignment, alike_actor
from claims.nlp.compare.fields import Fields, Slot
from claims.nlp.compare.nearness import NEAR, SYNONYM, nearness
from claims.nlp.compare.times import Meeting


def tied(pair: Alignment) -> bool:
    """Whether more than common words ties the two to one event: a name, a figure, a time, or one thing told of it."""
    a, b = pair.a, pair.b
    if a.names & b.names or pair.anchor or pair.times.meeting is Meeting.SAME:
        return True
    if pair.telling.agreed:
        return not _unlike_objects(a, b)
    same = (a.event.fold, a.event.pole) == (b.event.fold, b.event.pole) or akin_event(a, b)
    return same and a.negated is b.negated and not _unlike_objects(a, b)


def _unlike_objects(a: Fields, b: Fields) -> bool:
    one, two = _object(a), _object(b)
    return one is not None and two is not None and nearness(one.head, two.head) < SYNONYM


def akin_event(a: Fields, b: Fields) -> bool:
    """Whether the verbs are near in meaning; a verb that tells little by itself is near to none."""
    return not a.event.state and not b.event.state and nearness(a.event.fold, b.event.fold) >= NEAR


def two_deeds(pair: Alignment) -> bool:
    """Whether one doer does two things, to two things: unlike verbs alone may still tell one.

    Where nothing but common words ties the two to one event, unlike verbs tell two.
    """
    a, b = pair.a, pair.b
    if pair.worded_alike or _one_deed(a, b):
        return False
    if not tied(pair):
        return True
    if a.event.state or b.event.state:
        return False
    if a.subject is None or b.subject is None or not _one(a.subject, b.subject):
        return False
    return bool(a.objects and b.objects) and not any(_alike(one, two) for one in a.objects for two in b.objects)


def same_parts(pair: Alignment) -> bool:
    """Whether the same does it, to the same; a part without its fellow on the other side tells nothing."""
    a, b = pair.a, pair.b
    one, two = _object(a), _object(b)
    if a.subject and b.subject and not _one(a.subject, b.subject):
        return False
    if one and two:
        return _one(one, two)
    return bool(a.subject and b.subject) or _one_of(a.theme, b) or _one_of(b.theme, a)


def crossed_parts(pair: Alignment) -> bool:
    """Whether who does it on one side is whom it is done to, or from whom it comes, on the other: lost to, won from."""
    a, b = pair.a, pair.b
    if a.subject is None or b.subject is None or _one(a.subject, b.subject):
        return False
    return _one_of(a.subject, b) or _one_of(b.subject, a)


def _one_of(slot: Slot | None, side: Fields) -> bool:
    return slot is not None and any(_one(slot, other) for other in (*side.objects, *side.complements, *side.others))


def _object(side: Fields) -> Slot | None:
    """To whom or what it is done, which is not the object of an idiom: "withheld his signature from the bill"."""
    parts = (*side.objects, *side.complements)
    own = tuple(slot for slot in parts if not _of_idiom(slot, side))
    return next(iter(own or (side.others if parts else ())), None)


def _of_idiom(slot: Slot, side: Fields) -> bool:
    said = side.side.claim.statement
    return any(said[deed.start : deed.end].endswith(slot.excerpt.text) for deed in side.told)


def _one(first: Slot, second: Slot) -> bool:
    """Whether two parts can be one thing: by their names where both have any, else by what their words mean."""
    if first.names and second.names:
        return bool(first.names & second.names) or alike_actor(first.names, second.names)
    return first.head == second.head or nearness(first.head, second.head) >= NEAR


def _one_deed(a: Fields, b: Fields) -> bool:
    """Whether the verbs are near in meaning, or the one is said anywhere on the other side."""
    if akin_event(a, b):
        return True
    return not a.senses.isdisjoint(b.senses)


def _alike(one: Slot, two: Slot) -> bool:
    return bool(one.folds & two.folds) or any(
        nearness(first, second) >= NEAR for first in one.folds for second in two.folds
    )
