"""Normalised quantities and periods in the words a reader compares."""

import re
from datetime import date, timedelta

from django.utils.dateparse import parse_date
from django.utils.formats import date_format

from claims.models import Period, Quantity

SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
PLURALS = {
    "person": "people", "foot": "feet", "inch": "inches", "percent": "percent", "hertz": "hertz", "yen": "yen",
    "yuan": "yuan", "rand": "rand", "baht": "baht", "won": "won", "lux": "lux", "man": "men", "woman": "women",
    "child": "children", "life": "lives", "aircraft": "aircraft", "staff": "staff", "troops": "troops",
}  # fmt: skip
# "century" but not "day"; and what hisses.
ENDS_IN_Y, ENDS_IN_ES = re.compile("[^aeiou]y$"), re.compile("(?:s|x|z|ch|sh)$")
COMPARATORS = {"exactly": "", "between": ""}
CHANGES = {"rise": "a rise of", "fall": "a fall of"}
DURATION = re.compile(r"P(T?)(\d+(?:\.\d+)?)([YMWDHS])")
DURATION_UNITS = {
    "Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"
}  # fmt: skip


def number(value: float) -> str:
    """A figure as people write it: commas between thousands, words from a million on, no needless decimals."""
    for scale, name in SCALES:
        scaled = value / scale
        if abs(scaled) >= 1 and round(scaled, 3) == scaled:
            return f"{scaled:,.10g} {name}"
    return f"{value:,.10g}" if abs(value) < 1e10 else f"{value:,.0f}"


def quantity(found: Quantity) -> str:
    """The value with its comparator, change and unit, such as "a rise of about 1.2 million US dollars"."""
    comparator = COMPARATORS.get(found.comparator, found.comparator)
    words = (CHANGES.get(found.change, ""), comparator, _value(found), _unit(found))
    return " ".join(word for word in words if word)


def measured(found: Quantity) -> str:
    """The value with what it counts or measures, such as "24 workers" or "12,000 tonnes, wheat"."""
    words = quantity(found)
    if not found.measures or found.measures == found.unit:
        return words
    if found.unit or found.change:
        return f"{words}, {found.measures}"
    return f"{words} {found.measures if found.low == found.high == 1 else _plural(found.measures)}"


def measured_of(found: Quantity) -> str:
    """The same with what it is a share or change of."""
    return f"{measured(found)}, of {found.base}" if found.base else measured(found)


def period(found: Period) -> str:
    """The time as dates, the last one included, or as a length."""
    first, last = parse_date(found.begins[:10]), _last_day(found)
    if not first and not last:
        return _length(found.timex)
    if not last:
        return f"from {_moment(found.begins)}"
    if not first:
        return f"until {_moment(found.ends)}"
    if "T" in found.begins:
        return _moment(found.begins)
    return _days(first, last)


def _value(found: Quantity) -> str:
    if found.low is None or found.high is None:
        return number(found.high if found.low is None else found.low)  # type: ignore[arg-type]  # a constraint has one
    if found.low == found.high:
        return number(found.low)
    return f"{number(found.low)} to {number(found.high)}"


def _unit(found: Quantity) -> str:
    if not found.unit or found.low == found.high == 1:
        return found.unit
    measured, per, rest = found.unit.partition(" per ")
    before, _, last = measured.rpartition(" ")
    if before == "degree":
        return f"degrees {last}{per}{rest}"
    return f"{before} {_plural(last)}{per}{rest}".strip()


def _plural(noun: str) -> str:
    if noun in PLURALS:
        return PLURALS[noun]
    if ENDS_IN_Y.search(noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if ENDS_IN_ES.search(noun) else f"{noun}s"


def _last_day(found: Period) -> date | None:
    end = parse_date(found.ends[:10])
    return end - timedelta(days=1) if end and "T" not in found.ends else end


def _moment(iso: str) -> str:
    day = parse_date(iso[:10])
    words = date_format(day, "j F Y") if day else iso
    return f"{words}, {iso[11:]}" if "T" in iso else words


def _days(first: date, last: date) -> str:
    if first == last:
        return date_format(first, "j F Y")
    after = last + timedelta(days=1)
    if first.day == after.day == 1 and (after.year - first.year) * 12 + after.month - first.month == 1:
        return date_format(first, "F Y")
    if (first.month, first.day) == (after.month, after.day) == (1, 1):
        return str(first.year) if last.year == first.year else f"{first.year} to {last.year}"
    return f"{date_format(first, 'j F Y')} to {date_format(last, 'j F Y')}"


def _length(timex: str) -> str:
    match = DURATION.fullmatch(timex)
    unit = DURATION_UNITS.get(match[1] + match[3]) if match else None
    if not match or not unit:
        return timex
    return f"{match[2]} {unit}" if match[2] == "1" else f"{match[2]} {unit}s"
