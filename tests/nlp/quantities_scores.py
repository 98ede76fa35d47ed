"""How the quantities read in sentences with known quantities are counted, for the floor and for the benchmark.

A wanted quantity is met where a read one overlaps it, and right where both ends of its value are; where only one value
is known, without a comparator, the middle of a range counts. A sentence is wholly right where every value and unit is
right and nothing else is read.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from claims.nlp.types import Quantity
from tests.nlp.quantities_of import read

GOLD = Path(__file__).parents[1] / "gold"
TUNE, HELD = GOLD / "quantities.jsonl", GOLD / "quantities_held.jsonl"
Row = dict[str, Any]
Wanted = dict[str, Any]
Pair = tuple[Wanted, Quantity | None]


@dataclass
class Score:
    """Counts of found, wanted and right quantities, of wholly right rows, and of what is right beside the value."""

    rows: int = 0
    right_rows: int = 0
    found: int = 0
    wanted: int = 0
    met: int = 0
    value: int = 0
    unit: int = 0
    beside: dict[str, int] = field(default_factory=lambda: {"comparator": 0, "change": 0, "measures": 0})
    misses: list[str] = field(default_factory=list)

    @property
    def value_f1(self) -> float:
        return 2 * self.value / max(1, self.found + self.wanted)

    @property
    def unit_f1(self) -> float:
        """F1 of value and unit together."""
        return 2 * self.unit / max(1, self.found + self.wanted)

    @property
    def right_share(self) -> float:
        return self.right_rows / max(1, self.rows)

    def beside_share(self, name: str) -> float:
        """Of the quantities met, how many have the right comparator, change or noun."""
        return self.beside[name] / max(1, self.met)

    def add(self, row: Row, got: Sequence[Quantity]) -> None:
        pairs, extra = paired(row["wanted"], got)
        met = [(want, one) for want, one in pairs if one is not None]
        wrong = [pair for pair in pairs if not (same_value(*pair) and same_unit(*pair))]
        self.rows += 1
        self.right_rows += not (wrong or extra)
        self.found, self.wanted, self.met = self.found + len(got), self.wanted + len(pairs), self.met + len(met)
        self.value += sum(same_value(*pair) for pair in pairs)
        self.unit += len(pairs) - len(wrong)
        for name in self.beside:
            self.beside[name] += sum(getattr(one, name) == want.get(name) for want, one in met)
        if wrong or extra:
            self.misses.append("\n".join([row["text"], *map(_shown, wrong), *(f"  extra   {_read(e)}" for e in extra)]))


def measured(rows: Iterable[Row]) -> Score:
    """What the engine makes of rows: their `text`, the quantities `wanted`, and which are `asked` for, if not all."""
    score = Score()
    for row in rows:
        asked = row.get("asked")
        score.add(row, [one for one in read(row["text"]) if asked is None or asked(one)])
    return score


def gold(path: Path) -> list[Row]:
    return [{**row, "wanted": row["quantities"]} for row in lines(path)]


def lines(path: Path) -> Iterator[Row]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def paired(wanted: Sequence[Wanted], got: Sequence[Quantity]) -> tuple[list[Pair], list[Quantity]]:
    """Each wanted quantity with the read one that it meets, and those that nobody asked for."""
    free = list(got)
    pairs: list[Pair] = []
    for want in wanted:
        one = next((one for one in free if one.start < want["end"] and want["start"] < one.end), None)
        if one is not None:
            free.remove(one)
        pairs.append((want, one))
    return pairs, free


def same_value(want: Wanted, got: Quantity | None) -> bool:
    if got is None:
        return False
    if _near(got.low, want["low"]) and _near(got.high, want["high"]):
        return True
    ends = [end for end in (got.low, got.high) if end is not None]
    return want.get("comparator") is None and want["low"] == want["high"] and _near(sum(ends) / len(ends), want["low"])


def same_unit(want: Wanted, got: Quantity | None) -> bool:
    """Whether the unit is the wanted one; None where it is not known."""
    return got is not None and want["unit"] in {None, got.unit}


def _near(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 1e-6 * max(1.0, abs(a))


def _shown(pair: Pair) -> str:
    want, got = pair
    return f"  wanted  {want['text']!r} {want['low']}..{want['high']} {want['unit']!r}  got {_read(got)}"


def _read(got: Quantity | None) -> str:
    return "nothing" if got is None else f"{got.text!r} {got.low}..{got.high} {got.unit!r} {got.comparator}"
