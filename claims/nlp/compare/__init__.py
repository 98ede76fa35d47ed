"""Two claims -> what speaks for each relation: gates, findings with their reasons, and features."""

from collections.abc import Callable, Container, Iterator
from functools import partial

from claims.nlp.compare.accounts import exchanged_roles, other_identity, other_place, other_taker, other_time
from claims.nlp.compare.agreement import agreement
from claims.nlp.compare.align import Alignment
from claims.nlp.compare.case import Case
from claims.nlp.compare.changes import later_event, later_state, outcome
from claims.nlp.compare.contradictions import contradicting_values
from claims.nlp.compare.features import features
from claims.nlp.compare.fields import Fields, fields
from claims.nlp.compare.gates import gates
from claims.nlp.compare.later import later_value
from claims.nlp.compare.polarity import contradicting_opposites, contradicting_polarity
from claims.nlp.compare.records import Assessment, Finding, Gate, GateName, State
from claims.nlp.compare.speakers import dispute
from claims.nlp.compare.tellings import contradicting_telling, same_telling
from claims.nlp.compare.weighed import weighed
from claims.nlp.types import Relation, Side

__all__ = [
    "Assessment",
    "Fields",
    "Finding",
    "Gate",
    "GateName",
    "State",
    "assess",
    "assess_fields",
    "fields",
]

# In the order in which their reasons are shown.
RULES: tuple[Callable[[Case], Iterator[Finding]], ...] = (
    contradicting_values,
    contradicting_polarity,
    contradicting_opposites,
    contradicting_telling,
    exchanged_roles,
    other_taker,
    other_identity,
    other_place,
    other_time,
    later_value,
    later_event,
    later_state,
    outcome,
    agreement,
    same_telling,
)

# Rules whose reasons may stand beside the one that draws the conclusion.
BESIDE = "value."


def assess(a: Side, b: Side, *, without: Container[str] = (), candidate: bool = False) -> Assessment:
    """Compare two claims. The rules `without`, named by their ids, argue for nothing.

    A `candidate` was found among many, of which few are of one fact; a pair that somebody asks about more likely is.
    """
    return assess_fields(fields(a), fields(b), without=without, candidate=candidate)


def assess_fields(a: Fields, b: Fields, *, without: Container[str] = (), candidate: bool = False) -> Assessment:
    """Compare two claims whose fields are prepared, as for one claim against many."""
    pair = Alignment(a, b)
    case = Case(pair, {gate.name: gate for gate in gates(pair)})
    # Of two things nothing can be compared.
    conclusions = [tuple(rule(case)) for rule in RULES] if case.open(GateName.SUBJECT) else []
    found = tuple(finding for conclusion in conclusions for finding in conclusion)
    standing = [
        tuple(finding for finding in conclusion if not _gives_way(finding, found)) for conclusion in conclusions
    ]
    if any(finding.relation is Relation.CONTRADICTS for conclusion in standing for finding in conclusion):
        standing.append(tuple(Finding(Relation.CONTRADICTS, reason) for reason in dispute(case)))
    argued = tuple(finding for conclusion in standing for finding in conclusion)
    left = tuple(finding for conclusion in standing for finding in _left(conclusion, without))
    silenced = {finding.relation for finding in argued} - {finding.relation for finding in left}
    return Assessment(
        gates=tuple(case.gates.values()),
        findings=left,
        features={**features(case, argued), **({"candidate": 1.0} if candidate else {})},
        weighed=partial(_weighed, case, frozenset(silenced), without),
    )


def _weighed(case: Case, silenced: Container[Relation], without: Container[str], relation: Relation) -> Finding | None:
    """What can be said for the relation, unless that is just what a rule argued for that is switched off."""
    found = weighed(case, relation) if relation not in silenced else None
    return found if found and found.reason.rule not in without else None


def _left(conclusion: tuple[Finding, ...], without: Container[str]) -> tuple[Finding, ...]:
    """What is left of what one rule concluded: it falls with that rule, and figures beside it do not carry it alone."""
    left = tuple(finding for finding in conclusion if finding.reason.rule not in without)
    drawn = all(finding.reason.rule.startswith(BESIDE) for finding in conclusion if finding not in left)
    return left if drawn else ()


def _gives_way(finding: Finding, found: tuple[Finding, ...]) -> bool:
    """A difference that time explains is an update, not a contradiction, whether or not that update is wanted."""
    if finding.relation is not Relation.CONTRADICTS:
        return False
    rules = {other.reason.rule for other in found}
    if finding.reason.rule == "value.conflict":
        return bool(rules & {"time.later_period", "time.later_report"})
    return finding.reason.rule == "polarity.denied" and "time.since" in rules
