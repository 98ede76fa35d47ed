"""Candidates in their order, and their order anew where a model tells how alike texts are."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

RERANKED = 50  # candidates whose texts a model is asked about: each costs milliseconds
SENSE_SHARE = 0.45  # of the score: the best of a dozen on the first half of the queries, docs/judge.md

Texts = Callable[[Sequence[int]], Sequence[str]]  # what each of some holders says
Similarities = Callable[[str, Sequence[str]], Sequence[float]]  # how alike a text and each of others are, 0 to 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim found by its keys; `score` is 0 to 1 and means the same for every query."""

    holder: int
    score: float


@dataclass(frozen=True, slots=True)
class Sense:
    """What the query says, what holders say, and what tells how alike they are."""

    text: str
    texts: Texts
    similarities: Similarities


def sense_of(text: str, texts: Texts, similarities: Similarities | None) -> Sense | None:
    """What to rank anew by, where a model is installed."""
    return Sense(text, texts, similarities) if similarities else None


def listed(texts: Sequence[str]) -> Texts:
    """Of holders that are numbered as these texts are."""
    return lambda holders: [texts[holder] for holder in holders]


def best(candidates: Iterable[Candidate], limit: int) -> tuple[Candidate, ...]:
    """At most `limit`, best first, ties by order of entry."""
    return tuple(nsmallest(limit, candidates, key=lambda candidate: (-candidate.score, candidate.holder)))


def reranked(candidates: Sequence[Candidate], sense: Sense) -> list[Candidate]:
    """The candidates, best first, scored by their keys and by their sense.

    Those behind the first were not asked about and count as unlike: so none of them comes before one that was.
    """
    holders = [candidate.holder for candidate in candidates[:RERANKED]]
    alike = [*sense.similarities(sense.text, sense.texts(holders)), *[0.0] * (len(candidates) - len(holders))]
    return [
        Candidate(candidate.holder, (1 - SENSE_SHARE) * candidate.score + SENSE_SHARE * likeness)
        for candidate, likeness in zip(candidates, alike, strict=True)
    ]
