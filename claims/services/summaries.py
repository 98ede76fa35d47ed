"""What a fact tells: title, status and counts, from its claims and decisions. A pure function, as stored rows are."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from claims.models.choices import FactStatus, Relation
from claims.services.positions import Answer, Decided, Grouped, Question, Rank, Ruled, grouped

LONGEST_VALUE = 300
# Facts that differ the most come first; within a status, those with the most contradictions.
DISAGREEMENT = {FactStatus.DISPUTED_OUTLETS: 300, FactStatus.DISPUTED_SPEAKERS: 200, FactStatus.UPDATED: 100}
MOST_CONTRADICTIONS = 99


@dataclass(frozen=True, slots=True)
class Said:
    """A claim, as facts look at it. `origin` is the key of where it comes from; it is `waiting` if a link of it is."""

    pk: int
    public_id: str
    statement: str
    value: str
    speaker: str
    outlet: int
    origin: str
    published: date
    check_worthiness: float
    waiting: bool

    @property
    def rank(self) -> Rank:
        return self.published, self.public_id


@dataclass(frozen=True, slots=True)
class Titled:
    """A curator's title for the fact of a claim."""

    public_id: str
    claim: int
    title: str
    made_at: datetime


@dataclass(frozen=True)
class Records:
    """All that facts are made from; of some claims, only the ties among them."""

    claims: Mapping[int, Said]
    links: Sequence[Decided]
    rulings: Sequence[Ruled]
    titles: Sequence[Titled]

    @cached_property
    def links_of(self) -> Mapping[int, list[Decided]]:
        """The links of each claim that has any."""
        found: dict[int, list[Decided]] = defaultdict(list)
        for link in self.links:
            for end in (link.a, link.b):
                found[end].append(link)
        return dict(found)


@dataclass(frozen=True, slots=True)
class PositionRow:
    public_id: str
    number: int
    statement: str
    value: str
    claim_count: int
    outlet_count: int
    origin_count: int
    first_published: date
    members: frozenset[tuple[int, bool]]


@dataclass(frozen=True, slots=True)
class FactRow:
    public_id: str
    title: str
    status: str
    claim_count: int
    outlet_count: int
    origin_count: int
    position_count: int
    disagreement: int
    check_worthiness: float
    first_published: date
    component: str
    positions: tuple[PositionRow, ...]


def facts_of(records: Records) -> tuple[tuple[FactRow, ...], Grouped]:
    """The facts that these records make, with how their claims were grouped."""
    ranks = {pk: said.rank for pk, said in records.claims.items()}
    found = grouped(ranks, records.links, records.rulings)
    return tuple(_fact(question, records) for question in found.questions), found


def _fact(question: Question, records: Records) -> FactRow:
    own = [records.claims[pk] for answer in question.answers for pk in answer.own]
    claims = {pk: records.claims[pk] for answer in question.answers for pk in (*answer.own, *answer.consistent)}
    positions = tuple(_position(number, answer, records) for number, answer in enumerate(question.answers, start=1))
    status, contradictions = _status(own, positions, records)
    return FactRow(
        public_id=min(said.rank for said in own)[1],
        title=_title(own, positions, records),
        status=status.value,
        claim_count=len(claims),
        outlet_count=len({said.outlet for said in claims.values()}),
        origin_count=len({said.origin for said in claims.values()}),
        position_count=len(positions),
        disagreement=DISAGREEMENT.get(status, 0) + min(contradictions, MOST_CONTRADICTIONS),
        check_worthiness=max(said.check_worthiness for said in claims.values()),
        first_published=min(said.published for said in claims.values()),
        component=question.component,
        positions=positions,
    )


def _position(number: int, answer: Answer, records: Records) -> PositionRow:
    own = [records.claims[pk] for pk in answer.own]
    claims = [*own, *(records.claims[pk] for pk in answer.consistent)]
    best = _fullest(own, records)
    return PositionRow(
        public_id=own[0].public_id,
        number=number,
        statement=best.statement,
        value=best.value[:LONGEST_VALUE],
        claim_count=len(claims),
        outlet_count=len({said.outlet for said in claims}),
        origin_count=len({said.origin for said in claims}),
        first_published=min(said.published for said in claims),
        members=frozenset([*((pk, False) for pk in answer.own), *((pk, True) for pk in answer.consistent)]),
    )


def _fullest(own: Sequence[Said], records: Records) -> Said:
    """The claim that stands for its position: says more than the most others, agrees with the most, is the earliest."""

    def order(said: Said) -> tuple[int, int, Rank]:
        mine = [link for link in records.links_of.get(said.pk, ()) if link.relation == Relation.AGREES]
        fuller = sum(link.vaguer is not None and link.vaguer != said.pk for link in mine)
        return -fuller, -len(mine), said.rank

    return min(own, key=order)


def _title(own: Collection[Said], positions: Sequence[PositionRow], records: Records) -> str:
    """By the newest ruling on any of its claims; else the statement of the position with the most claims."""
    pks = {said.pk for said in own}
    ruled = [titled for titled in records.titles if titled.claim in pks]
    if ruled:
        return max(ruled, key=lambda titled: (titled.made_at, titled.public_id)).title
    return min(positions, key=lambda position: (-position.claim_count, position.number)).statement


def _status(own: Sequence[Said], positions: Sequence[PositionRow], records: Records) -> tuple[FactStatus, int]:
    """What is to be said of it, and how many contradictions there are."""
    contradictions = list(_within(own, Relation.CONTRADICTS, records))
    if contradictions:
        outlets = any(_is_between_outlets(*pair) for pair in contradictions)
        status = FactStatus.DISPUTED_OUTLETS if outlets else FactStatus.DISPUTED_SPEAKERS
        return status, len(contradictions)
    if any(True for _ in _within(own, Relation.UPDATES, records)):
        return FactStatus.UPDATED, 0
    if any(position.origin_count > 1 for position in positions):
        return FactStatus.CORROBORATED, 0
    alone = len(positions) == 1 and positions[0].claim_count == 1
    return (FactStatus.UNREVIEWED if alone and own[0].waiting else FactStatus.SINGLE_SOURCE), 0


def _within(own: Sequence[Said], relation: str, records: Records) -> Iterator[tuple[Said, Said]]:
    claims = {said.pk: said for said in own}
    for said in own:
        for link in records.links_of.get(said.pk, ()):
            if link.a == said.pk and link.relation == relation and link.b in claims:
                yield said, claims[link.b]


def _is_between_outlets(a: Said, b: Said) -> bool:
    """Two outlets differ where each speaks for itself, or where they report one speaker differently."""
    return a.speaker.casefold() == b.speaker.casefold()
