"""The table of claims: a row for each claim that an article makes, or made before a newer text withdrew it."""

from django.db.models import Exists, OuterRef, Prefetch

from claims.exports.columns import CLAIMS
from claims.exports.table import Cell, Table
from claims.models import Anchor, Article, Claim, Quantity, Story
from claims.models.claims import ClaimQuerySet

ROWS = 2_000  # of one query
FACETS = ("has_quantity", "names_entities", "attributed", "specific_time", "verifiable_predicate")


def claims_table(*, story: Story | None = None, among: ClaimQuerySet | None = None) -> Table:
    """The claims of a story, of a list or of all, in the order of their articles' dates and texts."""
    later = Anchor.objects.filter(claim=OuterRef("claim"), revision__number__gt=OuterRef("revision__number"))
    anchors = Anchor.objects.filter(~Exists(later), claim__retired_at=None)
    if story is not None:
        anchors = anchors.filter(claim__article__story=story)
    if among is not None:
        anchors = anchors.filter(claim__in=among.order_by().values("pk"))
    rows = (
        anchors.select_related("revision", "claim__made_by", "claim__article__outlet", "claim__article__story")
        .defer("revision__text", "claim__frame")
        .prefetch_related(
            "claim__quantities",
            "claim__periods",
            "claim__mentions__entity",
            Prefetch("claim__replaces", Claim.objects.order_by("public_id")),
        )
        .order_by("claim__article__published", "claim__article__public_id", "start", "end", "claim__public_id")
        .iterator(chunk_size=ROWS)
    )
    return Table("claims", CLAIMS, map(_row, rows))


def _row(anchor: Anchor) -> tuple[Cell, ...]:
    claim = anchor.claim
    return (
        *_said(claim, anchor.quote),
        *(bool(claim.facets.get(facet)) for facet in FACETS),
        *_referred(claim),
        claim.review,
        claim.review_reason,
        tuple(old.public_id for old in claim.replaces.all()),
        claim.withdrawn_at,
        *article_cells(claim.article),
        anchor.revision.number,
        anchor.start,
        anchor.end,
        claim.engine_version,
        claim.made_by.get_username() if claim.made_by else "",
        claim.touched_at,
    )


def _said(claim: Claim, quote: str) -> tuple[Cell, ...]:
    return (
        claim.public_id,
        claim.statement,
        quote,
        claim.speaker,
        claim.cue,
        claim.modality,
        claim.polarity,
        claim.needs_context,
        claim.check_worthiness,
    )


def _referred(claim: Claim) -> tuple[Cell, ...]:
    """Quantities and periods in the article's words and as the engine compares them; entities by name."""
    quantities, periods = claim.quantities.all(), claim.periods.all()
    names = dict.fromkeys(mention.entity.name for mention in claim.mentions.all())
    return (
        tuple(quantity.text for quantity in quantities),
        tuple(map(_value, quantities)),
        tuple(period.text for period in periods),
        tuple(f"{period.begins or '..'}/{period.ends or '..'}" for period in periods),
        tuple(names),
    )


def _value(quantity: Quantity) -> str:
    """ "about 24 person", "between 3..5 kilometre", "more than 10 percent fall": an open end is left out."""
    low, high = (None if end is None else f"{end:.15g}" for end in (quantity.low, quantity.high))
    number = low if low == high else f"{low or ''}..{high or ''}"
    comparator = "" if quantity.comparator == "exactly" else quantity.comparator
    return " ".join(part for part in (comparator, number, quantity.unit, quantity.change) if part)


def article_cells(article: Article) -> tuple[Cell, ...]:
    """What every table says of a claim's article."""
    return (
        article.public_id,
        article.outlet.name,
        article.title,
        article.url,
        article.published,
        article.origin,
        article.story.title,
    )
