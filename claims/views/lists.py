"""The lists of claims and of links: filtered, sorted and paged by the address, and answered many at once."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe
from django_filters import FilterSet
from django_tables2 import LazyPaginator, RequestConfig, Table

from claims.lists.claims import ClaimFilter, ClaimTable
from claims.lists.links import LinkFilter, LinkTable
from claims.models import Claim, Link
from claims.services import bulk
from claims.services.errors import Refused
from claims.views.http import HtmxRequest, page_or_fragment, see

ROWS_A_PAGE = 50
MOST_COUNTED = 10_000  # rows; a longer list is only said to be longer
UNDO = "bulk_undo"  # of the session: what the last bulk action was, and what undoing it needs
# The fields of a filter that are always in sight.
FIRST = ("words", "story", "outlet", "relation", "status", "outcome")
NOT_ASKED = ("page", "sort", "bom")


@require_safe
def claims(request: HtmxRequest) -> HttpResponse:
    found = ClaimFilter(request.GET, Claim.objects.filter(retired_at=None), user=request.user)
    return _shown(request, "claims", found, ClaimTable, order="-published")


@require_safe
def links(request: HtmxRequest) -> HttpResponse:
    """Of blind stories only what the reader has answered."""
    known = Link.objects.filter(retired_at=None).visible_to(request.user)
    return _shown(request, "links", LinkFilter(request.GET, known, user=request.user), LinkTable, order="-confidence")


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def claims_bulk(request: HtmxRequest) -> HttpResponse:
    """Accept or reject the chosen."""
    chosen = list(Claim.objects.filter(public_id__in=request.POST.getlist("chosen")).order_by("pk"))
    asked = {"review": request.POST.get("review", ""), "reason": request.POST.get("reason", "")}
    return _done(request, "claims", lambda: bulk.review_claims(claims=chosen, by=request.user, **asked))


@require_POST
@permission_required("claims.add_judgement", raise_exception=True)
def links_bulk(request: HtmxRequest) -> HttpResponse:
    """Give the chosen one answer; what the person may not know of cannot be chosen."""
    known = Link.objects.visible_to(request.user).filter(public_id__in=request.POST.getlist("chosen"))
    chosen, answer = list(known.with_sides().order_by("pk")), request.POST.get("answer", "")
    return _done(request, "links", lambda: bulk.judge_links(links=chosen, by=request.user, answer=answer))


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def claims_undo(request: HtmxRequest) -> HttpResponse:
    return _undone(request, "claims", bulk.unreview_claims)


@require_POST
@permission_required("claims.add_judgement", raise_exception=True)
def links_undo(request: HtmxRequest) -> HttpResponse:
    return _undone(request, "links", bulk.unjudge_links)


def _shown(request: HtmxRequest, name: str, found: FilterSet, columns: type[Table], *, order: str) -> HttpResponse:
    rows = found.qs if found.is_valid() else found.queryset.none()
    counted = rows.order_by()[: MOST_COUNTED + 1].count()
    table = columns(rows.listed(), order_by=order)
    paging = {"paginator_class": LazyPaginator, "per_page": ROWS_A_PAGE}
    RequestConfig(request, paginate=paging).configure(table)
    context = {
        "filter": found,
        "table": table,
        "counted": min(counted, MOST_COUNTED),
        "more": counted > MOST_COUNTED,
        "asked": _asked(request),
        "undo": len(_kept(request, name)),
        **filter_fields(found),
    }
    return page_or_fragment(request, name, context)


def filter_fields(found: FilterSet) -> dict[str, Any]:
    """The fields of the filter's forms: what is asked most is always in sight."""
    forms = [found.form, *([found.side.form] if isinstance(found, LinkFilter) else [])]
    fields = [field for form in forms for field in form]
    first = sorted((field for field in fields if field.name in FIRST), key=lambda field: FIRST.index(field.name))
    folded = [field for field in fields if field.name not in FIRST]
    return {"first": first, "folded": folded, "unfolded": any(field.data for field in folded)}


def _asked(request: HtmxRequest) -> str:
    """What the list is filtered by, as an export's address takes it."""
    asked = request.GET.copy()
    for name in NOT_ASKED:
        asked.pop(name, None)
    for name in [name for name, value in asked.items() if not value]:
        del asked[name]
    return asked.urlencode()


def _done(request: HtmxRequest, name: str, act: Callable[[], bulk.Done]) -> HttpResponse:
    try:
        done = act()
    except Refused as refused:
        messages.error(request, refused.message)
        return _back(request, name)
    request.session[UNDO] = {"what": name, "rows": list(done.undo)}
    _tell(request, f"{counted(done.changed, name)} changed.", done)
    return _back(request, name)


def _undone(request: HtmxRequest, name: str, undo: Callable[..., bulk.Done]) -> HttpResponse:
    kept = _kept(request, name)
    if not kept:
        messages.warning(request, "There is nothing to undo any more.")
        return _back(request, name)
    del request.session[UNDO]
    done = undo(undo=kept, by=request.user)
    _tell(request, f"Undone: {counted(done.changed, name)} changed back.", done)
    return _back(request, name)


def _kept(request: HtmxRequest, name: str) -> list[dict[str, Any]]:
    kept = request.session.get(UNDO, {})
    return list(kept["rows"]) if kept.get("what") == name else []


def _tell(request: HtmxRequest, words: str, done: bulk.Done) -> None:
    messages.success(request, words)
    for refused in done.refused:
        messages.warning(request, refused)


def counted(number: int, name: str) -> str:
    return f"{number} {name.removesuffix('s') if number == 1 else name}"


def _back(request: HtmxRequest, name: str) -> HttpResponse:
    """To the list as it was filtered."""
    where = request.POST.get("next", "")
    own = where.startswith(reverse(name)) and url_has_allowed_host_and_scheme(where, None)
    return see(request, where if own else reverse(name))
