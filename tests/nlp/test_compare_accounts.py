"""One event told in two ways: who did it to whom, and where."""

import pytest

from claims.nlp.compare import assess
from claims.nlp.compare.roles import same_roles
from claims.nlp.pipeline import read


def fired(a: str, b: str) -> set[str]:
    one, two = read(a).sides()[0], read(b).sides()[0]
    return {finding.reason.rule for finding in assess(one, two).findings}


ROLES_ALIKE = (
    ("The abbey sold the mill to Orvane.", "Orvane bought the mill from the abbey."),
    ("Tarn lost to Ivel in the final.", "Ivel beat Tarn in the final."),
    ("The bank lent Marrow two million pounds.", "Marrow borrowed two million pounds from the bank."),
    ("Dunholm was defeated by Ashby.", "Ashby saw off Dunholm."),
    ("Keld Motors employs Anna Berg.", "Anna Berg works for Keld Motors."),
)
EXCHANGED = (
    ("The abbey sold the mill to Orvane.", "Orvane sold the mill to the abbey."),
    ("Tarn lost to Ivel in the cup final.", "Ivel lost to Tarn in the cup final."),
    ("The tug rammed the barge.", "The tug was rammed by the barge."),
    ("The treaty obliges Peru to cede the island to Chile.", "Under the treaty, Chile cedes the island to Peru."),
    ("The vet accused the farmer of fraud.", "It was the farmer who accused the vet of fraud."),
    ("The cup final ended in a victory for Ivel over Tarn.", "Tarn beat Ivel in the cup final."),
)
NOT_EXCHANGED = (
    ("The abbey sold the mill to Orvane.", "Orvane sold the farm to Brennick."),
    ("Tarn may beat Ivel in the final.", "Ivel beat Tarn in the final."),
    ("Tarn beat Ivel in March 2019.", "Ivel beat Tarn in May 2021."),
    ("Sten met Carla in Oslo.", "Carla met Sten in Oslo."),
)
ELSEWHERE = (
    ("The stolen statue was found in Bremen.", "Police found the stolen statue in Lyon."),
    ("The peace treaty was signed in Nairobi.", "The peace treaty was signed at a hotel in Kampala."),
)
NOT_ELSEWHERE = (
    ("A tanker exploded off Nigeria.", "A tanker exploded off Ghana."),
    ("The stolen statue was found in Bremen.", "The stolen statue was found in Germany."),
    ("The airport in Bremen was closed.", "The airport in Lyon was closed."),
    ("The director won a prize in Cannes.", "The director won a lawsuit in London."),
    ("The prince lived in Madrid in 1990.", "The prince lived in Montreal in 2005."),
)


@pytest.mark.parametrize(("a", "b"), NOT_EXCHANGED)
def test_roles_are_not_exchanged(a: str, b: str) -> None:
    assert "role.exchanged" not in fired(a, b)


@pytest.mark.parametrize(("a", "b"), ROLES_ALIKE)
def test_one_deed_is_told_from_both_ends(a: str, b: str) -> None:
    assert same_roles(a, b)
    assert "role.exchanged" not in fired(a, b)


@pytest.mark.parametrize(("a", "b"), EXCHANGED)
def test_exchanged_roles_contradict(a: str, b: str) -> None:
    assert "role.exchanged" in fired(a, b)
    assert "role.exchanged" in fired(b, a)


@pytest.mark.parametrize(("a", "b"), NOT_ELSEWHERE)
def test_two_places_need_not_differ(a: str, b: str) -> None:
    assert "event.place" not in fired(a, b)


@pytest.mark.parametrize(("a", "b"), ELSEWHERE)
def test_one_event_in_two_places_contradicts(a: str, b: str) -> None:
    assert "event.place" in fired(a, b)
    assert "event.place" in fired(b, a)
