"""A claim's rows: what the engine says of it, what it refers to, and what it can be found by."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from claims.models import Article, Claim, Entity, Key, Mention, Period, Quantity, derived_id
from claims.nlp import candidates, pipeline
from claims.nlp.types import Reading, Side
from claims.services import sides
from claims.services.batching import batched
from claims.services.index import stored_keys
from claims.services.naming import free_id

ROWS = 500  # of one insert


@dataclass(frozen=True, slots=True)
class Made:
    """A claim that the engine made of a text, with the id that its row has or will have."""

    public_id: str
    ordinal: int
    side: Side
    keys: tuple[candidates.Key, ...]


def made(article: Article, reading: Reading) -> list[Made]:
    """The reading's claims with their ids: a running number tells equal statements apart."""
    seen: Counter[str] = Counter()
    claims = []
    for side in reading.sides():
        statement = side.claim.statement
        ordinal = seen[statement]
        seen[statement] += 1
        public_id = derived_id("claim", article.public_id, statement, str(ordinal))
        claims.append(Made(public_id, ordinal, side, stored_keys(side)))
    return claims


def is_machines(claim: Claim) -> bool:
    """Whether all that is said of the claim is the machine's: then a newer reading may say it anew."""
    return claim.touched_at is None and claim.made_by_id is None


def create(article: Article, claims: Sequence[Made], text: str, **fields: Any) -> None:
    """Rows for claims that have none, with all they refer to. `fields` go before what the engine says."""
    rows = [
        Claim(
            article=article,
            public_id=one.public_id,
            ordinal=one.ordinal,
            statement_at_birth=one.side.claim.statement,
            **_columns(one.side) | fields,
        )
        for one in claims
    ]
    Claim.objects.bulk_create(rows, batch_size=ROWS)
    _describe(list(zip(rows, claims, strict=True)), text)


def renew(rows: Sequence[tuple[Claim, Made]], text: str) -> None:
    """Bring rows that are there already to what this reading says. What a person has made of a claim stays."""
    machines = [(claim, one) for claim, one in rows if is_machines(claim)]
    changed = [claim for claim, one in machines if _take_over(claim, _columns(one.side))]
    if changed:
        Claim.objects.bulk_update(changed, sorted(_columns(machines[0][1].side)), batch_size=50)
    _describe_anew(machines, text)
    write_keys([claim.pk for claim, _ in rows if not is_machines(claim)])


def rewrite(claim: Claim, side: Side, text: str) -> None:
    """Take over what a person says of the claim. Its own columns are for the caller to store."""
    for field, value in sides.claim_fields(side).items():
        setattr(claim, field, value)
    _describe_anew([(claim, Made(claim.public_id, claim.ordinal, side, stored_keys(side)))], text)


def _columns(side: Side) -> dict[str, Any]:
    """What the engine fills of a claim's row, and fills again while nobody has touched the claim."""
    return sides.claim_fields(side) | {"engine_version": pipeline.VERSION, "retired_at": None}


def _take_over(claim: Claim, columns: dict[str, Any]) -> bool:
    """Whether that changed anything."""
    changed = any(getattr(claim, field) != value for field, value in columns.items())
    for field, value in columns.items():
        setattr(claim, field, value)
    return changed


def _describe_anew(rows: Sequence[tuple[Claim, Made]], text: str) -> None:
    for some in batched(claim.pk for claim, _ in rows):
        for table in (Quantity, Period, Mention, Key):
            table.objects.filter(claim__in=some).delete()
    _describe(rows, text)


def _describe(rows: Sequence[tuple[Claim, Made]], text: str) -> None:
    """Write what the claims refer to, and what they can be found by."""
    entities = _entities(
        {(sides.entity_name(found), found.kind.value) for _, one in rows for found in one.side.entities}
    )
    Quantity.objects.bulk_create(
        (row for claim, one in rows for row in sides.quantity_rows(claim, one.side, text)), batch_size=ROWS
    )
    Period.objects.bulk_create(
        (row for claim, one in rows for row in sides.period_rows(claim, one.side)), batch_size=ROWS
    )
    Mention.objects.bulk_create(
        (row for claim, one in rows for row in sides.mention_rows(claim, one.side, entities)), batch_size=ROWS
    )
    Key.objects.bulk_create((row for claim, one in rows for row in _key_rows(claim.pk, one.keys)), batch_size=ROWS)


def _key_rows(claim_id: int, keys: Iterable[candidates.Key]) -> list[Key]:
    return [Key(claim_id=claim_id, kind=key.kind.value, key=key.value) for key in keys]


def write_keys(claim_ids: Sequence[int]) -> None:
    """What a person has made of a claim is what it is found by."""
    Key.objects.filter(claim__in=claim_ids).delete()
    edited = sides.load_sides(claim_ids)
    Key.objects.bulk_create(
        (row for claim_id, side in edited.items() for row in _key_rows(claim_id, stored_keys(side))), batch_size=ROWS
    )


def _entities(wanted: set[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """The row's number of each name and kind; what is missing is made."""
    found = _known_entities(wanted)
    Entity.objects.bulk_create(
        (
            Entity(public_id=derived_id("entity", kind, name), name=name, kind=kind)
            for name, kind in sorted(wanted - found.keys())
        ),
        batch_size=ROWS,
        ignore_conflicts=True,
    )
    found |= _known_entities(wanted - found.keys())
    for name, kind in sorted(wanted - found.keys()):
        found[name, kind] = _entity(name, kind).pk
    return found


def _entity(name: str, kind: str) -> Entity:
    """The same name in other letter case is the same entity; a renamed one has left its name, not its id."""
    known = Entity.objects.filter(name__iexact=name, kind=kind).first()
    return known or Entity.objects.create(public_id=free_id(Entity, kind, name), name=name, kind=kind)


def _known_entities(wanted: set[tuple[str, str]]) -> dict[tuple[str, str], int]:
    rows = (
        row
        for names in batched(sorted({name for name, _ in wanted}))
        for row in Entity.objects.filter(name__in=names).values_list("name", "kind", "pk")
    )
    return {(name, kind): pk for name, kind, pk in rows if (name, kind) in wanted}
