"""Put together what neighbours say of one time: "Monday" + "July 13", "10 a.m." + "Friday", "May" + "to" + "June"."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from claims.nlp.lexicons import time_contexts
from claims.nlp.periods.atoms import Atom
from claims.nlp.periods.expressions import Expression, Found, Length, Offset, Point, Reach
from claims.nlp.periods.patterns import compiled
from claims.nlp.periods.rules import CLOSERS, signs

Join = Callable[[Found, Found, Sequence[Atom]], Expression | None]
Test = Callable[[Point], bool]

_MOVED_BEFORE: Final = 6
_DAY_AHEAD: Final = 6
# What shades the last end of a reach ("from May to the end of June", "between 2019 and early 2021").
_SHADE: Final = "(the? edge of the?|the? early hyphen?)?"
# "Between" stands so close before the first end, shades included.
_BETWEEN: Final = 4
_ADDED: Final = ("year", "month", "week", "day", "hour", "minute", "second")
_SPANS: Final = frozenset({"week", "month", "quarter", "year"})


def joined(found: Sequence[Found], atoms: Sequence[Atom]) -> tuple[Found, ...]:
    """The expressions of a sentence with those that tell one time made one: parts first, then reaches."""
    for join in (_merged, _merged, _reaching):
        found = tuple(_pairwise(found, atoms, join))
    dated = (_with_day(item, found[number + 1 : number + 3]) for number, item in enumerate(found))
    return tuple(item for item in dated if _stands(item, atoms))


def _with_day(item: Found, following: Sequence[Found]) -> Found:
    """ "at 10 a.m. (0800 GMT) on Friday": the day that is told a few words on is that of the time."""
    if not isinstance(item.expression, Point) or not _is_clock(item.expression):
        return item
    days = (other for other in following if isinstance(other.expression, Point) and _is_undated_day(other.expression))
    day = next((day.expression for day in days if day.first - item.last <= _DAY_AHEAD), None)
    both = item.expression.joined(day) if isinstance(day, Point) else None
    return item if both is None else replace(item, expression=both)


def _stands(item: Found, atoms: Sequence[Atom]) -> bool:
    """Alone "the year" is no length, and a part of the day is a time only in "in the morning"."""
    if isinstance(item.expression, Length):
        kinds = {atom.kind for atom in atoms[item.first : item.last]}
        return item.expression.count is None or not (_led(item, atoms) and kinds <= {"the", "fiscal", "unit"})
    if not isinstance(item.expression, Point) or not _is_part(item.expression):
        return True
    following = atoms[item.last].text if item.last < len(atoms) else ""
    if atoms[item.first].kind == "lone_part":
        return following != "of"
    prepositional = item.first > 0 and atoms[item.first - 1].text in ("in", "during")
    return prepositional and _led(item, atoms) and following in CLOSERS


def _led(item: Found, atoms: Sequence[Atom]) -> bool:
    return atoms[item.first].kind == "the"


def _pairwise(found: Sequence[Found], atoms: Sequence[Atom], join: Join) -> Iterator[Found]:
    if not found:
        return
    current = found[0]
    for following in found[1:]:
        both = join(current, following, atoms)
        if both is None:
            yield current
            current = following
        else:
            current = Found(current.first, following.last, both, (current, following))
    yield current


def _merged(left: Found, right: Found, atoms: Sequence[Atom]) -> Point | Length | None:
    if isinstance(left.expression, Length) and isinstance(right.expression, Length):
        return _added(left.expression, right.expression, signs(atoms[left.last : right.first]))
    if not isinstance(left.expression, Point) or not isinstance(right.expression, Point):
        return None
    gap = signs(atoms[left.last : right.first])
    for merge in MERGES:
        if merge.left(left.expression) and merge.right(right.expression) and compiled(merge.gap).fullmatch(gap):
            return left.expression.joined(right.expression)
    return None


def _added(larger: Length, smaller: Length, gap: str) -> Length | None:
    """ "three years and six months"."""
    counted = larger.count is not None and smaller.count is not None and not larger.round and not smaller.round
    ordered = (
        larger.unit in _ADDED and smaller.unit in _ADDED and _ADDED.index(larger.unit) < _ADDED.index(smaller.unit)
    )
    if not counted or not ordered or not compiled("and?").fullmatch(gap):
        return None
    date, _, time = smaller.timex[1:].partition("T")
    clock = "T" if time and "T" not in larger.timex else ""
    return Length(f"{larger.timex}{date}{clock}{time}", smaller.unit)


def is_dated(point: Point) -> bool:
    """It tells a day, by whatever name."""
    said = point.said()
    return bool(said & {"weekday", "day", "holiday"}) or (point.shift is not None and point.shift.unit == "day")


def _is_clock(point: Point) -> bool:
    return "hour" in point.said() and not is_dated(point)


def _is_weekday(point: Point) -> bool:
    return point.said() <= {"weekday", "pick"} and point.weekday is not None


def _is_date(point: Point) -> bool:
    return point.day is not None and point.month is not None and point.weekday is None


def _is_part(point: Point) -> bool:
    return point.said() == {"part"}


def _is_undated_day(point: Point) -> bool:
    return is_dated(point) and "hour" not in point.said()


def _is_in_year(point: Point) -> bool:
    return (
        point.year is None
        and point.shift is None
        and bool(point.said() & {"month", "season", "quarter", "half", "holiday"})
    )


def _is_year(point: Point) -> bool:
    return point.said() - {"fiscal"} == {"year"} or (
        point.said() <= {"shift", "fiscal", "pick"} and _unit(point) == "year"
    )


def _is_week(point: Point) -> bool:
    return point.said() == {"shift"} and _unit(point) == "week"


def _is_weeks_away(point: Point) -> bool:
    """ "two weeks ago"."""
    shift = point.shift
    return (
        point.said() == {"shift"}
        and shift is not None
        and shift.unit == "day"
        and shift.counted
        and not shift.count % 7
    )


def _is_nth(point: Point) -> bool:
    return point.nth is not None and point.said() <= {"nth", "run"}


def _is_large(point: Point) -> bool:
    return not is_dated(point) and not point.said() & {"nth", "hour", "part"}


def _unit(point: Point) -> str:
    return "" if point.shift is None else point.shift.unit


@dataclass(frozen=True, slots=True)
class _Merge:
    left: Test
    gap: str
    right: Test


MERGES: Final = (
    _Merge(_is_weekday, "comma?", _is_date),
    _Merge(_is_undated_day, "hyphen?", _is_part),
    _Merge(_is_part, "(of|on) the?", _is_undated_day),
    _Merge(_is_part, "", _is_undated_day),
    _Merge(_is_clock, "(in the?)?", _is_part),
    _Merge(_is_clock, "comma? on? comma?", _is_undated_day),
    _Merge(_is_undated_day, "comma? (at|from|approximately)? approximately?", _is_clock),
    _Merge(_is_in_year, "(of|in)? the?", _is_year),
    _Merge(_is_year, "possessive?", _is_in_year),
    _Merge(_is_weekday, "of?", _is_week),
    _Merge(_is_weeks_away, "on", _is_weekday),
    _Merge(_is_nth, "(of|in) the?", _is_large),
)


def _reaching(left: Found, right: Found, atoms: Sequence[Atom]) -> Reach | Offset | None:
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
    if is_dated(point):
        return "day"
    said = point.said()
    return next(
        (name for name in ("season", "month", "quarter", "year", "decade", "century") if name in said),
        _unit(point) or None,
    )


def _backwards(left: Found, last: Point, gap: str, atoms: Sequence[Atom]) -> Reach | Offset | None:
    """ "the year to June", "the quarter ended Sept. 30"; "two days before Christmas"."""
    length = left.expression
    if not isinstance(length, Length) or length.count is None or length.round:
        return None
    if compiled("before|after").fullmatch(gap) and is_dated(last):
        sign = -1 if atoms[left.last].text.startswith("before") else 1
        return Offset(length, sign, last)
    led = atoms[left.first].kind == "the" or length.count == 12
    told = compiled("ended (in|on)?").fullmatch(gap) or (led and compiled("to").fullmatch(gap))
    return (
        Reach(length, last) if told and length.unit in _SPANS and (is_dated(last) or last.month is not None) else None
    )
