"""Fit the judge's weights to pairs of claims.

    python training/judge.py PAIRS [PAIRS …] --stories FOLDER [FOLDER …] --out claims/nlp/weights/judge.json

PAIRS are JSON Lines with `a`, `b`, `relation` and, if known, `published_a`, `published_b`, `speaker_a` and `speaker_b`;
of a file whose rows name a `part`, only that part is read. Of a passage the claim nearest to the other side stands for
it. Of the stories, folders with gold as `seeds/` has it, every candidate that the engine finds is a row: linked as the
gold says, else related or unrelated by whether a name is shared. The fit is a softmax regression by Newton's steps with
a penalty on large weights, so that the same pairs give the same file. Printed beside it: accuracy and "contradicts"
when each fifth of the rows is answered by the other four.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import django
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from claims.management.comparing import Read, Told, candidates, told
from claims.nlp import pipeline
from claims.nlp.compare import assess, assess_fields, fields
from claims.nlp.types import Reading, Relation
from claims.services.texts import stored_text
from tests.measures import Told as Claim
from tests.measures import gold_claims, gold_pairs, paired

ABOUT = "Weights of a softmax over the five relations; every feature lies between 0 and 1. Made by training/judge.py."
STEPS, PENALTY, FREE, FOLDS = 12, 3.0, 0.01, 5
RARE = 5  # pairs; what fewer have is not weighed
DECIMALS = 2
NAMES = [relation.value for relation in Relation]

Features = Mapping[str, float]


def rows_of(path: Path, part: str) -> Iterator[tuple[Features, str]]:
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row.get("part", part) == part and row["relation"] in NAMES:
            yield nearest(_reading(row, "a"), _reading(row, "b")), row["relation"]


def rows_of_story(manifest: Path) -> Iterator[tuple[Features, str]]:
    """The candidates of one story; what the gold leaves open is left out."""
    articles = {(each["outlet"], each["url"]): each for each in json.loads(manifest.read_text("utf-8"))["articles"]}
    read = [_article(number, manifest.parent, each) for number, each in enumerate(articles.values())]
    claims = told([article for article, _ in read])
    found = [_told(claim) for claim in claims]
    gold = gold_claims(manifest.parent / "gold" / "claims.jsonl", {article.file: text for article, text in read})
    names = {claim.id: name for name, claim in paired(gold, found).items()}
    links = {frozenset((link.a, link.b)): link for link in gold_pairs(manifest.parent / "gold" / "links.jsonl")}
    for i, j in candidates(claims):
        link = links.get(frozenset(names.get(each.name, each.name) for each in (claims[i], claims[j])))
        if link is None or not link.optional:
            seen = assess(claims[i].side, claims[j].side, candidate=True).features
            apart = "related" if seen.get("names.any") else "unrelated"
            yield seen, link.relation if link else apart


def _article(number: int, folder: Path, told_of: Mapping[str, str]) -> tuple[Read, str]:
    text, title = stored_text((folder / told_of["file"]).read_bytes()), told_of.get("title", "")
    whole = text if text.startswith(title) else f"{title}\n\n{text}"
    day = date.fromisoformat(told_of["published"][:10])
    return Read(number, told_of["file"], day, pipeline.read(whole, published=day)), whole


def _told(claim: Told) -> Claim:
    said = claim.side.claim
    values = tuple(each.low if each.low is not None else each.high for each in claim.side.quantities)
    return Claim(
        id=claim.name,
        article=claim.article.file,
        start=said.start,
        end=said.end,
        statement=said.statement,
        speaker=said.speaker,
        modality=said.modality.value,
        polarity=said.polarity.value,
        values=tuple(value for value in values if value is not None),
    )


def nearest(a: Reading, b: Reading) -> Features:
    """The features of the two claims that are most alike, or that a rule argues about."""
    pairs = (assess_fields(fields(one), fields(two)).features for one in a.sides() for two in b.sides())
    return max(pairs, key=_closeness)


def _closeness(found: Features) -> float:
    argued = max(found.get(f"found.{name}", 0.0) for name in ("agrees", "contradicts", "updates"))
    return found.get("cover.most", 0) + found.get("cover.least", 0) + 0.3 * found.get("names.shared", 0) + argued / 2


def _reading(row: Mapping[str, Any], end: str) -> Reading:
    day = row.get(f"published_{end}")
    published = date.fromisoformat(day) if day else None
    return pipeline.read_passage(row[end], published=published, speaker=row.get(f"speaker_{end}", ""))


def columns(rows: Sequence[Features]) -> list[str]:
    """The features that enough pairs have, in order."""
    names = sorted({name for row in rows for name in row})
    return [name for name in names if sum(name in row for row in rows) >= RARE]


def matrix(rows: Sequence[Features], names: Sequence[str]) -> np.ndarray:
    return np.array([[*(row.get(name, 0.0) for name in names), 1.0] for row in rows])


def fitted(seen: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Weights by feature and relation; the last row is the bias."""
    size, kinds = seen.shape[1], len(NAMES)
    goal = np.eye(kinds)[wanted]
    cost = np.full(size, PENALTY)
    cost[-1] = FREE
    weights = np.zeros((size, kinds))
    for _ in range(STEPS):
        said = probabilities(seen, weights)
        slope = seen.T @ (said - goal) + cost[:, None] * weights
        curve = np.zeros((size * kinds, size * kinds))
        for one in range(kinds):
            for two in range(kinds):
                spread = said[:, one] * ((one == two) - said[:, two])
                block = (seen * spread[:, None]).T @ seen
                curve[one * size : (one + 1) * size, two * size : (two + 1) * size] = block
        curve += np.diag(np.tile(cost, kinds))
        weights = weights - np.linalg.solve(curve, slope.T.reshape(-1)).reshape(kinds, size).T
    return weights


def probabilities(seen: np.ndarray, weights: np.ndarray) -> np.ndarray:
    sums = seen @ weights
    powers = np.exp(sums - sums.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def crossed(seen: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Each pair's probabilities by a fit without its fifth."""
    said = np.zeros((len(wanted), len(NAMES)))
    places = np.arange(len(wanted))
    for fold in range(FOLDS):
        held = places % FOLDS == fold
        said[held] = probabilities(seen[held], fitted(seen[~held], wanted[~held]))
    return said


def report(said: np.ndarray, wanted: np.ndarray) -> None:
    answer = said.argmax(axis=1)
    contradicts = NAMES.index(Relation.CONTRADICTS)
    print(f"each fifth answered by the others: accuracy {(answer == wanted).mean():.3f}")
    for least in (0.0, 0.5, 0.65, 0.8):
        alarms = (answer == contradicts) & (said[:, contradicts] >= least)
        right = (alarms & (wanted == contradicts)).sum()
        print(
            f"  contradicts from {least}: precision {right / max(1, alarms.sum()):.3f}"
            f"  recall {right / (wanted == contradicts).sum():.3f}"
        )


def written(weights: np.ndarray, names: Sequence[str]) -> str:
    """One line a feature, so that people can read it."""
    rows = [
        {name: round(float(each), DECIMALS) + 0.0 for name, each in zip(NAMES, row, strict=True)} for row in weights
    ]
    lines = [
        f"    {json.dumps(name, ensure_ascii=False)}: {json.dumps(row)}"
        for name, row in zip(names, rows[:-1], strict=True)
    ]
    head = f'{{\n  "about": {json.dumps(ABOUT)},\n  "bias": {json.dumps(rows[-1])},\n  "features": {{\n'
    return head + ",\n".join(lines) + "\n  }\n}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path, nargs="+", metavar="PAIRS")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--part", default="tune")
    parser.add_argument("--stories", type=Path, nargs="*", default=[], metavar="FOLDER")
    options = parser.parse_args()
    rows = [row for path in options.pairs for row in rows_of(path, options.part)]
    manifests = (path for folder in options.stories for path in sorted(folder.glob("*/story.json")))
    rows += [row for path in manifests for row in rows_of_story(path)]
    names = columns([found for found, _ in rows])
    seen, wanted = matrix([found for found, _ in rows], names), np.array([NAMES.index(name) for _, name in rows])
    report(crossed(seen, wanted), wanted)
    options.out.write_text(written(fitted(seen, wanted), names), "utf-8")
    print(f"{len(rows)} pairs, {len(names)} features; {options.out}")


if __name__ == "__main__":
    main()
