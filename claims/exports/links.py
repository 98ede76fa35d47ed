"""The table of links: a row for each pair of claims, with what the engine said of it and what people decided."""

from django.db.models import Prefetch

from claims.exports.claims import article_cells
from claims.exports.columns import LINKS
from claims.exports.table import Cell, Table
from claims.models import Anchor, Claim, Judgement, Link, Story, User
from claims.models.links import LinkQuerySet

ROWS = 2_000  # of one query
SAYS_MORE = {"a": "a says more", "b": "b says more", "neither": "both say the same"}


def links_table(
    *, story: Story | None = None, among: LinkQuerySet | None = None, visible_to: User | None = None
) -> Table:
    """The links of a story, of a list or of all; for a person only those whose suggestions they may see."""
    links = Link.objects.filter(retired_at=None)
    if story is not None:
        links = links.of_story(story)
    if among is not None:
        links = links.filter(pk__in=among.order_by().values("pk"))
    if visible_to is not None:
        links = links.visible_to(visible_to)
    answers = Judgement.objects.standing().select_related("reviewer").order_by("pk")
    anchors = Anchor.objects.order_by("revision__number")
    rows = (
        links.with_sides()
        .select_related("made_by")
        .prefetch_related(
            Prefetch("judgements", answers, to_attr="answers"),
            Prefetch("a__anchors", anchors),
            Prefetch("b__anchors", anchors),
        )
        .order_by("public_id")
        .iterator(chunk_size=ROWS)
    )
    return Table("links", LINKS, (_row(link, link.answers) for link in rows))


def _row(link: Link, answers: list[Judgement]) -> tuple[Cell, ...]:
    return (
        link.public_id,
        *_suggested(link),
        *_decided(link, answers),
        *_side(link.a),
        *_side(link.b),
        *_by_hand(link),
    )


def _suggested(link: Link) -> tuple[Cell, ...]:
    said = link.suggestion
    if said is None:
        return (None,) * 4 + ((),) * 3 + (None,)
    return (
        said.relation,
        said.direction,
        said.more_specific,
        said.confidence,
        *(tuple(reason[part] for reason in said.reasons) for part in ("text", "kind", "rule")),
        said.engine_version,
    )


def _decided(link: Link, answers: list[Judgement]) -> tuple[Cell, ...]:
    return (
        link.state,
        link.relation,
        link.direction,
        tuple(answer.reviewer.get_username() for answer in answers),
        tuple(f"{answer.reviewer.get_username()}: {_said(answer)}" for answer in answers),
        max((answer.created_at for answer in answers), default=None),
        tuple(f"{answer.reviewer.get_username()}: {answer.note}" for answer in answers if answer.note),
        link.follows.public_id if link.follows else "",
    )


def _said(answer: Judgement) -> str:
    detail = answer.direction or SAYS_MORE.get(answer.more_specific, "")
    said = f"{answer.relation} ({detail})" if detail else answer.relation
    return f"{said} as adjudicator" if answer.adjudication else said


def _side(claim: Claim) -> tuple[Cell, ...]:
    anchors = list(claim.anchors.all())
    return (
        claim.public_id,
        claim.statement,
        anchors[-1].quote if anchors else "",
        claim.speaker,
        claim.modality,
        claim.polarity,
        *article_cells(claim.article),
    )


def _by_hand(link: Link) -> tuple[Cell, ...]:
    return (link.made_by.get_username() if link.made_by else "", link.flagged_at)
