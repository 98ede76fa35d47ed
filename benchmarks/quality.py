"""Every figure of reading on one page: docs/quality.md, with docs/reliability.svg.

    python benchmarks/quality.py [DATA]

Each part is measured on the project's own gold, and on public collections where DATA, a folder of them in JSON Lines,
is there. Beside our figure stand the target, a floor that needs no understanding, and what others reach.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import attribution, periods, quantities, worthiness
from claims.nlp.segment import segment
from tests import article_scores
from tests.nlp import test_periods_quality

PAGE = ROOT / "docs" / "quality.md"
FIGURE = ROOT / "docs" / "reliability.svg"
PARTS = {"tuning": "own articles, tuned on", "held": "own articles, held out"}


@dataclass(frozen=True, slots=True)
class Row:
    """One figure; what is not known stays empty."""

    task: str
    data: str
    measure: str
    ours: str
    target: str = ""
    floor: str = ""
    peer: str = ""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path, nargs="?")
    data = parser.parse_args().data
    if data is not None and not data.is_dir():
        print(f"{data} is not there: the project's own gold alone is measured.", file=sys.stderr)
        data = None
    rows = [*sentences(data), *speakers(data), *amounts(data), *times(data), *names(), *claims(), *worth(data)]
    scales = [(name, worthiness.bins(found)) for name, found in worthiness.sources(data)]
    FIGURE.write_text(worthiness.drawing(scales), encoding="utf-8")
    PAGE.write_text(page(rows), encoding="utf-8")
    print(PAGE.read_text("utf-8"))


def sentences(data: Path | None) -> Iterator[Row]:
    for part, name in PARTS.items():
        yield Row("Sentences", name, "cut right", str(article_scores.scores(part).sentences), "all")
    if data is not None:
        cases = [json.loads(line) for line in (data / "sentences/golden_english.jsonl").read_text("utf-8").splitlines()]
        right = sum([[s.start, s.end] for s in segment(case["text"])] == case["spans"] for case in cases)
        floor, peer = "30 (a regular expression)", "47 (the best rule system)"
        yield Row("Sentences", "golden rules", "cases wholly right", f"{right} of {len(cases)}", "47", floor, peer)


def speakers(data: Path | None) -> Iterator[Row]:
    for part, name in PARTS.items():
        yield Row("Attribution", name, "speaker right, of claims met", str(article_scores.scores(part).speaker), "0.85")
    if data is None:
        return
    got = attribution.Figures()
    for row in attribution.rows(data / "extract/polnear_dev.jsonl.gz"):
        attribution.measure(row, got)
    direct = f"{got.direct_right / got.direct_wanted:.3f}"
    figures = (
        ("content, F1 of words", f"{got.content.f1:.3f}", "0.72", "quoted strings: P 0.975, R 0.337"),
        ("content, paired one to one", f"{got.matched.f1:.3f}", "", ""),
        ("source, F1 of words", f"{got.source.f1:.3f}", "0.78", "0.241 (capitals before the cue)"),
        ("source, paired one to one", f"{got.matched_source.f1:.3f}", "", ""),
        ("direct quotations exact", direct, "0.90", ""),
    )
    for measure, ours, target, floor in figures:
        yield Row("Attribution", "PolNeAR, development part", measure, ours, target, floor)


def amounts(data: Path | None) -> Iterator[Row]:
    peer = "quantulum3 0.73 / 0.47, Recognizers-Text 0.69 / 0.34, best published 0.92 / 0.86"
    for name, rows, is_specification in quantities.tasks(data):
        got = quantities.measured(rows)
        if is_specification:
            yield Row("Quantities", name, "cases wholly right", f"{got.right_share:.3f} of {got.rows}", "0.90")
        else:
            ours = f"{got.value_f1:.3f} / {got.unit_f1:.3f}"
            yield Row("Quantities", name, "F1 of value / with unit", ours, "0.92 / 0.86", "", peer)


def times(data: Path | None) -> Iterator[Row]:
    for part, least_precision, least_recall in test_periods_quality.FLOORS:
        ours = f"at least {least_precision} / {least_recall}"
        yield Row("Periods", f"own gold, {part}", "all fields right: precision / recall", ours)
    if data is not None:
        got = periods.measure(periods.records(data, "all"))
        name = "TimeBank (TempEval-3)"
        yield Row("Periods", name, "span overlaps, F1", f"{got.f1('relaxed'):.3f}", "0.90", "0.520 (exact spans)")
        yield Row("Periods", name, "and value right, F1", f"{got.f1('value'):.3f}", "0.80", "", "about 0.78")


def names() -> Iterator[Row]:
    for part, name in PARTS.items():
        yield Row("Entities", name, "names found in full", str(article_scores.scores(part).entities))
        yield Row("Entities", name, "of them, kind right", str(article_scores.scores(part).entity_kinds))


def claims() -> Iterator[Row]:
    targets = {"found": "0.85", "precision": "0.85", "acceptable": "0.90", "atomic": "0.90"}
    for part, name in PARTS.items():
        got = article_scores.scores(part)
        for measure in ("found", "precision", "acceptable", "atomic", "modality", "claim_or_not"):
            share = getattr(got, measure)
            if share.of:
                yield Row("Claims", name, measure.replace("_", " "), str(share), targets.get(measure, ""))


def worth(data: Path | None) -> Iterator[Row]:
    for name, rows in worthiness.sources(data):
        debates = name.startswith("debates")
        floor = "0.688 (naive Bayes trained on its training part)" if debates else ""
        ours = f"{worthiness.average_precision(rows):.3f}"
        yield Row("Check-worthiness", name, "average precision", ours, "0.74" if debates else "", floor)
        yield Row("Check-worthiness", name, "calibration error", f"{worthiness.error(worthiness.bins(rows)):.3f}")
        known = [row for row in rows if row.claim is not None]
        if known:
            peer = "GPT-3.5 0.76, GPT-4 0.86, two experts 0.91-0.94, on other speeches"
            told = f"{worthiness.claims_told(known):.3f}"
            yield Row("Claim or not", name, "sentences told right", told, "0.80", "", peer)


def page(rows: list[Row]) -> str:
    heads = [field.name for field in fields(Row)]
    table = [
        f"| {' | '.join(heads)} |",
        f"|{'---|' * len(heads)}",
        *(f"| {' | '.join(getattr(row, head) or '–' for head in heads)} |" for row in rows),
    ]
    return "\n".join([INTRODUCTION, *table, AFTER, *agreement_lines(), RELIABILITY])


def agreement_lines() -> Iterator[str]:
    for part, name in PARTS.items():
        opinions = [opinion for one in article_scores.readings(part) for opinion in article_scores.judged(one)]
        if not opinions:
            continue
        for question, (same, kappa) in article_scores.agreement(opinions).items():
            yield f"- {name}, {question}: the two judgings agree on {same}, kappa {kappa:.2f}."


INTRODUCTION = """# How well articles are read

Made by `make quality`; not edited by hand. `docs/claims.md` tells what is counted. The held-out articles are opened by
nobody who works on the rules; the others were tuned on. Public collections are only measured on: nothing that ships was
trained on them. A dash: not known.
"""
AFTER = """
## Acceptable and atomic

Every statement that the engine made was judged twice, at different times, without sight of the first answers; one
counts as acceptable, or atomic, where both judgings say so.
"""
RELIABILITY = """
## Check-worthiness as a probability

Of the sentences that are given about the same probability, how many are worth a check: on the diagonal the figure means
what it says. The larger the dot, the more sentences.

![Reliability of check-worthiness](reliability.svg)
"""

if __name__ == "__main__":
    main()
