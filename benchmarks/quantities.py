"""How well quantities are read, measured on the project's gold and on specifications written by others.

    python benchmarks/quantities.py [DATA] [--misses N] [--held]

DATA is the folder that holds quantities/recognizers_english.jsonl (cases of Microsoft's Recognizers-Text) and
quantities/quantulum_cases.jsonl (cases of quantulum3), each line with its text and results (start, end, value, unit).
The gold that is held out is measured only where asked for, and its misses are never shown.

A specification's case is right where every value and unit that it wants is read, and nothing else of the kind that its
set asks for: a case about money is not wrong for the people counted in it. Set aside of the first file are the sets of
dates, times, durations, ordinals, holidays and ages, which are no quantities here or have no value there, and of the
others the cases that `ASIDE` matches, whose keys say why. Of the second, which is shown whole and without: cases that
`LABORATORY`, `NAMES` or `ASIDE` matches.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from claims.nlp.lexicons.units import dimension
from claims.nlp.types import Comparator, Quantity
from tests.nlp.quantities_scores import HELD, TUNE, Row, Score, Wanted, gold, lines, measured

__all__ = ["measured", "tasks"]

OWN, OWN_HELD = "own gold, tuned on", "own gold, held out"
# "180ml" is a dimension and no number in these sets.
GLUED_UNIT = re.compile(r"[0-9](?:ml|km|m)$")
# The sets of Recognizers-Text that are measured, with the kinds of quantity that each asks for.
SETS: dict[str, Callable[[Quantity], bool]] = {
    "NumberModel": lambda q: not GLUED_UNIT.search(q.text),
    "NumberRangeModel": lambda q: q.comparator not in {Comparator.EXACTLY, Comparator.ABOUT},
    "PercentModel": lambda q: q.unit == "percent",
    "CurrencyModel": lambda q: dimension(q.unit).startswith("money"),
    "DimensionModel": lambda q: dimension(q.unit) in {"length", "area", "volume", "mass", "speed", "data"},
    "TemperatureModel": lambda q: dimension(q.unit) == "temperature",
}
# What no news sentence holds or means so, and the reason.
FRACTIONS = (
    r"(?:thirds?|quarters?|fourths?|fifths?|eighths?|ninths?|hundredths?|thousandths?|[mb]illionths?|trillionths?|half)"
)
ASIDE = {
    "figures alone, without a word": r"\A[^A-Za-z]*(?:\b[a-zA-Z]\b)?[^A-Za-z]*\Z|\A\W*[\d.,]+[a-zA-Z]\W*\Z",
    "a fraction alone, without what it is of": rf"\A\s*(?:an?|one) (?:\w+ )?{FRACTIONS}\s*\Z",
    "a calculator's, programmer's or accountant's notation": (
        r"[\^*=<>#~]|\b\d*e[+-]?\d|\d\.\d+\.\d|://|\d\.\d+,\d|\b\d,\d\b|\s-\s|;\)|±|\bx is\b|\(\$|\A\d+ \$? ?\d+ \w+\Z"
    ),
    "spoken fractions of more than ten, or of a part of a number": (
        rf"(?:hundred|thousand|lion|ty|two|three)(?: and)?(?: a)?[ -]\w*[ -]?(?:\w+[ -])?{FRACTIONS}\b"
        r"|twentieth|thirtieth|twenty[ -]fifth"
    ),
    "words about numbers and ranges, which count nothing": (
        r"\b(?:numbers?|answer|value|over|equals?|equal to|naught|nought|firsts?|ranges|or greater than)\b"
        r"|\bare (?:not )?the same\b"
    ),
    "ids, dates, telephones and versions wanted as numbers": r"SCP|\d/\d+/\d|phone|\bversion\b",
    "places in an order": r"\bthe (?:tenth|fifteenth)\b",
    "idioms wanted as numbers": r"\bone last time\b",
    "both ends of a change wanted as one range": r"\b(?:rose|reduced) from\b",
    "one time in two units wanted as two": r"\byears and \w+ months\b",
    "an article wanted as the number one": r"\b(?:a gallon|a penny)\b",
    "shortened words of a chat or a trade": r"\bdo?zs\b|\bpercents? of\b|\bper cent of\b|\btpd\b|\d\"|\$ 30 cent",
}
NOT_NEWS = {reason: re.compile(pattern, re.IGNORECASE) for reason, pattern in ASIDE.items()}
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

    if options.data is not None:
        print("\n".join(f"set aside {count:4} of both: {reason}" for reason, count in _set_aside(options.data).items()))


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
    for name, asked in SETS.items():
        kept = [row for row in cases if row["set"] == name and aside(row["text"]) is None]
        yield f"Recognizers, {name}", [{**row, "wanted": list(_of_recognizers(row)), "asked": asked} for row in kept]


def aside(text: str) -> str | None:
    """Why the case is set aside, None where news could say it."""
    return next((reason for reason, pattern in NOT_NEWS.items() if pattern.search(text)), None)


def _set_aside(data: Path) -> Counter[str]:
    """How many cases each reason sets aside."""
    cases = [row for row in lines(data / "quantities/recognizers_english.jsonl") if row["set"] in SETS]
    found = [aside(row["text"]) for row in [*cases, *lines(data / "quantities/quantulum_cases.jsonl")]]
    return Counter(reason for reason in found if reason is not None)


def _is_plain(row: Row) -> bool:
    """Whether the row asks for what news says: no laboratory units, and no years or model numbers as quantities."""
    asked = row["wanted"]
    if any(LABORATORY.search(want["unit"]) or (want["unit"] == "" and NAMES.search(want["text"])) for want in asked):
        return False
    return aside(row["text"]) is None


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
