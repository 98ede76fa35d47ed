"""Several entities that are one become one: nothing that was said of any of them is lost."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Exists, OuterRef

from claims.models import Alias, Claim, Entity, Key, Mention, User
from claims.models.claims import ClaimQuerySet
from claims.nlp.types import EntityKind
from claims.services import histories, jobs
from claims.services.batching import batched
from claims.services.errors import Refused

CHANGE = "claims.change_entity"
MOST = 20  # entities that are merged at once
MOST_CLAIMS = 5_000  # that get another name at once, which takes some seconds
TOGETHER = 200  # claims renewed in one go


@dataclass(frozen=True, slots=True)
class Merge:
    """What merging entities into one does, before it is done."""

    kept: Entity
    others: tuple[Entity, ...]
    name: str
    kind: str
    mentions: int
    claims: int
    articles: int
    moved: tuple[str, ...]  # aliases of the others
    added: tuple[str, ...]  # names that become aliases
    left: tuple[str, ...]  # names that do not, since something else bears them


def plan(*, entities: Sequence[Entity], name: str, kind: str) -> Merge:
    """What merging these under the name and kind would do. Raises Refused."""
    _check(entities, name, kind)
    kept = min(entities, key=lambda entity: (entity.name != name, entity.kind != kind, entity.pk))
    others = tuple(entity for entity in entities if entity != kept)
    moving = Mention.objects.filter(entity__in=others).order_by()
    names = [entity.name for entity in entities if entity.name.lower() != name.lower()]
    aliases = dict.fromkeys(other for other in names if _may_be_alias(other, entities))
    return Merge(
        kept=kept,
        others=others,
        name=name,
        kind=kind,
        mentions=moving.count(),
        claims=moving.values("claim").distinct().count(),
        articles=moving.values("claim__article").distinct().count(),
        moved=tuple(Alias.objects.filter(entity__in=others).values_list("name", flat=True)),
        added=tuple(_without_known(aliases, entities)),
        left=tuple(dict.fromkeys(other for other in names if other not in aliases)),
    )


@transaction.atomic
def merge(*, entities: Sequence[Entity], name: str, kind: str, by: User) -> Merge:
    """Make one of the entities; what becomes of their claims' links is worked out by the worker.

    Raises Refused, and PermissionDenied.
    """
    if not by.has_perm(CHANGE):
        raise PermissionDenied(f"{by} may not merge entities.")
    rows = [entity.pk for entity in entities]
    locked = list(Entity.objects.select_for_update().filter(pk__in=rows).order_by("pk"))
    if len(locked) < len(set(rows)):
        raise Refused("One of these entities is gone meanwhile: choose again.")
    done = plan(entities=locked, name=name, kind=kind)
    # Found before the mentions move, which say whose claims they are.
    renamed, touched = _claims_of(locked, name), _claims_of(locked, name, kind)
    renew = sorted(renamed.values_list("pk", flat=True))
    articles = set(touched.values_list("article", flat=True))
    _check_number(len(renew))
    _move(done, by)
    _renew(renew, {entity.name for entity in locked} - {name}, name)
    jobs.link_articles_anew(articles)
    return done


def _move(done: Merge, by: User) -> None:
    """Aliases and mentions first: an entity that is mentioned cannot be deleted."""
    called = ", ".join(f"{other.name} ({other.kind})" for other in done.others)
    histories.begin(done.kept)
    for alias in Alias.objects.select_for_update().filter(entity__in=done.others).order_by("pk"):
        histories.begin(alias)
        alias.entity = done.kept
        histories.keep(alias, by=by, reason=f"merged into {done.name}")
    Mention.objects.filter(entity__in=done.others).update(entity=done.kept)
    for other in done.others:
        histories.delete(other, by=by, reason=f"merged into {done.name}")
    for name in done.added:
        histories.keep(Alias(entity=done.kept, name=name), by=by, reason=f"merged into {done.name}")
    done.kept.name, done.kept.kind = done.name, done.kind
    histories.keep(done.kept, by=by, reason=f"merged with {called}")


def _claims_of(entities: Iterable[Entity], name: str, kind: str = "") -> ClaimQuerySet:
    """The claims that mention any of the entities but those of this name, and of this kind where one is given."""
    others = [one.pk for one in entities if one.name != name or (kind and one.kind != kind)]
    return Claim.objects.filter(mentions__entity__in=others).order_by().distinct()


def _renew(claims: Iterable[int], former: Collection[str], name: str) -> None:
    """What the claims are found and compared by says the new name."""
    from claims.services import describing  # noqa: PLC0415 - starting loads no engine

    for some in batched(claims, TOGETHER):
        rows = Claim.objects.filter(pk__in=some).only("frame")
        Claim.objects.bulk_update([claim for claim in rows if _rename(claim, former, name)], ["frame"])
        describing.write_keys(list(_found_by_keys(some).values_list("pk", flat=True)))


def _rename(claim: Claim, former: Collection[str], name: str) -> bool:
    """Give the frame's arguments the new name; tells whether any had an old one."""
    old = [one for one in claim.frame.get("arguments", ()) if one.get("name") in former]
    for argument in old:
        argument["name"] = name
    return bool(old)


def _found_by_keys(claims: Iterable[int]) -> ClaimQuerySet:
    """Those that can be found now: what is retired is not brought back."""
    return Claim.objects.filter(Exists(Key.objects.filter(claim=OuterRef("pk"))), pk__in=claims).order_by()


def _check(entities: Sequence[Entity], name: str, kind: str) -> None:
    if not 2 <= len(entities) <= MOST:
        raise Refused(f"Choose two entities or more to merge, at most {MOST}.")
    if name not in {entity.name for entity in entities}:
        raise Refused("Choose the name that stays.", field="name")
    if kind not in {entity.kind for entity in entities}:
        raise Refused("Choose the kind that stays.", field="kind")
    chosen = [entity.pk for entity in entities]
    if Entity.objects.filter(name__iexact=name, kind=kind).exclude(pk__in=chosen).exists():
        raise Refused(f"There is another entity “{name}” of kind {kind}: choose it too.", field="name")


def _check_number(renamed: int) -> None:
    """All is done in one transaction, for which others who write wait."""
    if renamed > MOST_CLAIMS:
        raise Refused(
            f"{renamed} claims would get another name, at most {MOST_CLAIMS} can at once: "
            "keep the name that most claims have.",
            field="name",
        )


def _may_be_alias(name: str, entities: Sequence[Entity]) -> bool:
    """Not a nationality's name, nor one that another entity bears: the next reading would take that for this one."""
    chosen = [entity.pk for entity in entities]
    if any(entity.name == name and entity.kind == EntityKind.NATIONALITY for entity in entities):
        return False
    borne = Entity.objects.filter(name__iexact=name).exclude(pk__in=chosen).exists()
    return not borne and not Alias.objects.filter(name__iexact=name).exclude(entity__in=chosen).exists()


def _without_known(names: Iterable[str], entities: Sequence[Entity]) -> list[str]:
    """Each once, whatever its letter case, and none that is an alias of these already."""
    known = {name.lower() for name in Alias.objects.filter(entity__in=entities).values_list("name", flat=True)}
    fresh = {name.lower(): name for name in names if name.lower() not in known}
    return list(fresh.values())
