"""The list of claims."""

from collections.abc import Mapping
from typing import Any

import django_filters
import django_tables2
from django.db.models import Exists, OuterRef, Q

from claims.lists.parts import SideFilter
from claims.models import Link, User
from claims.models.choices import OutcomeState, Relation, Review
from claims.models.claims import ClaimQuerySet
from claims.models.links import ASKED

# What can be asked of how a claim stands, in words, and how it is found.
STATUS: Mapping[str, tuple[str, Q]] = {
    "unreviewed": ("unreviewed", Q(review=Review.UNREVIEWED)),
    "accepted": ("accepted", Q(review=Review.ACCEPTED)),
    "rejected": ("rejected", Q(review=Review.REJECTED)),
    "needs_context": ("needs context", Q(needs_context=True)),
    "edited": ("edited by people", Q(touched_at__isnull=False)),
    "by_hand": ("added by hand", Q(made_by__isnull=False)),
    "withdrawn": ("withdrawn", Q(withdrawn_at__isnull=False)),
}


class ClaimFilter(SideFilter):
    """`user` sees only what they may know of links."""

    status = django_filters.ChoiceFilter(
        method="standing",
        choices=[(key, words) for key, (words, _) in STATUS.items()],
        empty_label="any",
        label="Status",
    )
    relation = django_filters.ChoiceFilter(
        method="together",
        choices=[(each.value, each.label) for each in ASKED],
        empty_label="any",
        label="Has a link that",
    )
    outcome = django_filters.ChoiceFilter(
        method="together", choices=OutcomeState.choices, empty_label="any", label="Outcome of the link"
    )

    def __init__(self, data: Mapping[str, Any] | None, queryset: ClaimQuerySet, *, user: User) -> None:
        self._user = user
        super().__init__(data, queryset)

    def filter_queryset(self, queryset: ClaimQuerySet) -> ClaimQuerySet:
        relation, outcome = (self.form.cleaned_data[name] for name in ("relation", "outcome"))
        claims = super().filter_queryset(queryset)
        if not relation and not outcome:
            return claims
        links = Link.objects.live().visible_to(self._user)
        if relation:
            links = links.standing_as(Relation(relation))
        if outcome:
            links = links.filter(state=outcome)
        return claims.filter(*(Exists(links.filter(a=OuterRef("pk"))) | Exists(links.filter(b=OuterRef("pk"))),))

    def standing(self, claims: ClaimQuerySet, name: str, wanted: str) -> ClaimQuerySet:
        return claims.filter(STATUS[wanted][1])


class ClaimTable(django_tables2.Table):
    """Each column can be sorted by; the address says which."""

    statement = django_tables2.Column(verbose_name="Claim", orderable=False)
    outlet = django_tables2.Column(
        accessor="article__outlet__name", verbose_name="Outlet", order_by=("article__outlet__name", "pk")
    )
    published = django_tables2.Column(
        accessor="article__published", verbose_name="Published", order_by=("article__published", "pk")
    )
    speaker = django_tables2.Column(verbose_name="Speaker", order_by=("speaker", "pk"))
    worth = django_tables2.Column(
        accessor="check_worthiness", verbose_name="Check-worthy", order_by=("check_worthiness", "pk")
    )
    status = django_tables2.Column(accessor="review", verbose_name="Status", order_by=("review", "pk"))

    class Meta:
        template_name = "claims/_claims_table.html"
