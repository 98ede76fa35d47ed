"""Entities with their aliases, and several that are one."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils.safestring import SafeString

from claims.admin.asking import Question, ask
from claims.admin.exporting import Exported
from claims.admin.parts import Kept, listed, tell, user_of
from claims.models import Alias, Entity
from claims.services import histories, merging
from claims.services.curating import keep_form
from claims.services.errors import Refused
from claims.services.merging import Merge
from claims.services.naming import free_id


class AliasInline(admin.TabularInline):
    model = Alias
    extra = 1
    fields = ("name",)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A wrong alias is struck out by whoever may change it; the entity's history keeps it."""
        return self.has_change_permission(request, obj)


class MergeForm(forms.Form):
    """Which of the names and kinds stay: until that is said, those of the entity that is mentioned most."""

    name = forms.ChoiceField(label="Name that stays", widget=forms.RadioSelect)
    kind = forms.ChoiceField(label="Kind that stays", widget=forms.RadioSelect)

    def __init__(self, data: QueryDict, entities: Sequence[Entity]) -> None:
        most = max(entities, key=lambda entity: entity.mention_count)  # type: ignore[attr-defined]
        initial = {"name": data.get("name", most.name), "kind": data.get("kind", most.kind)}
        super().__init__(data if "apply" in data else None, initial=initial)
        names = dict.fromkeys(entity.name for entity in entities)
        kinds = {entity.kind: entity.get_kind_display() for entity in entities}
        self.fields["name"].choices = [(name, name) for name in names]  # type: ignore[attr-defined]
        self.fields["kind"].choices = list(kinds.items())  # type: ignore[attr-defined]

    def plan(self, entities: Sequence[Entity]) -> Merge | str:
        """What merging as chosen would do, or why that cannot be."""
        try:
            return merging.plan(entities=entities, name=self["name"].value(), kind=self["kind"].value())
        except Refused as refused:
            return refused.message


@admin.register(Entity)
class EntityAdmin(Exported, Kept):
    list_display = ("name", "kind", "also", "claims")
    list_filter = ("kind",)
    search_fields = ("name", "aliases__name")
    fields = ("name", "kind")
    inlines = (AliasInline,)
    actions = ("merge",)
    exported = ("public_id", "name", "kind")

    @admin.display(description="aliases")
    def also(self, entity: Entity) -> str:
        return ", ".join(alias.name for alias in entity.aliases.all())

    @admin.display(description="show")
    def claims(self, entity: Entity) -> SafeString:
        return listed("claim", "Claims", entity=entity.pk)

    @admin.action(description="Merge into one…", permissions=["change"])
    def merge(self, request: HttpRequest, queryset: "QuerySet[Entity]") -> HttpResponse | None:
        rows = Entity.objects.filter(pk__in=queryset.order_by().values("pk")).annotate(mention_count=Count("mentions"))
        entities = list(rows.prefetch_related("aliases").order_by("name", "kind")[: merging.MOST + 1])
        if not 2 <= len(entities) <= merging.MOST:
            raise Refused(f"Choose two entities or more to merge, at most {merging.MOST}.")
        form = MergeForm(request.POST, entities)
        return ask(
            self,
            request,
            queryset,
            Question(
                action="merge",
                title="Merge entities",
                lead="One of them stays. Its aliases, mentions and claims are then those of all.",
                button="Merge",
                form=form,
                do=lambda chosen: self._merge(request, entities, **chosen),
                template="admin/merge.html",
                more={"entities": entities, "plan": form.plan(entities)},
            ),
        )

    def _merge(self, request: HttpRequest, entities: Sequence[Entity], *, name: str, kind: str) -> None:
        done = merging.merge(entities=entities, name=name, kind=kind, by=user_of(request))
        self.log_change(request, done.kept, f"Merged with {', '.join(other.name for other in done.others)}.")
        tell(request, f"Merged into “{name}”: mentions moved: {done.mentions}. The claims are linked anew.")

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Entity]":
        return super().get_queryset(request).prefetch_related("aliases")

    def has_delete_permission(self, request: HttpRequest, obj: Entity | None = None) -> bool:
        """One that anything hangs on is merged or kept."""
        free = obj is None or not (obj.mentions.exists() or obj.aliases.exists())
        return free and super().has_delete_permission(request, obj)

    def save_model(self, request: HttpRequest, obj: Entity, form: forms.ModelForm, change: bool) -> None:
        obj.public_id = obj.public_id or free_id(Entity, obj.kind, obj.name)
        super().save_model(request, obj, form, change)

    def save_formset(self, request: HttpRequest, form: forms.ModelForm, formset: Any, change: bool) -> None:
        for alias in formset.queryset if change else ():
            histories.begin(alias)
        super().save_formset(request, form, formset, change)

    def save_related(self, request: HttpRequest, form: forms.ModelForm, formsets: Sequence[Any], change: bool) -> None:
        """After the aliases, so that one moved here by hand is no obstacle."""
        super().save_related(request, form, formsets, change)
        if change and {"name", "kind"}.intersection(form.changed_data):
            keep_form(entity=form.instance, name=form.initial["name"], kind=form.initial["kind"])
