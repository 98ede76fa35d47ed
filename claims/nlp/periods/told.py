"""Rules for times told from another day: from that of publication, or from the last that the text told."""

from typing import Final

from claims.nlp.lexicons import calendar
from claims.nlp.periods.expressions import LAST, NEXT, THIS, Point, Shift
from claims.nlp.periods.rules import ENDINGS, Rule, Words

LARGE_UNITS: Final = frozenset({"week", "month", "quarter", "year", "decade", "century"})
_PICKS: Final = {
    "last": LAST,
    "latest": LAST,
    "past": LAST,
    "previous": LAST,
    "this": THIS,
    "next": NEXT,
    "following": NEXT,
}
# Behind these "the next year" is a length.
_OF_LENGTHS: Final = frozenset({"over", "in", "within", "during", "for", "of", "by", "through", "throughout"})
# "Of the year" tells a time only behind what is counted in it.
_COUNTED: Final = frozenset({"day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "half"})
_STEPS: Final = {LAST: -1, THIS: 0, NEXT: 1}


def _which(words: Words) -> Point | None:
    """ "last September", "this summer", "next Tuesday", "this morning", "last Christmas"."""
    pick = _picked(words)
    if words.has("month"):
        if words.after()[:1].isdigit():
            return None
        return Point(month=words.number("month"), pick=pick)
    if words.has("weekday"):
        told = Shift(_STEPS[pick], "day", told=True) if words.has("previous", "following") else None
        return Point(weekday=words.number("weekday"), pick=pick, shift=told)
    if words.has("season"):
        return Point(season=calendar.SEASONS[words.text("season")], pick=pick)
    if words.has("holiday"):
        return Point(holiday=words.text("holiday"), pick=pick)
    part = calendar.PARTS_OF_DAY[words.text("part")]
    if pick == LAST and part != "NI":
        return None
    return Point(shift=Shift(_STEPS[pick], "day", told=words.has("following")), part=part)


def _picked(words: Words) -> str:
    found = words.one(*_PICKS)
    return _PICKS[found.kind] if found is not None else THIS


def _coming(words: Words) -> Point | None:
    """ "this coming Sunday"."""
    named = _which(words)
    return None if named is None else named.but(pick=THIS)


def _this_past(words: Words) -> Point | None:
    """ "this past weekend"."""
    if not words.has("unit"):
        named = _which(words)
        return None if named is None else named.but(pick=LAST)
    unit = calendar.UNITS[words.text("unit")][0]
    if unit == "weekend":
        return Point(weekend=True, pick=LAST)
    return Point(shift=Shift(-1, unit)) if unit in LARGE_UNITS else None


def _which_unit(words: Words) -> Point | None:
    """ "last week", "this year"; with "the" only where no length is meant ("over the next year")."""
    unit = calendar.UNITS[words.text("unit")][0]
    if unit == "weekend":
        return Point(weekend=True, pick=_picked(words))
    if unit not in LARGE_UNITS or words.text("unit") in calendar.PLURAL_UNITS:
        return None
    ambiguous = words.has("the") and words.has("next", "last") and unit != "quarter" and not words.has("fiscal")
    if words.has("past") or ambiguous:
        return None
    shift = Shift(_STEPS[_picked(words)], unit, told=words.has("previous"))
    return Point(shift=shift, fiscal=words.has("fiscal") or None)


def _latest(words: Words) -> Point | None:
    """ "the latest period": the quarter that a report is about."""
    return _quarter_told(words) if words.text("unit") in ("", "quarter") else None


def _for_the_unit(words: Words) -> Point | None:
    """ "for the year", "the first nine months of the year", "for the full year": the one that is spoken of."""
    unit = calendar.UNITS[words.text("unit")][0]
    if unit not in ("week", "month", "year") or words.text("unit") in calendar.PLURAL_UNITS:
        return None
    stated = words.before() in ("for", "throughout") and words.ends_phrase()
    counted = words.before() in ("of", "in") and words.before(2) in _COUNTED
    if not (stated or counted or words.text("filler") in ("full", "calendar")) or words.after() in ENDINGS:
        return None
    return Point(shift=Shift(0, unit, told=unit == "year"), pick=THIS, fiscal=words.has("fiscal") or None)


def _quarter_told(words: Words) -> Point | None:
    if words.text("unit") not in ("", "quarter") or words.after() in ENDINGS:
        return None
    stated = words.has("unit") and words.before() in ("in", "for", "during", "throughout") and words.after() != "of"
    return Point(shift=Shift(0, "quarter", told=True), pick=THIS if stated else None)


def _told_unit(words: Words) -> Point | None:
    """ "that day", "the same month", "the following year", "the next day", "the previous week"."""
    unit = calendar.UNITS[words.text("unit")][0]
    if unit not in LARGE_UNITS | {"day"} or words.text("unit") in calendar.PLURAL_UNITS:
        return None
    if words.has("next") and (words.text("next") != "next" or (unit != "day" and words.before() in _OF_LENGTHS)):
        return None
    step = 1 if words.has("following", "next") else -1 if words.has("previous") else 0
    return Point(shift=Shift(step, unit, told=True), pick=NEXT if words.has("next") and unit != "day" else None)


def _told_part(words: Words) -> Point:
    step = 1 if words.has("following", "next") else -1 if words.has("previous", "before") else 0
    return Point(shift=Shift(step, "day", told=True), part=calendar.PARTS_OF_DAY[words.text("part")])


def _day_before(words: Words) -> Point | None:
    """ "the day before", "the week after", with nothing that they are before or after."""
    unit = calendar.UNITS[words.text("unit")][0]
    if unit not in LARGE_UNITS | {"day"} or not words.ends_phrase():
        return None
    return Point(shift=Shift(-1 if words.has("before") else 1, unit, told=True))


def _near(words: Words) -> Point | None:
    step, part = calendar.NEAR_DAYS[words.text("near")]
    if words.text("unit") not in ("", "day"):
        return None
    if words.has("before", "after"):
        step += -1 if words.has("before") else 1
    return Point(shift=Shift(step, "day"), part=part or None)


def _edge_of_unit(words: Words) -> Point | None:
    """ "the end of the month", "year-end", "later in the year"."""
    unit = calendar.UNITS[words.text("unit")][0]
    return Point(shift=Shift(0, unit)) if unit in LARGE_UNITS and words.after() != "-" else None


RULES: Final = tuple(
    Rule(pattern, read)
    for pattern, read in (
        ("the? which (month|weekday|season|holiday|part)", _which),
        ("the? following weekday", _which),
        ("this next (month|weekday|season|holiday)", _coming),
        ("this past (month|weekday|season|unit)", _this_past),
        ("the? (which|latest) fiscal? unit", _which_unit),
        ("the? latest (period|unit)", _latest),
        ("the unit", _quarter_told),
        ("the (filler|fiscal)? unit", _for_the_unit),
        ("that unit", _told_unit),
        ("the? same unit", _told_unit),
        ("the (following|next|previous) unit", _told_unit),
        ("(the? same|that) part", _told_part),
        ("the (following|next|previous) part", _told_part),
        ("the unit (before|after)", _day_before),
        ("the part before", _told_part),
        ("the? unit (before|after) near", _near),
        ("near", _near),
        ("the? edge of (the|this)? unit", _edge_of_unit),
        ("unit (hyphen|possessive)? edge", _edge_of_unit),
        ("(early|earlier|later) in the unit", _edge_of_unit),
    )
)
