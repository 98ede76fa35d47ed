"""One story, closing and opening it, and the form for a new one."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.paginator import Page, Paginator
from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from claims.forms import StoryForm
from claims.models import Article, Fact, Link, Position, Snag, Story
from claims.models.choices import FactStatus
from claims.models.facts import FactQuerySet
from claims.services import closing, intake, visiting
from claims.services.errors import Refused
from claims.views import progress
from claims.views.http import HtmxRequest, page_or_fragment, refuse, see, wants_fragment
from claims.views.matrix import matrix
from claims.views.timeline import timeline

ARTICLES_A_PAGE = 50
DISPUTES_SHOWN = 5
POSITIONS_OF_A_DISPUTE = 4
ARTICLES_PART = "articles-part"  # what the page asks for again while reading goes on


@require_safe
def story(request: HtmxRequest, public_id: str) -> HttpResponse:
    found = get_object_or_404(Story, public_id=public_id)
    articles = {"story": found, **_articles(request, found)}
    if wants_fragment(request) and request.htmx.target == ARTICLES_PART:
        return _again(request, articles)
    facts = Fact.objects.of_story(found).visible_to(request.user)
    happened, events = timeline(found, facts, request.GET.get("events"))
    context = {
        **articles,
        "matrix": matrix(found, facts, request.user, request.GET),
        "disputes": _newest_disputes(facts),
        "happened": happened,
        "events": events,
        "to_review": Link.objects.to_review(request.user).of_story(found).count(),
        "snags": Snag.objects.of_story(found).visible_to(request.user).count(),
    }
    if request.method == "GET" and not wants_fragment(request):
        visiting.visit(user=request.user, story=found)
    return page_or_fragment(request, "story", context)


@require_POST
@permission_required("claims.change_story", raise_exception=True)
def story_close(request: HtmxRequest, public_id: str) -> HttpResponse:
    """Close it, or open it again where the form says so."""
    found = get_object_or_404(Story, public_id=public_id)
    closed = request.POST.get("closed") != "no"
    closing.close(stories=Story.objects.filter(pk=found.pk), by=request.user, closed=closed)
    messages.success(request, f"“{found}” is {'closed: it takes no more articles' if closed else 'open again'}.")
    return see(request, found)


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.add_story", raise_exception=True)
def story_new(request: HtmxRequest) -> HttpResponse:
    form = StoryForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            added = intake.add_story(**form.cleaned_data, by=request.user)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, f"Story “{added}” added. Its first article can go in now.")
            return see(request, added)
    return page_or_fragment(request, "story_new", {"form": form})


def _again(request: HtmxRequest, context: dict[str, Any]) -> HttpResponse:
    """The articles alone: the rest of the page is left where its reader is."""
    response = render(request, "claims/_story_articles.html", {**context, "again": True})
    patch_vary_headers(response, ["HX-Request", "HX-History-Restore-Request", "HX-Target"])
    return response


def _articles(request: HtmxRequest, found: Story) -> dict[str, Any]:
    """The table of articles, and whether anything in it is still to change by itself."""
    listed = Article.objects.listed().filter(story=found)
    page: Page[Article] = Paginator(listed, ARTICLES_A_PAGE).get_page(request.GET.get("page"))
    stages = progress.of_articles(page)
    return {
        "articles": page,
        "rows": [(article, stages[article.pk]) for article in page],
        "unfinished": any(not stage.is_over for stage in stages.values()),
    }


def _newest_disputes(facts: FactQuerySet) -> list[Fact]:
    """Each with the first of its positions."""
    disputed = (FactStatus.DISPUTED_OUTLETS, FactStatus.DISPUTED_SPEAKERS)
    positions = Position.objects.order_by("fact", "number")[:POSITIONS_OF_A_DISPUTE]
    newest = facts.filter(status__in=disputed).order_by("-changed_at", "public_id")[:DISPUTES_SHOWN]
    return list(newest.prefetch_related(Prefetch("positions", positions, to_attr="told")))
