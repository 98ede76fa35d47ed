"""Which sentences of a speech hold a claim: facts, one's own too, and no opinions, promises or pleasantries."""

import pytest

from claims.nlp.pipeline import read, read_passage

NOTHING = [
    "Thank you all for coming tonight.",
    "We will build a better future for our children.",
    "I will cut your taxes.",
    "I believe in the people of this town.",
    "We need to do more for our veterans.",
    "My opponent should be ashamed.",
    "Let us get to work.",
    "It's a matter of trust.",
    "That's a fair question.",
    "Your time is up, Senator.",
    "If you work hard, you deserve a chance.",
    "How much longer must they wait?",
    "I would like to answer that.",
]
SOMETHING = [
    "I voted against the bill in 1998.",
    "I grew up on a farm outside Dodge City.",
    "We have cut the deficit by a third.",
    "You signed that law last year.",
    "I think the unemployment rate is 6 percent.",
    "My opponent opposed every increase in the minimum wage.",
    "More than 40,000 people are waiting for care.",
    "Labour pledged to cut taxes.",
    "Crime has fallen in our cities.",
    "We didn't raise taxes in that budget.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_opinions_promises_and_pleasantries_are_no_claims(text: str) -> None:
    assert not read(text).claims


@pytest.mark.parametrize("text", SOMETHING)
def test_facts_are_claims_whoever_tells_them(text: str) -> None:
    assert read(text).claims


def test_a_passage_to_compare_is_taken_for_a_claim() -> None:
    (claim,) = read_passage("I will cut your taxes.").claims
    assert claim.statement == "I will cut your taxes."
    assert claim.frame.predicate == "cut"
