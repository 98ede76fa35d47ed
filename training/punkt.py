"""Learns Punkt's parameters from plain text and writes them as a readable file.

    python training/punkt.py TEXT --out claims/nlp/weights/punkt.json [--first N] [--source WORDS]

TEXT holds one sentence a line, plain or gzipped, as people write (not cut into tokens); N is the first line used.
The same text gives the same file, byte for byte.
"""

import argparse
import gzip
import hashlib
import json
import re
from itertools import groupby
from pathlib import Path

from nltk.tokenize.punkt import PunktParameters, PunktTrainer

# Punkt's flags of where a word was seen with which first letter (nltk.tokenize.punkt, _ORTHO_*).
MIDDLE_UPPER = 1 << 2
LOWER = (1 << 4) | (1 << 5) | (1 << 6)
LINE_LENGTH = 110

# On little text Punkt takes rare words at sentence ends for abbreviations; only "u.s", "m.sc" and their like are safe.
LETTERED = re.compile(r"[a-z]{1,2}(?:\.[a-z]{1,2})+")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("text", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--first", type=int, default=1, help="first line to learn from")
    parser.add_argument("--source", default="", help="credit written into the file")
    options = parser.parse_args()
    lines = read(options.text)[options.first - 1 :]
    learnt = {"source": options.source, "sha256_of_text": digest(lines), **described(train(lines))}
    options.out.write_text(json.dumps(learnt, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read(path: Path) -> list[str]:
    data = path.read_bytes()
    if path.suffix == ".gz":
        data = gzip.decompress(data)
    return data.decode("utf-8").splitlines()


def digest(lines: list[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def train(lines: list[str]) -> PunktParameters:
    trainer = PunktTrainer()
    trainer.INCLUDE_ALL_COLLOCS = False
    trainer.train("\n\n".join(lines), finalize=True)
    return trainer.get_params()


def described(parameters: PunktParameters) -> dict[str, list[str] | list[list[str]]]:
    """The parameters as sorted lists. Of a word's cases only what decides is kept: lower within sentences, or both."""
    seen = {word: flags for word, flags in parameters.ortho_context.items() if word.isalpha() and flags & LOWER}
    return {
        "abbreviations": sorted(word for word in parameters.abbrev_types if LETTERED.fullmatch(word)),
        "starters": sorted(word for word in parameters.sent_starters if word.isalpha()),
        "collocations": sorted([a, b] for a, b in parameters.collocations if a.isalpha() and b.isalpha()),
        "lower": packed(sorted(word for word, flags in seen.items() if not flags & MIDDLE_UPPER)),
        "either": packed(sorted(word for word, flags in seen.items() if flags & MIDDLE_UPPER)),
    }


def packed(words: list[str]) -> list[str]:
    """Words joined into lines of readable length, a new line at each first letter."""
    rows: list[str] = []
    for _, group in groupby(words, key=lambda word: word[0]):
        row = ""
        for word in group:
            if row and len(row) + 1 + len(word) > LINE_LENGTH:
                rows.append(row)
                row = ""
            row = f"{row} {word}".strip()
        rows.append(row)
    return rows


if __name__ == "__main__":
    main()
