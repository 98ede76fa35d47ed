"""What stands of a link."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.models.choices import Answer, OutcomeState
from claims.services.outcomes import Outcome, outcome


@dataclass(frozen=True)
class Said:
    reviewer_id: int
    relation: str
    direction: str = ""
    adjudication: bool = False


AGREES, CONTRADICTS = Said(1, "agrees"), Said(1, "contradicts")
SUGGESTED, UNRESOLVED = Outcome(OutcomeState.SUGGESTED), Outcome(OutcomeState.UNRESOLVED)


def by(reviewer: int, said: Said) -> Said:
    return replace(said, reviewer_id=reviewer)


@pytest.mark.parametrize(
    ("judgements", "needed", "expected"),
    [
        ([], 1, SUGGESTED),
        ([AGREES, Said(1, "taken_back")], 1, SUGGESTED),
        ([Said(1, "taken_back")], 1, SUGGESTED),
        ([AGREES], 2, SUGGESTED),
        ([AGREES, AGREES], 2, SUGGESTED),  # one reviewer twice is one answer
        ([AGREES], 1, Outcome(OutcomeState.AGREED, "agrees")),
        ([AGREES, CONTRADICTS], 1, Outcome(OutcomeState.AGREED, "contradicts")),  # the later one supersedes
        ([AGREES, by(2, AGREES)], 2, Outcome(OutcomeState.AGREED, "agrees")),
        ([AGREES, by(2, AGREES), by(3, AGREES)], 2, Outcome(OutcomeState.AGREED, "agrees")),
        ([Said(1, "updates", "a_updates_b")], 1, Outcome(OutcomeState.AGREED, "updates", "a_updates_b")),
        ([AGREES, by(2, CONTRADICTS)], 1, UNRESOLVED),
        ([AGREES, by(2, CONTRADICTS)], 3, UNRESOLVED),
        ([Said(1, "updates", "a_updates_b"), Said(2, "updates", "b_updates_a")], 1, UNRESOLVED),
        ([Said(1, "cannot_tell")], 1, UNRESOLVED),
        ([Said(1, "cannot_tell"), Said(2, "cannot_tell")], 2, UNRESOLVED),
        ([AGREES, by(2, AGREES), Said(3, "cannot_tell")], 2, UNRESOLVED),
        ([AGREES, by(2, CONTRADICTS), Said(2, "taken_back")], 1, Outcome(OutcomeState.AGREED, "agrees")),
        (
            [AGREES, by(2, CONTRADICTS), Said(9, "related", adjudication=True)],
            1,
            Outcome(OutcomeState.ADJUDICATED, "related"),
        ),
        # A later ordinary answer does not undo an adjudication.
        ([Said(9, "related", adjudication=True), by(2, AGREES)], 1, Outcome(OutcomeState.ADJUDICATED, "related")),
        (
            [Said(8, "related", adjudication=True), Said(9, "agrees", adjudication=True)],
            1,
            Outcome(OutcomeState.ADJUDICATED, "agrees"),
        ),
        # The first adjudicator has the last word by answering again.
        (
            [
                Said(8, "related", adjudication=True),
                Said(9, "agrees", adjudication=True),
                Said(8, "unrelated", adjudication=True),
            ],
            1,
            Outcome(OutcomeState.ADJUDICATED, "unrelated"),
        ),
        ([Said(9, "related", adjudication=True), Said(9, "taken_back")], 1, SUGGESTED),
        ([AGREES, Said(9, "cannot_tell", adjudication=True)], 1, UNRESOLVED),
    ],
)
def test_the_outcome_follows_the_standing_judgements(judgements: list[Said], needed: int, expected: Outcome) -> None:
    assert outcome(judgements, reviewers_needed=needed) == expected


def answers() -> st.SearchStrategy[list[Said]]:
    relations = st.sampled_from(Answer.values)
    said = st.builds(
        lambda reviewer, relation, turned, adjudication: Said(
            reviewer,
            relation,
            ("a_updates_b" if turned else "b_updates_a") if relation == "updates" else "",
            adjudication and relation != "taken_back",
        ),
        st.integers(1, 4),
        relations,
        st.booleans(),
        st.booleans(),
    )
    return st.lists(said, max_size=8)


@given(answers(), st.integers(1, 3))
def test_taking_back_is_as_if_the_reviewer_had_never_answered(judgements: list[Said], needed: int) -> None:
    without = [judgement for judgement in judgements if judgement.reviewer_id != 1]
    taken_back = [*judgements, Said(1, "taken_back")]
    assert outcome(taken_back, reviewers_needed=needed) == outcome(without, reviewers_needed=needed)


@given(answers(), st.integers(1, 3))
def test_a_decided_outcome_is_what_somebody_said(judgements: list[Said], needed: int) -> None:
    stands = outcome(judgements, reviewers_needed=needed)
    decided = stands.state in (OutcomeState.AGREED, OutcomeState.ADJUDICATED)
    assert decided == bool(stands.relation)
    if decided:
        assert any((said.relation, said.direction) == (stands.relation, stands.direction) for said in judgements)
        assert stands.relation not in ("cannot_tell", "taken_back")


@given(answers(), st.integers(1, 3))
def test_an_adjudication_wins_over_every_ordinary_answer(judgements: list[Said], needed: int) -> None:
    ruled = [*judgements, Said(9, "related", adjudication=True)]
    assert outcome(ruled, reviewers_needed=needed) == Outcome(OutcomeState.ADJUDICATED, "related")


@given(answers(), st.integers(1, 2))
def test_needing_more_reviewers_never_decides_more(judgements: list[Said], needed: int) -> None:
    fewer, more = (outcome(judgements, reviewers_needed=number) for number in (needed, needed + 1))
    assert more == fewer or (more == SUGGESTED and fewer.state == OutcomeState.AGREED)
