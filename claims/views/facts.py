"""One fact with its positions, curators' rulings on it, and the list of what does not add up."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.paginator import Page, Paginator
from django.db.models import Prefetch, Q, prefetch_related_objects
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from claims.forms import RulingForm
from claims.models import Anchor, Claim, Fact, Judgement, Link, Member, Position, Ruling, Snag, Story, User
from claims.models.choices import Relation, RulingKind
from claims.models.links import sides
from claims.services import reviewing, rulings
from claims.services.errors import Refused
from claims.services.gathering import waiting_links
from claims.services.origins import origin_of
from claims.views.http import HtmxRequest, page_or_fragment, refuse

POSITIONS_SHOWN = 20
CLAIMS_SHOWN = 50  # of one position
LINKS_SHOWN = 50
EVENTS_SHOWN = 50
SNAGS_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class Standing:
    """A position as it is shown. `sources` says in words whose word its claims are."""

    position: Position
    members: Sequence[Member]
    sources: str
    houses: Sequence[str]


@dataclass(frozen=True, slots=True)
class Event:
    """What somebody did about the fact, with the record of it."""

    at: datetime
    who: str
    judgement: Judgement | None = None
    ruling: Ruling | None = None
    withdrawn: bool = False


@require_safe
def fact(request: HtmxRequest, public_id: str) -> HttpResponse:
    claim = get_object_or_404(Claim.objects.select_related("article__outlet", "article__story"), public_id=public_id)
    found = _fact_of(claim, request.user)
    if found is None:
        return render(request, "claims/fact_hidden.html", _hidden(claim, request.user))
    if found.public_id != public_id:
        return redirect(found)
    return _shown(request, found)


@require_POST
@permission_required("claims.add_ruling", raise_exception=True)
def fact_rule(request: HtmxRequest, public_id: str) -> HttpResponse:
    """A ruling on the fact of this claim."""
    claim = get_object_or_404(Claim.objects.select_related("article__outlet", "article__story"), public_id=public_id)
    form = RulingForm(request.POST)
    if form.is_valid():
        kind, asked = form.cleaned_data["kind"], form.cleaned_data
        a, b = (asked["a"] or claim, asked["b"] if kind == RulingKind.APART else asked["other"])
        try:
            rulings.rule(kind=kind, by=request.user, a=a, b=b, title=asked["title"], note=asked["note"])
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, "Your ruling stands. It can be withdrawn below.")
            return redirect("fact", claim.public_id)
    found = _fact_of(claim, request.user)
    if found is None:
        return render(request, "claims/fact_hidden.html", _hidden(claim, request.user))
    return _shown(request, found, form=form)


@require_POST
@permission_required("claims.change_ruling", raise_exception=True)
def ruling_withdraw(request: HtmxRequest, public_id: str) -> HttpResponse:
    ruling = get_object_or_404(Ruling.objects.select_related("a"), public_id=public_id)
    try:
        rulings.withdraw(ruling=ruling, by=request.user)
    except Refused as refused:
        messages.warning(request, refused.message)
    else:
        messages.success(request, "The ruling is withdrawn. It stays in the history.")
    return redirect("fact", ruling.a.public_id)


@require_safe
def snags(request: HtmxRequest) -> HttpResponse:
    wanted = request.GET.get("story")
    story = get_object_or_404(Story, public_id=wanted) if wanted else None
    found = Snag.objects.visible_to(request.user)
    page = Paginator((found.of_story(story) if story else found).with_steps(), SNAGS_A_PAGE).get_page(
        request.GET.get("page")
    )
    return page_or_fragment(request, "snags", {"story": story, "page": page, "mine": _answered(page, request.user)})


@require_POST
@permission_required("claims.adjudicate_link", raise_exception=True)
def snag_adjudicate(request: HtmxRequest, key: str) -> HttpResponse:
    """Settle for good that the pair that was left out only speaks of the same subject."""
    link = get_object_or_404(Link.objects.visible_to(request.user), public_id=key)
    reviewing.judge(
        link=link, reviewer=request.user, relation=Relation.RELATED, note="It did not add up.", adjudication=True
    )
    messages.success(request, "Adjudicated: related. You can take that back on the pair’s page.")
    return redirect("snags")


def _answered(page: Page[Snag], user: User) -> set[int]:
    """The links on the page that carry an answer of the user's own."""
    links = {step.link_id for snag in page for step in snag.steps.all() if step.link_id}
    return set(Link.objects.filter(pk__in=links).answered_by(user).order_by().values_list("pk", flat=True))


def _fact_of(claim: Claim, user: User) -> Fact | None:
    """The fact that the claim founds or has a position in; of those it is only consistent with, the first."""
    facts = Fact.objects.filter(members__claim=claim).visible_to(user)
    return facts.order_by("members__consistent", "first_published", "public_id").first()


def _hidden(claim: Claim, user: User) -> dict[str, Any]:
    """The claim alone: nothing is told of what others decided, or there is no fact of it."""
    links = Link.objects.hidden_from(user).filter(Q(a=claim) | Q(b=claim))
    return {
        "claim": claim,
        "is_kept": Member.objects.filter(claim=claim).exists(),
        "links": links.with_sides().order_by("public_id")[:LINKS_SHOWN],
    }


def _shown(request: HtmxRequest, found: Fact, *, form: RulingForm | None = None) -> HttpResponse:
    standings = _standings(found)
    claims = [member.claim for standing in standings for member in standing.members]
    pks = [claim.pk for claim in claims]
    links = (
        Link.objects.live().filter(Q(a__in=pks) | Q(b__in=pks)).visible_to(request.user).select_related("suggestion")
    )
    inside = Q(a__in=pks, b__in=pks)
    events, standing_rulings = _told(pks, request.user)
    waiting = (
        waiting_links().filter(pk__in=links.exclude(inside).order_by().values("pk")).order_by("place", "public_id")
    )
    decided = links.filter(inside, relation__in=(Relation.CONTRADICTS, Relation.UPDATES))
    differing = list(decided.order_by("relation", "decided_at", "public_id")[:LINKS_SHOWN])
    may = list(waiting.select_related("suggestion")[:LINKS_SHOWN])
    prefetch_related_objects([*differing, *may], *sides())
    context = {
        "fact": found,
        "story": claims[0].article.story,
        "standings": standings,
        "quotes": _quotes(pks),
        "differing": differing,
        "may": [(link, link.b if link.a_id in pks else link.a) for link in may],
        "events": events,
        "rulings": standing_rulings,
        "snags": Snag.objects.filter(Q(a__in=pks) | Q(b__in=pks)).visible_to(request.user).exists(),
        "form": form or RulingForm(),
        "claims": claims,
    }
    return render(request, "claims/fact.html", context)


def _standings(found: Fact) -> list[Standing]:
    """As many positions and claims as one page shows, in a fixed number of queries."""
    positions = list(found.positions.order_by("number")[:POSITIONS_SHOWN])
    members = Member.objects.with_claims().prefetch_related("claim__quantities")
    prefetch_related_objects(positions, Prefetch("members", members[:CLAIMS_SHOWN], to_attr="shown"))
    return [_standing(position, position.shown) for position in positions]  # type: ignore[attr-defined]


def _standing(position: Position, members: list[Member]) -> Standing:
    claims = [member.claim for member in members]
    return Standing(position, members, sources(position, claims), _houses(claims))


def sources(position: Position | Fact, claims: Iterable[Claim]) -> str:
    """ "2 outlets, 1 source: the ministry"."""
    names = list(dict.fromkeys(origin_of(claim) for claim in claims))
    outlets, origins = position.outlet_count, position.origin_count
    words = f"{outlets} outlet{'' if outlets == 1 else 's'}, {origins} source{'' if origins == 1 else 's'}"
    shared = [name for name in names if not name.startswith("shared text")]
    if len(names) > len(shared):
        shared.append("a text that outlets share")
    return f"{words}: {', '.join(shared[:5])}{' …' if len(shared) > 5 else ''}"


def _houses(claims: Iterable[Claim]) -> list[str]:
    """Owners of several of the outlets, each with these."""
    outlets = {claim.article.outlet.name: claim.article.outlet.owner for claim in claims}
    several = [owner for owner, number in Counter(filter(None, outlets.values())).items() if number > 1]
    return [
        f"{' and '.join(name for name, owner in outlets.items() if owner == house)} belong to one house: {house}"
        for house in several
    ]


def _quotes(pks: Iterable[int]) -> dict[int, str]:
    """Each claim's words in the newest text that has it."""
    rows = Anchor.objects.filter(claim__in=pks).order_by("revision__number").values_list("claim_id", "quote")
    return dict(rows)


def _told(pks: list[int], user: User) -> tuple[list[Event], list[Ruling]]:
    """What was done about these claims, the newest first, and the rulings that stand."""
    judgements = Judgement.objects.visible_to(user).filter(link__a__in=pks, link__b__in=pks)
    judged = judgements.select_related("reviewer", "link__a__article__outlet", "link__b__article__outlet")
    people = ("made_by", "withdrawn_by", "a__article__outlet", "b__article__outlet")
    ruled = list(
        Ruling.objects.filter(Q(a__in=pks) | Q(b__in=pks)).select_related(*people).order_by("-made_at")[:EVENTS_SHOWN]
    )
    events = [
        Event(one.created_at, one.reviewer.get_username(), judgement=one)
        for one in judged.order_by("-pk")[:EVENTS_SHOWN]
    ]
    for ruling in ruled:
        events.append(Event(ruling.made_at, ruling.made_by.get_username(), ruling=ruling))
        if ruling.withdrawn_at and ruling.withdrawn_by:
            who = ruling.withdrawn_by.get_username()
            events.append(Event(ruling.withdrawn_at, who, ruling=ruling, withdrawn=True))
    newest = sorted(events, key=lambda event: event.at, reverse=True)[:EVENTS_SHOWN]
    return newest, [ruling for ruling in ruled if not ruling.withdrawn_at]
