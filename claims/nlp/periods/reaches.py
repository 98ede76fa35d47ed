"""Times between two times, and times so long before or after another."""

from dataclasses import replace
from datetime import timedelta

from claims.nlp.periods import values
from claims.nlp.periods.expressions import FUTURE, PAST, Length, Offset, Point, Reach, Shift
from claims.nlp.periods.resolve import resolved
from claims.nlp.periods.scene import Scene
from claims.nlp.periods.values import Value, days_after, months_after, unresolved
from claims.nlp.types import Granularity

_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}


def reach(expression: Reach, scene: Scene) -> Value | None:
    """None where the two ends are no time: the caller then takes each by itself."""
    if isinstance(expression.last, Length):
        return _lengths(expression)
    try:
        if isinstance(expression.first, Length):
            return _backwards(expression.first, expression.last, scene)
        return _between(*_ends(expression.first, expression.last, scene))
    except OverflowError:
        return None


def offset(expression: Offset, scene: Scene) -> Value | None:
    """ "two days before Christmas"."""
    anchor = resolved(expression.point, scene)
    if anchor is None or anchor.begins is None:
        return None
    told = replace(scene, told=anchor)
    count = round((expression.length.count or 0) * expression.sign)
    try:
        return _moved(count, expression.length.unit, told, told=True)
    except OverflowError:
        return None


def ahead(length: Length, scene: Scene) -> Value | None:
    """ "will meet in two weeks": the time that is so long from now."""
    if length.count is None or length.round or scene.published is None:
        return None
    try:
        return _moved(round(length.count), length.unit, scene, told=False)
    except OverflowError:
        return None


def granularity(unit: str) -> Granularity:
    """Of a length; what is shorter than a minute counts as minutes."""
    return {"second": Granularity.MINUTE, "weekend": Granularity.DAY}.get(unit) or Granularity(unit)


def _lengths(expression: Reach) -> Value | None:
    first, last = expression.first, expression.last
    if not isinstance(first, Length) or not isinstance(last, Length):
        return None
    return unresolved(f"{first.timex}/{last.timex}", granularity(last.unit))


def _ends(first: Point, last: Point, scene: Scene) -> tuple[Value | None, Value | None]:
    """Looking ahead the last follows the first; looking back the first comes before the last."""
    first, last = _shared(first, last)
    if scene.tense == FUTURE or last.hour is not None:
        begin = resolved(first, scene)
        return begin, resolved(last, _after(begin, scene))
    end = resolved(last, scene)
    return resolved(first, _before(end, scene)), end


def _shared(first: Point, last: Point) -> tuple[Point, Point]:
    """The year and the day of one end hold for the other; so does the zone."""
    if first.year is None and first.shift is None and (first.month is not None or first.quarter is not None):
        first = first.but(year=last.year, shift=last.shift, fiscal=last.fiscal)
    if last.year is None and first.year is not None and last.shift is None and (last.month or last.quarter):
        last = last.but(year=first.year)
    if first.hour is not None and first.said() <= {"hour", "minute", "zone"}:
        first = last.but(hour=first.hour, minute=first.minute, zone=first.zone or last.zone)
    return first, last


def _after(begin: Value | None, scene: Scene) -> Scene:
    if begin is None or begin.begins is None:
        return scene
    on = begin.begins.date()
    return replace(scene, published=on, tense=FUTURE, told=replace(begin, granularity=Granularity.DAY), near=True)


def _before(end: Value | None, scene: Scene) -> Scene:
    """The end itself is too late to begin, so the day before it is the latest."""
    if end is None or end.begins is None or scene.published is None:
        return scene
    return replace(scene, published=days_after(end.begins.date(), -1), tense=PAST)


def _between(first: Value | None, last: Value | None) -> Value | None:
    if first is None or last is None:
        return None
    if first.begins is None or last.begins is None or last.ends is None:
        return unresolved(f"{first.timex}/{last.timex}", first.granularity)
    if first.clock:
        return _hours(first, last)
    if first.begins >= last.begins:
        return None
    return Value(f"{first.timex}/{last.timex}", first.granularity, first.begins, last.ends)


def _hours(first: Value, last: Value) -> Value | None:
    """Of times of day the last is the end itself; where it is not after the first it is on the next day."""
    if first.begins is None or last.begins is None:
        return None
    ends, timex = last.begins, last.timex
    if ends <= first.begins:
        ends += timedelta(days=1)
        timex = ends.date().isoformat() + timex[len("2000-01-01") :]
    finest = Granularity.MINUTE if Granularity.MINUTE in (first.granularity, last.granularity) else Granularity.HOUR
    return Value(f"{first.timex}/{timex}", finest, first.begins, ends, clock=True, offset=first.offset)


def _backwards(length: Length, last: Point, scene: Scene) -> Value | None:
    """ "the year to June": the months or days that end there."""
    end = resolved(last, scene)
    if end is None or end.begins is None or end.ends is None:
        return end
    stop, count = end.ends.date(), round(length.count or 1)
    begin = (
        days_after(stop, -7 * count) if length.unit == "week" else months_after(stop, -_MONTHS_IN[length.unit] * count)
    )
    return _named(replace(end, begins=end.ends.replace(year=begin.year, month=begin.month, day=begin.day)), length)


def _named(run: Value, length: Length) -> Value:
    """Whole months are told as months, and those of one quarter or calendar year by its name."""
    if run.begins is None or run.ends is None:
        return run
    first, stop = run.begins.date(), run.ends.date()
    last = days_after(stop, -1)
    if first.day != 1 or stop.day != 1 or length.unit == "week":
        return replace(run, timex=f"{first}/{last}", granularity=Granularity.DAY)
    if length.unit == "quarter" and length.count == 1 and first.month % 3 == 1:
        return values.quarter(first.year, (first.month + 2) // 3)
    if (first.month, stop.month, stop.year - first.year) == (1, 1, 1):
        return values.year(first.year)
    return replace(run, timex=f"{first.isoformat()[:7]}/{last.isoformat()[:7]}", granularity=Granularity.MONTH)


def _moved(count: int, unit: str, scene: Scene, *, told: bool) -> Value | None:
    days = {"day": 1, "week": 7}.get(unit)
    if days is None and unit not in _MONTHS_IN:
        return None
    shift = Shift(count * days, "day", told=told) if days else Shift(count, unit, told=told)
    return resolved(Point(shift=shift), scene)
