"""The scope gate: whether what is counted is limited to the same place and group."""

from claims.nlp.compare.align import Alignment, found_in
from claims.nlp.compare.fields import Fields, Slot, excerpt
from claims.nlp.compare.figures import QuantityPair
from claims.nlp.compare.limits import (
    before_noun,
    group_first,
    group_of,
    limit,
    part_alone,
    part_of_firm,
    set_apart,
    whole_area,
)
from claims.nlp.compare.measures import PHYSICAL, dimension_of
from claims.nlp.compare.records import Gate, GateName, State
from claims.nlp.compare.sayings import figure
from claims.nlp.compare.values import Standing
from claims.nlp.types import ReasonKind
from claims.nlp.words import Word, fold

DIRECTIONS = frozenset(fold(word)[0] for word in ["north", "south", "east", "west", "centre", "capital"])


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
    if _part_of_area(pair):
        text = "One counts the whole of a place or firm, the other a part of it."
        return Gate(GateName.SCOPE, State.FAIL, ReasonKind.OTHER_SCOPE, text, pair.a.whole, pair.b.whole)
    for each in conflicts:
        if _other_group(pair, each):
            one_said, two_said = figure(pair.a, each.a), figure(pair.b, each.b)
            text = f"“{one_said}” and “{two_said}” may count different groups."
            said = (excerpt(pair.a.side, each.a.start, each.a.end), excerpt(pair.b.side, each.b.start, each.b.end))
            return Gate(GateName.SCOPE, State.FAIL, ReasonKind.OTHER_SCOPE, text, *said)
    return _unstated_scope(pair, one, two) if one or two else Gate(GateName.SCOPE, State.PASS)


def _other_group(pair: Alignment, each: QuantityPair) -> bool:
    """Whether the words around the two figures limit them to different groups; a length is of a thing, not of some."""
    if dimension_of(each.a) in PHYSICAL:
        return False
    return _some_of_others(pair, each) or _subset(pair, each) or _otherwise_limited(pair, each) or _other_lead(pair)


def _part_of_area(pair: Alignment) -> bool:
    """ "Across all of Surrey" against a count for a place that this side does not name."""
    quotes = (pair.a.side.claim.quote, pair.b.side.claim.quote)
    named = (_names_left(pair.left_a, pair.a), _names_left(pair.left_b, pair.b))
    if part_of_firm(quotes[0]) is not part_of_firm(quotes[1]):
        return True
    whole, alone = tuple(map(whole_area, quotes)), tuple(map(part_alone, quotes))
    return any((alone[i] and named[i]) or (whole[1 - i] and not whole[i] and named[i]) for i in (0, 1))


def _names_left(left: tuple[Word, ...], side: Fields) -> bool:
    return any(word.fold in side.names for word in left)


def _other_lead(pair: Alignment) -> bool:
    """Whether the group that is named first on one side is not named on the other."""
    one, two = group_first(pair.a.side.claim.quote), group_first(pair.b.side.claim.quote)
    return bool(one - pair.b.folds) or bool(two - pair.a.folds)


def _limits(side: Fields) -> tuple[Slot, ...]:
    """Places that limit what is counted: those with names, and parts of a country."""
    return tuple(slot for slot in side.places if slot.names or slot.folds & DIRECTIONS)


def _same_limits(first: tuple[Slot, ...], second: tuple[Slot, ...]) -> bool:
    return any(one.folds & two.folds and not _opposed(one, two) for one in first for two in second)


def _opposed(one: Slot, two: Slot) -> bool:
    """ "In the north of the country" and "in the south of the country" share words, not the place."""
    return bool(one.folds & DIRECTIONS) and one.excerpt.text.lower() != two.excerpt.text.lower()


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
    one, two = before_noun(pair.a, each.a), before_noun(pair.b, each.b)
    return bool(one - pair.b.folds) and bool(two - pair.a.folds)


def _some_of_others(pair: Alignment, each: QuantityPair) -> bool:
    """Whether one side counts some of those whom the other counts, or others than those.

    Eleven of the injured who are treated, and ten people who are, are one count at two times.
    """
    one, two = set_apart(pair.a, each.a), set_apart(pair.b, each.b)
    if one is two:
        return False
    side, quantity, other = (pair.a, each.a, pair.b) if one else (pair.b, each.b, pair.a)
    group = group_of(side, quantity)
    if not group or not pair.akin or pair.a.event.state:
        return True
    return group in other.folds


def _less(each: QuantityPair, limited: bool) -> bool:
    """Whether the side that alone is limited counts fewer, as a part would."""
    one, two = (quantity.low if quantity.low is not None else quantity.high for quantity in (each.a, each.b))
    return one is not None and two is not None and (one < two if limited else two < one)


def _otherwise_limited(pair: Alignment, each: QuantityPair) -> bool:
    """Whether the noun that is counted is limited differently: "patients with burns", "patients with fractures"."""
    one, two = limit(pair.a, each.a), limit(pair.b, each.b)
    if one == two:
        return False
    if not one[0] or not two[0]:
        limited, other = (one, pair.b) if one[0] else (two, pair.a)
        told = limited[0] == "without" or found_in(limited[1], other.folds)  # what became of them, not which they are
        return not told and _less(each, one[0] != "")
    return not (one[1] in pair.b.folds and two[1] in pair.a.folds)
