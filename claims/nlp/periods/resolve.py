"""From what the words say to a time on the calendar."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Final

from claims.nlp.lexicons import calendar
from claims.nlp.periods import values
from claims.nlp.periods.choose import chosen
from claims.nlp.periods.counted import NAMED, counted, year_of
from claims.nlp.periods.expressions import FUTURE, Point
from claims.nlp.periods.feasts import holiday, weekday_of_month
from claims.nlp.periods.scene import Scene
from claims.nlp.periods.values import Value, days_after, months_after
from claims.nlp.periods.weekdays import weekday, weekend
from claims.nlp.types import Granularity

_STEPS: Final = (-1, 0, 1)
_HALF_A_DECADE: Final = 5
# Results are still ahead for so long after their quarter is over.
_DAYS_TO_REPORT: Final = 60


def resolved(point: Point, scene: Scene) -> Value | None:
    """The time that a point is, unresolved where its anchor is not known; None where there is no such time."""
    try:
        return _timed(point, scene) if point.hour is not None or point.part is not None else _dated(point, scene)
    except (OverflowError, ValueError):
        return None


def _timed(point: Point, scene: Scene) -> Value | None:
    on = _day_of(point, scene)
    if on is None:
        return _unknown_time(point)
    if point.hour is None:
        return values.day(on, part=point.part or "")
    return values.clock(on, point.hour, point.minute, offset=offset(point.zone, on))


def _day_of(point: Point, scene: Scene) -> date | None:
    """The day on which a time of day is: as said, else the last day told nearby, else the day of publication."""
    bare = point.but(hour=None, minute=None, zone=None, part=None)
    if bare.said():
        whole = _dated(bare, scene)
        return whole.begins.date() if whole is not None and whole.begins is not None else None
    told = scene.told if scene.near else None
    if told is not None and told.begins is not None and told.granularity is Granularity.DAY:
        return told.begins.date()
    return scene.published


def _unknown_time(point: Point) -> Value:
    if point.hour is None:
        return values.unresolved(f"XXXX-XX-XXT{point.part}", Granularity.DAY)
    granularity = Granularity.HOUR if point.minute is None else Granularity.MINUTE
    fixed = values.zone(calendar.ZONES.get(point.zone or ""))
    return values.unresolved(f"XXXX-XX-XXT{point.hour:02d}:{point.minute or 0:02d}{fixed}", granularity)


def offset(zone: str | None, on: date) -> int | None:
    """Minutes east of Greenwich; the short American names follow summer time."""
    if zone is None:
        return None
    if zone in calendar.AMERICAN_ZONES:
        begins, ends = weekday_of_month(on.year, 3, 7, 2), weekday_of_month(on.year, 11, 7, 1)
        return calendar.AMERICAN_ZONES[zone] + (60 if begins <= on < ends else 0)
    return calendar.ZONES.get(zone)


def _dated(point: Point, scene: Scene) -> Value | None:
    if point.fiscal:
        return _fiscal(point, scene)
    return next((read(point, scene) for name, read in _READERS if name in point.said()), None)


def _fiscal(point: Point, scene: Scene) -> Value:
    """When a fiscal year begins is its owner's affair, so its value is known and its days are not."""
    year, suffix = year_of(point, scene), f"-Q{point.quarter}" if point.quarter else ""
    granularity = Granularity.QUARTER if point.quarter else Granularity.YEAR
    return values.unresolved(f"{'XXXX' if year is None else year}{suffix}", granularity)


def _nth(point: Point, scene: Scene) -> Value | None:
    number, unit = point.nth or (1, "day")
    whole = _dated(point.but(nth=None, run=None), scene)
    if whole is None or whole.begins is None or whole.ends is None:
        return None
    first, last = whole.begins.date(), days_after(whole.ends.date(), -1)
    if point.run is not None:
        return _run(first, last, unit, point.run if number > 0 else -point.run)
    if unit.isdigit():
        skip = (int(unit) - first.isoweekday()) % 7 if number > 0 else -((last.isoweekday() - int(unit)) % 7)
        return _inside(days_after(first, skip + 7 * (number - 1)) if number > 0 else days_after(last, skip), whole)
    if unit == "month":
        return NAMED["month"](months_after(first, number - 1) if number > 0 else last)
    on = days_after(first, (1 if unit == "day" else 7) * (number - 1)) if number > 0 else last
    if unit == "day":
        return values.day(on)
    return values.week(on) if unit == "week" else values.weekend(on)


def _run(first: date, last: date, unit: str, count: int) -> Value:
    """The first or (below 0) the last so many days, weeks or months between two days."""
    named = NAMED.get(unit, values.day)
    if unit in ("month", "quarter"):
        months = (3 if unit == "quarter" else 1) * (abs(count) - 1)
        ends = (first, months_after(first, months)) if count > 0 else (months_after(last, -months), last)
    else:
        days = (7 if unit == "week" else 1) * abs(count) - 1
        ends = (first, days_after(first, days)) if count > 0 else (days_after(last, -days), last)
    begin, end = named(ends[0]), named(ends[1])
    return replace(begin, timex=f"{begin.timex}/{end.timex}", ends=end.ends)


def _inside(on: date, whole: Value) -> Value | None:
    within = whole.begins is not None and whole.ends is not None and whole.begins.date() <= on < whole.ends.date()
    return values.day(on) if within else None


def _day(point: Point, scene: Scene) -> Value | None:
    year, month, day = year_of(point, scene), point.month, point.day or 1
    if month is None:
        if scene.published is None:
            return values.unresolved(f"XXXX-XX-{day:02d}", Granularity.DAY)
        return _chosen((_day_in_month(scene.published, day, step) for step in _STEPS), point, scene)
    if year is not None:
        return values.day(date(year, month, day))
    vague = f"XXXX-{month:02d}-{day:02d}"
    return _in_years(lambda y: values.day(date(y, month, day)), point, scene, vague=vague, granularity=Granularity.DAY)


def _day_in_month(today: date, day: int, step: int) -> Value | None:
    month = months_after(today.replace(day=1), step)
    return values.day(month.replace(day=day)) if day <= values.month_length(month.year, month.month) else None


def _holiday(point: Point, scene: Scene) -> Value | None:
    name, year = point.holiday or "", year_of(point, scene)
    if year is not None:
        return values.day(holiday(year, name))
    return _in_years(
        lambda y: values.day(holiday(y, name)), point, scene, vague="XXXX-XX-XX", granularity=Granularity.DAY
    )


def _month(point: Point, scene: Scene) -> Value | None:
    year, month = year_of(point, scene), point.month or 1
    if year is not None:
        return values.month(year, month)
    return _in_years(
        lambda y: values.month(y, month), point, scene, vague=f"XXXX-{month:02d}", granularity=Granularity.MONTH
    )


def _season(point: Point, scene: Scene) -> Value | None:
    year, code = year_of(point, scene), point.season or "SU"
    if year is not None:
        return values.season(year, code)
    return _in_years(
        lambda y: values.season(y, code), point, scene, vague=f"XXXX-{code}", granularity=Granularity.SEASON
    )


def _quarter(point: Point, scene: Scene) -> Value | None:
    year, number = year_of(point, scene), point.quarter or 1
    if year is not None:
        return values.quarter(year, number)
    if scene.published is not None and scene.tense == FUTURE and point.pick is None:
        scene = replace(scene, published=days_after(scene.published, -_DAYS_TO_REPORT))
    return _in_years(
        lambda y: values.quarter(y, number), point, scene, vague=f"XXXX-Q{number}", granularity=Granularity.QUARTER
    )


def _half(point: Point, scene: Scene) -> Value | None:
    """Without a year a half is one of a match."""
    year = year_of(point, scene)
    if year is None:
        return values.unresolved(f"XXXX-H{point.half}", Granularity.QUARTER) if point.shift is not None else None
    return values.half(year, point.half or 1)


def _year(point: Point, scene: Scene) -> Value | None:
    return values.year(point.year or 0)


def _decade(point: Point, scene: Scene) -> Value | None:
    """A decade without its century is the last one of that name that is half over."""
    number = point.decade or 0
    if number >= 10:
        return values.decade(number)
    if scene.published is None:
        return values.unresolved(f"XX{number}", Granularity.DECADE)
    hundreds = ((scene.published.year - _HALF_A_DECADE) // 10 - number) // 10
    return values.decade(hundreds * 10 + number)


def _century(point: Point, scene: Scene) -> Value | None:
    return values.century(point.century or 0)


# The finest part said decides how the rest is read.
_READERS: Final[tuple[tuple[str, Callable[[Point, Scene], Value | None]], ...]] = (
    ("nth", _nth),
    ("day", _day),
    ("weekday", weekday),
    ("weekend", weekend),
    ("holiday", _holiday),
    ("month", _month),
    ("season", _season),
    ("quarter", _quarter),
    ("half", _half),
    ("year", _year),
    ("decade", _decade),
    ("century", _century),
    ("shift", counted),
)


def _in_years(
    value: Callable[[int], Value], point: Point, scene: Scene, *, vague: str, granularity: Granularity
) -> Value | None:
    """The one of the years around publication that the words mean."""
    if scene.published is None:
        return values.unresolved(vague, granularity)
    return _chosen((_tried(value, scene.published.year + step) for step in _STEPS), point, scene)


def _tried(value: Callable[[int], Value], year: int) -> Value | None:
    """None where the year has no such day (29 February)."""
    try:
        return value(year)
    except ValueError:
        return None


def _chosen(found: Iterable[Value | None], point: Point, scene: Scene) -> Value | None:
    times = [value for value in found if value is not None]
    today = datetime.combine(scene.published or date.min, time())
    return chosen(times, today, direction=point.pick or scene.tense)
