"""The fields that are compared of two claims, each in the words a reader compares."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claims.models import Period, Quantity
from claims.services.wording import measured_of, period

NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is compared of one claim. `speaker` names the outlet where it is nobody else's word."""

    statement: str
    speaker: str
    quantities: Iterable[Quantity]
    periods: Iterable[Period]
    modality: str
    polarity: str
    names: Iterable[str]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of both claims; a side that is empty does not state it."""

    name: str
    a: tuple[str, ...]
    b: tuple[str, ...]

    @property
    def same(self) -> bool:
        return bool(self.a) and self.a == self.b


def fields(a: Sheet, b: Sheet) -> list[Field]:
    """The fields that either claim has, in one order."""
    values_a, values_b = dict(_values(a)), dict(_values(b))
    return [Field(name, values_a[name], values_b[name]) for name in values_a if values_a[name] or values_b[name]]


def _values(sheet: Sheet) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "Statement", (sheet.statement,)
    yield "Speaker", (sheet.speaker,)
    yield "Quantity", tuple(measured_of(found) for found in sheet.quantities)
    yield "Period", tuple(period(found) for found in sheet.periods)
    yield "Modality", (sheet.modality,)
    yield "Polarity", (sheet.polarity,)
    yield "Names", tuple(dict.fromkeys(sheet.names))
