"""Articles: adding one, reading one with its claims, and how far its reading is."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from claims.forms import ArticleForm
from claims.models import Article, Claim, Outlet, Revision, Story
from claims.models.choices import JobState
from claims.services import intake, jobs
from claims.services.errors import Refused
from claims.views import progress, readings
from claims.views.http import HtmxRequest, page_or_fragment, refuse, see, wants_fragment
from claims.views.notes import notes

NOTICE = {"added": messages.SUCCESS, "revised": messages.SUCCESS, "known": messages.INFO}


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.add_article", raise_exception=True)
def article_new(request: HtmxRequest, public_id: str) -> HttpResponse:
    story = get_object_or_404(Story, public_id=public_id)
    form = ArticleForm(request.POST or None, outlets=Outlet.objects.all())
    if request.method == "POST" and form.is_valid():
        try:
            taken = intake.add_article(story=story, by=request.user, **form.cleaned_data)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.add_message(request, NOTICE[taken.result], taken.message)
            return see(request, taken.article)
    return page_or_fragment(request, "article_new", {"story": story, "form": form})


@require_safe
def article(request: HtmxRequest, public_id: str) -> HttpResponse:
    found = get_object_or_404(Article.objects.select_related("outlet", "story"), public_id=public_id)
    revisions = list(found.revisions.defer("text").order_by("number"))
    revision = _revision(revisions, request.GET.get("revision"))
    claims = readings.anchored(revision)
    context = {
        "article": found,
        "revisions": revisions,
        "revision": revision,
        "newest": revision == revisions[-1],
        "progress": progress.of_articles([found])[found.pk],
        "claims": claims,
        **readings.chosen(request.GET.get("claim"), request.user, revision, claims),
    }
    if not wants_fragment(request):
        context |= {"notes": notes(found, claims, request.user), **readings.text(found, revision, claims)}
    return page_or_fragment(request, "article", context)


@require_safe
def article_progress(request: HtmxRequest, public_id: str) -> HttpResponse:
    """What changes by itself while an article is read and linked; the page as a whole where htmx does not ask."""
    found = get_object_or_404(Article.objects.select_related("outlet", "story"), public_id=public_id)
    if not wants_fragment(request):
        return redirect(found)
    context: dict[str, Any] = {"article": found, "progress": progress.of_articles([found])[found.pk]}
    context["news"] = context["progress"].mark != request.GET.get("mark")
    if context["news"] and context["progress"].is_read:
        context |= readings.reading(found, request.user, request.GET.get("claim"))
    return page_or_fragment(request, "progress", context)


@require_safe
def article_inside(request: HtmxRequest, public_id: str) -> HttpResponse:
    """What the article repeats and where it contradicts itself; its page asks for this once it is in view."""
    from claims.services import repeating  # noqa: PLC0415 - the engine loads with the first such page

    found = get_object_or_404(Article.objects.select_related("outlet", "story"), public_id=public_id)
    inner = repeating.inside(found.newest_revision())
    claims = Claim.objects.select_related("article").defer("frame", "facets").in_bulk(
        {pk for one in inner for pk in (one.first, one.second)}
    )  # fmt: skip
    pairs = [(one, claims[one.first], claims[one.second]) for one in inner]
    return page_or_fragment(request, "article_inside", {"article": found, "pairs": pairs})


@require_POST
@permission_required("claims.add_article", raise_exception=True)
def article_retry(request: HtmxRequest, public_id: str) -> HttpResponse:
    found = get_object_or_404(Article, public_id=public_id)
    for job in found.newest_revision().jobs.filter(state=JobState.FAILED):
        jobs.retry(job)
    return see(request, found)


def _revision(revisions: list[Revision], number: str | None) -> Revision:
    """The one asked for by its number, else the newest."""
    if not number:
        return revisions[-1]
    found = next((revision for revision in revisions if str(revision.number) == number), None)
    if found is None:
        raise Http404(f"no revision {number}")
    return found
