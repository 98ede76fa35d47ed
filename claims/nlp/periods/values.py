"""Times on the calendar: each with its TIMEX3 value and the half-open interval that the value stands for."""

import re
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta
from typing import Final

from claims.nlp.lexicons.calendar import SEASON_STARTS
from claims.nlp.types import Granularity

_SHORTEST_STRETCH: Final = timedelta(days=55)
_OF_STRETCHES: Final = frozenset({Granularity.MONTH, Granularity.DAY})
_YEAR: Final = re.compile(r"(?<![\d-])\d{4}(?=[-/]|$)")


@dataclass(frozen=True, slots=True)
class Value:
    """A time; `begins` and `ends` are None where open or not known. `offset` is in minutes east of Greenwich."""

    timex: str
    granularity: Granularity
    begins: datetime | None = None
    ends: datetime | None = None
    clock: bool = False
    offset: int | None = None


def begin(value: Value) -> datetime:
    """For ordering: an open begin comes first. Every moment inside the engine is without a zone."""
    return value.begins or datetime.combine(date.min, time())


def end(value: Value) -> datetime:
    return value.ends or datetime.combine(date.max, time())


def unresolved(timex: str, granularity: Granularity) -> Value:
    return Value(timex, granularity)


def day(on: date, *, part: str = "") -> Value:
    """A day, or a part of it: no two countries agree when an evening begins, so the part keeps its day's interval."""
    suffix = f"T{part}" if part else ""
    return _spanning(f"{on.isoformat()}{suffix}", Granularity.DAY, on, days_after(on, 1))


def week(within: date) -> Value:
    monday = week_start(within)
    iso = monday.isocalendar()
    return _spanning(f"{iso.year:04d}-W{iso.week:02d}", Granularity.WEEK, monday, days_after(monday, 7))


def weekend(within: date) -> Value:
    monday = week_start(within)
    timex = f"{week(within).timex}-WE"
    return _spanning(timex, Granularity.DAY, days_after(monday, 5), days_after(monday, 7))


def month(year: int, number: int) -> Value:
    first = date(year, number, 1)
    return _spanning(f"{year:04d}-{number:02d}", Granularity.MONTH, first, months_after(first, 1))


def quarter(year: int, number: int) -> Value:
    first = date(year, 3 * number - 2, 1)
    return _spanning(f"{year:04d}-Q{number}", Granularity.QUARTER, first, months_after(first, 3))


def half(year: int, number: int) -> Value:
    first = date(year, 6 * number - 5, 1)
    return _spanning(f"{year:04d}-H{number}", Granularity.QUARTER, first, months_after(first, 6))


def season(year: int, code: str) -> Value:
    """A season by the northern meteorological calendar; a winter is named by the year in which it begins."""
    first = date(year, SEASON_STARTS[code], 1)
    return _spanning(f"{year:04d}-{code}", Granularity.SEASON, first, months_after(first, 3))


def year(number: int) -> Value:
    return _years(f"{number:04d}", Granularity.YEAR, number, 1)


def decade(number: int) -> Value:
    """The decade whose years begin with `number` (199 for the 1990s)."""
    return _years(f"{number:03d}", Granularity.DECADE, number * 10, 10)


def century(number: int) -> Value:
    """The century whose years begin with `number` (18 for the nineteenth), as people count it: 1800 to 1899."""
    return _years(f"{number:02d}", Granularity.CENTURY, number * 100, 100)


def clock(on: date, hour: int, minute: int | None, *, offset: int | None = None) -> Value:
    """A time of day. 24:00 is the end of its day; without minutes it is true to the hour."""
    granularity = Granularity.HOUR if minute is None else Granularity.MINUTE
    timex = f"{on.isoformat()}T{hour:02d}:{minute or 0:02d}{zone(offset)}"
    begins = datetime.combine(on, time()) + timedelta(hours=hour, minutes=minute or 0)
    ends = begins + (timedelta(hours=1) if minute is None else timedelta(minutes=1))
    return Value(timex, granularity, begins, ends, clock=True, offset=offset)


def is_quarter(value: Value) -> bool:
    return "-Q" in value.timex and "/" not in value.timex


def is_stretch(value: Value) -> bool:
    """A quarter, a half or a run of months: what a report is about."""
    if value.begins is None or value.ends is None:
        return False
    run = "/" in value.timex and not value.clock and value.ends - value.begins >= _SHORTEST_STRETCH
    return value.granularity is Granularity.QUARTER or (run and value.granularity in _OF_STRETCHES)


def years_away(value: Value, count: int) -> Value:
    """The same time of another year. Raises OverflowError."""
    begins, ends = (None if moment is None else _in_year(moment, count) for moment in (value.begins, value.ends))
    timex = _YEAR.sub(lambda year: f"{int(year[0]) + count:04d}", value.timex).replace("-02-29", "-02-28")
    return replace(value, timex=timex, begins=begins, ends=ends)


def _in_year(moment: datetime, count: int) -> datetime:
    return datetime.combine(months_after(moment.date(), 12 * count), moment.time())


def zone(offset: int | None) -> str:
    """The ISO 8601 sign of an offset: "" unknown, "Z", "+05:30"."""
    if not offset:
        return "" if offset is None else "Z"
    return f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02d}:{abs(offset) % 60:02d}"


def week_start(within: date) -> date:
    return days_after(within, 1 - within.isoweekday())


def days_after(on: date, count: int) -> date:
    """Raises OverflowError outside the years 1 to 9999, as do the others that count."""
    return on + timedelta(days=count)


def months_after(on: date, count: int) -> date:
    """The same day of a later month, or that month's last day. Raises OverflowError."""
    years, index = divmod(on.year * 12 + on.month - 1 + count, 12)
    if not MINYEAR <= years <= MAXYEAR:
        raise OverflowError(f"There is no year {years} on the calendar.")
    return date(years, index + 1, min(on.day, month_length(years, index + 1)))


def month_length(in_year: int, number: int) -> int:
    if number == 2:
        return 29 if in_year % 4 == 0 and (in_year % 100 != 0 or in_year % 400 == 0) else 28
    return 30 if number in (4, 6, 9, 11) else 31


def _years(timex: str, granularity: Granularity, first: int, count: int) -> Value:
    begins, last = date(first, 1, 1), date(first + count - 1, 1, 1)
    return _spanning(timex, granularity, begins, months_after(last, 12))


def _spanning(timex: str, granularity: Granularity, begins: date, ends: date) -> Value:
    return Value(timex, granularity, datetime.combine(begins, time()), datetime.combine(ends, time()))
