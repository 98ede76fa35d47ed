"""Facts as they are stored: brought in line with what people decided, a few at a time or all at once."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from claims.models import Claim, Fact, Member, Position, Snag, Step
from claims.models.choices import StepKind
from claims.services.batching import batched
from claims.services.gathering import locked_reach, records_of, told
from claims.services.positions import Decided, Misfit
from claims.services.summaries import FactRow, PositionRow, facts_of

FACT_FIELDS = [field.name for field in fields(FactRow) if field.name not in ("public_id", "positions")]
POSITION_FIELDS = [field.name for field in fields(PositionRow) if field.name not in ("public_id", "members")]
ROWS = 500  # written in one statement
TOGETHER = 500  # claims gone through in one transaction when all are

# What is stored of a step: its kind, and the row of its link or else of its ruling.
StepRow = tuple[str, int | None, int | None]


@dataclass(frozen=True, slots=True)
class SnagRow:
    a: int
    b: int
    component: str
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many facts there are, and how many of them, or of what does not add up, were not as they should be."""

    facts: int
    changed: int


@transaction.atomic
def refresh(claim_ids: Iterable[int]) -> None:
    """Bring the facts of these claims in line, in the transaction of whatever changed them.

    To be called with both ends of each link whose outcome changed, and with claims that came, went or were edited.
    """
    wanted = set(claim_ids)
    if wanted:
        _renew(locked_reach(wanted), write=True)


def refresh_articles(article_ids: Iterable[int]) -> None:
    """After a change of what facts tell of the articles' claims: which of them stand, their date, their origin."""
    wanted = list(article_ids)
    if wanted:
        refresh(Claim.objects.filter(article__in=wanted).order_by().values_list("pk", flat=True))


def refresh_outlet(outlet_id: int) -> None:
    """After an outlet became an agency, or is none any more: facts of one claim have one origin all the same."""
    several = Member.objects.filter(claim__article__outlet=outlet_id, fact__claim_count__gt=1)
    refresh(several.order_by().values_list("claim_id", flat=True).distinct())


def rebuild(*, write: bool = True) -> Rebuilt:
    """Make all facts anew, a few claims in a transaction; without `write`, only count what differs."""
    done, changed = set[int](), 0
    for some in batched(Claim.objects.order_by("pk").values_list("pk", flat=True).iterator(), TOGETHER):
        left = [claim for claim in some if claim not in done]
        if left:
            with transaction.atomic():
                reach = locked_reach(left)
                changed += _renew(reach, write=write)
            done |= reach
    orphans = Fact.objects.filter(members=None)
    changed += orphans.count()
    if write:
        orphans.delete()
    return Rebuilt(facts=Fact.objects.count(), changed=changed)


def rebuild_where_missing() -> None:
    """Make the facts of a database that has claims and no facts yet; otherwise two small queries."""
    if not Fact.objects.exists() and told().exists():
        rebuild()


def _renew(claims: Collection[int], *, write: bool) -> int:
    """Make the facts of these claims, which nothing ties to others, and give how many had to change."""
    wanted, grouped = facts_of(records_of(claims))
    facts = {row.public_id: row for row in wanted}
    snags = {misfit.left_out.public_id: _snag_row(misfit) for misfit in grouped.misfits}
    stored, stored_snags = _stored(claims), _stored_snags(claims)
    changed = {key for key in {*facts, *stored} if facts.get(key) != stored.get(key)}
    changed_snags = {key for key in {*snags, *stored_snags} if snags.get(key) != stored_snags.get(key)}
    if write:
        now = timezone.now()
        if changed:
            _write(facts, changed, now)
        if changed_snags:
            _write_snags(snags, changed_snags, now)
    return len(changed) + len(changed_snags)


def _stored(claims: Collection[int]) -> dict[str, FactRow]:
    pks = {
        pk
        for some in batched(sorted(claims))
        for pk in Member.objects.filter(claim__in=some).order_by().values_list("fact_id", flat=True)
    }
    return {
        fact.public_id: _fact_row(fact)
        for some in batched(sorted(pks))
        for fact in Fact.objects.filter(pk__in=some).prefetch_related("positions__members").order_by("pk")
    }


def _fact_row(fact: Fact) -> FactRow:
    positions = sorted(fact.positions.all(), key=lambda position: position.number)
    told = {name: getattr(fact, name) for name in FACT_FIELDS}
    return FactRow(public_id=fact.public_id, **told, positions=tuple(_position_row(one) for one in positions))


def _position_row(position: Position) -> PositionRow:
    members = frozenset((member.claim_id, member.consistent) for member in position.members.all())
    told = {name: getattr(position, name) for name in POSITION_FIELDS}
    return PositionRow(public_id=position.public_id, **told, members=members)


def _write(facts: Mapping[str, FactRow], changed: Collection[str], now: datetime) -> None:
    """Positions that move from fact to fact keep their rows, so what points to them goes along."""
    rows = [facts[key] for key in sorted(changed) if key in facts]
    old = sorted(_numbers(Fact, sorted(changed)).values())
    for few in batched(old):
        Member.objects.filter(fact__in=few).delete()
    numbers = _put_facts(rows, now)
    positions = [(position, numbers[row.public_id]) for row in rows for position in row.positions]
    placed = _put_positions(positions)
    kept = {position.public_id for position, _ in positions}
    for few in batched(sorted({*old, *numbers.values()})):
        there = Position.objects.filter(fact__in=few).values_list("public_id", flat=True)
        for stale in batched(sorted(set(there) - kept)):
            Position.objects.filter(public_id__in=stale).delete()
    Member.objects.bulk_create(
        (
            Member(fact_id=fact, position_id=placed[position.public_id], claim_id=claim, consistent=consistent)
            for position, fact in positions
            for claim, consistent in sorted(position.members)
        ),
        batch_size=ROWS,
    )
    for gone in batched(sorted(set(changed).difference(facts))):
        Fact.objects.filter(public_id__in=gone).delete()


def _put_facts(rows: Sequence[FactRow], now: datetime) -> dict[str, int]:
    """Added or changed; the numbers of their rows."""
    Fact.objects.bulk_create(
        (
            Fact(public_id=row.public_id, changed_at=now, **{name: getattr(row, name) for name in FACT_FIELDS})
            for row in rows
        ),
        batch_size=ROWS,
        update_conflicts=True,
        unique_fields=["public_id"],
        update_fields=[*FACT_FIELDS, "changed_at"],
    )
    return _numbers(Fact, [row.public_id for row in rows])


def _put_positions(positions: Sequence[tuple[PositionRow, int]]) -> dict[str, int]:
    Position.objects.bulk_create(
        (
            Position(public_id=row.public_id, fact_id=fact, **{name: getattr(row, name) for name in POSITION_FIELDS})
            for row, fact in positions
        ),
        batch_size=ROWS,
        update_conflicts=True,
        unique_fields=["public_id"],
        update_fields=["fact", *POSITION_FIELDS],
    )
    return _numbers(Position, [row.public_id for row, _ in positions])


def _numbers(model: type[Fact] | type[Position], public_ids: Sequence[str]) -> dict[str, int]:
    return {
        public_id: pk
        for some in batched(public_ids)
        for public_id, pk in model.objects.filter(public_id__in=some).order_by().values_list("public_id", "pk")
    }


def _snag_row(misfit: Misfit) -> SnagRow:
    steps = [(StepKind.LEFT_OUT if tie == misfit.left_out else StepKind.JOINED, tie) for tie in misfit.way]
    steps.append((StepKind.CONFLICT, misfit.conflict))
    return SnagRow(
        a=misfit.a,
        b=misfit.b,
        component=misfit.component,
        steps=tuple(
            (kind.value, tie.pk, None) if isinstance(tie, Decided) else (kind.value, None, tie.pk)
            for kind, tie in steps
        ),
    )


def _stored_snags(claims: Collection[int]) -> dict[str, SnagRow]:
    found = {}
    for some in batched(sorted(claims)):
        for snag in Snag.objects.filter(Q(a__in=some) | Q(b__in=some)).prefetch_related("steps"):
            steps = sorted(snag.steps.all(), key=lambda step: step.number)
            rows = tuple((step.kind, step.link_id, step.ruling_id) for step in steps)
            found[snag.key] = SnagRow(snag.a_id, snag.b_id, snag.component, rows)
    return found


def _write_snags(snags: Mapping[str, SnagRow], changed: Collection[str], now: datetime) -> None:
    old = Snag.objects.filter(key__in=changed)
    since = dict(old.values_list("key", "found_at"))
    old.delete()
    for key in sorted(changed):
        row = snags.get(key)
        if row:
            snag = Snag.objects.create(
                key=key, a_id=row.a, b_id=row.b, component=row.component, found_at=since.get(key, now)
            )
            Step.objects.bulk_create(
                Step(snag=snag, number=number, kind=kind, link_id=link, ruling_id=ruling)
                for number, (kind, link, ruling) in enumerate(row.steps)
            )
