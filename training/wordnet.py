"""Takes from WordNet 3.0 what is common in news, one table for each question the engine asks of words.

    python training/wordnet.py DICT --text TEXT [--first N] --out claims/nlp/weights/wordnet.json

DICT is the folder of WordNet's database files; TEXT holds one sentence a line, plain or gzipped, N the first line used:
it only tells which words are common. The same files give the same table, byte for byte.
"""

import argparse
import json
from pathlib import Path

from punkt import digest, read
from wordnet_files import Dictionary
from wordnet_tables import Table, Tables
from wordnet_vocabulary import common

SOURCE = "WordNet 3.0, Copyright 2006 by Princeton University (see WORDNET-LICENSE)"
USUAL_USES = 4


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("dictionary", type=Path)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--first", type=int, default=1, help="first line of the text to count")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    lines = read(options.text)[options.first - 1 :]
    known = Dictionary(options.dictionary)
    tables = Tables(known, common(known, lines), common(known, lines, uses=USUAL_USES)).all()
    options.out.write_text(written({"source": SOURCE, "sha256_of_text": digest(lines)}, tables), encoding="utf-8")


def written(head: dict[str, str], tables: dict[str, Table]) -> str:
    """JSON with one word a line."""
    parts = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in head.items()]
    for name, table in tables.items():
        rows = (f" {json.dumps(word)}: {json.dumps('|'.join(sorted(table[word])))}" for word in sorted(table))
        parts.append(f"{json.dumps(name)}: {{\n" + ",\n".join(rows) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    main()
