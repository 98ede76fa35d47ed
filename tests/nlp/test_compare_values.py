"""Two quantities side by side: within the precision that each side says."""

import pytest

from claims.nlp.compare.values import Standing, standing
from claims.nlp.types import Comparator, Quantity
from tests.nlp.sides import make_quantity

ABOUT, OVER, UNDER = Comparator.ABOUT, Comparator.MORE_THAN, Comparator.LESS_THAN
LEAST, MOST = Comparator.AT_LEAST, Comparator.AT_MOST


def said(
    text: str, value: float, unit: str = "", comparator: Comparator = Comparator.EXACTLY, high: float | None = None
) -> Quantity:
    return make_quantity(text, text, value, unit=unit, comparator=comparator, high=high)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (said("12", 12), said("12", 12), Standing.SAME),
        (said("12", 12), said("13", 13), Standing.CONFLICTING),
        (said("30", 30), said("31", 31), Standing.CONFLICTING),
        (said("5,000", 5000), said("5,120", 5120), Standing.ROUNDING),
        (said("5,000", 5000), said("6,000", 6000), Standing.CONFLICTING),
        (said("33%", 33, "percent"), said("33.4%", 33.4, "percent"), Standing.ROUNDING),
        (said("33%", 33, "percent"), said("34.1%", 34.1, "percent"), Standing.CONFLICTING),
        (said("a third", 1 / 3), said("33%", 33, "percent"), Standing.CONVERSION),
        (said("1.2 million", 1.2e6), said("1,235,000", 1_235_000), Standing.ROUNDING),
        (said("1,000 km", 1000, "kilometre"), said("621 miles", 621, "mile"), Standing.CONVERSION),
        (said("1,000 km", 1000, "kilometre"), said("700 miles", 700, "mile"), Standing.CONFLICTING),
        (said("over 80", 80, "", OVER), said("93", 93), Standing.B_NARROWER),
        (said("over 80", 80, "", OVER), said("45", 45), Standing.CONFLICTING),
        (said("over 80", 80, "", OVER), said("80", 80), Standing.CONFLICTING),
        (said("over 800", 800, "", OVER), said("800", 800), Standing.B_NARROWER),
        (said("46C", 46, "degree Celsius"), said("about 115F", 115, "degree Fahrenheit", ABOUT), Standing.CONVERSION),
        (said("46C", 46, "degree Celsius"), said("about 95F", 95, "degree Fahrenheit", ABOUT), Standing.CONFLICTING),
        (said("A couple of dozen people", 24, "person", ABOUT), said("26", 26), Standing.B_NARROWER),
        (said("several hundred people", 300, "person", ABOUT), said("340", 340), Standing.B_NARROWER),
        (said("Hundreds", 100, "", ABOUT), said("fewer than 50", 50, "", UNDER), Standing.CONFLICTING),
        (said("more than 12", 12, "", OVER), said("12", 12), Standing.CONFLICTING),
        (said("at least 12", 12, "", LEAST), said("12", 12), Standing.B_NARROWER),
        (said("fewer than 50", 50, "", UNDER), said("120", 120), Standing.CONFLICTING),
        (said("up to 50", 50, "", MOST), said("over 60", 60, "", OVER), Standing.CONFLICTING),
        (said("over 40", 40, "", OVER), said("up to 50", 50, "", MOST), Standing.OVERLAPPING),
        (said("over 40", 40, "", OVER), said("over 30", 30, "", OVER), Standing.A_NARROWER),
        (said("about 50", 50, "", ABOUT), said("53", 53), Standing.ROUNDING),
        (said("about 50", 50, "", ABOUT), said("70", 70), Standing.CONFLICTING),
        (said("several hundred", 300, "", ABOUT), said("340", 340), Standing.B_NARROWER),
        (said("dozens", 24, "", ABOUT), said("47", 47), Standing.B_NARROWER),
        (said("dozens", 24, "", ABOUT), said("2,000", 2000), Standing.CONFLICTING),
        (said("400 to 500", 400, "", Comparator.BETWEEN, 500), said("450", 450), Standing.B_NARROWER),
        (said("400 to 500", 400, "", Comparator.BETWEEN, 500), said("900", 900), Standing.CONFLICTING),
    ],
)
def test_values(a: Quantity, b: Quantity, expected: Standing) -> None:
    assert standing(a, b) is expected


@pytest.mark.parametrize(
    ("first", "second"),
    [(Standing.A_NARROWER, Standing.B_NARROWER), (Standing.SAME, Standing.SAME)],
)
def test_exchanging_the_sides_turns_the_answer(first: Standing, second: Standing) -> None:
    a = said("93", 93)
    b = said("over 80", 80, "", OVER) if first is Standing.A_NARROWER else said("93", 93)
    assert (standing(a, b), standing(b, a)) == (first, second)
