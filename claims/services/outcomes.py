"""What stands of a link: a pure function of its standing judgements."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from claims.models.choices import Answer, OutcomeState


class Given(Protocol):
    """One reviewer's answer, as a judgement holds it."""

    @property
    def reviewer_id(self) -> int: ...
    @property
    def relation(self) -> str: ...
    @property
    def direction(self) -> str: ...
    @property
    def adjudication(self) -> bool: ...


G = TypeVar("G", bound=Given)


@dataclass(frozen=True, slots=True)
class Outcome:
    """`relation` and `direction` are empty while nothing stands."""

    state: OutcomeState
    relation: str = ""
    direction: str = ""


SUGGESTED = Outcome(OutcomeState.SUGGESTED)
UNRESOLVED = Outcome(OutcomeState.UNRESOLVED)


def outcome(judgements: Iterable[Given], *, reviewers_needed: int) -> Outcome:
    """The outcome of a link's judgements, which are given from the first to the last."""
    answers = standing(judgements)
    adjudications = [answer for answer in answers if answer.adjudication]
    if adjudications:
        return _adjudicated(adjudications[-1])
    if not answers:
        return SUGGESTED
    said = {(answer.relation, answer.direction) for answer in answers}
    if len(said) > 1 or answers[0].relation == Answer.CANNOT_TELL:
        return UNRESOLVED
    if len(answers) < reviewers_needed:
        return SUGGESTED
    return Outcome(OutcomeState.AGREED, answers[0].relation, answers[0].direction)


def standing(judgements: Iterable[G]) -> list[G]:
    """Of each reviewer the latest judgement, unless it was taken back, in the order they were given."""
    latest: dict[int, G] = {}
    for judgement in judgements:
        latest.pop(judgement.reviewer_id, None)
        latest[judgement.reviewer_id] = judgement
    return [judgement for judgement in latest.values() if judgement.relation != Answer.TAKEN_BACK]


def _adjudicated(answer: Given) -> Outcome:
    if answer.relation == Answer.CANNOT_TELL:
        return UNRESOLVED
    return Outcome(OutcomeState.ADJUDICATED, answer.relation, answer.direction)
