"""How sure a claim is, and whether it denies."""

import pytest

from claims.nlp.types import Modality, Polarity
from tests.nlp.extract.reads import claims_of

MODALITIES = [
    ("They’d sold the farm in 2019.", Modality.ASSERTED),
    ("The bridge was closed on Monday.", Modality.ASSERTED),
    ("The bridge has been closed for a year.", Modality.ASSERTED),
    ("The company continues to sell weapons.", Modality.ASSERTED),
    ("The bridge may be closed on Monday.", Modality.POSSIBLE),
    ("The gang reportedly fled to Spain.", Modality.POSSIBLE),
    ("The company is considering selling its shops.", Modality.POSSIBLE),
    ("The man is suspected of killing three people.", Modality.POSSIBLE),
    ("The pilot appears to have fallen asleep.", Modality.POSSIBLE),
    ("The bridge will be closed on Monday.", Modality.PLANNED),
    ("The king is expected to arrive in Berlin on Monday.", Modality.PLANNED),
    ("The king is due to open the bridge in May.", Modality.PLANNED),
    ("The firm is planning to hire 300 people.", Modality.PLANNED),
    ("The two countries agreed to share data.", Modality.PLANNED),
    ("The firm is going to hire 300 people.", Modality.PLANNED),
    ("If it rains, the match will be moved to Sunday.", Modality.CONDITIONAL),
    ("The general said the army will not move unless it is attacked.", Modality.CONDITIONAL),
    ("A ban would cost the city 3,000 jobs.", Modality.CONDITIONAL),
    ("The firm said it would hire 300 people.", Modality.PLANNED),
]

POLARITIES = [
    ("The bridge was closed on Monday.", Polarity.AFFIRMED),
    ("The bridge was not closed on Monday.", Polarity.NEGATED),
    ("The bridge wasn’t closed on Monday.", Polarity.NEGATED),
    ("The minister never visited the camp.", Polarity.NEGATED),
    ("No one was hurt in the fire.", Polarity.NEGATED),
    ("Officials gave no reason for the delay.", Polarity.NEGATED),
    ("The bank refused to repay the loan.", Polarity.NEGATED),
    ("The army failed to take the town.", Polarity.NEGATED),
    ("The president has yet to sign the bill.", Polarity.NEGATED),
    ("The airline is unable to pay its staff.", Polarity.NEGATED),
    ("The shop no longer sells tobacco.", Polarity.NEGATED),
    ("None of the passengers survived.", Polarity.NEGATED),
    ("The bank did not refuse to repay the loan.", Polarity.AFFIRMED),
    ("The law not only raised taxes but cut benefits.", Polarity.AFFIRMED),
]


@pytest.mark.parametrize(("text", "expected"), MODALITIES)
def test_modality_is_that_of_the_content(text: str, expected: Modality) -> None:
    assert claims_of(text)[0].modality is expected


@pytest.mark.parametrize(("text", "expected"), POLARITIES)
def test_polarity_counts_negations(text: str, expected: Polarity) -> None:
    assert claims_of(text)[0].polarity is expected
