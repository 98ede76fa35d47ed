"""Claims accepted, rejected and marked as needing context; each can be taken back."""

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from claims.models import Claim, Job, Link, User
from claims.models.choices import Relation, Review
from claims.services import remembering, vetting
from claims.services.errors import Refused
from tests.factories import make_claim, make_judgement, make_link

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("review", "reason", "field"),
    [("rejected", "", "reason"), ("rejected", "  ", "reason"), ("rejected", "x" * 501, "reason"), ("wrong", "x", "")],
)
def test_what_is_no_answer_is_refused(reviewer: User, review: str, reason: str, field: str) -> None:
    claim = make_claim()
    with pytest.raises(Refused) as refused:
        vetting.review(claim=claim, by=reviewer, review=review, reason=reason)
    assert refused.value.field == field
    assert not claim.history.exists()


def test_a_viewer_may_say_nothing(viewer: User) -> None:
    with pytest.raises(PermissionDenied):
        vetting.review(claim=make_claim(), by=viewer, review="accepted")
    with pytest.raises(PermissionDenied):
        vetting.mark_context(claim=make_claim(), by=viewer, needs_context=True)


@pytest.mark.parametrize("gone", ["withdrawn_at", "retired_at"])
def test_what_no_longer_stands_is_left_alone(reviewer: User, gone: str) -> None:
    with pytest.raises(Refused, match="no longer stands"):
        vetting.review(claim=make_claim(**{gone: timezone.now()}), by=reviewer, review="accepted")


def test_a_rejected_claim_leaves_the_queue_and_comes_back(reviewer: User) -> None:
    link = make_link(relation=Relation.CONTRADICTS)
    assert vetting.review(claim=link.a, by=reviewer, review=Review.REJECTED, reason="No fact, an opinion.")
    assert link not in Link.objects.to_review(reviewer)
    assert not Link.objects.live().exists()
    assert Job.objects.filter(kind="link", revision__article=link.a.article).exists()
    assert vetting.review(claim=link.a, by=reviewer, review=Review.ACCEPTED)
    assert link in Link.objects.to_review(reviewer)
    claim = Claim.objects.get(pk=link.a.pk)
    assert (claim.review, claim.review_reason) == (Review.ACCEPTED, "")


def test_the_decision_on_a_rejected_claim_is_kept(reviewer: User) -> None:
    link = make_link()
    make_judgement(link=link, reviewer=reviewer)
    vetting.review(claim=link.a, by=reviewer, review=Review.REJECTED, reason="Not in the article.")
    link.refresh_from_db()
    assert link.relation == Relation.AGREES
    assert link.retired_at is None


def test_each_can_be_taken_back_and_all_is_remembered(reviewer: User) -> None:
    claim = make_claim()
    assert vetting.review(claim=claim, by=reviewer, review=Review.REJECTED, reason="An opinion.")
    assert not vetting.review(claim=claim, by=reviewer, review=Review.REJECTED, reason="An  opinion.")
    assert vetting.review(claim=claim, by=reviewer, review=Review.UNREVIEWED)
    assert vetting.mark_context(claim=claim, by=reviewer, needs_context=True)
    assert not vetting.mark_context(claim=claim, by=reviewer, needs_context=True)
    assert vetting.mark_context(claim=claim, by=reviewer, needs_context=False)
    told = [(change.who, change.reason) for change in remembering.changes(claim)]
    assert told == [
        ("rita", "no longer needs context"),
        ("rita", "needs context"),
        ("rita", "no longer rejected"),
        ("rita", "rejected"),
        ("", "as the machine read it"),
    ]
    rejected = remembering.changes(claim)[3]
    assert {(one.name, one.before, one.after) for one in rejected.differences} == {
        ("Review", "", "rejected"),
        ("Reason", "", "An opinion."),
    }
