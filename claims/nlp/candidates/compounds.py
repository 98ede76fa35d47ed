"""Words written together ("#brightonmarathon") that no claim holds as one: the two that claims do hold."""

from collections.abc import Iterator, Mapping, Sequence

from claims.nlp.candidates.index import Index
from claims.nlp.candidates.keys import Key, KeyKind
from claims.nlp.words import fold

SHORTEST = 7
SHORTEST_PART = 3

Pair = tuple[Key, Key]


def known_parts(unknown: Sequence[Key], index: Index, *, limit: int) -> dict[Key, int]:
    """The parts of these words that the index knows, each with its frequency."""
    splits = [list(_splits(key.value)) for key in unknown if _is_long_word(key)]
    asked = sorted({part for pairs in splits for pair in pairs for part in pair})
    counts = index.frequencies(asked, limit=limit) if asked else {}
    found = [part for pairs in splits for part in _best(pairs, counts)]
    return {part: counts[part] for part in found}


def _is_long_word(key: Key) -> bool:
    return key.kind is KeyKind.WORD and len(key.value) >= SHORTEST and key.value.isalpha()


def _splits(word: str) -> Iterator[Pair]:
    for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        yield Key(KeyKind.WORD, fold(word[:at])[0]), Key(KeyKind.WORD, fold(word[at:])[0])


def _best(pairs: Sequence[Pair], counts: Mapping[Key, int]) -> Sequence[Key]:
    """The most even of the splits into two known words: short beginnings are known by chance."""
    known = [pair for pair in pairs if all(counts.get(part) for part in pair)]
    return max(known, key=lambda pair: min(len(part.value) for part in pair), default=())
