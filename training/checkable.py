"""Fits what tells a claim from an opinion, a promise or a pleasantry.

    python training/checkable.py --out claims/nlp/weights/checkable.json

It learns from sentences of invented political speech and from the clauses of our own articles. Of a sentence that holds
a claim only the likeliest clause is taken for it, by the weights found so far. The same gold gives the same file.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from claims.nlp.extract.logistic import Logistic
from training.labelled import Judged, Labelled, clauses, speeches
from training.logistic import fitted, written

ABOUT = "Log odds that a clause states what can be checked; each trait lies between 0 and 1. By training/checkable.py."
ROUNDS, PENALTY = 4, 3.0
NOTHING = Logistic(0.0, {})

Traits = Mapping[str, float]


def learnt(sentences: Sequence[Labelled], judged: Sequence[Judged]) -> Logistic:
    bags = [(row.claim, [one.traits for one in row.weighed.candidates]) for row in sentences]
    told = [([one.candidate.traits], one.claim) for one in judged]
    told += [([traits], False) for claim, bag in bags if not claim for traits in bag]
    holding = [bag for claim, bag in bags if claim and bag]
    found = fit(told + [(bag, True) for bag in holding if len(bag) == 1], NOTHING)
    for _ in range(ROUNDS):
        found = fit(told + [(bag, True) for bag in holding], found)
    return found


def fit(told: Sequence[tuple[Sequence[Traits], bool]], so_far: Logistic) -> Logistic:
    rows = [max(bag, key=so_far.probability) for bag, _ in told]
    return fitted(rows, [claim for _, claim in told], NOTHING, penalty=PENALTY)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    options = parser.parse_args()
    sentences, judged = list(speeches()), list(clauses())
    options.out.write_text(written(ABOUT, learnt(sentences, judged)), "utf-8")
    print(f"{len(sentences)} sentences, {len(judged)} clauses of articles; {options.out}")


if __name__ == "__main__":
    main()
