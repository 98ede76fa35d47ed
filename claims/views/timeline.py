"""A story in time: who said what first, who repeated, contradicted or updated it, and what newer texts changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import BigIntegerField, Case, CharField, DateField, F, Min, QuerySet, Value, When
from django.db.models.functions import Cast, TruncDate

from claims.models import Article, Claim, Fact, Member, Position, Revision, Story
from claims.models.facts import FactQuerySet
from claims.views.matrix import Kind, relations_between

EVENTS_A_PAGE = 30
SAID, WITHDRAWN, REVISED = "said", "withdrawn", "revised"


@dataclass(frozen=True, slots=True)
class Event:
    """`sign` names its icon. What does not belong to this kind of event is empty."""

    on: date
    words: str
    sign: str
    article: Article
    claim: Claim | None = None
    fact: Fact | None = None
    now_says: str = ""
    revision: int = 0

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


# What is asked of each event; 0 where it has none of that. `later`: not the first of its fact. `less`: says less.
NUMBERS = ("fact", "later", "row", "article", "claim", "position", "less", "number")

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the events of a page speak of, by row. `firsts`: of each fact the position that was there first."""

    articles: Mapping[int, Article]
    claims: Mapping[int, Claim]
    facts: Mapping[int, Fact]
    firsts: Mapping[int, int]
    relations: Mapping[tuple[int, int], Kind]


def timeline(story: Story, facts: FactQuerySet, number: str | None) -> tuple[Page[Any], list[Event]]:
    """A page of what happened, the newest last; of those of these facts that several claims speak of."""
    page = Paginator(_happened(story, facts), EVENTS_A_PAGE).get_page(number)
    rows = list(page)
    known = _known(rows)
    return page, [_event(row, known) for row in rows]


def _happened(story: Story, facts: FactQuerySet) -> QuerySet[Any, dict[str, Any]]:
    several = facts.filter(claim_count__gt=1).order_by().values("pk")
    members = Member.objects.filter(fact__in=several, claim__article__story=story)
    said = Member.objects.filter(pk__in=members.order_by().values("claim").annotate(first=Min("pk")).values("first"))
    withdrawn = Claim.objects.filter(article__story=story, withdrawn_at__isnull=False)
    revised = Revision.objects.filter(article__story=story, number__gt=1)
    rows = [
        _rows(
            said.annotate(
                first=Case(When(claim__public_id=F("fact__public_id"), then=Value(0)), default=Value(1)),
                vaguer=Case(When(consistent=True, then=Value(1)), default=Value(0)),
            ),
            SAID,
            F("claim__article__published"),
            fact="fact_id",
            later="first",
            article="claim__article_id",
            claim="claim_id",
            position="position_id",
            less="vaguer",
        ),
        _rows(withdrawn, WITHDRAWN, TruncDate("withdrawn_at"), article="article_id", claim="pk"),
        _rows(revised, REVISED, TruncDate("added_at"), article="article_id", number="number"),
    ]
    return rows[0].union(*rows[1:], all=True).order_by("day", "kind", "told_fact", "told_later", "told_row")


def _rows(found: QuerySet[Any], kind: str, day: Any, **paths: str) -> QuerySet[Any, dict[str, Any]]:
    numbers = {
        f"told_{name}": Cast(F(paths[name]) if name in paths else Value(0), BigIntegerField())
        for name in NUMBERS
        if name != "row"
    }
    fields = {"day": Cast(day, DateField()), "kind": Value(kind, CharField()), **numbers, "told_row": F("pk")}
    told: QuerySet[Any, dict[str, Any]] = found.order_by().annotate(**fields).values(*fields)
    return told


def _known(rows: Sequence[Row]) -> _Known:
    """In as many queries whatever happened."""
    facts = Fact.objects.in_bulk({row["told_fact"] for row in rows})
    firsts = Position.objects.filter(fact__in=list(facts), public_id=F("fact__public_id"))
    claims = Claim.objects.defer("frame", "facets").select_related("article").prefetch_related("replaced_by")
    return _Known(
        articles=Article.objects.select_related("outlet").in_bulk({row["told_article"] for row in rows}),
        claims=claims.in_bulk({row["told_claim"] for row in rows}),
        facts=facts,
        firsts=dict(firsts.order_by().values_list("fact", "pk")),
        relations=relations_between(facts),
    )


def _event(row: Row, known: _Known) -> Event:
    article, claim = known.articles[row["told_article"]], known.claims.get(row["told_claim"])
    if row["kind"] == REVISED:
        return Event(row["day"], "new revision put in of", "info", article, revision=row["told_number"])
    if row["kind"] == SAID:
        words, sign = _words(row, known)
        return Event(row["day"], words, sign, article, claim=claim, fact=known.facts[row["told_fact"]])
    instead = [one.statement for one in claim.replaced_by.all() if one.withdrawn_at is None] if claim else []
    words = "corrected by a new revision of" if instead else "withdrawn by a new revision of"
    sign = "updates" if instead else "taken_back"
    return Event(row["day"], words, sign, article, claim=claim, now_says=" ".join(instead))


def _words(row: Row, known: _Known) -> tuple[str, str]:
    """Against the position that was there first."""
    first, position = known.firsts.get(row["told_fact"]), row["told_position"]
    if not row["told_later"]:
        return "first said by", "single"
    if row["told_less"]:
        return "repeated, saying less, by", "agrees"
    if first is None or position == first:
        return "repeated by", "agrees"
    return SIGNS[known.relations.get((first, position), Kind.OTHERWISE)]
