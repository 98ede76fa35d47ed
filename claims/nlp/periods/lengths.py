"""Rules for durations, for what comes back, for times a length away ("two weeks ago"), and for times of day."""

from typing import Final

from claims.nlp.lexicons import calendar, time_contexts
from claims.nlp.periods.expressions import Length, Point, Reach, Reference, Shift
from claims.nlp.periods.rules import ENDINGS, Rule, Words

_OF_THE_CLOCK: Final = frozenset({"second", "minute", "hour"})
_NUMBERS: Final = ("day_number", "small_number", "decimal", "word_number", "big_number")
_SMALL: Final = frozenset({"quarter", "weekend"})
_EVERY_OTHER: Final = frozenset({"alternate", "every other"})
# "a hundred years" is one count; in "a five-year low" the article is that of the low.
_COLLECTIVE: Final = frozenset({"hundred", "thousand", "dozen"})


def length(count: float | None, word: str, *, round_: bool = False) -> Length:
    """The length of so many of the unit that `word` names; None is a vague number ("several")."""
    unit, letter, times = calendar.UNITS[word]
    number = "X" if count is None else f"{count * times:g}"
    clock = "T" if unit in _OF_THE_CLOCK else ""
    return Length(f"P{clock}{number}{letter}", unit, None if count is None else count * times, round_)


def _count(words: Words) -> float | None:
    number = words.one("day_number", "small_number", "year_number", "big_number", "decimal", "word_number")
    if number is not None:
        return number.value + (0.5 if words.has("half") else 0)
    if words.has("vague"):
        return calendar.VAGUE_COUNTS.get(words.text("vague"))
    if words.has("half"):
        return 0.5
    return 1 if words.has("a") else None


def _length(words: Words) -> Length | None:
    """ "three weeks", "12-month", "two and a half years"; no fractions ("three quarters of"), no ages."""
    unit = calendar.UNITS[words.text("unit")][0]
    count = _count(words)
    if words.has("year_number") and words.text("unit") not in calendar.PLURAL_UNITS:
        return None
    if count == 0 or words.after() in ("old", "older") or (words.after() == "-" and words.after(2) in ("old", "olds")):
        return None
    if unit in _SMALL and not words.has("vague") and (words.after() == "of" or not words.has("filler")):
        return None
    first = words.atoms[words.first]
    if first.kind == "a" and words.text("vague", "word_number") not in _COLLECTIVE:
        return None
    return length(count, words.text("unit"))


def _one_or_two(words: Words) -> Reach | None:
    """ "a year or two"."""
    word, last = words.text("unit"), words.number("word_number") or 0
    return Reach(length(1, word), length(last, word)) if last > 1 and calendar.UNITS[word][0] not in _SMALL else None


def _lone_length(words: Words) -> Length | None:
    """ "for years", "within days": many of a unit, told by the preposition."""
    word = words.text("unit")
    led = words.before() in time_contexts.BEFORE_LENGTH or (
        words.after() == "of" and words.before() not in time_contexts.STAGES
    )
    if word not in calendar.PLURAL_UNITS or not led or calendar.UNITS[word][0] in _SMALL:
        return None
    return length(None, word)


def _a_unit(words: Words) -> Length | None:
    """ "a week", "an hour"; a rate by the clock ("60 miles an hour") belongs to its quantity."""
    unit = calendar.UNITS[words.text("unit")][0]
    if unit in _SMALL or (unit in _OF_THE_CLOCK and words.before() not in time_contexts.BEFORE_LENGTH):
        return None
    return None if words.after() in ("old", "-") else length(1, words.text("unit"))


def _per_unit(words: Words) -> Length | None:
    unit = calendar.UNITS[words.text("unit")][0]
    return None if unit in _SMALL | _OF_THE_CLOCK else length(1, words.text("unit"), round_=True)


def _length_reach(words: Words) -> Reach | Length | None:
    """ "four to six months"."""
    first, last = (atom.value for atom in words.every(*_NUMBERS))
    word = words.text("unit")
    if not first < last or calendar.UNITS[word][0] in _SMALL or words.after(2) in ("old", "olds"):
        return None
    return Reach(length(first, word), length(last, word))


def _past_lengths(words: Words) -> Length | None:
    """ "the past three months", "recent weeks", "the coming days", "the next year"."""
    word = words.text("unit")
    plural = word in calendar.PLURAL_UNITS
    if calendar.UNITS[word][0] == "weekend":
        return None
    if not plural:
        alone = not words.has("vague", "day_number", "word_number", "small_number")
        return length(1, word) if alone and words.has("the") and words.has("past", "next", "last") else None
    return length(_count(words), word)


def _measured(words: Words) -> Length | None:
    """ "the year to June", "the quarter ended Sept. 30": a length told by its end."""
    if words.after() not in ENDINGS or calendar.UNITS[words.text("unit")][0] == "weekend":
        return None
    return length(1, words.text("unit"))


def _ago(words: Words) -> Point | Length | Reference | None:
    count, word = _count(words), words.text("unit")
    unit, _, times = calendar.UNITS[word]
    if count is None:
        return Reference("PAST_REF") if word in calendar.PLURAL_UNITS else None
    if unit in _OF_THE_CLOCK:
        return length(count, word)
    return _shifted(-count * times, unit, told=False)


def _from_now(words: Words) -> Point | None:
    if words.text("reference") != "now":
        return None
    unit, _, times = calendar.UNITS[words.text("unit")]
    return None if unit in _OF_THE_CLOCK else _shifted((_count(words) or 1) * times, unit, told=False)


def _earlier(words: Words) -> Point | Length | None:
    """ "two days later"; with "before" and "after" only where nothing follows that it could be before."""
    if words.has("before", "after") and not words.ends_phrase():
        return None
    count, word = _count(words), words.text("unit")
    unit, _, times = calendar.UNITS[word]
    if count is None or unit in _OF_THE_CLOCK:
        return length(count, word)
    sign = -1 if words.has("earlier", "before") else 1
    return _shifted(sign * count * times, unit, told=True)


def _shifted(count: float, unit: str, *, told: bool) -> Point | None:
    """So many units away, to the day where the unit is a week, to the year where years are halved."""
    if unit == "week":
        return Point(shift=Shift(round(count * 7), "day", told=told, counted=True))
    if unit in _SMALL:
        return None
    scale = {"decade": 10, "century": 100}.get(unit, 1)
    return Point(shift=Shift(round(count * scale), "year" if scale > 1 else unit, told=told, counted=True))


def _long(words: Words) -> Length:
    word = words.text("unit") or calendar.LONGS[words.text("longs")]
    return length(None if word in calendar.PLURAL_UNITS else 1, word)


def _round(words: Words) -> Length:
    timex, unit = calendar.ROUNDS[words.text("round")]
    return Length(timex, unit, None, round=True)


def _each_unit(words: Words) -> Length | None:
    word, count = words.text("unit"), _count(words)
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


def _reference(words: Words) -> Reference | None:
    if words.text("reference") == "soon" and {"as", "after"} & {words.before(), words.after()}:
        return None
    return Reference(calendar.REFERENCES[words.text("reference")])


def _the_past(words: Words) -> Reference | None:
    led, ended = (
        words.before() in ("in", "of", "from", "than"),
        words.ends_phrase() or words.after() in time_contexts.CLAUSE_STARTS,
    )
    return Reference("PAST_REF") if led and ended else None


def _recent(words: Words) -> Reference | None:
    """ "a recent poll": at some time not long ago."""
    return Reference("PAST_REF") if not words.ends_phrase() else None


_NUMBER: Final = "(day_number|small_number|decimal|word_number|big_number)"

RULES: Final = tuple(
    Rule(pattern, read)
    for pattern, read in (
        ("count filler? hyphen? filler? unit", _length),
        ("(the|a)? count filler? unit", _length),
        ("the? ordinal (word_number|day_number) filler? unit", _length),
        ("a unit or word_number", _one_or_two),
        ("word_number and a half unit", _length),
        ("word_number hyphen and hyphen a hyphen half hyphen? unit", _length),
        ("half hyphen? a hyphen? unit", _length),
        ("a half hyphen unit", _length),
        ("a filler? unit", _a_unit),
        ("per unit", _per_unit),
        ("filler? unit", _lone_length),
        (f"{_NUMBER} (to|or|tie) {_NUMBER} filler? hyphen? unit", _length_reach),
        ("the? (last|latest|past|previous|next|following) (count filler?)? unit", _past_lengths),
        ("the? recent unit", _past_lengths),
        ("the fiscal? unit", _measured),
        (f"((a|vague|{_NUMBER}) filler?)? unit ago", _ago),
        (f"{_NUMBER} and a half unit ago", _ago),
        ("half a unit ago", _ago),
        (f"(a|{_NUMBER}) filler? unit from reference", _from_now),
        (f"(a|vague|{_NUMBER}) filler? unit (earlier|later|before|after)", _earlier),
        (f"(a|vague|{_NUMBER}) and a half unit (earlier|later)", _earlier),
        ("a? unit hyphen long", _long),
        ("longs", _long),
        ("round", _round),
        ("weekdays", _weekdays),
        ("weekday parts", _weekdays),
        (f"each ({_NUMBER}|filler)? unit", _each_unit),
        ("each (weekday|month|season|part)", _each_named),
        ("(once|(vague|word_number|day_number) times) (a|each|per) (word_number|day_number)? unit", _times),
        ("reference", _reference),
        ("the past", _the_past),
        ("recent", _recent),
    )
)
