"""Floors under what pronouns are resolved to: of those resolved, and of those with an antecedent."""

import pytest

from tests.pronoun_scores import scores

FLOORS = [("tuning", 0.92, 0.845), ("held", 0.94, 0.845)]


@pytest.mark.parametrize(("part", "precision", "found"), FLOORS)
def test_pronouns_are_resolved_as_well_as_before(part: str, precision: float, found: float) -> None:
    right, resolved = scores(part)
    assert right >= precision
    assert resolved >= found
