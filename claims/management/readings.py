"""A reading as the `extract` command writes it: the engine's records under the contract's keys."""

import math
from typing import Any

from claims.nlp.types import Attribution, Claim, Mention, Period, Quantity, Reading, Sentence, Span

DECIMALS = 4


def shown(reading: Reading) -> dict[str, Any]:
    """The reading as JSON takes it; the numbers of claims are indices into the other lists."""
    return {
        "sentences": [_sentence(sentence) for sentence in reading.sentences],
        "claims": [_claim(claim) for claim in reading.claims],
        "attributions": [_attribution(attribution) for attribution in reading.attributions],
        "quantities": [_quantity(quantity) for quantity in reading.quantities],
        "periods": [_period(period) for period in reading.periods],
        "entities": [_entity(mention) for mention in reading.entities],
    }


def _sentence(sentence: Sentence) -> dict[str, Any]:
    return {
        "start": sentence.start,
        "end": sentence.end,
        "check_worthiness": round(sentence.check_worthiness, DECIMALS),
        "claim": sentence.claim,
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "statement": claim.statement,
        "speaker": claim.speaker,
        "cue": claim.cue,
        "attribution": claim.attribution,
        "modality": claim.modality.value,
        "polarity": claim.polarity.value,
        "needs_context": claim.needs_context,
        "check_worthiness": round(claim.check_worthiness, DECIMALS),
        "facets": dict(claim.facets),
        "quantities": list(claim.quantities),
        "periods": list(claim.periods),
        "entities": list(claim.entities),
    }


def _attribution(attribution: Attribution) -> dict[str, Any]:
    return {
        "source": _span(attribution.source),
        "cue": _span(attribution.cue),
        "content": _span(attribution.content),
        "speaker": attribution.speaker,
        "direct": attribution.direct,
    }


def _quantity(quantity: Quantity) -> dict[str, Any]:
    return {
        "start": quantity.start,
        "end": quantity.end,
        "text": quantity.text,
        "low": _number(quantity.low),
        "high": _number(quantity.high),
        "unit": quantity.unit,
        "comparator": quantity.comparator.value,
        "change": quantity.change.value if quantity.change else None,
        "base": _span(quantity.base),
        "measures": quantity.measures,
    }


def _period(period: Period) -> dict[str, Any]:
    return {
        "start": period.start,
        "end": period.end,
        "text": period.text,
        "from": period.begins,
        "to": period.ends,
        "granularity": period.granularity.value,
        "timex": period.timex,
    }


def _entity(mention: Mention) -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "name": mention.name,
        "kind": mention.kind.value,
    }


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _number(value: float | None) -> float | int | None:
    """Whole numbers without a point; what JSON cannot write is an open end."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) else value
