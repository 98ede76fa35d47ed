"""The list of links."""

from collections.abc import Mapping
from typing import Any

import django_filters
import django_tables2
from django.db.models import QuerySet

from claims.lists.parts import SideFilter
from claims.models import Claim, User
from claims.models.choices import OutcomeState, Relation
from claims.models.links import LinkQuerySet

MADE = {"machine": "suggested by the machine", "hand": "made by hand", "flagged": "to look at again"}


class LinkFilter(django_filters.FilterSet):
    """What can be asked of a link, and of either of its claims: one claim must answer to all of that."""

    relation = django_filters.ChoiceFilter(
        method="standing_as", choices=Relation.choices, empty_label="any", label="Relation"
    )
    outcome = django_filters.ChoiceFilter(
        field_name="state", choices=OutcomeState.choices, empty_label="any", label="Outcome"
    )
    sure = django_filters.NumberFilter(
        field_name="confidence", lookup_expr="gte", min_value=0, max_value=1, label="Confidence from"
    )
    made = django_filters.ChoiceFilter(method="made_so", choices=list(MADE.items()), empty_label="any", label="Made")

    def __init__(self, data: Mapping[str, Any] | None, queryset: LinkQuerySet, *, user: User) -> None:
        super().__init__(data, queryset)
        self.side = SideFilter(data, Claim.objects.all())

    def is_valid(self) -> bool:
        return bool(super().is_valid() and self.side.is_valid())

    def filter_queryset(self, queryset: LinkQuerySet) -> LinkQuerySet:
        links: LinkQuerySet = super().filter_queryset(queryset)
        asked = any(value not in (None, "") for value in self.side.form.cleaned_data.values())
        return links.with_end_among(self.side.qs) if asked else links

    def standing_as(self, links: LinkQuerySet, name: str, wanted: str) -> LinkQuerySet:
        return links.standing_as(Relation(wanted))

    def made_so(self, links: LinkQuerySet, name: str, wanted: str) -> QuerySet:
        if wanted == "flagged":
            return links.filter(flagged_at__isnull=False)
        return links.filter(made_by__isnull=wanted == "machine")


class LinkTable(django_tables2.Table):
    relation = django_tables2.Column(verbose_name="Relation", order_by=("stands_as", "confidence", "pk"))
    claims = django_tables2.Column(verbose_name="Claims", orderable=False, empty_values=())
    confidence = django_tables2.Column(verbose_name="Confidence", order_by=("confidence", "pk"))
    outcome = django_tables2.Column(accessor="state", verbose_name="Outcome", order_by=("state", "pk"))
    decided = django_tables2.Column(accessor="decided_at", verbose_name="Decided", order_by=("decided_at", "pk"))

    class Meta:
        template_name = "claims/_links_table.html"
