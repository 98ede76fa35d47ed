"""How well quantities are read, measured on the project's gold and on specifications written by others.

    python benchmarks/quantities.py [DATA] [--misses N] [--held]

DATA is the folder that holds quantities/recognizers_english.jsonl (cases of Microsoft's Recognizers-Text) and
quantities/quantulum_cases.jsonl (cases of quantulum3), each line with its text and results (start, end, value, unit).
The gold that is held out is measured only where asked for, and its misses are never shown.

Set aside of the first file, because the project means something else by a quantity: dates, times, durations said
relative to a date, ordinals, holidays, and numbers in e-mail addresses, chat commands and arithmetic (sets other than
those in `SETS`; of NumberModel, the rows that `NOT_NEWS` matches). Of the second, which is shown whole and without:
rows with units of the laboratory, with years or model numbers wanted as numbers, or in a calculator's notation.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.nlp.quantities_scores import HELD, TUNE, Row, Score, Wanted, gold, lines, measured

__all__ = ["measured", "tasks"]

OWN, OWN_HELD = "own gold, tuned on", "own gold, held out"
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


def main() -> None:
    options = _options()
    for name, rows, _ in tasks(options.data):
        if name != OWN_HELD or options.held:
            print(_line(name, score := measured(rows)))
            print("".join(f"{miss}\n" for miss in score.misses[: options.misses if name != OWN_HELD else 0]), end="")


def tasks(data: Path | None) -> Iterator[tuple[str, list[Row], bool]]:
    """What is measured: a name, its rows, and whether it is a specification by others."""
    yield OWN, gold(TUNE), False
    yield OWN_HELD, gold(HELD), False
    if data is not None:
        for name, rows in _specifications(data / "quantities"):
            yield name, rows, True


def _line(name: str, score: Score) -> str:
    return (
        f"{name:28} wholly right {score.right_share:.3f} of {score.rows}  value F1 {score.value_f1:.3f}"
        f"  value+unit F1 {score.unit_f1:.3f}  ({score.found} found, {score.wanted} wanted)"
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path, nargs="?")
    parser.add_argument("--misses", type=int, default=0, help="show this many misses of each set")
    parser.add_argument("--held", action="store_true", help="measure the gold that is held out too")
    return parser.parse_args()


def _specifications(folder: Path) -> Iterator[tuple[str, list[Row]]]:
    quantulum = [{**row, "wanted": _of_quantulum(row)} for row in lines(folder / "quantulum_cases.jsonl")]
    yield "quantulum3, all", quantulum
    yield "quantulum3, news-like", [row for row in quantulum if _is_plain(row)]
    cases = list(lines(folder / "recognizers_english.jsonl"))
    for name in SETS:
        kept = [row for row in cases if row["set"] == name and _is_news(row)]
        yield f"Recognizers, {name}", [{**row, "wanted": list(_of_recognizers(row))} for row in kept]


def _is_plain(row: Row) -> bool:
    """Whether the row asks for what news says: no laboratory units, and no years or model numbers as quantities."""
    asked = row["wanted"]
    if any(LABORATORY.search(want["unit"]) or (want["unit"] == "" and NAMES.search(want["text"])) for want in asked):
        return False
    return not NOT_NEWS.search(row["text"])


def _is_news(row: Row) -> bool:
    return row["set"] != "NumberModel" or not NOT_NEWS.search(row["text"])


def _of_quantulum(row: Row) -> list[Wanted]:
    return [
        {**result, "low": result["value"], "high": result["value"], "unit": UNITS.get(result["unit"], result["unit"])}
        for result in row["results"]
    ]


def _of_recognizers(row: Row) -> Iterable[Wanted]:
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


if __name__ == "__main__":
    main()
