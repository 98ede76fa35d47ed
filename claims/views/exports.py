"""The tables to take away."""

from typing import Any

from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django_filters import FilterSet

from claims.exports.claims import claims_table
from claims.exports.facts import facts_table
from claims.exports.links import links_table
from claims.exports.table import CONTENT_TYPES, Format, Table, written
from claims.lists.claims import ClaimFilter
from claims.lists.links import LinkFilter
from claims.models import Claim, Link, Story
from claims.views.http import HtmxRequest

# Each table's name, its address and what a row of it is.
TABLES = (
    (
        "claims",
        "export_claims",
        "A row for each claim: its statement, the article’s words, speaker, figures, times, names.",
    ),
    (
        "links",
        "export_links",
        "A row for each pair of claims: both ends in words, what the machine says and what people decided.",
    ),
    (
        "facts",
        "export_facts",
        "A row for each position of each fact: what is said, by whom, and whether outlets and speakers agree.",
    ),
)


@require_safe
def exports(request: HtmxRequest) -> HttpResponse:
    """Which tables there are, of all stories or of one."""
    return render(request, "claims/exports.html", {"story": _story(request), "tables": TABLES})


@require_safe
@never_cache
def claims(request: HtmxRequest, form: str) -> HttpResponseBase:
    """Of all claims, or of those that a list filtered by the same address shows."""
    found = ClaimFilter(request.GET, Claim.objects.filter(retired_at=None), user=request.user)
    return download(request, claims_table(among=_among(request, found)), form)


@require_safe
@never_cache
def links(request: HtmxRequest, form: str) -> HttpResponseBase:
    """Without what a blind reviewer may not know yet."""
    known = Link.objects.filter(retired_at=None).visible_to(request.user)
    found = LinkFilter(request.GET, known, user=request.user)
    return download(request, links_table(among=_among(request, found), visible_to=request.user), form)


@require_safe
@never_cache
def facts(request: HtmxRequest, form: str) -> HttpResponseBase:
    """Without what blind review keeps from the reader."""
    return download(request, facts_table(story=_story(request), visible_to=request.user), form)


def download(request: HtmxRequest, table: Table, form: str) -> HttpResponseBase:
    """The table as a file; `?bom=1` puts the byte order mark in front that some spreadsheets need."""
    if form not in tuple(Format):
        raise Http404(f"no table as {form}")
    story = _story(request)
    file = f"{table.name}-{story.public_id}.{form}" if story else f"{table.name}.{form}"
    pieces = written(table, form, bom=bool(request.GET.get("bom")))
    response = StreamingHttpResponse(pieces, content_type=CONTENT_TYPES[Format(form)])
    response["Content-Disposition"] = f'attachment; filename="{file}"'
    return response


def _story(request: HtmxRequest) -> Story | None:
    wanted = request.GET.get("story")
    return get_object_or_404(Story, public_id=wanted) if wanted else None


def _among(request: HtmxRequest, found: FilterSet) -> Any:
    """What the address asks for; None where it asks for all, which needs no look into any list."""
    _story(request)
    if not found.is_valid():
        raise BadRequest("The address asks for something that is no filter of this list.")
    asked = any(value for name, value in request.GET.items() if name != "bom")
    return found.qs if asked else None
