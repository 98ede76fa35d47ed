"""Gold pairs answered by the engine, and how good the answers are."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from claims.nlp import pipeline
from claims.nlp.types import Comparison, Reading

GOLD = Path(__file__).parents[1] / "gold"
NOT_SUGGESTED = {"related", "unrelated"}
BINS = 10  # of confidence, equally wide


@dataclass(frozen=True, slots=True)
class Answer:
    row: dict[str, Any]
    comparison: Comparison

    @property
    def said(self) -> str:
        return self.comparison.relation.value

    @property
    def exact(self) -> bool:
        return bool(self.said == self.row["relation"])

    @property
    def right(self) -> bool:
        """Related and unrelated count as one: neither is suggested."""
        return self.exact or {self.said, self.row["relation"]} <= NOT_SUGGESTED


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLD / name).read_text("utf-8").splitlines()]


@cache
def answers(name: str) -> tuple[tuple[Answer, Answer], ...]:
    """Every pair's answer, and the answer with its sides exchanged."""
    read = [(row, _reading(row, "a"), _reading(row, "b")) for row in rows(name)]
    return tuple((Answer(row, pipeline.relate(a, b)), Answer(row, pipeline.relate(b, a))) for row, a, b in read)


def measured(own: Sequence[Answer]) -> dict[str, float]:
    """`exact` over all five relations; `accuracy` where related and unrelated are one."""
    counts = Counter((answer.row["relation"], answer.said) for answer in own)
    both = counts["contradicts", "contradicts"]
    return {
        "exact": sum(answer.exact for answer in own) / len(own),
        "accuracy": sum(answer.right for answer in own) / len(own),
        "precision": both / (sum(count for (_, said), count in counts.items() if said == "contradicts") or 1),
        "recall": both / sum(count for (wanted, _), count in counts.items() if wanted == "contradicts"),
        "calibration_error": calibration_error(own),
    }


def calibration_error(own: Iterable[Answer]) -> float:
    """How far confidence is from the share of right answers: the mean over bins, weighted by what lies in them."""
    bins: dict[int, list[Answer]] = {}
    for answer in own:
        bins.setdefault(min(int(answer.comparison.confidence * BINS), BINS - 1), []).append(answer)
    gaps = [abs(sum(each.comparison.confidence - each.exact for each in some)) for some in bins.values()]
    return sum(gaps) / sum(len(some) for some in bins.values())


def _reading(row: dict[str, Any], end: str) -> Reading:
    day = row.get(f"published_{end}")
    published = date.fromisoformat(day) if day else None
    return pipeline.read_passage(row[end], published=published, speaker=row.get(f"speaker_{end}", ""))
