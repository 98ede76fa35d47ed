"""What the engine reads in a revision becomes rows: claims, their anchors, and what they refer to.

A claim's id is derived from its article and statement, so reading again, or a newer text, meets the same rows.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from claims.models import (
    Alias,
    Anchor,
    Article,
    Claim,
    Entity,
    Judgement,
    Key,
    Mention,
    Period,
    Quantity,
    Revision,
    derived_id,
)
from claims.models.choices import Review
from claims.nlp import pipeline
from claims.nlp.types import EntityKind, Reading, Side
from claims.services import sides
from claims.services.index import batched, stored_keys
from claims.services.naming import free_id
from claims.services.origins import share_origin
from claims.services.progress import Progress, silent
from claims.services.replacing import Said, replaced

ROWS = 500  # of one insert
# The columns of a claim that the engine fills, and fills again while nobody has touched the claim.
ENGINE_FIELDS = (
    "statement",
    "speaker",
    "cue",
    "modality",
    "polarity",
    "needs_context",
    "check_worthiness",
    "facets",
    "frame",
    "engine_version",
    "retired_at",
)


@dataclass(frozen=True, slots=True)
class Made:
    """A claim that the engine made of a text, with the id that its row has or will have."""

    public_id: str
    ordinal: int
    side: Side


def read_revision(revision: Revision, *, progress: Progress = silent) -> None:
    """Read the text and store its claims. Doing it twice changes nothing."""
    revision.refresh_from_db()
    if revision.engine_version == pipeline.VERSION:
        return
    progress(0, len(revision.text))
    article = Article.objects.get(pk=revision.article_id)
    reading = pipeline.read(revision.text, published=article.published, aliases=curated_names(), progress=progress)
    progress(len(revision.text), len(revision.text))
    store(revision, made(article, reading))


def curated_names() -> Mapping[str, tuple[str, EntityKind]]:
    """Every alias with the name and kind of what it stands for."""
    aliases = Alias.objects.values_list("name", "entity__name", "entity__kind").order_by("pk")
    return {alias: (name, EntityKind(kind)) for alias, name, kind in aliases}


def made(article: Article, reading: Reading) -> list[Made]:
    """The reading's claims with their ids: a running number tells equal statements apart."""
    seen: Counter[str] = Counter()
    claims = []
    for side in reading.sides():
        statement = side.claim.statement
        ordinal = seen[statement]
        seen[statement] += 1
        public_id = derived_id("claim", article.public_id, statement, str(ordinal))
        claims.append(Made(public_id, ordinal, side))
    return claims


@transaction.atomic
def store(revision: Revision, claims: Sequence[Made]) -> None:
    """Write what was made of the revision, all of it or nothing."""
    # Two revisions of one article are stored one after the other.
    article = Article.objects.select_for_update().get(pk=revision.article_id)
    revision.refresh_from_db()
    if revision.engine_version == pipeline.VERSION:
        return
    now = timezone.now()
    before = _standing(article)
    known = {claim.public_id: claim for claim in article.claims.all()}
    rows = {**known, **_create(article, [one for one in claims if one.public_id not in known])}
    _describe([(rows[one.public_id], one.side) for one in claims if _is_machines(rows[one.public_id])], revision)
    _anchor(revision, [(rows[one.public_id], one.side) for one in claims])
    _retire_unread(revision, {one.public_id for one in claims}, now)
    revision.engine_version, revision.read_at = pipeline.VERSION, now
    revision.save(update_fields=["engine_version", "read_at"])
    _settle_standing(article, now)
    _record_replacements(article, before, _standing(article))
    _index(article)
    share_origin(revision)


def _create(article: Article, claims: Iterable[Made]) -> dict[str, Claim]:
    rows = [
        Claim(
            article=article,
            public_id=one.public_id,
            ordinal=one.ordinal,
            statement_at_birth=one.side.claim.statement,
            **sides.claim_fields(one.side),
        )
        for one in claims
    ]
    return {claim.public_id: claim for claim in Claim.objects.bulk_create(rows, batch_size=ROWS)}


def _is_machines(claim: Claim) -> bool:
    """Whether all that is said of the claim is the machine's: then a newer reading may say it anew."""
    return claim.review == Review.UNREVIEWED and claim.statement == claim.statement_at_birth


def _describe(claims: Sequence[tuple[Claim, Side]], revision: Revision) -> None:
    """Write what the claims say and refer to, as this reading has it."""
    for claim, side in claims:
        for field, value in (
            sides.claim_fields(side) | {"engine_version": pipeline.VERSION, "retired_at": None}
        ).items():
            setattr(claim, field, value)
    rows = [claim for claim, _ in claims]
    Claim.objects.bulk_update(rows, ENGINE_FIELDS, batch_size=50)
    for some in batched(rows):
        Quantity.objects.filter(claim__in=some).delete()
        Period.objects.filter(claim__in=some).delete()
        Mention.objects.filter(claim__in=some).delete()
    entities = _entities(
        {(sides.entity_name(found), found.kind.value) for _, side in claims for found in side.entities}
    )
    described = [
        (
            sides.quantity_rows(claim, side, revision.text),
            sides.period_rows(claim, side),
            sides.mention_rows(claim, side, entities),
        )
        for claim, side in claims
    ]
    Quantity.objects.bulk_create((row for rows, _, _ in described for row in rows), batch_size=ROWS)
    Period.objects.bulk_create((row for _, rows, _ in described for row in rows), batch_size=ROWS)
    Mention.objects.bulk_create((row for _, _, rows in described for row in rows), batch_size=ROWS)


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


def _anchor(revision: Revision, claims: Sequence[tuple[Claim, Side]]) -> None:
    Anchor.objects.bulk_create(
        (
            Anchor(claim=claim, revision=revision, start=side.claim.start, end=side.claim.end, quote=side.claim.quote)
            for claim, side in claims
        ),
        batch_size=ROWS,
        update_conflicts=True,
        unique_fields=["claim", "revision"],
        update_fields=["start", "end", "quote"],
    )


def _retire_unread(revision: Revision, made_ids: set[str], now: datetime) -> None:
    """What only an older engine read, in words that still stand: people's work stays, the rest is retired."""
    older = Claim.objects.standing().filter(article=revision.article_id).exclude(engine_version=pipeline.VERSION)
    for claim in older.prefetch_related("anchors"):
        quote = max(claim.anchors.all(), key=lambda anchor: anchor.revision_id).quote
        start = revision.text.find(quote)
        if claim.public_id in made_ids or start < 0:
            continue
        if _is_machines(claim) and not _is_judged(claim):
            Claim.objects.filter(pk=claim.pk).update(retired_at=now)
        else:
            claim.anchors.get_or_create(
                revision=revision, defaults={"start": start, "end": start + len(quote), "quote": quote}
            )


def _is_judged(claim: Claim) -> bool:
    return Judgement.objects.filter(Q(link__a=claim) | Q(link__b=claim)).exists()


def _settle_standing(article: Article, now: datetime) -> None:
    """Withdraw what the newest text that was read no longer says; bring back what it says again."""
    newest = article.revisions.exclude(read_at=None).latest("number")
    said = Anchor.objects.filter(revision=newest, claim=OuterRef("pk"))
    article.claims.filter(~Exists(said), withdrawn_at=None).update(withdrawn_at=now)
    article.claims.filter(Exists(said)).exclude(withdrawn_at=None).update(withdrawn_at=None)


def _standing(article: Article) -> list[Said]:
    """The claims that stand, in the order of their text."""
    newest = article.revisions.exclude(read_at=None).order_by("number").last()
    claims = Claim.objects.standing().anchored_in(newest) if newest else Claim.objects.none()
    return [Said(*row) for row in claims.filter(article=article).values_list("public_id", "statement_at_birth")]


def _record_replacements(article: Article, before: Sequence[Said], after: Sequence[Said]) -> None:
    rows = dict(article.claims.values_list("public_id", "pk"))
    for new, old in replaced(before, after):
        Claim(pk=rows[new]).replaces.add(rows[old])


def _index(article: Article) -> None:
    """Standing claims, and no others, can be found by their keys."""
    Key.objects.filter(claim__article=article).delete()
    standing = sides.load_sides(Claim.objects.standing().filter(article=article).values_list("pk", flat=True))
    Key.objects.bulk_create(
        (
            Key(claim_id=claim_id, kind=key.kind.value, key=key.value)
            for claim_id, side in standing.items()
            for key in stored_keys(side)
        ),
        batch_size=ROWS,
        ignore_conflicts=True,
    )
