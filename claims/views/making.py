"""Links by hand: from one claim to another, and between two articles side by side."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from claims.forms import BesideForm, TieForm
from claims.models import Article, Claim, Link
from claims.services import tying
from claims.services.errors import Refused
from claims.services.tying import Linked
from claims.views import aligning, pairs
from claims.views.http import HtmxRequest, page_or_fragment, refuse, see

MOST_ARTICLES = 20  # to choose from at once


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.add_link", raise_exception=True)
def link_new(request: HtmxRequest, public_id: str) -> HttpResponse:
    """First to which claim, then what the one is to the other."""
    claim = _claim(public_id)
    other = Claim.objects.listed().filter(public_id=request.GET.get("with", "")).first()
    refusal = _refusal(claim, other)
    if other is None or refusal:
        return _offered(request, claim, refusal)
    known = tying.known_link(claim, other, request.user)
    if known and request.method != "POST":
        return _to_linked(request, known, "These two claims are linked already: here is the pair.")
    form = TieForm(request.POST or None)
    if form.is_valid():
        try:
            link = tying.tie(a=claim, b=other, by=request.user, said=form.said())
        except Linked as linked:
            return _to_linked(request, linked.link, linked.message)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _told(link))
            return see(request, link)
    ends = [pairs.claim_side(claim, letter="a"), pairs.claim_side(other, letter="b")]
    context = {"claim": claim, "other": other, "article": claim.article, "ends": ends, "form": form}
    return page_or_fragment(request, "link_new", context)


@require_safe
def beside(request: HtmxRequest, public_id: str) -> HttpResponse:
    """First beside which article, then the claims of both in rows."""
    left = _article(public_id)
    if not request.GET.get("with"):
        return _choose(request, left)
    right = _beside(left, request)
    form = BesideForm(left=left, right=right, initial={name: request.GET.get(name) for name in ("a", "b")})
    return _aligned(request, left, right, form)


@require_POST
@permission_required("claims.add_link", raise_exception=True)
def beside_link(request: HtmxRequest, public_id: str) -> HttpResponse:
    left = _article(public_id)
    right = _beside(left, request)
    form = BesideForm(request.POST, left=left, right=right)
    if form.is_valid():
        a, b = form.cleaned_data["a"], form.cleaned_data["b"]
        try:
            link = tying.tie(a=a, b=b, by=request.user, said=form.said())
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _told(link))
            return _made(request, left, right, link, a)
    return _aligned(request, left, right, form)


def _claim(public_id: str) -> Claim:
    return get_object_or_404(Claim.objects.select_related("article__outlet", "article__story"), public_id=public_id)


def _article(public_id: str) -> Article:
    return get_object_or_404(Article.objects.select_related("outlet", "story"), public_id=public_id)


def _beside(left: Article, request: HtmxRequest) -> Article:
    others = Article.objects.select_related("outlet", "story").exclude(pk=left.pk)
    return get_object_or_404(others, public_id=request.GET.get("with", ""))


def _refusal(claim: Claim, other: Claim | None) -> str:
    try:
        if other is None:
            tying.check_claim(claim)
        else:
            tying.check_pair(claim, other)
    except Refused as refused:
        return refused.message
    return ""


def _offered(request: HtmxRequest, claim: Claim, refusal: str) -> HttpResponse:
    from claims.services import offering  # noqa: PLC0415 - the engine loads with the first such page

    words = request.GET.get("words", "").strip()
    found = offering.saying(claim, words, request.user) if words else offering.candidates_for(claim, request.user)
    context = {
        "claim": claim,
        "article": claim.article,
        "side": pairs.claim_side(claim, letter="a"),
        "refusal": refusal,
        "searched": bool(words),
        "found": found,
    }
    return page_or_fragment(request, "link_new", context)


def _to_linked(request: HtmxRequest, link: Link, words: str) -> HttpResponse:
    messages.info(request, words)
    return see(request, link)


def _told(link: Link) -> str:
    """That the link is made, and whether others are asked."""
    if link.relation:
        return f"The link is made, and stands: {link.get_relation_display()}."
    return "The link is made. It stands once other reviewers give the same answer: they are asked now."


def _choose(request: HtmxRequest, left: Article) -> HttpResponse:
    words = request.GET.get("words", "").strip()
    others = Article.objects.exclude(pk=left.pk).order_by("-published", "-pk")
    if words:
        others = others.filter(Q(title__icontains=words) | Q(outlet__name__icontains=words))
    # Of the few that are shown, and of no others, claims are counted.
    pks = list(others.filter(story=left.story).values_list("pk", flat=True)[: MOST_ARTICLES + 1])
    if words:
        room = MOST_ARTICLES + 1 - len(pks)
        pks += others.exclude(story=left.story).values_list("pk", flat=True)[:room]
    found = Article.objects.listed().filter(pk__in=pks[:MOST_ARTICLES])
    context = {
        "article": left,
        "words": words,
        "found": sorted(found, key=lambda one: pks.index(one.pk)),
        "more": len(pks) > MOST_ARTICLES,
    }
    return page_or_fragment(request, "side_by_side_choose", context)


def _aligned(
    request: HtmxRequest, left: Article, right: Article, form: BesideForm, *, made: Link | None = None
) -> HttpResponse:
    rows = aligning.rows(left, right, request.user)
    context: dict[str, Any] = {
        "left": left,
        "right": right,
        "rows": rows,
        "linked": sum(1 for row in rows if row.tie),
        "form": form,
        "made": made,
        "is_blind": left.story.blind or right.story.blind,
    }
    return page_or_fragment(request, "side_by_side", context)


def _made(request: HtmxRequest, left: Article, right: Article, link: Link, claim: Claim) -> HttpResponse:
    """Back to the rows, where the new pair stands now."""
    if request.htmx:
        return _aligned(request, left, right, BesideForm(left=left, right=right), made=link)
    query = urlencode({"with": right.public_id})
    return redirect(f"{reverse('beside', args=[left.public_id])}?{query}#row-{claim.public_id}")
