"""The administrator's tables. What the engine or people have said is shown here and changed elsewhere."""

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.db.models import Model, QuerySet, URLField
from django.forms import ModelForm
from django.http import HttpRequest

from claims.models import (
    Alias,
    Anchor,
    Article,
    Claim,
    Entity,
    Job,
    Judgement,
    Link,
    Outlet,
    Revision,
    RuleSwitch,
    Story,
    Suggestion,
    User,
)
from claims.models.links import JudgementQuerySet, LinkQuerySet
from claims.services import facts
from claims.services.curating import keep_form
from claims.services.jobs import link_all_anew, read_again
from claims.services.naming import free_id
from claims.services.reviewing import settle_anew
from claims.services.rules import described

admin.site.site_header = "Crossclaim administration"
admin.site.site_title = "Crossclaim"
admin.site.register(User, UserAdmin)


class Undeletable:
    """History stays: what others point to, or people have worked on, is not deleted here."""

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class ReadOnly(Undeletable):
    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


@admin.register(Outlet)
class OutletAdmin(admin.ModelAdmin):
    list_display = ("name", "public_id")
    search_fields = ("name",)

    def save_model(self, request: HttpRequest, obj: Outlet, form: ModelForm, change: bool) -> None:
        obj.public_id = obj.public_id or free_id(Outlet, obj.name.casefold())
        super().save_model(request, obj, form, change)
        if change and {"name", "agency"}.intersection(form.changed_data):
            facts.refresh_outlet(obj.pk)


@admin.register(Story)
class StoryAdmin(admin.ModelAdmin):
    list_display = ("title", "reviewers_needed", "blind", "created_at")
    list_filter = ("blind", "reviewers_needed")
    search_fields = ("title",)

    def save_model(self, request: HttpRequest, obj: Story, form: ModelForm, change: bool) -> None:
        obj.public_id = obj.public_id or free_id(Story, obj.title.casefold())
        super().save_model(request, obj, form, change)
        if change and {"reviewers_needed", "blind"}.intersection(form.changed_data):
            settle_anew(Link.objects.of_story(obj))


class AliasInline(admin.TabularInline):
    model = Alias
    extra = 1


@admin.register(Entity)
class EntityAdmin(admin.ModelAdmin):
    list_display = ("name", "kind")
    list_filter = ("kind",)
    search_fields = ("name", "aliases__name")
    inlines = (AliasInline,)

    def save_model(self, request: HttpRequest, obj: Entity, form: ModelForm, change: bool) -> None:
        obj.public_id = obj.public_id or free_id(Entity, obj.kind, obj.name)
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: ModelForm, formsets: Sequence[Any], change: bool) -> None:
        """After the aliases, so that one moved here by hand is no obstacle."""
        super().save_related(request, form, formsets, change)
        if change and {"name", "kind"}.intersection(form.changed_data):
            keep_form(entity=form.instance, name=form.initial["name"], kind=form.initial["kind"])


class RevisionInline(ReadOnly, admin.StackedInline):
    model = Revision
    fields = ("number", "text", "sha256", "added_at", "added_by", "engine_version", "read_at")
    readonly_fields = fields
    extra = 0


@admin.register(Article)
class ArticleAdmin(Undeletable, admin.ModelAdmin):
    """Its fields can be put right; its texts and where it comes from cannot."""

    list_display = ("__str__", "outlet", "story", "published", "origin")
    list_filter = ("story", "outlet", "origin_kind")
    list_select_related = ("outlet", "story")
    search_fields = ("title", "url", "public_id")
    date_hierarchy = "published"
    fields = ("story", "outlet", "title", "url", "published", "published_at", "origin_kind", "origin", "added_by")
    readonly_fields = ("outlet", "added_by")
    formfield_overrides = {URLField: {"assume_scheme": "https"}}  # noqa: RUF012 - Django's own way to say it
    inlines = (RevisionInline,)
    actions = ("read_anew",)

    @admin.action(description="Read the newest text again, with entities as curated now", permissions=["change"])
    def read_anew(self, request: HttpRequest, queryset: "QuerySet[Article]") -> None:
        for article in queryset:
            read_again(article)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Article, form: ModelForm, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if "story" in form.changed_data:
            settle_anew(Link.objects.of_article(obj))
        if {"published", "origin", "origin_kind"}.intersection(form.changed_data):
            facts.refresh_articles([obj.pk])
        if "published" in form.changed_data:
            read_again(obj)


class AnchorInline(ReadOnly, admin.TabularInline):
    model = Anchor
    fields = ("revision", "start", "end", "quote")
    extra = 0


@admin.register(Claim)
class ClaimAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ("statement", "speaker", "article", "modality", "polarity", "review", "withdrawn_at")
    list_filter = ("review", "modality", "polarity", "needs_context", "article__story")
    show_full_result_count = False
    list_select_related = ("article__outlet",)
    search_fields = ("statement", "speaker", "public_id")
    inlines = (AnchorInline,)


class SuggestionInline(ReadOnly, admin.TabularInline):
    model = Suggestion
    fk_name = "link"
    fields = ("engine_version", "relation", "direction", "more_specific", "confidence", "reasons", "created_at")
    readonly_fields = fields
    extra = 0


class JudgementInline(ReadOnly, admin.TabularInline):
    model = Judgement
    fields = ("reviewer", "relation", "direction", "note", "adjudication", "created_at")
    readonly_fields = fields
    extra = 0

    def get_queryset(self, request: HttpRequest) -> JudgementQuerySet:
        assert isinstance(request.user, User)
        return Judgement.objects.visible_to(request.user).select_related("reviewer")


@admin.register(Link)
class LinkAdmin(ReadOnly, admin.ModelAdmin):
    """Blind reviewers, administrators among them, find here what they may know and nothing else."""

    list_display = ("public_id", "suggestion", "state", "relation", "direction", "decided_at", "retired_at")
    list_filter = ("state", "relation", "suggestion__relation", "a__article__story")
    show_full_result_count = False
    search_fields = ("public_id", "a__statement", "b__statement")
    inlines = (SuggestionInline, JudgementInline)

    def get_queryset(self, request: HttpRequest) -> LinkQuerySet:
        assert isinstance(request.user, User)
        return Link.objects.visible_to(request.user).with_sides()


@admin.register(RuleSwitch)
class RuleSwitchAdmin(Undeletable, admin.ModelAdmin):
    """Switching a rule scores all suggestions again but those that somebody has answered."""

    list_display = ("rule", "argues_for", "fires", "on", "note")
    list_filter = ("on",)
    search_fields = ("rule", "note")
    fields = ("rule", "argues_for", "kind", "fires", "on", "note")
    readonly_fields = ("rule", "argues_for", "kind", "fires")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    @admin.display
    def argues_for(self, switch: RuleSwitch) -> str:
        rule = described(switch)
        return rule.relation if rule else "nothing: the engine has it no more"

    @admin.display(description="kind of reason")
    def kind(self, switch: RuleSwitch) -> str:
        rule = described(switch)
        return rule.kind.replace("_", " ") if rule else ""

    @admin.display
    def fires(self, switch: RuleSwitch) -> str:
        rule = described(switch)
        return rule.fires if rule else ""

    def save_model(self, request: HttpRequest, obj: RuleSwitch, form: ModelForm, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if "on" in form.changed_data:
            link_all_anew()
            self.message_user(request, "All articles are linked anew; what somebody has answered stays as it is.")


@admin.register(Job)
class JobAdmin(ReadOnly, admin.ModelAdmin):
    list_display = ("kind", "revision", "state", "attempts", "created_at", "finished_at", "error")
    list_filter = ("state", "kind")
    list_select_related = ("revision__article__outlet",)
