"""Claim -> keys; keys -> the few claims worth comparing, from an index and never from comparing with everything."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import nsmallest
from itertools import pairwise
from typing import Protocol

from claims.nlp.lexicons.numerals import NUMERALS, SCALES
from claims.nlp.lexicons.units import dimension, to_base
from claims.nlp.types import Period, Quantity, Side
from claims.nlp.words import Word, words

RARE_KEYS = 8  # keys that ask the index; more are asked only while answers are fewer than wanted
HOLDERS = 100  # claims taken of one key: a key that has more is no rare key
COUNTED = 2000  # frequencies are counted up to here: what is more frequent weighs the same
# Long claims share words by chance; a claim of this many keys counts half for those that it does not share.
LENGTH = 24
RARITY_POWER = 1.3  # a rare shared word tells more than several common ones
# "#SaveTheWhales" holds three words, and so does "SaveTheWhales".
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
ADDRESS = re.compile(r"(?:https?://|www\.|pic\.\w+\.)\S+")


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


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim found by its keys; `score` is 0 to 1 and means the same for every query."""

    holder: int
    score: float


class Index(Protocol):
    """What an index must tell. Holders are numbers whose order is that of entry."""

    def size(self) -> int:
        """How many holders there are, about."""

    def frequencies(self, keys: Sequence[Key], *, limit: int) -> Mapping[Key, int]:
        """How many hold each key, counted up to `limit`; keys that nobody holds may be left out."""

    def holders(self, key: Key, *, limit: int) -> Sequence[int]:
        """At most `limit` holders of the key."""

    def keys(self, holders: Sequence[int]) -> Mapping[int, Sequence[Key]]:
        """The keys of each of the holders."""


class MemoryIndex:
    """An index of what was added to it; holders are numbered from 0."""

    def __init__(self) -> None:
        self._keys: list[tuple[Key, ...]] = []
        self._holders: defaultdict[Key, list[int]] = defaultdict(list)

    def add(self, keys: Iterable[Key]) -> int:
        holder = len(self._keys)
        self._keys.append(tuple(keys))
        for key in self._keys[holder]:
            self._holders[key].append(holder)
        return holder

    def size(self) -> int:
        return len(self._keys)

    def frequencies(self, keys: Sequence[Key], *, limit: int) -> Mapping[Key, int]:
        return {key: min(len(self._holders[key]), limit) for key in keys if key in self._holders}

    def holders(self, key: Key, *, limit: int) -> Sequence[int]:
        return self._holders[key][:limit] if key in self._holders else ()

    def keys(self, holders: Sequence[int]) -> Mapping[int, Sequence[Key]]:
        return {holder: self._keys[holder] for holder in holders}


def keys(side: Side) -> tuple[Key, ...]:
    """What the claim may be found by: its words, its entities, its quantities and its periods."""
    found = {Key(KeyKind.WORD, word.fold) for word in words(side.claim.statement) if not word.number}
    found.update(Key(KeyKind.ENTITY, mention.name.casefold()) for mention in side.entities if mention.name)
    found.update(key for quantity in side.quantities for key in _quantity_keys(quantity))
    found.update(key for period in side.periods for key in _period_keys(period))
    return tuple(sorted(found))


def text_keys(text: str) -> tuple[Key, ...]:
    """What a plain text may be found by, without the parser: its words and its numbers."""
    found = words(CAMEL.sub(" ", ADDRESS.sub(" ", text)))
    numbers = {Key(KeyKind.QUANTITY, _rounded(value)) for value in _numbers(found)}
    return tuple(sorted(numbers | {Key(KeyKind.WORD, word.fold) for word in found if not word.number}))


def retrieve(keys: Sequence[Key], index: Index, *, limit: int) -> tuple[Candidate, ...]:
    """At most `limit` holders that share keys with the query, best first, ties by order of entry.

    The rarest keys are asked first; frequent ones only while fewer than `limit` answered.
    """
    frequencies = index.frequencies(keys, limit=COUNTED)
    weights = {key: _weight(frequencies[key], index.size()) for key in keys if frequencies.get(key)}
    found: set[int] = set()
    for asked, key in enumerate(sorted(weights, key=lambda key: (-weights[key], key))):
        if asked >= RARE_KEYS and len(found) >= limit:
            break
        found.update(index.holders(key, limit=max(HOLDERS, limit)))
    scored = [Candidate(holder, _score(weights, held)) for holder, held in index.keys(sorted(found)).items()]
    return tuple(nsmallest(limit, scored, key=lambda candidate: (-candidate.score, candidate.holder)))


def _weight(frequency: int, size: int) -> float:
    return math.pow(math.log1p(max(size, frequency) / (frequency + 0.5)), RARITY_POWER)


def _score(weights: Mapping[Key, float], held: Sequence[Key]) -> float:
    """The weighted share of the query that the holder has, less where the holder has much else."""
    shared = [weights[key] for key in held if key in weights]
    return sum(shared) / sum(weights.values()) * (len(shared) + LENGTH) / (len(held) + LENGTH)


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
