"""Statements that came out cut, joined to a stranger's words or without their time: each construction with its kin."""

import pytest

from tests.nlp.extract.reads import claims_of, statements_of

NOTHING = [
    # an order says nothing of the world, and who gave it little
    '"Keep off the bridge," the sheriff pleaded.',
    "“Buy that woman a drink,” said Pat Roe.",
]

LEFT_OUT = [
    ("The lift was supposed to be mended in May but never was.", "The lift never was mended."),
    ("The signal box was due to be rebuilt but was not.", "The signal box was not rebuilt."),
]

WITHOUT_A_VERB = [
    ("Sales were meant to rise but did not.", ["Sales were meant to rise."]),
    ("The mayor voted for the plan but her deputy did not.", ["The mayor voted for the plan."]),
]

JOINED = [
    # one word of three subjects; a judge's two names; who is spoken to
    (
        "“It was cold,” said the ex-keeper, who asked not to be named.",
        ["It was cold.", "The ex-keeper asked not to be named."],
    ),
    (
        "Greg Hale must sell his boat and repay $30,000, U.S. District Judge Ann Lee ruled.",
        ["Greg Hale must sell his boat.", "Greg Hale must repay $30,000."],
    ),
    (
        '"This was no mistake, Mr. Hale, it was theft," the judge told him.',
        ["This was no mistake.", "It was theft."],
    ),
    # what stands before the "and" is the preposition's
    (
        "Tom Hale headed in a corner, Jan Osei doubled the lead on the half-hour and keeper Al Roe saved a shot.",
        [
            "Tom Hale headed in a corner.",
            "Jan Osei doubled the lead on the half-hour.",
            "Keeper Al Roe saved a shot.",
        ],
    ),
    # a participle that was taken for the clause's verb
    (
        "The council said the money raised last month to repair it would be better used on roads.",
        ["The money raised last month to repair it would be better used on roads."],
    ),
    # a court that hears is no part of what was done
    (
        "A cook put glue in the soup so she could inherit his £300,000 bungalow, a jury heard yesterday.",
        ["A cook put glue in the soup so she could inherit his £300,000 bungalow."],
    ),
]

BEGINNINGS = [
    ("But every pump is working.", "Every pump is working."),
    ('"And the tide rose by 4 feet," said Ann Lee.', "The tide rose by 4 feet."),
    ("Then the lights went out.", "The lights went out."),
]

LASTING = [
    ("Wanderers, unbeaten since May, play Holm.", "Wanderers have been unbeaten since May."),
    ("Tom Hale, a bus driver in Leeds for 12 years, retired.", "Tom Hale has been a bus driver in Leeds for 12 years."),
    ("Ann Lee, a member of the board since 2012, resigned.", "Ann Lee has been a member of the board since 2012."),
    # at one time only
    ("Tom Hale, a pilot during the war, retired.", "Tom Hale was a pilot during the war."),
    ("The plan, the boldest for ten years, was dropped.", "The plan was the boldest for ten years."),
]

PLACES = [
    (
        "The plant in Macon, Georgia, which has made boxes since 1968, employs 412 people.",
        "The plant in Macon, Georgia, has made boxes since 1968.",
    ),
    (
        "“I felt ill,” said Ann Lee, 63, a nurse from Tulsa, Oklahoma, who spent four nights in hospital in July.",
        "Ann Lee spent four nights in hospital in July.",
    ),
    ("The firm opened a mill in Dover, Delaware, where 200 people were hired.", "200 people were hired in Dover."),
    ("President Ann Lee accused Chad of smuggling fuel across the river.", "Chad smuggled fuel across the river."),
]

TIMES = [
    (
        "Managers gave no hint of the cuts when they met with staff last month.",
        "Managers gave no hint of the cuts when they met with staff last month.",
    ),
    (
        "The court sits again on Tuesday, when the ferry's captain is due to give evidence.",
        "The ferry's captain is due to give evidence on Tuesday.",
    ),
]

FIGURES = [
    (
        "Hale shareholders will get $12.50 for each share, a 40% premium over Friday's price.",
        [
            "Hale shareholders will get $12.50 for each share.",
            "$12.50 for each share is a 40% premium over Friday's price.",
        ],
    ),
    (
        "The drug brought in $90 million last year, nearly a third of the firm's sales.",
        [
            "The drug brought in $90 million last year.",
            "$90 million was nearly a third of the firm's sales last year.",
        ],
    ),
    (
        "The tunnel, about 12 miles long, was closed.",
        ["The tunnel is about 12 miles long.", "The tunnel was closed."],
    ),
]

BESIDE_COMMAS = [
    (
        "Dealers said the trade, largely confined to shares, partly reflected fears of a slump.",
        ["The trade was largely confined to shares.", "The trade partly reflected fears of a slump."],
    ),
    (
        "The bank said the loan, agreed in May, helped the firm buy 30 shops.",
        ["The loan was agreed in May.", "The loan helped the firm buy 30 shops."],
    ),
    ("Roe has neither risen in the polls nor fallen.", ["Roe has neither risen in the polls nor fallen."]),
    ("(The shares had risen by a third.)", ["The shares had risen by a third."]),
    (
        "The sale brings the total to 28 million shares, of which 72% will be owned by Kirk Hale.",
        ["The sale brings the total to 28 million shares.", "72% of 28 million shares will be owned by Kirk Hale."],
    ),
    (
        "The shop was just as busy in May as it was in June.",
        ["The shop was just as busy in May as it was in June."],
    ),
    (
        "Alder Medical Inc. said it had sold 41% of its stake in Hale Group Inc.\n\nAlder Medical paid $10 million.",
        ["Alder Medical Inc. had sold 41% of its stake in Hale Group Inc.", "Alder Medical Inc. paid $10 million."],
    ),
    (
        "Prices have not risen, nor has the bank cut its rate.",
        ["Prices have not risen.", "The bank has not cut its rate."],
    ),
    ("Nor is the river safe.", ["The river is not safe."]),
    ("In May, however, the firm cut 300 jobs.", ["In May, the firm cut 300 jobs."]),
    ("Prices, however, fell by a third.", ["Prices fell by a third."]),
    ("Tom Hale, 52, however, kept his job.", ["Tom Hale is 52 years old.", "Tom Hale kept his job."]),
    ("Voters favoured Roe, 82 percent to 6 percent.", ["Voters favoured Roe, 82 percent to 6 percent."]),
    (
        "Profits are added up and attributed to the parent firm.",
        ["Profits are added up.", "Profits are attributed to the parent firm."],
    ),
    ("OSLO ― The king flew home on Monday.", ["The king flew home on Monday."]),
]

WHOM = [
    (
        "Acme needs 300 welders, whom Ann Lee plans to hire in May.",
        ["Acme needs 300 welders.", "Ann Lee plans to hire 300 welders in May."],
    ),
    (
        "The council sold the pool, which it asked Acme to run.",
        ["The council sold the pool.", "The council asked Acme to run the pool."],
    ),
]

ACCUSED_OF = [
    ("Chad and Mali accuse each other of firing first.", ["Chad and Mali accuse each other of firing first."]),
    ("Chad accused Mali of firing first.", ["Mali fired first."]),
]

SPEAKERS = [
    ("A nurse stole £40,000 from patients, a court heard on Monday.", [""]),
    ("Ann Lee, who founded the mill in 1990, must pay $3 million, Judge Tom Roe ruled.", ["", "Tom Roe"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_an_order_and_who_gave_it_are_no_claim(text: str) -> None:
    assert statements_of(text) == []


@pytest.mark.parametrize(("text", "expected"), WITHOUT_A_VERB + JOINED + FIGURES + ACCUSED_OF + BESIDE_COMMAS + WHOM)
def test_all_that_a_sentence_says_is_said_whole(text: str, expected: list[str]) -> None:
    assert statements_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), LEFT_OUT + BEGINNINGS + LASTING + PLACES + TIMES)
def test_a_statement_stands_with_its_own_subject_verb_and_time(text: str, expected: str) -> None:
    assert expected in statements_of(text)


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_who_hears_a_case_or_is_described_says_nothing(text: str, expected: list[str]) -> None:
    assert [claim.speaker for claim in claims_of(text)] == expected
