"""The stretches of time within which a claim counts: "in its opening month", "over the six nights", "since 2015"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from claims.nlp.compare.fields import Fields, excerpt
from claims.nlp.compare.figures import QuantityPair
from claims.nlp.lexicons.stretches import BETWEEN, DAYS, LEADING, MONTHS, NUMBERS, POINTING, YEAR
from claims.nlp.types import Excerpt, Period, Quantity, Span

_UNIT = "|".join(sorted((word for word in DAYS if word != "may"), key=len, reverse=True))
_NUMBER = r"\d{1,3}|" + "|".join(NUMBERS)
FRAME = re.compile(
    rf"\b(?:(?:{'|'.join(LEADING)})\s+|(?=(?:{'|'.join(POINTING)})\s))"
    rf"(?P<between>(?:(?:{'|'.join(BETWEEN)}|{_NUMBER}|\w+['’]s)\s+){{0,5}})"
    rf"(?:(?P<unit>{_UNIT})s?|(?P<may>(?-i:May))|(?P<year>(?:19|20)\d\d))\b(?P<day>\s+\d{{1,2}}\b(?!\d))?",
    re.IGNORECASE,
)
SINCE = re.compile(r"\bsince\s+((?:the\s+|last\s+)?\w+(?:\s+\d{4})?)", re.IGNORECASE)
# "In the first half of last season": the half is meant.
OF = re.compile(r"\s+of\s+(?:the\s+)?$", re.IGNORECASE)
NUMERAL = re.compile(rf"\b(?:{_NUMBER})\b", re.IGNORECASE)
ALIKE = 1.4  # stretches that differ less in length may be one, said differently


@dataclass(frozen=True, slots=True)
class Frame:
    """A stretch by its place in the quote and its length in days, or by the beginning from which it lasts."""

    start: int
    end: int
    days: float
    since: str = ""


def other_frames(a: Fields, b: Fields, compared: Sequence[QuantityPair]) -> tuple[Excerpt, Excerpt] | None:
    """The stretches within which the two count, where none of one is any of the other: a day and a whole year."""
    one, two = _of(a, [each.a for each in compared]), _of(b, [each.b for each in compared])
    if not one or not two or any(_alike(first, second) for first in one for second in two):
        return None
    return _said(a, one[0]), _said(b, two[0])


def _said(side: Fields, frame: Frame) -> Excerpt:
    start = side.side.claim.start
    return excerpt(side.side, start + frame.start, start + frame.end)


def _of(side: Fields, compared: Sequence[Quantity]) -> tuple[Frame, ...]:
    """Its stretches and dates; what is compared as a figure ("in office for 17 years") is none."""
    start = side.side.claim.start
    taken = [Span(each.start - start, each.end - start) for each in compared]
    found = [frame for frame in frames(side.side.claim.quote) if not _within(frame, taken)]
    spans = [Span(frame.start, frame.end) for frame in found]
    dated = [frame for period in side.side.periods for frame in _dated(period, start) if not _within(frame, spans)]
    return (*found, *dated)


def _within(frame: Frame, spans: list[Span]) -> bool:
    return any(Span(frame.start, frame.end).overlaps(span) for span in spans)


def _dated(period: Period, start: int) -> Iterator[Frame]:
    if period.begins and period.ends:
        first, last = (date.fromisoformat(moment[:10]) for moment in (period.begins, period.ends))
        yield Frame(period.start - start, period.end - start, float(max((last - first).days, 1)))


def _alike(one: Frame, two: Frame) -> bool:
    if one.since or two.since:
        return one.since == two.since
    return max(one.days, two.days) < ALIKE * min(one.days, two.days)


@lru_cache(maxsize=8192)
def frames(quote: str) -> tuple[Frame, ...]:
    """The stretches of time that the words name; "since last week" names no week."""
    since = tuple(_since(quote))
    begun = [Span(frame.start, frame.end) for frame in since]
    return (*(frame for frame in _stretches(quote) if not _within(frame, begun)), *since)


def _stretches(quote: str) -> Iterator[Frame]:
    end = 0
    for found in FRAME.finditer(quote):
        inner = bool(end) and OF.fullmatch(quote[end : found.start()] or " ") is not None
        end = found.end()
        if not inner:
            yield Frame(found.start(), found.end(), _days(found))


def _since(quote: str) -> Iterator[Frame]:
    for found in SINCE.finditer(quote):
        yield Frame(found.start(), found.end(), 0.0, since=found[1].lower())


def _days(found: re.Match[str]) -> float:
    if found["year"]:
        return YEAR
    unit = (found["unit"] or found["may"]).lower()
    number = NUMERAL.search(found["between"])
    if unit in MONTHS:
        return 1.0 if number or found["day"] else DAYS[unit]
    return DAYS[unit] * (_value(number[0]) if number else 1.0)


def _value(number: str) -> float:
    return float(number) if number.isdigit() else NUMBERS[number.lower()]
