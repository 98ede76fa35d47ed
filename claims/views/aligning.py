"""The claims of two articles in rows: linked ones beside each other, the rest with a gap beside them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claims.models import Article, Claim, Link, User
from claims.models.choices import Relation, Review


@dataclass(frozen=True, slots=True)
class Tie:
    """A link seen from left to right."""

    link: Link
    relation: str
    direction: str


@dataclass(frozen=True, slots=True)
class Row:
    """One claim of either side, or a linked pair; `again`: the claim stands in an earlier row already."""

    left: Claim | None
    right: Claim | None
    tie: Tie | None = None
    left_again: bool = False
    right_again: bool = False


def rows(left: Article, right: Article, user: User) -> list[Row]:
    """In the order of the left text; what only the right says comes where its own text has it. Five queries."""
    claims = {article.pk: _claims(article) for article in (left, right)}
    return aligned(claims[left.pk], claims[right.pk], _ties(left, right, user))


def aligned(left: Sequence[Claim], right: Sequence[Claim], ties: Mapping[int, Sequence[tuple[int, Tie]]]) -> list[Row]:
    """`ties` gives, for a left claim, its right claims."""
    by_pk = {claim.pk: claim for claim in right}
    order = {claim.pk: place for place, claim in enumerate(right)}
    paired: list[Row] = []
    seen: dict[int, int] = {}  # right claims, with the row in which they stand first
    for claim in left:
        own = sorted((order[pk], pk, tie) for pk, tie in ties.get(claim.pk, ()) if pk in order)
        for number, (_, pk, tie) in enumerate(own):
            paired.append(Row(claim, by_pk[pk], tie, left_again=number > 0, right_again=pk in seen))
            seen.setdefault(pk, len(paired) - 1)
        if not own:
            paired.append(Row(claim, None))
    return _with_gaps(paired, right, seen)


def _with_gaps(paired: Sequence[Row], right: Sequence[Claim], seen: Mapping[int, int]) -> list[Row]:
    """What only the right says, each after the row of what precedes it in its text."""
    after: defaultdict[int, list[Row]] = defaultdict(list)
    place = -1
    for claim in right:
        if claim.pk in seen:
            place = seen[claim.pk]
        else:
            after[place].append(Row(None, claim))
    found = list(after[-1])
    for number, row in enumerate(paired):
        found += [row, *after[number]]
    return found


def _claims(article: Article) -> list[Claim]:
    standing = Claim.objects.standing().anchored_in(article.newest_revision()).exclude(review=Review.REJECTED)
    return list(standing.defer("frame", "facets"))


def _ties(left: Article, right: Article, user: User) -> dict[int, list[tuple[int, Tie]]]:
    """What the user may know of, but what people found to be unrelated."""
    links = Link.objects.live().visible_to(user).of_article(left).of_article(right).exclude(relation=Relation.UNRELATED)
    ties: defaultdict[int, list[tuple[int, Tie]]] = defaultdict(list)
    for link in links.with_sides().order_by("pk"):
        turned = link.b.article_id == left.pk
        own, other = (link.b_id, link.a_id) if turned else (link.a_id, link.b_id)
        ties[own].append((other, _tie(link, turned=turned)))
    return dict(ties)


def _tie(link: Link, *, turned: bool) -> Tie:
    stands = link if link.relation else link.suggestion
    relation, direction = (stands.relation, stands.direction) if stands else ("", "")
    if turned and direction:
        direction = "b_updates_a" if direction == "a_updates_b" else "a_updates_b"
    return Tie(link, relation, direction)
