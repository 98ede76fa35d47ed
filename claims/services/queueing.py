"""Where a link stands in the queue of those who review: kept beside it, so that the next one is found by an index."""

from claims.models import Article, Link
from claims.models.choices import OutcomeState, Relation
from claims.models.links import ASKED

UNDECIDED = (OutcomeState.SUGGESTED, OutcomeState.UNRESOLVED)

# After the suggestions that are asked about, in their order: what is asked again only because a newer text changed a
# claim, then what agrees because it has one source, then blind links, of which the order tells nothing.
ASKED_AGAIN, ONE_SOURCE, BLIND = range(len(ASKED), len(ASKED) + 3)
ANOTHER_LOOK = ONE_SOURCE  # just before these: what was decided of a claim that somebody has edited since


def place(link: Link) -> float | None:
    """Its place, the smallest first; None while nobody is asked."""
    said = link.suggestion
    is_asked = link.follows_id is not None or (said is not None and said.relation in ASKED)
    is_waiting = link.state in UNDECIDED and is_asked
    if link.retired_at is not None or not (is_waiting or link.flagged_at):
        return None
    if _is_blind(link):
        return BLIND
    if not is_waiting:
        return ANOTHER_LOOK
    return _step(link) + 1 - (said.confidence if said else 0)


def _step(link: Link) -> int:
    relation = link.suggestion.relation if link.suggestion else ""
    if relation == Relation.AGREES and _is_one_source(link.a.article, link.b.article):
        return ONE_SOURCE
    return next((step for step, asked in enumerate(ASKED) if asked == relation), ASKED_AGAIN)


def _is_one_source(a: Article, b: Article) -> bool:
    """Whether an outlet agrees with itself, or two print what one agency wrote."""
    return a.outlet_id == b.outlet_id or (bool(a.origin) and a.origin == b.origin)


def _is_blind(link: Link) -> bool:
    return link.a.article.story.blind or link.b.article.story.blind
