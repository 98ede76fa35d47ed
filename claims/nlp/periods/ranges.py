"""Two neighbouring times that are the ends of one: "from May to June", "the year to June", "two days before Easter"."""

from collections.abc import Sequence
from typing import Final

from claims.nlp.lexicons import time_contexts
from claims.nlp.periods.expressions import Found, Length, Offset, Point, Reach
from claims.nlp.periods.numbers import Atom
from claims.nlp.periods.patterns import compiled
from claims.nlp.periods.rules import signs

_MOVED_BEFORE: Final = 6
# What shades the last end of a reach ("from May to the end of June", "between 2019 and early 2021").
_SHADE: Final = "(the? edge of the?|the? early hyphen?)?"
# "Between" stands so close before the first end, shades included.
_BETWEEN: Final = 4
_SPANS: Final = frozenset({"week", "month", "quarter", "year"})


def reaching(left: Found, right: Found, atoms: Sequence[Atom]) -> Reach | Offset | None:
    gap = signs(atoms[left.last : right.first])
    if isinstance(right.expression, Point):
        if isinstance(left.expression, Point):
            return _between(left.expression, right.expression, gap, _before(left, atoms))
        if isinstance(left.expression, Length):
            return _backwards(left, right.expression, gap, atoms)
    return None


def _between(first: Point, last: Point, gap: str, before: Sequence[str]) -> Reach | None:
    if not _alike(first, last) or time_contexts.MOVED & set(before):
        return None
    comma = "comma? " if first.year else ""
    tied = compiled(f"{comma}to {_SHADE}|hyphen").fullmatch(gap) or (
        compiled("dash").fullmatch(gap) and first.month is last.month is None
    )
    paired = compiled(f"and {_SHADE}").fullmatch(gap) and "between" in before[-_BETWEEN:]
    return Reach(first, last) if tied or paired else None


def _alike(first: Point, last: Point) -> bool:
    """As fine as each other; or the first coarser, where its year is sure ("2014 to May 2018", "May to June 30")."""
    levels = _level(first), _level(last)
    if None in levels or levels[0] == levels[1]:
        return None not in levels
    return levels == ("month", "day") or (levels in (("year", "month"), ("year", "day")) and last.year is not None)


def _before(found: Found, atoms: Sequence[Atom]) -> list[str]:
    return [atom.text for atom in atoms[max(found.first - _MOVED_BEFORE, 0) : found.first]]


def _level(point: Point) -> str | None:
    """How fine a time is, for the two ends of a reach are alike."""
    if point.hour is not None:
        return "hour"
    if point.is_dated():
        return "day"
    said = point.said()
    return next(
        (name for name in ("season", "month", "quarter", "year", "decade", "century") if name in said),
        point.unit() or None,
    )


def _backwards(left: Found, last: Point, gap: str, atoms: Sequence[Atom]) -> Reach | Offset | None:
    """ "the year to June", "the quarter ended Sept. 30"; "two days before Christmas"."""
    length = left.expression
    if not isinstance(length, Length) or length.count is None or length.round:
        return None
    if compiled("before|after").fullmatch(gap) and last.is_dated():
        sign = -1 if atoms[left.last].text.startswith("before") else 1
        return Offset(length, sign, last)
    led = atoms[left.first].kind == "the" or length.count == 12
    told = compiled("ended (in|on)?").fullmatch(gap) or (led and compiled("to").fullmatch(gap))
    return (
        Reach(length, last) if told and length.unit in _SPANS and (last.is_dated() or last.month is not None) else None
    )
