"""What the review page shows of a pair: both quotes in their paragraphs, the reasons, what is compared of each side."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from claims.models import Anchor, Article, Claim, Link, Suggestion
from claims.models.choices import Direction
from claims.templatetags.compared import Sheet
from claims.views.marks import Mark, Run, around, paragraphs, runs

QUOTE, COMPARED = "quote", "compared"
# The relation that a kind of reason speaks for; the rest name a gate that failed.
RELATIONS = {
    **dict.fromkeys(("same", "rounding", "conversion", "less_specific", "quotation"), "agrees"),
    **dict.fromkeys(("value", "polarity", "participant", "place", "time"), "contradicts"),
    **dict.fromkeys(("speakers_dispute", "speaker_disputes_outlet"), "contradicts"),
    **dict.fromkeys(("later_value", "outcome"), "updates"),
    "not_stated": "cannot_tell",
}


@dataclass(frozen=True, slots=True)
class Side:
    """One end of a link, with the paragraph that its quote stands in."""

    letter: str
    claim: Claim
    article: Article
    revision: int
    lines: tuple[tuple[Run, ...], ...]
    cut_before: bool
    cut_after: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """A reason with the words of both sides that it speaks of. `sign` is the relation's, turned as an update is."""

    relation: str
    sign: str
    kind: str
    text: str
    rule: str
    a: str
    b: str


def sides(link: Link, *, suggestion: Suggestion | None) -> tuple[Side, ...]:
    """Both ends, in three queries whatever their size; the suggestion's reasons are marked in the quotes."""
    newest: dict[int, Anchor] = {}
    anchors = Anchor.objects.filter(claim__in=(link.a_id, link.b_id)).select_related("revision")
    for anchor in anchors.order_by("revision__number"):
        newest[anchor.claim_id] = anchor
    reasons = suggestion.reasons if suggestion else []
    return tuple(
        _side(letter, claim, newest[claim.pk], [reason[letter] for reason in reasons if reason.get(letter)])
        for letter, claim in (("a", link.a), ("b", link.b))
        if claim.pk in newest
    )


def claim_side(claim: Claim, *, letter: str = "") -> Side | None:
    """The claim with the paragraph that it stands in, in the newest text that makes it."""
    anchor = claim.anchors.select_related("revision").order_by("revision__number").last()
    return _side(letter, claim, anchor, ()) if anchor else None


def findings(suggestion: Suggestion | None) -> list[Finding]:
    if suggestion is None:
        return []
    return [_finding(reason, turned=suggestion.direction == Direction.B_UPDATES_A) for reason in suggestion.reasons]


def sheet(claim: Claim) -> Sheet:
    return Sheet(
        statement=claim.statement,
        speaker=claim.speaker or f"{claim.article.outlet} itself",
        quantities=claim.quantities.all(),
        periods=claim.periods.all(),
        modality=claim.modality,
        polarity=claim.polarity,
        names=[mention.entity.name for mention in claim.mentions.all()],
    )


def _finding(reason: dict[str, Any], *, turned: bool) -> Finding:
    relation = RELATIONS.get(reason["kind"], "related")
    return Finding(
        relation=relation,
        sign="updates-back" if relation == "updates" and turned else relation,
        kind=reason["kind"].replace("_", " "),
        text=reason["text"],
        rule=reason["rule"],
        a=(reason.get("a") or {}).get("text", ""),
        b=(reason.get("b") or {}).get("text", ""),
    )


def _side(letter: str, claim: Claim, anchor: Anchor, excerpts: Iterable[dict[str, Any]]) -> Side:
    text = anchor.revision.text
    start, end = around(text, anchor.start, anchor.end)
    marks = [Mark(QUOTE, anchor.start - start, anchor.end - start)]
    for excerpt in excerpts:
        begins = anchor.start + excerpt["start"] - start
        compared = Mark(COMPARED, begins, begins + excerpt["end"] - excerpt["start"])
        if (compared.start, compared.end) != (marks[0].start, marks[0].end):
            marks.append(compared)
    return Side(
        letter=letter,
        claim=claim,
        article=claim.article,
        revision=anchor.revision.number,
        lines=tuple(paragraphs(runs(text[start:end], marks))),
        cut_before=start > 0 and text[start - 1] != "\n",
        cut_after=end < len(text) and text[end] != "\n",
    )
