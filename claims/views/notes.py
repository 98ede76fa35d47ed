"""What stands in the margin beside each claim of an article: what others say of it, as far as the user may know."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.models import Article, Claim, Link, User
from claims.models.choices import Direction, Relation, Review
from claims.models.links import ASKED
from claims.services.origins import origin_key

MOST_NAMED = 2  # outlets; of more only their number is said


@dataclass(frozen=True, slots=True)
class Note:
    """`sign` names the icon, which for a relation is its own."""

    sign: str
    words: str
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """A link of a claim as the margin needs it, seen from the claim."""

    outlet: str
    origin: str
    decided: str
    suggested: str
    is_newer: bool
    is_asked: bool
    is_one_source: bool


def notes(found: Article, claims: Sequence[Claim], user: User) -> dict[int, list[Note]]:
    """By claim, in two queries however many claims and links there are."""
    ties = _ties(found, user)
    keeps_blind = found.story.blind and user.has_perm("claims.add_judgement")
    return {claim.pk: list(_notes(claim, ties[claim.pk], keeps_blind=keeps_blind)) for claim in claims}


def _notes(claim: Claim, ties: Sequence[Tie], *, keeps_blind: bool) -> Iterable[Note]:
    if claim.review == Review.REJECTED:
        yield Note("close", "rejected")
        return
    if claim.review == Review.ACCEPTED:
        yield Note("done", "accepted")
    decided = list(_decided(ties))
    yield from decided
    waiting = [tie for tie in ties if not tie.decided and tie.is_asked]
    if waiting:
        yield _waiting(waiting)
    elif not decided:
        # Of a blind story nobody is told, before their own answer, whether there is anything to answer.
        yield Note("queued", "not reviewed", waits=True) if keeps_blind else Note("single", "only here")


def _decided(ties: Sequence[Tie]) -> Iterable[Note]:
    against = [tie.outlet for tie in ties if tie.decided == Relation.CONTRADICTS]
    newer = [tie.outlet for tie in ties if tie.decided == Relation.UPDATES and not tie.is_newer]
    older = [tie.outlet for tie in ties if tie.decided == Relation.UPDATES and tie.is_newer]
    agreed = [tie for tie in ties if tie.decided == Relation.AGREES]
    others = {tie.origin for tie in agreed if not tie.is_one_source}
    if against:
        yield Note(Relation.CONTRADICTS, f"contradicted by {_named(against)}")
    if newer:
        yield Note("updates-back", f"updated by {_named(newer)}")
    if older:
        yield Note(Relation.UPDATES, f"updates {_named(older)}")
    if others:
        yield Note(Relation.AGREES, f"corroborated by {len(others)}")
    elif agreed:
        yield Note("related", f"also in {_named([tie.outlet for tie in agreed])}, from one source")


def _waiting(waiting: Sequence[Tie]) -> Note:
    """What is suggested and not reviewed, by its strongest relation."""
    suggested = {tie.suggested for tie in waiting}
    strongest = next((relation for relation in ASKED if relation in suggested), None)
    return Note(strongest or "queued", f"not reviewed: {strongest}?" if strongest else "not reviewed", waits=True)


def _named(outlets: Iterable[str]) -> str:
    names = sorted(set(outlets))
    more = len(names) - MOST_NAMED
    return " and ".join(names) if more <= 0 else f"{', '.join(names[:MOST_NAMED])} and {more} more"


def _ties(found: Article, user: User) -> dict[int, list[Tie]]:
    links = Link.objects.live().visible_to(user).of_article(found).select_related(
        "suggestion", "a__article__outlet", "b__article__outlet"
    )  # fmt: skip
    ties: dict[int, list[Tie]] = defaultdict(list)
    for link in links.defer("a__frame", "a__facets", "b__frame", "b__facets", "suggestion__reasons").order_by("pk"):
        for own, other, newer in ((link.a, link.b, Direction.A_UPDATES_B), (link.b, link.a, Direction.B_UPDATES_A)):
            if own.article_id == found.pk:
                ties[own.pk].append(_tie(link, own, other, is_newer=link.direction == newer))
    return ties


def _tie(link: Link, own: Claim, other: Claim, *, is_newer: bool) -> Tie:
    return Tie(
        outlet=other.article.outlet.name,
        origin=origin_key(other),
        decided=link.relation,
        suggested=link.suggestion.relation if link.suggestion else "",
        is_newer=is_newer,
        is_asked=link.place is not None or link.state == "unresolved",
        is_one_source=_is_one_source(own, other),
    )


def _is_one_source(own: Claim, other: Claim) -> bool:
    """Whether an outlet repeats itself, or both come from one speaker or agency."""
    return own.article.outlet_id == other.article.outlet_id or origin_key(own) == origin_key(other)
