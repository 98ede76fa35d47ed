"""Two claims -> what speaks for each relation: gates, findings with their reasons, and features."""

from collections.abc import Callable, Container, Iterator, Mapping

from claims.nlp.compare.accounts import exchanged_roles, other_identity, other_place, other_taker, other_time
from claims.nlp.compare.agreement import agreement
from claims.nlp.compare.align import Alignment
from claims.nlp.compare.case import Case
from claims.nlp.compare.changes import later_event, later_state, outcome
from claims.nlp.compare.fields import Fields, fields
from claims.nlp.compare.gates import gates
from claims.nlp.compare.later import later_value
from claims.nlp.compare.numbers import contradicting_values
from claims.nlp.compare.polarity import contradicting_opposites, contradicting_polarity
from claims.nlp.compare.records import Assessment, Finding, Gate, GateName, State
from claims.nlp.compare.speakers import dispute
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
)

# Rules whose reasons may stand beside the one that draws the conclusion.
BESIDE = "value."


def assess(a: Side, b: Side, *, without: Container[str] = ()) -> Assessment:
    """Compare two claims. The rules `without`, named by their ids, argue for nothing."""
    return assess_fields(fields(a), fields(b), without=without)


def assess_fields(a: Fields, b: Fields, *, without: Container[str] = ()) -> Assessment:
    """Compare two claims whose fields are prepared, as for one claim against many."""
    pair = Alignment(a, b)
    case = Case(pair, {gate.name: gate for gate in gates(pair)})
    conclusions = [tuple(rule(case)) for rule in RULES]
    found = tuple(finding for conclusion in conclusions for finding in conclusion)
    standing = tuple(
        finding
        for conclusion in conclusions
        for finding in _left(conclusion, without)
        if not _gives_way(finding, found)
    )
    disputes: tuple[Finding, ...] = ()
    if any(finding.relation is Relation.CONTRADICTS for finding in standing):
        disputes = _left(tuple(Finding(Relation.CONTRADICTS, reason) for reason in dispute(case)), without)
    return Assessment(tuple(case.gates.values()), (*standing, *disputes), _features(case))


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


def _features(case: Case) -> Mapping[str, float]:
    """What the judge weighs, each between 0 and 1."""
    pair = case.pair
    states = {f"gate.{name}.{gate.state}": 1.0 for name, gate in case.gates.items()}
    return {
        "cover.least": pair.least_cover,
        "cover.most": pair.most_cover,
        "names.shared": 1.0 if pair.a.names & pair.b.names else 0.0,
        "figures.paired": 1.0 if pair.quantities else 0.0,
        "polarity.differs": 1.0 if pair.a.negated is not pair.b.negated else 0.0,
        "modality.differs": 0.0 if case.same_modality() else 1.0,
        **states,
    }
