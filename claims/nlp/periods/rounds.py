"""Rules for what comes back: "every Tuesday", "twice a year", "annually", "per month"."""

from typing import Final

from claims.nlp.lexicons import calendar
from claims.nlp.periods.expressions import Length
from claims.nlp.periods.lengths import NUMBER, OF_THE_CLOCK, SMALL, count_of, length
from claims.nlp.periods.rules import Rule, Words

_EVERY_OTHER: Final = frozenset({"alternate", "every other"})


def _round(words: Words) -> Length:
    timex, unit = calendar.ROUNDS[words.text("round")]
    return Length(timex, unit, None, round=True)


def _each_unit(words: Words) -> Length | None:
    word, count = words.text("unit"), count_of(words)
    if calendar.UNITS[word][0] == "weekend":
        return Length("XXXX-WXX-WE", "day", None, round=True)
    return length(2 if words.text("each") in _EVERY_OTHER else count or 1, word, round_=True)


def _each_named(words: Words) -> Length:
    """ "every Tuesday", "each July", "every morning"."""
    if words.has("weekday"):
        return Length(f"XXXX-WXX-{words.number('weekday')}", "day", None, round=True)
    if words.has("month"):
        return Length(f"XXXX-{words.number('month'):02d}", "month", None, round=True)
    if words.has("season"):
        return Length(f"XXXX-{calendar.SEASONS[words.text('season')]}", "season", None, round=True)
    return Length(f"XXXX-XX-XXT{calendar.PARTS_OF_DAY[words.text('part')]}", "day", None, round=True)


def _weekdays(words: Words) -> Length:
    """ "on Fridays", "Friday mornings"."""
    part = calendar.PARTS_PLURAL.get(words.text("parts"), "")
    timex = f"XXXX-WXX-{words.number('weekdays', 'weekday')}" + (f"T{part}" if part else "")
    return Length(timex, "day", None, round=True)


def _times(words: Words) -> Length | None:
    word = words.every("unit")[-1].text
    return length(1, word, round_=True)


def _per_unit(words: Words) -> Length | None:
    unit = calendar.UNITS[words.text("unit")][0]
    return None if unit in SMALL | OF_THE_CLOCK else length(1, words.text("unit"), round_=True)


RULES: Final = tuple(
    Rule(pattern, read)
    for pattern, read in (
        ("per unit", _per_unit),
        ("round", _round),
        ("weekdays", _weekdays),
        ("weekday parts", _weekdays),
        (f"each ({NUMBER}|filler)? unit", _each_unit),
        ("each (weekday|month|season|part)", _each_named),
        ("(once|(vague|word_number|day_number) times) (a|each|per) (word_number|day_number)? unit", _times),
    )
)
