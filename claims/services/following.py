"""Decided links of claims that a newer text has replaced: they are asked again, the old decision shown."""

from collections.abc import Iterator

from django.db.models import Exists, OuterRef, Q

from claims.models import Article, Claim, Judgement, Link

Pair = tuple[int, int]


def followed_links(article: Article) -> dict[Pair, int]:
    """For each pair of claims to ask again, the number of the decided link that it follows.

    Pairs are in the order of their public ids.
    """
    replacing = Claim.objects.standing().filter(article=article).exclude(replaces=None).order_by("pk").distinct()
    return {
        _pair(claim, other): decided
        for claim in replacing.prefetch_related("replaces")
        for old in claim.replaces.all()
        for other, decided in _decided(old)
    }


def _decided(old: Claim) -> Iterator[tuple[Claim, int]]:
    """The standing other ends of the claim's links on which answers stand, or once stood before it."""
    answered = Exists(Judgement.objects.standing().filter(link=OuterRef("pk")))
    links = Link.objects.filter(Q(a=old) | Q(b=old)).annotate(answered=answered).order_by("pk")
    for link in links.select_related("a", "b"):
        decided = link.pk if link.answered else link.follows_id
        if decided:
            other = link.b if link.a_id == old.pk else link.a
            yield from ((end, decided) for end in _standing(other))


def _standing(claim: Claim) -> list[Claim]:
    """The claim, or those that a newer text put in its place."""
    standing = Claim.objects.standing()
    return list(standing.filter(pk=claim.pk) or standing.filter(replaces=claim))


def _pair(one: Claim, other: Claim) -> Pair:
    return (one.pk, other.pk) if one.public_id < other.public_id else (other.pk, one.pk)
