"""What people make of claims: new ones by hand, changes, one split in several, two merged in one.

The engine reads the words before the transaction begins, which is short; linking anew is a job of its own.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from claims.models import Article, Claim, Revision, User
from claims.services import quoting
from claims.services.errors import Refused
from claims.services.figuring import given_periods, given_quantities
from claims.services.giving import Given, Part, check, check_statement
from claims.services.quoting import Place
from claims.services.vetting import CHANGE, check_may

ADD = "claims.add_claim"
NEAR = 300  # characters lie between two claims at most that are merged
MOST_PARTS = 8


def proposed(*, revision: Revision, place: Place) -> Given:
    """What the engine reads in the words, for a person to confirm."""
    from claims.services import rewriting  # noqa: PLC0415 - the engine loads with the first claim worked on

    return rewriting.proposed(revision, place)


def stored(claim: Claim) -> Given | None:
    """The claim as it stands in its article's newest text, for a person to change; None where it does not."""
    anchor = claim.anchors.filter(revision=claim.article.newest_revision()).first()
    if anchor is None or claim.retired_at:
        return None
    return Given(
        words=anchor.quote,
        start=anchor.start,
        statement=claim.statement,
        speaker=claim.speaker,
        modality=claim.modality,
        polarity=claim.polarity,
        needs_context=claim.needs_context,
        quantities=given_quantities(claim),
        periods=given_periods(claim),
    )


def add(*, article: Article, by: User, given: Given) -> Claim:
    """A claim by hand. Raises Refused."""
    from claims.services import rewriting  # noqa: PLC0415 - as above

    check_may(by, ADD)
    check(given)
    revision = article.newest_revision()
    place = quoting.place(revision.text, given.words, given.start)
    return rewriting.store(revision, rewriting.new(revision, place, given), by)


def edit(*, claim: Claim, by: User, given: Given, seen: int) -> bool:
    """Change what the claim says or where it stands; tells whether anything changed. Raises Refused, and Meanwhile.

    `seen` is the version that the person was shown.
    """
    from claims.services import rewriting  # noqa: PLC0415 - as above

    check_may(by, CHANGE)
    check(given)
    revision = claim.article.newest_revision()
    place = quoting.place(revision.text, given.words, given.start)
    side = rewriting.changed(claim, revision, place, given)
    return rewriting.change(claim, revision, side, by, seen)


def edit_fields(*, claim: Claim, by: User, seen: int, **fields: Any) -> bool:
    """The same of some fields, where the words, quantities and periods stay. Raises Refused, and Meanwhile."""
    given = stored(claim)
    if given is None:
        raise Refused("This claim does not stand in its article’s newest text: it cannot be changed.")
    return edit(claim=claim, by=by, given=replace(given, **fields), seen=seen)


def split(*, claim: Claim, by: User, parts: Sequence[Part], seen: int) -> list[Claim]:
    """Put two or more claims in the place of one. Raises Refused, and Meanwhile."""
    from claims.services import splitting  # noqa: PLC0415 - as above

    check_may(by, CHANGE)
    _check_parts(parts)
    sides = splitting.parts(claim, parts)
    return splitting.replace_by([claim], sides, by, seen=[seen], reason=f"split into {len(parts)}")


def merge(*, claims: tuple[Claim, Claim], by: User, part: Part, seen: tuple[int, int]) -> Claim:
    """Put one claim in the place of two that stand near each other in one article. Raises Refused, and Meanwhile."""
    from claims.services import splitting  # noqa: PLC0415 - as above

    check_may(by, CHANGE)
    one, other = claims
    if one == other or one.article_id != other.article_id:
        raise Refused("Only two claims of one article can be merged.")
    if other not in near(one):
        raise Refused("The two claims stand too far apart to be one.")
    check_statement(part.statement)
    sides = splitting.parts(one, [part])
    [merged] = splitting.replace_by([one, other], sides, by, seen=seen, reason="merged into one")
    return merged


def put_back(*, claim: Claim, by: User) -> None:
    """Undo a split or merge: the claims that gave way stand again in the place of those that nobody has touched since.

    Raises Refused.
    """
    from claims.services import splitting  # noqa: PLC0415 - as above

    check_may(by, CHANGE)
    splitting.put_back(claim, by)


def near(claim: Claim) -> list[Claim]:
    """The standing claims of its article that stand so near that they may be one with it, in the text's order."""
    beside = list(Claim.objects.standing().anchored_in(claim.article.newest_revision()).defer("frame", "facets"))
    own = next((one for one in beside if one == claim), None)
    return [one for one in beside if one != own and _gap(one, own) <= NEAR] if own else []


def _check_parts(parts: Sequence[Part]) -> None:
    if not 2 <= len(parts) <= MOST_PARTS:
        raise Refused(f"Give two statements or more, at most {MOST_PARTS}.")
    for part in parts:
        check_statement(part.statement)
    if len({part.statement.strip() for part in parts}) < len(parts):
        raise Refused("Two of the statements are the same.")


def _gap(one: Claim, other: Claim) -> int:
    """Characters between two anchored claims."""
    gap: int = max(one.start - other.end, other.start - one.end, 0)  # type: ignore[attr-defined]
    return gap
