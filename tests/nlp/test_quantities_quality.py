"""The floor that reading quantities may not fall below, on a gold of news sentences."""

import hashlib
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims.nlp.types import Quantity
from tests.nlp.quantities_of import read

GOLD = Path(__file__).parents[1] / "gold/quantities.jsonl"
# The floors below belong to this version of the gold.
SHA256 = "be00bc6d2adb876fc8305c2a817b5dbd11d0678c27671cc3d2548d5c21a24ddb"
FLOORS = {
    "tune": {"value": 0.98, "unit": 0.98, "comparator": 0.98, "change": 0.98, "measures": 0.91},
    "held-out": {"value": 0.98, "unit": 0.98, "comparator": 0.98, "change": 0.98, "measures": 0.90},
}
# Words and marks that quantities are made of, put together at random.
SCRAPS = """
    5 1,000 3.5 ½ £ $ Rs. m bn km % per cent a of in to - – between and 2019 third half dozen million people one out
    up from doubled ( ) , . / ' “ 00 1e9 × 10 −3 point per 1,000 th ago ٣ \u200b 😀
"""
SCRAP_LISTS = st.lists(st.sampled_from(SCRAPS.split()), max_size=24)


def _rows(part: str) -> list[dict[str, Any]]:
    return [row for line in GOLD.read_text(encoding="utf-8").splitlines() if (row := json.loads(line))["split"] == part]


def _near(a: float | None, b: float | None) -> bool:
    return a is b if a is None or b is None else a == pytest.approx(b, rel=1e-6)


def _matched(row: dict[str, Any]) -> list[tuple[dict[str, Any], Quantity | None]]:
    free = list(read(row["text"]))
    pairs: list[tuple[dict[str, Any], Quantity | None]] = []
    for want in row["quantities"]:
        got = next((one for one in free if one.start < want["end"] and want["start"] < one.end), None)
        if got is not None:
            free.remove(got)
        pairs.append((want, got))
    return pairs


def _scores(part: str) -> dict[str, float]:
    """F1 of value, and of value with unit; of what is found, the share with the right comparator, change and noun."""
    rows = _rows(part)
    found = sum(len(read(row["text"])) for row in rows)
    pairs = [pair for row in rows for pair in _matched(row)]
    met = [(want, got) for want, got in pairs if got is not None]
    valued = [(w, g) for w, g in met if _near(g.low, w["low"]) and _near(g.high, w["high"])]
    total = (found + len(pairs)) / 2
    return {
        "value": len(valued) / total,
        "unit": sum(g.unit == w["unit"] for w, g in valued) / total,
        "comparator": sum(g.comparator == w["comparator"] for w, g in met) / len(met),
        "change": sum(g.change == w["change"] for w, g in met) / len(met),
        "measures": sum(g.measures == w["measures"] for w, g in met) / len(met),
    }


def test_the_gold_is_the_one_that_the_floors_belong_to() -> None:
    assert hashlib.sha256(GOLD.read_bytes()).hexdigest() == SHA256


def test_every_span_of_the_gold_holds_its_words() -> None:
    rows = [*_rows("tune"), *_rows("held-out")]
    assert len(rows) >= 150
    assert all(row["text"][q["start"] : q["end"]] == q["text"] for row in rows for q in row["quantities"])


@pytest.mark.parametrize("part", FLOORS)
def test_quality_stays_above_its_floor(part: str) -> None:
    scores = _scores(part)
    assert {name: score for name, score in scores.items() if score < FLOORS[part][name]} == {}


@settings(max_examples=150, deadline=None)
@given(st.one_of(SCRAP_LISTS.map(" ".join), SCRAP_LISTS.map("".join), st.text(max_size=80)))
@example("5 £ one")
def test_any_text_gives_spans_that_hold_their_words(text: str) -> None:
    found = read(text)
    assert all(text[q.start : q.end] == q.text for q in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "text", ["5-" * 2000, "half of " * 500, "1," * 2000, "million " * 2000, "9" * 20_000, "one by one 5 " * 500]
)
def test_odd_input_is_read_without_harm(text: str) -> None:
    assert all(text[q.start : q.end] == q.text for q in read(text))
