import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.nlp.compare import Assessment, Finding, Gate, GateName, State
from claims.nlp.judge import judge, judge_passages
from claims.nlp.judge.pairs import WEIGHTS, weights_of
from claims.nlp.types import Direction, MoreSpecific, Reason, ReasonKind, Relation
from tests.nlp.sides import make_side

# The weights that training/README.md tells of.
SHA256 = "79117e407c3aa5be979a6b3c52105d3b0eea745978056503e6b84dac8a1d09b1"


SURE = {"cover.least": 1.0, "cover.most": 1.0, "one_fact": 1.0, "names.shared": 0.5, "names.any": 1.0}


def made(
    *findings: Finding,
    failed: tuple[GateName, ...] = (),
    unknown: tuple[GateName, ...] = (),
    likely: Relation | None = None,
    weighed: Finding | None = None,
) -> Assessment:
    """An assessment whose features are the findings', or make one relation as likely as it can be."""
    states = dict.fromkeys(GateName, State.PASS) | dict.fromkeys(failed, State.FAIL)
    states |= dict.fromkeys(unknown, State.UNKNOWN)
    gates = tuple(Gate(name, state, ReasonKind.NOT_STATED, f"about {name}") for name, state in states.items())
    argued = {f"found.{finding.relation}": 1.0 for finding in findings}
    return Assessment(gates, findings, (_pushing(likely) if likely else SURE) | argued, lambda relation: weighed)


def _pushing(relation: Relation) -> dict[str, float]:
    """The features that speak for the relation more than for any other."""
    _, weights = weights_of()
    return {name: 1.0 for name, row in weights.items() if max(row, key=lambda each: row[each]) is relation}


def finding(relation: Relation, **more: object) -> Finding:
    return Finding(relation, Reason("some.rule", ReasonKind.SAME, "Because.", None, None), **more)  # type: ignore[arg-type]


def test_the_weights_are_those_of_the_recipe() -> None:
    assert hashlib.sha256(WEIGHTS.read_bytes()).hexdigest() == SHA256


def test_another_subject_is_unrelated_however_alike() -> None:
    assert judge(made(failed=(GateName.SUBJECT,), likely=Relation.AGREES)).relation is Relation.UNRELATED


@pytest.mark.parametrize("relation", [Relation.RELATED, Relation.UNRELATED])
def test_without_an_argument_it_is_what_is_likelier(relation: Relation) -> None:
    assert judge(made(likely=relation)).relation is relation


def test_a_failed_gate_rules_out_what_is_likely() -> None:
    weighed = finding(Relation.AGREES)
    assert judge(made(likely=Relation.AGREES, weighed=weighed)).relation is Relation.AGREES
    said = judge(made(likely=Relation.AGREES, weighed=weighed, failed=(GateName.SCOPE,)))
    assert (said.relation, [reason.rule for reason in said.reasons]) == (Relation.RELATED, ["gate.scope"])


def test_what_is_likely_but_cannot_be_explained_is_not_said() -> None:
    assert judge(made(likely=Relation.UPDATES)).relation is Relation.RELATED


def test_the_strongest_finding_decides() -> None:
    found = (finding(Relation.AGREES), finding(Relation.UPDATES, direction=Direction.A_UPDATES_B))
    comparison = judge(made(*found))
    assert (comparison.relation, comparison.direction) == (Relation.UPDATES, Direction.A_UPDATES_B)


def test_what_a_rule_argues_for_is_not_said_where_all_else_speaks_against_it() -> None:
    assert judge(made(finding(Relation.CONTRADICTS), likely=Relation.UNRELATED)).relation is Relation.UNRELATED


def test_the_sure_relation_carries_what_its_findings_say() -> None:
    assert judge(made(finding(Relation.AGREES, more_specific=MoreSpecific.B))).more_specific is MoreSpecific.B


def test_what_is_not_stated_is_shown_behind_what_decided() -> None:
    unsure = judge(made(finding(Relation.AGREES), unknown=(GateName.PERIOD,)))
    assert [reason.rule for reason in unsure.reasons] == ["some.rule", "gate.period"]


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
