"""How well check-worthiness is told, how honest its probabilities are, and claims told from the rest of a speech.

    python benchmarks/worthiness.py [DATA] [--misses N]

Read are the held-out half of the project's own speeches (tests/gold/speeches.jsonl) and, in the folder DATA,
extract/ct24_dev.jsonl (CheckThat! 2024: sentences of debates, worth a check or not), each sentence by itself.

  average precision   of sentences ranked by check-worthiness
  reliability         how often sentences are worth a check that were given about the same probability
  claim or not        share of sentences rightly said to hold a factual claim
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from claims.nlp import pipeline

SPEECHES = ROOT / "tests" / "gold" / "speeches.jsonl"
DEBATES = Path("extract") / "ct24_dev.jsonl"
BINS = 10
SIDE, MARGIN = 320, 40  # of the drawing, in pixels


@dataclass(frozen=True, slots=True)
class Labelled:
    text: str
    probability: float
    worthy: bool
    said_claim: bool
    claim: bool | None  # where the collection does not say, None


@dataclass(frozen=True, slots=True)
class Bin:
    """Sentences of about one probability: how many, the mean of what was said, and how many were worth a check."""

    count: int
    said: float
    true: float


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path, nargs="?")
    parser.add_argument("--misses", type=int, default=0, help="show this many sentences that were told wrong")
    options = parser.parse_args()
    for name, rows in sources(options.data):
        print(f"{name}: {len(rows)} sentences, {sum(row.worthy for row in rows)} worth a check")
        print(f"  average precision {average_precision(rows):.3f}  AUC {auc(rows):.3f}  error {error(bins(rows)):.3f}")
        known = [row for row in rows if row.claim is not None]
        if known:
            print(f"  claim or not      {claims_told(known):.3f}")
        for row in [row for row in known if row.claim != row.said_claim][: options.misses]:
            print(f"    {'missed' if row.claim else 'extra '} {row.text}")
        for one in bins(rows):
            print(f"  {one.count:5} said {one.said:.2f} true {one.true:.2f}")


def sources(data: Path | None) -> Iterator[tuple[str, Sequence[Labelled]]]:
    yield "own speeches, held out", speeches("held")
    if data is not None:
        yield "debates (ct24 dev)", debates(data)


@cache
def speeches(part: str) -> Sequence[Labelled]:
    rows = map(json.loads, SPEECHES.read_text("utf-8").splitlines())
    return [labelled(row["text"], row["check_worthy"], row["claim"]) for row in rows if row["part"] == part]


@cache
def debates(data: Path) -> Sequence[Labelled]:
    rows = map(json.loads, (data / DEBATES).read_text("utf-8").splitlines())
    return [labelled(row["text"], bool(row["check_worthy"]), None) for row in rows]


def labelled(text: str, worthy: bool, claim: bool | None) -> Labelled:
    sentences = pipeline.read(text).sentences
    return Labelled(
        text=text,
        probability=max((one.check_worthiness for one in sentences), default=0.0),
        worthy=worthy,
        said_claim=any(one.claim for one in sentences),
        claim=claim,
    )


def ranked(rows: Sequence[Labelled]) -> list[Labelled]:
    return sorted(rows, key=lambda row: (-row.probability, row.text))


def average_precision(rows: Sequence[Labelled]) -> float:
    places = [place for place, row in enumerate(ranked(rows), start=1) if row.worthy]
    return sum(found / place for found, place in enumerate(places, start=1)) / (len(places) or 1)


def auc(rows: Sequence[Labelled]) -> float:
    """How often a sentence worth a check has more than one that is not; equal counts half."""
    yes = [row.probability for row in rows if row.worthy]
    no = [row.probability for row in rows if not row.worthy]
    wins = sum((a > b) + (a == b) / 2 for a in yes for b in no)
    return wins / (len(yes) * len(no) or 1)


def claims_told(rows: Sequence[Labelled]) -> float:
    return sum(row.claim == row.said_claim for row in rows) / (len(rows) or 1)


def bins(rows: Sequence[Labelled]) -> list[Bin]:
    """The sentences in tenths of probability, the empty ones left out."""
    tenths: list[list[Labelled]] = [[] for _ in range(BINS)]
    for row in rows:
        tenths[min(int(row.probability * BINS), BINS - 1)].append(row)
    return [
        Bin(len(some), sum(r.probability for r in some) / len(some), sum(r.worthy for r in some) / len(some))
        for some in tenths
        if some
    ]


def error(found: Sequence[Bin]) -> float:
    """Expected calibration error: the mean distance of what was said and what was true."""
    whole = sum(one.count for one in found)
    return sum(one.count * abs(one.said - one.true) for one in found) / (whole or 1)


def drawing(named: Sequence[tuple[str, Sequence[Bin]]]) -> str:
    """The reliability of each collection as an SVG picture: on the diagonal a probability is what it says."""
    whole = SIDE + 2 * MARGIN
    wide = whole * len(named)
    panels = "\n".join(_panel(name, found, whole * at) for at, (name, found) in enumerate(named))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {whole}" width="{wide}" height="{whole}" '
        f'font-family="sans-serif" font-size="13" role="img" aria-label="Reliability of check-worthiness">\n'
        f'<rect width="{wide}" height="{whole}" fill="#fff"/>\n{panels}\n</svg>\n'
    )


def _panel(name: str, found: Sequence[Bin], left: int) -> str:
    x, y, end = left + MARGIN, MARGIN, MARGIN + SIDE
    upright = f"translate({x - 29} {y + SIDE / 2:.0f}) rotate(-90)"
    most = max(one.count for one in found)
    dots = [
        f'<circle cx="{x + one.said * SIDE:.1f}" cy="{end - one.true * SIDE:.1f}" '
        f'r="{3 + 9 * (one.count / most) ** 0.5:.1f}" fill="#1d5fa8" fill-opacity="0.75">'
        f"<title>{one.count} sentences: said {one.said:.2f}, true {one.true:.2f}</title></circle>"
        for one in found
    ]
    marks = [
        f'<text x="{x + part * SIDE:.0f}" y="{end + 16}" text-anchor="middle">{part:g}</text>'
        f'<text x="{x - 6}" y="{end - part * SIDE + 4:.0f}" text-anchor="end">{part:g}</text>'
        for part in (0, 0.5, 1)
    ]
    return "\n".join(
        (
            f'<text x="{x + SIDE / 2:.0f}" y="{y - 14}" text-anchor="middle" font-weight="bold">{name}</text>',
            f'<rect x="{x}" y="{y}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#888"/>',
            f'<line x1="{x}" y1="{end}" x2="{x + SIDE}" y2="{y}" stroke="#888" stroke-dasharray="4 4"/>',
            *marks,
            f'<text x="{x + SIDE / 2:.0f}" y="{end + 32}" text-anchor="middle">probability that was said</text>',
            f'<text transform="{upright}" text-anchor="middle">share that was worth a check</text>',
            *dots,
        )
    )


if __name__ == "__main__":
    main()
