"""The quarter or the months that a report is about, told again: of that year or of the one before it."""

from typing import Final

from claims.nlp.lexicons import calendar
from claims.nlp.periods import values
from claims.nlp.periods.counted import year_of
from claims.nlp.periods.expressions import Point, Shift, Stretch
from claims.nlp.periods.rules import Rule, Words
from claims.nlp.periods.scene import Scene
from claims.nlp.periods.values import Value
from claims.nlp.types import Granularity

_UNITS: Final = frozenset({"", "quarter", "month"})
_YEAR_AGO: Final = Point(shift=Shift(-1, "year", counted=True))


def stretch(expression: Stretch, scene: Scene) -> Value | None:
    """Where the text told no such stretch, the year is all that is known; "last year" is never the stretch itself."""
    base, counted = _base(expression.unit, scene), expression.year.shift is not None and expression.year.shift.counted
    number = None if counted else year_of(expression.year, scene)
    if base is None or base.begins is None:
        return values.unresolved("XXXX", Granularity.YEAR) if number is None else values.year(number)
    away = -1 if number is None else number - base.begins.year
    return values.years_away(base, away or (0 if expression.year.year else -1))


def _base(unit: str, scene: Scene) -> Value | None:
    if unit == "month":
        return scene.told if scene.told is not None and scene.told.granularity is Granularity.MONTH else None
    if unit == "months":
        return scene.stretch if scene.stretch is not None and "/" in scene.stretch.timex else None
    return scene.quarter if unit == "quarter" else scene.stretch


def _same_of_year(words: Words) -> Stretch | None:
    """ "the same period last year", "the corresponding quarter of 2019", "the same period a year earlier"."""
    unit = _unit(words)
    year = _year(words)
    return None if unit not in _UNITS or year is None else Stretch(unit, year)


def _year_ago(words: Words) -> Stretch | Point | None:
    """ "the year-earlier quarter", "the prior-year period", "year-ago"."""
    first = calendar.UNITS[words.every("unit")[0].text][0]
    if first != "year":
        return None
    ordinal, unit = words.number("ordinal"), _unit(words)
    if ordinal is not None:
        return Point(shift=Shift(-1, "year"), quarter=ordinal) if ordinal <= 4 and unit == "quarter" else None
    if words.has("word_number"):
        return Stretch("months", _YEAR_AGO) if unit == "month" else None
    if words.has("period") or unit in _UNITS:
        return Stretch(unit, _YEAR_AGO)
    return Point(shift=Shift(-1, "year", told=words.has("earlier"), counted=True)) if words.has("hyphen") else None


def _years_own(words: Words) -> Stretch | None:
    """ "the 1988 quarter", "last year's period"."""
    unit, year = _unit(words), _year(words)
    return Stretch(unit, year) if year is not None and unit in ("", "quarter") else None


def _unit(words: Words) -> str:
    """The unit of the stretch, "" for a period; the units behind it tell its year."""
    if words.has("period"):
        return ""
    units = [calendar.UNITS[atom.text][0] for atom in words.every("unit")]
    return next((unit for unit in units if unit != "year"), "year")


def _year(words: Words) -> Point | None:
    number = words.number("year_number")
    if number is not None:
        return Point(year=number)
    if all(calendar.UNITS[atom.text][0] != "year" for atom in words.every("unit")):
        return None
    if words.has("last", "previous"):
        return Point(shift=Shift(-1, "year", counted=words.has("previous")))
    return _YEAR_AGO if words.has("earlier", "ago", "before") else None


_PART: Final = "(period|unit)"

RULES: Final = tuple(
    Rule(pattern, read)
    for pattern, read in (
        (f"the? (same|like) fiscal? {_PART} (of|in)? (the? (last|previous) unit|year_number)", _same_of_year),
        (f"the? (same|like) fiscal? {_PART} a unit (earlier|ago|before)", _same_of_year),
        (f"the? (same|like) fiscal? {_PART} the unit before", _same_of_year),
        ("the? (same|like)? unit hyphen (ago|earlier) (period|((ordinal|word_number) hyphen?)? unit)?", _year_ago),
        ("the? like unit hyphen (ago|earlier) (period|((ordinal|word_number) hyphen?)? unit)?", _year_ago),
        (f"the? previous hyphen unit {_PART}", _year_ago),
        (f"the? last unit possessive {_PART}", _years_own),
        (f"the {_PART} a unit (ago|earlier)", _years_own),
        (f"the year_number {_PART}", _years_own),
    )
)
