"""The engine's rules and its work."""

from django.contrib import admin
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest

from claims.admin.exporting import Exported
from claims.admin.parts import Kept, ReadOnly, Table, Undeletable, tell
from claims.models import Job, RuleSwitch
from claims.models.choices import JobState
from claims.services import jobs
from claims.services.rules import described


@admin.register(RuleSwitch)
class RuleSwitchAdmin(Exported, Undeletable, Kept):
    """Switching a rule scores all suggestions again but those that somebody has answered."""

    list_display = ("rule", "argues_for", "fires", "on", "note")
    list_filter = ("on",)
    search_fields = ("rule", "note")
    fields = ("rule", "argues_for", "kind", "fires", "on", "note")
    readonly_fields = ("rule", "argues_for", "kind", "fires")
    exported = ("rule", "on", "note")

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
            jobs.link_all_anew()
            self.message_user(request, "All articles are linked anew; what somebody has answered stays as it is.")


@admin.register(Job)
class JobAdmin(ReadOnly, Exported, Table):
    list_display = ("kind", "revision", "state", "attempts", "created_at", "finished_at", "error")
    list_filter = ("state", "kind")
    list_select_related = ("revision__article__outlet",)
    ordering = ("-pk",)
    sortable_by = ()
    search_fields = ("revision__article__title", "=revision__article__public_id", "error")
    actions = ("try_again",)
    fields = readonly_fields = (
        "kind",
        "revision",
        "state",
        "attempts",
        "done",
        "total",
        "error",
        "again",
        "created_at",
        "enqueued_at",
        "beaten_at",
        "leased_until",
        "finished_at",
    )
    exported = (
        "kind",
        "revision__article__public_id",
        "revision__number",
        "state",
        "attempts",
        "error",
        "created_at",
        "finished_at",
    )

    @admin.action(description="Try again what failed", permissions=["retry"])
    def try_again(self, request: HttpRequest, queryset: "QuerySet[Job]") -> None:
        failed = list(queryset.filter(state=JobState.FAILED).select_related("revision"))
        for job in failed:
            jobs.retry(job)
        tell(request, f"To be tried again: {len(failed)}.")

    def has_retry_permission(self, request: HttpRequest) -> bool:
        """As on the article's page."""
        return request.user.has_perm("claims.add_article")

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Job]":
        return super().get_queryset(request).defer("revision__text")
