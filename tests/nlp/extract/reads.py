"""Sentences read by the real engine, for the tables of the extractor's tests."""

from claims.nlp.pipeline import read
from claims.nlp.types import Claim


def claims_of(text: str) -> tuple[Claim, ...]:
    return read(text).claims


def statements_of(text: str) -> list[str]:
    return [claim.statement for claim in claims_of(text)]


def claim_of(text: str, words: str) -> Claim:
    """The one claim whose statement holds the words."""
    found = [claim for claim in claims_of(text) if words in claim.statement]
    assert len(found) == 1, [claim.statement for claim in claims_of(text)]
    return found[0]
