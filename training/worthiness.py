"""Fits how likely a fact-checker is to look into a sentence, starting from weights set by hand and staying near them.

    python training/worthiness.py --out claims/nlp/weights/worthiness.json

It learns from sentences of invented political speech. What people really say differs from what we make up, so the
penalty is high: it was chosen among those that tell speeches left out about equally well (average precision 0.94).
Remake `checkable.json` first: whether a sentence holds a claim is one of the traits. The same gold gives the same file.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from claims.nlp.extract.logistic import Logistic
from training.labelled import speeches
from training.logistic import fitted, written

ABOUT = "Log odds that a fact-checker would look into it; each trait lies between 0 and 1. By training/worthiness.py."
START = Path(__file__).parent / "worthiness_start.json"
PENALTY = 100.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    options = parser.parse_args()
    rows = list(speeches())
    found = fitted(
        [row.weighed.traits for row in rows],
        [row.check_worthy for row in rows],
        Logistic.stored(START),
        penalty=PENALTY,
    )
    options.out.write_text(written(ABOUT, found), "utf-8")
    print(f"{len(rows)} sentences; {options.out}")


if __name__ == "__main__":
    main()
