"""Claims: one with its history; adding one by hand, and what people do with those there are."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.forms import Form
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_htmx.http import push_url, reswap, retarget

from claims.claim_forms import ClaimForms, PartFormSet, ReasonForm, StatementForm, WordsForm
from claims.models import Article, Claim, Revision
from claims.models.choices import Review
from claims.services import editing, quoting, remembering, vetting
from claims.services.errors import Refused
from claims.services.giving import Given
from claims.services.quoting import Place
from claims.services.remembering import Meanwhile
from claims.views import pairs, readings
from claims.views.http import HtmxRequest, page_or_fragment, refuse, wants_fragment

DONE = {
    Review.ACCEPTED: "The claim is accepted.",
    Review.REJECTED: "The claim is rejected: it leaves the queue and the lists of candidates.",
    Review.UNREVIEWED: "That is taken back: the claim is unreviewed again.",
}


@require_safe
def claim(request: HtmxRequest, public_id: str) -> HttpResponse:
    return _page(request, _claim(public_id), ReasonForm())


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.add_claim", raise_exception=True)
def claim_new(request: HtmxRequest, public_id: str) -> HttpResponse:
    """First the words, then, as the engine proposes it, what they say."""
    found = get_object_or_404(Article.objects.select_related("outlet", "story"), public_id=public_id)
    revision = found.newest_revision()
    if request.method == "POST":
        return _added(request, found, revision)
    form = WordsForm(request.GET if "words" in request.GET or "start" in request.GET else None)
    place = _chosen_place(request, revision, form)
    if place is None:
        return page_or_fragment(request, "claim_words", {"article": found, "form": form})
    return _edited(request, found, ClaimForms(given=editing.proposed(revision=revision, place=place)))


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.change_claim", raise_exception=True)
def claim_edit(request: HtmxRequest, public_id: str) -> HttpResponse:
    found = _claim(public_id)
    given = editing.stored(found)
    if given is None:
        return _gone(request, found)
    forms = ClaimForms(request.POST or None, given=given, seen=remembering.version(found))
    if not (request.POST and forms.is_valid() and forms.claim.locate(found.article.newest_revision().text)):
        return _edited(request, found.article, forms, found)
    try:
        seen = forms.claim.cleaned_data["seen"] or 0
        changed = editing.edit(claim=found, by=request.user, given=forms.given(), seen=seen)
    except Refused as refused:
        return _edited(request, found.article, _again(forms, request, refused), found, refused)
    return _settled(request, found, "The claim is changed." if changed else "Nothing was different.")


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.change_claim", raise_exception=True)
def claim_split(request: HtmxRequest, public_id: str) -> HttpResponse:
    found = _claim(public_id)
    given = editing.stored(found)
    if given is None:
        return _gone(request, found)
    if "more" in request.POST:
        parts = PartFormSet(prefix="parts", initial=[*_written(request.POST), _half(given)])
    else:
        parts = PartFormSet(request.POST or None, prefix="parts", initial=[_half(given)] * 2)
    context = {"claim": found, "article": found.article, "parts": parts, "seen": _seen(found)}
    if not (parts.is_bound and parts.is_valid() and _located(found, *parts.forms)):
        return page_or_fragment(request, "claim_split", context)
    try:
        said = [part.part() for part in parts.forms if part.cleaned_data]
        new = editing.split(claim=found, by=request.user, parts=said, seen=_shown(request, "seen"))
    except Refused as refused:
        return page_or_fragment(request, "claim_split", context | {"refused": refused.message} | _meanwhile(refused))
    return _settled(request, new[0], f"The claim is split into {len(new)}.")


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.change_claim", raise_exception=True)
def claim_merge(request: HtmxRequest, public_id: str) -> HttpResponse:
    """First with which other claim, then what the one says that takes their place."""
    found = _claim(public_id)
    near = editing.near(found)
    other = next((one for one in near if one.public_id == request.GET.get("with")), None)
    context: dict[str, Any] = {"claim": found, "article": found.article, "near": near, "other": other}
    if other is None:
        return page_or_fragment(request, "claim_merge", context)
    form = StatementForm(request.POST or None, initial=_together(found, other))
    context |= {"form": form, "seen": _seen(found, other)}
    if not (request.POST and form.is_valid() and _located(found, form)):
        return page_or_fragment(request, "claim_merge", context)
    shown = (_shown(request, "seen"), _shown(request, "other_seen"))
    try:
        merged = editing.merge(claims=(found, other), by=request.user, part=form.part(), seen=shown)
    except Refused as refused:
        refuse(form, refused)
        return page_or_fragment(request, "claim_merge", context | _meanwhile(refused))
    return _settled(request, merged, "The two claims are one.")


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def claim_review(request: HtmxRequest, public_id: str) -> HttpResponse:
    found, review = _claim(public_id), request.POST.get("review", "")
    form = ReasonForm(request.POST if review == Review.REJECTED else {"reason": "-"})
    if not form.is_valid():
        return _page(request, found, form)
    try:
        vetting.review(claim=found, by=request.user, review=review, reason=form.cleaned_data["reason"])
    except Refused as refused:
        refuse(form, refused)
        return _page(request, found, form)
    return _settled(request, found, DONE[Review(review)])


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def claim_context(request: HtmxRequest, public_id: str) -> HttpResponse:
    found, needs = _claim(public_id), request.POST.get("needs_context") == "yes"
    try:
        vetting.mark_context(claim=found, by=request.user, needs_context=needs)
    except Refused as refused:
        return _gone(request, found, refused.message)
    return _settled(request, found, "The claim is marked: it needs context." if needs else "The mark is taken back.")


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def claim_put_back(request: HtmxRequest, public_id: str) -> HttpResponse:
    """Undo a split or a merge."""
    found = _claim(public_id)
    try:
        editing.put_back(claim=found, by=request.user)
    except Refused as refused:
        return _gone(request, found, refused.message)
    messages.success(request, "It stands again, and what had taken its place does not.")
    return redirect("claim", found.public_id)


def _claim(public_id: str) -> Claim:
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


def _chosen_place(request: HtmxRequest, revision: Revision, form: WordsForm) -> Place | None:
    """The stretch that was selected in the text, or the words that were typed."""
    if not form.is_bound:
        return None
    start, end = request.GET.get("start", ""), request.GET.get("end", "")
    if not end:
        return form.locate(revision.text) if form.is_valid() else None
    try:
        if request.GET.get("revision") != str(revision.number):
            raise Refused("The article has a newer text since: choose the words again.", field="words")
        return quoting.trimmed(revision.text, _number(start), _number(end))
    except Refused as refused:
        form.is_valid()
        form.errors.clear()
        refuse(form, refused)
        return None


def _number(given: str) -> int:
    return int(given) if given.isdecimal() and len(given) < 10 else -1


def _added(request: HtmxRequest, found: Article, revision: Revision) -> HttpResponse:
    forms = ClaimForms(request.POST)
    if not (forms.is_valid() and forms.claim.locate(revision.text)):
        return _edited(request, found, forms)
    try:
        made = editing.add(article=found, by=request.user, given=forms.given())
    except Refused as refused:
        return _edited(request, found, _again(forms, request, refused))
    return _settled(request, made, "The claim is added. Links to it are looked for now.")


def _edited(
    request: HtmxRequest, found: Article, forms: ClaimForms, one: Claim | None = None, refused: Refused | None = None
) -> HttpResponse:
    context = {"article": found, "claim": one, "forms": forms, "form": forms.claim}
    return page_or_fragment(request, "claim_edit", context | _meanwhile(refused))


def _again(forms: ClaimForms, request: HtmxRequest, refused: Refused) -> ClaimForms:
    """The same input with what was refused; where somebody saved meanwhile, to be saved over that knowingly."""
    if isinstance(refused, Meanwhile):
        forms = ClaimForms(_with(request.POST, "seen", refused.version))
        forms.is_valid()
    refuse(forms.claim, refused)
    return forms


def _seen(*shown: Claim) -> dict[str, int]:
    """The versions that are shown now: after a refusal those that saving again puts aside knowingly."""
    return dict(zip(("seen", "other_seen"), map(remembering.version, shown), strict=False))


def _shown(request: HtmxRequest, name: str) -> int:
    """The version that the form was made of."""
    return max(_number(request.POST.get(name, "")), 0)


def _meanwhile(refused: Refused | None) -> dict[str, Any]:
    return {"meanwhile": refused.changes} if isinstance(refused, Meanwhile) else {}


def _with(data: QueryDict, name: str, value: int) -> QueryDict:
    changed = data.copy()
    changed[name] = str(value)
    return changed


def _located(found: Claim, *forms: Form) -> bool:
    """Whether the words of every form stand in the newest text; all are looked for, so that all errors are told."""
    text = found.article.newest_revision().text
    places = [form.locate(text) for form in forms if isinstance(form, WordsForm) and form.cleaned_data]
    return all(places)


def _half(given: Given) -> dict[str, Any]:
    return {"statement": given.statement, "words": given.words, "start": given.start}


def _written(data: QueryDict) -> list[dict[str, Any]]:
    """The parts as far as they are written, right or wrong."""
    number = min(_number(data.get("parts-TOTAL_FORMS", "")), editing.MOST_PARTS - 1)
    return [
        {name: data.get(f"parts-{i}-{name}", "") for name in ("statement", "words", "start")} for i in range(number)
    ]


def _together(one: Claim, other: Claim) -> dict[str, Any]:
    """The words from the first to the last of both, and what both say."""
    text = one.article.newest_revision().text
    stored = [given for given in map(editing.stored, (one, other)) if given and given.start is not None]
    stored.sort(key=lambda given: given.start or 0)
    start = min(given.start or 0 for given in stored)
    end = max((given.start or 0) + len(given.words) for given in stored)
    return {
        "statement": " ".join(given.statement for given in stored),
        "words": text[start:end],
        "start": start,
    }


def _settled(request: HtmxRequest, found: Claim, message: str) -> HttpResponse:
    """Back to the claim: in its article, or on its own page where the work began there."""
    if not wants_fragment(request):
        messages.success(request, message)
        return redirect("claim", found.public_id) if request.POST.get("from") == "claim" else redirect(found)
    context = readings.reading(found.article, request.user, found.public_id) | {"settled": message, "fragment": True}
    response = render(request, "claims/_reading.html", context)
    return push_url(retarget(reswap(response, "outerHTML"), "#reading"), found.get_absolute_url())


def _gone(request: HtmxRequest, found: Claim, message: str = "") -> HttpResponse:
    """Back to the claim's page with word that it cannot be worked on."""
    messages.warning(request, message or "This claim does not stand in its article’s newest text: it stays as it is.")
    return redirect("claim", found.public_id)
