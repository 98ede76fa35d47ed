"""The floor that reading quantities may not fall below, on a gold of news sentences."""

import hashlib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.nlp.quantities_of import read
from tests.nlp.quantities_scores import HELD, TUNE, Score, gold, measured

# The floors belong to these versions of the gold.
SHA256 = {
    TUNE: "7b822095a5e682f1f4d1b9efe98e6dab2f2cee85e66a71118041ebdbb96da51a",
    HELD: "f3754ed37a1383cf9e9ca582061a55a653dcd0dee54e88db4fa4eef024683b93",
}
FLOORS = {
    TUNE: {"value": 0.995, "unit": 0.99, "right": 0.99, "comparator": 0.995, "change": 0.98, "measures": 0.905},
    HELD: {"value": 0.977, "unit": 0.937, "right": 0.855, "comparator": 0.985, "change": 0.97, "measures": 0.79},
}
# Words and marks that quantities are made of, put together at random.
SCRAPS = """
    5 1,000 3.5 ½ £ $ Rs. m bn km % per cent a of in to - – between and 2019 third half dozen million people one out
    up from doubled ( ) , . / ' “ 00 1e9 × 10 −3 point per 1,000 th ago ٣ \u200b 😀
"""
SCRAP_LISTS = st.lists(st.sampled_from(SCRAPS.split()), max_size=24)


def _shares(score: Score) -> dict[str, float]:
    """F1 of value, and with unit; sentences wholly right; of what is met, the right comparators, changes and nouns."""
    return {
        "value": score.value_f1,
        "unit": score.unit_f1,
        "right": score.right_share,
        **{name: score.beside_share(name) for name in score.beside},
    }


@pytest.mark.parametrize("path", SHA256, ids=lambda path: path.stem)
def test_the_gold_is_the_one_that_the_floors_belong_to(path: Path) -> None:
    assert hashlib.sha256(path.read_bytes()).hexdigest() == SHA256[path]


def test_every_span_of_the_gold_holds_its_words() -> None:
    rows = [*gold(TUNE), *gold(HELD)]
    assert len(rows) >= 300
    assert [row["id"] for row in rows for q in row["wanted"] if row["text"][q["start"] : q["end"]] != q["text"]] == []


@pytest.mark.parametrize("path", FLOORS, ids=lambda path: path.stem)
def test_quality_stays_above_its_floor(path: Path) -> None:
    shares = _shares(measured(gold(path)))
    assert {name: share for name, share in shares.items() if share < FLOORS[path][name]} == {}


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
