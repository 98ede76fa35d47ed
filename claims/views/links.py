"""Links: the queue, one pair under review, the answers on it."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.db.models import prefetch_related_objects
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import push_url

from claims.forms import DecisionForm
from claims.models import Claim, Judgement, Link
from claims.services import remembering, reviewing
from claims.services.errors import Refused
from claims.services.remembering import Change
from claims.templatetags.compared import fields
from claims.views import pairs
from claims.views.http import HtmxRequest, page_or_fragment, refuse, wants_fragment
from claims.views.queue import MOST_COUNTED, Queue, filter_form, put_off, queue_of

DETAILS = ("quantities", "periods", "mentions__entity")


@require_safe
@permission_required("claims.add_judgement", raise_exception=True)
def review(request: HtmxRequest) -> HttpResponse:
    """On to the next pair of the queue, or word that there is none."""
    queue = queue_of(request)
    following = queue.first()
    if following is None or wants_fragment(request):
        return _shown(request, following, queue)
    return redirect(_address(following, queue))


@require_safe
def review_link(request: HtmxRequest, public_id: str) -> HttpResponse:
    return _shown(request, _link(public_id), queue_of(request))


@require_safe
@permission_required("claims.add_judgement", raise_exception=True)
def review_ahead(request: HtmxRequest, public_id: str) -> HttpResponse:
    """The pair that comes once this one is answered, as things are: a page shows it while the answer is on its way.

    What comes in the end is told by the response to the answer.
    """
    queue = queue_of(request).without(_link(public_id))
    following = queue.first()
    if following is None:
        return HttpResponse(status=204)
    response = render(request, "claims/_review_item.html", _context(request, following, queue))
    add_never_cache_headers(response)
    return response


@require_POST
@permission_required("claims.add_judgement", raise_exception=True)
def judge(request: HtmxRequest, public_id: str) -> HttpResponse:
    link, queue = _link(public_id), queue_of(request)
    form = DecisionForm(request.POST, link=link)
    if not form.is_valid():
        return _shown(request, link, queue, form=form)
    relation, direction = form.cleaned_data["answer"]
    asked = {name: form.cleaned_data[name] for name in ("note", "suggestion", "adjudication")}
    try:
        given = reviewing.judge(link=link, reviewer=request.user, relation=relation, direction=direction, **asked)
    except Refused as refused:
        refuse(form, refused)
        return _shown(request, link, queue, form=form)
    _tell_meanwhile(request, given, form)
    return _show_or_redirect(request, queue.first(), queue)


@require_POST
@permission_required("claims.add_judgement", raise_exception=True)
def take_back(request: HtmxRequest, public_id: str) -> HttpResponse:
    link, queue = _link(public_id), queue_of(request)
    try:
        reviewing.take_back(link=link, reviewer=request.user)
    except Refused as refused:
        messages.warning(request, refused.message)
    else:
        messages.success(request, "Your answer is taken back. Here is the pair again.")
    return _show_or_redirect(request, link, queue)


@require_POST
@permission_required("claims.add_judgement", raise_exception=True)
def skip(request: HtmxRequest, public_id: str) -> HttpResponse:
    put_off(request, _link(public_id))
    queue = queue_of(request)
    return _show_or_redirect(request, queue.first(), queue)


def _link(public_id: str) -> Link:
    return get_object_or_404(Link.objects.with_sides().select_related("made_by"), public_id=public_id)


def _address(link: Link | None, queue: Queue) -> str:
    path = reverse("review_link", args=[link.public_id]) if link else reverse("review")
    return f"{path}{queue.query}"


def _show_or_redirect(request: HtmxRequest, link: Link | None, queue: Queue) -> HttpResponse:
    address = _address(link, queue)
    return push_url(_shown(request, link, queue), address) if wants_fragment(request) else redirect(address)


def _shown(request: HtmxRequest, link: Link | None, queue: Queue, *, form: DecisionForm | None = None) -> HttpResponse:
    context = _context(request, link, queue, form=form)
    if not wants_fragment(request):
        context |= filter_form(request, queue)
    return page_or_fragment(request, "review", context)


def _context(
    request: HtmxRequest, link: Link | None, queue: Queue, *, form: DecisionForm | None = None
) -> dict[str, Any]:
    waiting = queue.waiting()
    return {
        "story": queue.story,
        "narrowed": queue.narrowed,
        "link": link,
        "remaining": min(waiting, MOST_COUNTED),
        "more_remain": waiting > MOST_COUNTED,
        "last": _last(request),
        "query": queue.query,
        **(_pair(request, link, form) if link else {}),
    }


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
        "edits": _edits(link) if knows and link.flagged_at else [],
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


def _edits(link: Link) -> list[tuple[str, Claim, list[Change]]]:
    """What people changed of either claim since the link was decided."""
    decided_at = link.decided_at or link.created_at
    changed = (
        (letter, claim, [one for one in remembering.changes(claim) if one.when > decided_at and one.differences])
        for letter, claim in (("A", link.a), ("B", link.b))
    )
    return [one for one in changed if one[2]]


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
