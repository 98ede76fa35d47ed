"""Fit the judge's weights to pairs, starting from those set by hand and staying near them.

    python training/judge.py PAIRS [PAIRS …] --out claims/nlp/weights/judge.json [--part tune]

PAIRS are JSON Lines with `a`, `b`, `relation` and, if known, `published_a` and `published_b`; of a file whose rows name
a `part`, only that part is read. A row is used where each side holds one claim. The fit is a softmax regression by
plain gradient descent from `judge_start.json` with a penalty on leaving it: the same pairs give the same file.
"""

import argparse
import json
import math
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from claims.nlp import pipeline
from claims.nlp.compare import assess
from claims.nlp.judge.pairs import features_of
from claims.nlp.types import Relation

START = Path(__file__).parent / "judge_start.json"
ABOUT = "Weights of a softmax over the five relations; every feature lies between 0 and 1. Made by training/judge.py."
STEPS, RATE, PENALTY = 400, 0.5, 0.02
DECIMALS = 2

Row = tuple[Mapping[str, float], str]
Weights = dict[tuple[str, str], float]
NAMES = [relation.value for relation in Relation]


def rows_of(path: Path, part: str) -> Iterator[Row]:
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row.get("part", part) == part and row["relation"] in NAMES:
            yield from assessed(row)


def assessed(row: Mapping[str, Any]) -> Iterator[Row]:
    days = [date.fromisoformat(row[key]) if row.get(key) else None for key in ("published_a", "published_b")]
    a, b = (pipeline.read_passage(row[end], published=day).sides() for end, day in zip("ab", days, strict=True))
    if len(a) == len(b) == 1:
        yield features_of(assess(a[0], b[0])), row["relation"]


def probabilities(weights: Weights, features: Mapping[str, float]) -> dict[str, float]:
    sums = {
        name: math.fsum(value * weights.get((feature, name), 0.0) for feature, value in features.items())
        for name in NAMES
    }
    powers = {name: math.exp(total - max(sums.values())) for name, total in sums.items()}
    whole = math.fsum(powers.values())
    return {name: power / whole for name, power in powers.items()}


def fitted(rows: list[Row], start: Weights) -> Weights:
    weights = dict(start)
    for _ in range(STEPS):
        slope = {key: PENALTY * (value - start[key]) for key, value in weights.items()}
        for features, wanted in rows:
            said = probabilities(weights, features)
            for feature, value in features.items():
                for name in NAMES:
                    if (feature, name) in slope:
                        slope[feature, name] += (said[name] - (name == wanted)) * value / len(rows)
        weights = {key: value - RATE * slope[key] for key, value in weights.items()}
    return weights


def starting() -> tuple[dict[str, Any], Weights]:
    """The weights set by hand; every feature may come to weigh for every relation."""
    stored = json.loads(START.read_text("utf-8"))
    table = {"bias": stored["bias"], **stored["features"]}
    return stored, {(feature, name): table[feature].get(name, 0.0) for feature in table for name in NAMES}


def rounded(weights: Weights, feature: str) -> dict[str, float]:
    return {name: round(weights[feature, name], DECIMALS) + 0.0 for name in NAMES}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path, nargs="+", metavar="PAIRS")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--part", default="tune")
    options = parser.parse_args()
    rows = [row for path in options.pairs for row in rows_of(path, options.part)]
    stored, start = starting()
    weights = fitted([({"bias": 1.0, **features}, wanted) for features, wanted in rows], start)
    table = {feature: rounded(weights, feature) for feature in stored["features"]}
    made = {"about": ABOUT, "bias": rounded(weights, "bias"), "features": table}
    options.out.write_text(written(made), "utf-8")
    print(f"{len(rows)} pairs; {options.out}")


def written(made: Mapping[str, Any]) -> str:
    """One line a feature, so that people can read it."""
    lines = [f'    "{feature}": {json.dumps(row)}' for feature, row in made["features"].items()]
    return (
        f'{{\n  "about": {json.dumps(made["about"])},\n  "bias": {json.dumps(made["bias"])},\n  "features": {{\n'
        + ",\n".join(lines)
        + "\n  }\n}\n"
    )


if __name__ == "__main__":
    main()
