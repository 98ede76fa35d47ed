"""Times that a text speaks of, each resolved against the publication date as far as it can be."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from claims.nlp.periods import clocks, dates, lengths, references, rounds, stretches, told, values, years
from claims.nlp.periods.atoms import atoms
from claims.nlp.periods.bounds import Opening, extent, opening
from claims.nlp.periods.doubts import is_meant, time_words
from claims.nlp.periods.events import since_events
from claims.nlp.periods.expressions import (
    FUTURE,
    PAST,
    PERHAPS_PAST,
    Expression,
    Found,
    Length,
    Offset,
    Point,
    Reach,
    Reference,
    Stretch,
    Then,
)
from claims.nlp.periods.joins import joined
from claims.nlp.periods.numbers import Atom
from claims.nlp.periods.overlap import overlap
from claims.nlp.periods.reaches import ahead, granularity, offset, reach
from claims.nlp.periods.resolve import resolved
from claims.nlp.periods.rules import indexed, scan
from claims.nlp.periods.scene import Scene
from claims.nlp.periods.stretches import stretch
from claims.nlp.periods.tense import describes, tense
from claims.nlp.periods.values import Value
from claims.nlp.types import Granularity, Parse, Period, Span

__all__ = ["overlap", "periods"]

RULES = (
    *(dates.RULES + years.RULES + told.RULES + stretches.RULES),
    *(lengths.RULES + rounds.RULES + references.RULES + clocks.RULES),
)
_INDEX = indexed(RULES)


@dataclass(frozen=True, slots=True)
class _Told:
    """The last time told and in which sentence, the last quarter, and the last stretch that a report is about."""

    value: Value | None = None
    sentence: int = -1
    quarter: Value | None = None
    stretch: Value | None = None

    def then(self, value: Value, sentence: int, published: date | None) -> "_Told":
        """What is still to come is not what a report is about."""
        if value.begins is None:
            return self
        begun = published is None or value.begins.date() <= published
        quarter = value if begun and values.is_quarter(value) else self.quarter
        return _Told(value, sentence, quarter, value if begun and values.is_stretch(value) else self.stretch)


def periods(parse: Parse, *, published: date | None) -> tuple[Period, ...]:
    """The times of a text in order, none overlapping.

    Without `published` what is told from the day of publication keeps a value with X for what is unknown, and no days.
    """
    found: list[Period] = []
    told = _Told()
    for sentence in range(len(parse.sentences)):
        before = len(found)
        told = _sentence(parse, sentence, published=published, told=told, found=found)
        found[before:] = _with_events(parse, sentence, found[before:])
    return tuple(found)


def _with_events(parse: Parse, sentence: int, found: list[Period]) -> list[Period]:
    """Besides what has a date, the events from which something is counted; when they were is not said."""
    undated = values.unresolved("XXXX-XX-XX", Granularity.DAY)
    events = [
        _period(parse, span, undated)
        for span in since_events(parse, sentence)
        if not any(period.start < span.end and span.start < period.end for period in found)
    ]
    return sorted([*found, *events], key=lambda period: period.start)


def _sentence(parse: Parse, sentence: int, *, published: date | None, told: _Told, found: list[Period]) -> _Told:
    """Add the sentence's periods to `found` and give the last time told."""
    start = parse.sentences[sentence].start
    words = atoms(parse.sentences[sentence].of(parse.text), is_time=time_words(parse, sentence))
    waiting = deque(_told_apart(parse, item, words, start) for item in joined(tuple(scan(words, _INDEX)), words))
    taken = 0
    while waiting:
        item = waiting.popleft()
        span = Span(start + words[item.first].start, start + words[item.last - 1].end)
        if not is_meant(parse, span, item.expression):
            continue
        near = sentence - told.sentence <= 1
        scene = Scene(
            published, _tense(parse, span, item.expression), told.value, told.quarter, told.stretch, near=near
        )
        value = _ahead(item, words, scene) or _value(item.expression, scene)
        if value is None:
            waiting.extendleft(reversed(item.parts))
            continue
        shaded, taken = _shaded(item, words, start, taken=taken)
        end = None if isinstance(item.expression, Reach) else opening(parse, shaded, tense=scene.tense)
        found.append(_period(parse, shaded, _open(value, end, whole=shaded == span)))
        told = told if _compares(item.expression) else told.then(value, sentence, published)
    return told


def _told_apart(parse: Parse, item: Found, words: Sequence[Atom], start: int) -> Found:
    """ "will last two weeks": the verb is no part of the time."""
    first = words[item.first]
    if first.text != "last" or item.last - item.first < 2:
        return item
    tokens = parse.inside(Span(start + first.start, start + first.end))
    is_verb = any(token.tag.startswith("VB") for token in tokens)
    return replace(item, first=item.first + 1) if is_verb else item


def _tense(parse: Parse, span: Span, expression: Expression) -> str | None:
    """A quarter that describes something ("third-quarter profit") has begun, whatever the verb says of it."""
    if isinstance(expression, Point) and expression.quarter is not None and describes(parse, span):
        return PAST
    told = tense(parse, span, day=isinstance(expression, Point) and expression.is_dated())
    if isinstance(expression, Point) and expression.month is not None and describes(parse, span):
        return PERHAPS_PAST if told in (PAST, PERHAPS_PAST) else None
    return told


def _ahead(item: Found, words: Sequence[Atom], scene: Scene) -> Value | None:
    counted = words[item.first].kind not in ("the", "last", "past", "next")
    led = counted and item.first > 0 and words[item.first - 1].text == "in" and scene.tense == FUTURE
    return ahead(item.expression, scene) if led and isinstance(item.expression, Length) else None


def _compares(expression: Expression) -> bool:
    """ "than a year earlier" leaves the talk where it was."""
    return isinstance(expression, Stretch | Then) or (
        isinstance(expression, Point)
        and expression.shift is not None
        and expression.shift.counted
        and expression.shift.count < 0
    )


def _shaded(item: Found, words: Sequence[Atom], start: int, *, taken: int) -> tuple[Span, int]:
    """The span with the words that shade it, and the first atom behind it."""
    first, last = extent(item, words, taken=taken)
    return Span(start + words[first].start, start + words[last - 1].end), last


def _value(expression: Expression, scene: Scene) -> Value | None:
    match expression:
        case Point():
            return resolved(expression, scene)
        case Reach():
            return reach(expression, scene)
        case Stretch():
            return stretch(expression, scene)
        case Offset():
            return offset(expression, scene)
        case Length():
            return values.unresolved(expression.timex, granularity(expression.unit))
        case Reference():
            return values.unresolved(expression.timex, expression.granularity)
        case Then():
            return scene.told if scene.near and scene.told else values.unresolved("XXXX-XX-XX", Granularity.DAY)


def _open(value: Value, end: Opening | None, *, whole: bool) -> Value:
    """The value with the open end that its preposition gives it.

    "Before the end of May" is still in May, and what came "shortly after 9 a.m." came that morning.
    """
    if end in (Opening.BEFORE, Opening.AFTER) and "T" in value.timex:
        return value
    if end is Opening.SINCE:
        return replace(value, ends=None)
    if end is Opening.UNTIL:
        return replace(value, begins=None)
    if end is Opening.BEFORE:
        return replace(value, begins=None, ends=value.begins if whole else value.ends)
    if end is Opening.AFTER:
        return replace(value, begins=value.ends if whole else value.begins, ends=None)
    return value


def _period(parse: Parse, span: Span, value: Value) -> Period:
    return Period(
        start=span.start,
        end=span.end,
        text=span.of(parse.text),
        begins=_written(value.begins, value),
        ends=_written(value.ends, value),
        granularity=value.granularity,
        timex=value.timex,
    )


def _written(moment: datetime | None, value: Value) -> str | None:
    if moment is None:
        return None
    if not value.clock:
        return moment.date().isoformat()
    return moment.isoformat(timespec="minutes") + values.zone(value.offset)
