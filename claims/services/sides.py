"""Stored claims as the engine compares them, and back. Stored offsets count from the claim's anchor."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from claims.models import Anchor, Claim, Mention, Period, Quantity
from claims.nlp import types
from claims.nlp.types import Side

# Ids in one query: below every database's limit of parameters.
CHUNK = 500
LONGEST_WORDS = 300
LONGEST_MEASURE = 200
LONGEST_UNIT = 80
LONGEST_TIMEX = 60


def load_sides(claim_ids: Iterable[int]) -> dict[int, Side]:
    """The sides of these claims by their row's number, in a fixed number of queries for every few hundred."""
    wanted = iter(sorted(set(claim_ids)))
    sides: dict[int, Side] = {}
    while chunk := list(islice(wanted, CHUNK)):
        claims = Claim.objects.filter(pk__in=chunk).select_related("article").detailed()
        anchors = Anchor.objects.filter(claim__in=chunk).order_by("revision__number")
        newest = {anchor.claim_id: anchor for anchor in anchors}
        sides.update((claim.pk, side_of(claim, newest[claim.pk])) for claim in claims if claim.pk in newest)
    return sides


def side_of(claim: Claim, anchor: Anchor) -> Side:
    """The claim as it stands at the anchor. Its tuples of numbers count the side's own lists."""
    quantities = tuple(_quantity(row, anchor.start) for row in claim.quantities.all())
    periods = tuple(_period(row, anchor.start) for row in claim.periods.all())
    entities = tuple(_mention(row, anchor.start) for row in claim.mentions.all())
    return Side(
        claim=types.Claim(
            start=anchor.start,
            end=anchor.end,
            quote=anchor.quote,
            statement=claim.statement,
            speaker=claim.speaker,
            cue=claim.cue,
            attribution=None,
            modality=types.Modality(claim.modality),
            polarity=types.Polarity(claim.polarity),
            needs_context=claim.needs_context,
            check_worthiness=claim.check_worthiness,
            facets=claim.facets,
            quantities=tuple(range(len(quantities))),
            periods=tuple(range(len(periods))),
            entities=tuple(range(len(entities))),
            frame=_frame(claim.frame, anchor.start),
        ),
        published=claim.article.published,
        quantities=quantities,
        periods=periods,
        entities=entities,
    )


def claim_fields(side: Side) -> dict[str, Any]:
    """The columns of a claim's row that the engine fills."""
    claim = side.claim
    return {
        "statement": claim.statement,
        "speaker": claim.speaker[:LONGEST_WORDS],
        "cue": claim.cue[:LONGEST_WORDS],
        "modality": claim.modality.value,
        "polarity": claim.polarity.value,
        "needs_context": claim.needs_context,
        "check_worthiness": claim.check_worthiness,
        "facets": dict(claim.facets),
        "frame": _frame_json(claim.frame, claim.start),
    }


def quantity_rows(claim: Claim, side: Side, text: str) -> Iterator[Quantity]:
    """`text` is the revision's, in which the words of a base may lie outside the claim."""
    origin = side.claim.start
    for found in side.quantities:
        base = found.base
        yield Quantity(
            claim=claim,
            start=found.start - origin,
            end=found.end - origin,
            text=found.text[:LONGEST_WORDS],
            low=found.low,
            high=found.high,
            unit=found.unit[:LONGEST_UNIT],
            comparator=found.comparator.value,
            change=found.change.value if found.change else "",
            part=found.part.value if found.part else "",
            base=base.of(text)[:LONGEST_WORDS] if base else "",
            base_start=base.start - origin if base else None,
            base_end=base.end - origin if base else None,
            measures=found.measures[:LONGEST_MEASURE],
        )


def period_rows(claim: Claim, side: Side) -> Iterator[Period]:
    origin = side.claim.start
    for found in side.periods:
        yield Period(
            claim=claim,
            start=found.start - origin,
            end=found.end - origin,
            text=found.text[:LONGEST_WORDS],
            begins=found.begins or "",
            ends=found.ends or "",
            granularity=found.granularity.value,
            timex=found.timex[:LONGEST_TIMEX],
        )


def mention_rows(claim: Claim, side: Side, entities: Mapping[tuple[str, str], int]) -> Iterator[Mention]:
    """`entities` gives the row's number of each name and kind."""
    origin = side.claim.start
    for found in side.entities:
        yield Mention(
            claim=claim,
            entity_id=entities[entity_name(found), found.kind.value],
            start=found.start - origin,
            end=found.end - origin,
            text=found.text[:LONGEST_WORDS],
        )


def entity_name(mention: types.Mention) -> str:
    return (mention.name or mention.text)[:LONGEST_WORDS]


def _quantity(row: Quantity, origin: int) -> types.Quantity:
    has_base = row.base_start is not None and row.base_end is not None
    return types.Quantity(
        start=row.start + origin,
        end=row.end + origin,
        text=row.text,
        low=row.low,
        high=row.high,
        unit=row.unit,
        comparator=types.Comparator(row.comparator),
        change=types.Change(row.change) if row.change else None,
        part=types.ChangePart(row.part) if row.part else None,
        base=types.Span((row.base_start or 0) + origin, (row.base_end or 0) + origin) if has_base else None,
        measures=row.measures,
    )


def _period(row: Period, origin: int) -> types.Period:
    return types.Period(
        start=row.start + origin,
        end=row.end + origin,
        text=row.text,
        begins=row.begins or None,
        ends=row.ends or None,
        granularity=types.Granularity(row.granularity),
        timex=row.timex,
    )


def _mention(row: Mention, origin: int) -> types.Mention:
    return types.Mention(
        start=row.start + origin,
        end=row.end + origin,
        text=row.text,
        name=row.entity.name,
        kind=types.EntityKind(row.entity.kind),
    )


def _frame_json(frame: types.Frame, origin: int) -> dict[str, Any]:
    return {
        "predicate": frame.predicate,
        "start": frame.start - origin,
        "end": frame.end - origin,
        "arguments": [
            {
                "role": argument.role.value,
                "preposition": argument.preposition,
                "head": argument.head,
                "words": list(argument.words),
                "name": argument.name,
                "start": argument.start - origin,
                "end": argument.end - origin,
            }
            for argument in frame.arguments
        ],
    }


def _frame(stored: Mapping[str, Any], origin: int) -> types.Frame:
    return types.Frame(
        predicate=stored["predicate"],
        start=stored["start"] + origin,
        end=stored["end"] + origin,
        arguments=tuple(_argument(argument, origin) for argument in stored["arguments"]),
    )


def _argument(stored: Mapping[str, Any], origin: int) -> types.Argument:
    return types.Argument(
        role=types.Role(stored["role"]),
        preposition=stored["preposition"],
        head=stored["head"],
        words=tuple(stored["words"]),
        name=stored["name"],
        start=stored["start"] + origin,
        end=stored["end"] + origin,
    )
