"""How near two meanings are, by all that the lexicons and WordNet know of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from claims.nlp import wordnet
from claims.nlp.words import Word, akin, broader, fold

Table = Mapping[str, frozenset[str]]

SPELLED_ALIKE = 5  # letters from which one stem that begins another is of one word family
POLES = (-1, 0, 1)
# In falling order: one meaning; a wider one; a synonym or the noun of a verb; what goes with it; its kind in WordNet.
ONE, WIDER, SYNONYM, KIN, KIND, FAMILY, NONE = 1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.0
NEAR = 0.5  # from here on the other side says it in its way


@lru_cache(maxsize=65536)
def nearness(first: str, second: str) -> float:
    """From 0 to 1, for two folded words."""
    if first == second:
        return ONE
    if first in broader(second) or second in broader(first) or _begins(first, second):
        return WIDER
    return next((worth for worth, tables in _tables() if _joined(tables, first, second)), _family(first, second))


@lru_cache(maxsize=65536)
def opposed(first: tuple[str, int], second: tuple[str, int]) -> bool:
    """Whether two meanings, each with its pole, are opposites."""
    if first[0] == second[0]:
        return first[1] == -second[1] != 0
    return second[0] in _opposites().get(first[0], frozenset())


def nearest(meaning: str, others: Iterable[Word]) -> float:
    return max((nearness(meaning, other.fold) for other in others), default=NONE)


def _family(first: str, second: str) -> float:
    """Verbs that tell one event are kin whatever their poles; else the same first letters count for a little."""
    if any(akin((first, one), (second, two)) for one in POLES for two in POLES):
        return KIN
    alike = min(len(first), len(second)) >= SPELLED_ALIKE and first[:SPELLED_ALIKE] == second[:SPELLED_ALIKE]
    return FAMILY if alike else NONE


def _begins(first: str, second: str) -> bool:
    short, long = sorted((first, second), key=len)
    return len(short) >= SPELLED_ALIKE and long.startswith(short)


def _joined(tables: Iterable[Table], first: str, second: str) -> bool:
    return any(second in table.get(first, ()) or first in table.get(second, ()) for table in tables)


@cache
def _tables() -> tuple[tuple[float, tuple[Table, ...]], ...]:
    return (
        (SYNONYM, (_folded("synonyms"), _folded("deeds"))),
        (KIN, (_folded("qualities"), _folded("agents"))),
        (KIND, (_folded("kinds"), _folded("wider"))),
    )


@cache
def _opposites() -> Table:
    there = _folded("opposites")
    back: defaultdict[str, set[str]] = defaultdict(set)
    for word, others in there.items():
        for other in others:
            back[other].add(word)
    return {word: there.get(word, frozenset()) | back.get(word, set()) for word in {*there, *back}}


def _folded(name: str) -> Table:
    """A table of WordNet by what its words mean here."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word, others in wordnet.table(name).items():
        found[fold(word)[0]].update(fold(other)[0] for other in others)
    return {word: frozenset(others - {word}) for word, others in found.items()}
