"""What people think of a claim as it stands: accepted, rejected with a reason, in need of context."""

from django.core.exceptions import PermissionDenied
from django.db import transaction

from claims.models import Claim, User
from claims.models.choices import JobKind, Review
from claims.services import facts, jobs, remembering
from claims.services.errors import Refused
from claims.services.gathering import locked_reach
from claims.services.giving import check_words, line

CHANGE = "claims.change_claim"


@transaction.atomic
def review(*, claim: Claim, by: User, review: str, reason: str = "") -> bool:
    """Accept or reject the claim, or take that back; tells whether anything changed. Raises Refused."""
    check_may(by, CHANGE)
    if review not in Review.values:
        raise Refused("Choose whether to accept or to reject.")
    reason = line(reason) if review == Review.REJECTED else ""
    if review == Review.REJECTED and not reason:
        raise Refused("Say why the claim is rejected.", field="reason")
    check_words("reason", reason)
    locked_reach([claim.pk])  # first, so that all who change facts lock claims in one order
    locked = lock(claim)
    if (locked.review, locked.review_reason) == (review, reason):
        return False
    remembering.begin(locked)
    told = f"no longer {locked.review}" if review == Review.UNREVIEWED else review
    border = Review.REJECTED in (locked.review, review)
    locked.review, locked.review_reason = review, reason
    remembering.remember(locked, by=by, reason=told)
    if border:
        link_anew(locked)
        facts.refresh([locked.pk])
    return True


@transaction.atomic
def mark_context(*, claim: Claim, by: User, needs_context: bool) -> bool:
    """Say that the claim cannot be checked without more context, or that it can; tells whether that is new."""
    check_may(by, CHANGE)
    locked = lock(claim)
    if locked.needs_context == needs_context:
        return False
    remembering.begin(locked)
    locked.needs_context = needs_context
    remembering.remember(locked, by=by, reason="needs context" if needs_context else "no longer needs context")
    return True


def check_may(by: User, permission: str) -> None:
    if not by.has_perm(permission):
        raise PermissionDenied(f"{by} may not work on claims.")


def lock(claim: Claim) -> Claim:
    """The claim's row as it is now, which two people change one after the other. Raises Refused where it is gone."""
    locked = Claim.objects.select_for_update(of=("self",), no_key=True).select_related("article").get(pk=claim.pk)
    if locked.retired_at or locked.withdrawn_at:
        raise Refused("This claim no longer stands: others took its place, or the newest text no longer makes it.")
    return locked


def link_anew(claim: Claim) -> None:
    """Queue what the engine says of the pairs of the claim's article."""
    jobs.enqueue(JobKind.LINK, claim.article.newest_revision())
