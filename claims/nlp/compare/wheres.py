"""Where a claim puts what it tells: the named places behind words of place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.nlp.compare.align import Alignment, alike_actor, found_in, related_slots
from claims.nlp.compare.fields import Fields, Slot, weight
from claims.nlp.lexicons.capitals import CALENDAR
from claims.nlp.lexicons.places import COUNTRIES, STATES
from claims.nlp.types import EntityKind
from claims.nlp.words import words

# A word of place with the name behind it: "in Kent", "near the Loch Tay", "off Belém".
PLACED = re.compile(
    r"\b(in|at|near|outside|off|on|inside|around|above|below)\s+"
    r"((?:the\s+|an?\s+)?[A-Z][\w’'-]*(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w’'-]*)*)"
)
DEFINITE = re.compile(r"\b(?:the|his|her|its|their|this|that)\b|[’']s\b", re.IGNORECASE)
NO_PLACE = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.NATIONALITY, EntityKind.EVENT})
SAME_ELSE = 0.5  # share of the words beside the places that the side with fewer matches must have in common
_BROAD = frozenset(
    " ".join(word.fold for word in words(row.split("|")[0]))
    for row in (*COUNTRIES.splitlines(), *STATES.splitlines())
    if row
)


@dataclass(frozen=True, slots=True)
class Where:
    """A named place as a claim says it; `behind` is what the word in front of it means."""

    text: str
    names: frozenset[str]
    behind: str

    @property
    def broad(self) -> bool:
        return bool(self.names & _BROAD)


def elsewhere(pair: Alignment) -> tuple[Where, Where] | None:
    """The two places at which the sides put one thing, neither known to lie in the other.

    What tells which thing is meant ("the airport in Vilnius") does not tell where something happened to it.
    """
    theme = _theme(pair)
    if theme is None:
        return None
    here, there = list(_wheres(pair.a, pair.b)), list(_wheres(pair.b, pair.a))
    if not here or not there or not _else_alike(pair, here + there):
        return None
    first, second = here[0], there[0]
    if first.behind == theme[0].head and second.behind == theme[1].head:
        return None
    return None if first.broad is not second.broad or alike_actor(first.names, second.names) else (first, second)


def _theme(pair: Alignment) -> tuple[Slot, Slot] | None:
    """The definite thing that both tell of, as a part of each."""
    pairs = ((one, two) for one in _parts(pair.a) for two in _parts(pair.b) if _one_thing(pair, one, two))
    theme = next(pairs, None)
    return None if theme is None or _other_objects(pair, theme) else theme


def _other_objects(pair: Alignment, theme: tuple[Slot, Slot]) -> bool:
    """Whether the thing does two things: who won a prize in one town may win a lawsuit in another."""
    if theme != (pair.a.subject, pair.b.subject) or not pair.a.objects or not pair.b.objects:
        return False
    return not related_slots(pair.a.objects[0], pair.b.objects[0])


def _parts(side: Fields) -> Iterator[Slot]:
    return (part for part in (*side.objects, side.subject) if part and definite(part))


def definite(part: Slot) -> bool:
    """Whether one certain thing is meant: by its name, or by "the"."""
    return bool(part.names) or bool(DEFINITE.search(part.excerpt.text))


def _one_thing(pair: Alignment, one: Slot, two: Slot) -> bool:
    """Whether the two can be one thing, not told apart by words that only one of them has ("ice hockey", "curling")."""
    if not related_slots(one, two):
        return False
    left_a = any(word.fold in one.folds for word in pair.left_a)
    left_b = any(word.fold in two.folds for word in pair.left_b)
    return not (left_a and left_b)


def _wheres(side: Fields, other: Fields) -> Iterator[Where]:
    """The places that the other side does not name."""
    told = side.side.claim.statement
    for found in PLACED.finditer(told[:1].lower() + told[1:]):
        names = frozenset(word.fold for word in words(found[2]))
        kinds = {side.kinds.get(name) for name in names}
        dated = any(word.lower() in CALENDAR for word in found[2].split())
        known = any(found_in(name, other.folds) for name in names)
        if names and not dated and not known and not kinds & NO_PLACE:
            before = words(told[: found.start()])
            yield Where(found[0], names, before[-1].fold if before else "")


def _else_alike(pair: Alignment, wheres: list[Where]) -> bool:
    """Whether the rest tells one event: most words in common, and no other names on both sides."""
    places = frozenset().union(*(where.names for where in wheres))
    sides = ((pair.a, pair.left_a), (pair.b, pair.left_b))
    shares = [_share(side, [word.fold for word in left], places) for side, left in sides]
    named = [any(word.fold in side.names and word.fold not in places for word in left) for side, left in sides]
    return min(shares) >= SAME_ELSE and not all(named)


def _share(side: Fields, left: list[str], places: frozenset[str]) -> float:
    total = sum(weight(word, side.names) for word in side.words if word.fold not in places)
    lacking = sum(weight(word, side.names) for word in side.words if word.fold in left and word.fold not in places)
    return 1.0 - lacking / total if total else 0.0
