"""Rules for quarters, halves, years, decades, centuries and eras."""

from typing import Final

from claims.nlp.lexicons import calendar
from claims.nlp.periods.expressions import Point, Reach, Reference
from claims.nlp.periods.rules import Rule, Words
from claims.nlp.types import Granularity

CENTURIES: Final = ("century", "centuries")
# What a year before Christ follows: "12 BC towns" are towns of a province.
_BEFORE_ERA: Final = frozenset(["about", "around", "before", "by", "c", "circa", "from", "in", "of", "since", "until"])


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
    if number is None or number > 4 or words.text("unit") not in ("", "quarter"):
        return None
    return Point(quarter=number, year=words.number("year_number"), fiscal=words.has("fiscal") or None)


def _quarters(words: Words) -> Reach | None:
    """ "the second and third quarters", "the first to third quarters": of one year."""
    first, last = (int(atom.value) for atom in words.every("ordinal"))
    apart = words.has("and") and last != first + 1
    if words.text("unit") != "quarters" or apart or not first < last <= 4:
        return None
    year = words.number("year_number")
    return Reach(Point(quarter=first, year=year), Point(quarter=last, year=year))


def _half(words: Words) -> Point | None:
    number = words.number("ordinal", "half_code")
    if words.text("last") == "last":
        number = 2
    if number is None or number > 2 or (words.text("half_code") and not words.number("year_number")):
        return None
    return Point(half=number, year=words.number("year_number"))


def _fiscal(words: Words) -> Point | None:
    return Point(year=words.number("year_number"), fiscal=True)


def _era_century(words: Words) -> Point | Reference | None:
    """ "the fourth century BC": no calendar of days goes so far back."""
    number = words.number("ordinal")
    if words.text("unit") not in CENTURIES or number is None:
        return None
    if words.text("era") in calendar.BEFORE_CHRIST:
        return Reference(f"BC{number - 1:02d}", Granularity.CENTURY)
    return Point(century=number - 1) if number <= 22 else None


def _era_year(words: Words) -> Point | Reference | None:
    """ "44 BC", "AD 64", "1066 AD"."""
    number = words.number("day_number", "small_number", "year_number")
    if number is None or not (words.ends_phrase() or words.before() in _BEFORE_ERA):
        return None
    if words.text("era") not in calendar.BEFORE_CHRIST:
        return Point(year=number)
    led = words.atoms[words.first].kind == "era"
    return None if led else Reference(f"BC{number:04d}", Granularity.YEAR)


RULES: Final = tuple(
    Rule(pattern, read)
    for pattern, read in (
        ("(the unit)? year_number", _year),
        ("the unit word_number", _year_in_words),
        ("year_number (tie|slash) (day_number|small_number)", _short_years),
        ("the? decade_digits", _decade),
        ("the? (word_number hyphen?)? decade_word", _decade),
        ("the? (early hyphen?)? ordinal hyphen? unit", _century),
        ("the? ordinal (and|or|to|tie) the? ordinal hyphen? unit", _centuries),
        ("the? fiscal? hyphen? ordinal hyphen? fiscal? unit", _quarter),
        ("the? ordinal (and|to|tie) the? ordinal unit (of? year_number)?", _quarters),
        ("quarter_code ((of|hyphen)? year_number)?", _quarter),
        ("the? (ordinal|last) half", _half),
        ("half_code year_number", _half),
        ("the? fiscal (unit)? year_number", _fiscal),
        ("the? ordinal hyphen? unit era", _era_century),
        ("(day_number|small_number|year_number) era", _era_year),
        ("era (day_number|small_number|year_number)", _era_year),
    )
)
