"""What a claim says as slots: the predicate that carries the fact, arguments in their logical roles."""

import pytest

from claims.nlp.types import Role
from tests.nlp.extract.reads import claim_of, claims_of

FRAMES = [
    ("Police arrested the driver in Leeds.", "arrest", {"subject": "police", "object": "driver", "place": "leeds"}),
    (
        "The driver was arrested by police in Leeds.",
        "arrest",
        {"subject": "police", "object": "driver", "place": "leeds"},
    ),
    ("The king is expected to open the bridge.", "open", {"subject": "king", "object": "bridge"}),
    ("The bridge is expected to be opened by the king.", "open", {"subject": "king", "object": "bridge"}),
    ("The bank refused to repay the loan.", "repay", {"subject": "bank", "object": "loan"}),
    ("The firm called off the merger.", "call off", {"subject": "firm", "object": "merger"}),
    ("Maria Ruiz became a judge in 2010.", "become", {"subject": "ruiz", "complement": "judge"}),
    ("The storm is a threat to shipping.", "be", {"subject": "storm", "complement": "threat"}),
]


@pytest.mark.parametrize(("text", "predicate", "heads"), FRAMES)
def test_a_passive_and_its_active_have_one_frame(text: str, predicate: str, heads: dict[str, str]) -> None:
    (claim,) = claims_of(text)
    found = {
        argument.role.value: argument.head for argument in claim.frame.arguments if argument.head in heads.values()
    }
    assert (claim.frame.predicate, found) == (predicate, heads)


def test_an_apposition_is_what_its_noun_is() -> None:
    claim = claim_of("Maria Ruiz, a former judge, leads the inquiry.", "former judge")
    assert claim.frame.predicate == "be"
    assert [argument.words for argument in claim.frame.all(Role.COMPLEMENT)] == [("former", "judge")]
    assert [argument.name for argument in claim.frame.all(Role.SUBJECT)] == ["Maria Ruiz"]


def test_a_relative_pronoun_is_its_antecedent() -> None:
    claim = claim_of("Acme, which makes tyres in Ohio, will close two plants.", "makes")
    assert [argument.head for argument in claim.frame.all(Role.SUBJECT)] == ["acme"]
    assert [argument.words for argument in claim.frame.all(Role.OBJECT)] == [("tyre",)]


def test_quantities_and_periods_are_left_out_of_arguments() -> None:
    claim = claim_of("The plant employed 3,400 people last year.", "employed")
    words = {word for argument in claim.frame.arguments for word in argument.words}
    assert not words & {"3,400", "last", "year"}


def test_the_deed_of_an_accusation_is_the_accuseds() -> None:
    claim = claim_of("Officials accused China of arming the rebels.", "armed")
    assert claim.frame.predicate == "arm"
    assert [argument.name or argument.head for argument in claim.frame.all(Role.SUBJECT)] == ["China"]
