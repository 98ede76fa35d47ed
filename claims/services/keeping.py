"""What people made of an article's claims is kept when it is read anew, by a newer engine or in a newer text."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from claims.models import Anchor, Article, Claim, Revision
from claims.services.describing import Made, is_machines
from claims.services.quoting import Place, nearest
from claims.services.replacing import likeness

# In the same words, statements that share so much are one: another engine's wording of what a person split or merged.
ALIKE = 0.7


def undone_by_people(article: Article, claims: Sequence[Made]) -> set[str]:
    """The ids of those read claims that people have put others in the place of: they do not come back."""
    undone = article.claims.filter(retired_at__isnull=False, touched_at__isnull=False)
    ids = set(undone.values_list("public_id", flat=True))
    said: dict[str, list[str]] = defaultdict(list)
    for quote, statement in Anchor.objects.filter(claim__in=undone).values_list("quote", "claim__statement_at_birth"):
        said[quote].append(statement)
    if said:
        known = set(Anchor.objects.filter(claim__article=article).values_list("claim__public_id", flat=True))
        ids |= {one.public_id for one in claims if one.public_id not in known and _is_another(one, said)}
    return ids


def peoples_places(revision: Revision, claims: Iterable[Claim]) -> dict[int, Place]:
    """Where those claims stand that people have worked on, as far as the words they chose are still there."""
    places = {claim.pk: place_of(claim, revision) for claim in claims if not is_machines(claim)}
    return {claim: place for claim, place in places.items() if place}


def place_of(claim: Claim, revision: Revision) -> Place | None:
    """Where the claim stands in the revision, or its words do; None where they do not stand there any more."""
    anchors = sorted(claim.anchors.all(), key=lambda anchor: (anchor.revision_id == revision.pk, anchor.revision_id))
    if not anchors:
        return None
    last = Place(anchors[-1].start, anchors[-1].end)
    return last if anchors[-1].revision_id == revision.pk else nearest(revision.text, anchors[-1].quote, last)


def _is_another(one: Made, said: dict[str, list[str]]) -> bool:
    return any(likeness(one.side.claim.statement, statement) >= ALIKE for statement in said[one.side.claim.quote])
