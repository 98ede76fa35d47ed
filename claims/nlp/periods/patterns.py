"""A sentence as a string of signs, one for each atom, so that ordinary regexes can be the grammar.

A pattern is written in the names of kinds: "the? last unit" is the sign of `the`, perhaps, then those of `last` and
`unit`. No pattern repeats without bound, so matching is linear.
"""

import re
from collections import deque
from collections.abc import Mapping
from functools import cache
from typing import Final

# Marks and words that hold an expression together; numbers; times.
KINDS: Final = tuple(
    kind
    for line in (
        "other comma hyphen dash slash apostrophe possessive open close",
        "the a this that same last latest past previous next following each ago earlier before later after early edge",
        "half of in on at to and or from between for once times per ended than so long old fiscal period recent",
        "day_number small_number year_number big_number decimal word_number ordinal vague filler approximately",
        "unit month weekday weekdays season part parts lone_part holiday near reference decade_word decade_digits",
        "like era then",
        "quarter_code half_code iso slashed colon_time dotted_time half_day clock_word oclock zone round longs",
    )
    for kind in line.split()
)
SIGNS: Final[Mapping[str, str]] = {kind: chr(0xE000 + number) for number, kind in enumerate(KINDS)}

CLASSES: Final[Mapping[str, str]] = {
    "count": "day_number small_number year_number big_number decimal word_number vague",
    "tie": "hyphen dash",
    "which": "this last past previous next",
}

_NAME = re.compile(r"[a-z_]+")
_PIECE = re.compile(r"[a-z_]+|[()|?]|\{[^}]*\}")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The regex over signs that a pattern of kinds stands for."""
    return re.compile(_NAME.sub(lambda name: _signs(name[0]), pattern).replace(" ", ""))


def firsts(pattern: str) -> frozenset[str]:
    """The signs that a match of the pattern can begin with."""
    found, _ = _alternatives(deque(_PIECE.findall(pattern)))
    return found


def _alternatives(pieces: deque[str]) -> tuple[frozenset[str], bool]:
    """The signs that one of the alternatives can begin with, and whether one may be empty."""
    found, empty = _sequence(pieces)
    while pieces and pieces[0] == "|":
        pieces.popleft()
        more, blank = _sequence(pieces)
        found, empty = found | more, empty or blank
    return found, empty


def _sequence(pieces: deque[str]) -> tuple[frozenset[str], bool]:
    found, empty = frozenset[str](), True
    while pieces and pieces[0] not in "|)":
        more, blank = _item(pieces)
        found, empty = (found | more, blank) if empty else (found, False)
    return found, empty


def _item(pieces: deque[str]) -> tuple[frozenset[str], bool]:
    piece, empty = pieces.popleft(), False
    if piece == "(":
        found, empty = _alternatives(pieces)
        pieces.popleft()
    else:
        found = frozenset(_kinds(piece))
    if pieces and pieces[0][0] in "?{":
        empty = pieces.popleft() == "?" or empty
    return found, empty


def _signs(name: str) -> str:
    return f"[{_kinds(name)}]"


def _kinds(name: str) -> str:
    return "".join(SIGNS[kind] for kind in CLASSES.get(name, name).split())
