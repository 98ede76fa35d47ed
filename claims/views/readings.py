"""An article's text with its claims, one of them chosen, as its page and what changes of it show them."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from claims.models import Article, Claim, Link, Revision, User
from claims.models.choices import OutcomeState, Relation
from claims.views import progress
from claims.views.marks import Mark, Run, paragraphs, runs
from claims.views.notes import notes

# The strongest first; a pair that only a person made may have no relation yet.
ORDER = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES, Relation.RELATED, Relation.UNRELATED, "")


@dataclass(frozen=True, slots=True)
class Other:
    """A link as one of its claims sees it. `turned`: this claim is the link's second."""

    link: Link
    claim: Claim
    relation: str
    direction: str
    turned: bool

    @property
    def is_aside(self) -> bool:
        """Whether nobody is asked about it, because the two cannot be compared."""
        return self.relation == Relation.RELATED and self.link.state == OutcomeState.SUGGESTED

    @property
    def word(self) -> str:
        if self.relation != "updates":
            return self.relation
        return "updated by" if (self.direction == "b_updates_a") != self.turned else "updates"


def reading(found: Article, user: User, wanted: str | None) -> dict[str, Any]:
    """The newest text with its claims, once they have arrived under an open page or somebody has changed them."""
    revisions = list(found.revisions.defer("text").order_by("number"))
    revision = found.newest_revision()
    claims = anchored(revision)
    return {
        "article": found,
        "revisions": revisions,
        "revision": revision,
        "newest": True,
        "progress": progress.of_articles([found])[found.pk],
        "claims": claims,
        **text(found, revision, claims),
        **chosen(wanted, user, revision, claims),
        "notes": notes(found, claims, user),
    }


def anchored(revision: Revision) -> list[Claim]:
    return list(Claim.objects.anchored_in(revision).defer("frame", "facets"))


def text(found: Article, revision: Revision, claims: list[Claim]) -> dict[str, Any]:
    """The lines of the text in runs; the first of them apart where it is the headline."""
    marks = (Mark(claim.public_id, claim.start, claim.end) for claim in claims)  # type: ignore[attr-defined]
    lines = list(paragraphs(runs(revision.text, marks)))
    opening = "".join(run.text for run in lines[0]).strip() if lines else ""
    headed = bool(found.title) and opening == found.title
    return {
        "headline": lines[0] if headed else (Run(str(found)),),
        "lines": lines[1:] if headed else lines,
        "worthy": {claim.public_id for claim in claims if claim.check_worthiness >= 0.5},
    }


def chosen(wanted: str | None, user: User, revision: Revision, claims: list[Claim]) -> dict[str, Any]:
    """The claim that the address names, with all its fields, and its `place` in this text if it has one."""
    if not wanted:
        return {"chosen": None}
    found = Claim.objects.detailed().filter(article=revision.article_id, public_id=wanted).first()
    place = next((claim for claim in claims if claim.public_id == wanted), None)
    if found is None:
        return {"chosen": None, "missing": True}
    return {
        "chosen": found,
        "place": place,
        **others(found, user),
        "beside": _beside(place, claims) if place else [],
    }


def _beside(place: Claim, claims: list[Claim]) -> list[Claim]:
    """The other claims that share words with this one."""
    return [
        claim
        for claim in claims
        if claim != place and claim.start < place.end and place.start < claim.end  # type: ignore[attr-defined]
    ]


def others(chosen: Claim, user: User) -> dict[str, list[Other]]:
    """The claims it is linked to, the strongest first, as far as this user may know; apart what cannot be compared."""
    links = Link.objects.live().visible_to(user).filter(Q(a=chosen) | Q(b=chosen)).with_sides().order_by("pk")
    found = [_other(link, turned=link.b_id == chosen.pk) for link in links]
    found.sort(key=lambda other: ORDER.index(other.relation))
    return {
        "others": [other for other in found if not other.is_aside],
        "aside": [other for other in found if other.is_aside],
    }


def _other(link: Link, *, turned: bool) -> Other:
    stands = link if link.relation else link.suggestion
    relation, direction = (stands.relation, stands.direction) if stands else ("", "")
    return Other(link, link.a if turned else link.b, relation, direction, turned)
