"""From what the words say to a time on the calendar, by the publication date, the verb's tense and the last time told."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from claims.nlp.lexicons import calendar
from claims.nlp.periods import values
from claims.nlp.periods.expressions import FUTURE, LAST, NEXT, PAST, THIS, Point, Shift
from claims.nlp.periods.feasts import holiday, weekday_of_month
from claims.nlp.periods.values import Value, days_after, months_after
from claims.nlp.types import Granularity

_MONTHS_IN: Final = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_GRANULARITY: Final = {
    name: Granularity(name) for name in ("day", "week", "month", "quarter", "year", "decade", "century")
}
_FINENESS: Final = {granularity: number for number, granularity in enumerate(Granularity)}
_STEPS: Final = (-1, 0, 1)
_HALF_A_DECADE: Final = 5
# Results are still ahead for so long after their quarter is over.
_DAYS_TO_REPORT: Final = 60
_HALF_A_YEAR: Final = timedelta(days=183)
_SOON: Final = timedelta(days=120)
_FAR: Final = timedelta(days=300)


@dataclass(frozen=True, slots=True)
class Scene:
    """What an expression is read by. `told` is the last time the text told, `near` whether this sentence told it."""

    published: date | None
    tense: str | None = None
    told: Value | None = None
    near: bool = False


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


def year_of(point: Point, scene: Scene) -> int | None:
    """The year said, by number or as so many years from now."""
    if point.year is not None or point.shift is None or point.shift.unit != "year":
        return point.year
    base = _base(point.shift, scene)
    return None if base is None else base.year + point.shift.count


def _base(shift: Shift, scene: Scene) -> date | None:
    """The day to count from."""
    if (shift.told or _compares_quarters(shift, scene)) and scene.told is not None and scene.told.begins is not None:
        return scene.told.begins.date()
    return scene.published


def _compares_quarters(shift: Shift, scene: Scene) -> bool:
    """In a report on a quarter "a year ago" is that quarter of the year before."""
    told = scene.told
    year = shift.counted and shift.unit == "year" and shift.count == -1
    return year and scene.near and told is not None and told.granularity is Granularity.QUARTER


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
        found = months_after(first, number - 1) if number > 0 else last
        return values.month(found.year, found.month)
    step = 1 if unit == "day" else 7
    found = days_after(first, step * (number - 1)) if number > 0 else last
    return {"day": values.day, "week": values.week, "weekend": values.weekend}[unit](found)


def _run(first: date, last: date, unit: str, count: int) -> Value:
    """The first or (below 0) the last so many days, weeks or months between two days."""
    named = _NAMED.get(unit, values.day)
    if unit == "month":
        ends = (first, months_after(first, count - 1)) if count > 0 else (months_after(last, count + 1), last)
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


def _weekday(point: Point, scene: Scene) -> Value:
    weekday = point.weekday or 1
    base = scene.published
    if base is None:
        return values.unresolved(f"XXXX-WXX-{weekday}", Granularity.DAY)
    if point.shift is not None:
        week = _unit_value(point.shift, scene)
        return values.day(days_after(week.begins.date(), weekday - 1)) if week.begins is not None else week
    back = (base.isoweekday() - weekday) % 7
    if point.pick == LAST:
        return values.day(days_after(base, -(back or 7)))
    if point.pick == NEXT:
        return values.day(days_after(values.week_start(base), 6 + weekday))
    ahead = point.pick == THIS or scene.tense == FUTURE
    return values.day(days_after(base, (weekday - base.isoweekday()) % 7 if ahead else -back))


def _weekend(point: Point, scene: Scene) -> Value:
    if scene.published is None:
        return values.unresolved("XXXX-WXX-WE", Granularity.DAY)
    weekday = scene.published.isoweekday()
    back = point.pick == LAST or (weekday < 6 and scene.tense != FUTURE and not (point.pick == THIS and weekday > 2))
    step = 7 if point.pick == NEXT else -7 if back else 0
    return values.weekend(days_after(scene.published, step))


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


def _shift(point: Point, scene: Scene) -> Value | None:
    """ "that day" is no time where the text told none as fine."""
    shift, told = point.shift, scene.told
    if shift is None or (
        shift.told and told is not None and _FINENESS[told.granularity] > _FINENESS[_GRANULARITY[shift.unit]]
    ):
        return None
    if shift.told and shift.unit == "quarter" and (told is None or told.granularity is not Granularity.QUARTER):
        return None
    return _unit_value(shift, scene)


def _unit_value(shift: Shift, scene: Scene) -> Value:
    base, count, unit = _base(shift, scene), shift.count, shift.unit
    if base is None:
        return values.unresolved(_VAGUE_UNITS[unit], _GRANULARITY[unit])
    if unit == "day":
        return values.day(days_after(base, count))
    if unit == "week":
        return values.week(days_after(_week_base(base), 7 * count))
    moved = months_after(base.replace(day=1), count * _MONTHS_IN[unit])
    return _fitting(unit, shift, scene)(moved)


def _week_base(base: date) -> date:
    """On a Sunday "this week" is the one that begins, "last week" the one that ends."""
    return days_after(base, 1) if base.isoweekday() == 7 else base


def _fitting(unit: str, shift: Shift, scene: Scene) -> Callable[[date], Value]:
    """How a counted time is named; a year before a quarter told is that quarter again."""
    if shift.counted and unit == "year" and scene.told is not None and _base(shift, scene) != scene.published:
        finer = {Granularity.QUARTER: "quarter", Granularity.MONTH: "month"}.get(scene.told.granularity)
        unit = finer or unit
    return _NAMED[unit]


_NAMED: Final[dict[str, Callable[[date], Value]]] = {
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

# The finest part said decides how the rest is read.
_READERS: Final[tuple[tuple[str, Callable[[Point, Scene], Value | None]], ...]] = (
    ("nth", _nth),
    ("day", _day),
    ("weekday", _weekday),
    ("weekend", _weekend),
    ("holiday", _holiday),
    ("month", _month),
    ("season", _season),
    ("quarter", _quarter),
    ("half", _half),
    ("year", _year),
    ("decade", _decade),
    ("century", _century),
    ("shift", _shift),
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
    """Of times in order: the last before, the first after or the nearest to the day of publication."""
    today = datetime.combine(scene.published or date.min, time())
    times = [value for value in found if value is not None]
    choose = _CHOICES.get(point.pick or scene.tense or "", _nearest)
    return choose(times, today)


def _nearest(times: Sequence[Value], today: datetime) -> Value | None:
    """The time that holds today, else the one of this year, save where that of another is much closer."""
    closest = _closest(times, today)
    same = next((value for value in times if _first(value).year == today.year), None)
    if same is None or closest is None or (_distance(same, today) > _HALF_A_YEAR and _distance(closest, today) < _SOON):
        return closest
    return same


def _closest(times: Sequence[Value], today: datetime) -> Value | None:
    return min(times, key=lambda value: _distance(value, today), default=None)


def _distance(value: Value, today: datetime) -> timedelta:
    return max(_first(value) - today, today - _end(value), timedelta())


def _near_enough(chosen: Value | None, times: Sequence[Value], today: datetime) -> Value | None:
    """Nobody leaves the year out of a day most of a year away: such a day is on the other side of today."""
    if chosen is None or chosen.granularity is not Granularity.DAY or abs(_first(chosen) - today) <= _FAR:
        return chosen
    return _closest(times, today)


def _of_this_year(times: Sequence[Value], today: datetime) -> Value | None:
    holding = [value for value in times if _first(value) <= today < _end(value)]
    return next(iter(holding or [value for value in times if _first(value).year == today.year]), None)


def _first(value: Value) -> datetime:
    return value.begins or datetime.min


def _end(value: Value) -> datetime:
    return value.ends or datetime.max


_CHOICES: Final[Mapping[str, Callable[[Sequence[Value], datetime], Value | None]]] = {
    PAST: lambda times, today: _near_enough(
        max((value for value in times if _first(value) <= today), key=_first, default=None), times, today
    ),
    FUTURE: lambda times, today: _near_enough(
        min((value for value in times if _end(value) > today), key=_first, default=None), times, today
    ),
    LAST: lambda times, today: max((value for value in times if _end(value) <= today), key=_first, default=None),
    NEXT: lambda times, today: min((value for value in times if _first(value) > today), key=_first, default=None),
    THIS: _of_this_year,
}
