"""Claims: what people change of one goes through the same services as on its page."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from claims.admin.asking import Question, ask
from claims.admin.exporting import Exported
from claims.admin.parts import Asking, ReadOnly, RefusedForm, Table, Undeletable, named_or_said, tell, user_of
from claims.admin.picking import ENTITY, OUTLET, STORY, Whether, picked
from claims.claim_forms import ReasonForm
from claims.exports.claims import claims_table
from claims.exports.table import Table as Exports
from claims.models import Anchor, Claim, Mention, Period, Quantity
from claims.models.choices import Review
from claims.services import bulk, editing, remembering, vetting
from claims.services.remembering import Change, Meanwhile
from claims.services.searching import claims_saying

CONTENT = ("statement", "speaker", "modality", "polarity", "needs_context")
VETTED = ("review", "review_reason")


class AnchorInline(ReadOnly, admin.TabularInline):
    model = Anchor
    fields = readonly_fields = ("revision", "start", "end", "quote")
    extra = 0

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Anchor]":
        return super().get_queryset(request).select_related("revision__article__outlet").defer("revision__text")


class QuantityInline(ReadOnly, admin.TabularInline):
    model = Quantity
    fields = readonly_fields = ("text", "comparator", "low", "high", "unit", "measures", "change", "part", "base")
    extra = 0


class PeriodInline(ReadOnly, admin.TabularInline):
    model = Period
    fields = readonly_fields = ("text", "begins", "ends", "granularity", "timex")
    extra = 0


class MentionInline(ReadOnly, admin.TabularInline):
    model = Mention
    fields = readonly_fields = ("text", "entity", "kind")
    extra = 0

    @admin.display
    def kind(self, mention: Mention) -> str:
        return mention.entity.get_kind_display()

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Mention]":
        return super().get_queryset(request).select_related("entity")


class ClaimForm(RefusedForm):
    """`seen` is the version that the person was shown."""

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Claim
        fields = (*CONTENT, *VETTED)

    def __init__(self, data: Any = None, *args: Any, **more: Any) -> None:
        if isinstance(self.refused, Meanwhile):
            data = data.copy()
            data["seen"] = self.refused.version
        super().__init__(data, *args, **more)
        if self.instance.pk:
            self.initial["seen"] = remembering.version(self.instance)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or {}
        if cleaned.get("review") == Review.REJECTED and not cleaned.get("review_reason"):
            self.add_error("review_reason", "Say why the claim is rejected.")
        return cleaned


@admin.register(Claim)
class ClaimAdmin(Asking, Exported, Undeletable, Table):
    form = ClaimForm
    apart = True
    list_display = ("statement", "speaker", "source", "modality", "polarity", "review", "context", "state")
    list_filter = (
        picked(STORY, lambda rows, story: rows.filter(article__story=story)),
        picked(OUTLET, lambda rows, outlet: rows.filter(article__outlet=outlet)),
        picked(ENTITY, lambda rows, entity: rows.filter(pk__in=entity.mentions.order_by().values("claim"))),
        "review",
        "needs_context",
        "modality",
        "polarity",
        ("made_by", Whether),
        ("touched_at", Whether),
    )
    ordering = ("-pk",)
    sortable_by = ("speaker", "review")
    search_fields = ("statement",)
    search_help_text = "Words of the statement in any form; or a speaker’s whole name, or an id."
    readonly_fields = ("public_id", "source", "state", "worth", "engine_version", "made_by", "touched_at")
    fieldsets = (
        (None, {"fields": (*CONTENT, *VETTED, "seen")}),
        ("Where it comes from", {"fields": readonly_fields}),
    )
    inlines = (AnchorInline, QuantityInline, PeriodInline, MentionInline)
    actions = ("accept", "reject", "need_context", "need_no_context")

    @admin.display(description="article")
    def source(self, claim: Claim) -> SafeString:
        where = reverse("admin:claims_article_change", args=[claim.article_id])
        return format_html('<a href="{}">{}: {}</a>', where, claim.article.outlet, claim.article)

    @admin.display(description="context")
    def context(self, claim: Claim) -> str:
        return "needs context" if claim.needs_context else ""

    @admin.display(description="check-worthiness")
    def worth(self, claim: Claim) -> str:
        return f"{claim.check_worthiness:.2f}"

    @admin.display
    def state(self, claim: Claim) -> str:
        if claim.withdrawn_at:
            return "withdrawn"
        return "gave way to others" if claim.retired_at else "stands"

    @admin.action(description="Accept", permissions=["change"])
    def accept(self, request: HttpRequest, queryset: "QuerySet[Claim]") -> None:
        self._review(request, queryset, Review.ACCEPTED)

    @admin.action(description="Reject, with a reason…", permissions=["change"])
    def reject(self, request: HttpRequest, queryset: "QuerySet[Claim]") -> HttpResponse | None:
        return ask(
            self,
            request,
            queryset,
            Question(
                action="reject",
                title="Reject claims",
                lead="They leave the queue, the facts and the lists of candidates. Their history says why.",
                button="Reject",
                form=ReasonForm(request.POST if "apply" in request.POST else None),
                do=lambda said: self._review(request, queryset, Review.REJECTED, said["reason"]),
            ),
        )

    @admin.action(description="Mark: needs context", permissions=["change"])
    def need_context(self, request: HttpRequest, queryset: "QuerySet[Claim]") -> None:
        self._mark(request, queryset, needs=True)

    @admin.action(description="Take back: needs context", permissions=["change"])
    def need_no_context(self, request: HttpRequest, queryset: "QuerySet[Claim]") -> None:
        self._mark(request, queryset, needs=False)

    def _review(self, request: HttpRequest, claims: "QuerySet[Claim]", review: str, reason: str = "") -> None:
        chosen = few(claims)
        done = bulk.review_claims(claims=chosen, by=user_of(request), review=review, reason=reason)
        tell(request, f"{review.capitalize()}: {done.changed} of {len(chosen)}.", done)

    def _mark(self, request: HttpRequest, claims: "QuerySet[Claim]", *, needs: bool) -> None:
        chosen = few(claims)
        done = bulk.mark_claims(claims=chosen, by=user_of(request), needs_context=needs)
        tell(request, f"Marked: {done.changed} of {len(chosen)}.", done)

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Claim]":
        claims: QuerySet[Claim] = super().get_queryset(request)
        return claims.select_related("article__outlet", "made_by").defer("frame", "facets")

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[QuerySet, bool]:
        wanted = search_term.strip()
        if not wanted:
            return queryset, False
        said = queryset.filter(pk__in=claims_saying(wanted).order_by().values("pk"))
        return named_or_said(queryset, Q(public_id=wanted) | Q(speaker=wanted), said)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Claim | None = None) -> bool:
        """Of a claim that others took the place of nothing is changed."""
        return super().has_change_permission(request, obj) and (obj is None or self.state(obj) == "stands")

    def save_model(self, request: HttpRequest, obj: Claim, form: forms.ModelForm, change: bool) -> None:
        """Not saved but handed on: the services remember who, and bring links and facts in line."""
        claim, said = Claim.objects.select_related("article").get(pk=obj.pk), form.cleaned_data
        if {*CONTENT}.intersection(form.changed_data):
            changed = {name: said[name] for name in CONTENT}
            editing.edit_fields(claim=claim, by=user_of(request), seen=said["seen"] or 0, **changed)
        if {*VETTED}.intersection(form.changed_data):
            vetting.review(claim=claim, by=user_of(request), review=said["review"], reason=said["review_reason"])

    def changes(self, request: HttpRequest, record: Claim) -> list[Change]:
        return remembering.changes(record)

    def export_table(self, request: HttpRequest, rows: Any) -> Exports:
        return claims_table(among=rows)


def few(claims: "QuerySet[Claim]") -> list[Claim]:
    """The chosen, and no more of too many than are needed to refuse them."""
    return list(claims.order_by("pk")[: bulk.MOST + 1])
