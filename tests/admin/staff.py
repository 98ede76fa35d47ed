"""Asking the administrator's pages as one of the staff."""

from typing import Any

from django.db.models import Model
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tests.conftest import signed_in
from tests.factories import make_user


def on_staff(role: str) -> Client:
    return signed_in(make_user(role, is_staff=True))


def act(client: Client, action: str, *rows: Model, **more: Any) -> HttpResponse:
    """What choosing rows of a table and an action sends, and what a page in between adds."""
    model = rows[0]._meta.model_name
    return client.post(
        reverse(f"admin:claims_{model}_changelist"),
        {"action": action, "_selected_action": [row.pk for row in rows], **more},
        follow="apply" in more or action.startswith("need"),
    )


def told(page: HttpResponse) -> list[str]:
    return [str(message) for message in page.context["messages"]]
