"""Claims: one with its history, and what people think of it."""

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import push_url, reswap, retarget

from claims.claim_forms import ReasonForm
from claims.models import Claim
from claims.models.choices import Review
from claims.services import editing, remembering, vetting
from claims.services.errors import Refused
from claims.views import pairs, readings
from claims.views.http import HtmxRequest, page_or_fragment, refuse, wants_fragment

DONE = {
    Review.ACCEPTED: "The claim is accepted.",
    Review.REJECTED: "The claim is rejected: it leaves the queue and the lists of candidates.",
    Review.UNREVIEWED: "That is taken back: the claim is unreviewed again.",
}


@require_safe
def claim(request: HtmxRequest, public_id: str) -> HttpResponse:
    return _page(request, one_claim(public_id), ReasonForm())


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def claim_review(request: HtmxRequest, public_id: str) -> HttpResponse:
    found, review = one_claim(public_id), request.POST.get("review", "")
    form = ReasonForm(request.POST if review == Review.REJECTED else {"reason": "-"})
    if not form.is_valid():
        return _page(request, found, form)
    try:
        vetting.review(claim=found, by=request.user, review=review, reason=form.cleaned_data["reason"])
    except Refused as refused:
        refuse(form, refused)
        return _page(request, found, form)
    return settled(request, found, DONE[Review(review)])


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def claim_context(request: HtmxRequest, public_id: str) -> HttpResponse:
    found, needs = one_claim(public_id), request.POST.get("needs_context") == "yes"
    try:
        vetting.mark_context(claim=found, by=request.user, needs_context=needs)
    except Refused as refused:
        return gone(request, found, refused.message)
    return settled(request, found, "The claim is marked: it needs context." if needs else "The mark is taken back.")


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def claim_put_back(request: HtmxRequest, public_id: str) -> HttpResponse:
    """Undo a split or a merge."""
    found = one_claim(public_id)
    try:
        editing.put_back(claim=found, by=request.user)
    except Refused as refused:
        return gone(request, found, refused.message)
    messages.success(request, "It stands again, and what had taken its place does not.")
    return redirect("claim", found.public_id)


def one_claim(public_id: str) -> Claim:
    claims = Claim.objects.select_related("article__outlet", "article__story", "made_by").detailed()
    return get_object_or_404(claims, public_id=public_id)


def _page(request: HtmxRequest, found: Claim, form: ReasonForm) -> HttpResponse:
    """The claim's page; for htmx, which asks from the article's page, its panel there."""
    if wants_fragment(request):
        context = readings.reading(found.article, request.user, found.public_id) | {"reason": form}
        return page_or_fragment(request, "article", context)
    revision = found.article.newest_revision()
    machine = remembering.machines(found)
    found.figures = remembering.figures(found)
    context = {
        "claim": found,
        "article": found.article,
        "reason": form,
        "side": pairs.claim_side(found),
        "stands": editing.stored(found) is not None,
        "newest": True,
        "revision": revision,
        "compared": remembering.differences(machine, found) if machine else (),
        "changes": remembering.changes(found),
        "replaces": found.replaces.select_related("article"),
        "replaced_by": found.replaced_by.select_related("article"),
        **readings.others(found, request.user),
    }
    return page_or_fragment(request, "claim", context)


def settled(request: HtmxRequest, found: Claim, message: str) -> HttpResponse:
    """Back to the claim: in its article, or on its own page where the work began there."""
    if not wants_fragment(request):
        messages.success(request, message)
        return redirect("claim", found.public_id) if request.POST.get("from") == "claim" else redirect(found)
    context = readings.reading(found.article, request.user, found.public_id) | {"settled": message, "fragment": True}
    response = render(request, "claims/_reading.html", context)
    return push_url(retarget(reswap(response, "outerHTML"), "#reading"), found.get_absolute_url())


def gone(request: HtmxRequest, found: Claim, message: str = "") -> HttpResponse:
    """Back to the claim's page with word that it cannot be worked on."""
    messages.warning(request, message or "This claim does not stand in its article’s newest text: it stays as it is.")
    return redirect("claim", found.public_id)
