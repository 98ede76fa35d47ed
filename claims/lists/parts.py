"""What the filters of several lists share: all that can be asked of a claim by itself."""

from collections.abc import Mapping
from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet

from claims.models import Entity, Mention, Outlet, Period, Quantity, Story
from claims.models.choices import MODALITIES
from claims.models.claims import ClaimQuerySet
from claims.services.searching import saying

OFFERED = 100  # stories or outlets to choose from; any other can stand in the address
NAMED = 50  # entities that one typed name may stand for
END_OF_DAY = "T~"  # comes after every moment of the day, as text is ordered


class SideFilter(django_filters.FilterSet):
    words = django_filters.CharFilter(method="saying", label="Words")
    story = django_filters.ModelChoiceFilter(
        queryset=Story.objects.all(),
        to_field_name="public_id",
        field_name="article__story",
        empty_label="any",
        label="Story",
    )
    outlet = django_filters.ModelChoiceFilter(
        queryset=Outlet.objects.all(),
        to_field_name="public_id",
        field_name="article__outlet",
        empty_label="any",
        label="Outlet",
    )
    speaker = django_filters.CharFilter(lookup_expr="icontains", label="Speaker")
    entity = django_filters.CharFilter(method="naming", label="Name in it")
    modality = django_filters.ChoiceFilter(choices=MODALITIES, empty_label="any", label="Modality")
    worth = django_filters.NumberFilter(
        field_name="check_worthiness", lookup_expr="gte", min_value=0, max_value=1, label="Check-worthiness from"
    )
    since = django_filters.DateFilter(method="together", label="Speaks of times from")
    until = django_filters.DateFilter(method="together", label="to")
    least = django_filters.NumberFilter(method="together", label="Figure from")
    most = django_filters.NumberFilter(method="together", label="to")
    unit = django_filters.CharFilter(method="together", label="Unit or thing counted")

    def __init__(self, data: Mapping[str, Any] | None = None, queryset: QuerySet | None = None, **more: Any) -> None:
        super().__init__(data, queryset, **more)
        offer(self.form, "story", Story.objects.order_by("-created_at", "-pk"))
        offer(self.form, "outlet", Outlet.objects.order_by("name"))

    def filter_queryset(self, queryset: ClaimQuerySet) -> ClaimQuerySet:
        asked = self.form.cleaned_data
        claims: ClaimQuerySet = super().filter_queryset(queryset)
        for rows, conditions in ((Quantity.objects, _figures(asked)), (Period.objects, _times(asked))):
            if conditions:
                claims = claims.filter(Exists(rows.filter(*conditions, claim=OuterRef("pk"))))
        return claims

    def saying(self, claims: ClaimQuerySet, name: str, wanted: str) -> ClaimQuerySet:
        return claims.filter(saying(wanted))

    def naming(self, claims: ClaimQuerySet, name: str, wanted: str) -> ClaimQuerySet:
        named = Entity.objects.filter(Q(name__icontains=wanted) | Q(aliases__name__icontains=wanted)).distinct()
        entities = list(named.order_by("pk").values_list("pk", flat=True)[:NAMED])
        return claims.filter(Exists(Mention.objects.filter(claim=OuterRef("pk"), entity__in=entities)))

    def together(self, claims: ClaimQuerySet, name: str, wanted: object) -> ClaimQuerySet:
        """Asked with its neighbours, of one figure or of one time."""
        return claims


def _figures(asked: Mapping[str, Any]) -> list[Q]:
    conditions = []
    if asked["least"] is not None:
        conditions.append(Q(high__gte=asked["least"]) | Q(high=None))
    if asked["most"] is not None:
        conditions.append(Q(low__lte=asked["most"]) | Q(low=None))
    if asked["unit"]:
        conditions.append(Q(unit__iexact=asked["unit"]) | Q(measures__iexact=asked["unit"]))
    return conditions


def _times(asked: Mapping[str, Any]) -> list[Q]:
    conditions = []
    if asked["since"]:
        conditions.append(Q(ends="") | Q(ends__gt=asked["since"].isoformat()))
    if asked["until"]:
        conditions.append(Q(begins__lte=f"{asked['until'].isoformat()}{END_OF_DAY}"))
    return [~Q(begins="", ends=""), *conditions] if conditions else []


def offer(form: forms.Form, name: str, ordered: QuerySet) -> None:
    """The first to choose from, and the one that is chosen: the form does not grow with the stories."""
    field: Any = form.fields[name]
    first = list(ordered.values_list("pk", flat=True)[:OFFERED])
    field.queryset = ordered.filter(Q(pk__in=first) | Q(public_id=form.data.get(name) or ""))
