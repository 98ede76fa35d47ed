"""Several articles from files, read and compared with each other, without a database."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claims.nlp import pipeline
from claims.nlp.candidates import MemoryIndex, Similarities, listed, retrieve, sense_of
from claims.nlp.judge import worth_showing
from claims.nlp.types import Comparison, Reading, Relation, Side
from claims.services.choosing import Offer, chosen

CANDIDATES = 30  # claims that one claim is compared with
SUGGESTED = frozenset({Relation.AGREES, Relation.CONTRADICTS, Relation.UPDATES})


@dataclass(frozen=True, slots=True)
class Read:
    """One file's article with what the engine found in it; `place` is its number on the command line."""

    place: int
    file: str
    published: date | None
    reading: Reading


@dataclass(frozen=True, slots=True)
class Told:
    """One claim of one file; `number` counts the file's claims from 1."""

    article: Read
    number: int
    side: Side

    @property
    def name(self) -> str:
        return f"{self.article.file}:{self.number}"


@dataclass(frozen=True, slots=True)
class Suggested:
    """Two claims of different files, what one is to the other, and what judged so."""

    a: Told
    b: Told
    comparison: Comparison
    engine_version: str


def told(articles: Sequence[Read]) -> list[Told]:
    return [
        Told(article, number, side)
        for article in articles
        for number, side in enumerate(article.reading.sides(), start=1)
    ]


def suggestions(
    claims: Sequence[Told], *, model: pipeline.Entailment | None = None, similarities: Similarities | None = None
) -> list[Suggested]:
    """What a database would store of these claims: at most ten for each, in the order of the first side."""
    found = {(i, j): comparison for i, j, comparison in _compared(claims, candidates(claims, similarities), model)}
    offers = [Offer(i, j, said.relation.value, said.confidence) for (i, j), said in found.items()]
    version = pipeline.version(model)
    return [Suggested(claims[i], claims[j], found[i, j], version) for i, j in sorted(chosen(offers))]


def _compared(
    claims: Sequence[Told], pairs: Iterable[tuple[int, int]], model: pipeline.Entailment | None
) -> Iterator[tuple[int, int, Comparison]]:
    for i, j in pairs:
        comparison = pipeline.compare(claims[i].side, claims[j].side, model=model)
        if comparison.relation in SUGGESTED and worth_showing(claims[i].side, claims[j].side, comparison):
            yield i, j, comparison


def candidates(claims: Sequence[Told], similarities: Similarities | None = None) -> list[tuple[int, int]]:
    """Pairs of claims of different files that share rare keys; an earlier file's claim comes first."""
    keys = [pipeline.keys(claim.side) for claim in claims]
    pairs: set[tuple[int, int]] = set()
    for place in dict.fromkeys(claim.article.place for claim in claims):
        others = [i for i, claim in enumerate(claims) if claim.article.place != place]
        statements = listed([claims[i].side.claim.statement for i in others])
        index = MemoryIndex()
        for i in others:
            index.add(keys[i])
        for own, claim in enumerate(claims):
            if claim.article.place == place:
                sense = sense_of(claim.side.claim.statement, statements, similarities)
                found = [others[each.holder] for each in retrieve(keys[own], index, limit=CANDIDATES, sense=sense)]
                pairs.update((min(own, other), max(own, other)) for other in found)
    return sorted(pairs)
