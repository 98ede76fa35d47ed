"""Times so many units away: from the day of publication, or from the last time that the text told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from claims.nlp.periods import values
from claims.nlp.periods.expressions import FUTURE, NEXT, Point, Shift
from claims.nlp.periods.scene import Scene
from claims.nlp.periods.values import Value, days_after, months_after
from claims.nlp.types import Granularity

_MONTHS_IN: Final = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_GRANULARITY: Final = {
    name: Granularity(name) for name in ("day", "week", "month", "quarter", "year", "decade", "century")
}
_FINENESS: Final = {granularity: number for number, granularity in enumerate(Granularity)}


def year_of(point: Point, scene: Scene) -> int | None:
    """The year said, by number or as so many years from now."""
    if point.year is not None or point.shift is None or point.shift.unit != "year":
        return point.year
    anchor = base(point.shift, scene)
    return None if anchor is None else anchor.year + point.shift.count


def base(shift: Shift, scene: Scene) -> date | None:
    """The day to count from; what is later, with nothing told before it, is not later than publication."""
    if shift.told and shift.unit == "quarter":
        return None if scene.quarter is None or scene.quarter.begins is None else scene.quarter.begins.date()
    if (shift.told or _compares_quarters(shift, scene)) and scene.told is not None and scene.told.begins is not None:
        return scene.told.begins.date()
    return None if shift.told and shift.count > 0 else scene.published


def _compares_quarters(shift: Shift, scene: Scene) -> bool:
    """In a report on a quarter "a year ago" is that quarter of the year before."""
    told = scene.told
    year = shift.counted and shift.unit == "year" and shift.count == -1
    return year and scene.near and told is not None and values.is_stretch(told)


def counted(point: Point, scene: Scene) -> Value | None:
    """ "that day" is no time where the text told none as fine."""
    shift = point.shift
    if shift is None:
        return None
    if point.pick == NEXT and not _tells_of_its_year(scene):
        return None
    if point.pick is not None and not _tells_of_its_year(scene):
        scene = replace(scene, told=None)
    told = scene.told
    if shift.told and told is not None and shift.unit != "quarter" and _is_coarser(told, shift):
        return None
    if shift.told and shift.unit == "quarter" and scene.quarter is None:
        return None if point.pick is None else values.unresolved(_VAGUE_UNITS["quarter"], Granularity.QUARTER)
    if shift.told and shift.count == 0 and told is None and point.pick is None:
        return values.unresolved(_VAGUE_UNITS[shift.unit], _GRANULARITY[shift.unit])
    return unit_value(shift, scene)


def _tells_of_its_year(scene: Scene) -> bool:
    """ "For the year" is for the one just told, if any was; looking ahead it is that of publication."""
    return scene.near and scene.tense != FUTURE and scene.told is not None


def _is_coarser(told: Value, shift: Shift) -> bool:
    return _FINENESS[told.granularity] > _FINENESS[_GRANULARITY[shift.unit]]


def unit_value(shift: Shift, scene: Scene) -> Value:
    anchor, count, unit = base(shift, scene), shift.count, shift.unit
    if anchor is None:
        return values.unresolved(_VAGUE_UNITS[unit], _GRANULARITY[unit])
    if unit == "day":
        return values.day(days_after(anchor, count))
    if unit == "week":
        return values.week(days_after(_week_day(anchor), 7 * count))
    if _is_of_a_part(shift, scene) and scene.told is not None:
        return values.years_away(scene.told, count)
    return NAMED[unit](months_after(anchor.replace(day=1), count * _MONTHS_IN[unit]))


def _week_day(on: date) -> date:
    """On a Sunday "this week" is the one that begins, "last week" the one that ends."""
    return days_after(on, 1) if on.isoweekday() == 7 else on


def _is_of_a_part(shift: Shift, scene: Scene) -> bool:
    """A year before a quarter or a month told is that quarter or month again; "four years later" tells the year."""
    compared = shift.counted and shift.unit == "year" and shift.count == -1
    if not compared or scene.told is None or base(shift, scene) == scene.published:
        return False
    return scene.told.granularity is Granularity.MONTH or values.is_stretch(scene.told)


NAMED: Final[dict[str, Callable[[date], Value]]] = {
    "month": lambda on: values.month(on.year, on.month),
    "quarter": lambda on: values.quarter(on.year, (on.month + 2) // 3),
    "year": lambda on: values.year(on.year),
    "decade": lambda on: values.decade(on.year // 10),
    "century": lambda on: values.century(on.year // 100),
}
_VAGUE_UNITS: Final = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX", "year": "XXXX", "decade": "XXX",
    "century": "XX",
}  # fmt: skip
