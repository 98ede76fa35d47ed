"""Put together what neighbours say of one time: "Monday" + "July 13", "10 a.m." + "Friday", "May" + "to" + "June"."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from claims.nlp.periods.expressions import Expression, Found, Length, Point
from claims.nlp.periods.numbers import Atom
from claims.nlp.periods.patterns import compiled
from claims.nlp.periods.ranges import reaching
from claims.nlp.periods.rules import CLOSERS, signs

Join = Callable[[Found, Found, Sequence[Atom]], Expression | None]
Test = Callable[[Point], bool]

_DAY_AHEAD: Final = 6
_ADDED: Final = ("year", "month", "week", "day", "hour", "minute", "second")


def joined(found: Sequence[Found], atoms: Sequence[Atom]) -> tuple[Found, ...]:
    """The expressions of a sentence with those that tell one time made one: parts first, then reaches."""
    for join in (_merged, _merged, reaching):
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


def _is_clock(point: Point) -> bool:
    return "hour" in point.said() and not point.is_dated()


def _is_weekday(point: Point) -> bool:
    return point.said() <= {"weekday", "pick"} and point.weekday is not None


def _is_date(point: Point) -> bool:
    return point.day is not None and point.month is not None and point.weekday is None


def _is_part(point: Point) -> bool:
    return point.said() == {"part"}


def _is_undated_day(point: Point) -> bool:
    return point.is_dated() and "hour" not in point.said()


def _is_in_year(point: Point) -> bool:
    return (
        point.year is None
        and point.shift is None
        and bool(point.said() & {"month", "season", "quarter", "half", "holiday"})
    )


def _is_year(point: Point) -> bool:
    return point.said() - {"fiscal"} == {"year"} or (
        point.said() <= {"shift", "fiscal", "pick"} and point.unit() == "year"
    )


def _is_week(point: Point) -> bool:
    return point.said() == {"shift"} and point.unit() == "week"


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
    return not point.is_dated() and not point.said() & {"nth", "hour", "part"}


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
