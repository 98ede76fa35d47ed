import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.nlp.compare import Assessment, Finding, Gate, GateName, State
from claims.nlp.judge import judge, judge_passages
from claims.nlp.judge.pairs import WEIGHTS
from claims.nlp.types import Direction, MoreSpecific, Reason, ReasonKind, Relation
from tests.nlp.sides import make_side

# The weights that training/README.md tells of.
SHA256 = "809167442e17c5cb0375e3d201713920b5eaa29f4936960510982759f7fbe679"


def made(
    *findings: Finding, failed: tuple[GateName, ...] = (), unknown: tuple[GateName, ...] = (), most: float = 1.0
) -> Assessment:
    states = dict.fromkeys(GateName, State.PASS) | dict.fromkeys(failed, State.FAIL)
    states |= dict.fromkeys(unknown, State.UNKNOWN)
    gates = tuple(Gate(name, state, ReasonKind.NOT_STATED, f"about {name}") for name, state in states.items())
    features = {"cover.least": 0.5, "cover.most": most} | {
        f"gate.{name}.{state}": 1.0 for name, state in states.items()
    }
    return Assessment(gates, findings, features)


def finding(relation: Relation, **more: object) -> Finding:
    return Finding(relation, Reason("some.rule", ReasonKind.SAME, "Because.", None, None), **more)  # type: ignore[arg-type]


def test_the_weights_are_those_of_the_recipe() -> None:
    assert hashlib.sha256(WEIGHTS.read_bytes()).hexdigest() == SHA256


def test_without_findings_a_shared_subject_is_related() -> None:
    assert judge(made()).relation is Relation.RELATED


@pytest.mark.parametrize(("failed", "most"), [((GateName.SUBJECT,), 1.0), ((), 0.1)])
def test_another_subject_or_next_to_nothing_shared_is_unrelated(failed: tuple[GateName, ...], most: float) -> None:
    assert judge(made(failed=failed, most=most)).relation is Relation.UNRELATED


def test_the_strongest_finding_decides() -> None:
    found = (finding(Relation.AGREES), finding(Relation.UPDATES, direction=Direction.A_UPDATES_B))
    comparison = judge(made(*found))
    assert (comparison.relation, comparison.direction) == (Relation.UPDATES, Direction.A_UPDATES_B)


def test_the_sure_relation_carries_what_its_findings_say() -> None:
    assert judge(made(finding(Relation.AGREES, more_specific=MoreSpecific.B))).more_specific is MoreSpecific.B


def test_what_is_not_stated_lowers_the_confidence_and_is_shown() -> None:
    sure = judge(made(finding(Relation.CONTRADICTS)))
    unsure = judge(made(finding(Relation.CONTRADICTS), unknown=(GateName.PERIOD,)))
    assert unsure.confidence < sure.confidence
    assert [reason.rule for reason in unsure.reasons] == ["some.rule", "gate.period"]


def test_a_failed_gate_is_the_reason_where_no_rule_decided() -> None:
    assert [reason.rule for reason in judge(made(failed=(GateName.SCOPE,))).reasons] == ["gate.scope"]


@given(st.sets(st.sampled_from(GateName)), st.sets(st.sampled_from(GateName)), st.lists(st.sampled_from(Relation)))
def test_scores_are_probabilities_of_all_relations(
    failed: set[GateName], unknown: set[GateName], relations: list[Relation]
) -> None:
    comparison = judge(made(*map(finding, relations), failed=tuple(failed), unknown=tuple(unknown)))
    assert set(comparison.scores) == set(Relation)
    assert sum(comparison.scores.values()) == pytest.approx(1)
    assert comparison.confidence == comparison.scores[comparison.relation]


SHIP = make_side("The ship sank.", "sink", subject="The ship")
CREW = make_side("The crew was saved.", "save", object="The crew")
CARGO = make_side("The cargo burned.", "burn", subject="The cargo")


def test_passages_that_say_the_same_agree() -> None:
    assert judge_passages([SHIP, CREW], [CREW, SHIP]).more_specific is None
    assert judge_passages([SHIP, CREW], [CREW, SHIP]).relation is Relation.AGREES


def test_the_passage_with_more_claims_says_more() -> None:
    comparison = judge_passages([SHIP, CREW], [SHIP])
    assert (comparison.relation, comparison.more_specific) == (Relation.AGREES, MoreSpecific.A)


def test_passages_that_share_one_of_two_claims_are_related() -> None:
    comparison = judge_passages([SHIP, CREW], [SHIP, CARGO])
    assert (comparison.relation, comparison.more_specific) == (Relation.RELATED, None)
    assert comparison.confidence == comparison.scores[Relation.RELATED]
