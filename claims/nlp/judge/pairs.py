"""Assessment -> relation with its confidence: gates and findings decide, the weights say how sure."""

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from claims.nlp.compare import Assessment, Finding, GateName, State
from claims.nlp.types import Comparison, Reason, Relation

WEIGHTS = Path(__file__).parent.parent / "weights" / "judge.json"
SHOWN_REASONS = 6

# How much of one side the other must say for two claims that share a subject, or may share one, to be related.
RELATED_FROM = {State.PASS: 0.3, State.UNKNOWN: 0.5, State.FAIL: 1.01}

# Gates that say why two claims might not be held against each other at all, before any other.
FIRST = (GateName.SUBJECT, GateName.MEASURE)

# What a finding of each relation rests on; the first that is found decides.
DECIDING = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES)


def judge(assessment: Assessment) -> Comparison:
    """The relation of the pair. It need not have the highest score, since gates rule."""
    relation = _relation(assessment)
    scores = _scores(assessment)
    findings = tuple(finding for finding in assessment.findings if finding.relation is relation)
    return Comparison(
        relation=relation,
        confidence=scores[relation],
        more_specific=next((each.more_specific for each in findings if each.more_specific), None),
        direction=next((each.direction for each in findings if each.direction), None),
        scores=scores,
        reasons=_reasons(assessment, findings),
    )


def _relation(assessment: Assessment) -> Relation:
    found = {finding.relation for finding in assessment.findings}
    for relation in DECIDING:
        if relation in found:
            return relation
    least = RELATED_FROM[assessment.gate(GateName.SUBJECT)]
    return Relation.RELATED if assessment.features["cover.most"] >= least else Relation.UNRELATED


def _scores(assessment: Assessment) -> dict[Relation, float]:
    """A softmax over the weighted features and the relations that rules argued for."""
    bias, weights = _weights()
    features = features_of(assessment)
    sums = {
        relation: bias[relation]
        + math.fsum(value * weights[name].get(relation, 0.0) for name, value in features.items() if name in weights)
        for relation in Relation
    }
    highest = max(sums.values())
    powers = {relation: math.exp(total - highest) for relation, total in sums.items()}
    whole = math.fsum(powers.values())
    return {relation: power / whole for relation, power in powers.items()}


def features_of(assessment: Assessment) -> dict[str, float]:
    """The features with those that tell which relations rules argued for."""
    return {**assessment.features, **{f"found.{finding.relation}": 1.0 for finding in assessment.findings}}


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
def _weights() -> tuple[Mapping[Relation, float], Mapping[str, Mapping[Relation, float]]]:
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    bias = {Relation(name): float(value) for name, value in stored["bias"].items()}
    features = {
        feature: {Relation(name): float(value) for name, value in row.items()}
        for feature, row in stored["features"].items()
    }
    return bias, features
