"""The subject gate: whether two claims speak of the same thing."""

import pytest

from claims.nlp.compare import GateName, State, assess
from claims.nlp.pipeline import read


def gate(a: str, b: str) -> State:
    return assess(read(a).sides()[0], read(b).sides()[0]).gate(GateName.SUBJECT)


OTHERS = (
    (
        "Castell Bank raised its forecast after a good May.",
        "Insurer Verit raised its forecast in a mild winter.",
    ),
    ("A gas blast in Turin killed four people.", "Dockers in Lagos ended their strike."),
    ("Her first novel sold a million copies.", "Her second novel sold a million copies."),
    ("The ferry reached Ilm.", "Her novel won a prize."),
)
ALIKE = (
    ("Downing Street dropped the levy.", "The British government dropped the levy."),
    ("Officers closed the bridge at Ilm.", "Police closed the bridge at Ilm."),
    ("A judge in Ilm rejected the appeal.", "The court rejected the appeal."),
    ("The abbey sold the mill to Orvane.", "The mill was bought by Orvane from the abbey."),
)
OPEN = (
    ("Mara Lund cast the deciding vote on the Ilm library.", "The vote of Piet Sorn decided on the Ilm library."),
    ("Vandals broke headstones at a cemetery in Ilm.", "The graves in Ilm were smashed overnight."),
)


@pytest.mark.parametrize(("a", "b"), OTHERS)
def test_it_fails_where_two_things_are_plainly_meant(a: str, b: str) -> None:
    assert gate(a, b) is gate(b, a) is State.FAIL


@pytest.mark.parametrize(("a", "b"), ALIKE)
def test_it_passes_where_one_is_another_name_of_the_other(a: str, b: str) -> None:
    assert gate(a, b) is gate(b, a) is State.PASS


@pytest.mark.parametrize(("a", "b"), OPEN)
def test_it_does_not_fail_where_something_named_is_shared(a: str, b: str) -> None:
    assert gate(a, b) is not State.FAIL
    assert gate(a, b) is gate(b, a)
