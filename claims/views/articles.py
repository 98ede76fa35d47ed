"""Articles: adding one, reading one with its claims, and how far its reading is."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from claims.forms import ArticleForm
from claims.models import Article, Claim, Link, Outlet, Revision, Story, User
from claims.models.choices import JobState, OutcomeState, Relation
from claims.services import intake, jobs
from claims.services.errors import Refused
from claims.views import progress
from claims.views.http import HtmxRequest, page_or_fragment, refuse, see, wants_fragment
from claims.views.marks import Mark, Run, paragraphs, runs

# The strongest first; a pair that only a person made may have no relation yet.
ORDER = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES, Relation.RELATED, Relation.UNRELATED, "")
NOTICE = {"added": messages.SUCCESS, "revised": messages.SUCCESS, "known": messages.INFO}


@dataclass(frozen=True, slots=True)
class Other:
    """A link as one of its claims sees it. `turned`: this claim is the link's second."""

    link: Link
    claim: Claim
    relation: str
    direction: str
    turned: bool

    @property
    def is_aside(self) -> bool:
        """Whether nobody is asked about it, because the two cannot be compared."""
        return self.relation == Relation.RELATED and self.link.state == OutcomeState.SUGGESTED

    @property
    def word(self) -> str:
        if self.relation != "updates":
            return self.relation
        return "updated by" if (self.direction == "b_updates_a") != self.turned else "updates"


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
    claims = list(Claim.objects.anchored_in(revision).defer("frame", "facets"))
    context = {
        "article": found,
        "revisions": revisions,
        "revision": revision,
        "newest": revision == revisions[-1],
        "progress": progress.of_articles([found])[found.pk],
        "claims": claims,
        **_chosen(request, revision, claims),
    }
    if not wants_fragment(request):
        context |= {"signs": _signs(found, request.user), **_text(found, revision, claims)}
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
        context |= _marked(request, found)
    return page_or_fragment(request, "progress", context)


@require_POST
@permission_required("claims.add_article", raise_exception=True)
def article_retry(request: HtmxRequest, public_id: str) -> HttpResponse:
    found = get_object_or_404(Article, public_id=public_id)
    for job in found.newest_revision().jobs.filter(state=JobState.FAILED):
        jobs.retry(job)
    return see(request, found)


def _marked(request: HtmxRequest, found: Article) -> dict[str, Any]:
    """The text with its claims, once they have arrived under an open page."""
    revision = found.newest_revision()
    claims = list(Claim.objects.anchored_in(revision).defer("frame", "facets"))
    return {
        "revision": revision,
        "newest": True,
        "claims": claims,
        "signs": _signs(found, request.user),
        **_text(found, revision, claims),
        **_chosen(request, revision, claims),
    }


def _revision(revisions: list[Revision], number: str | None) -> Revision:
    """The one asked for by its number, else the newest."""
    if not number:
        return revisions[-1]
    found = next((revision for revision in revisions if str(revision.number) == number), None)
    if found is None:
        raise Http404(f"no revision {number}")
    return found


def _text(found: Article, revision: Revision, claims: list[Claim]) -> dict[str, Any]:
    """The lines of the text in runs; the first of them apart where it is the headline."""
    marks = (Mark(claim.public_id, claim.start, claim.end) for claim in claims)  # type: ignore[attr-defined]
    lines = list(paragraphs(runs(revision.text, marks)))
    opening = "".join(run.text for run in lines[0]).strip() if lines else ""
    headed = bool(found.title) and opening == found.title
    return {
        "headline": lines[0] if headed else (Run(str(found)),),
        "lines": lines[1:] if headed else lines,
        "worthy": {claim.public_id for claim in claims if claim.check_worthiness >= 0.5},
    }


def _chosen(request: HtmxRequest, revision: Revision, claims: list[Claim]) -> dict[str, Any]:
    """The claim that the address names, with all its fields, and its `place` in this text if it has one."""
    wanted = request.GET.get("claim")
    if not wanted:
        return {"chosen": None}
    chosen = Claim.objects.detailed().filter(article=revision.article_id, public_id=wanted).first()
    place = next((claim for claim in claims if claim.public_id == wanted), None)
    if chosen is None:
        return {"chosen": None, "missing": True}
    return {
        "chosen": chosen,
        "place": place,
        **_others(chosen, request.user),
        "beside": _beside(place, claims) if place else [],
    }


def _beside(place: Claim, claims: list[Claim]) -> list[Claim]:
    """The other claims that share words with this one."""
    return [
        claim
        for claim in claims
        if claim != place and claim.start < place.end and place.start < claim.end  # type: ignore[attr-defined]
    ]


def _others(chosen: Claim, user: User) -> dict[str, list[Other]]:
    """The claims it is linked to, the strongest first, as far as this user may know; apart what cannot be compared."""
    links = Link.objects.live().visible_to(user).filter(Q(a=chosen) | Q(b=chosen)).with_sides().order_by("pk")
    others = [_other(link, turned=link.b_id == chosen.pk) for link in links]
    others.sort(key=lambda other: ORDER.index(other.relation))
    return {
        "others": [other for other in others if not other.is_aside],
        "aside": [other for other in others if other.is_aside],
    }


def _other(link: Link, *, turned: bool) -> Other:
    stands = link if link.relation else link.suggestion
    relation, direction = (stands.relation, stands.direction) if stands else ("", "")
    return Other(link, link.a if turned else link.b, relation, direction, turned)


def _signs(found: Article, user: User) -> dict[int, list[str]]:
    """The comparable relations that each claim has to claims of other articles, once each."""
    links = Link.objects.live().visible_to(user).of_article(found)
    signs: dict[int, set[str]] = defaultdict(set)
    for a, b, stands, suggested in links.values_list("a", "b", "relation", "suggestion__relation"):
        for claim in (a, b):
            signs[claim].add(stands or suggested or "")
    return {claim: [sign for sign in ORDER[:3] if sign in its] for claim, its in signs.items()}
