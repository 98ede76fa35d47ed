"""One claim split into several, two merged in one, and either undone: new claims in the place of old ones."""

from collections.abc import Sequence
from dataclasses import replace

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from claims.models import Claim, Judgement, Key, User
from claims.nlp.types import Side
from claims.services import describing, facts, proposing, quoting, remembering, rewriting
from claims.services.errors import Refused
from claims.services.gathering import locked_reach
from claims.services.giving import Part, line
from claims.services.vetting import link_anew, lock


def parts(claim: Claim, given: Sequence[Part]) -> list[Side]:
    """Each part as the engine reads its statement, said by whom the claim was said. Raises Refused."""
    revision = claim.article.newest_revision()
    places = [quoting.place(revision.text, part.words, part.start) for part in given]
    read = [
        proposing.said(revision, place, statement=line(part.statement))
        for part, place in zip(given, places, strict=True)
    ]
    return [replace(side, claim=replace(side.claim, speaker=claim.speaker, cue=claim.cue)) for side in read]


@transaction.atomic
def replace_by(
    old: Sequence[Claim], new_sides: Sequence[Side], by: User, *, seen: Sequence[int], reason: str
) -> list[Claim]:
    """Put new claims in the place of the old, which are retired. Links follow once they are linked anew."""
    revision = old[0].article.newest_revision()
    article = rewriting.locked_article(revision)
    locked_reach(claim.pk for claim in old)
    locked = [lock(claim) for claim in old]
    for claim, version in zip(locked, seen, strict=True):
        remembering.check_seen(claim, version)
        remembering.begin(claim)
        claim.retired_at = timezone.now()
        remembering.remember(claim, by=by, reason=reason)
    Key.objects.filter(claim__in=locked).delete()
    born = [rewriting.create(article, revision, side, by) for side in new_sides]
    for claim in born:
        claim.replaces.set(locked)
        remembering.remember(claim, by=by, reason="split from another" if len(old) == 1 else "merged from two")
    link_anew(born[0])
    facts.refresh([claim.pk for claim in (*locked, *born)])
    return born


@transaction.atomic
def put_back(claim: Claim, by: User) -> None:
    """The claim stands again, with those that gave way together with it; what stood in its place is retired."""
    revision = claim.article.newest_revision()
    rewriting.locked_article(revision)
    born = list(claim.replaced_by.order_by("pk"))
    old = list(Claim.objects.filter(replaced_by__in=born).distinct().order_by("pk"))
    locked_reach(one.pk for one in (*old, *born))
    locked = [lock(one) for one in born]
    gone = Claim.objects.select_related("article").filter(pk__in=[one.pk for one in old], retired_at__isnull=False)
    if not locked or len(gone) < len(old) or any(map(_is_worked_on, locked)):
        raise Refused("Somebody has worked on what stands in its place: split or merge that instead.")
    for one in locked:
        one.retired_at = timezone.now()
        remembering.remember(one, by=by, reason="gave way again")
    for one in gone:
        one.retired_at = None
        remembering.remember(one, by=by, reason="put back")
    Key.objects.filter(claim__in=locked).delete()
    describing.write_keys([one.pk for one in gone])
    link_anew(gone[0])
    facts.refresh([one.pk for one in (*gone, *locked)])


def _is_worked_on(claim: Claim) -> bool:
    """Whether anybody has done anything with the claim since it took another's place."""
    judged = Judgement.objects.filter(Q(link__a=claim) | Q(link__b=claim)).exists()
    return judged or claim.history.count() > 1 or claim.replaced_by.exists()
