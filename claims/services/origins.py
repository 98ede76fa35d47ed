"""Articles of several outlets that come from one source."""

from claims.models import Article, Revision
from claims.models.choices import OriginKind


def share_origin(revision: Revision) -> None:
    """Mark the articles of several outlets that print one copy, where nothing better tells their origin."""
    copies = Article.objects.filter(revisions__body_sha256=revision.body_sha256)
    if copies.exclude(outlet=revision.outlet_id).exists():
        unmarked = copies.filter(origin_kind=OriginKind.NONE).values_list("pk", flat=True)
        Article.objects.filter(pk__in=list(unmarked)).update(
            origin_kind=OriginKind.SHARED_TEXT, origin=f"shared text {revision.body_sha256[:12]}"
        )
