"""Rules for times that no calendar holds: "now", "recently", "the future", and "then" for the time last told."""

from typing import Final

from claims.nlp.lexicons import calendar, time_contexts
from claims.nlp.periods.expressions import Reference, Then
from claims.nlp.periods.lengths import is_some_day
from claims.nlp.periods.rules import Rule, Words

# Before "then" these make it a time; elsewhere it mostly tells an order.
_BEFORE_THEN: Final = frozenset({"since", "until", "till", "by"})


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


def _current(words: Words) -> Reference | None:
    """ "the current price": as things stand; "current affairs" are no time."""
    meant = words.text("this") == "current" and not words.ends_phrase()
    return Reference("PRESENT_REF") if meant and words.after() not in time_contexts.NOT_CURRENT else None


def _then(words: Words) -> Then | None:
    """ "since then": the time last told."""
    return Then() if words.before() in _BEFORE_THEN else None


def _some_day(words: Words) -> Reference | None:
    return Reference("FUTURE_REF") if is_some_day(words) else None


RULES: Final = tuple(
    Rule(pattern, read)
    for pattern, read in (
        ("reference", _reference),
        ("the past", _the_past),
        ("recent", _recent),
        ("this", _current),
        ("then", _then),
        ("word_number unit", _some_day),
    )
)
