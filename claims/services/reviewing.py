"""Reviewers' answers on links. Judgements are only ever added; the link keeps their outcome."""

from collections.abc import Sequence

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from claims.models import Judgement, Link, Suggestion, User
from claims.models.choices import Answer, Direction, MoreSpecific, OutcomeState, Relation
from claims.models.links import LinkQuerySet
from claims.services import facts
from claims.services.errors import Refused
from claims.services.outcomes import Outcome, outcome, standing
from claims.services.queueing import KEPT, is_suggested, keep, outlets_of

ANSWERS = tuple(answer for answer in Answer.values if answer != Answer.TAKEN_BACK)
LONGEST_NOTE = 2000
SETTLED = ("state", "relation", "direction", "more_specific", "decided_at", "retired_at", "flagged_at", *KEPT)


@transaction.atomic
def judge(  # noqa: PLR0913 - each is a field of the one record that it makes
    *,
    link: Link,
    reviewer: User,
    relation: str,
    direction: str = "",
    more_specific: str = "",
    note: str = "",
    suggestion: Suggestion | None = None,
    adjudication: bool = False,
) -> Judgement:
    """Add the reviewer's answer, which supersedes their earlier one. `suggestion` is the one they were shown.

    `more_specific` tells which of two claims that agree says more.

    Raises Refused, and PermissionDenied for who may not judge.
    """
    _may_judge(reviewer, adjudication=adjudication)
    check_answer(relation, direction, note)
    if more_specific and (relation != Answer.AGREES or more_specific not in MoreSpecific.values):
        raise Refused("Only of two claims that agree one says more than the other.", field="more_specific")
    locked = _locked(link)
    if suggestion is not None and suggestion.link_id != locked.pk:
        raise Refused("The suggestion shown belongs to another pair: reload the page.")
    judgement = Judgement.objects.create(
        link=locked,
        reviewer=reviewer,
        relation=relation,
        direction=direction,
        more_specific=more_specific,
        note=note.strip(),
        suggestion=suggestion if knows(locked, reviewer) else None,
        adjudication=adjudication,
    )
    locked.flagged_at = None  # this was the other look
    _settle(locked)
    facts.refresh([locked.a_id, locked.b_id])
    return judgement


@transaction.atomic
def take_back(*, link: Link, reviewer: User) -> Judgement:
    """Undo the reviewer's standing answer: the link stands as if they had not given it.

    Raises Refused where nothing of theirs stands, and PermissionDenied.
    """
    _may_judge(reviewer, adjudication=False)
    locked = _locked(link)
    if not Link.objects.filter(pk=locked.pk).answered_by(reviewer).exists():
        raise Refused("You have no answer on this pair to take back.")
    judgement = Judgement.objects.create(link=locked, reviewer=reviewer, relation=Answer.TAKEN_BACK)
    _settle(locked)
    facts.refresh([locked.a_id, locked.b_id])
    return judgement


@transaction.atomic
def settle_anew(links: LinkQuerySet) -> None:
    """Bring outcomes in line with the rules of their stories, after these have changed."""
    settled = list(links.select_for_update(of=("self",)).with_sides().order_by("pk"))
    for link in settled:
        _settle(link)
    facts.refresh(end for link in settled for end in (link.a_id, link.b_id))


def knows(link: Link, user: User) -> bool:
    """Whether the user may know what the machine and others said of the link."""
    return Link.objects.filter(pk=link.pk).visible_to(user).exists()


def _may_judge(reviewer: User, *, adjudication: bool) -> None:
    needed = "claims.adjudicate_link" if adjudication else "claims.add_judgement"
    if not reviewer.has_perms({"claims.add_judgement", needed}):
        raise PermissionDenied(f"{reviewer} may not {'adjudicate' if adjudication else 'judge'} links.")


def check_answer(relation: str, direction: str, note: str) -> None:
    if relation not in ANSWERS:
        raise Refused("Choose one of the answers.", field="relation")
    if relation == Answer.UPDATES and direction not in (Direction.A_UPDATES_B, Direction.B_UPDATES_A):
        raise Refused("Say which claim updates the other.", field="direction")
    if relation != Answer.UPDATES and direction:
        raise Refused("Only an update has a direction.", field="direction")
    if len(note) > LONGEST_NOTE:
        raise Refused(f"The note is too long: {len(note)} characters, at most {LONGEST_NOTE}.", field="note")
    if "\0" in note:
        raise Refused("The note holds a NUL character.", field="note")


def _locked(link: Link) -> Link:
    """The link's row, which two reviewers change one after the other. Whatever they say, it is no longer retired."""
    locked = Link.objects.select_for_update(of=("self",)).with_sides().get(pk=link.pk)
    locked.retired_at = None
    return locked


def _settle(link: Link) -> None:
    """Write down the outcome, and with it what the link is found by."""
    answers = standing(link.judgements.order_by("pk"))
    stands = outcome(answers, reviewers_needed=_reviewers_needed(link))
    if stands != Outcome(OutcomeState(link.state), link.relation, link.direction):
        decided = stands.state in (OutcomeState.AGREED, OutcomeState.ADJUDICATED)
        link.decided_at = timezone.now() if decided else None
    link.state, link.relation, link.direction = stands.state, stands.relation, stands.direction
    link.more_specific = _more_specific(answers) if stands.relation == Relation.AGREES else ""
    if link.made_by_id and not answers and not is_suggested(link):
        link.retired_at = (
            link.retired_at or timezone.now()
        )  # who made it has taken that back, and nothing else speaks for it
    keep(link, answered=bool(answers), outlets=outlets_of([link])[link.pk])
    link.save(update_fields=SETTLED)


def _more_specific(answers: Sequence[Judgement]) -> str:
    """Which claim says more, as the latest told that told so of claims that agree."""
    told = [answer.more_specific for answer in answers if answer.more_specific]
    return told[-1] if told else ""


def _reviewers_needed(link: Link) -> int:
    """The stricter story's number."""
    return max(link.a.article.story.reviewers_needed, link.b.article.story.reviewers_needed)
