"""Where the words of a period begin and end, and whether a preposition leaves one end of its time open."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import Final

from claims.nlp.lexicons import time_contexts
from claims.nlp.periods.expressions import FUTURE, Expression, Found, Length, Point, Reference
from claims.nlp.periods.numbers import Atom
from claims.nlp.periods.patterns import compiled
from claims.nlp.periods.rules import signs
from claims.nlp.types import Parse, Span, Token

_LOOK_BACK: Final = 5
_NEGATION_REACH: Final = 8

# Words in front that belong to the period without changing its value.
_BEFORE_LENGTH: Final = ("approximately{1,2}",)
_BEFORE_POINT: Final = (
    "the? (edge|early|earlier|later) (of|in|on) the?",
    "vague",
    "the? (ordinal|last)? half of the?",
    "the? early hyphen?",
    "(earlier|later) (in|on)? the?",
    "approximately",
)
_NEARLY: Final = frozenset(
    {"about", "around", "nearly", "almost", "roughly", "approximately", "circa", "some", "exactly"}
)


# Also prepositions of a stretch: "over the past year", "over several days".
_PLACES: Final = frozenset({"over", "under"})


class Opening(StrEnum):
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"


_OPENINGS: Final = {
    "since": Opening.SINCE,
    "until": Opening.UNTIL,
    "till": Opening.UNTIL,
    "before": Opening.BEFORE,
    "after": Opening.AFTER,
    "from": Opening.SINCE,
}


def extent(found: Found, atoms: Sequence[Atom], *, taken: int) -> tuple[int, int]:
    """The first and the last atom (exclusive) of the period with the words that only shade it.

    Atoms before `taken` belong to the period before.
    """
    first, last = found.first, found.last
    begin = max(first - _LOOK_BACK, taken)
    line = signs(atoms[begin:first])
    for pattern in _BEFORE_LENGTH if isinstance(found.expression, Length) else _BEFORE_POINT:
        match = _ending(pattern).search(line)
        if match is not None and _shades(found.expression, atoms[begin + match.start() : first], atoms[first]):
            first = begin + match.start()
            break
    return first, last + 2 * bool(compiled("or so").match(signs(atoms[last : last + 2])))


@cache
def _ending(pattern: str) -> re.Pattern[str]:
    return re.compile(f"(?:{compiled(pattern).pattern})$")


def _shades(expression: Expression, led: Sequence[Atom], begun: Atom) -> bool:
    """ "over two weeks ago" is nearly a time; "over Christmas" is not nearly Christmas."""
    counted = isinstance(expression, Length) or (isinstance(expression, Point) and expression.shift is not None)
    if led[0].kind not in ("approximately", "vague"):
        return True
    if isinstance(expression, Reference) or led[0].text in _NEARLY:
        return not isinstance(expression, Reference)
    if begun.kind == "the":
        return isinstance(expression, Length) and led[0].text not in _PLACES
    return counted and led[0].kind == "approximately" and not (led[0].text in _PLACES and begun.kind == "vague")


def opening(parse: Parse, span: Span, *, tense: str | None) -> Opening | None:
    """The open end that the preposition of the period makes, where the period itself is what it governs."""
    tokens = parse.inside(span)
    if not tokens or not tokens[0].index:
        return None
    before = parse.tokens[tokens[0].index - 1]
    found = _OPENINGS.get(before.lower)
    if found is None or before.sentence != tokens[0].sentence or not _governs(before, tokens):
        return None
    if before.lower == "from" and (tense != FUTURE or not _starts(parse, before, tokens[-1])):
        return None
    if found is Opening.UNTIL and _negated(parse, before):
        return None
    return found


def _governs(preposition: Token, tokens: Sequence[Token]) -> bool:
    """Prepositions inside may hang on the verb as well ("had until noon on Friday")."""
    inside = {token.index for token in tokens} | {preposition.index}
    return all(token.head in inside or (token.pos == "ADP" and token.head == preposition.head) for token in tokens)


def _starts(parse: Parse, preposition: Token, last: Token) -> bool:
    """ "will resume from 1 April": the phrase ends there, and its verb is none of age or origin ("dates from")."""
    following = parse.tokens[last.index + 1] if last.index + 1 < len(parse.tokens) else None
    ends = following is None or following.sentence != last.sentence or following.pos in ("PUNCT", "ADV", "CCONJ")
    return ends and parse.tokens[preposition.head].lemma not in time_contexts.OF_ORIGIN


def _negated(parse: Parse, token: Token) -> bool:
    """ "not until Friday" is on Friday."""
    first, _ = parse.bounds[token.sentence]
    return any(
        t.lower in time_contexts.NEGATIONS
        for t in parse.tokens[max(first, token.index - _NEGATION_REACH) : token.index]
    )
