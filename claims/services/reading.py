"""What the engine reads in a revision becomes rows: claims, their anchors, and what they refer to.

A claim's id is derived from its article and statement, so reading again, or a newer text, meets the same rows.
"""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from claims.models import Anchor, Article, Claim, Judgement, Key, Revision
from claims.nlp import pipeline
from claims.services import facts
from claims.services.batching import batched
from claims.services.curating import curated_names
from claims.services.describing import ROWS, Made, create, is_machines, made, renew
from claims.services.keeping import peoples_places, place_of, undone_by_people
from claims.services.languages import ENGLISH
from claims.services.origins import share_origin
from claims.services.progress import Progress, silent
from claims.services.quoting import Place
from claims.services.replacing import Said, replaced

# Claims written in one transaction: other writers never wait long, however long the text is.
TOGETHER = 200


def read_revision(revision: Revision, *, progress: Progress = silent) -> None:
    """Read the text and store its claims; there are none of a text that is not English. Twice changes nothing."""
    revision.refresh_from_db()
    if revision.engine_version == pipeline.VERSION:
        return
    progress(0, len(revision.text))
    article = Article.objects.get(pk=revision.article_id)
    claims = _claims(article, revision, progress) if revision.language == ENGLISH else []
    for some in batched(claims, TOGETHER):
        _prepare(revision, some)
        progress(len(revision.text), len(revision.text))
    _publish(revision, claims)


def _claims(article: Article, revision: Revision, progress: Progress) -> list[Made]:
    names = curated_names()
    return made(article, pipeline.read(revision.text, published=article.published, aliases=names, progress=progress))


@transaction.atomic
def _prepare(revision: Revision, claims: Sequence[Made]) -> None:
    """Write the claims that are new, kept out of sight: all of a reading is seen at once or not at all."""
    article = _locked_article(revision.article_id)
    known = set(
        article.claims.filter(public_id__in=[one.public_id for one in claims]).values_list("public_id", flat=True)
    )
    new = [one for one in claims if one.public_id not in known]
    create(article, new, revision.text, retired_at=timezone.now())


@transaction.atomic
def _publish(revision: Revision, claims: Sequence[Made]) -> None:
    """Give the claims their places in the revision, and let those stand that its article now makes."""
    article = _locked_article(revision.article_id)
    revision.refresh_from_db()
    if revision.engine_version == pipeline.VERSION:
        return
    now = timezone.now()
    before = _standing(article)
    rows = {claim.public_id: claim for claim in article.claims.all()}
    undone = undone_by_people(article, claims)
    claims = [one for one in claims if one.public_id not in undone]
    _show([rows[one.public_id] for one in claims], claims, revision)
    _anchor(revision, [(rows[one.public_id], one) for one in claims])
    _retire_unread(revision, {one.public_id for one in claims}, now)
    revision.engine_version, revision.read_at = pipeline.VERSION, now
    revision.save(update_fields=["engine_version", "read_at"])
    _settle_standing(article, now)
    _record_replacements(article, before, _standing(article))
    facts.refresh_articles([article.pk, *share_origin(revision)])


def _locked_article(pk: int) -> Article:
    """Two revisions of one article are stored one after the other."""
    return Article.objects.select_for_update().get(pk=pk)


def _show(rows: Sequence[Claim], claims: Sequence[Made], revision: Revision) -> None:
    """Bring claims that stood before to what this reading says, and the new ones into sight."""
    anchored = Anchor.objects.filter(claim__article=revision.article_id).values_list("claim_id", flat=True)
    old = {*anchored, *(row.pk for row in rows if row.engine_version != pipeline.VERSION)}
    renew([(row, one) for row, one in zip(rows, claims, strict=True) if row.pk in old], revision.text)
    for some in batched(row.pk for row in rows):
        Claim.objects.filter(pk__in=some).exclude(retired_at=None).update(retired_at=None)


def _anchor(revision: Revision, claims: Sequence[tuple[Claim, Made]]) -> None:
    """Where the reading found each claim; what a person has worked on stays on the words they chose."""
    kept = peoples_places(revision, [claim for claim, _ in claims])
    places = [kept.get(claim.pk, Place(one.side.claim.start, one.side.claim.end)) for claim, one in claims]
    Anchor.objects.bulk_create(
        (
            Anchor(claim=claim, revision=revision, start=place.start, end=place.end, quote=place.of(revision.text))
            for (claim, _), place in zip(claims, places, strict=True)
        ),
        batch_size=ROWS,
        update_conflicts=True,
        unique_fields=["claim", "revision"],
        update_fields=["start", "end", "quote"],
    )


def _retire_unread(revision: Revision, made_ids: set[str], now: datetime) -> None:
    """What this engine does not read in words that still stand: people's work stays, what is older is retired."""
    older = Q(withdrawn_at=None) & ~Q(engine_version=pipeline.VERSION)
    peoples = Q(touched_at__isnull=False) | Q(made_by__isnull=False)
    unread = Claim.objects.filter(older | peoples, article=revision.article_id, retired_at=None)
    for claim in unread.exclude(public_id__in=made_ids).prefetch_related("anchors"):
        place = place_of(claim, revision)
        if place is None:
            continue
        if is_machines(claim) and not _is_judged(claim):
            Claim.objects.filter(pk=claim.pk).update(retired_at=now)
        else:
            claim.anchors.get_or_create(
                revision=revision, defaults={"start": place.start, "end": place.end, "quote": place.of(revision.text)}
            )


def _is_judged(claim: Claim) -> bool:
    return Judgement.objects.filter(Q(link__a=claim) | Q(link__b=claim)).exists()


def _settle_standing(article: Article, now: datetime) -> None:
    """Withdraw what the newest text that was read no longer says; bring back what it says again."""
    newest = article.revisions.exclude(read_at=None).latest("number")
    said = Anchor.objects.filter(revision=newest, claim=OuterRef("pk"))
    article.claims.filter(~Exists(said), withdrawn_at=None, retired_at=None).update(withdrawn_at=now)
    article.claims.filter(Exists(said)).exclude(withdrawn_at=None).update(withdrawn_at=None)
    Key.objects.filter(claim__in=article.claims.exclude(withdrawn_at=None, retired_at=None)).delete()


def _standing(article: Article) -> list[Said]:
    """The claims that stand, in the order of their text."""
    newest = article.revisions.exclude(read_at=None).order_by("number").last()
    claims = Claim.objects.standing().anchored_in(newest) if newest else Claim.objects.none()
    return [Said(*row) for row in claims.filter(article=article).values_list("public_id", "statement_at_birth")]


def _record_replacements(article: Article, before: Sequence[Said], after: Sequence[Said]) -> None:
    rows = dict(article.claims.values_list("public_id", "pk"))
    for new, old in replaced(before, after):
        Claim(pk=rows[new]).replaces.add(rows[old])
