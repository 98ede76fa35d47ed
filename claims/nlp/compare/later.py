"""A later value of one measure: by the periods that both state, or by the days of publication."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import Fields, excerpt
from claims.nlp.compare.figures import QuantityPair
from claims.nlp.compare.frames import other_frames
from claims.nlp.compare.measures import dimension_of
from claims.nlp.compare.numbers import comparable_values, denied, moved, one_count, same_event
from claims.nlp.compare.one_fact import one_fact
from claims.nlp.compare.polarity import opposition
from claims.nlp.compare.records import Finding, GateName, State
from claims.nlp.compare.sayings import figures, labelled
from claims.nlp.compare.times import Meeting, Times, days_between, earlier
from claims.nlp.lexicons.events import ONCE, RUNNING
from claims.nlp.types import ChangePart, Direction, Granularity, Period, ReasonKind, Relation
from claims.nlp.words import fold

# By these a claim says itself that its figure is of the day on which it is told.
SO_FAR = re.compile(r"\b(?:now|so\s+far|to\s+date|currently|at\s+present|already|still)\b", re.IGNORECASE)
DAYS_OF_ONE_EVENT = 21  # counts of one event are reported anew within weeks; later ones are of another event
SHORT = frozenset({Granularity.MINUTE, Granularity.HOUR, Granularity.DAY})
LONG = frozenset({Granularity.QUARTER, Granularity.SEASON, Granularity.YEAR, Granularity.DECADE})
_RUNNING = frozenset(fold(word)[0] for word in RUNNING)
_ONCE = frozenset(fold(word)[0] for word in ONCE)

BEFORE_PERIOD = tuple(name for name in GateName if name is not GateName.PERIOD)


def later_value(case: Case) -> Iterator[Finding]:
    """The same measure of the same thing at a later time."""
    if not case.open(*BEFORE_PERIOD) or not case.same_modality() or denied(case.a) or denied(case.b):
        return
    found = case.pair.times
    if found.meeting is Meeting.APART and not case.pair.quantities:
        yield from _by_turn(case, found)
    if not case.pair.quantities or case.pair.other_fates:
        return
    if found.meeting is Meeting.APART and case.passed(GateName.SUBJECT) and _comparable(case):
        yield from _by_periods(case, found)
    elif open_ended(case):
        counted = (each for each in moved(case) if _one_count(case, each))
        yield from (finding for each in islice(counted, 1) for finding in _by_publication(case, each))


def _comparable(case: Case) -> bool:
    told = same_event(case) and comparable_values(case)
    return told or any(one_fact(case, each) for each in case.pair.quantities)


def _one_count(case: Case, each: QuantityPair) -> bool:
    return (same_event(case) and (comparable_values(case) or one_count(case))) or one_fact(case, each)


def open_ended(case: Case) -> bool:
    """Whether the count is of the day on which it was told: no time is stated, or one that had not ended by then."""
    found = case.pair.times
    if found.meeting is Meeting.SAME:
        return _lasting(case.a, found.a) and _lasting(case.b, found.b)
    return found.meeting is Meeting.UNKNOWN


def _lasting(side: Fields, period: Period | None) -> bool:
    """Whether the article appeared within the time that it tells of, and that is more than a day."""
    day = side.side.published
    if period is None or day is None or period.granularity in SHORT:
        return False
    return (period.begins or "9999") <= day.isoformat() < (period.ends or "")


def superseded(case: Case) -> bool:
    """Whether the figures are of a count that keeps running and were published on different days, no time stated."""
    within = case.pair.times.meeting is Meeting.SAME  # what is counted within one time can only have grown
    return open_ended(case) and days_differ(case) and (within or running(case))


def running(case: Case) -> bool:
    """Whether what the figures count keeps changing while the event lasts."""
    if any(SO_FAR.search(side.side.claim.quote) for side in (case.a, case.b)):
        return True
    measured = {fold(each.measures.lower())[0] for pair in moved(case) for each in (pair.a, pair.b)}
    said = {case.a.event.fold, case.b.event.fold, *measured}
    return bool(said & _RUNNING) or bool(case.a.folds & case.b.folds & _RUNNING)


def _by_periods(case: Case, found: Times) -> Iterator[Finding]:
    if found.a is None or found.b is None:
        return
    if days_between(found.a, found.b) > DAYS_OF_ONE_EVENT and _of_another_time(case, found):
        return
    if other_frames(case.a, case.b, case.pair.quantities) or _two_tallies(case, found):
        return
    one = excerpt(case.a.side, found.a.start, found.a.end)
    two = excerpt(case.b.side, found.b.start, found.b.end)
    direction = Direction.B_UPDATES_A if earlier(found.a, found.b) else Direction.A_UPDATES_B
    each = next((each for each in case.pair.quantities if _is_level(each, found)), None)
    if each is None:
        return
    turned = direction is Direction.A_UPDATES_B
    before, after = figures(case.pair, each, turned=turned)
    then, now = (two, one) if turned else (one, two)
    text = labelled(case.pair, each, f"{before} ({then.text}), then {after} ({now.text}).")
    reason = case.reason("time.later_period", ReasonKind.LATER_VALUE, text, a=one, b=two)
    yield Finding(Relation.UPDATES, reason, direction=direction)


def _two_tallies(case: Case, found: Times) -> bool:
    """What was counted in one quarter and in another is two counts; told on one day, neither follows the other."""
    long = all(period is not None and period.granularity in LONG for period in (found.a, found.b))
    told = case.a.side.published is not None and case.a.side.published == case.b.side.published
    return long and told and all(dimension_of(each.a) == "count" for each in case.pair.quantities)


def _of_another_time(case: Case, found: Times) -> bool:
    """Whether two counts long apart are of two events: what happens once, or a year's strike and a day's."""
    if found.a is None or found.b is None or case.a.event.fold in _ONCE:
        return True
    level = case.a.event.level and case.b.event.level
    return not level and found.a.granularity is not found.b.granularity


def _is_level(each: QuantityPair, found: Times) -> bool:
    """What fell on one day and what fell on the next are two falls; a monthly figure follows that of another month."""
    if each.a.part is ChangePart.AMOUNT or each.b.part is ChangePart.AMOUNT:
        days = {found.a.granularity if found.a else None, found.b.granularity if found.b else None} & SHORT
        return not days and each.measure is State.PASS
    return each.measure is not State.FAIL


def _by_turn(case: Case, found: Times) -> Iterator[Finding]:
    """It rose in one period and fell in another."""
    words = opposition(case)
    if words is None or words[0].fold != fold("rise")[0] or found.a is None or found.b is None:
        return
    one = excerpt(case.a.side, found.a.start, found.a.end)
    two = excerpt(case.b.side, found.b.start, found.b.end)
    direction = Direction.B_UPDATES_A if earlier(found.a, found.b) else Direction.A_UPDATES_B
    text = f"“{words[0].text}” ({one.text}) and “{words[1].text}” ({two.text}): the same measure at two times."
    reason = case.reason("time.later_turn", ReasonKind.LATER_VALUE, text, a=one, b=two)
    yield Finding(Relation.UPDATES, reason, direction=direction)


def _by_publication(case: Case, each: QuantityPair) -> Iterator[Finding]:
    first, second = case.a.side.published, case.b.side.published
    if first is None or second is None or not superseded(case):
        return
    direction = Direction.B_UPDATES_A if first < second else Direction.A_UPDATES_B
    before, after = figures(case.pair, each, turned=second < first)
    days = f"{before} as of {on(min(first, second))}, {after} as of {on(max(first, second))}."
    text = labelled(case.pair, each, days)
    said = (excerpt(case.a.side, each.a.start, each.a.end), excerpt(case.b.side, each.b.start, each.b.end))
    reason = case.reason("time.later_report", ReasonKind.LATER_VALUE, text, a=said[0], b=said[1])
    yield Finding(Relation.UPDATES, reason, direction=direction)


def days_differ(case: Case) -> bool:
    first, second = case.a.side.published, case.b.side.published
    return first is not None and second is not None and first != second


def on(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
