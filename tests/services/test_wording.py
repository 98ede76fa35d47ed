"""Quantities and periods in words."""

from typing import Any

import pytest

from claims.models import Period, Quantity
from claims.services.wording import measured, number, period, quantity


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, "0"),
        (24, "24"),
        (0.5, "0.5"),
        (1086, "1,086"),
        (-3.25, "-3.25"),
        (999_999, "999,999"),
        (1_200_000, "1.2 million"),
        (1_234_567, "1,234,567"),
        (3_500_000_000, "3.5 billion"),
        (2e12, "2 trillion"),
    ],
)
def test_a_number_is_written_for_people(value: float, expected: str) -> None:
    assert number(value) == expected


def valued(low: float | None, high: float | None, unit: str = "", comparator: str = "exactly", change: str = "") -> str:
    return quantity(Quantity(low=low, high=high, unit=unit, comparator=comparator, change=change))


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (valued(24, 24), "24"),
        (valued(1, 1, "person"), "1 person"),
        (valued(24, 24, "person"), "24 people"),
        (valued(24, 24, "person", "about"), "about 24 people"),
        (valued(1086, 1086, "kilometre"), "1,086 kilometres"),
        (valued(90, 90, "kilometre per hour"), "90 kilometres per hour"),
        (valued(5, 5, "percent"), "5 percent"),
        (valued(2, 2, "percentage point", "exactly", "rise"), "a rise of 2 percentage points"),
        (valued(33, 33, "percent", "about", "fall"), "a fall of about 33 percent"),
        (valued(3e6, 3e6, "US dollar"), "3 million US dollars"),
        (valued(10, None, "tonne", "more than"), "more than 10 tonnes"),
        (valued(None, 7, "day", "at most"), "at most 7 days"),
        (valued(5, 7, "century", "between"), "5 to 7 centuries"),
        (valued(6, 6, "foot"), "6 feet"),
        (valued(21, 21, "degree Celsius"), "21 degrees Celsius"),
    ],
)
def test_a_quantity_reads_as_a_value_with_its_unit(shown: str, expected: str) -> None:
    assert shown == expected


@pytest.mark.parametrize(
    ("begins", "ends", "timex", "expected"),
    [
        ("", "", "P2W", "2 weeks"),
        ("", "", "P1Y", "1 year"),
        ("", "", "PT36H", "36 hours"),
        ("", "", "P1Y6M", "P1Y6M"),
        ("2023-02-27", "2023-02-28", "2023-02-27", "27 February 2023"),
        ("2022-09-01", "2022-10-01", "2022-09", "September 2022"),
        ("2022-12-01", "2023-01-01", "2022-12", "December 2022"),
        ("2022-01-01", "2023-01-01", "2022", "2022"),
        ("2010-01-01", "2020-01-01", "201", "2010 to 2019"),
        ("2023-02-28", "2023-03-03", "2023-02-28/2023-03-02", "28 February 2023 to 2 March 2023"),
        ("2023-02-28", "", "2023-02-28", "from 28 February 2023"),
        ("", "2023-03-01", "2023-02-28", "until 1 March 2023"),
        ("2023-02-27T14:30", "2023-02-27T14:31", "2023-02-27T14:30", "27 February 2023, 14:30"),
    ],
)
def test_a_period_names_its_days_the_last_included(begins: str, ends: str, timex: str, expected: str) -> None:
    assert period(Period(begins=begins, ends=ends, timex=timex)) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"unit": "person", "measures": "person"}, "24 people"),
        ({"unit": "tonne", "measures": ""}, "24 tonnes"),
        ({"unit": "", "measures": ""}, "24"),
        ({"unit": "", "measures": "worker"}, "24 workers"),
        ({"unit": "", "measures": "worker", "comparator": "about"}, "about 24 workers"),
        ({"unit": "", "measures": "worker", "low": 1, "high": 1}, "1 worker"),
        ({"unit": "", "measures": "child"}, "24 children"),
        ({"unit": "", "measures": "church"}, "24 churches"),
        ({"unit": "", "measures": "body"}, "24 bodies"),
        ({"unit": "", "measures": "toll", "change": "rise"}, "a rise of 24, toll"),
        ({"unit": "tonne", "measures": "wheat"}, "24 tonnes, wheat"),
    ],
)
def test_a_quantity_says_what_it_measures_once(given: dict[str, Any], expected: str) -> None:
    assert measured(Quantity(**{"low": 24, "high": 24, "comparator": "exactly"} | given)) == expected
