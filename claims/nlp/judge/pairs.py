"""Assessment -> relation with its confidence: gates rule out, rules argue, and all that was found is weighed."""

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from claims.nlp.compare import Assessment, Finding, GateName, State
from claims.nlp.types import Comparison, Reason, Relation

WEIGHTS = Path(__file__).parent.parent / "weights" / "judge.json"
# Set by hand: what a model of the user's own says is not known when the others are trained.
MODEL_WEIGHTS = WEIGHTS.with_name("entailment.json")
SHOWN_REASONS = 6

# Gates that say why two claims might not be held against each other at all, before any other.
FIRST = (GateName.SUBJECT, GateName.MEASURE)

# What a finding of each relation rests on; the first that is found decides.
DECIDING = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES)
# Reasons that only say whose dispute a contradiction is.
BESIDE = "speaker."
# How likely a relation must be where a rule argues for it, and where none does: a false alarm costs trust.
ARGUED = {Relation.CONTRADICTS: 0.05, Relation.UPDATES: 0.01, Relation.AGREES: 0.01}
# Rules that need more than that, by how often they were wrong among the candidates of our tuning stories.
LESS_SURE = {
    "time.outcome": 0.3,
    "time.since": 0.14,
    "time.later_state": 0.2,
    "value.conflict": 0.1,
    "polarity.denied": 0.3,
    "polarity.told": 0.8,
    "same.close": 0.2,
    "same.told": 0.2,
}
# That one denies the other in words that no rule knows is wrong most often, by public collections with negation.
DENIED = {"weighed.polarity": 0.8}
WEIGHED = {Relation.CONTRADICTS: 0.6, Relation.UPDATES: 0.3, Relation.AGREES: 0.3}


def judge(assessment: Assessment, *, ask: Callable[[], Mapping[str, float]] | None = None) -> Comparison:
    """The relation of the pair. It need not have the highest score, since gates rule.

    `ask` a model for more features where no gate has settled the matter: it takes time. What rules argue for stands.
    """
    scores = _scores(assessment)
    argued = _argued(assessment, scores)
    if ask and _is_open(assessment):
        scores = _scores(replace(assessment, features={**assessment.features, **ask()}))
    findings = argued or _weighed(assessment, scores)
    relation = findings[0].relation if findings else _remaining(assessment, scores)
    return Comparison(
        relation=relation,
        confidence=scores[relation],
        more_specific=next((each.more_specific for each in findings if each.more_specific), None),
        direction=next((each.direction for each in findings if each.direction), None),
        scores=scores,
        reasons=_reasons(assessment, findings),
    )


def _is_open(assessment: Assessment) -> bool:
    """Whether both sides are of one subject and may be held against each other."""
    return assessment.gate(GateName.SUBJECT) is State.PASS and not any(
        gate.state is State.FAIL for gate in assessment.gates
    )


def _argued(assessment: Assessment, scores: Mapping[Relation, float]) -> tuple[Finding, ...]:
    """The findings of the first relation that rules argue for and that is not quite unlikely."""
    for relation in DECIDING:
        argued = [finding for finding in assessment.findings if finding.relation is relation]
        found = tuple(finding for finding in argued if scores[relation] >= _bar(finding))
        if any(not finding.reason.rule.startswith(BESIDE) for finding in found):
            return found
    return ()


def _bar(finding: Finding) -> float:
    return LESS_SURE.get(finding.reason.rule, ARGUED[finding.relation])


def _weighed(assessment: Assessment, scores: Mapping[Relation, float]) -> tuple[Finding, ...]:
    """What is likely by all that was found, if the gates allow it."""
    likely = max(sorted(_allowed(assessment)), key=lambda relation: scores[relation])
    if likely not in WEIGHED or scores[likely] < WEIGHED[likely]:
        return ()
    found = assessment.weighed(likely)
    return (found,) if found and scores[likely] >= DENIED.get(found.reason.rule, 0.0) else ()


def _allowed(assessment: Assessment) -> frozenset[Relation]:
    failed = {gate.name for gate in assessment.gates if gate.state is State.FAIL}
    if GateName.SUBJECT in failed:
        return frozenset({Relation.UNRELATED})
    if not failed:
        return frozenset(Relation)
    later = {Relation.UPDATES} if failed == {GateName.PERIOD} else set()
    return frozenset({Relation.RELATED, Relation.UNRELATED} | later)


def _remaining(assessment: Assessment, scores: Mapping[Relation, float]) -> Relation:
    """Of one subject or not, where no more can be said."""
    if assessment.gate(GateName.SUBJECT) is State.FAIL:
        return Relation.UNRELATED
    return Relation.UNRELATED if scores[Relation.UNRELATED] > 1 - scores[Relation.UNRELATED] else Relation.RELATED


def _scores(assessment: Assessment) -> dict[Relation, float]:
    """A softmax over the weighted features."""
    bias, rows = _table()
    sums = list(bias)
    for name, value in assessment.features.items():
        row = rows.get(name)
        if row:
            sums = [total + value * each for total, each in zip(sums, row, strict=True)]
    highest = max(sums)
    powers = [math.exp(total - highest) for total in sums]
    whole = math.fsum(powers)
    return {relation: power / whole for relation, power in zip(Relation, powers, strict=True)}


def _reasons(assessment: Assessment, findings: Sequence[Finding]) -> tuple[Reason, ...]:
    """What decided, then what is not stated; without a deciding rule, the gates that failed."""
    decided = tuple(finding.reason for finding in findings)
    wanted = State.UNKNOWN if decided else State.FAIL
    gates = tuple(gate.reason() for gate in assessment.gates if gate.state is wanted)
    if not decided and gates:
        gates += tuple(gate.reason() for gate in assessment.gates if gate.state is State.UNKNOWN and gate.name in FIRST)
    if not decided and not gates:
        gates = tuple(gate.reason() for gate in assessment.gates if gate.state is State.UNKNOWN)
    return (*decided, *gates)[:SHOWN_REASONS]


@cache
def weights_of() -> tuple[Mapping[Relation, float], Mapping[str, Mapping[Relation, float]]]:
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    by_hand = json.loads(MODEL_WEIGHTS.read_text(encoding="utf-8"))
    features = stored["features"] | by_hand["features"]
    return _row(stored["bias"]), {feature: _row(row) for feature, row in features.items()}


@cache
def _table() -> tuple[tuple[float, ...], Mapping[str, tuple[float, ...]]]:
    """The bias and the weights of each feature, in the order of the relations."""
    bias, weights = weights_of()
    rows = {name: tuple(row.get(relation, 0.0) for relation in Relation) for name, row in weights.items()}
    return tuple(bias[relation] for relation in Relation), rows


def _row(stored: Mapping[str, float]) -> Mapping[Relation, float]:
    return {Relation(name): float(value) for name, value in stored.items()}
