"""Links with what was said of them: read only, and only what the reader may know."""

from collections.abc import Iterator
from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from claims.admin.exporting import Exported
from claims.admin.parts import ReadOnly, Table, named_or_said, user_of
from claims.admin.picking import STORY, Whether, picked
from claims.exports.links import links_table
from claims.exports.table import Table as Exports
from claims.models import Claim, Judgement, Link, Suggestion
from claims.models.links import JudgementQuerySet, LinkQuerySet
from claims.services.remembering import Change, Difference
from claims.services.searching import claims_saying


class SuggestionInline(ReadOnly, admin.TabularInline):
    model = Suggestion
    fk_name = "link"
    fields = readonly_fields = (
        "engine_version",
        "relation",
        "direction",
        "more_specific",
        "confidence",
        "why",
        "created_at",
    )
    extra = 0

    @admin.display
    def why(self, suggestion: Suggestion) -> str:
        return " ".join(reason["text"] for reason in suggestion.reasons) or "–"


class JudgementInline(ReadOnly, admin.TabularInline):
    model = Judgement
    fields = readonly_fields = ("reviewer", "relation", "direction", "note", "adjudication", "created_at")
    extra = 0

    def get_queryset(self, request: HttpRequest) -> JudgementQuerySet:
        return Judgement.objects.visible_to(user_of(request)).select_related("reviewer")


class SuggestedFilter(admin.ChoicesFieldListFilter):
    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.title = "suggested relation"


@admin.register(Link)
class LinkAdmin(ReadOnly, Exported, Table):
    """Blind reviewers, administrators among them, find here what they may know and nothing else."""

    list_display = ("pair", "suggestion", "outcome", "decided_at", "mark")
    list_filter = (
        picked(STORY, lambda rows, story: rows.of_story(story)),
        "state",
        "relation",
        ("suggestion__relation", SuggestedFilter),
        ("flagged_at", Whether),
        ("made_by", Whether),
        ("retired_at", Whether),
    )
    ordering = ("-pk",)
    sortable_by = ("outcome", "decided_at")
    search_fields = ("public_id",)
    search_help_text = "Words that one of the claims says, in any form; or the id of the link or of a claim."
    fields = readonly_fields = (
        "public_id",
        "a",
        "b",
        "suggestion",
        "state",
        "relation",
        "direction",
        "decided_at",
        "flagged_at",
        "retired_at",
        "follows",
        "made_by",
        "created_at",
    )
    inlines = (SuggestionInline, JudgementInline)

    @admin.display(description="claims")
    def pair(self, link: Link) -> str:
        return f"{link.a.article.outlet}: {link.a} / {link.b.article.outlet}: {link.b}"

    @admin.display(ordering="state")
    def outcome(self, link: Link) -> str:
        return ": ".join(filter(None, (link.get_state_display(), link.relation and _said(link))))

    @admin.display
    def mark(self, link: Link) -> str:
        if link.retired_at:
            return "retired"
        return "to look at again" if link.flagged_at else ""

    def get_queryset(self, request: HttpRequest) -> LinkQuerySet:
        return Link.objects.visible_to(user_of(request)).with_sides()

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[QuerySet, bool]:
        wanted = search_term.strip()
        if not wanted:
            return queryset, False
        claims = Claim.objects.filter(public_id=wanted)
        ends = claims if claims.exists() else claims_saying(wanted)
        return named_or_said(queryset, Q(public_id=wanted), queryset.with_end_among(ends))

    def changes(self, request: HttpRequest, record: Link) -> list[Change]:
        """What the machine and people said of it, the newest first; the link itself was found to be visible."""
        judgements = Judgement.objects.visible_to(user_of(request)).filter(link=record).select_related("reviewer")
        told = [*_suggested(record.suggestions.order_by("pk")), *_answered(judgements.order_by("pk"))]
        return sorted(told, key=lambda change: change.when, reverse=True)

    def export_table(self, request: HttpRequest, rows: Any) -> Exports:
        return links_table(among=rows, visible_to=user_of(request))


@admin.register(Judgement)
class JudgementAdmin(ReadOnly, Exported, Table):
    """Every answer that was ever given, as far as the reader may know of it."""

    list_display = ("reviewer", "relation", "direction", "adjudication", "note", "link", "created_at")
    list_filter = ("relation", "adjudication", "created_at")
    list_select_related = ("reviewer", "link__a", "link__b")
    ordering = ("-pk",)
    sortable_by = ()
    search_fields = ("reviewer__username",)
    search_help_text = "The id of a link, or a reviewer’s user name."
    fields = readonly_fields = (
        "link",
        "reviewer",
        "relation",
        "direction",
        "note",
        "adjudication",
        "suggestion",
        "created_at",
    )
    exported = ("link__public_id", "reviewer__username", "relation", "direction", "note", "adjudication", "created_at")

    def get_queryset(self, request: HttpRequest) -> JudgementQuerySet:
        return Judgement.objects.visible_to(user_of(request))

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[QuerySet, bool]:
        wanted = search_term.strip()
        if not wanted:
            return queryset, False
        return named_or_said(queryset, Q(link__public_id=wanted), queryset.filter(reviewer__username=wanted))


def _suggested(suggestions: "QuerySet[Suggestion]") -> Iterator[Change]:
    before = ""
    for one in suggestions:
        said = _said(one)
        reason = f"suggested by engine {one.engine_version}"
        yield Change(one.created_at, "", reason, (Difference("Suggestion", before, said),))
        before = said


def _answered(judgements: "QuerySet[Judgement]") -> Iterator[Change]:
    """Each reviewer's answer beside the one of theirs before it."""
    before: dict[int, str] = {}
    for one in judgements:
        said = " – ".join(filter(None, (_said(one), one.note)))
        earlier, before[one.reviewer_id] = before.get(one.reviewer_id, ""), said
        reason = "adjudicated" if one.adjudication else "answered"
        yield Change(one.created_at, str(one.reviewer), reason, (Difference("Answer", earlier, said),))


def _said(one: Any) -> str:
    return ", ".join(filter(None, (one.get_relation_display(), one.direction and one.get_direction_display())))
