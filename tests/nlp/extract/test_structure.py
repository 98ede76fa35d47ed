"""Whose fact it is: the right subject, the whole clause, nobody's words taken for somebody's."""

import pytest

from tests.nlp.extract.reads import claim_of, statements_of

KEPT = [
    (
        "The mayor wants a new bridge, a park with benches, a cheaper tram and a swimming pool.",
        ["The mayor wants a new bridge, a park with benches, a cheaper tram and a swimming pool."],
    ),
    ("Hale leads Roe, 1,428 to 1,153.", ["Hale leads Roe, 1,428 to 1,153."]),
    (
        "The firm saved money by cutting jobs, closing shops and selling land.",
        ["The firm saved money by cutting jobs, closing shops and selling land."],
    ),
    (
        "Activists have demanded that candidates address the debt.",
        ["Activists have demanded that candidates address the debt."],
    ),
    (
        "Chad is among several states, including Mali and Egypt, that have banned the drug.",
        ["Chad is among several states, including Mali and Egypt, that have banned the drug."],
    ),
    (
        "Nursing is the kind of job many women say they had to fight for.",
        ["Nursing is the kind of job many women say they had to fight for."],
    ),
]

TAKEN_OUT = [
    (
        "The clerks' anger and fear, driven by debt, grew.",
        ["The clerks' anger and fear were driven by debt.", "The clerks' anger and fear grew."],
    ),
    (
        "Newsprint prices fell, the company added, because of a strike in Leeds.",
        ["Newsprint prices fell because of a strike in Leeds."],
    ),
    (
        "Sen. Al Roe (D-Ohio) left the hall, calling the vote a sham.",
        ["Sen. Al Roe (D-Ohio) left the hall.", "Sen. Al Roe (D-Ohio) called the vote a sham."],
    ),
    (
        "Former Rep. Al Roe (D-Ohio), whose career ended in 2013, was ill.",
        ["Former Rep. Al Roe's career ended in 2013.", "Former Rep. Al Roe (D-Ohio) was ill."],
    ),
    (
        "Ann Lee met Al Roe, the former governor of Ohio, who died last year.",
        ["Ann Lee met Al Roe.", "Al Roe is the former governor of Ohio.", "Al Roe died last year."],
    ),
    (
        "The evening before the vote a union leader warned these workers that the mill would close.",
        ["The mill would close."],
    ),
    (
        "The head resigned in May after an audit found a gap, and was replaced by Ann Lee.",
        ["The head resigned in May.", "An audit found a gap.", "The head was replaced by Ann Lee."],
    ),
    (
        "She hired a welder from a shipyard in Duluth, Minnesota, who had never flown.",
        ["She hired a welder from a shipyard in Duluth, Minnesota.", "A welder had never flown."],
    ),
    (
        "The attack on Monday, which killed six people, has shocked Leeds.",
        ["The attack on Monday killed six people.", "The attack on Monday has shocked Leeds."],
    ),
    (
        "The club cut jobs in March, which saved £2m.",
        ["The club cut jobs in March, which saved £2m."],
    ),
    (
        "The only town lost was Leeds, which Roe won; the other towns in the north were held.",
        ["The only town lost was Leeds.", "Roe won Leeds.", "The other towns in the north were held."],
    ),
    (
        "The plan could make the roads less safe - it risks frightening older drivers.",
        ["The plan could make the roads less safe.", "The plan risks frightening older drivers."],
    ),
    (
        "The Rovers, a rival of Leeds, have signed a keeper.",
        ["The Rovers are a rival of Leeds.", "The Rovers have signed a keeper."],
    ),
    (
        "The bank ended up with the debt, even when the shops failed to serve their purpose.",
        ["The bank ended up with the debt.", "The shops failed to serve their purpose."],
    ),
]


@pytest.mark.parametrize(("text", "expected"), KEPT + TAKEN_OUT)
def test_each_fact_has_its_own_subject_and_all_its_words(text: str, expected: list[str]) -> None:
    assert statements_of(text) == expected


SPOKEN = [
    (
        "The drug cut infections by 62%, but protection faded after six months, according to a study in Denmark.",
        "faded",
        "a study in Denmark",
    ),
    ("Finally today, we learned that the agency has built a rocket.", "built a rocket", ""),
    ("The board will decide whether the school, funded by nuns, can move to Leeds.", "funded by nuns", ""),
    (
        "Part of the trouble in detecting leaks, say experts like Paul Hale, a Canadian chemist, is the ground itself.",
        "is the ground",
        "experts like Paul Hale",
    ),
    ("Officials hope the rockets developed in Israel can stop them.", "rockets", "Officials"),
    (
        "The board concluded that none of the methods used to find leaks were suited to the town's needs.",
        "were suited",
        "The board",
    ),
    (
        "“It works,” said R. Gil Hale, the border protection commissioner, who conceded that some tunnels might exist.",
        "might exist",
        "R. Gil Hale",
    ),
    ("The car, which police say was stolen, burned in Leeds.", "was stolen", "police"),
    ("Some Democrats worry that the vote will be close.", "will be close", "Some Democrats"),
    ("The singer flew home on Sunday evening, TMZ reports, missing her last concert.", "flew home", "TMZ"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), SPOKEN)
def test_only_who_says_it_is_its_speaker(text: str, words: str, speaker: str) -> None:
    assert claim_of(text, words).speaker == speaker


def test_what_is_doubted_stays_with_the_doubt() -> None:
    told = "It is doubtful that the bank would be sold."
    assert statements_of(told) == [told]
