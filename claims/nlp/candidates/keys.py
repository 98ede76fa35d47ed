"""What a claim or a plain text may be found by: its words, names, quantities and times."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from claims.nlp.candidates.dates import without_dates
from claims.nlp.lexicons.numerals import NUMERALS, SCALES
from claims.nlp.lexicons.units import dimension, to_base
from claims.nlp.types import Period, Quantity, Side
from claims.nlp.words import Word, words

# "#SaveTheWhales" holds three words, and so does "SaveTheWhales".
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# An address says nothing by itself; in text cut into tokens its marks stand apart ("http : / / www . example . org").
ADDRESS = re.compile(r"(?:https?\s?:\s?/\s?/\s?|www\s?\.\s?|pic\.\w+\.)\S+(?:(?: ?[./_\-+] ?)\S+)*")


class KeyKind(StrEnum):
    WORD = "word"
    ENTITY = "entity"
    QUANTITY = "quantity"
    PERIOD = "period"


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """Something that claims of one fact tend to share, written so that equal things are equal strings."""

    kind: KeyKind
    value: str


def keys(side: Side) -> tuple[Key, ...]:
    """What the claim may be found by: its words, its entities, its quantities and its periods."""
    found = {Key(KeyKind.WORD, word.fold) for word in words(side.claim.statement) if not word.number}
    found.update(Key(KeyKind.ENTITY, mention.name.casefold()) for mention in side.entities if mention.name)
    found.update(key for quantity in side.quantities for key in _quantity_keys(quantity))
    found.update(key for period in side.periods for key in _period_keys(period))
    return tuple(sorted(found))


def text_keys(text: str) -> tuple[Key, ...]:
    """What a plain text may be found by, without the parser: its words, its numbers and its dates."""
    plain, dates = without_dates(ADDRESS.sub(" ", text))
    told = words(CAMEL.sub(" ", plain))
    found = {Key(KeyKind.WORD, word.fold) for word in told if not word.number}
    found.update(Key(KeyKind.QUANTITY, _rounded(value)) for value in _numbers(told))
    found.update(Key(KeyKind.PERIOD, date) for date in dates)
    return tuple(sorted(found))


def _quantity_keys(quantity: Quantity) -> Iterator[Key]:
    for value in (quantity.low, quantity.high):
        if value is not None:
            number = _rounded(to_base(value, quantity.unit))
            yield Key(KeyKind.QUANTITY, f"{number} {dimension(quantity.unit)}".strip())


def _rounded(value: float) -> str:
    """Two significant digits, so that a value and its rounding or conversion meet."""
    return f"{value:.1e}"


def _period_keys(period: Period) -> Iterator[Key]:
    """The day and the month in which the period begins."""
    if period.begins:
        yield from (Key(KeyKind.PERIOD, period.begins[:size]) for size in (7, 10))


def _numbers(found: Sequence[Word]) -> Iterator[float]:
    for word, following in pairwise((*found, None)):
        value = _number(word) if word else None
        if value is not None:
            yield value * SCALES.get(following.text.lower() if following else "", 1.0)


def _number(word: Word) -> float | None:
    if word.number:
        plain = word.text.replace(",", "")
        return float(plain) if plain.replace(".", "", 1).isdecimal() else None
    value = NUMERALS.get(word.text.lower())
    return None if value is None else float(value)
