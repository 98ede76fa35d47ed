"""Forms that make and change claims: one by hand, an edit, a split, a merge."""

from typing import Any

from django.contrib.auth.decorators import permission_required
from django.forms import Form
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from claims.claim_forms import ClaimForms, PartFormSet, StatementForm, WordsForm
from claims.models import Article, Claim, Revision
from claims.services import editing, quoting, remembering
from claims.services.errors import Refused
from claims.services.giving import Given
from claims.services.quoting import Place
from claims.services.remembering import Meanwhile
from claims.views.claims import gone, one_claim, settled
from claims.views.http import HtmxRequest, page_or_fragment, refuse


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
    found = one_claim(public_id)
    given = editing.stored(found)
    if given is None:
        return gone(request, found)
    forms = ClaimForms(request.POST or None, given=given, seen=remembering.version(found))
    if not (request.POST and forms.is_valid() and forms.claim.locate(found.article.newest_revision().text)):
        return _edited(request, found.article, forms, found)
    try:
        seen = forms.claim.cleaned_data["seen"] or 0
        changed = editing.edit(claim=found, by=request.user, given=forms.given(), seen=seen)
    except Refused as refused:
        return _edited(request, found.article, _again(forms, request, refused), found, refused)
    return settled(request, found, "The claim is changed." if changed else "Nothing was different.")


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.change_claim", raise_exception=True)
def claim_split(request: HtmxRequest, public_id: str) -> HttpResponse:
    found = one_claim(public_id)
    given = editing.stored(found)
    if given is None:
        return gone(request, found)
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
    return settled(request, new[0], f"The claim is split into {len(new)}.")


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("claims.change_claim", raise_exception=True)
def claim_merge(request: HtmxRequest, public_id: str) -> HttpResponse:
    """First with which other claim, then what the one says that takes their place."""
    found = one_claim(public_id)
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
    return settled(request, merged, "The two claims are one.")


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
    return settled(request, made, "The claim is added. Links to it are looked for now.")


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
