"""Which related pairs are worth a reader's time: those that would be compared by mistake, with the reason."""

from claims.nlp.lexicons.units import dimension
from claims.nlp.types import Comparison, ReasonKind, Relation, Side
from claims.nlp.words import folds, words

NOT_COMPARABLE = frozenset({ReasonKind.OTHER_PERIOD, ReasonKind.OTHER_SCOPE, ReasonKind.OTHER_BASE})
OPEN_GATES = frozenset({"gate.subject", "gate.measure"})
LEAST_SHARED, LEAST_SHARE = 2, 0.5  # words, and the share of the shorter claim's words, that both say
# Of the many pairs of a story few are of one fact: what no rule argues for must be this likely to be suggested.
SURE = 0.6
WEIGHED = "weighed."


def worth_showing(a: Side, b: Side, comparison: Comparison) -> bool:
    """What a rule argues for, and what else is very likely; a related pair only where it would be compared by mistake.

    That is where one gate failed, the measure is one and the words are alike.
    """
    if comparison.relation is Relation.UNRELATED:
        return False
    if comparison.relation is not Relation.RELATED:
        return comparison.confidence >= SURE or not comparison.reasons[0].rule.startswith(WEIGHED)
    if any(reason.rule in OPEN_GATES for reason in comparison.reasons) or not _alike(a, b):
        return False
    failed = {reason.kind for reason in comparison.reasons if reason.a and reason.b} - {ReasonKind.NOT_STATED}
    return len(failed) == 1 and (failed <= NOT_COMPARABLE or (failed == {ReasonKind.OTHER_UNIT} and _one_kind(a, b)))


def _alike(a: Side, b: Side) -> bool:
    one, two = (folds(word for word in words(side.claim.statement) if not word.light) for side in (a, b))
    shared = len(one & two)
    return shared >= LEAST_SHARED and shared >= LEAST_SHARE * min(len(one), len(two))


def _one_kind(a: Side, b: Side) -> bool:
    """Two currencies are of one kind; euros and people are not, and nobody would compare them."""
    one, two = ({dimension(quantity.unit).partition(":")[0] for quantity in side.quantities} for side in (a, b))
    return bool(one & two)
