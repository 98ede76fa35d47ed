"""Dimensions of units and their conversion to a base unit."""

import pytest

from claims.nlp.lexicons.units import UNITS, comparable, dimension, to_base

DIMENSIONS = [
    ("", "count"),
    ("person", "count"),
    ("kilometre", "length"),
    ("square mile", "area"),
    ("tonne", "mass"),
    ("day", "time"),
    ("kilometre per hour", "speed"),
    ("metre per year", "speed"),
    ("percent", "ratio"),
    ("percentage point", "ratio change"),
    ("basis point", "ratio change"),
    ("US dollar", "money:US dollar"),
    ("cent", "money:US dollar"),
    ("Canadian cent", "money:Canadian dollar"),
    ("US dollar per barrel", "money:US dollar per volume"),
    ("per 1,000 person", "count per count"),
    ("fold", "factor"),
    ("goat", "goat"),
]

CONVERSIONS = [
    (1, "mile", 1609.344),
    (2, "hectare", 20_000),
    (1, "tonne", 1000),
    (36, "kilometre per hour", 10),
    (1, "day", 86_400),
    (0, "degree Celsius", 273.15),
    (32, "degree Fahrenheit", 273.15),
    (25, "basis point", 0.0025),
    (50, "penny", 0.5),
    (500, "per 100,000 person", 0.005),
    (3, "goat", 3),
]


@pytest.mark.parametrize(("unit", "expected"), DIMENSIONS)
def test_a_unit_has_its_dimension(unit: str, expected: str) -> None:
    assert dimension(unit) == expected


@pytest.mark.parametrize(("value", "unit", "expected"), CONVERSIONS)
def test_a_value_converts_to_the_base_unit(value: float, unit: str, expected: float) -> None:
    assert to_base(value, unit) == pytest.approx(expected)


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_has_a_positive_factor(unit: str) -> None:
    assert UNITS[unit].factor > 0


def test_a_change_of_temperature_has_no_zero() -> None:
    assert to_base(18, "degree Fahrenheit", change=True) == pytest.approx(10)


def test_a_bare_fraction_compares_with_a_percentage() -> None:
    assert comparable(0.5, 0.5, "") == comparable(50, 50, "percent")


def test_an_open_end_stays_open() -> None:
    assert comparable(2, None, "kilometre").high is None
