"""Pairs made from the statements of our own articles by changing one thing.

    python training/perturbed.py tests/gold/articles/tuning --out pairs.jsonl

A figure changed or a denial put in contradicts; a figure made vague or a day left out agrees. They bring the plain
cases, of which pairs written by hand have few. The same articles give the same file.
"""

import argparse
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

FIGURE = re.compile(r"(?<![\d.,£$€-])\b(?!(?:19|20)\d\d\b)\d[\d,]*(?:\.\d+)?(?=\s[a-z])")
MONTH = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")
VERB = re.compile(r"\b(?:was|is|were|are|will|has|had|can|would|could)\b(?!\s+(?:not|to|no)\b)")
DENIED = re.compile(r"\b(?:not|no|never|nobody|none|without|all|every|only|if|unless|than)\b|n['’]t\b", re.IGNORECASE)
DAY = re.compile(r"\s(?:on|last)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|evening|night))?(?=\.$)")
FACTOR = 1.6
MOST = {"value": 120, "vague": 60, "denied": 120, "undated": 60}

Pair = tuple[str, str, str, str]  # the kind, both texts, the relation


def single(statement: str) -> Iterator[Pair]:
    """One statement beside itself with one thing changed."""
    figure = FIGURE.search(statement)
    if figure and not MONTH.search(statement):
        changed = f"{float(figure[0].replace(',', '')) * FACTOR:,.0f}"
        yield "value", statement, statement[: figure.start()] + changed + statement[figure.end() :], "contradicts"
        yield "vague", statement, statement[: figure.start()] + "about " + statement[figure.start() :], "agrees"
    verb = VERB.search(statement)
    if verb and not DENIED.search(statement):
        yield "denied", statement, f"{statement[: verb.end()]} not{statement[verb.end() :]}", "contradicts"
    if DAY.search(statement):
        yield "undated", statement, DAY.sub("", statement), "agrees"


def _order(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def chosen(pairs: Iterable[Pair]) -> list[Pair]:
    """Of each kind so many, by the hash of their texts; sides exchanged by its last bit."""
    taken: dict[str, list[Pair]] = {}
    for pair in sorted(pairs, key=lambda each: _order(each[1] + each[2])):
        if len(taken.setdefault(pair[0], [])) < MOST[pair[0]]:
            taken[pair[0]].append(pair)
    return [pair for kind in MOST for pair in taken.get(kind, [])]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    options = parser.parse_args()
    told = (
        claim["statement"]
        for path in sorted(options.articles.glob("*.json"))
        for claim in json.loads(path.read_text("utf-8"))["claims"]
    )
    pairs = chosen(pair for statement in told for pair in single(statement))
    with options.out.open("w", encoding="utf-8") as out:
        for kind, one, two, relation in pairs:
            a, b = (one, two) if int(_order(one + two)[-1], 16) % 2 else (two, one)
            out.write(json.dumps({"kind": kind, "a": a, "b": b, "relation": relation}, ensure_ascii=False) + "\n")
    print(f"{len(pairs)} pairs; {options.out}")


if __name__ == "__main__":
    main()
