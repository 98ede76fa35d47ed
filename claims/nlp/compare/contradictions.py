"""The rule on two values of one measure that cannot both be true."""

import re
from collections.abc import Iterator

from claims.nlp.compare.bases import DAYS
from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import Fields
from claims.nlp.compare.figures import QuantityPair
from claims.nlp.compare.measures import PHYSICAL, Likeness, dimension_of, measured, nouns_alike
from claims.nlp.compare.numbers import comparable_values, conflicts, denied, reason_of, reported_together, same_event
from claims.nlp.compare.one_fact import one_fact
from claims.nlp.compare.records import Finding, State
from claims.nlp.compare.sayings import conflicting
from claims.nlp.compare.times import Meeting
from claims.nlp.lexicons.events import EXPECTING
from claims.nlp.types import ReasonKind, Relation
from claims.nlp.words import fold

ABLE = re.compile(r"\b(?:can|could|able\s+to|capable\s+of|capacity)\b", re.IGNORECASE)
MARKET = re.compile(
    r"\b(?:index|shares|stocks?|nasdaq|dow\s+jones|futures|bitcoin|treasur(?:y|ies)|yields?|crude|brent)\b",
    re.IGNORECASE,
)
AT_CLOSE = re.compile(r"\bclos(?:e[sd]?|ing)\b|\bended\b|\bfinished\b", re.IGNORECASE)
_EXPECTING = frozenset(fold(word)[0] for word in EXPECTING)


def contradicting_values(case: Case) -> Iterator[Finding]:
    """Two values of one measure at one time."""
    if not case.open() or not _alike_modality(case) or denied(case.a) is not denied(case.b):
        return
    if case.pair.other_fates or _perhaps_another(case):
        return
    if _quoted_on_markets(case):
        return
    if _foretold(case.a) is not _foretold(case.b):
        return
    alike = comparable_values(case) and same_event(case)
    for each in conflicts(case):
        if not (alike and _of_one_measure(case, each)) and not one_fact(case, each):
            continue
        text = conflicting(case.pair, each)
        yield Finding(Relation.CONTRADICTS, reason_of(case, "value.conflict", ReasonKind.VALUE, text, each))


def _of_one_measure(case: Case, each: QuantityPair) -> bool:
    """Two sums beside unlike nouns may be of two things: one of the nouns must at least stand on both sides."""
    if each.measure is State.PASS or dimension_of(each.a) in PHYSICAL:
        return True
    said = measured(each.a) in case.b.folds or measured(each.b) in case.a.folds
    return said or nouns_alike(each.a.measures.lower(), each.b.measures.lower()) is not Likeness.OTHER


def _quoted_on_markets(case: Case) -> bool:
    """Shares and indices move by the minute: only what both say of one close, or of one stated time, can conflict."""
    quotes = (case.a.side.claim.quote, case.b.side.claim.quote)
    if not all(MARKET.search(quote) for quote in quotes):
        return False
    closed = [bool(AT_CLOSE.search(quote)) for quote in quotes]
    when = case.pair.times
    one_day = when.meeting is Meeting.SAME and when.a is not None and when.a.granularity in DAYS
    return closed[0] is not closed[1] or not (one_day or all(closed))


def _foretold(side: Fields) -> bool:
    """Whether the figure was expected: what came of it may be another without a contradiction."""
    return bool(side.folds & _EXPECTING)


def _alike_modality(case: Case) -> bool:
    """What can be made and what could be made are both told of what is possible now."""
    return case.same_modality() or all(ABLE.search(side.side.claim.quote) for side in (case.a, case.b))


def _perhaps_another(case: Case) -> bool:
    """A fire here and a fire in a place that only one side names may be two fires; "the fire" is taken as one."""
    pair = case.pair
    if pair.a.names & pair.b.names or not any(_indefinite(side) for side in (pair.a, pair.b)):
        return False
    here = any(word.fold in pair.a.names for word in pair.left_a)
    there = any(word.fold in pair.b.names for word in pair.left_b)
    return (here and there) or ((here or there) and not reported_together(case))


def _indefinite(side: Fields) -> bool:
    return side.theme is not None and side.theme.excerpt.text.lower().startswith(("a ", "an ", "one ", "another "))
