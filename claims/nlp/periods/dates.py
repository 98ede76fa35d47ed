"""Rules for times on the calendar: dates, weekdays, months, seasons, years, and those told from another day."""

from typing import Final

from claims.nlp.lexicons import calendar
from claims.nlp.periods.expressions import Point, Reach
from claims.nlp.periods.rules import Rule, Words

CENTURIES: Final = ("century", "centuries")
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


def _month(words: Words) -> Point:
    return Point(month=words.number("month"), year=words.number("year_number"))


def _weekday(words: Words) -> Point | None:
    """ "On a Monday" is any."""
    if words.before() in ("a", "any") and words.before(2) == "on":
        return None
    return Point(weekday=words.number("weekday"))


def _year(words: Words) -> Point | None:
    """The second of two numbers is part of a code."""
    if words.before()[-1:].isdigit():
        return None
    return Point(year=words.number("year_number"))


def _year_in_words(words: Words) -> Point | None:
    """ "the year two thousand"."""
    number = words.number("word_number") or 0
    return Point(year=number) if words.text("unit") == "year" and 1000 <= number < 2200 else None


def _short_years(words: Words) -> Reach | None:
    """ "2010-15", "2019/20": the century of the last year is that of the first."""
    first, short = words.number("year_number"), words.one("day_number", "small_number")
    if first is None or short is None or len(short.text) != 2 or not 1400 <= first <= 2199:
        return None
    if "-" in (words.before(), words.after()):
        return None
    last = first // 100 * 100 + int(short.value)
    return Reach(Point(year=first), Point(year=last)) if first < last else None


def _decade(words: Words) -> Point | None:
    digits = words.text("decade_digits").strip("'s").replace("'", "")
    if digits:
        return Point(decade=int(digits[:-1]))
    if words.number("word_number") not in (None, 18, 19):
        return None
    number = words.number("decade_word") or 0
    hundreds = words.number("word_number")
    return Point(decade=number if hundreds is None else hundreds * 10 + number)


def _century(words: Words) -> Point | None:
    number = words.number("ordinal")
    if words.text("unit") not in CENTURIES or number is None or number > 22:
        return None
    return Point(century=number - 1)


def _centuries(words: Words) -> Reach | None:
    first, last = (int(atom.value) for atom in words.every("ordinal"))
    if words.text("unit") not in CENTURIES or not first < last <= 22:
        return None
    return Reach(Point(century=first - 1), Point(century=last - 1))


def _quarter(words: Words) -> Point | None:
    number = words.number("ordinal", "quarter_code")
    unit = words.text("unit")
    if number is None or number > 4 or unit not in ("", "quarter"):
        return None
    return Point(quarter=number, year=words.number("year_number"), fiscal=words.has("fiscal") or None)


def _half(words: Words) -> Point | None:
    number = words.number("ordinal", "half_code")
    if words.text("last") == "last":
        number = 2
    if number is None or number > 2 or (words.text("half_code") and not words.number("year_number")):
        return None
    return Point(half=number, year=words.number("year_number"))


def _fiscal(words: Words) -> Point | None:
    return Point(year=words.number("year_number"), fiscal=True)


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
        ("month ((comma|of)? year_number)?", _month),
        ("weekday", _weekday),
        ("(the unit)? year_number", _year),
        ("the unit word_number", _year_in_words),
        ("year_number (tie|slash) (day_number|small_number)", _short_years),
        ("the? decade_digits", _decade),
        ("the? (word_number hyphen?)? decade_word", _decade),
        ("the? (early hyphen?)? ordinal hyphen? unit", _century),
        ("the? ordinal (and|or|to|tie) the? ordinal hyphen? unit", _centuries),
        ("the? fiscal? hyphen? ordinal hyphen? fiscal? unit", _quarter),
        ("quarter_code ((of|hyphen)? year_number)?", _quarter),
        ("the? (ordinal|last) half", _half),
        ("half_code year_number", _half),
        ("the? fiscal (unit)? year_number", _fiscal),
        ("(the|early hyphen?)? season (of? year_number)?", _season),
        ("the? (ordinal|last) (unit|weekday)", _nth),
        ("the? (ordinal|last) (word_number|day_number) unit", _nth_run),
        ("the unit", _weekend),
        ("holiday (comma? year_number)?", _holiday),
        ("lone_part", _lone_part),
        ("(the|early)? part", _part),
    )
)
