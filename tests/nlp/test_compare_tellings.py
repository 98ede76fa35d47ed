"""What is told in quite other words, and what is denied without a "not"."""

import pytest

from claims.nlp import pipeline
from claims.nlp.compare.align import Alignment
from claims.nlp.compare.denials import deeds, parted
from claims.nlp.compare.fields import fields
from claims.nlp.compare.gates import measure
from claims.nlp.compare.records import State
from claims.nlp.lexicons.senses import SENSES, TURNING
from claims.nlp.types import Comparison, Relation


def compared(a: str, b: str) -> Comparison:
    return pipeline.relate(pipeline.read_passage(a), pipeline.read_passage(b))


def rules(a: str, b: str) -> set[str]:
    return {reason.rule for reason in compared(a, b).reasons}


def signs(statement: str, sense: str) -> set[int]:
    return {deed.sign for deed in deeds(statement) if deed.sense == sense}


@pytest.mark.parametrize("row", SENSES)
def test_no_row_tells_a_thing_and_its_contrary_in_the_same_words(row: str) -> None:
    told, _, denied = row.partition("|")
    assert not {parted(each) for each in told.split()} & {parted(each) for each in denied.split()}


def test_each_thing_has_one_row() -> None:
    names = [row.split()[0] for row in SENSES]
    assert len(names) == len(set(names))
    assert set(names) >= TURNING


@pytest.mark.parametrize(
    ("statement", "sense"),
    [
        ("Not all of the members signed the letter.", "sign"),
        ("He lives on Fell Lane.", "rise"),
        ("The shop sells bread.", "sign"),
    ],
)
def test_what_is_partly_denied_or_only_named_is_not_told(statement: str, sense: str) -> None:
    assert not signs(statement, sense)


@pytest.mark.parametrize(
    ("statement", "sense", "sign"),
    [
        ("The mayor signed the lease.", "sign", 1),
        ("The mayor did not sign the lease.", "sign", -1),
        ("The mayor didn't sign the lease.", "sign", -1),
        ("The mayor withheld her signature.", "sign", -1),
        ("The mayor refused to sign the lease.", "sign", -1),
        ("None of the tenants failed to sign the lease.", "sign", 1),
        ("The mayor put her name to the lease.", "sign", 1),
        ("The mayor not only signed the lease.", "sign", 1),
        ("Norvia has dropped its objection to the canal.", "object", -1),
        ("Norvia no longer stands in the way of the canal.", "object", -1),
        ("The ministry has not ruled out a curfew.", "possible", 1),
        ("The two sides held no talks.", "meet", -1),
        ("The guards received no warning shots.", "receive", -1),
        ("The motion was not carried.", "approve", -1),
        ("The judge gave the clerk a long sentence.", "sentence", 1),
        ("The clerk walked free.", "convict", -1),
        ("Officers took nine of the marchers into custody.", "arrest", 1),
        ("The minister stayed away from the funeral, but her deputy spoke.", "attend", -1),
    ],
)
def test_the_sign_of_what_is_told_counts_all_that_denies_it(statement: str, sense: str, sign: int) -> None:
    assert signs(statement, sense) == {sign}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Another bill, another group, only some of them, one after the other.
        ("Governor Ana Ruhl vetoed the bill on grazing.", "Governor Ana Ruhl signed the bill on land titles."),
        ("Six of the nine sailors of the Orla survived.", "Three of the nine sailors of the Orla died."),
        ("The bridge at Lomsk is closed.", "The bridge at Lomsk has opened."),
        ("Oil was dearer on Friday than on Thursday.", "Oil was cheaper on Thursday than on Friday."),
        ("Only the treasurer of Norlight knew of the account.", "Nobody but the treasurer knew of Norlight's account."),
        ("The Northern Party lost Harwick to Dora Benn.", "Dora Benn won Harwick from the Northern Party."),
    ],
)
def test_it_does_not_take_these_for_contradictions(a: str, b: str) -> None:
    assert compared(a, b).relation is not Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Governor Ana Ruhl withheld her signature from the bill.", "Governor Ana Ruhl signed the bill."),
        ("The senate in Norvia turned down the treaty.", "The treaty won approval in Norvia's senate."),
        ("Prince Otto stayed away from the funeral in Harwick.", "Prince Otto attended the funeral in Harwick."),
        ("The panel cleared Ida Strand of doping.", "The panel found Ida Strand guilty of doping."),
    ],
)
def test_what_one_side_tells_not_to_be_so_contradicts(a: str, b: str) -> None:
    assert {"polarity.told", "polarity.opposite"} & rules(a, b)
    assert compared(a, b).relation is Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "President Karo withheld his signature from the amnesty bill.",
            "President Karo did not sign the amnesty bill.",
        ),
        ("Police took Ivo Mar into custody in Lomsk.", "Ivo Mar was arrested by police in Lomsk."),
        ("The court in Lomsk threw out Ivo Mar's appeal.", "Ivo Mar's appeal was dismissed by the court in Lomsk."),
    ],
)
def test_one_thing_in_other_words_agrees(a: str, b: str) -> None:
    assert compared(a, b).relation is Relation.AGREES


def state(a: str, b: str) -> State:
    one, two = (fields(pipeline.read_passage(text).sides()[0]) for text in (a, b))
    return measure(Alignment(one, two)).state


def test_the_measure_fails_where_one_doer_does_two_things_to_two_things() -> None:
    assert state("Norlight sold its mines in Karsk.", "Norlight sued the union.") is State.FAIL


def test_unlike_verbs_alone_leave_the_measure_open() -> None:
    assert state("Ida Strand patched up the roof in Karsk.", "Ida Strand saw to the roof.") is not State.FAIL
