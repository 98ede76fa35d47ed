"""The form for a new outlet."""

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods

from claims.forms import OutletForm
from claims.services import intake
from claims.services.errors import Refused
from claims.views.http import HtmxRequest, page_or_fragment, refuse, see


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.add_outlet", raise_exception=True)
def outlet_new(request: HtmxRequest) -> HttpResponse:
    form = OutletForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            added = intake.add_outlet(**form.cleaned_data, by=request.user)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, f"Outlet “{added}” added.")
            return see(request, _back(request))
    return page_or_fragment(request, "outlet_new", {"form": form, "back": _back(request)})


def _back(request: HtmxRequest) -> str:
    """The page of this site that asked for an outlet, else the desk."""
    asked = request.GET.get("next", "")
    safe = url_has_allowed_host_and_scheme(asked, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return asked if safe else resolve_url("desk")
