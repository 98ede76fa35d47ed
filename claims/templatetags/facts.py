"""How pages say how a fact stands."""

from collections.abc import Iterable, Mapping

from django import template
from django.db.models import Model

from claims.models.choices import FactStatus

register = template.Library()

SIGNS: Mapping[str, str] = {
    FactStatus.DISPUTED_OUTLETS: "contradicts",
    FactStatus.DISPUTED_SPEAKERS: "contradicts",
    FactStatus.UPDATED: "updates",
    FactStatus.CORROBORATED: "agrees",
    FactStatus.SINGLE_SOURCE: "unrelated",
    FactStatus.UNREVIEWED: "cannot_tell",
}


@register.filter
def status_sign(status: str) -> str:
    """The sign of a fact's status, which is the relation's that made it so."""
    return SIGNS[status]


@register.filter
def value_of(found: Mapping[int, str], row: Model) -> str:
    return found.get(row.pk, "")


@register.filter
def reasons(link: Model) -> Iterable[str]:
    """Why the engine thinks what it suggested, in sentences; nothing where what stands is something else."""
    suggestion = getattr(link, "suggestion", None)
    stands = getattr(link, "relation", "")
    if suggestion is None or (stands and suggestion.relation != stands):
        return []
    return [reason["text"] for reason in suggestion.reasons]
