"""The page between an action and its doing, where it has to be asked what exactly is to be done."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import QuerySet
from django.forms import Form
from django.http import HttpRequest
from django.template.response import TemplateResponse

from claims.services.errors import Refused

SHOWN = 20  # of the chosen records are named


@dataclass(frozen=True, slots=True)
class Question:
    """`form` is bound once it was sent; `do` is then given what it holds. `more` is for the page."""

    action: str
    title: str
    lead: str
    button: str
    form: Form
    do: Callable[[dict[str, Any]], None]
    template: str = "admin/ask.html"
    more: dict[str, Any] = field(default_factory=dict)


def ask(table: Any, request: HttpRequest, rows: QuerySet, question: Question) -> TemplateResponse | None:
    """The page with the question; None, which leads back to the list, once it is answered and done."""
    form = question.form
    if form.is_bound and form.is_valid():
        try:
            question.do(form.cleaned_data)
        except Refused as refused:
            form.add_error(refused.field if refused.field in form.fields else None, refused.message)
        else:
            return None
    chosen = list(rows[: SHOWN + 1])
    context = {
        **table.admin_site.each_context(request),
        "title": question.title,
        "question": question,
        "form": form,
        "media": table.media + form.media,
        "opts": table.opts,
        "chosen": chosen[:SHOWN],
        "more_chosen": len(chosen) > SHOWN,
        "sent": [
            (name, value)
            for name in (ACTION_CHECKBOX_NAME, "select_across", "action")
            for value in request.POST.getlist(name)
        ],
        **question.more,
    }
    return TemplateResponse(request, question.template, context)
