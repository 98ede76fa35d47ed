"""In which of the states that follow each other a claim finds a thing: missing or found, closed or open again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claims.nlp.lexicons.states import FAMILIES

NEGATED = re.compile(r"(?:\b(?:not|never|no|nobody|yet\s+to)|n['’]t)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Standing:
    """A state that a claim tells of: `later` where it is the one that commonly comes after the other."""

    family: str
    later: bool
    text: str


def _compiled() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"\b(?:{before})\b", re.IGNORECASE), re.compile(rf"\b(?:{after})\b", re.IGNORECASE))
        for name, before, after in FAMILIES
    )


_FAMILIES = _compiled()


@lru_cache(maxsize=8192)
def states(text: str) -> tuple[Standing, ...]:
    """The states told of, at most one of a family: the later one where both are named ("the missing man was found")."""
    return tuple(found for name, before, after in _FAMILIES if (found := _state(name, before, after, text)))


def followed(first: str, second: str) -> Iterator[tuple[Standing, Standing]]:
    """The states of one family in which the two texts differ."""
    return (
        (one, two)
        for one in states(first)
        for two in states(second)
        if one.family == two.family and one.later is not two.later
    )


def _state(name: str, before: re.Pattern[str], after: re.Pattern[str], text: str) -> Standing | None:
    for pattern, later in ((after, True), (before, False)):
        found = pattern.search(text)
        if found:
            negated = bool(NEGATED.search(text[: found.start()]))
            return Standing(name, later is not negated, found[0])
    return None
