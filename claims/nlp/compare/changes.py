"""Rules on what came later: a plan with its outcome, not yet and now, closed and reopened."""

from collections.abc import Iterator

from claims.nlp.compare.align import found_in
from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import Fields, weight
from claims.nlp.compare.later import BEFORE_PERIOD, on
from claims.nlp.compare.outcomes import came_due, next_state, to_come
from claims.nlp.compare.polarity import denied, opposition
from claims.nlp.compare.records import Finding, GateName
from claims.nlp.compare.times import Meeting
from claims.nlp.lexicons.events import PLANS
from claims.nlp.types import Direction, Modality, ReasonKind, Relation
from claims.nlp.words import exclusive, fold, words

FULFILLED_WITH_FIGURE = 0.5
FULFILLED = 0.7  # share of the plan's words that tells of its outcome
_PLANNING = frozenset(fold(word)[0] for word in PLANS)
_PLANNED = _PLANNING | {fold("agree")[0]}


def outcome(case: Case) -> Iterator[Finding]:
    """What one side says is planned, the other says has happened, or has not."""
    direction = came_due(case) or _carried_out(case)
    if direction:
        text = "One side tells of a plan, the other of what came of it."
        yield Finding(Relation.UPDATES, case.reason("time.outcome", ReasonKind.OUTCOME, text), direction=direction)


def _carried_out(case: Case) -> Direction | None:
    """Which side updates the other, where one says of a deed that it is planned, the other that it is done."""
    first, second = case.modalities()
    if {first, second} != {Modality.PLANNED, Modality.ASSERTED} or not case.open(*BEFORE_PERIOD):
        return None
    direction = Direction.A_UPDATES_B if first is Modality.ASSERTED else Direction.B_UPDATES_A
    if to_come(case.a if first is Modality.ASSERTED else case.b):
        return None
    if not _fulfilled(case, first) or _published_before(case, direction) or _published_together(case):
        return None
    if not case.passed(GateName.SUBJECT, GateName.MEASURE) or not _done(case, first):
        return None
    return None if case.pair.times.meeting is Meeting.APART or _plans_too(case) else direction


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
    """What one report says is closed, another says has opened since: one state follows the other."""
    found = _opened_since(case) or _next_state(case)
    if found:
        direction, one, two = found
        text = f"“{one}”{_as_of(case.a)}, “{two}”{_as_of(case.b)}: one can follow the other."
        reason = case.reason("time.later_state", ReasonKind.OUTCOME, text)
        yield Finding(Relation.UPDATES, reason, direction=direction)


def _opened_since(case: Case) -> tuple[Direction, str, str] | None:
    """The two ends of an opposition of which one commonly follows the other, in reports of two days."""
    words = opposition(case)
    first, second = case.a.side.published, case.b.side.published
    if words is None or exclusive(words[0].fold) or first is None or second is None or first == second:
        return None
    if not case.open(*BEFORE_PERIOD) or case.a.negated is not case.b.negated or not case.same_modality():
        return None
    direction = Direction.B_UPDATES_A if first < second else Direction.A_UPDATES_B
    return direction, words[0].text, words[1].text


def _next_state(case: Case) -> tuple[Direction, str, str] | None:
    found = next_state(case)
    return (found[0], found[1].text, found[2].text) if found else None


def _as_of(side: Fields) -> str:
    return f" as of {on(side.side.published)}" if side.side.published else ""


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
    if denied(case.pair) < FULFILLED or not case.passed(GateName.SUBJECT) or not case.beyond_names():
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


def _published_before(case: Case, direction: Direction) -> bool:
    """Whether the side that would update the other was published before it."""
    first, second = case.a.side.published, case.b.side.published
    if first is None or second is None:
        return False
    return first < second if direction is Direction.A_UPDATES_B else second < first
