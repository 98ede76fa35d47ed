"""How well times are found and resolved, measured on articles with annotated time expressions.

    python benchmarks/periods.py DATA [--part tune|held|all] [--misses N]

DATA is the folder that holds periods/timebank.jsonl.gz (TimeBank of TempEval-3 in JSON Lines: text, published, timexes
with start, end and TIMEX3 value). Every second document is for tuning, the others are held out. The annotation has two
expressions where a range is one period here ("the quarter ended Sept. 30"), which costs recall.

  exact     the span is the annotated one
  relaxed   the span overlaps an annotated one that no other found span has taken
  value     relaxed, and the TIMEX3 value is the annotated one
"""

import argparse
import gzip
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from claims.nlp.parse import parse
from claims.nlp.periods import periods
from claims.nlp.repair import repaired
from claims.nlp.segment import segment
from claims.nlp.types import Period

CONTEXT = 40


@dataclass
class Figures:
    found: int = 0
    wanted: int = 0
    right: dict[str, int] = field(default_factory=lambda: {"exact": 0, "relaxed": 0, "value": 0})
    misses: list[str] = field(default_factory=list)

    def f1(self, name: str) -> float:
        return 2 * self.right[name] / ((self.found + self.wanted) or 1)

    def lines(self) -> Iterator[str]:
        for name, right in self.right.items():
            precision, recall = right / (self.found or 1), right / (self.wanted or 1)
            yield f"{name:8} P {precision:.3f}  R {recall:.3f}  F1 {self.f1(name):.3f}"


def records(data: Path, part: str) -> list[dict[str, Any]]:
    with gzip.open(data / "periods" / "timebank.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return {"tune": rows[::2], "held": rows[1::2], "all": rows}[part]


def measure(rows: Sequence[dict[str, Any]]) -> Figures:
    figures = Figures()
    for row in rows:
        text, published = row["text"], date.fromisoformat(row["published"][:10])
        found = list(periods(repaired(parse(text, segment(text))), published=published))
        figures.found += len(found)
        figures.wanted += len(row["timexes"])
        for timex in row["timexes"]:
            match = taken(found, timex)
            count(figures, timex, match)
            note(figures, text, timex, match)
    return figures


def taken(found: list[Period], timex: dict[str, Any]) -> Period | None:
    """The found period that overlaps most, which no other expression can then have."""
    overlapping = [p for p in found if p.start < timex["end"] and timex["start"] < p.end]
    best = max(overlapping, key=lambda p: min(p.end, timex["end"]) - max(p.start, timex["start"]), default=None)
    if best is not None:
        found.remove(best)
    return best


def count(figures: Figures, timex: dict[str, Any], match: Period | None) -> None:
    if match is None:
        return
    figures.right["relaxed"] += 1
    figures.right["exact"] += (match.start, match.end) == (timex["start"], timex["end"])
    figures.right["value"] += match.timex == timex["value"]


def note(figures: Figures, text: str, timex: dict[str, Any], match: Period | None) -> None:
    if match is not None and match.timex == timex["value"]:
        return
    start, end = timex["start"], timex["end"]
    context = f"{text[max(start - CONTEXT, 0) : start]}[{text[start:end]}]{text[end : end + CONTEXT]}"
    got = "nothing" if match is None else f"{match.text!r} {match.timex}"
    figures.misses.append(f"{' '.join(context.split())}\n    wanted {timex['value']}, got {got}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--part", choices=("tune", "held", "all"), default="tune")
    parser.add_argument("--misses", type=int, default=0, help="how many of the misses to print")
    options = parser.parse_args()
    figures = measure(records(options.data, options.part))
    print("\n".join(figures.misses[: options.misses]), end="\n" if options.misses else "")
    print(f"found {figures.found}, annotated {figures.wanted}")
    print("\n".join(figures.lines()))


if __name__ == "__main__":
    main()
