"""How the periods of two claims stand to each other; an unstated one falls back on the day of publication."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claims.nlp.compare.fields import Fields
from claims.nlp.types import Period


class Meeting(StrEnum):
    SAME = "same"
    OVERLAPPING = "overlapping"
    APART = "apart"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Times:
    """The stated periods that were held against each other, and how they meet."""

    meeting: Meeting
    a: Period | None = None
    b: Period | None = None


def times(a: Fields, b: Fields) -> Times:
    """The periods of both sides; they are apart only where no stated period of one meets one of the other."""
    first, second = _dated(a), _dated(b)
    if not first or not second:
        return Times(Meeting.UNKNOWN, first[0] if first else None, second[0] if second else None)
    for one in first:
        for two in second:
            if _span(one) == _span(two):
                return Times(Meeting.SAME, one, two)
    for one in first:
        for two in second:
            if _overlap(one, two):
                return Times(Meeting.OVERLAPPING, one, two)
    return Times(Meeting.APART, first[0], second[0])


def earlier(first: Period, second: Period) -> bool:
    return (first.begins or "") < (second.begins or "")


def days_between(first: Period, second: Period) -> int:
    """The days from the beginning of one to that of the other."""
    return abs((_day(first) - _day(second)).days)


def _day(period: Period) -> date:
    return date.fromisoformat((period.begins or "0001-01-01")[:10])


def _dated(side: Fields) -> tuple[Period, ...]:
    """The periods that begin and end on known days; spans of time ("for two weeks") lie nowhere."""
    return tuple(period for period in side.side.periods if period.begins and period.ends)


def _span(period: Period) -> tuple[str, str]:
    return (period.begins or "", period.ends or "")


def _overlap(first: Period, second: Period) -> bool:
    """ISO dates compare as text; a date and a moment of that day share their beginning."""
    return _span(first)[0] < _span(second)[1] and _span(second)[0] < _span(first)[1]
