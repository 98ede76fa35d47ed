"""Who did it and to whom, whichever end a claim tells it from: sold and bought, beat and lost to."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from claims.nlp.lexicons.converse import (
    ALSO_NOUNS,
    AUXILIARY,
    BEFORE_VERBS,
    BETWEEN,
    BREAKS,
    DEEDS,
    DETERMINERS,
    PREPOSITIONS,
)
from claims.nlp.words import Word, stem, words

DOER, OTHER = 1, 2
TRANSFER = "transfer"
TOKEN = re.compile(r"[^\W_]+|[^\w\s]")
NOUNS = frozenset(map(stem, ["victory", "triumph", "purchase"]))


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed with the words of those who take part, by their roles; `verb` is the stem that tells it."""

    kind: str
    verb: str
    doer: frozenset[str]
    other: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Way:
    kind: str
    parts: tuple[str, ...]
    front: int
    behind: int
    by: Mapping[str, int]


@lru_cache(maxsize=8192)
def deeds(statement: str) -> tuple[Deed, ...]:
    """The deeds that the statement tells of, both parties named, in the order of their verbs."""
    tokens = list(TOKEN.finditer(statement))
    found = tuple(words(statement))
    return tuple(
        deed
        for at, token in enumerate(tokens)
        for way in _ways().get(stem(token[0]), ())
        if (deed := _deed(way, tokens, at, found)) is not None
    )


def same_deeds(first: str, second: str) -> Iterator[tuple[Deed, Deed]]:
    """The deeds of one kind that both statements tell of."""
    return ((one, two) for one in deeds(first) for two in deeds(second) if one.kind == two.kind)


def same_roles(first: str, second: str) -> bool:
    """Whether the two tell one deed of the same two parties, from one end or from both."""
    return any(
        one.doer & two.doer and one.other & two.other and not (one.doer & two.other or one.other & two.doer)
        for one, two in same_deeds(first, second)
    )


def named(folds: frozenset[str], found: Iterable[Word]) -> str:
    """The words of these meanings as they stand."""
    return " ".join(dict.fromkeys(word.text for word in found if word.fold in folds))


def _deed(way: _Way, tokens: list[re.Match[str]], at: int, found: tuple[Word, ...]) -> Deed | None:
    last = _particles(way, tokens, at)
    if last is None or (way.parts[0] not in NOUNS and _noun(tokens, at)):
        return None
    passive = _passive(tokens, at)
    front = way.behind if passive else way.front
    behind = 0 if passive else way.behind
    by = {**way.by, "by": way.front} if passive else way.by
    parties: dict[int, set[str]] = {DOER: set(), OTHER: set()}
    for role, start, end in (*_before(tokens, at, front), *_after(tokens, at + 1, last, behind, by)):
        if role:
            parties[role] |= {word.fold for word in found if start <= word.start < end and not word.light}
    doer, other = parties[DOER] - parties[OTHER], parties[OTHER] - parties[DOER]
    return Deed(way.kind, "_".join(way.parts), frozenset(doer), frozenset(other)) if doer and other else None


def _noun(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether the word looks like a noun: behind an article, before "of", or in the plain form that nouns have too."""
    plain = tokens[at][0].lower()
    before = tokens[at - 1][0].lower() if at else ""
    after = tokens[at + 1][0].lower() if at + 1 < len(tokens) else ""
    if before in DETERMINERS or before == "s" or after == "of":
        return True
    if plain.endswith("s") and plain.rstrip("s") in ALSO_NOUNS:
        return after in PREPOSITIONS
    return plain in ALSO_NOUNS and before not in BEFORE_VERBS


def _particles(way: _Way, tokens: list[re.Match[str]], at: int) -> frozenset[int] | None:
    """Where the particles of a phrasal verb stand, close or some words behind it; None where one is missing."""
    places = set()
    for particle in way.parts[1:]:
        near = range(at + 1, min(at + 7, len(tokens)))
        place = next((i for i in near if tokens[i][0].lower() == particle and i not in places), None)
        if place is None:
            return None
        places.add(place)
    return frozenset(places)


def _passive(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether "was" or the like stands in front, with nothing but adverbs between."""
    if tokens[at][0].lower().endswith("ing"):
        return False
    place = at - 1
    while place > 0 and (tokens[place][0].endswith("ly") or tokens[place][0].lower() in BETWEEN):
        place -= 1
    return place >= 0 and tokens[place][0].lower() in AUXILIARY


def _before(tokens: list[re.Match[str]], at: int, role: int) -> Iterator[tuple[int, int, int]]:
    """The words in front of a verb, back to where its clause begins; those behind a preposition take no part."""
    start = at
    cleft = len(tokens) > 1 and tokens[0][0] == "It" and tokens[1][0] in {"is", "was"}
    while start > 0 and tokens[start - 1][0].lower() not in BREAKS:
        if tokens[start - 1][0].lower() == "that" and not cleft:
            break
        start -= 1
    current, last = role, ","
    for token in tokens[start:at]:
        plain = token[0].lower()
        if plain == "," or (plain in DETERMINERS and last not in PREPOSITIONS):
            current = role
        elif plain in PREPOSITIONS and plain != "of":
            current = 0
        last = plain
        yield current, token.start(), token.end()


def _after(
    tokens: list[re.Match[str]], at: int, particles: frozenset[int], role: int, by: Mapping[str, int]
) -> Iterator[tuple[int, int, int]]:
    """The words behind a verb, to the end of its clause; a preposition tells the part of those behind it."""
    current = role
    for place in range(at, len(tokens)):
        plain = tokens[place][0].lower()
        if place in particles:
            current = role
        elif plain in by:
            current = by[plain]
        elif plain in BREAKS or plain in {",", "that", "which", "who"}:
            return
        elif plain in PREPOSITIONS and plain != "of":
            current = 0
        yield current, tokens[place].start(), tokens[place].end()


@cache
def _ways() -> dict[str, tuple[_Way, ...]]:
    table: dict[str, list[_Way]] = {}
    for row in DEEDS.strip().splitlines():
        kind, verbs, front, behind, by = row.split("|")
        placed = {part.split("=")[0]: int(part.split("=")[1]) for part in by.split(",") if part}
        for verb in verbs.split():
            parts = (stem(verb.split("_")[0]), *verb.split("_")[1:])
            table.setdefault(parts[0], []).append(_Way(kind, parts, int(front or 0), int(behind or 0), placed))
    return {first: tuple(ways) for first, ways in table.items()}
