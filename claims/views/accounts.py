"""Signing in, and what each account chooses for itself."""

from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LoginView
from django.http import HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.http import require_http_methods
from django_htmx.http import HttpResponseClientRedirect

from claims.services.accounts import choose_keys
from claims.views.http import HtmxRequest

_sign_in = LoginView.as_view(template_name="claims/sign_in.html", redirect_authenticated_user=True)


@login_not_required
def sign_in(request: HtmxRequest) -> HttpResponse:
    """The form; where a session ended under an open page, htmx is sent here as a whole page and back again."""
    if request.htmx:
        query = urlencode({"next": request.htmx.current_url_abs_path or ""})
        return HttpResponseClientRedirect(f"{resolve_url('sign_in')}?{query}")
    return cast(HttpResponse, _sign_in(request))


@require_http_methods(["GET", "HEAD", "POST"])
def account(request: HtmxRequest) -> HttpResponse:
    """What the person chooses for themselves; then back to where they came from, if they say."""
    if request.method != "POST":
        return render(request, "claims/account.html")
    choose_keys(request.user, single_keys="single_keys" in request.POST)
    messages.success(request, f"Single keys are {'on' if request.user.single_keys else 'off'}.")
    back = request.POST.get("next", "")
    return redirect(back if url_has_allowed_host_and_scheme(back, None) else "account")
