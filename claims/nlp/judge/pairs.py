"""Assessment -> relation with its confidence: gates rule out, rules argue, and all that was found is weighed."""

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from claims.nlp.compare import Assessment, Finding, GateName, State
from claims.nlp.types import Comparison, Reason, Relation

WEIGHTS = Path(__file__).parent.parent / "weights" / "judge.json"
SHOWN_REASONS = 6

# Gates that say why two claims might not be held against each other at all, before any other.
FIRST = (GateName.SUBJECT, GateName.MEASURE)

# What a finding of each relation rests on; the first that is found decides.
DECIDING = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES)
# How likely a relation must be where a rule argues for it, and where none does: a false alarm costs trust.
ARGUED = {Relation.CONTRADICTS: 0.05, Relation.UPDATES: 0.01, Relation.AGREES: 0.01}
WEIGHED = {Relation.CONTRADICTS: 0.8, Relation.UPDATES: 0.5, Relation.AGREES: 0.5}
COMPARABLE = frozenset({Relation.RELATED, *DECIDING})


def judge(assessment: Assessment) -> Comparison:
    """The relation of the pair. It need not have the highest score, since gates rule."""
    scores = _scores(assessment)
    findings = _argued(assessment, scores) or _weighed(assessment, scores)
    relation = findings[0].relation if findings else _remaining(assessment, scores)
    return Comparison(
        relation=relation,
        confidence=scores[relation],
        more_specific=next((each.more_specific for each in findings if each.more_specific), None),
        direction=next((each.direction for each in findings if each.direction), None),
        scores=scores,
        reasons=_reasons(assessment, findings),
    )


def _argued(assessment: Assessment, scores: Mapping[Relation, float]) -> tuple[Finding, ...]:
    """The findings of the first relation that rules argue for and that is not quite unlikely."""
    for relation in DECIDING:
        found = tuple(finding for finding in assessment.findings if finding.relation is relation)
        if found and scores[relation] >= ARGUED[relation]:
            return found
    return ()


def _weighed(assessment: Assessment, scores: Mapping[Relation, float]) -> tuple[Finding, ...]:
    """What is likely by all that was found, if the gates allow it."""
    likely = max(sorted(_allowed(assessment)), key=lambda relation: scores[relation])
    if likely not in WEIGHED or scores[likely] < WEIGHED[likely]:
        return ()
    found = assessment.weighed(likely)
    return (found,) if found else ()


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
    comparable = sum(scores[relation] for relation in COMPARABLE)
    return Relation.RELATED if comparable >= scores[Relation.UNRELATED] else Relation.UNRELATED


def _scores(assessment: Assessment) -> dict[Relation, float]:
    """A softmax over the weighted features."""
    bias, weights = weights_of()
    sums = dict(bias)
    for name, value in assessment.features.items():
        for relation, each in weights.get(name, {}).items():
            sums[relation] += value * each
    highest = max(sums.values())
    powers = {relation: math.exp(total - highest) for relation, total in sums.items()}
    whole = math.fsum(powers.values())
    return {relation: power / whole for relation, power in powers.items()}


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
    bias = {Relation(name): float(value) for name, value in stored["bias"].items()}
    features = {
        feature: {Relation(name): float(value) for name, value in row.items()}
        for feature, row in stored["features"].items()
    }
    return bias, features
