"""Two reports of different days: a plan that came due with what is told since, a state with the one that followed."""

import re
from datetime import date
from functools import lru_cache

from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import Fields
from claims.nlp.compare.nearness import NEAR, nearest
from claims.nlp.compare.records import GateName, State
from claims.nlp.compare.states import Standing as StateWord
from claims.nlp.compare.states import followed
from claims.nlp.compare.values import Standing
from claims.nlp.types import Direction, Modality

# Words of a prospect: what is told with them has not come about yet, whatever its verb says.
PROSPECT = re.compile(
    r"\b(?:will|(?:is|are)\s+(?:due\s+|set\s+|expected\s+)?to|expects?|expected|plans?\s+to|hopes?\s+(?:to|that)|aims?\s+to"
    r"|wants?\s+to|scheduled|tipped|confident|intends?|promis\w+|vow\w*|pledg\w+|polls\s+give)\b",
    re.IGNORECASE,
)
# Of a fact only these: "as scheduled" and "than expected" tell of what has come about.
STILL_AHEAD = re.compile(
    r"\b(?:will|(?:is|are)\s+(?:due\s+|set\s+|expected\s+)?to|plans?\s+to|hopes?\s+(?:to|that)|aims?\s+to|intends?\s+to)\b",
    re.IGNORECASE,
)
# By these a state is told as one that comes after another.
NOW = re.compile(
    r"\b(?:again|once\s+more|no\s+longer|any\s+more|(?:is|are|was|were)\s+back|reopen\w*|restor\w+|lifted)\b",
    re.IGNORECASE,
)
PRESENT = re.compile(r"\b(?:is|are)\b", re.IGNORECASE)
PAST = re.compile(r"\b(?:was|were|has|have|had|did)\b", re.IGNORECASE)
LEAST, MOST = 0.25, 0.45  # shares of the words of one side and of the other that a plan and its outcome have in common
LEAST_UNDATED, MOST_UNDATED = 0.35, 0.6  # where the plan names no day
MONTHS = 120  # days within which an outcome of a plan without a day is told
LITTLE, SOME = 0.15, 0.4  # shares that two states of one thing have in common


def came_due(case: Case) -> Direction | None:
    """Which side updates the other, where the earlier tells of a plan that was due when the later one was written."""
    ordered = _by_day(case)
    if ordered is None or case.gates[GateName.SUBJECT].state is State.FAIL or not case.beyond_names():
        return None
    earlier, later, direction = ordered
    if not _prospect(earlier) or to_come(later) or _of_before(later, earlier):
        return None
    return direction if _tells_of(case, earlier, later) and _close_enough(case, earlier, later) else None


def _tells_of(case: Case, plan: Fields, fact: Fields) -> bool:
    """Whether what happened is what was planned, and not another deed of those who planned it."""
    if fact.event.state and not case.pair.akin:
        return all(each.standing is not Standing.CONFLICTING for each in case.pair.quantities)
    turned = case.pair.opposed or case.pair.telling.contrary  # it came out otherwise than planned
    return case.pair.akin or bool(turned) or nearest(fact.event.fold, plan.words) >= NEAR


def next_state(case: Case) -> tuple[Direction, StateWord, StateWord] | None:
    """The direction with the states of both sides, the first side's first, where one followed the other."""
    if case.gates[GateName.SUBJECT].state is State.FAIL or not case.same_modality():
        return None
    if case.pair.least_cover < LITTLE or case.pair.most_cover < SOME or not case.beyond_names():
        return None
    found = next(followed(case.a.side.claim.statement, case.b.side.claim.statement), None)
    direction = _order(case, *found) if found else None
    return (direction, *found) if found and direction else None


def _order(case: Case, one: StateWord, two: StateWord) -> Direction | None:
    """By the days of publication; else by words that tell of a state as a later one."""
    ordered = _by_day(case)
    if ordered:
        return ordered[2]
    first, second = (bool(NOW.search(side.side.claim.quote)) for side in (case.a, case.b))
    if (_dated(case.a) and _dated(case.b)) or first is second or (one.later, two.later) != (first, second):
        return None
    return Direction.A_UPDATES_B if first else Direction.B_UPDATES_A


def _dated(side: Fields) -> date | None:
    return side.side.published


def _by_day(case: Case) -> tuple[Fields, Fields, Direction] | None:
    """The earlier side, the later one and who updates whom, where they were published on different days."""
    first, second = _dated(case.a), _dated(case.b)
    if first is None or second is None or first == second:
        return None
    if first < second:
        return case.a, case.b, Direction.B_UPDATES_A
    return case.b, case.a, Direction.A_UPDATES_B


def _prospect(side: Fields) -> bool:
    return side.side.claim.modality is Modality.PLANNED or _hoped(side.side.claim.quote)


@lru_cache(maxsize=8192)
def _hoped(quote: str) -> bool:
    return bool(PROSPECT.search(quote))


def to_come(side: Fields) -> bool:
    """Whether what it tells lies ahead of it, or is told in the present by a report of an unknown day."""
    quote, day = side.side.claim.quote, _dated(side)
    if side.side.claim.modality is Modality.PLANNED or STILL_AHEAD.search(quote):
        return True
    if day is None:
        present = PRESENT.search(quote) or side.event.excerpt.text.endswith("s")
        return bool(present) and not PAST.search(quote)
    return any((each.begins or "")[:10] > day.isoformat() for each in side.side.periods)


def _of_before(later: Fields, earlier: Fields) -> bool:
    """Whether the later report tells of a time before the plan was told."""
    day = _dated(earlier)
    return day is not None and any((each.ends or "9999") <= day.isoformat() for each in later.side.periods)


def _close_enough(case: Case, plan: Fields, fact: Fields) -> bool:
    """Whether the later report tells of the thing planned; more must be alike where the plan names no day."""
    planned, told = _dated(plan), _dated(fact)
    due = next((each.begins for each in plan.side.periods if each.begins), None)
    least, most = case.pair.least_cover, case.pair.most_cover
    if due is not None:
        return told is not None and told.isoformat() >= due[:10] and least >= LEAST and most >= MOST
    soon = planned is not None and told is not None and (told - planned).days <= MONTHS
    return soon and least >= LEAST_UNDATED and most >= MOST_UNDATED
