"""Outlets, stories, and articles with their texts."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import Prefetch, QuerySet, URLField
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from claims.admin.asking import Question, ask
from claims.admin.exporting import Exported
from claims.admin.parts import Asking, Kept, ReadOnly, RefusedForm, Undeletable, listed, tell, user_of
from claims.admin.picking import OUTLET, STORY, Whether, picked, picking_form
from claims.models import Article, Link, Outlet, Revision, Story
from claims.services import closing, facts, moving
from claims.services.errors import Refused
from claims.services.jobs import read_again
from claims.services.naming import free_id
from claims.services.reviewing import settle_anew


@admin.register(Outlet)
class OutletAdmin(Exported, Kept):
    list_display = ("name", "owner", "agency", "articles")
    list_filter = ("agency",)
    search_fields = ("name", "owner")
    fields = ("name", "owner", "agency")
    exported = ("public_id", "name", "owner", "agency")

    @admin.display(description="articles")
    def articles(self, outlet: Outlet) -> SafeString:
        return listed("article", "Articles", outlet=outlet.pk)

    def save_model(self, request: HttpRequest, obj: Outlet, form: ModelForm, change: bool) -> None:
        obj.public_id = obj.public_id or free_id(Outlet, obj.name.casefold())
        super().save_model(request, obj, form, change)
        if change and {"name", "agency"}.intersection(form.changed_data):
            facts.refresh_outlet(obj.pk)


@admin.register(Story)
class StoryAdmin(Exported, Kept):
    list_display = ("title", "reviewers_needed", "blind", "closed_at", "created_at", "rows")
    list_filter = ("blind", "reviewers_needed", ("closed_at", Whether))
    search_fields = ("title",)
    fields = ("title", "reviewers_needed", "blind", "closed_at")
    readonly_fields = ("closed_at",)
    actions = ("close", "open")
    exported = ("public_id", "title", "reviewers_needed", "blind", "closed_at", "created_at")

    @admin.display(description="show")
    def rows(self, story: Story) -> SafeString:
        tables = [listed(name, f"{name.capitalize()}s", story=story.pk) for name in ("article", "claim", "link")]
        return format_html("{} · {} · {}", *tables)

    @admin.action(description="Close: take no more articles", permissions=["change"])
    def close(self, request: HttpRequest, queryset: "QuerySet[Story]") -> None:
        tell(request, f"Closed: {closing.close(stories=queryset, by=user_of(request))}.")

    @admin.action(description="Open again: take articles", permissions=["change"])
    def open(self, request: HttpRequest, queryset: "QuerySet[Story]") -> None:
        tell(request, f"Opened: {closing.close(stories=queryset, by=user_of(request), closed=False)}.")

    def save_model(self, request: HttpRequest, obj: Story, form: ModelForm, change: bool) -> None:
        obj.public_id = obj.public_id or free_id(Story, obj.title.casefold())
        super().save_model(request, obj, form, change)
        if change and {"reviewers_needed", "blind"}.intersection(form.changed_data):
            settle_anew(Link.objects.of_story(obj))


class RevisionInline(ReadOnly, admin.StackedInline):
    model = Revision
    fields = ("number", "text", "language", "sha256", "added_at", "added_by", "engine_version", "read_at")
    readonly_fields = fields
    extra = 0


class ArticleForm(RefusedForm):
    def clean_story(self) -> Story:
        story: Story = self.cleaned_data["story"]
        try:
            if "story" in self.changed_data:
                closing.check_open(story)
        except Refused as refused:
            raise forms.ValidationError(refused.message) from refused
        return story

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if bool(cleaned.get("origin")) != bool(cleaned.get("origin_kind")):
            self.add_error("origin", "Give an origin and its kind together, or neither.")
        return cleaned


@admin.register(Article)
class ArticleAdmin(Asking, Exported, Undeletable, Kept):
    """Its fields can be put right; its texts and where it comes from cannot."""

    form = ArticleForm
    list_display = ("__str__", "outlet", "story", "published", "origin_words", "state")
    list_filter = (
        picked(STORY, lambda rows, story: rows.filter(story=story)),
        picked(OUTLET, lambda rows, outlet: rows.filter(outlet=outlet)),
        "origin_kind",
    )
    list_select_related = ("outlet", "story")
    search_fields = ("title", "url", "public_id")
    date_hierarchy = "published"
    ordering = ("-published", "-pk")
    sortable_by = ("published",)
    fields = (
        "story",
        "outlet",
        "title",
        "url",
        "published",
        "published_at",
        "origin_kind",
        "origin",
        "added_by",
        "state",
    )
    readonly_fields = ("outlet", "added_by", "state")
    autocomplete_fields = ("story",)
    formfield_overrides: ClassVar[Any] = {URLField: {"assume_scheme": "https"}}
    inlines = (RevisionInline,)
    actions = ("read_anew", "move")
    exported = (
        "public_id",
        "outlet__name",
        "story__title",
        "title",
        "url",
        "published",
        "published_at",
        "origin_kind",
        "origin",
        "added_at",
        "added_by__username",
    )

    @admin.display(description="origin")
    def origin_words(self, article: Article) -> str:
        return article.origin_words

    @admin.display(description="reading and linking")
    def state(self, article: Article) -> str:
        """Of the newest text; its jobs are fetched with the list."""
        newest = max(article.revisions.all(), key=lambda revision: revision.number)
        return ", ".join(f"{job.get_kind_display()} {job.get_state_display()}" for job in newest.jobs.all()) or "–"

    @admin.action(description="Read the newest text again, with entities as curated now", permissions=["change"])
    def read_anew(self, request: HttpRequest, queryset: "QuerySet[Article]") -> None:
        articles = list(queryset)
        for article in articles:
            read_again(article)
        tell(request, f"To be read again: {len(articles)}. “Reading and linking” tells how far each is.")

    @admin.action(description="Move to another story…", permissions=["change"])
    def move(self, request: HttpRequest, queryset: "QuerySet[Article]") -> HttpResponse | None:
        form = picking_form("story", STORY, required=True, label="Story")
        return ask(
            self,
            request,
            queryset,
            Question(
                action="move",
                title="Move to another story",
                lead="Their claims and links go along. The rules of the new story hold for what was decided.",
                button="Move",
                form=form(request.POST if "apply" in request.POST else None),
                do=lambda chosen: self._move(request, queryset, chosen["story"]),
            ),
        )

    def _move(self, request: HttpRequest, articles: "QuerySet[Article]", story: Story) -> None:
        moved = moving.move(articles=list(articles), story=story, by=user_of(request))
        tell(request, f"Moved to “{story}”: {moved}.")

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Article]":
        """With the jobs of their revisions, whose texts stay where they are."""
        revisions = Revision.objects.only("article_id", "number").prefetch_related("jobs")
        return super().get_queryset(request).prefetch_related(Prefetch("revisions", revisions))

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **more: Any) -> Any:
        """A story is not deleted from here."""
        field: Any = super().formfield_for_dbfield(db_field, request, **more)
        if db_field.name == "story":
            field.widget.can_delete_related = False
        return field

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Article, form: ModelForm, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if "story" in form.changed_data:
            moving.settle([obj])
        if {"published", "origin", "origin_kind"}.intersection(form.changed_data):
            facts.refresh_articles([obj.pk])
        if "published" in form.changed_data:
            read_again(obj)
