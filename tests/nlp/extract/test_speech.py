"""Reported content: the content is the claim, the speaker and the cue are its fields."""

import pytest

from claims.nlp.types import Polarity
from tests.nlp.extract.reads import claims_of, statements_of

REPORTED = [
    ("The mill is to close, it was announced on Monday.", [("The mill is to close.", "")]),
    (
        "Ministers will meet envoys in Bern, at the wish of the Swiss, the Foreign Ministry stated on Sunday.",
        [("Ministers will meet envoys in Bern, at the wish of the Swiss.", "Foreign Ministry")],
    ),
    (
        "Prices rose in May, and fell in June, according to the ministry.",
        [("Prices rose in May.", "the ministry"), ("Prices fell in June.", "the ministry")],
    ),
    ("Officials denied that the plant leaked.", [("The plant did not leak.", "Officials")]),
    (
        "“I reject the plan and regret the delay,” Ann Lee said.",
        [("Ann Lee rejects the plan.", "Ann Lee")],
    ),
    # "we" is whom the speaker speaks for, where the article says that
    (
        "An Acme Inc. spokesman said: “We sold 40 shops.”",
        [("Acme Inc. sold 40 shops.", "An Acme Inc. spokesman")],
    ),
    (
        "“We are hiring 300 people,” Eva Nagy, a spokeswoman for Acme Inc., said.",
        [("Acme Inc. is hiring 300 people.", "Eva Nagy"), ("Eva Nagy is a spokeswoman for Acme Inc.", "")],
    ),
    (
        "“We sold 40 shops,” said Acme Inc. chief executive Eva Nagy.",
        [("Acme Inc. sold 40 shops.", "Eva Nagy")],
    ),
    (
        "Acme Inc. lost £4m. “We sold 40 of our shops,” the chief executive, Eva Nagy, said.",
        [
            ("Acme Inc. lost £4m.", ""),
            ("Acme Inc. sold 40 of its shops.", "Eva Nagy"),
            ("Eva Nagy is the chief executive.", ""),
        ],
    ),
    (
        "Hale Rovers are second. “We have won nine games,” the Hale Rovers captain, Tom Ray, said.",
        [
            ("Hale Rovers are second.", ""),
            ("Hale Rovers have won nine games.", "Tom Ray"),
            ("Tom Ray is the Hale Rovers captain.", ""),
        ],
    ),
    (
        "“We sold 40 shops in our country,” Eva Nagy, a spokeswoman for Acme Inc., said.",
        [("Acme Inc. sold 40 shops in our country.", "Eva Nagy"), ("Eva Nagy is a spokeswoman for Acme Inc.", "")],
    ),
    # a speaker without a name, and a second mention of one with a name
    ("“I saw the fire,” a driver said.", [("A driver saw the fire.", "a driver")]),
    ("“I sold my house for £200,000,” Ann Lee said.", [("Ann Lee sold her house for £200,000.", "Ann Lee")]),
    ("“I sold my house for £200,000,” he said.", [("I sold my house for £200,000.", "he")]),
    (
        "Berg fell silent. Berg said it was a dust explosion.",
        [("Berg fell silent.", ""), ("It was a dust explosion.", "Berg")],
    ),
    ("“We won 12 seats,” Ann Lee said.", [("We won 12 seats.", "Ann Lee")]),
    ("“We found 4 bodies,” police chief Ann Lee said.", [("The police found 4 bodies.", "Ann Lee")]),
    ("“We treated 40 men,” said Dr Ann Lee of Lund Hospital.", [("Lund Hospital treated 40 men.", "Ann Lee")]),
    ("“We have 4 ships,” the navy ministry said.", [("The navy ministry has 4 ships.", "the navy ministry")]),
    ("“We found no fault with the brakes,” Ann Lee said.", [("We found no fault with the brakes.", "Ann Lee")]),
    ("Bob Ray said he's been training for 3 years.", [("Bob Ray has been training for 3 years.", "Bob Ray")]),
    (
        "Exports rose by 5% in May, according to the ministry.",
        [("Exports rose by 5% in May.", "the ministry")],
    ),
    (
        "The company said on Tuesday that it would cut 300 jobs.",
        [("The company would cut 300 jobs.", "The company")],
    ),
    (
        "Water levels are falling, officials said, adding that two dams had dried up.",
        [("Water levels are falling.", "officials"), ("Two dams had dried up.", "officials")],
    ),
    (
        "Anna Berg told reporters the bridge was unsafe and had been closed.",
        [("The bridge was unsafe.", "Anna Berg"), ("The bridge had been closed.", "Anna Berg")],
    ),
    (
        "“The bridge is unsafe,” Berg said.",
        [("The bridge is unsafe.", "Berg")],
    ),
    (
        "Police said the fire, which began at 3am, killed two people.",
        [("The fire began at 3am.", "Police"), ("The fire killed two people.", "Police")],
    ),
]

DEEDS = [
    (
        "Brightwell spokesman Al Roe rejected criticism that the mill was unsafe.",
        "The mill was not unsafe.",
        "Al Roe",
        Polarity.NEGATED,
    ),
    ("The council dismissed claims that Ann Lee had left.", "Ann Lee had not left.", "The council", Polarity.NEGATED),
    ("Officials accused China of arming the rebels.", "China armed the rebels.", "Officials", Polarity.AFFIRMED),
    ("The minister denied taking bribes.", "The minister did not take bribes.", "The minister", Polarity.NEGATED),
    ("Smith denied that she had met the banker.", "Smith had not met the banker.", "Smith", Polarity.NEGATED),
    ("The union denied being told of the plan.", "The union was not told of the plan.", "The union", Polarity.NEGATED),
    ("Norway pledged to cut taxes by 2030.", "Norway will cut taxes by 2030.", "Norway", Polarity.AFFIRMED),
    ("China claims to be a neutral player.", "China is a neutral player.", "China", Polarity.AFFIRMED),
    ("Roe claims to have met the king.", "Roe has met the king.", "Roe", Polarity.AFFIRMED),
]

ACTS = [
    "The mayor rejected a suggestion that the mill be closed.",
    "The mayor rejected a proposal that would close the mill.",
    "Beijing called for a cease-fire.",
    "The union condemned the vote.",
    "The judge rejected the appeal.",
    "China claims neutrality in the war.",
]


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_reporting_is_stripped_and_credited(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(claim.statement, claim.speaker) for claim in claims_of(text)] == expected


@pytest.mark.parametrize(("text", "statement", "speaker", "polarity"), DEEDS)
def test_accusations_denials_and_promises_are_the_speakers_claims(
    text: str, statement: str, speaker: str, polarity: Polarity
) -> None:
    (claim,) = claims_of(text)
    assert (claim.statement, claim.speaker, claim.polarity) == (statement, speaker, polarity)


@pytest.mark.parametrize("text", ACTS)
def test_an_act_of_speech_without_a_clause_is_itself_the_claim(text: str) -> None:
    assert statements_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He found nothing to suggest that the fire was lit.", "The fire was lit."),
        ("If voters can be convinced that the tax works, it may pass.", "The tax works."),
    ],
)
def test_what_nobody_says_is_not_claimed(text: str, expected: str) -> None:
    assert expected not in statements_of(text)


def test_what_was_asked_is_not_claimed() -> None:
    assert statements_of("Reporters asked whether the minister had resigned.") == []


def test_who_somebody_is_is_the_outlets_own_aside_in_indirect_speech() -> None:
    first, second = claims_of("The board said Ms Ott, a former banker, had left.")
    assert (first.statement, second.statement) == ("Ms Ott is a former banker.", "Ms Ott had left.")
    assert (first.speaker, second.speaker) == ("", "The board")
