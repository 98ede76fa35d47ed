"""Links: the queue, one pair under review, the answers on it."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.db.models import prefetch_related_objects
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import push_url

from claims.forms import DecisionForm
from claims.models import Judgement, Link, Story
from claims.models.links import LinkQuerySet
from claims.services import reviewing
from claims.services.errors import Refused
from claims.templatetags.compared import fields
from claims.views import pairs
from claims.views.http import HtmxRequest, page_or_fragment, refuse, wants_fragment

SKIPPED = "skipped"
SKIPPED_KEPT = 500
MOST_COUNTED = 999  # of what remains; a longer queue is only said to be longer
DETAILS = ("quantities", "periods", "mentions__entity")


@require_safe
@permission_required("claims.add_judgement", raise_exception=True)
def review(request: HtmxRequest) -> HttpResponse:
    """On to the next pair of the queue, or word that there is none."""
    story = _story(request)
    following = _next(request, story)
    if following is None or wants_fragment(request):
        return _shown(request, following, story)
    return redirect(_address(following, story))


@require_safe
def review_link(request: HtmxRequest, public_id: str) -> HttpResponse:
    return _shown(request, _link(public_id), _story(request))


@require_POST
@permission_required("claims.add_judgement", raise_exception=True)
def judge(request: HtmxRequest, public_id: str) -> HttpResponse:
    link, story = _link(public_id), _story(request)
    form = DecisionForm(request.POST, link=link)
    if not form.is_valid():
        return _shown(request, link, story, form=form)
    relation, direction = form.cleaned_data["answer"]
    asked = {name: form.cleaned_data[name] for name in ("note", "suggestion", "adjudication")}
    try:
        given = reviewing.judge(link=link, reviewer=request.user, relation=relation, direction=direction, **asked)
    except Refused as refused:
        refuse(form, refused)
        return _shown(request, link, story, form=form)
    _tell_meanwhile(request, given, form)
    return _go_on(request, story)


@require_POST
@permission_required("claims.add_judgement", raise_exception=True)
def take_back(request: HtmxRequest, public_id: str) -> HttpResponse:
    link, story = _link(public_id), _story(request)
    try:
        reviewing.take_back(link=link, reviewer=request.user)
    except Refused as refused:
        messages.warning(request, refused.message)
    else:
        messages.success(request, "Your answer is taken back. Here is the pair again.")
    return _show_or_redirect(request, link, story)


@require_POST
@permission_required("claims.add_judgement", raise_exception=True)
def skip(request: HtmxRequest, public_id: str) -> HttpResponse:
    """Put the pair at the end of this person's queue, until they sign out."""
    link = _link(public_id)
    others = [one for one in request.session.get(SKIPPED, []) if one != link.public_id]
    request.session[SKIPPED] = [*others, link.public_id][-SKIPPED_KEPT:]
    return _go_on(request, _story(request))


def _link(public_id: str) -> Link:
    return get_object_or_404(Link.objects.with_sides(), public_id=public_id)


def _story(request: HtmxRequest) -> Story | None:
    """The story that the review keeps to, if any."""
    wanted = request.GET.get("story")
    return get_object_or_404(Story, public_id=wanted) if wanted else None


def _queue(request: HtmxRequest, story: Story | None) -> LinkQuerySet:
    queue = Link.objects.to_review(request.user)
    return queue.of_story(story) if story else queue


def _next(request: HtmxRequest, story: Story | None) -> Link | None:
    """The first that was not skipped; after those, the one skipped first."""
    queue, skipped = _queue(request, story).with_sides(), request.session.get(SKIPPED, [])
    fresh = queue.exclude(public_id__in=skipped).first()
    if fresh or not skipped:
        return fresh
    return min(queue.filter(public_id__in=skipped), key=lambda link: skipped.index(link.public_id), default=None)


def _address(link: Link | None, story: Story | None) -> str:
    path = reverse("review_link", args=[link.public_id]) if link else reverse("review")
    return f"{path}?{urlencode({'story': story.public_id})}" if story else path


def _go_on(request: HtmxRequest, story: Story | None) -> HttpResponse:
    return _show_or_redirect(request, _next(request, story), story)


def _show_or_redirect(request: HtmxRequest, link: Link | None, story: Story | None) -> HttpResponse:
    address = _address(link, story)
    return push_url(_shown(request, link, story), address) if wants_fragment(request) else redirect(address)


def _shown(
    request: HtmxRequest, link: Link | None, story: Story | None, *, form: DecisionForm | None = None
) -> HttpResponse:
    waiting = _queue(request, story).order_by()[: MOST_COUNTED + 1].count()
    context = {
        "story": story,
        "link": link,
        "remaining": min(waiting, MOST_COUNTED),
        "more_remain": waiting > MOST_COUNTED,
        "last": _last(request),
        "query": f"?{urlencode({'story': story.public_id})}" if story else "",
        **(_pair(request, link, form) if link else {}),
    }
    return page_or_fragment(request, "review", context)


def _last(request: HtmxRequest) -> Judgement | None:
    """The reviewer's newest answer that still stands: what undo takes back."""
    mine = Judgement.objects.standing().filter(reviewer=request.user).select_related("link")
    return mine.order_by("-pk").first()


def _pair(request: HtmxRequest, link: Link, form: DecisionForm | None) -> dict[str, Any]:
    knows = reviewing.knows(link, request.user)
    suggestion = link.suggestion if knows else None
    prefetch_related_objects([link.a, link.b], *DETAILS)
    judgements = Judgement.objects.standing().visible_to(request.user).filter(link=link)
    given = list(judgements.select_related("reviewer").order_by("pk"))
    return {
        "knows": knows,
        "suggestion": suggestion,
        "sides": pairs.sides(link, suggestion=suggestion),
        "findings": pairs.findings(suggestion),
        "fields": fields(pairs.sheet(link.a), pairs.sheet(link.b)),
        "given": given,
        "mine": next((one for one in given if one.reviewer_id == request.user.pk), None),
        "form": form or DecisionForm(link=link),
        "shown_at": timezone.now().isoformat(),
        "newer": "b" if link.b.article.published > link.a.article.published else "a",
    }


def _tell_meanwhile(request: HtmxRequest, given: Judgement, form: DecisionForm) -> None:
    """Say what others answered while the page was open; theirs and this one are both kept."""
    shown_at = form.cleaned_data["shown_at"]
    if shown_at is None:
        return
    others = Judgement.objects.standing().filter(link=given.link_id, created_at__gt=shown_at)
    for other in others.exclude(reviewer=request.user).select_related("reviewer"):
        messages.info(
            request,
            f"Meanwhile {other.reviewer.get_username()} answered “{other.get_relation_display()}” on the same pair. "
            "Both answers are kept.",
        )
