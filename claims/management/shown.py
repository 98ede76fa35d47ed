"""A comparison as commands write it."""

import math
from collections.abc import Mapping
from typing import Any

from claims.nlp.types import Comparison, Excerpt, Reason

DECIMALS = 4


def shown(comparison: Comparison) -> dict[str, Any]:
    """The comparison as JSON takes it, probabilities rounded so that they sum to 1."""
    scores = rounded({relation.value: score for relation, score in comparison.scores.items()})
    return {
        "relation": comparison.relation.value,
        "confidence": scores[comparison.relation.value],
        "more_specific": comparison.more_specific.value if comparison.more_specific else None,
        "direction": comparison.direction.value if comparison.direction else None,
        "scores": scores,
        "reasons": [shown_reason(reason) for reason in comparison.reasons],
    }


def shown_reason(reason: Reason) -> dict[str, Any]:
    return {
        "rule": reason.rule,
        "kind": reason.kind.value,
        "text": reason.text,
        "a": _place(reason.a),
        "b": _place(reason.b),
    }


def rounded(scores: Mapping[str, float]) -> dict[str, float]:
    """To four decimals by largest remainder: the sum stays 1, and equal remainders go to the first."""
    units = 10**DECIMALS
    parts = {name: score * units for name, score in scores.items()}
    whole = {name: math.floor(part) for name, part in parts.items()}
    missing = units - sum(whole.values())
    for name in sorted(parts, key=lambda name: whole[name] - parts[name])[:missing]:
        whole[name] += 1
    return {name: count / units for name, count in whole.items()}


def _place(excerpt: Excerpt | None) -> dict[str, Any] | None:
    return {"start": excerpt.start, "end": excerpt.end, "text": excerpt.text} if excerpt else None
