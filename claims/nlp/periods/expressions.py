"""What the words of a period say before it is known which day they mean."""

from dataclasses import dataclass, fields, replace
from typing import Self

from claims.nlp.types import Granularity

# The third is past by a verb that governs the words only from afar ("spoke of the path to a vote in July").
PAST, FUTURE, PERHAPS_PAST = "past", "future", "perhaps past"
LAST, THIS, NEXT = "last", "this", "next"


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from an anchor: the day of publication, or (`told`) the last time the text told.

    `counted` tells "a year ago" from "last year".
    """

    count: int
    unit: str
    told: bool = False
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A time by its parts, as far as said; what is missing comes from the publication date and the verb's tense."""

    century: int | None = None
    decade: int | None = None
    year: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    weekend: bool | None = None
    holiday: str | None = None
    part: str | None = None
    hour: int | None = None
    minute: int | None = None
    zone: str | None = None
    nth: tuple[int, str] | None = None  # the n-th day, week, weekday or month of a larger time, -1 the last
    run: int | None = None  # so many of the unit of `nth`
    shift: Shift | None = None
    pick: str | None = None  # LAST, THIS or NEXT of its kind
    fiscal: bool | None = None

    def said(self) -> frozenset[str]:
        return frozenset(field.name for field in fields(self) if getattr(self, field.name) is not None)

    def is_dated(self) -> bool:
        """It tells a day, by whatever name."""
        return bool(self.said() & {"weekday", "day", "holiday"}) or self.unit() == "day"

    def unit(self) -> str:
        """What it is counted in from an anchor, "" where it is not."""
        return "" if self.shift is None else self.shift.unit

    def joined(self, other: "Point") -> "Point | None":
        """Both at once, or None where both say the same part."""
        if self.said() & other.said():
            return None
        return replace(self, **{name: getattr(other, name) for name in other.said()})

    def but(self, **changes: object) -> Self:
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Length:
    """A duration, or (`round`) how often something comes back; `count` None is a vague number."""

    timex: str
    unit: str
    count: float | None = None
    round: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A time that no calendar holds: "now", "recently", "44 BC"."""

    timex: str
    granularity: Granularity = Granularity.DAY


@dataclass(frozen=True, slots=True)
class Then:
    """The time last told ("since then")."""


@dataclass(frozen=True, slots=True)
class Reach:
    """From one time to another, the last one included; or backwards from an end ("the year to June")."""

    first: Point | Length
    last: Point | Length


@dataclass(frozen=True, slots=True)
class Offset:
    """So long before (`sign` -1) or after a time ("two days before Christmas")."""

    length: Length
    sign: int
    point: Point


@dataclass(frozen=True, slots=True)
class Stretch:
    """The stretch that a report is about in another year ("the year-earlier period", "the 1988 quarter").

    `unit` is "quarter", "month", "months" for several, or "" for whatever the report is about.
    """

    unit: str
    year: Point


Expression = Point | Length | Reference | Reach | Offset | Stretch | Then


@dataclass(frozen=True, slots=True)
class Found:
    """An expression and its atoms, `first` to `last` (exclusive); `parts` are what it was joined of."""

    first: int
    last: int
    expression: Expression
    parts: tuple["Found", ...] = ()
