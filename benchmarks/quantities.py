"""How well quantities are read, measured on the project's gold and on specifications written by others.

    python benchmarks/quantities.py DATA [--misses N] [--part tune|held-out]

DATA is the folder that holds quantities/recognizers_english.jsonl (cases of Microsoft's Recognizers-Text) and
quantities/quantulum_cases.jsonl (cases of quantulum3), each line with its text and results (start, end, value, unit).

A quantity is found where its span overlaps the wanted one, and right where both ends of its value are; for
specifications, which know one value, the middle of a range counts. Figures are F1.

Set aside of the first file, because the project means something else by a quantity: dates, times, durations said
relative to a date, ordinals, holidays, and numbers in e-mail addresses, chat commands and arithmetic (sets other than
those in `SETS`; of NumberModel, the rows that `NOT_NEWS` matches). Of the second, which is shown whole and without:
rows with units of the laboratory, with years or model numbers wanted as numbers, or in a calculator's notation.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from claims.nlp.parse import parse
from claims.nlp.quantities import quantities
from claims.nlp.repair import repaired
from claims.nlp.segment import segment
from claims.nlp.types import Quantity

GOLD = Path(__file__).parents[1] / "tests/gold/quantities.jsonl"
SETS = ("NumberModel", "NumberRangeModel", "PercentModel", "CurrencyModel", "DimensionModel", "TemperatureModel")
# Powers, products, spoken division, ordinals as fractions of thousands, and lone words are a calculator's input.
NOT_NEWS = re.compile(r"[\^*=<>]|\be[+-]?\d|\bover\b|trillionth|billionth|thousandth|firsts?\b|#|\d\.\d+\.\d|://|;\)")
UNITS = {
    "percentage": "percent",
    "dollar": "US dollar",
    "pound-mass": "pound",
    "degree fahrenheit": "degree Fahrenheit",
    "dimensionless": "",
    "dollar per hour": "US dollar per hour",
    "dollar per kilogram": "US dollar per kilogram",
    "british thermal unit": "British thermal unit",
    "ton per day": "ton per day",
    "count per week": "per week",
}
# Of quantulum3: units of the laboratory, the kitchen and the coin purse, and figures that name something.
LABORATORY = re.compile(
    r"inverse|joule|arc|barn|gray|meter|gigayear|megayear|candela|square second|per minute|kibi|bit\b|cup|spoon|dime"
    r"|kelvin|picometre|attometre|cubic centimetre|per kilometre|dozen"
)
NAMES = re.compile(r"^(?:1\d{3}|20\d\d|2|32|101|860|9031)$")
Wanted = dict[str, Any]


@dataclass
class Score:
    """Counts of right, found and wanted quantities."""

    found: int = 0
    wanted: int = 0
    value: int = 0
    unit: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, text: str, got: list[Quantity], wanted: list[Wanted]) -> None:
        self.found += len(got)
        self.wanted += len(wanted)
        free = list(got)
        wrong = []
        for want in wanted:
            match = next((one for one in free if one.start < want["end"] and want["start"] < one.end), None)
            if match is not None:
                free.remove(match)
            right = match is not None and _same_value(match, want)
            same_unit = match is not None and want["unit"] in {None, match.unit}
            self.value += right
            self.unit += right and same_unit
            if not (right and same_unit):
                wrong.append(f"  wanted {_shown(want)}  got {_read(match)}")
        wrong += [f"  extra  {_read(one)}" for one in free]
        if wrong:
            self.misses.append("\n".join([text, *wrong]))

    def line(self, name: str) -> str:
        total = max(1, self.found + self.wanted)
        return (
            f"{name:34} value F1 {2 * self.value / total:.3f}  value+unit F1 {2 * self.unit / total:.3f}"
            f"  ({self.found} found, {self.wanted} wanted)"
        )


def main() -> None:
    options = _options()
    for name, rows in _tasks(options.data, options.part):
        score = Score()
        for row in rows:
            score.add(row["text"], list(quantities(repaired(parse(row["text"], segment(row["text"]))))), row["wanted"])
        print(score.line(name))
        for miss in score.misses[: options.misses]:
            print(miss)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how well quantities are read.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--misses", type=int, default=0, help="show this many misses of each set")
    parser.add_argument("--part", default="held-out", choices=["tune", "held-out"], help="which part of the gold")
    return parser.parse_args()


def _tasks(data: Path, part: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    gold = [{**row, "wanted": row["quantities"]} for row in _lines(GOLD) if row["split"] == part]
    yield f"gold, {part}", gold
    cases = _lines(data / "quantities/quantulum_cases.jsonl")
    quantulum = [{**row, "wanted": _of_quantulum(row)} for row in cases]
    yield "quantulum3, all", quantulum
    yield "quantulum3, news-like", [row for row in quantulum if _is_plain(row)]
    cases = _lines(data / "quantities/recognizers_english.jsonl")
    for name in SETS:
        kept = [row for row in cases if row["set"] == name and _is_news(row)]
        yield name, [{**row, "wanted": list(_of_recognizers(row))} for row in kept]


def _is_plain(row: dict[str, Any]) -> bool:
    """Whether the row asks for what news says: no laboratory units, and no years or model numbers as quantities."""
    asked = row["wanted"]
    if any(LABORATORY.search(want["unit"]) or (want["unit"] == "" and NAMES.search(want["text"])) for want in asked):
        return False
    return not NOT_NEWS.search(row["text"])


def _is_news(row: dict[str, Any]) -> bool:
    return row["set"] != "NumberModel" or not NOT_NEWS.search(row["text"])


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _of_quantulum(row: dict[str, Any]) -> list[Wanted]:
    return [
        {**result, "low": result["value"], "high": result["value"], "unit": UNITS.get(result["unit"], result["unit"])}
        for result in row["results"]
    ]


def _of_recognizers(row: dict[str, Any]) -> Iterable[Wanted]:
    for result in row["results"]:
        ends = _ends(str(result["value"]))
        if ends is not None:
            yield {**result, "low": ends[0], "high": ends[1], "unit": _unit(result)}


def _ends(value: str) -> tuple[float | None, float | None] | None:
    """The ends of a value: "33%" or "[5,7)", whose brackets say which ends are open."""
    numbers = [part.strip(" %[]()") for part in value.split(",")]
    try:
        ends = [float(number) if number else None for number in numbers]
    except ValueError:
        return None
    return (ends[0], ends[-1])


def _unit(result: dict[str, Any]) -> str | None:
    return "percent" if result["type"] == "percentage" else None


def _same_value(got: Quantity, want: Wanted) -> bool:
    if _near(got.low, want["low"]) and _near(got.high, want["high"]):
        return True
    ends = [end for end in (got.low, got.high) if end is not None]
    return want.get("comparator") is None and want["low"] == want["high"] and _near(sum(ends) / len(ends), want["low"])


def _near(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 1e-6 * max(1.0, abs(a))


def _shown(want: Wanted) -> str:
    return f"{want['text']!r} {want['low']}..{want['high']} {want['unit']!r}"


def _read(got: Quantity | None) -> str:
    return "nothing" if got is None else f"{got.text!r} {got.low}..{got.high} {got.unit!r} {got.comparator}"


if __name__ == "__main__":
    main()
