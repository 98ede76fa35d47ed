"""What the administrator's tables share: who may do what, how far is counted, and what history tells."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Model, Q, QuerySet
from django.forms import Media, ModelForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.safestring import SafeString

from claims.admin.picking import STORY, PickedSelect
from claims.models import User
from claims.services import histories
from claims.services.bulk import Done
from claims.services.errors import Refused
from claims.services.remembering import Change

MOST_COUNTED = 1_000  # rows; a longer list is only said to be longer
ROWS_A_PAGE = 50


def user_of(request: HttpRequest) -> User:
    assert isinstance(request.user, User)
    return request.user


def tell(request: HttpRequest, words: str, done: Done | None = None) -> None:
    """What was done, and why the rest was not."""
    messages.success(request, words)
    for refused in done.refused if done else ():
        messages.warning(request, refused)


def listed(model: str, words: str, **asked: object) -> SafeString:
    """A link to a table, filtered."""
    [(name, value)] = asked.items()
    return format_html('<a href="{}?{}={}">{}</a>', reverse(f"admin:claims_{model}_changelist"), name, value, words)


def named_or_said(rows: QuerySet, named: Q, said: QuerySet) -> tuple[QuerySet, bool]:
    """The rows of that name or id; else those found by words. Both through indexes: no table is gone through."""
    exactly = rows.filter(named)
    return exactly if exactly.exists() else said, False


class Undeletable:
    """History stays: what others point to, or people have worked on, is not deleted here."""

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class ReadOnly(Undeletable):
    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class BoundedPaginator(Paginator):
    """Counts no further than people page."""

    @cached_property
    def count(self) -> int:
        rows: Any = self.object_list
        return min(int(rows.order_by()[: MOST_COUNTED + 1].count()), MOST_COUNTED + 1)


class BoundedChangeList(ChangeList):
    @property
    def more_than(self) -> int | None:
        """The number of rows that there are more of than were counted."""
        return MOST_COUNTED if self.result_count > MOST_COUNTED else None


class Table(admin.ModelAdmin):
    """A list that asks the database for no more than a page of it, however many rows there are."""

    list_per_page = ROWS_A_PAGE
    list_max_show_all = ROWS_A_PAGE
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    paginator = BoundedPaginator

    @property
    def media(self) -> Media:
        """With what records are picked by in filters."""
        return super().media + PickedSelect(STORY, self.admin_site).media

    def get_changelist(self, request: HttpRequest, **more: Any) -> type[ChangeList]:
        return BoundedChangeList

    def response_action(self, request: HttpRequest, queryset: QuerySet, *more: Any) -> HttpResponse | None:
        """What a service refuses of an action is told above the list."""
        try:
            return super().response_action(request, queryset, *more)
        except Refused as refused:
            messages.error(request, refused.message)
            return HttpResponseRedirect(request.get_full_path())

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Every change with who, when, and each field before and after."""
        record = self.get_object(request, object_id)
        if record is None:
            raise Http404(f"no {self.opts.verbose_name} {object_id}")
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": f"History of “{record}”",
            "object": record,
            "opts": self.opts,
            "module_name": str(self.opts.verbose_name_plural).capitalize(),
            "changes": self.changes(request, record),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/changes.html", context)

    def changes(self, request: HttpRequest, record: Any) -> list[Change]:
        return histories.changes(record) if hasattr(record, "history") else []


class Kept(Table):
    """Changes of its records stand in their history."""

    def save_model(self, request: HttpRequest, obj: Any, form: ModelForm, change: bool) -> None:
        if change:
            histories.begin(obj)
        super().save_model(request, obj, form, change)


class Asking:
    """A form that hands its input to a service. What the service refuses stands beside the field it belongs to."""

    # Whether a service has its own transactions, which the engine's work comes before.
    apart = False

    def changeform_view(self, request: HttpRequest, *args: Any, **more: Any) -> Any:
        view = self._changeform_view if self.apart else super().changeform_view  # type: ignore[attr-defined, misc]
        try:
            return view(request, *args, **more)
        except Refused as refused:
            request.refused = refused  # type: ignore[attr-defined]
        return view(request, *args, **more)

    def get_form(self, request: HttpRequest, *args: Any, **more: Any) -> Any:
        form = super().get_form(request, *args, **more)  # type: ignore[misc]
        return type(form.__name__, (form,), {"refused": getattr(request, "refused", None)})


class RefusedForm(ModelForm):
    """Shows what a service refused of the same input just now."""

    refused: Refused | None = None

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.refused:
            field = self.refused.field
            self.add_error(field if field in self.fields else None, self.refused.message)
        return cleaned
