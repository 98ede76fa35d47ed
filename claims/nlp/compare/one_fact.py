"""Whether two unlike figures are of one fact that is told in other words: by meanings, not by the same verbs."""

from claims.nlp.compare.case import Case
from claims.nlp.compare.features import Near
from claims.nlp.compare.figures import QuantityPair
from claims.nlp.compare.measures import PHYSICAL, dimension_of, measured, named_measure
from claims.nlp.compare.nearness import KIN, nearest, nearness
from claims.nlp.compare.records import GateName, State
from claims.nlp.lexicons.measures import CHANGING_HANDS
from claims.nlp.words import fold

LEAST, MOST = 0.5, 0.6  # share of each side's meanings that the other has
TOGETHER = 2  # meanings in common beside what the figure counts; a name alone tells as much
_CHANGING_HANDS = frozenset(fold(word)[0] for word in CHANGING_HANDS)


def one_fact(case: Case, each: QuantityPair) -> bool:
    """Whether all but the figure is one: its measure plainly, its event nearly, and no name is only on either side."""
    if each.measure is not State.PASS or not case.passed(GateName.SUBJECT) or not _verbs_allow(case, each):
        return False
    near = Near(case.a, case.b)
    here, there = near.names_left
    if (here and there) or min(near.cover_a, near.cover_b) < LEAST or max(near.cover_a, near.cover_b) < MOST:
        return False
    together = case.pair.common - {measured(each.a), measured(each.b)}
    return len(together) >= TOGETHER or bool(together & near.shared_names)


def _verbs_allow(case: Case, each: QuantityPair) -> bool:
    """A bonus is one whoever pays or gets it, and a length is one; of counts the verb tells what became of them."""
    if dimension_of(each.a) in PHYSICAL or named_measure(each.a):
        return True
    one, two = case.a.event, case.b.event
    if dimension_of(each.a).startswith("money") and {one.fold, two.fold} <= _CHANGING_HANDS:
        return True
    if one.state or two.state or case.pair.akin or nearness(one.fold, two.fold) >= KIN:
        return True
    return nearest(one.fold, case.b.words) >= KIN or nearest(two.fold, case.a.words) >= KIN
