"""Rules on time: a later value of the same measure, and a plan with its outcome."""

import re
from collections.abc import Iterator
from datetime import date

from claims.nlp.compare.align import QuantityPair, found_in
from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import excerpt, weight
from claims.nlp.compare.numbers import comparable_values, moved, one_count, same_event
from claims.nlp.compare.polarity import denied, opposition
from claims.nlp.compare.records import Finding, GateName, State
from claims.nlp.compare.sayings import figures, labelled
from claims.nlp.compare.times import Meeting, Times, days_between, earlier
from claims.nlp.lexicons.events import ONCE, PLANS, RUNNING
from claims.nlp.types import ChangePart, Direction, Granularity, Modality, ReasonKind, Relation
from claims.nlp.words import exclusive, fold, words

# By these a claim says itself that its figure is of the day on which it is told.
SO_FAR = re.compile(r"\b(?:now|so\s+far|to\s+date|currently|at\s+present|already|still)\b", re.IGNORECASE)
DAYS_OF_ONE_EVENT = 21  # counts of one event are reported anew within weeks; later ones are of another event
SHORT = frozenset({Granularity.MINUTE, Granularity.HOUR, Granularity.DAY})
FULFILLED_WITH_FIGURE = 0.5
FULFILLED = 0.7  # share of the plan's words that tells of its outcome
_RUNNING = frozenset(fold(word)[0] for word in RUNNING)
_PLANNING = frozenset(fold(word)[0] for word in PLANS)
_PLANNED = _PLANNING | {fold("agree")[0]}
_ONCE = frozenset(fold(word)[0] for word in ONCE)

BEFORE_PERIOD = tuple(name for name in GateName if name is not GateName.PERIOD)


def later_value(case: Case) -> Iterator[Finding]:
    """The same measure of the same thing at a later time."""
    if not case.open(*BEFORE_PERIOD) or not case.same_modality() or case.a.negated or case.b.negated:
        return
    found = case.pair.times
    if found.meeting is Meeting.APART and not case.pair.quantities:
        yield from _by_turn(case, found)
    if not case.pair.quantities or case.pair.other_fates or not same_event(case):
        return
    if found.meeting is Meeting.APART and comparable_values(case) and case.passed(GateName.SUBJECT):
        yield from _by_periods(case, found)
    elif found.meeting is Meeting.UNKNOWN and (comparable_values(case) or one_count(case)):
        yield from (finding for each in moved(case)[:1] for finding in _by_publication(case, each))


def outcome(case: Case) -> Iterator[Finding]:
    """What one side says is planned, the other says has happened, or has not."""
    first, second = case.modalities()
    if {first, second} != {Modality.PLANNED, Modality.ASSERTED} or not case.open(*BEFORE_PERIOD):
        return
    direction = Direction.A_UPDATES_B if first is Modality.ASSERTED else Direction.B_UPDATES_A
    if not _fulfilled(case, first) or _published_before(case, direction) or _published_together(case):
        return
    if not case.passed(GateName.SUBJECT, GateName.MEASURE) or not _done(case, first):
        return
    if case.pair.times.meeting is Meeting.APART or _plans_too(case):
        return
    text = "One side tells of a plan, the other of what came of it."
    yield Finding(Relation.UPDATES, case.reason("time.outcome", ReasonKind.OUTCOME, text), direction=direction)


def _published_together(case: Case) -> bool:
    """Whether both are known to be of one day: then "will host" and "is hosting" are one announcement."""
    return case.a.side.published is not None and case.a.side.published == case.b.side.published


def _done(case: Case, first: Modality) -> bool:
    """Whether the outcome itself is told, and not something else in which it is only named."""
    plan, fact = (case.b, case.a) if first is Modality.ASSERTED else (case.a, case.b)
    if case.a.negated is not case.b.negated and _turned_round(case):
        return False
    return case.pair.akin or fact.event.state or found_in(fact.event.fold, plan.folds)


def _turned_round(case: Case) -> bool:
    """Whether the predicates are the two ends of an opposition: what fell is not what was said not to rise."""
    return case.a.event.fold == case.b.event.fold and case.a.event.pole == -case.b.event.pole != 0


def _fulfilled(case: Case, first: Modality) -> bool:
    """Whether the outcome says what was planned; "agreed" and "intends" belong to the plan alone."""
    pair = case.pair
    plan, left = (case.b, pair.left_b) if first is Modality.ASSERTED else (case.a, pair.left_a)
    still = [word for word in left if word.fold not in _PLANNED]
    total = sum(weight(word, plan.names) for word in plan.words if word.fold not in _PLANNED)
    cover = 1.0 - sum(weight(word, plan.names) for word in still) / total if total else 0.0
    if pair.anchor and pair.akin and len(pair.common & case.a.names & case.b.names) > 1:
        return cover >= FULFILLED_WITH_FIGURE
    return cover >= FULFILLED


def later_state(case: Case) -> Iterator[Finding]:
    """What one report says is closed, a report of another day says has opened: one follows the other."""
    words = opposition(case)
    if words is None or exclusive(words[0].fold) or not case.open(*BEFORE_PERIOD) or not _days_differ(case):
        return
    first, second = case.a.side.published, case.b.side.published
    if first is None or second is None or case.a.negated is not case.b.negated or not case.same_modality():
        return
    direction = Direction.B_UPDATES_A if first < second else Direction.A_UPDATES_B
    text = f"“{words[0].text}” as of {_on(first)}, “{words[1].text}” as of {_on(second)}: one can follow the other."
    yield Finding(Relation.UPDATES, case.reason("time.later_state", ReasonKind.OUTCOME, text), direction=direction)


def _plans_too(case: Case) -> bool:
    """Whether the side that is read as a fact tells of the plan as well ("they intend to", "the plan to")."""
    asserted = case.a if case.modalities()[0] is Modality.ASSERTED else case.b
    return bool({word.fold for word in words(asserted.side.claim.quote)} & _PLANNING)


def later_event(case: Case) -> Iterator[Finding]:
    """What an earlier report says has not happened, a later one says has."""
    if case.a.negated is case.b.negated or case.asked() or not case.open(*BEFORE_PERIOD) or not reported_later(case):
        return
    if _turned_round(case):
        return
    if denied(case.pair) < FULFILLED or not case.passed(GateName.SUBJECT):
        return
    direction = Direction.B_UPDATES_A if case.a.negated else Direction.A_UPDATES_B
    text = "An earlier report says that it had not happened, a later one that it has."
    yield Finding(Relation.UPDATES, case.reason("time.since", ReasonKind.OUTCOME, text), direction=direction)


def reported_later(case: Case) -> bool:
    """Whether the affirming side was published after the denying one and states no time that lies before that."""
    negated, affirmed = (case.a, case.b) if case.a.negated else (case.b, case.a)
    before, after = negated.side.published, affirmed.side.published
    if before is None or after is None or after <= before:
        return False
    return not any((period.begins or "9999") < before.isoformat() for period in affirmed.side.periods)


def superseded(case: Case) -> bool:
    """Whether the figures are of a count that keeps running and were published on different days, no time stated."""
    return case.pair.times.meeting is Meeting.UNKNOWN and _days_differ(case) and running(case)


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
    days = f"{before} as of {_on(min(first, second))}, {after} as of {_on(max(first, second))}."
    text = labelled(case.pair, each, days)
    said = (excerpt(case.a.side, each.a.start, each.a.end), excerpt(case.b.side, each.b.start, each.b.end))
    reason = case.reason("time.later_report", ReasonKind.LATER_VALUE, text, a=said[0], b=said[1])
    yield Finding(Relation.UPDATES, reason, direction=direction)


def _days_differ(case: Case) -> bool:
    first, second = case.a.side.published, case.b.side.published
    return first is not None and second is not None and first != second


def _published_before(case: Case, direction: Direction) -> bool:
    """Whether the side that would update the other was published before it."""
    first, second = case.a.side.published, case.b.side.published
    if first is None or second is None:
        return False
    return first < second if direction is Direction.A_UPDATES_B else second < first


def _on(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
