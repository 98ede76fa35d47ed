"""Rules for times of day."""

from typing import Final

from claims.nlp.lexicons import time_contexts
from claims.nlp.periods.expressions import Point, Reach
from claims.nlp.periods.numbers import Atom
from claims.nlp.periods.rules import Rule, Words


def _clock(words: Words) -> Point | None:
    """ "10 a.m.", "3.30pm BST", "15:30 GMT", "1945 GMT"."""
    digits = words.one("colon_time", "dotted_time", "day_number", "small_number", "year_number")
    if digits is None or not (words.has("half_day") or _is_clock(words, digits)):
        return None
    said, minute = _face(digits.text)
    hour = _full_day(said, words.text("half_day")) if words.has("half_day") else said
    if hour is None or not 0 <= hour <= 24 or not 0 <= (minute or 0) < 60:
        return None
    return Point(hour=hour, minute=minute, zone=words.text("zone") or None)


def _is_clock(words: Words, digits: Atom) -> bool:
    """On the 24-hour clock a zone or a preposition tells; four bare digits need a long zone ("2010 pt" is none)."""
    if digits.kind == "colon_time":
        return words.has("zone") or words.before() in time_contexts.BEFORE_CLOCK
    return len(words.text("zone")) >= 3


def _face(text: str) -> tuple[int, int | None]:
    """Hour and minute as printed; four digits without a mark are both."""
    if len(text) == 4 and text.isdigit():
        return int(text[:2]), int(text[2:])
    hour, *rest = text.replace(".", ":").split(":")
    return int(hour), int(rest[0]) if rest else None


def _full_day(hour: int, half_day: str) -> int | None:
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + (12 if half_day.startswith("p") else 0)


def _oclock(words: Words) -> Point | None:
    hour = words.number("day_number", "word_number") or 0
    return Point(hour=hour, zone=words.text("zone") or None) if 1 <= hour <= 12 else None


def _clock_word(words: Words) -> Point:
    midnight = words.text("clock_word") == "midnight"
    return Point(hour=24 if midnight else 12, zone=words.text("zone") or None)


def _early_hours(words: Words) -> Point | None:
    """ "the early hours of Monday"."""
    return Point(part="MO") if (words.text("early"), words.text("unit")) == ("early", "hours") else None


def _clock_reach(words: Words) -> Reach | None:
    """ "5 to 9 p.m.": the half of the day is that of the last."""
    faces = [_face(atom.text) for atom in words.every("day_number", "colon_time", "dotted_time")]
    hours = [_full_day(hour, words.text("half_day")) for hour, _ in faces]
    if len(hours) != 2 or hours[0] is None or hours[1] is None:
        return None
    first, last = hours[0], hours[1]
    if first >= last and first >= 12:
        first -= 12
    zone = words.text("zone") or None
    return Reach(Point(hour=first, minute=faces[0][1], zone=zone), Point(hour=last, minute=faces[1][1], zone=zone))


RULES: Final = tuple(
    Rule(pattern, read)
    for pattern, read in (
        ("(colon_time|dotted_time|day_number) half_day zone?", _clock),
        ("(day_number|word_number) oclock zone?", _oclock),
        ("(colon_time|year_number|small_number) zone", _clock),
        ("colon_time", _clock),
        ("the early unit", _early_hours),
        ("day_number? clock_word zone?", _clock_word),
        (
            "(day_number|colon_time|dotted_time) (to|tie|and) (day_number|colon_time|dotted_time) half_day zone?",
            _clock_reach,
        ),
    )
)
