"""The request as every view knows it, and who is answered with a fragment."""

from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils.cache import patch_vary_headers
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

from claims.models import User
from claims.services.errors import Refused


class HtmxRequest(HttpRequest):
    """A request of a signed-in person, as the middleware leaves it."""

    htmx: HtmxDetails
    user: User


def wants_fragment(request: HtmxRequest) -> bool:
    """Whether to answer with the fragment alone: htmx asks for the whole page when it restores history."""
    return bool(request.htmx) and not request.htmx.history_restore_request


def page_or_fragment(request: HtmxRequest, name: str, context: dict[str, Any]) -> HttpResponse:
    """`claims/NAME.html`, or the fragment `claims/_NAME.html` that it includes; same address, same context."""
    fragment = wants_fragment(request)
    response = render(request, f"claims/{'_' if fragment else ''}{name}.html", {**context, "fragment": fragment})
    patch_vary_headers(response, ["HX-Request", "HX-History-Restore-Request"])
    return response


def see(request: HtmxRequest, address: Any) -> HttpResponse:
    """On to another page after a form is stored, for htmx as for a plain form."""
    where = resolve_url(address)
    return HttpResponseClientRedirect(where) if wants_fragment(request) else redirect(where)


def refuse(form: Form, refused: Refused) -> None:
    """Put a service's refusal where the person who filled in the form looks for it."""
    form.add_error(refused.field if refused.field in form.fields else None, refused.message)
