"""What curators say of entities: their names, kinds and aliases go into the next reading."""

from collections.abc import Iterator, Mapping

from django.db import transaction
from django.db.models import Count
from django.db.models.functions import Lower

from claims.models import Alias, Entity
from claims.nlp.types import EntityKind


def curated_names() -> Mapping[str, tuple[str, EntityKind]]:
    """Every form that curators gave with the name and kind it stands for; an alias wins over an entity's own name."""
    aliases = Alias.objects.values_list("name", "entity__name", "entity__kind").order_by("pk")
    forms = [*_own_names(), *aliases]
    return {form.lower(): (name, EntityKind(kind)) for form, name, kind in forms}


def _own_names() -> Iterator[tuple[str, str, str]]:
    """The names of entities that have aliases, unless several entities bear the name.

    A nationality is named after its country, so its name says nothing of the words.
    """
    curated = Entity.objects.filter(aliases__isnull=False).exclude(kind=EntityKind.NATIONALITY).distinct()
    rows = list(curated.order_by("pk").values_list("name", "kind"))
    folded = {name.lower() for name, _ in rows}
    bearers = Entity.objects.annotate(folded=Lower("name")).filter(folded__in=folded)
    shared = set(bearers.values("folded").annotate(n=Count("pk")).filter(n__gt=1).values_list("folded", flat=True))
    yield from ((name, name, kind) for name, kind in rows if name.lower() not in shared)


@transaction.atomic
def keep_form(*, entity: Entity, name: str, kind: str) -> None:
    """Make the name that an entity had before a curator's change an alias, so that the next reading follows.

    Nothing is kept of a nationality's name, nor where the name is another entity's or an alias already.
    """
    another = Entity.objects.exclude(pk=entity.pk).filter(name__iexact=name).exists()
    taken = another or Alias.objects.filter(name__iexact=name).exists()
    if not taken and EntityKind.NATIONALITY not in (kind, entity.kind):
        Alias.objects.create(entity=entity, name=name)
