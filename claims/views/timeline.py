"""A story in time: who said what first, who repeated, contradicted or updated it, and what newer texts changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import BigIntegerField, Case, CharField, DateField, F, Min, QuerySet, Value, When
from django.db.models.functions import Cast, TruncDate
from django.utils import timezone

from claims.models import Claim, Fact, Member, Position, Revision, Story, User
from claims.views.matrix import Kind, relations_between

EVENTS_A_PAGE = 30
SAID, WITHDRAWN, REVISED = "said", "withdrawn", "revised"


@dataclass(frozen=True, slots=True)
class Event:
    """`sign` names its icon. What does not belong to this kind of event is empty."""

    on: date
    words: str
    sign: str
    outlet: str
    claim: Claim | None = None
    fact: Fact | None = None
    now_says: str = ""
    revision: Revision | None = None

    @property
    def relation(self) -> str:
        """The relation that gives it its colour."""
        return "updates" if self.sign == "updates-back" else self.sign


SIGNS: Mapping[Kind, tuple[str, str]] = {
    Kind.CONTRADICTS: ("contradicted by", "contradicts"),
    Kind.UPDATES: ("updated by", "updates"),
    Kind.EARLIER: ("told as it was before by", "updates-back"),
    Kind.OTHERWISE: ("told otherwise by", "related"),
}


def timeline(story: Story, user: User, number: str | None) -> tuple[Page[Any], list[Event]]:
    """A page of what happened, the newest last; of facts that several claims speak of."""
    page = Paginator(_happened(story, user), EVENTS_A_PAGE).get_page(number)
    kept = [(row["kind"], row["row"]) for row in page]
    events = {
        (kind, pk): event
        for kind, told in ((SAID, _said), (WITHDRAWN, _withdrawn), (REVISED, _revised))
        for pk, event in told([pk for its, pk in kept if its == kind])
    }
    return page, [events[key] for key in kept if key in events]


def _happened(story: Story, user: User) -> QuerySet[Any, dict[str, Any]]:
    """Day, kind and row of each event."""
    facts = Fact.objects.of_story(story).visible_to(user).filter(claim_count__gt=1)
    members = Member.objects.filter(fact__in=facts.order_by().values("pk"), claim__article__story=story)
    said = members.order_by().values("claim").annotate(first=Min("pk")).values("first")
    withdrawn = Claim.objects.filter(article__story=story, withdrawn_at__isnull=False)
    revised = Revision.objects.filter(article__story=story, number__gt=1)
    order = Case(When(claim__public_id=F("fact__public_id"), then=Value(0)), default=Value(1))
    rows = [
        _rows(Member.objects.filter(pk__in=said), SAID, F("claim__article__published"), F("fact"), order),
        _rows(withdrawn, WITHDRAWN, TruncDate("withdrawn_at")),
        _rows(revised, REVISED, TruncDate("added_at")),
    ]
    return rows[0].union(*rows[1:], all=True).order_by("day", "kind", "together", "later", "row")


def _rows(found: QuerySet[Any], kind: str, day: Any, *within: Any) -> QuerySet[Any, dict[str, Any]]:
    """`within` the day: what stands together, and what of it comes first."""
    together, later = within or (Value(0), Value(0))
    fields = {
        "day": Cast(day, DateField()),
        "kind": Value(kind, CharField()),
        "together": Cast(together, BigIntegerField()),
        "later": Cast(later, BigIntegerField()),
        "row": F("pk"),
    }
    told: QuerySet[Any, dict[str, Any]] = found.order_by().annotate(**fields).values(*fields)
    return told


def _said(pks: Sequence[int]) -> Iterable[tuple[int, Event]]:
    """Each claim against the position that was there first, which bears the fact's own id."""
    rows = Member.objects.filter(pk__in=pks).select_related("fact", "position", "claim__article__outlet")
    members = list(rows.defer("claim__frame", "claim__facets"))
    facts = {member.fact_id for member in members}
    firsts = dict(Position.objects.filter(fact__in=facts, public_id=F("fact__public_id")).values_list("fact", "pk"))
    relations = relations_between(facts)
    for member in members:
        words, sign = _words(member, firsts.get(member.fact_id, member.position_id), relations)
        article = member.claim.article
        yield (
            member.pk,
            Event(article.published, words, sign, article.outlet.name, claim=member.claim, fact=member.fact),
        )


def _words(member: Member, first: int, relations: Mapping[tuple[int, int], Kind]) -> tuple[str, str]:
    if member.claim.public_id == member.fact.public_id:
        return "first said by", "single"
    if member.consistent:
        return "repeated, saying less, by", "agrees"
    if member.position_id == first:
        return "repeated by", "agrees"
    return SIGNS[relations.get((first, member.position_id), Kind.OTHERWISE)]


def _withdrawn(pks: Sequence[int]) -> Iterable[tuple[int, Event]]:
    claims = Claim.objects.filter(pk__in=pks).select_related("article__outlet").prefetch_related("replaced_by")
    for claim in claims.defer("frame", "facets"):
        instead = [one.statement for one in claim.replaced_by.all() if one.withdrawn_at is None]
        words = "corrected by a new revision of" if instead else "withdrawn by a new revision of"
        sign = "updates" if instead else "taken_back"
        on = timezone.localdate(claim.withdrawn_at)
        outlet = claim.article.outlet.name
        yield claim.pk, Event(on, words, sign, outlet, claim=claim, now_says=" ".join(instead))


def _revised(pks: Sequence[int]) -> Iterable[tuple[int, Event]]:
    for revision in Revision.objects.filter(pk__in=pks).select_related("article__outlet").defer("text"):
        on, outlet = timezone.localdate(revision.added_at), revision.article.outlet.name
        yield revision.pk, Event(on, "new revision put in of", "info", outlet, revision=revision)
