"""A logistic regression by Newton's steps, held near the weights that it starts from."""

import json
from collections.abc import Mapping, Sequence

import numpy as np

from claims.nlp.extract.logistic import Logistic

Traits = Mapping[str, float]

STEPS = 25
FREE = 0.01  # what it costs to move the bias: next to nothing
DECIMALS = 2


def fitted(rows: Sequence[Traits], wanted: Sequence[bool], start: Logistic, *, penalty: float) -> Logistic:
    names = sorted({name for row in rows for name in row} | set(start.weights))
    seen = np.array([[*(row.get(name, 0.0) for name in names), 1.0] for row in rows])
    goal = np.array(wanted, dtype=float)
    held = np.array([start.weights.get(name, 0.0) for name in names] + [start.bias])
    cost = np.array([penalty] * len(names) + [FREE])
    weights = held.copy()
    for _ in range(STEPS):
        said = 1 / (1 + np.exp(-(seen @ weights)))
        slope = seen.T @ (said - goal) + cost * (weights - held)
        curve = (seen * (said * (1 - said))[:, None]).T @ seen + np.diag(cost)
        weights = weights - np.linalg.solve(curve, slope)
    return Logistic(float(weights[-1]), dict(zip(names, map(float, weights[:-1]), strict=True)))


def written(about: str, found: Logistic) -> str:
    """One line a trait, the heaviest first, so that people can read it; what rounds to nothing is left out."""
    rounded = {name: round(weight, DECIMALS) for name, weight in found.weights.items()}
    ordered = sorted(rounded.items(), key=lambda item: (-item[1], item[0]))
    lines = [f"    {json.dumps(name)}: {weight}" for name, weight in ordered if weight]
    head = f'{{\n  "about": {json.dumps(about)},\n  "bias": {round(found.bias, DECIMALS)},\n  "traits": {{\n'
    return head + ",\n".join(lines) + "\n  }\n}\n"
