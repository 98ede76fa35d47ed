"""Search over everything: stories, articles, claims, facts, names and outlets, a few of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any
from urllib.parse import urlencode

from django.db.models import Exists, Model, OuterRef, Prefetch, Q, QuerySet
from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from claims.forms import SearchForm
from claims.models import Alias, Article, Claim, Entity, Fact, Mention, Outlet, Story, User
from claims.services.searching import MOST_WORDS, claims_saying
from claims.views.http import HtmxRequest, page_or_fragment

SHOWN = 10
# Claims that lead to facts, and the newest claims that are read through for words that no key leads to.
LOOKED_AT = 200
NEWEST = 5000


@dataclass(frozen=True, slots=True)
class Section:
    """`all_address` leads to the whole list, where there is one; `more` says that it is longer."""

    kind: str
    heading: str
    rows: Sequence[Model]
    more: bool
    all_address: str = ""


@require_safe
def search(request: HtmxRequest) -> HttpResponse:
    form = SearchForm(request.GET)
    text = form.cleaned_data["q"] if form.is_valid() else ""
    sections = [section for section in found(text, request.user) if section.rows] if text else []
    return page_or_fragment(request, "search", {"form": form, "text": text, "sections": sections})


def found(text: str, user: User) -> list[Section]:
    """Every kind of record, with no more of it than is shown."""
    claims = _claims(text)
    titled = _all_words(text, "title")
    outlets = list(
        Outlet.objects.filter(_all_words(text, "name") | _all_words(text, "owner")).order_by("name")[: SHOWN + 1]
    )
    articles = Article.objects.select_related("outlet", "story").filter(titled | Q(outlet__in=outlets[:SHOWN]))
    facts = Fact.objects.filter(pk__in=_facts_of(claims)).visible_to(user).by_disagreement()
    return [
        _section("story", "Stories", Story.objects.filter(titled).order_by("-created_at", "-pk")),
        _section("fact", "Facts", facts),
        _section("claim", "Claims", claims, f"{reverse('claims')}?{urlencode({'words': text})}"),
        _section("article", "Articles", articles.order_by("-published", "-pk")),
        _section("entity", "Names", _entities(text)),
        _section("outlet", "Outlets", outlets),
    ]


def _section(kind: str, heading: str, rows: QuerySet[Any] | Sequence[Any], all_address: str = "") -> Section:
    some = list(rows[: SHOWN + 1])
    return Section(kind, heading, some[:SHOWN], more=len(some) > SHOWN, all_address=all_address)


def _claims(text: str) -> list[Claim]:
    """The newest first, through the stored keys; else those among the newest that hold the text as it is written."""
    said = list(claims_saying(text).standing().listed().order_by("-pk")[:LOOKED_AT])
    if said:
        return said
    newest = Claim.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    held = Claim.objects.filter(pk__gt=newest - NEWEST, statement__icontains=text)
    return list(held.standing().listed().order_by("-pk")[: SHOWN + 1])


def _facts_of(claims: Sequence[Claim]) -> QuerySet[Any, Any]:
    """The facts whose positions these claims make; as a query of its own, so that each fact comes once."""
    members = Claim.objects.filter(pk__in=[claim.pk for claim in claims], memberships__fact__isnull=False)
    return members.order_by().values("memberships__fact")


def _entities(text: str) -> QuerySet[Entity]:
    """Those that claims name, by any of their names."""
    named = Q(_all_words(text, "name") | Exists(Alias.objects.filter(_all_words(text, "name"), entity=OuterRef("pk"))))
    used = Exists(Mention.objects.filter(entity=OuterRef("pk")))
    return Entity.objects.filter(named, used).prefetch_related(Prefetch("aliases")).order_by("name", "kind")


def _all_words(text: str, field: str) -> Q:
    """That the field holds every word, in whatever order."""
    return reduce(and_, (Q(**{f"{field}__icontains": word}) for word in text.split()[:MOST_WORDS]))
