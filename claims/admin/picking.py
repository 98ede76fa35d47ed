"""Filters by one of thousands: typed and picked, never listed."""

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Field, Model, QuerySet
from django.http import HttpRequest

from claims.models import Article, Mention

STORY: Any = Article.story.field
OUTLET: Any = Article.outlet.field
ENTITY: Any = Mention.entity.field


class PickedSelect(AutocompleteSelect):
    """Says what is typed in it, to those who hear the page too."""

    def build_attrs(self, base_attrs: dict[str, Any], extra_attrs: dict[str, Any] | None = None) -> dict[str, Any]:
        attrs: dict[str, Any] = super().build_attrs(base_attrs, extra_attrs)
        return attrs | {"data-placeholder": f"Type a {self.field.verbose_name}"}

    @property
    def media(self) -> forms.Media:
        return super().media + forms.Media(js=["admin/js/autocomplete.js", "js/picking.js"])


def picking_form(name: str, field: Any, *, required: bool = False, **more: Any) -> type[forms.Form]:
    """A form of one field, in which a record is found by typing; only the chosen one is read from the table."""
    chosen = forms.ModelChoiceField(
        queryset=field.related_model.objects.all(),
        required=required,
        widget=PickedSelect(field, admin.site, attrs={"data-width": "100%"}),
        **more,
    )
    return type("PickingForm", (forms.Form,), {name: chosen})


class Picked(admin.ListFilter):
    """Rows of one record: `parameter`, the foreign `field` that its name is typed for, and how rows are `found`."""

    template = "admin/filter_picked.html"
    parameter: ClassVar[str]
    field: ClassVar[Any]
    found: ClassVar[Callable[[Any, Any], QuerySet]]

    def __init__(self, request: HttpRequest, params: dict[str, Any], model: type[Model], model_admin: Any) -> None:
        super().__init__(request, params, model, model_admin)
        given = params.pop(self.parameter, [])
        value = given[-1] if isinstance(given, list) and given else given or ""
        self.form = picking_form(self.parameter, self.field)({self.parameter: value}, auto_id="filter_%s")
        if value:
            self.used_parameters[self.parameter] = value

    def has_output(self) -> bool:
        return True

    def expected_parameters(self) -> list[str | None]:
        return [self.parameter]

    def choices(self, changelist: Any) -> Iterator[dict[str, Any]]:
        """The rest of what the list is filtered by, which the form sends along."""
        asked = changelist.filter_params.items()
        others = [(name, value) for name, values in asked if name != self.parameter for value in values]
        yield {"field": self.form[self.parameter], "others": others}

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if not self.form.is_valid():
            raise IncorrectLookupParameters(self.form.errors)
        chosen = self.form.cleaned_data[self.parameter]
        return type(self).found(queryset, chosen) if chosen else queryset


class Whether(admin.EmptyFieldListFilter):
    """Whether something has come to be of a row: yes or no, under the field's name without its "at"."""

    ANSWERS: ClassVar = {"Empty": "No", "Not empty": "Yes"}

    def __init__(self, field: Any, *args: Any, **more: Any) -> None:
        super().__init__(field, *args, **more)
        self.title = f"{field.verbose_name}".removesuffix(" at").replace("made by", "made by hand")

    def choices(self, changelist: Any) -> Iterator[Any]:
        for choice in super().choices(changelist):
            told = str(choice["display"])
            yield {**choice, "display": self.ANSWERS.get(told, told)}


def picked(field: Field, found: Callable[[Any, Any], QuerySet]) -> type[Picked]:
    name = field.name
    return type(
        f"{name.capitalize()}Filter",
        (Picked,),
        {"title": name, "parameter": name, "field": field, "found": staticmethod(found)},
    )
