"""What facts are made from, as the tables have it: claims with the decisions and rulings among them."""

from collections.abc import Iterable, Iterator

from django.db import connection, transaction
from django.db.models import Q

from claims.models import Claim, Link, Member, Ruling
from claims.models.choices import Direction, OutcomeState, Relation, Review, RulingKind
from claims.models.claims import ClaimQuerySet
from claims.models.links import LinkQuerySet
from claims.services.batching import batched
from claims.services.origins import origin_key
from claims.services.positions import Decided, Ruled
from claims.services.summaries import Records, Said, Titled
from claims.services.wording import measured

JOINING = (Relation.AGREES, Relation.CONTRADICTS, Relation.UPDATES)
DECIDED = Q(state__in=(OutcomeState.AGREED, OutcomeState.ADJUDICATED), relation__in=JOINING)
MOST_VALUES = 3  # quantities of a claim that are told

LINK = ("pk", "public_id", "a_id", "b_id", "relation", "direction", "decided_at", "more_specific")


def told() -> ClaimQuerySet:
    """The claims that facts are made of: those that stand and that nobody has rejected."""
    return Claim.objects.standing().exclude(review=Review.REJECTED)


def locked_reach(claim_ids: Iterable[int]) -> set[int]:
    """All claims whose facts may change with these, which nobody else changes until the transaction ends."""
    wanted = set(claim_ids)
    reach = _reach(wanted)
    # Transactions of SQLite that write run one after the other, and so need no locks.
    while connection.features.has_select_for_update:
        before = transaction.savepoint()
        for some in batched(sorted(reach)):
            list(Claim.objects.select_for_update(no_key=True).filter(pk__in=some).order_by("pk").values_list("pk"))
        now = _reach(wanted)
        if now <= reach:
            transaction.savepoint_commit(before)
            return now
        # More is tied to them meanwhile. These locks are given back, so that all are always taken in one order.
        transaction.savepoint_rollback(before)
        reach |= now
    return reach


def _reach(claim_ids: set[int]) -> set[int]:
    """These claims and all that are tied to them, by what was decided or by the facts stored until now."""
    found, new = set(claim_ids), set(claim_ids)
    while new:
        new = {claim for some in batched(sorted(new)) for claim in _neighbours(some)} - found
        found |= new
    return found


def _neighbours(claims: list[int]) -> Iterator[int]:
    """Across claims that are gone too: what hung together through them may not any more."""
    tied = Q(a__in=claims) | Q(b__in=claims)
    for pair in Link.objects.filter(DECIDED).filter(tied).order_by().values_list("a_id", "b_id"):
        yield from pair
    for pair in Ruling.objects.filter(tied, kind=RulingKind.SAME).order_by().values_list("a_id", "b_id"):
        yield from pair
    yield from Member.objects.filter(fact__members__claim__in=claims).order_by().values_list("claim_id", flat=True)


def records_of(claim_ids: Iterable[int]) -> Records:
    """What is stored of these claims that stand, and of the ties among them."""
    pks = sorted(claim_ids)
    claims = {said.pk: said for some in batched(pks) for said in _claims(some)}
    links = [link for some in batched(claims) for link in _links(some) if link.b in claims]
    rulings = [
        ruling for some in batched(claims) for ruling in Ruling.objects.standing().filter(a__in=some).order_by("pk")
    ]
    return Records(
        claims=claims,
        links=links,
        rulings=[
            Ruled(one.pk, one.public_id, one.a_id, one.b_id, one.kind, one.made_at)
            for one in rulings
            if one.b_id in claims
        ],
        titles=[Titled(one.public_id, one.a_id, one.title, one.made_at) for one in rulings if one.title],
    )


def _claims(pks: list[int]) -> Iterator[Said]:
    claims = told().filter(pk__in=pks).select_related("article__outlet").prefetch_related("quantities")
    waiting = _waiting(pks)
    for claim in claims.defer("frame", "facets").order_by("pk"):
        yield Said(
            pk=claim.pk,
            public_id=claim.public_id,
            statement=claim.statement,
            value="; ".join(measured(found) for found in list(claim.quantities.all())[:MOST_VALUES]),
            speaker=claim.speaker,
            outlet=claim.article.outlet_id,
            origin=origin_key(claim),
            published=claim.article.published,
            check_worthiness=claim.check_worthiness,
            waiting=claim.pk in waiting,
        )


def waiting_links() -> LinkQuerySet:
    """The pairs that somebody is still asked about and that nothing is decided of."""
    rejected = Q(a__review=Review.REJECTED) | Q(b__review=Review.REJECTED)
    return Link.objects.live().filter(relation="", place__isnull=False).exclude(rejected)


def _waiting(pks: list[int]) -> set[int]:
    ends = waiting_links().filter(Q(a__in=pks) | Q(b__in=pks)).order_by().values_list("a_id", "b_id")
    return {end for pair in ends for end in pair}


def _links(pks: list[int]) -> Iterator[Decided]:
    links = Link.objects.filter(DECIDED, a__in=pks, retired_at=None).order_by("pk")
    rows = links.values_list(*LINK, "suggestion__relation", "suggestion__more_specific")
    for pk, public_id, a, b, relation, direction, decided_at, said, suggested, more_specific in rows:
        yield Decided(
            pk=pk,
            public_id=public_id,
            a=a,
            b=b,
            relation=relation,
            decided_at=decided_at,
            vaguer={"a": b, "b": a}.get(said or (more_specific if relation == suggested == Relation.AGREES else "")),
            newer={Direction.A_UPDATES_B.value: a, Direction.B_UPDATES_A.value: b}.get(direction),
        )
