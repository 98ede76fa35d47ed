"""One answer to many claims or links at once, and taking it back.

Each is a short write of its own, so that nobody waits for a hundred; what cannot be done is told and the rest is done.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from claims.models import Claim, Judgement, Link, User
from claims.models.choices import Answer
from claims.services import remembering, reviewing, vetting
from claims.services.errors import Refused

AS_SUGGESTED = "as_suggested"
MOST = 100


@dataclass(frozen=True, slots=True)
class Done:
    """How many changed, why the others did not, and what undoing it needs: plain values that a session can keep."""

    changed: int = 0
    refused: tuple[str, ...] = ()
    undo: tuple[dict[str, Any], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Reviewed:
    claim: int
    version: int
    review: str
    reason: str


@dataclass(frozen=True, slots=True)
class Answered:
    link: int
    judgement: int
    relation: str
    direction: str
    note: str


def review_claims(*, claims: Sequence[Claim], by: User, review: str, reason: str = "") -> Done:
    """Accept or reject each. Raises Refused where none could be, and PermissionDenied."""
    _check(claims, "claim")
    undo, refused = [], []
    for claim in claims:
        before = Reviewed(claim.pk, 0, claim.review, claim.review_reason)
        try:
            if vetting.review(claim=claim, by=by, review=review, reason=reason):
                undo.append(asdict(before) | {"version": remembering.version(claim)})
        except Refused as no:
            refused.append(no.message)
    return _done(undo, refused)


def mark_claims(*, claims: Sequence[Claim], by: User, needs_context: bool) -> Done:
    """Say of each that it needs context, or that it does not. Raises Refused where none could be marked."""
    _check(claims, "claim")
    changed, refused = 0, []
    for claim in claims:
        try:
            changed += vetting.mark_context(claim=claim, by=by, needs_context=needs_context)
        except Refused as no:
            refused.append(no.message)
    if refused and not changed:
        raise Refused(" ".join(dict.fromkeys(refused)))
    return Done(changed, tuple(dict.fromkeys(refused)))


def unreview_claims(*, undo: Iterable[dict[str, Any]], by: User) -> Done:
    """Bring back what stood before, but where somebody has changed the claim since."""
    again, refused = 0, []
    for kept in (Reviewed(**row) for row in undo):
        claim = Claim.objects.get(pk=kept.claim)
        if remembering.version(claim) != kept.version:
            refused.append("Somebody changed a claim since: it stays as it is.")
            continue
        again += vetting.review(claim=claim, by=by, review=kept.review, reason=kept.reason)
    return Done(again, tuple(dict.fromkeys(refused)))


def judge_links(*, links: Sequence[Link], by: User, answer: str) -> Done:
    """Give each link the answer, or the one that is suggested of it. Links are those that `by` may know of."""
    _check(links, "link")
    undo, refused = [], []
    for link in links:
        said = link.suggestion
        if answer == AS_SUGGESTED and said is None:
            refused.append("Of a link that somebody made by hand nothing is suggested: answer it by itself.")
            continue
        relation, direction = (said.relation, said.direction) if said and answer == AS_SUGGESTED else (answer, "")
        before = Judgement.objects.standing().filter(link=link, reviewer=by).first()
        try:
            made = reviewing.judge(link=link, reviewer=by, relation=relation, direction=direction, suggestion=said)
        except Refused as no:
            refused.append(no.message)
            continue
        undo.append(asdict(_answered(link, made, before)))
    return _done(undo, refused)


def unjudge_links(*, undo: Iterable[dict[str, Any]], by: User) -> Done:
    """Take the answers back, or give the earlier ones again, but where `by` has answered anew since."""
    again, refused = 0, []
    for kept in (Answered(**row) for row in undo):
        link = Link.objects.get(pk=kept.link)
        latest = Judgement.objects.filter(link=link, reviewer=by).order_by("pk").last()
        if latest is None or latest.pk != kept.judgement:
            refused.append("You have answered a pair anew since: that answer stays.")
        elif kept.relation:
            reviewing.judge(
                link=link, reviewer=by, relation=kept.relation, direction=kept.direction, note=kept.note,
                suggestion=link.suggestion,
            )  # fmt: skip
            again += 1
        else:
            reviewing.take_back(link=link, reviewer=by)
            again += 1
    return Done(again, tuple(dict.fromkeys(refused)))


def _answered(link: Link, made: Judgement, before: Judgement | None) -> Answered:
    if before is None:
        return Answered(link.pk, made.pk, "", "", "")
    return Answered(link.pk, made.pk, before.relation, before.direction, before.note)


def _check(chosen: Sequence[object], what: str) -> None:
    if not chosen:
        raise Refused(f"Choose at least one {what}.")
    if len(chosen) > MOST:
        raise Refused(f"Choose at most {MOST} at once: {len(chosen)} are chosen.")


def _done(undo: Sequence[dict[str, Any]], refused: Sequence[str]) -> Done:
    """Raises Refused where nothing could be done."""
    if refused and not undo:
        raise Refused(" ".join(dict.fromkeys(refused)))
    return Done(len(undo), tuple(dict.fromkeys(refused)), tuple(undo))


ANSWERS = (AS_SUGGESTED, Answer.RELATED.value, Answer.UNRELATED.value)
