"""Which suggestions are stored: the strongest, at most ten for a claim."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from claims.nlp.types import Relation

MOST_LINKS = 10
STRENGTH = {relation.value: place for place, relation in enumerate(Relation)}


@dataclass(frozen=True, slots=True)
class Offer:
    """A pair of claims, by their rows' numbers, and what is suggested of it. What people touched is `kept`."""

    a: int
    b: int
    relation: str
    confidence: float
    kept: bool = False


def chosen(offers: Iterable[Offer]) -> set[tuple[int, int]]:
    """The pairs that are stored: what is kept, then the strongest while both claims have room."""
    links: Counter[int] = Counter()
    pairs = set()
    for offer in sorted(offers, key=_strongest_first):
        if offer.kept or (links[offer.a] < MOST_LINKS and links[offer.b] < MOST_LINKS):
            pairs.add((offer.a, offer.b))
            links.update((offer.a, offer.b))
    return pairs


def _strongest_first(offer: Offer) -> tuple[bool, int, float, int, int]:
    return (not offer.kept, STRENGTH[offer.relation], -offer.confidence, offer.a, offer.b)
