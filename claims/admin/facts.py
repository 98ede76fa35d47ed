"""Facts as they follow from what was decided, and curators' rulings: read only."""

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from claims.admin.exporting import Exported
from claims.admin.parts import ReadOnly, Table, named_or_said, user_of
from claims.admin.picking import STORY, Whether, picked
from claims.exports.facts import facts_table
from claims.exports.table import Table as Exports
from claims.models import Fact, Member, Position, Ruling
from claims.models.facts import FactQuerySet, MemberQuerySet, RulingQuerySet
from claims.services.remembering import Change, Difference
from claims.services.searching import claims_saying


class PositionInline(ReadOnly, admin.TabularInline):
    model = Position
    fields = readonly_fields = ("number", "statement", "value", "claim_count", "outlet_count", "origin_count")
    extra = 0


class MemberInline(ReadOnly, admin.TabularInline):
    model = Member
    fields = readonly_fields = ("answer", "claim", "outlet", "consistent")
    extra = 0

    @admin.display(description="position")
    def answer(self, member: Member) -> int:
        return member.position.number

    @admin.display
    def outlet(self, member: Member) -> str:
        return member.claim.article.outlet.name

    def get_queryset(self, request: HttpRequest) -> MemberQuerySet:
        return Member.objects.with_claims().select_related("position")


@admin.register(Fact)
class FactAdmin(ReadOnly, Exported, Table):
    """Changed by deciding links and by rulings on its page, never by hand."""

    list_display = ("title", "status", "position_count", "claim_count", "outlet_count", "origin_count", "changed_at")
    list_filter = (picked(STORY, lambda rows, story: rows.of_story(story)), "status")
    ordering = ("-pk",)
    sortable_by = ()
    search_fields = ("title",)
    search_help_text = "Words that one of its claims says, in any form; or the id of the fact."
    inlines = (PositionInline, MemberInline)
    fields = readonly_fields = (
        "public_id",
        "title",
        "status",
        "claim_count",
        "outlet_count",
        "origin_count",
        "position_count",
        "check_worthiness",
        "first_published",
        "changed_at",
    )

    def get_queryset(self, request: HttpRequest) -> FactQuerySet:
        return Fact.objects.visible_to(user_of(request))

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[QuerySet, bool]:
        wanted = search_term.strip()
        if not wanted:
            return queryset, False
        members = Member.objects.filter(claim__in=claims_saying(wanted).order_by().values("pk"))
        said = queryset.filter(pk__in=members.order_by().values("fact"))
        return named_or_said(queryset, Q(public_id=wanted), said)

    def changes(self, request: HttpRequest, record: Fact) -> list[Change]:
        """What curators ruled of its claims; the rest of its history is that of its claims and links."""
        claims = record.members.order_by().values("claim")
        rulings = Ruling.objects.visible_to(user_of(request)).filter(Q(a__in=claims) | Q(b__in=claims))
        told = [change for one in rulings.select_related("a", "b", "made_by", "withdrawn_by") for change in ruled(one)]
        return sorted(told, key=lambda change: change.when, reverse=True)

    def export_table(self, request: HttpRequest, rows: Any) -> Exports:
        return facts_table(among=rows, visible_to=user_of(request))


@admin.register(Ruling)
class RulingAdmin(ReadOnly, Exported, Table):
    list_display = ("kind", "title", "a", "b", "made_by", "made_at", "withdrawn_at")
    list_filter = ("kind", ("withdrawn_at", Whether))
    list_select_related = ("a", "b", "made_by")
    ordering = ("-pk",)
    sortable_by = ()
    search_fields = ("title", "note", "=made_by__username", "=a__public_id", "=b__public_id")
    fields = readonly_fields = (
        "public_id",
        "kind",
        "a",
        "b",
        "title",
        "note",
        "made_by",
        "made_at",
        "withdrawn_by",
        "withdrawn_at",
    )
    exported = (
        "public_id",
        "kind",
        "a__public_id",
        "b__public_id",
        "title",
        "note",
        "made_by__username",
        "made_at",
        "withdrawn_by__username",
        "withdrawn_at",
    )

    def get_queryset(self, request: HttpRequest) -> RulingQuerySet:
        return Ruling.objects.visible_to(user_of(request))

    def changes(self, request: HttpRequest, record: Ruling) -> list[Change]:
        return ruled(record)[::-1]


def ruled(one: Ruling) -> list[Change]:
    """A ruling as it was made, and withdrawn where it was."""
    said = " – ".join(filter(None, (str(one), one.note)))
    made = Change(one.made_at, str(one.made_by), "ruled", (Difference("Ruling", "", said),))
    if one.withdrawn_at is None:
        return [made]
    return [made, Change(one.withdrawn_at, str(one.withdrawn_by), "withdrawn", (Difference("Ruling", said, ""),))]
