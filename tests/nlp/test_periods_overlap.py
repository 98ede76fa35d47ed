import pytest

from claims.nlp.periods import overlap
from claims.nlp.types import Granularity, Period


def period(begins: str | None, ends: str | None) -> Period:
    return Period(0, 1, "x", begins, ends, Granularity.DAY, "x")


NOBODY = (None, None)
YEAR = ("2020-01-01", "2021-01-01")

CASES = [
    (NOBODY, YEAR, None),
    (NOBODY, NOBODY, None),
    (YEAR, ("2021-01-01", "2021-02-01"), False),
    (YEAR, ("2020-12-31", "2021-02-01"), True),
    (YEAR, YEAR, True),
    (YEAR, ("2020-06-01", None), True),
    (YEAR, ("2021-01-01", None), False),
    (YEAR, (None, "2020-01-01"), False),
    (("2020-06-01", None), ("2022-01-01", None), True),
    ((None, "2020-06-01"), ("2022-01-01", None), False),
    (YEAR, ("2020-03-05T10:00", "2020-03-05T11:00"), True),
    (YEAR, ("2020-03-05T10:00Z", "2020-03-05T11:00Z"), True),
    (("2020-03-05T10:00Z", "2020-03-05T11:00Z"), ("2020-03-05T12:00+02:00", "2020-03-05T12:01+02:00"), True),
    (("2020-03-05T10:00Z", "2020-03-05T11:00Z"), ("2020-03-05T10:00+02:00", "2020-03-05T10:01+02:00"), False),
    (("2020-03-05T10:00Z", "2020-03-05T11:00Z"), ("2020-03-05T10:30", "2020-03-05T10:31"), True),
    (("0001-01-01T00:00+14:00", "0001-01-02T00:00+14:00"), ("9999-12-31T00:00-12:00", None), False),
]


@pytest.mark.parametrize(("a", "b", "expected"), CASES)
def test_periods_overlap_where_they_share_a_moment(
    a: tuple[str | None, str | None], b: tuple[str | None, str | None], expected: bool | None
) -> None:
    assert overlap(period(*a), period(*b)) is expected
    assert overlap(period(*b), period(*a)) is expected
