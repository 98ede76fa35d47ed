"""Signing in."""

from typing import cast

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LoginView
from django.http import HttpResponse
from django.shortcuts import resolve_url
from django.utils.http import urlencode
from django_htmx.http import HttpResponseClientRedirect

from claims.views.http import HtmxRequest

_sign_in = LoginView.as_view(template_name="claims/sign_in.html", redirect_authenticated_user=True)


@login_not_required
def sign_in(request: HtmxRequest) -> HttpResponse:
    """The form; where a session ended under an open page, htmx is sent here as a whole page and back again."""
    if request.htmx:
        query = urlencode({"next": request.htmx.current_url_abs_path or ""})
        return HttpResponseClientRedirect(f"{resolve_url('sign_in')}?{query}")
    return cast(HttpResponse, _sign_in(request))
