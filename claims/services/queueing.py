"""What a link is found by, kept beside it for an index: its place in the queue, and what lists sort by."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from django.db import transaction
from django.db.models import Q

from claims.models import Article, Link, Member
from claims.models.choices import OutcomeState, Relation
from claims.models.links import ASKED, LinkQuerySet, is_blind
from claims.services.batching import batched

KEPT = ("place", "stands_as", "confidence")
UNDECIDED = (OutcomeState.SUGGESTED, OutcomeState.UNRESOLVED)

# What a reviewer is asked first: where the machine sees a contradiction; what people have answered of which it
# suggests nothing; what was decided before somebody edited a claim, since it stands in facts. Then what is most worth
# checking; what is asked again only because a newer text changed a claim; what agrees because it has one source; and
# last blind links, of which the order tells nothing.
CONTRADICTIONS, PEOPLE, ANOTHER_LOOK, WORTH, ASKED_AGAIN, ONE_SOURCE, LAST = range(7)
TOGETHER = 100  # links placed in one transaction


def keep(link: Link, *, answered: bool = False, outlets: int = 2) -> None:
    """Set all that it is found by; whoever stores the link then stores the fields that are KEPT."""
    said = link.suggestion
    link.place = place(link, answered=answered, outlets=outlets)
    link.stands_as = link.relation or (said.relation if said else "")
    link.confidence = said.confidence if said else 0


def place(link: Link, *, answered: bool = False, outlets: int = 2) -> float | None:
    """Its place, the smallest first; None while nobody is asked.

    `answered`: somebody's answer stands. `outlets` tell what the link is about.
    """
    is_asked = answered or link.follows_id is not None or is_suggested(link)
    is_waiting = link.state in UNDECIDED and is_asked
    if link.retired_at is not None or not (is_waiting or link.flagged_at):
        return None
    if _is_blind(link):
        return LAST
    if not is_waiting:
        return ANOTHER_LOOK
    step = _step(link, answered=answered)
    return step + 1 - _weight(link, step, outlets)


def is_suggested(link: Link) -> bool:
    """Whether the machine suggests something that reviewers are asked about."""
    return link.suggestion is not None and link.suggestion.relation in ASKED


def outlets_of(links: Sequence[Link]) -> Mapping[int, int]:
    """By link, how many outlets tell what it is about: those of its claims' facts, or that its claims are linked with.

    Nothing that blind review hides counts, since the order would tell of it.
    """
    ends = {end for link in links for end in (link.a_id, link.b_id)}
    told: defaultdict[int, int] = defaultdict(int)
    for claim, count in _facts(ends):
        told[claim] = max(told[claim], count)
    linked: defaultdict[int, set[int]] = defaultdict(set)
    for a, b, outlet_a, outlet_b in _linked(ends):
        linked[a] |= {outlet_a, outlet_b}
        linked[b] |= {outlet_a, outlet_b}
    return {
        link.pk: max(told[link.a_id], told[link.b_id], len(linked[link.a_id] | linked[link.b_id])) for link in links
    }


def renew(links: LinkQuerySet) -> None:
    """Place anew what waits of the links and of those of the same claims: more outlets may tell of it now."""
    pairs = links.live().order_by().values_list("a_id", "b_id")
    ends = sorted({end for pair in pairs for end in pair})
    waiting = {pk for some in batched(ends, TOGETHER) for pk in _waiting(some)}
    for few in batched(sorted(waiting), TOGETHER):
        _renew(few)


def _waiting(ends: Sequence[int]) -> Iterable[int]:
    links = Link.objects.live().filter(Q(a__in=ends) | Q(b__in=ends), place__range=(WORTH, WORTH + 1))
    return links.order_by().values_list("pk", flat=True)


@transaction.atomic
def _renew(pks: Sequence[int]) -> None:
    rows = Link.objects.select_for_update(of=("self",)).filter(pk__in=pks, place__range=(WORTH, WORTH + 1))
    links = list(rows.with_sides().order_by("pk"))
    outlets = outlets_of(links)
    moved = []
    for link in links:
        before, link.place = link.place, place(link, outlets=outlets[link.pk])
        if link.place != before:
            moved.append(link)
    Link.objects.bulk_update(moved, ["place"], batch_size=TOGETHER)


def _step(link: Link, *, answered: bool) -> int:
    said = link.suggestion
    if said is None or not is_suggested(link):
        return PEOPLE if answered else ASKED_AGAIN
    if said.relation == Relation.CONTRADICTS:
        return CONTRADICTIONS
    if said.relation == Relation.AGREES and _is_one_source(link.a.article, link.b.article):
        return ONE_SOURCE
    return WORTH if link.made_by_id is None else PEOPLE


def _weight(link: Link, step: int, outlets: int) -> float:
    """0 to 1, within the step: how sure the machine is where that is the question, else how much it is worth."""
    confidence = link.suggestion.confidence if link.suggestion else 0
    if step in (CONTRADICTIONS, ONE_SOURCE):
        return confidence
    worth = (link.a.check_worthiness + link.b.check_worthiness) / 2
    spread = 1 - 2 / max(outlets, 2)
    return 0.99 * (2 * worth + spread) / 3 + 0.01 * confidence


def _facts(claims: Iterable[int]) -> Iterable[tuple[int, int]]:
    """Of each claim the outlets of its facts, but of those in which a blind story has a part."""
    members = Member.objects.filter(claim__in=sorted(claims)).exclude(fact__members__claim__article__story__blind=True)
    return members.order_by().values_list("claim_id", "fact__outlet_count")


def _linked(claims: Iterable[int]) -> Iterable[tuple[int, int, int, int]]:
    ends = sorted(claims)
    links = Link.objects.live().filter(Q(a__in=ends) | Q(b__in=ends), ~is_blind())
    together = links.filter(Q(relation__in=ASKED) | Q(relation="", suggestion__relation__in=ASKED))
    return together.order_by().values_list("a_id", "b_id", "a__article__outlet", "b__article__outlet")


def _is_one_source(a: Article, b: Article) -> bool:
    """Whether an outlet agrees with itself, or two print what one agency wrote."""
    return a.outlet_id == b.outlet_id or (bool(a.origin) and a.origin == b.origin)


def _is_blind(link: Link) -> bool:
    return link.a.article.story.blind or link.b.article.story.blind
