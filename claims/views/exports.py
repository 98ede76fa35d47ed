"""The tables to take away."""

from collections.abc import Iterator

from django.http import HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from claims.exports.claims import claims_csv
from claims.exports.links import links_csv
from claims.models import Story
from claims.views.http import HtmxRequest


@require_safe
@never_cache
def claims(request: HtmxRequest) -> HttpResponseBase:
    story = _story(request)
    return _download(claims_csv(story=story), "claims", story)


@require_safe
@never_cache
def links(request: HtmxRequest) -> HttpResponseBase:
    """Without what a blind reviewer may not know yet."""
    story = _story(request)
    return _download(links_csv(story=story, visible_to=request.user), "links", story)


def _story(request: HtmxRequest) -> Story | None:
    wanted = request.GET.get("story")
    return get_object_or_404(Story, public_id=wanted) if wanted else None


def _download(pieces: Iterator[bytes], name: str, story: Story | None) -> HttpResponseBase:
    file = f"{name}-{story.public_id}.csv" if story else f"{name}.csv"
    response = StreamingHttpResponse(pieces, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{file}"'
    return response
