"""Rules for times on the calendar up to the season: dates, weekdays, months, holidays, parts of the day."""

from typing import Final

from claims.nlp.lexicons import calendar
from claims.nlp.periods.expressions import Point, Reach
from claims.nlp.periods.rules import Rule, Words

# Who speaks of "the Sept. 11 attacks" without a year speaks of 2001.
_ATTACKS: Final = frozenset({"attacks", "attack", "terror", "terrorist", "terrorists", "hijackers", "hijackings"})


def _iso(words: Words) -> Point | None:
    year, month, day = map(int, words.text("iso").split("-"))
    return Point(year=year, month=month, day=day) if _is_date(month, day) else None


def _slashed(words: Words) -> Point | None:
    """Day first, unless only month first can be meant."""
    day, month, year = map(int, words.text("slashed").replace(".", "/").split("/"))
    if year < 100:
        year += 2000 if year < 70 else 1900
    if month > 12 and "/" in words.text("slashed"):
        day, month = month, day
    return Point(year=year, month=month, day=day) if _is_date(month, day) else None


def _month_day(words: Words) -> Point | None:
    month, day = words.number("month"), words.number("day_number", "ordinal")
    if month is None or day is None or not _is_date(month, day) or _counts_people(words):
        return None
    year = words.number("year_number")
    if year is None and (month, day) == (9, 11) and words.after() in _ATTACKS:
        year = 2001
    return Point(year=year, month=month, day=day)


def _counts_people(words: Words) -> bool:
    """ "in May 12 soldiers died": nothing is "in May 12"."""
    return words.before() == "in" and not words.text("month").endswith(".") and not words.ends_phrase()


def _day_month(words: Words) -> Point | None:
    ordinal = words.text("ordinal")
    if ordinal.isalpha() and not words.has("of"):
        return None
    month, day = words.number("month"), words.number("day_number", "ordinal")
    if month is None or day is None or not _is_date(month, day):
        return None
    return Point(year=words.number("year_number"), month=month, day=day)


def _days_of_month(words: Words) -> Reach | None:
    month, year = words.number("month"), words.number("year_number")
    days = [int(atom.value) for atom in words.every("day_number", "ordinal")]
    if month is None or len(days) != 2 or days[0] >= days[1] or not _is_date(month, days[1]):
        return None
    if words.has("and") and words.before() != "between":
        return None
    return Reach(Point(year=year, month=month, day=days[0]), Point(year=year, month=month, day=days[1]))


def _day_alone(words: Words) -> Point | None:
    day = words.number("ordinal")
    if day is None or words.text("ordinal").isalpha() or words.before() != "on" or not words.ends_phrase():
        return None
    return Point(day=day) if day <= 31 else None


def _month(words: Words) -> Point | None:
    """ "September", "the month of September 2019"."""
    if words.text("unit") not in ("", "month"):
        return None
    return Point(month=words.number("month"), year=words.number("year_number"))


def _weekday(words: Words) -> Point | None:
    """ "On a Monday" is any."""
    if words.before() in ("a", "any") and words.before(2) == "on":
        return None
    return Point(weekday=words.number("weekday"))


def _season(words: Words) -> Point | None:
    code, year = calendar.SEASONS[words.text("season")], words.number("year_number")
    if year is None and not words.has("the", "early") and words.after() != "of":
        return None
    return Point(season=code, year=year)


def _nth(words: Words) -> Point | None:
    """ "the first week", "the second Tuesday", "the last day": of what must follow."""
    if words.after() not in ("of", "in"):
        return None
    number = -1 if words.has("last") else words.number("ordinal")
    weekday = words.number("weekday")
    if weekday is not None:
        return Point(nth=(number or 1, str(weekday)))
    unit = calendar.UNITS[words.text("unit")][0]
    return Point(nth=(number or 1, unit)) if unit in ("day", "week", "weekend", "month") else None


def _nth_run(words: Words) -> Point | None:
    """ "the first three months" of what must follow."""
    run, unit = words.number("word_number", "day_number"), calendar.UNITS[words.text("unit")][0]
    if words.after() not in ("of", "in") or run is None or unit not in ("day", "week", "month", "quarter"):
        return None
    if words.has("last") or words.number("ordinal") == 1:
        return Point(nth=(-1 if words.has("last") else 1, unit), run=run)
    return None


def _weekend(words: Words) -> Point | None:
    return Point(weekend=True) if words.text("unit") == "weekend" else None


def _holiday(words: Words) -> Point | None:
    return Point(holiday=words.text("holiday"), year=words.number("year_number"))


def _lone_part(words: Words) -> Point:
    return Point(part=calendar.PARTS_OF_DAY[words.text("lone_part")])


def _part(words: Words) -> Point | None:
    """Of a day told beside it or before it; "Good evening" and "all night" tell none."""
    return Point(part=calendar.PARTS_OF_DAY[words.text("part")])


def _is_date(month: int, day: int) -> bool:
    return (
        1 <= month <= 12
        and 1 <= day <= 31
        and not (day > 30 and month in (4, 6, 9, 11))
        and not (month == 2 and day > 29)
    )


RULES: Final = tuple(
    Rule(pattern, read)
    for pattern, read in (
        ("iso", _iso),
        ("slashed", _slashed),
        ("month the? (day_number|ordinal) ((comma|of)? year_number)?", _month_day),
        ("the? (day_number|ordinal) of? month ((comma|of)? year_number)?", _day_month),
        ("month (day_number|ordinal) (tie|to) (day_number|ordinal) (comma? year_number)?", _days_of_month),
        (
            "the? (day_number|ordinal) (tie|to|and) the? (day_number|ordinal) of? month (comma? year_number)?",
            _days_of_month,
        ),
        ("month (day_number|ordinal) and (day_number|ordinal)", _days_of_month),
        ("the ordinal", _day_alone),
        ("(the unit of)? month ((comma|of)? year_number)?", _month),
        ("weekday", _weekday),
        ("(the|early hyphen?)? season (of? year_number)?", _season),
        ("the? (ordinal|last) (unit|weekday)", _nth),
        ("the? (ordinal|last) (word_number|day_number) unit", _nth_run),
        ("the unit", _weekend),
        ("holiday (comma? year_number)?", _holiday),
        ("lone_part", _lone_part),
        ("(the|early)? part", _part),
    )
)
