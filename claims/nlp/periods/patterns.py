"""A sentence as a string of signs, one for each atom, so that ordinary regexes can be the grammar.

A pattern is written in the names of kinds: "the? last unit" is the sign of `the`, perhaps, then those of `last` and
`unit`. No pattern repeats without bound, so matching is linear.
"""

import re
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


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The regex over signs that a pattern of kinds stands for."""
    return re.compile(_NAME.sub(lambda name: _signs(name[0]), pattern).replace(" ", ""))


def _signs(name: str) -> str:
    return f"[{''.join(SIGNS[kind] for kind in CLASSES.get(name, name).split())}]"
