"""Rules for durations and for times a length away ("two weeks ago")."""

from typing import Final

from claims.nlp.lexicons import calendar, time_contexts
from claims.nlp.periods.expressions import Length, Point, Reach, Reference, Shift
from claims.nlp.periods.rules import ENDINGS, Rule, Words

OF_THE_CLOCK: Final = frozenset({"second", "minute", "hour"})
_NUMBERS: Final = ("day_number", "small_number", "decimal", "word_number", "big_number")
SMALL: Final = frozenset({"quarter", "weekend"})
# "a hundred years" is one count; in "a five-year low" the article is that of the low.
_COLLECTIVE: Final = frozenset({"hundred", "thousand", "dozen"})


def length(count: float | None, word: str, *, round_: bool = False) -> Length:
    """The length of so many of the unit that `word` names; None is a vague number ("several")."""
    unit, letter, times = calendar.UNITS[word]
    if count is None:
        return Length(f"P{_clock(unit)}X{letter}", unit, None, round_)
    number, counted = count * times, calendar.IN_YEARS.get(unit)
    timex = f"P{number * counted:g}Y" if counted else f"P{_clock(unit)}{number:g}{letter}"
    return Length(timex, unit, number, round_)


def _clock(unit: str) -> str:
    return "T" if unit in OF_THE_CLOCK else ""


def count_of(words: Words) -> float | None:
    number = words.one("day_number", "small_number", "year_number", "big_number", "decimal", "word_number")
    if number is not None:
        return number.value + _half(words)
    if words.has("vague"):
        return calendar.VAGUE_COUNTS.get(words.text("vague"))
    if words.has("half") and not words.has("and"):
        return 0.5
    return 1 + _half(words) if words.has("a") else None


def _half(words: Words) -> float:
    return 0.5 if words.has("half") else 0


def _length(words: Words) -> Length | None:
    """ "three weeks", "12-month", "two and a half years"; no fractions ("three quarters of"), no ages."""
    unit = calendar.UNITS[words.text("unit")][0]
    count = count_of(words)
    if words.has("year_number") and words.text("unit") not in calendar.PLURAL_UNITS:
        return None
    if count == 0 or words.after() in ("old", "older") or (words.after() == "-" and words.after(2) in ("old", "olds")):
        return None
    if is_some_day(words) or (words.has("vague") and not _is_vague(words, count)):
        return None
    if unit in SMALL and not words.has("vague") and (words.after() == "of" or not words.has("filler")):
        return None
    first = words.atoms[words.first]
    one = words.has("half") or words.text("vague", "word_number") in _COLLECTIVE
    if first.kind == "a" and not one:
        return None
    return length(count, words.text("unit"))


def is_some_day(words: Words) -> bool:
    """ "will one day be": no length."""
    led = words.before() in time_contexts.FUTURE_AUXILIARIES or words.before() in ("hope", "hopes", "hoped", "to")
    return led and (words.text("word_number"), words.text("unit")) == ("one", "day")


def _is_vague(words: Words, count: float | None) -> bool:
    """ "several weeks", "a several-year plan", other than "several weekend trips" and "in as many weeks"."""
    plural = words.has("hyphen") or words.text("unit") in calendar.PLURAL_UNITS
    return words.before() != "as" and (plural or count is not None)


def _one_or_two(words: Words) -> Reach | None:
    """ "a year or two"."""
    word, last = words.text("unit"), words.number("word_number") or 0
    return Reach(length(1, word), length(last, word)) if last > 1 and calendar.UNITS[word][0] not in SMALL else None


def _lone_length(words: Words) -> Length | None:
    """ "for years", "within days": many of a unit, told by the preposition."""
    word = words.text("unit")
    following = words.after() in time_contexts.AFTER_LENGTH and words.before() not in time_contexts.STAGES
    led = words.before() in time_contexts.BEFORE_LENGTH or following
    if word not in calendar.PLURAL_UNITS or not led or calendar.UNITS[word][0] in SMALL:
        return None
    return length(None, word)


def _the_units(words: Words) -> Length | None:
    """ "over the years", "in the weeks ahead": how many is not said."""
    word = words.text("unit")
    if word not in calendar.PLURAL_UNITS or calendar.UNITS[word][0] in SMALL:
        return None
    over = words.before() in ("over", "down") and words.after() not in ("of", "that", "to", "when")
    around = words.before() in ("in", "for", "during", "over") and words.after() in time_contexts.AFTER_UNITS
    return length(None, word) if over or around else None


def _a_unit(words: Words) -> Length | None:
    """ "a week", "an hour"; a rate by the clock ("60 miles an hour") belongs to its quantity."""
    unit = calendar.UNITS[words.text("unit")][0]
    led = words.before() in time_contexts.BEFORE_LENGTH or words.before() in calendar.APPROXIMATORS
    if unit in SMALL or (unit in OF_THE_CLOCK and not led):
        return None
    return None if words.after() in ("old", "-") else length(1, words.text("unit"))


def _length_reach(words: Words) -> Reach | Length | None:
    """ "four to six months"."""
    first, last = (atom.value for atom in words.every(*_NUMBERS))
    word = words.text("unit")
    if words.has("and") and words.before() != "between":
        return None
    if not first < last or calendar.UNITS[word][0] in SMALL or words.after(2) in ("old", "olds"):
        return None
    return Reach(length(first, word), length(last, word))


def _past_lengths(words: Words) -> Length | None:
    """ "the past three months", "recent weeks", "the coming days", "the next year"."""
    word = words.text("unit")
    plural = word in calendar.PLURAL_UNITS
    if words.before() == "at" and words.has("last") and not plural:
        return None
    if calendar.UNITS[word][0] == "weekend":
        return None
    if not plural:
        alone = not words.has("vague", "day_number", "word_number", "small_number")
        return length(1, word) if alone and words.has("the") and words.has("past", "next", "last") else None
    return length(count_of(words), word)


def _measured(words: Words) -> Length | None:
    """ "the year to June", "the quarter ended Sept. 30": a length told by its end."""
    if words.after() not in ENDINGS or calendar.UNITS[words.text("unit")][0] == "weekend":
        return None
    return length(1, words.text("unit"))


def _ago(words: Words) -> Point | Length | Reference | None:
    count, word = count_of(words), words.text("unit")
    unit, _, times = calendar.UNITS[word]
    if count is None:
        return Reference("PAST_REF") if word in calendar.PLURAL_UNITS else None
    if unit in OF_THE_CLOCK:
        return length(count, word)
    return _shifted(-count * times, unit, told=False)


def _from_now(words: Words) -> Point | None:
    if words.text("reference") != "now":
        return None
    unit, _, times = calendar.UNITS[words.text("unit")]
    return None if unit in OF_THE_CLOCK else _shifted((count_of(words) or 1) * times, unit, told=False)


def _earlier(words: Words) -> Point | Length | None:
    """ "two days later"; with "before" and "after" only where nothing follows that it could be before."""
    if words.has("before", "after") and not words.ends_phrase():
        return None
    count, word = count_of(words), words.text("unit")
    unit, _, times = calendar.UNITS[word]
    if count is None or unit in OF_THE_CLOCK:
        return length(count, word)
    sign = -1 if words.has("earlier", "before") else 1
    return _shifted(sign * count * times, unit, told=True)


def _shifted(count: float, unit: str, *, told: bool) -> Point | None:
    """So many units away, to the day where the unit is a week, to the year where years are halved."""
    if unit == "week":
        return Point(shift=Shift(round(count * 7), "day", told=told, counted=True))
    if unit in SMALL:
        return None
    scale = calendar.IN_YEARS.get(unit, 1)
    return Point(shift=Shift(round(count * scale), "year" if scale > 1 else unit, told=told, counted=True))


def _long(words: Words) -> Length:
    word = words.text("unit") or calendar.LONGS[words.text("longs")]
    return length(None if word in calendar.PLURAL_UNITS else 1, word)


NUMBER: Final = "(day_number|small_number|decimal|word_number|big_number)"

RULES: Final = tuple(
    Rule(pattern, read)
    for pattern, read in (
        ("count filler? hyphen? filler? unit", _length),
        ("(the|a)? count filler? unit", _length),
        ("the? ordinal (word_number|day_number) filler? unit", _length),
        ("a unit or word_number", _one_or_two),
        ("word_number and a half unit", _length),
        ("word_number hyphen and hyphen a hyphen half hyphen? unit", _length),
        ("(a|word_number|day_number) filler? unit and a half", _length),
        ("half hyphen? a hyphen? unit", _length),
        ("a half hyphen? unit", _length),
        ("a filler? unit", _a_unit),
        ("filler? unit", _lone_length),
        ("the unit", _the_units),
        (f"{NUMBER} (to|or|and|tie) {NUMBER} filler? hyphen? unit", _length_reach),
        ("the? (last|latest|past|previous|next|following) (count filler?)? unit", _past_lengths),
        ("the? recent unit", _past_lengths),
        ("the fiscal? unit", _measured),
        (f"((a|vague|{NUMBER}) filler?)? unit ago", _ago),
        (f"{NUMBER} and a half unit ago", _ago),
        ("half a unit ago", _ago),
        (f"(a|{NUMBER}) unit or so ago", _ago),
        (f"(a|{NUMBER}) filler? unit from reference", _from_now),
        (f"(a|vague|{NUMBER}) filler? unit (earlier|later|before|after)", _earlier),
        (f"(a|vague|{NUMBER}) and a half unit (earlier|later)", _earlier),
        ("a? unit hyphen long", _long),
        ("longs", _long),
    )
)
