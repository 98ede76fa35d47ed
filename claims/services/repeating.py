"""Claims that one article makes twice, or that contradict each other in it, as the engine compares them.

Shown on the article's page only: nothing inside one article corroborates anything, and nobody is asked about it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.models import Claim, Revision
from claims.models.choices import Review
from claims.nlp import pipeline
from claims.nlp.candidates import MemoryIndex, retrieve
from claims.nlp.judge import worth_showing
from claims.nlp.types import Relation, Side
from claims.services.index import stored_keys
from claims.services.rules import switched_off
from claims.services.sides import load_sides

FEW = 6  # others that one claim is compared with
MOST = 400  # claims of one text are looked at
ORDER = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES)


@dataclass(frozen=True, slots=True)
class Inner:
    """Two claims of one text, the earlier first, with what the one is to the other and why."""

    first: int
    second: int
    relation: str
    reason: str


def inside(revision: Revision) -> list[Inner]:
    """Conflicts before repeats, each in the order of the text."""
    claims = Claim.objects.standing().anchored_in(revision).exclude(review=Review.REJECTED)
    order = list(claims.values_list("pk", flat=True)[:MOST])
    loaded = load_sides(order)
    found = list(_found([pk for pk in order if pk in loaded], loaded))
    return sorted(found, key=lambda inner: ORDER.index(Relation(inner.relation)))


def _found(order: Sequence[int], loaded: dict[int, Side]) -> Iterator[Inner]:
    off = switched_off()
    for one, other in _pairs([loaded[pk] for pk in order]):
        a, b = loaded[order[one]], loaded[order[other]]
        said = pipeline.compare(a, b, without=off)
        if said.relation in ORDER and worth_showing(a, b, said):
            yield Inner(order[one], order[other], said.relation.value, said.reasons[0].text if said.reasons else "")


def _pairs(sides: Sequence[Side]) -> Iterator[tuple[int, int]]:
    """Those that share rare keys and no words of the text."""
    index = MemoryIndex()
    keys = [stored_keys(side) for side in sides]
    for one in keys:
        index.add(one)
    for place, own in enumerate(keys):
        for candidate in retrieve(own, index, limit=FEW + 1):
            other = candidate.holder
            if place < other and not _overlap(sides[place], sides[other]):
                yield place, other


def _overlap(a: Side, b: Side) -> bool:
    return a.claim.start < b.claim.end and b.claim.start < a.claim.end
