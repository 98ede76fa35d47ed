"""Facts x outlets: who says what of each fact of a story, where they differ, and who is silent."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.core.paginator import Page, Paginator
from django.db.models import Count, Prefetch, Q, QuerySet, prefetch_related_objects
from django.http import QueryDict

from claims.models import Claim, Fact, Link, Member, Outlet, Position, Story, User
from claims.models.choices import Direction, FactStatus, Relation
from claims.models.facts import FactQuerySet
from claims.services.gathering import waiting_links
from claims.views.facts import sources

FACTS_A_PAGE = 25
# Of one fact, of one position and of one page: a crowded one is told whole on the fact's own page.
POSITIONS_SHOWN = 12
CLAIMS_SHOWN = 30
OUTLETS_SHOWN = 40
WAITING_SHOWN = 3
WAITING_LOOKED_AT = 300

SORTS = {"disagreement": "disagreement", "worth": "check-worthiness", "time": "time"}
SEVERAL, ALONE, ALL = "several", "alone", "all"
DECIDED_STATUSES = (
    FactStatus.DISPUTED_OUTLETS,
    FactStatus.DISPUTED_SPEAKERS,
    FactStatus.UPDATED,
    FactStatus.CORROBORATED,
    FactStatus.SINGLE_SOURCE,
)


class Kind(StrEnum):
    """How what an outlet says stands to the leading position. The value is the sign's name."""

    SAYS = "agrees"
    ALONE = "single"
    LESS = "related"
    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    EARLIER = "updates-back"
    OTHERWISE = "unrelated"


WORDS = {
    Kind.SAYS: "says so",
    Kind.ALONE: "says so",
    Kind.LESS: "says less, and fits",
    Kind.CONTRADICTS: "contradicts",
    Kind.UPDATES: "updated",
    Kind.EARLIER: "said before",
    Kind.OTHERWISE: "says otherwise",
}
RELATIONS = {Kind.EARLIER: "updates", Kind.ALONE: "unrelated"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim in a cell."""

    claim: Claim
    kind: Kind
    said: str

    @property
    def words(self) -> str:
        return WORDS[self.kind]

    @property
    def relation(self) -> str:
        """The relation that gives it its colour."""
        return RELATIONS.get(self.kind, self.kind.value)


@dataclass(frozen=True, slots=True)
class Cell:
    outlet: Outlet
    entries: Sequence[Entry]


@dataclass(frozen=True, slots=True)
class May:
    """A suggestion that nobody has decided yet, from a claim of the fact to one of `outlet`."""

    link: Link
    outlet: str

    @property
    def words(self) -> str:
        said = self.link.suggestion
        bare = {Relation.AGREES: "agree with", Relation.CONTRADICTS: "contradict", Relation.UPDATES: "update"}
        return bare.get(Relation(said.relation), "be related to") if said else "be linked with"


@dataclass(frozen=True, slots=True)
class Row:
    """`beyond`: claims that are not in the cells, of other stories or too many."""

    fact: Fact
    lead: Position
    sources: str
    cells: Sequence[Cell]
    silent: Sequence[str]
    may: Sequence[May]
    may_count: int
    beyond: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to filter or to sort, as a link."""

    key: str
    words: str
    address: str
    chosen: bool
    count: int = 0


@dataclass(frozen=True, slots=True)
class Matrix:
    page: Page[Fact]
    rows: Sequence[Row]
    outlets: Sequence[Outlet]
    more_outlets: int
    statuses: Sequence[Choice]
    sorts: Sequence[Choice]
    alone: int
    total: int
    decided: bool
    folded: bool


def matrix(story: Story, facts: FactQuerySet, user: User, asked: QueryDict) -> Matrix:
    """What the address asks for of these facts, which are those that the user may know."""
    counts = _counted(facts)
    status = asked.get("status", "")
    if status not in (*DECIDED_STATUSES, ALONE, ALL):
        status = SEVERAL if counts[SEVERAL] else ALL
    sort = asked.get("sort", "")
    sort = sort if sort in SORTS else "disagreement"
    paginator = Paginator(_sorted(_filtered(facts, status), sort), FACTS_A_PAGE)
    paginator.count = counts[status]  # known already
    page = paginator.get_page(asked.get("facts"))
    outlets = list(_outlets(story)[: OUTLETS_SHOWN + 1])
    return Matrix(
        page=page,
        rows=_rows(list(page), outlets[:OUTLETS_SHOWN], story, user),
        outlets=outlets[:OUTLETS_SHOWN],
        more_outlets=max(len(outlets) - OUTLETS_SHOWN, 0),
        statuses=_statuses(counts, status, sort),
        sorts=[Choice(key, words, _address(status, key), key == sort) for key, words in SORTS.items()],
        alone=counts[ALONE],
        total=counts[ALL],
        decided=counts[SEVERAL] > 0,
        folded=status == SEVERAL and counts[ALONE] > 0,
    )


def relations_between(facts: Iterable[int]) -> Mapping[tuple[int, int], Kind]:
    """How the second of two positions stands to the first, by the links between their claims."""
    ends = {end: f"{end}__memberships__position" for end in ("a", "b")}
    same = Q(a__memberships__fact__in=list(facts), b__memberships__fact__in=list(facts))
    own = Q(a__memberships__consistent=False, b__memberships__consistent=False)
    links = Link.objects.live().filter(same, own, relation__in=(Relation.CONTRADICTS, Relation.UPDATES))
    rows = links.order_by("relation").values_list(*ends.values(), "relation", "direction").distinct()
    found: dict[tuple[int, int], Kind] = {}
    for a, b, relation, direction in rows:
        newer = {Direction.A_UPDATES_B.value: a, Direction.B_UPDATES_A.value: b}.get(direction)
        for one, other in ((a, b), (b, a)):
            kind = Kind.UPDATES if newer == other else Kind.EARLIER
            found.setdefault((one, other), Kind.CONTRADICTS if relation == Relation.CONTRADICTS else kind)
    return found


def leading(fact: Fact, positions: Sequence[Position]) -> Position:
    """What the others are told against: the first in time where they update each other, else what most claims say."""
    if fact.status == FactStatus.UPDATED:
        return positions[0]
    return min(positions, key=lambda position: (-position.claim_count, position.number))


def _counted(facts: FactQuerySet) -> Counter[str]:
    """Facts by status; of one claim each, of several, and all."""
    rows = (
        facts.order_by().values_list("status").annotate(number=Count("pk"), single=Count("pk", filter=Q(claim_count=1)))
    )
    counts: Counter[str] = Counter()
    for status, number, single in rows:
        counts[status] += number - single
        counts[ALONE] += single
        counts[SEVERAL] += number - single
        counts[ALL] += number
    return counts


def _filtered(facts: FactQuerySet, status: str) -> FactQuerySet:
    if status == ALL:
        return facts
    if status == ALONE:
        return facts.filter(claim_count=1)
    several = facts.filter(claim_count__gt=1)
    return several if status == SEVERAL else several.filter(status=status)


def _sorted(facts: FactQuerySet, sort: str) -> FactQuerySet:
    if sort == "time":
        return facts.by_time()
    return facts.by_worthiness() if sort == "worth" else facts.by_disagreement()


def _statuses(counts: Mapping[str, int], status: str, sort: str) -> list[Choice]:
    """What there is to filter by, and what is chosen even where there is none of it."""
    decided = {each.value: str(each.label) for each in DECIDED_STATUSES}
    named: dict[str, str] = {SEVERAL: "several claims"} | decided | {ALONE: "one claim", ALL: "all"}
    kept = {key: words for key, words in named.items() if counts[key] or key == status}
    if set(kept) == {ALONE, ALL}:
        return []
    return [Choice(key, words, _address(key, sort), key == status, counts[key]) for key, words in kept.items()]


def _address(status: str, sort: str) -> str:
    return f"?status={status}&sort={sort}"


def _outlets(story: Story) -> QuerySet[Outlet]:
    """Who says the most first. By claims, which blind review does not hide."""
    standing = Q(articles__story=story, articles__claims__withdrawn_at=None, articles__claims__retired_at=None)
    told = Count("articles__claims", filter=standing)
    return Outlet.objects.filter(articles__story=story).annotate(told=told).order_by("-told", "name")


def _rows(facts: Sequence[Fact], outlets: Sequence[Outlet], story: Story, user: User) -> list[Row]:
    told = {fact.pk: _positions(fact) for fact in _prefetched(facts)}
    claims = {pk: [member.claim for one in positions for member in one.members] for pk, positions in told.items()}
    relations = relations_between(told)
    may = _may(claims, user)
    rows = []
    for fact in facts:
        entries = _entries(fact, told[fact.pk], relations, story)
        cells = [Cell(outlet, entries[outlet.pk]) for outlet in outlets]
        rows.append(
            Row(
                fact=fact,
                lead=leading(fact, [one.position for one in told[fact.pk]]),
                sources=sources(fact, claims[fact.pk]),
                cells=cells,
                silent=[cell.outlet.name for cell in cells if not cell.entries],
                may=may[fact.pk][:WAITING_SHOWN],
                may_count=len(may[fact.pk]),
                beyond=fact.claim_count - len({entry.claim.pk for cell in cells for entry in cell.entries}),
            )
        )
    return rows


@dataclass(frozen=True, slots=True)
class _Told:
    """A position with as many of its claims as are shown."""

    position: Position
    members: Sequence[Member]


def _prefetched(facts: Sequence[Fact]) -> Sequence[Fact]:
    positions = Position.objects.order_by("fact", "number")[:POSITIONS_SHOWN]
    members = Member.objects.with_claims()[:CLAIMS_SHOWN]
    prefetch_related_objects(
        facts, Prefetch("positions", positions, to_attr="told"), Prefetch("told__members", members, to_attr="shown")
    )
    return facts


def _positions(fact: Fact) -> list[_Told]:
    return [_Told(position, position.shown) for position in fact.told]  # type: ignore[attr-defined]


def _entries(
    fact: Fact, told: Sequence[_Told], relations: Mapping[tuple[int, int], Kind], story: Story
) -> Mapping[int, list[Entry]]:
    """By outlet, what its claims in this story say; a claim that fits several positions is told once."""
    lead = leading(fact, [one.position for one in told])
    lead_kind = Kind.ALONE if lead.outlet_count == 1 else Kind.SAYS
    found: defaultdict[int, dict[int, Entry]] = defaultdict(dict)
    for one in sorted(told, key=lambda one: one.position.pk != lead.pk):
        position = one.position
        own = lead_kind if position.pk == lead.pk else relations.get((lead.pk, position.pk), Kind.OTHERWISE)
        for member in one.members:
            claim, kind = member.claim, Kind.LESS if member.consistent else own
            words = claim.statement if member.consistent else _value(position, is_lead=position.pk == lead.pk)
            if claim.article.story_id == story.pk:
                found[claim.article.outlet_id].setdefault(claim.pk, Entry(claim, kind, words))
    return defaultdict(list, {outlet: list(entries.values()) for outlet, entries in found.items()})


def _value(position: Position, *, is_lead: bool) -> str:
    """What is said, short; nothing where the row's heading says it."""
    return position.value or ("" if is_lead else position.statement)


def _may(claims: Mapping[int, Sequence[Claim]], user: User) -> Mapping[int, list[May]]:
    """By fact, the suggestions that reach out of it and wait to be decided, those of the queue's head first."""
    facts: defaultdict[int, set[int]] = defaultdict(set)
    for fact, its in claims.items():
        for claim in its:
            facts[claim.pk].add(fact)
    waiting = waiting_links().visible_to(user).filter(Q(a__in=list(facts)) | Q(b__in=list(facts)))
    found: defaultdict[int, list[May]] = defaultdict(list)
    for link in waiting.with_sides().order_by("place", "public_id")[:WAITING_LOOKED_AT]:
        for near, far in ((link.a, link.b), (link.b, link.a)):
            for fact in facts.get(near.pk, set()) - facts.get(far.pk, set()):
                found[fact].append(May(link, far.article.outlet.name))
    return found
