"""Links that people make: a pair of claims of two articles, with its maker's judgement of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.db import transaction

from claims.models import Claim, Link, User, derived_id
from claims.models.choices import Answer, Direction, MoreSpecific, Review
from claims.services import reviewing
from claims.services.errors import Refused

if TYPE_CHECKING:
    from claims.services.linking import Proposal

MAY = ("claims.add_link", "claims.add_judgement")
RELATIONS = (Answer.AGREES, Answer.CONTRADICTS, Answer.UPDATES, Answer.RELATED)
TURNED: Mapping[str, str] = {
    Direction.A_UPDATES_B: Direction.B_UPDATES_A,
    Direction.B_UPDATES_A: Direction.A_UPDATES_B,
    MoreSpecific.A: MoreSpecific.B,
    MoreSpecific.B: MoreSpecific.A,
}


@dataclass(frozen=True, slots=True)
class Said:
    """What one claim, `a`, is to another, `b`, in a person's words."""

    relation: str
    direction: str = ""
    more_specific: str = ""
    note: str = ""

    def turned(self) -> "Said":
        """The same, said of the claims the other way round."""
        direction, more = (TURNED.get(word, word) for word in (self.direction, self.more_specific))
        return Said(self.relation, direction, more, self.note)


class Linked(Refused):
    """The two are linked already: `link` is where to answer."""

    def __init__(self, link: Link) -> None:
        super().__init__("These two claims are linked already: here is the pair. Nothing was stored; answer it here.")
        self.link = link


def tie(*, a: Claim, b: Claim, by: User, said: Said) -> Link:
    """Link the claims with the maker's judgement, and what the engine suggests of them, which the maker was not shown.

    Raises Refused, Linked where the two are linked already as far as the maker may know, and PermissionDenied.
    """
    from claims.services import linking  # noqa: PLC0415 - the engine loads with the first link made

    if not by.has_perms(MAY):
        raise PermissionDenied(f"{by} may not make links.")
    check_pair(a, b)
    if said.relation not in RELATIONS:
        raise Refused("Say what one claim is to the other: agrees, contradicts, updates or related.", field="answer")
    reviewing.check_answer(said.relation, said.direction, said.note)
    if a.public_id > b.public_id:
        a, b, said = b, a, said.turned()
    return _store(a, b, by, said, linking.proposed(a, b))


def known_link(one: Claim, other: Claim, user: User) -> Link | None:
    """The link of the two, if there is one that the user may know of."""
    return Link.objects.live().visible_to(user).filter(public_id=_public_id(one, other)).first()


def check_pair(one: Claim, other: Claim) -> None:
    """Raises Refused where the two cannot be linked, whatever they say."""
    if one.pk == other.pk:
        raise Refused("A claim cannot be linked to itself. Choose a claim of another article.")
    if one.article_id == other.article_id:
        raise Refused("Both claims stand in one article, which cannot confirm itself. Choose a claim of another.")
    for claim in (one, other):
        check_claim(claim)


def check_claim(claim: Claim) -> None:
    """Raises Refused where the claim can be linked to nothing."""
    if claim.retired_at:
        raise Refused(f"Others took the place of the claim “{claim}”. Link one of those.")
    if claim.withdrawn_at:
        raise Refused(f"The newest text of its article no longer makes the claim “{claim}”. It cannot be linked.")
    if claim.review == Review.REJECTED:
        raise Refused(f"The claim “{claim}” is rejected. Undo that first if it is to be linked.")


@transaction.atomic
def _store(a: Claim, b: Claim, by: User, said: Said, proposal: "Proposal | None") -> Link:
    from claims.services import linking  # noqa: PLC0415 - as above

    link, new = Link.objects.get_or_create(
        a=a, b=b, defaults={"public_id": derived_id("link", a.public_id, b.public_id), "made_by": by}
    )
    if new and proposal:
        suggestion = linking.suggestion_of(link, proposal)
        suggestion.save()
        link.suggestion = suggestion
        link.save(update_fields=["suggestion"])
    known = None if new else known_link(a, b, by)
    if known:
        raise Linked(known)
    for claim in Claim.objects.filter(pk__in=(a.pk, b.pk)):
        check_claim(claim)  # it may have been rejected or replaced meanwhile
    reviewing.judge(
        link=link,
        reviewer=by,
        relation=said.relation,
        direction=said.direction,
        more_specific=said.more_specific,
        note=said.note,
    )
    return Link.objects.with_sides().get(pk=link.pk)


def _public_id(one: Claim, other: Claim) -> str:
    return derived_id("link", *sorted((one.public_id, other.public_id)))
