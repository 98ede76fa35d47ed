"""Bare "the man", "the attack", "the captain": told by the clause that brought them in, by a deed, by their whole."""

import pytest

from tests.nlp.test_entities_fuller import meant

NOTHING = [
    # two are brought in, neither just before
    "A man died in Hull. A man was hurt in York. Rain fell. Snow fell. The man was old.",
    # it may not have been so
    "If a man robs a shop in Leeds, he will be jailed. The man is old.",
    "Critics feared that a bridge would fall on the road. The bridge is old.",
    "A man did not rob the shop in Leeds. The man was old.",
    # a clause that tells nothing
    "Acme Inc. has a mill. The mill is old.",
    "In a statement, Acme Inc. blamed the rain. The statement was short.",
    # said again by the same verb
    "A ferry sank off Hull. The ferry sank fast.",
    # what is said in a quotation, and by the outlet
    "“A man robbed a shop in Leeds,” said Ann Lee. The man was old.",
    # a deed that was not done, or of which too little is told
    "Ann Lee may visit Oslo. The visit will be short.",
    "Gunmen attacked them. The attack was short.",
    # two wholes
    "A ferry from Hull met a tanker from Oslo. The captain was old.",
    # a whole of which nothing is told
    "Snow lay on the ferry. The captain was old.",
]

BY_CLAUSE = [
    ("A man robbed a shop in Leeds. The man was jailed.", ["The man=the man who robbed a shop in Leeds"]),
    (
        "Two masked men walked into a bank in Hull. The men were armed.",
        ["The men=the two masked men who walked into a bank in Hull"],
    ),
    ("Several homes were damaged by hail. The homes are empty.", ["The homes=the homes that were damaged by hail"]),
    ("Ann Lee wrote a book in May. The book sold well.", ["The book=the book that Ann Lee wrote in May"]),
    (
        "Acme Inc. plans to build a tunnel. The tunnel will cost $3 billion.",
        ["The tunnel=the tunnel that Acme Inc. plans to build"],
    ),
    (
        "Police said a woman was arrested in Hull. The woman is 40.",
        ["The woman=the woman who was arrested in Hull"],
    ),
    (
        "Two people died in a crash. The crash was the worst in years.",
        ["The crash=the crash in which two people died"],
    ),
    (
        "Man robs shop\n\nA man robbed a shop in Leeds. The man was jailed.",
        ["The man=the man who robbed a shop in Leeds"],
    ),
    # the one just before
    (
        "A van hit a wall in York. Rain fell. Snow fell. A van hit a bus in Leeds. The van was stolen.",
        ["The van=the van that hit a bus in Leeds"],
    ),
    # by another word
    ("A tanker sank off Hull on Friday. The ship was old.", ["The ship=the tanker that sank off Hull on Friday"]),
]

BY_DEED = [
    ("Gunmen attacked a village. The attack was short.", ["The attack=the attack on the village"]),
    ("Parliament voted on a new budget. The vote was close.", ["The vote=the vote on the new budget"]),
    ("Ann Lee visited Oslo in May. The visit was short.", ["The visit=the visit to Oslo"]),
    (
        "Two trains collided near Hull. The accident hurt nine people.",
        ["The accident=the accident in which two trains collided"],
    ),
]

BY_WHOLE = [
    (
        "A fishing boat from Tarn capsized on Friday. The captain drowned.",
        ["The captain=the captain of the fishing boat from Tarn"],
    ),
    (
        "A study of 900 nurses was published in May. The findings were sharp.",
        ["The findings=the findings of the study of 900 nurses"],
    ),
    ("A van hit a wall in York. The driver was unhurt.", ["The driver=the driver of the van that hit a wall in York"]),
]

BY_NAME = [
    # one has a name, the others of its sort have none
    (
        "Acme Inc. runs one old scheme, the Tarn Valley scheme. It helps. The scheme began in May.",
        ["The scheme=the Tarn Valley scheme"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not_plainly_brought_in_stays_bare(text: str) -> None:
    assert [found for found in meant(text) if "=the " in found] == []


@pytest.mark.parametrize(("text", "expected"), BY_CLAUSE)
def test_a_noun_takes_up_the_clause_that_brought_it_in(text: str, expected: list[str]) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(("text", "expected"), BY_DEED)
def test_a_noun_takes_up_a_deed_with_what_it_was_done_to(text: str, expected: list[str]) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(("text", "expected"), BY_WHOLE)
def test_a_part_is_told_by_its_whole(text: str, expected: list[str]) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(("text", "expected"), BY_NAME)
def test_the_named_one_of_its_sort_is_taken_up(text: str, expected: list[str]) -> None:
    assert meant(text) == expected
