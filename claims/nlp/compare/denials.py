"""A statement -> what it tells, each thing with its sign: told to be so, or, by whatever words, not to be so.

The sign is that of the words themselves ("sign" against "withhold the signature") times all that denies them in their
clause: "did not refuse to sign" tells of a signature.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from claims.nlp.lexicons.senses import CLAUSE_WORDS, DENIERS, NO_DENIERS, OPEN_DENIERS, SENSES
from claims.nlp.words import stem

# The words and the marks that end a clause; "didn't" is two words, of which the second denies.
TOKEN = re.compile(r"[^\W_]+?(?=n['’]t\b)|n['’]t\b|\d+(?:[.,]\d+)*|[^\W_]+|[,;:—–()]")
MARKS = frozenset(",;:—–()")
GAP = "~"
WIDEST_GAP = 4  # words between two of a phrase: "gave the former mayor a sentence"
REACH = 9  # words over which a denial holds
# "Signed nothing", "received no request".
AFTER = frozenset(stem(word) for word in ("no", "none", "nothing", "neither", "nobody", "zero"))
SHOWN = 8192  # statements kept in memory

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing told, in one of its ways, at an offset into the statement; `pole` is the sign of the words alone."""

    sense: str
    sign: int
    pole: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Found:
    first: int
    last: int  # inclusive
    between: frozenset[int]  # words that fill the gaps


@lru_cache(maxsize=SHOWN)
def deeds(statement: str) -> tuple[Deed, ...]:
    """All that the statement tells, in the order of its words; what is only partly denied is left out."""
    marks = tuple(TOKEN.finditer(statement))
    stems = tuple(_plain(mark[0]) for mark in marks)
    denials, denying = _denials(stems)
    found = []
    for sense, pole, place in _outermost(stems):
        sign = pole * _sign(stems, place, denials)
        named = place.first and marks[place.first][0][0].isupper()  # "Fell Lane" did not fall
        if sign and not named and not denying.issuperset(range(place.first, place.last + 1)):
            start, end = marks[place.first].start(), marks[place.last].end()
            found.append(Deed(sense, sign, pole, start, end))
    return tuple(found)


@lru_cache(maxsize=SHOWN)
def position(statement: str, verb: str) -> int:
    """Where the offset of the verb is in the statement, in whatever form; -1 where it is not there."""
    wanted = _plain(verb.partition(" ")[0])
    return next((mark.start() for mark in TOKEN.finditer(statement) if _plain(mark[0]) == wanted), -1)


def _plain(word: str) -> str:
    return "not" if word.lower() in {"n't", "n’t"} else stem(word)


def _outermost(stems: Phrase) -> Iterator[tuple[str, int, _Found]]:
    """Of the ways in which one thing is told in the same words, the longest: to drop an objection is not to object."""
    taken: dict[str, list[_Found]] = {}
    every = [(sense, pole, place) for at in range(len(stems)) for sense, pole, place in _from(stems, at)]
    for sense, pole, place in sorted(every, key=lambda each: each[2].first - each[2].last):
        if not any(_inside(place, other) for other in taken.get(sense, ())):
            taken.setdefault(sense, []).append(place)
            yield sense, pole, place


def _inside(one: _Found, other: _Found) -> bool:
    return other.first <= one.first and one.last <= other.last


def _from(stems: Phrase, at: int) -> Iterator[tuple[str, int, _Found]]:
    for phrase, sense, pole in _phrases().get(stems[at], ()):
        place = _match(stems, at, phrase)
        if place is not None:
            yield sense, pole, place


def _match(stems: Phrase, at: int, phrase: Phrase) -> _Found | None:
    """The words from there on that make the phrase; a gap is as short as it can be and ends with the clause."""
    between: set[int] = set()
    here, gap = at, False
    for part in phrase:
        if part == GAP:
            gap = True
            continue
        place = _next(stems, here, part, WIDEST_GAP if gap else 0)
        if place < 0:
            return None
        between.update(range(here, place))
        here, gap = place + 1, False
    return _Found(at, here - 1, frozenset(between))


def _next(stems: Phrase, here: int, part: str, room: int) -> int:
    for place in range(here, min(here + room + 1, len(stems))):
        if stems[place] == part:
            return place
        if _ends_clause(stems[place]):
            return -1
    return -1


def _ends_clause(word: str) -> bool:
    return word in MARKS or word in CLAUSE_WORDS


def _sign(stems: Phrase, place: _Found, denials: dict[int, int]) -> int:
    """-1 where an odd number of denials reaches the words, 0 where it is open how far one reaches."""
    sign = 1
    for at in sorted((*_before(stems, place.first), *place.between, *_behind(stems, place.last))):
        sign *= denials.get(at, 1)
    return sign


def _before(stems: Phrase, first: int) -> Iterator[int]:
    for at in range(first - 1, max(-1, first - 1 - REACH), -1):
        if _ends_clause(stems[at]):
            return
        yield at


def _behind(stems: Phrase, last: int) -> Iterator[int]:
    if last + 1 < len(stems) and stems[last + 1] in AFTER:
        yield last + 1


def _denials(stems: Phrase) -> tuple[dict[int, int], set[int]]:
    """The words at which a denial begins, with what it does to a sign, and the words of longer ones, which only deny.

    A denier inside a longer one counts once.
    """
    found: dict[int, int] = {}
    denying: set[int] = set()
    at = 0
    while at < len(stems):
        size, effect = _denier(stems, at)
        if size and effect != 1:
            found[at] = effect
            denying.update(range(at, at + size) if size > 1 else ())
        at += size or 1
    return found, denying


def _denier(stems: Phrase, at: int) -> tuple[int, int]:
    """How many words from here deny something, the longest run of them, and their effect."""
    best = (0, 1)
    for phrase, effect in _deniers().get(stems[at], ()):
        place = _match(stems, at, phrase)
        if place is not None and place.last + 1 - at > best[0]:
            best = (place.last + 1 - at, effect)
    return best


@cache
def _phrases() -> dict[str, tuple[tuple[Phrase, str, int], ...]]:
    """The ways of telling by their first word."""
    table: dict[str, list[tuple[Phrase, str, int]]] = {}
    for row in SENSES:
        sense = row.split(maxsplit=1)[0]
        for pole, phrases in zip((1, -1), row.split("|"), strict=False):
            for phrase in phrases.split():
                parts = parted(phrase)
                table.setdefault(parts[0], []).append((parts, sense, pole))
    return {first: tuple(dict.fromkeys(entries)) for first, entries in table.items()}


@cache
def _deniers() -> dict[str, tuple[tuple[Phrase, int], ...]]:
    table: dict[str, list[tuple[Phrase, int]]] = {}
    for listed, effect in ((DENIERS, -1), (NO_DENIERS, 1), (OPEN_DENIERS, 0)):
        for phrase in listed:
            parts = parted(phrase)
            table.setdefault(parts[0], []).append((parts, effect))
    return {first: tuple(entries) for first, entries in table.items()}


def parted(phrase: str) -> Phrase:
    """The stems of a phrase of the lexicon; a gap stays as it is."""
    return tuple(part if part == GAP else _plain(part) for part in re.split(r"[_-]", phrase.replace("n't", "not")))
