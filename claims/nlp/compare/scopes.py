"""The scope gate: whether what is counted is limited to the same place and group."""

import re

from claims.nlp.compare.align import Alignment, found_in
from claims.nlp.compare.fields import Fields, Slot, excerpt
from claims.nlp.compare.figures import QuantityPair
from claims.nlp.compare.records import Gate, GateName, State
from claims.nlp.compare.sayings import figure
from claims.nlp.compare.values import Standing
from claims.nlp.lexicons.events import APART
from claims.nlp.types import Quantity, ReasonKind
from claims.nlp.words import fold, folds
from claims.nlp.words import words as _words

# "Seven of the injured": some of those that the other side may count.
OF_THEM = re.compile(r"\s+of\s+(?:the|them|those|these|its|his|her|their)\b", re.IGNORECASE)
OF_GROUP = re.compile(r"\s+of\s+the\s+(\w+)", re.IGNORECASE)
# What limits a counted noun stands right behind it: "patients with burns", "voters under 30".
LIMIT = re.compile(r"\w+\s+(with|under|over|aged|between|from)\s+(?:the\s+|an?\s+)?(\w+)", re.IGNORECASE)
LIMIT_WITHIN = 60
AROUND = 12  # characters beside a figure in which "other" and "remaining" belong to it
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
    for each in conflicts:
        if _some_of_others(pair, each) or _subset(pair, each) or _otherwise_limited(pair, each):
            one_said, two_said = figure(pair.a, each.a), figure(pair.b, each.b)
            text = f"“{one_said}” and “{two_said}” may count different groups."
            said = (excerpt(pair.a.side, each.a.start, each.a.end), excerpt(pair.b.side, each.b.start, each.b.end))
            return Gate(GateName.SCOPE, State.FAIL, ReasonKind.OTHER_SCOPE, text, *said)
    if one or two:
        return _unstated_scope(pair, one, two)
    return Gate(GateName.SCOPE, State.PASS)


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
    one, two = _before(pair.a, each.a), _before(pair.b, each.b)
    return bool(one - pair.b.folds) and bool(two - pair.a.folds)


def _some_of_others(pair: Alignment, each: QuantityPair) -> bool:
    """Whether one side counts some of those whom the other counts, or others than those.

    Eleven of the injured who are treated, and ten people who are, are one count at two times.
    """
    one, two = _set_apart(pair.a, each.a), _set_apart(pair.b, each.b)
    if one is two:
        return False
    side, quantity, other = (pair.a, each.a, pair.b) if one else (pair.b, each.b, pair.a)
    group = OF_GROUP.match(side.side.claim.quote, quantity.end - side.side.claim.start)
    if group is None or not pair.akin or pair.a.event.state:
        return True
    return fold(group[1].lower())[0] in other.folds


def _set_apart(side: Fields, quantity: Quantity) -> bool:
    """Whether the count is of others than those already told of ("the other two")."""
    claim = side.side.claim
    start, end = quantity.start - claim.start, quantity.end - claim.start
    if not 0 <= start < end:
        return False
    around = claim.quote[max(0, start - AROUND) : end + AROUND].lower().split()
    return any(word.strip(".,;") in APART for word in around) or bool(OF_THEM.match(claim.quote, end))


def _otherwise_limited(pair: Alignment, each: QuantityPair) -> bool:
    """Whether the noun that is counted is limited differently: "patients with burns", "patients with fractures"."""
    one, two = _limit(pair.a, each.a), _limit(pair.b, each.b)
    return bool(one and two) and one != two and not (one[1] in pair.b.folds and two[1] in pair.a.folds)


def _limit(side: Fields, quantity: Quantity) -> tuple[str, str]:
    """What follows the counted noun and limits it, by its preposition and its first word."""
    claim = side.side.claim
    after = claim.quote[max(0, quantity.end - claim.start) :][:LIMIT_WITHIN]
    at = after.lower().find(quantity.measures.lower()) if quantity.measures else -1
    found = LIMIT.match(after, at) if at >= 0 else None
    return (found[1].lower(), fold(found[2].lower())[0]) if found else ("", "")


def _before(side: Fields, quantity: Quantity) -> frozenset[str]:
    """The words between a figure and the noun that it counts."""
    claim = side.side.claim
    after = claim.quote[max(0, quantity.end - claim.start) :]
    at = after.lower().find(quantity.measures.lower()) if quantity.measures else -1
    return folds(_words(after[:at])) if 0 < at < 40 else frozenset()
