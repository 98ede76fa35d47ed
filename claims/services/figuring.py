"""Quantities and periods as a person gives them, brought to the engine's records. Raises Refused for what cannot be."""

import math
import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import datetime

from claims.models import Claim, Period, Quantity
from claims.nlp import types
from claims.services.errors import Refused
from claims.services.giving import GivenPeriod, GivenQuantity
from claims.services.quoting import Place, nearest

MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?")
MOST = 20  # of each that one claim may have
# How a period of this granularity is written as one value, given its first moment.
TIMEX = {
    types.Granularity.DAY: "%Y-%m-%d",
    types.Granularity.WEEK: "%G-W%V",
    types.Granularity.MONTH: "%Y-%m",
    types.Granularity.YEAR: "%Y",
}


@dataclass(frozen=True, slots=True)
class Seeker:
    """Finds words in the text, the nearest first. What was `known` before need not stand there still."""

    text: str
    near: Place
    field: str
    known: Set[str]

    def __call__(self, words: str) -> Place:
        there = nearest(self.text, words, self.near)
        if there is None and words not in self.known:
            raise Refused(
                f"“{words}” does not stand in the article: copy the words from it as they are.", field=self.field
            )
        return there or self.near


def given_quantities(claim: Claim) -> tuple[GivenQuantity, ...]:
    """What is stored, as a person would give it."""
    return tuple(map(given_quantity, claim.quantities.order_by("start", "pk")))


def given_quantity(row: Quantity) -> GivenQuantity:
    return GivenQuantity(row.text, row.low, row.high, row.unit, row.comparator, row.change, row.base, row.measures)


def given_periods(claim: Claim) -> tuple[GivenPeriod, ...]:
    return tuple(map(given_period, claim.periods.order_by("start", "pk")))


def given_period(row: Period) -> GivenPeriod:
    return GivenPeriod(row.text, row.begins, row.ends, row.granularity)


def quantities(
    given: Sequence[GivenQuantity], *, text: str, near: Place, known: Iterable[Quantity] = ()
) -> tuple[types.Quantity, ...]:
    """The quantities with their places in the text; what a person cannot give is kept of those that are `known`."""
    known = list(known)
    parts = {(row.text, row.change): row.part for row in known}
    seek = Seeker(text, near, "quantities", {words for row in known for words in (row.text, row.base)})
    _check_number(given, "quantities")
    return tuple(_quantity(one, seek, parts.get((one.text, one.change), "")) for one in given)


def periods(
    given: Sequence[GivenPeriod], *, text: str, near: Place, known: Iterable[Period] = ()
) -> tuple[types.Period, ...]:
    """The same of periods; those that are `known` may be lengths without dates."""
    lengths = {given_period(row): row.timex for row in known}
    seek = Seeker(text, near, "periods", {one.text for one in lengths})
    _check_number(given, "periods")
    return tuple(_period(one, seek, lengths.get(one)) for one in given)


def _quantity(one: GivenQuantity, seek: Seeker, part: str) -> types.Quantity:
    there = seek(one.text)
    base = seek(one.base) if one.base else None
    low, high = _check_values(one)
    change = types.Change(one.change) if one.change else None
    return types.Quantity(
        start=there.start,
        end=there.end,
        text=one.text,
        low=low,
        high=high,
        unit=one.unit,
        comparator=types.Comparator(one.comparator),
        change=change,
        base=types.Span(base.start, base.end) if base else None,
        measures=one.measures,
        part=types.ChangePart(part or types.ChangePart.AMOUNT) if change else None,
    )


def _period(one: GivenPeriod, seek: Seeker, timex: str | None) -> types.Period:
    there = seek(one.text)
    if timex is None:
        _check_moments(one)
    return types.Period(
        start=there.start,
        end=there.end,
        text=one.text,
        begins=one.begins or None,
        ends=one.ends or None,
        granularity=types.Granularity(one.granularity),
        timex=timex if timex is not None else _timex(one),
    )


def _check_number(given: Sequence[object], field: str) -> None:
    if len(given) > MOST:
        raise Refused(f"A claim has at most {MOST} {field}.", field=field)


def _check_values(one: GivenQuantity) -> tuple[float | None, float | None]:
    if one.low is None and one.high is None:
        raise Refused(f"Give “{one.text}” a value: lowest, highest or both.", field="quantities")
    if not all(math.isfinite(value) for value in (one.low, one.high) if value is not None):
        raise Refused(f"The value of “{one.text}” is not a number.", field="quantities")
    if one.low is not None and one.high is not None and one.low > one.high:
        raise Refused(f"The lowest value of “{one.text}” is above its highest.", field="quantities")
    return one.low, one.high


def _check_moments(one: GivenPeriod) -> None:
    moments = [_moment(given) for given in (one.begins, one.ends) if given]
    if not moments:
        raise Refused(f"Say when “{one.text}” begins, ends, or both.", field="periods")
    if len(moments) == 2 and one.begins >= one.ends:
        raise Refused(f"“{one.text}” must end after it begins; its end is the first day that is out.", field="periods")


def _moment(given: str) -> datetime:
    try:
        return datetime.fromisoformat(given if MOMENT.fullmatch(given) else "")
    except ValueError as error:
        raise Refused(
            f"“{given}” is not a date such as 2024-05-06, nor a moment such as 2024-05-06T14:30.", field="periods"
        ) from error


def _timex(one: GivenPeriod) -> str:
    form = TIMEX.get(types.Granularity(one.granularity))
    return f"{_moment(one.begins):{form}}" if form and one.begins else f"{one.begins}/{one.ends}".strip("/")
