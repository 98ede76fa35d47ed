"""A logistic over traits, its weights kept as a file that people can read."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import exp
from pathlib import Path
from typing import Self

FOLDER = Path(__file__).parents[1] / "weights"


@dataclass(frozen=True, slots=True)
class Logistic:
    """Log odds of each trait; a trait without a weight says nothing."""

    bias: float
    weights: Mapping[str, float]

    @classmethod
    def stored(cls, path: Path) -> Self:
        kept = json.loads(path.read_text("utf-8"))
        return cls(kept["bias"], kept["traits"])

    def probability(self, traits: Mapping[str, float]) -> float:
        odds = self.bias + sum(value * self.weights.get(name, 0.0) for name, value in traits.items())
        return 1 / (1 + exp(-odds))
