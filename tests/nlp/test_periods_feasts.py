from datetime import date

import pytest

from claims.nlp.lexicons.holidays import HOLIDAYS
from claims.nlp.periods.feasts import easter, holiday, weekday_of_month

EASTERS = [
    date(1961, 4, 2),
    date(2000, 4, 23),
    date(2008, 3, 23),
    date(2019, 4, 21),
    date(2024, 3, 31),
    date(2025, 4, 20),
    date(2038, 4, 25),
]


@pytest.mark.parametrize("sunday", EASTERS)
def test_easter_falls_on_its_sunday(sunday: date) -> None:
    assert easter(sunday.year) == sunday


DAYS = [
    ("thanksgiving", 2023, date(2023, 11, 23)),
    ("black friday", 2023, date(2023, 11, 24)),
    ("cyber monday", 2023, date(2023, 11, 27)),
    ("memorial day", 2024, date(2024, 5, 27)),
    ("labor day", 2024, date(2024, 9, 2)),
    ("ash wednesday", 2024, date(2024, 2, 14)),
    ("good friday", 2024, date(2024, 3, 29)),
    ("boxing day", 2024, date(2024, 12, 26)),
]


@pytest.mark.parametrize(("name", "year", "day"), DAYS)
def test_a_holiday_falls_on_its_day(name: str, year: int, day: date) -> None:
    assert holiday(year, name) == day


def test_every_holiday_of_the_lexicon_has_a_day_in_every_year() -> None:
    assert all(holiday(year, name).year == year for name in HOLIDAYS for year in range(1900, 2101))


def test_a_month_without_a_fifth_such_day_is_refused() -> None:
    with pytest.raises(ValueError, match="day"):
        weekday_of_month(2023, 2, 1, 5)
