"""Articles of several outlets that come from one source."""

from claims.models import Article, Claim, Revision
from claims.models.choices import OriginKind


def share_origin(revision: Revision) -> list[int]:
    """Mark the articles of several outlets that print one copy, where nothing better tells their origin.

    The numbers of the rows that were marked: what facts tell of their claims is to be brought in line.
    """
    copies = Article.objects.filter(revisions__body_sha256=revision.body_sha256)
    if not copies.exclude(outlet=revision.outlet_id).exists():
        return []
    unmarked = list(copies.filter(origin_kind=OriginKind.NONE).values_list("pk", flat=True).distinct())
    Article.objects.filter(pk__in=unmarked).update(
        origin_kind=OriginKind.SHARED_TEXT, origin=f"shared text {revision.body_sha256[:12]}"
    )
    return unmarked


def origin_of(claim: Claim) -> str:
    """Where the claim comes from, in words: its speaker, else its article's origin, else its outlet."""
    article = claim.article
    if claim.speaker:
        return claim.speaker
    return article.origin or article.outlet.name


def origin_key(claim: Claim) -> str:
    """Equal for claims of one origin: so are an agency itself and who prints under its credit."""
    article = claim.article
    if claim.speaker:
        return f"speaker {claim.speaker.casefold()}"
    if article.origin:
        return f"origin {article.origin.casefold()}"
    return f"origin {article.outlet.name.casefold()}" if article.outlet.agency else f"outlet {article.outlet_id}"
