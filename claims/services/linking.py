"""Which claims of different articles speak of the same fact: links with the engine's suggestions.

People's work is never touched: a link that anybody has judged keeps its suggestion, and a rejected one
does not come back.
"""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from claims.models import Article, Claim, Judgement, Link, Revision, Suggestion, derived_id
from claims.models.choices import Review
from claims.models.links import LinkQuerySet
from claims.nlp import pipeline
from claims.nlp.candidates import Similarities, retrieve, sense_of
from claims.nlp.judge import worth_showing
from claims.nlp.types import Comparison, Excerpt, Reason, Side
from claims.services import facts
from claims.services.batching import batched
from claims.services.choosing import Offer, chosen
from claims.services.entailing import chosen_model
from claims.services.following import followed_links
from claims.services.index import StoredIndex, stored_keys
from claims.services.progress import Progress, silent
from claims.services.queueing import KEPT, keep, renew
from claims.services.ranking import chosen_similarities
from claims.services.rules import switched_off
from claims.services.sides import load_sides

CANDIDATES = 30  # claims that one claim is compared with
TOGETHER = 40  # claims whose candidates are loaded at once, so that memory stays flat
# A worker silent for long loses its job: so fewer at once where a sentence model reads up to fifty texts for a claim,
RANKING = 10
ASKING = 2  # and fewest where a model is asked of pairs, which may take seconds for a claim

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the engine says of a pair, ready to be stored. `follows` is the decided link that it takes up again."""

    a: int
    b: int
    public_id: str
    comparison: Comparison
    reasons: list[dict[str, Any]]
    follows: int | None
    engine_version: str


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim that can be linked."""

    public_id: str
    story_id: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What all claims of an article are linked on: the rules that are `off`, and with whom they have a history.

    The `model`, if there is one, has its say too; `similarities`, if installed, on whom each claim is compared with.
    """

    index: StoredIndex
    follows: Mapping[Pair, int]
    partners: Mapping[int, set[int]]
    off: frozenset[str]
    model: pipeline.Entailment | None
    similarities: Similarities | None


def link_revision(revision: Revision, *, progress: Progress = silent) -> None:
    """Suggest links for the article's standing claims, and bring earlier suggestions up to date."""
    article = Article.objects.get(pk=revision.article_id)
    own = list(Claim.objects.standing().filter(article=article).exclude(review=Review.REJECTED).order_by("pk"))
    ground = Ground(
        index=StoredIndex(without=article.claims.values_list("pk", flat=True)),
        follows=(follows := followed_links(article)),
        partners=_partners(article, follows),
        off=switched_off(),
        model=chosen_model(),
        similarities=chosen_similarities(),
    )
    proposals: dict[Pair, Proposal] = {}
    progress(0, len(own))
    done = 0
    for some in batched(own, _together(ground)):
        for proposal in _proposals(some, ground):
            proposals[proposal.a, proposal.b] = proposal
        done += len(some)
        progress(done, len(own))
    _store(article, proposals)


def _together(ground: Ground) -> int:
    if ground.model:
        return ASKING
    return RANKING if ground.similarities else TOGETHER


def untouched(links: LinkQuerySet) -> LinkQuerySet:
    """The links on which no person has ever answered."""
    return links.filter(~_is_judged())


def _is_judged() -> Exists:
    return Exists(Judgement.objects.filter(link=OuterRef("pk")))


def _partners(article: Article, follows: Mapping[Pair, int]) -> dict[int, set[int]]:
    """Claims that each of the article's is compared with whatever the index says: it has a history with them."""
    partners: dict[int, set[int]] = {}
    linked = untouched(Link.objects.of_article(article))
    for a, b in [*linked.values_list("a_id", "b_id"), *follows]:
        partners.setdefault(a, set()).add(b)
        partners.setdefault(b, set()).add(a)
    return partners


def _proposals(claims: Iterable[Claim], ground: Ground) -> Iterator[Proposal]:
    own = load_sides(claim.pk for claim in claims)
    follows = ground.follows
    candidates = {pk: _candidates(pk, side, ground) for pk, side in own.items()}
    others = load_sides({pk for found in candidates.values() for pk in found})
    known = _standing([*own, *others])
    ids = {pk: claim.public_id for pk, claim in known.items()}
    pairs = {_ordered(pk, other, ids) for pk in own for other in candidates[pk] if pk in ids and other in ids}
    both = {**others, **own}
    for a, b in sorted(pairs):
        if (a, b) not in follows and known[a].story_id != known[b].story_id and not _share_a_name(both[a], both[b]):
            continue
        comparison = pipeline.compare(both[a], both[b], without=ground.off, model=ground.model)
        follow = follows.get((a, b))
        if follow is not None or worth_showing(both[a], both[b], comparison):
            version = pipeline.version(ground.model)
            yield _proposal((a, b), both, ids, comparison, follows=follow, engine_version=version)


def proposed(one: Claim, other: Claim) -> Proposal | None:
    """What the engine says of two claims that somebody links, by its rules alone; None where it is worth nothing."""
    ids = {one.pk: one.public_id, other.pk: other.public_id}
    a, b = _ordered(one.pk, other.pk, ids)
    both = load_sides(ids)
    if len(both) < 2:
        return None
    comparison = pipeline.compare(both[a], both[b], without=switched_off())
    if not worth_showing(both[a], both[b], comparison):
        return None
    return _proposal((a, b), both, ids, comparison, follows=None, engine_version=pipeline.version(None))


def suggestion_of(link: Link, proposal: Proposal) -> Suggestion:
    """As a row, not stored yet."""
    said = proposal.comparison
    return Suggestion(
        link=link,
        engine_version=proposal.engine_version,
        relation=said.relation.value,
        direction=said.direction.value if said.direction else "",
        more_specific=said.more_specific.value if said.more_specific else "",
        confidence=said.confidence,
        scores={relation.value: score for relation, score in said.scores.items()},
        reasons=proposal.reasons,
    )


def _proposal(
    pair: Pair,
    both: Mapping[int, Side],
    ids: Mapping[int, str],
    comparison: Comparison,
    *,
    follows: int | None,
    engine_version: str,
) -> Proposal:
    a, b = pair
    return Proposal(
        a=a,
        b=b,
        public_id=derived_id("link", ids[a], ids[b]),
        comparison=comparison,
        reasons=[_stored_reason(reason, both[a], both[b]) for reason in comparison.reasons],
        follows=follows,
        engine_version=engine_version,
    )


def _candidates(pk: int, side: Side, ground: Ground) -> set[int]:
    """What the index finds for the claim, and what it has a history with."""
    sense = sense_of(side.claim.statement, ground.index.statements, ground.similarities)
    found = retrieve(stored_keys(side), ground.index, limit=CANDIDATES, sense=sense)
    return {candidate.holder for candidate in found} | ground.partners.get(pk, set())


def _standing(claim_ids: Iterable[int]) -> dict[int, Standing]:
    """Those of the claims that stand and that nobody has rejected."""
    standing = Claim.objects.standing().exclude(review=Review.REJECTED)
    rows = (
        row
        for some in batched(claim_ids)
        for row in standing.filter(pk__in=some).values_list("pk", "public_id", "article__story")
    )
    return {pk: Standing(public_id, story_id) for pk, public_id, story_id in rows}


def _share_a_name(a: Side, b: Side) -> bool:
    """Within a story "the blast" is one blast; across stories only a name tells that two claims speak of one thing."""
    first, second = ({entity.name.casefold() for entity in side.entities} for side in (a, b))
    return not first.isdisjoint(second)


def _ordered(one: int, other: int, ids: Mapping[int, str]) -> Pair:
    """The pair as it is stored: the smaller public id first. The engine is asked in this order too."""
    return (one, other) if ids[one] < ids[other] else (other, one)


def _stored_reason(reason: Reason, a: Side, b: Side) -> dict[str, Any]:
    return {
        "rule": reason.rule,
        "kind": reason.kind.value,
        "text": reason.text,
        "a": _stored_excerpt(reason.a, a),
        "b": _stored_excerpt(reason.b, b),
    }


def _stored_excerpt(excerpt: Excerpt | None, side: Side) -> dict[str, Any] | None:
    """Offsets from the claim's anchor, which moves from revision to revision."""
    if excerpt is None:
        return None
    origin = side.claim.start
    return {"start": excerpt.start - origin, "end": excerpt.end - origin, "text": excerpt.text}


def _store(article: Article, proposals: Mapping[Pair, Proposal]) -> None:
    rivals = list(_rivals(article, proposals))
    wanted = chosen([*map(_offer, proposals.values()), *rivals])
    wanted |= {pair for pair, proposal in proposals.items() if proposal.follows}
    stored = [proposal for pair, proposal in sorted(proposals.items()) if pair in wanted]
    # In short transactions: what a killed worker has not stored, the next run does.
    for some in batched(stored, 200):
        _suggest(some)
    _retire(article, {(rival.a, rival.b) for rival in rivals} - wanted, wanted)
    renew(Link.objects.of_article(article))


def _offer(proposal: Proposal) -> Offer:
    comparison = proposal.comparison
    return Offer(proposal.a, proposal.b, comparison.relation.value, comparison.confidence)


def _rivals(article: Article, proposals: Mapping[Pair, Proposal]) -> Iterator[Offer]:
    """The live links that compete for the same claims' room; what people touched keeps its own."""
    seen = set(proposals)
    for some in batched(sorted({end for pair in proposals for end in pair})):
        links = Link.objects.live().filter(Q(a__in=some) | Q(b__in=some)).exclude(suggestion=None)
        for link in links.annotate(judged=_is_judged()).select_related("suggestion", "a", "b").order_by("pk"):
            pair = (link.a_id, link.b_id)
            # An untouched link of this article that was not proposed again has lost already.
            lost = not link.judged and article.pk in (link.a.article_id, link.b.article_id)
            if link.suggestion and (link.judged or not lost) and (link.judged or pair not in seen):
                seen.add(pair)
                yield Offer(*pair, link.suggestion.relation, link.suggestion.confidence, kept=link.judged)


@transaction.atomic
def _suggest(proposals: Sequence[Proposal]) -> None:
    """Add the links that are missing, and each suggestion that says something new of one that nobody has touched."""
    Link.objects.bulk_create(
        (Link(public_id=one.public_id, a_id=one.a, b_id=one.b, follows_id=one.follows) for one in proposals),
        ignore_conflicts=True,
    )
    rows = untouched(Link.objects.select_for_update(of=("self",))).with_sides()
    links = {link.public_id: link for link in rows.filter(public_id__in=[one.public_id for one in proposals])}
    pairs = [(links[one.public_id], one) for one in proposals if one.public_id in links]
    said = [suggestion_of(link, proposal) for link, proposal in pairs]
    news = [one for one in said if one.link.suggestion is None or not _says_same(one.link.suggestion, one)]
    for one in Suggestion.objects.bulk_create(news):
        one.link.suggestion = one
    for link, proposal in pairs:
        link.retired_at = None
        link.follows_id = proposal.follows
        keep(link)
    fields = ["suggestion", "retired_at", "follows", *KEPT]
    Link.objects.bulk_update([link for link, _ in pairs], fields, batch_size=100)
    facts.refresh(end for link, _ in pairs for end in (link.a_id, link.b_id))


@transaction.atomic
def _retire(article: Article, lost: Collection[Pair], wanted: Container[Pair]) -> None:
    """Take back what is no longer suggested of untouched links: the article's own, and those that lost their room."""
    now = timezone.now()
    own = untouched(Link.objects.of_article(article).filter(retired_at=None))
    unwanted = [(pk, pair) for pk, *pair in own.values_list("pk", "a_id", "b_id") if tuple(pair) not in wanted]
    for some in batched(pk for pk, _ in unwanted):
        untouched(Link.objects.filter(pk__in=some)).update(retired_at=now, place=None)
    for a, b in sorted(lost):
        untouched(Link.objects.filter(a=a, b=b, retired_at=None)).update(retired_at=now, place=None)
    facts.refresh(end for pair in (*(pair for _, pair in unwanted), *lost) for end in pair)


def _says_same(old: Suggestion, new: Suggestion) -> bool:
    fields = ("engine_version", "relation", "direction", "more_specific", "confidence", "scores", "reasons")
    return all(getattr(old, field) == getattr(new, field) for field in fields)
