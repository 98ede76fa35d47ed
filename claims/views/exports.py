"""The tables to take away."""

from django.http import Http404, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from claims.exports.claims import claims_table
from claims.exports.links import links_table
from claims.exports.table import Format, Table, written
from claims.models import Story
from claims.views.http import HtmxRequest

CONTENT_TYPES = {Format.CSV: "text/csv; charset=utf-8", Format.JSONL: "application/jsonl; charset=utf-8"}

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
)


@require_safe
def exports(request: HtmxRequest) -> HttpResponse:
    """Which tables there are, of all stories or of one."""
    return render(request, "claims/exports.html", {"story": _story(request), "tables": TABLES})


@require_safe
@never_cache
def claims(request: HtmxRequest, form: str) -> HttpResponseBase:
    story = _story(request)
    return download(request, claims_table(story=story), form, story)


@require_safe
@never_cache
def links(request: HtmxRequest, form: str) -> HttpResponseBase:
    """Without what a blind reviewer may not know yet."""
    story = _story(request)
    return download(request, links_table(story=story, visible_to=request.user), form, story)


def download(request: HtmxRequest, table: Table, form: str, story: Story | None = None) -> HttpResponseBase:
    """The table as a file; `?bom=1` puts the byte order mark in front that some spreadsheets need."""
    if form not in tuple(Format):
        raise Http404(f"no table as {form}")
    file = f"{table.name}-{story.public_id}.{form}" if story else f"{table.name}.{form}"
    pieces = written(table, form, bom=bool(request.GET.get("bom")))
    response = StreamingHttpResponse(pieces, content_type=CONTENT_TYPES[Format(form)])
    response["Content-Disposition"] = f'attachment; filename="{file}"'
    return response


def _story(request: HtmxRequest) -> Story | None:
    wanted = request.GET.get("story")
    return get_object_or_404(Story, public_id=wanted) if wanted else None
