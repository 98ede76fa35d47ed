"""A claim as a person gives it, and what nobody may give. Checks raise Refused."""

from dataclasses import dataclass

from claims.nlp import types
from claims.services.errors import Refused
from claims.services.texts import check_characters

LONGEST = {"statement": 2000, "speaker": 300, "reason": 500}


@dataclass(frozen=True, slots=True)
class GivenQuantity:
    text: str
    low: float | None
    high: float | None
    unit: str = ""
    comparator: str = types.Comparator.EXACTLY.value
    change: str = ""
    base: str = ""
    measures: str = ""


@dataclass(frozen=True, slots=True)
class GivenPeriod:
    text: str
    begins: str
    ends: str
    granularity: str = types.Granularity.DAY.value


@dataclass(frozen=True, slots=True)
class Given:
    """`start` says which place is meant where the words stand in several."""

    words: str
    statement: str
    start: int | None = None
    speaker: str = ""
    modality: str = types.Modality.ASSERTED.value
    polarity: str = types.Polarity.AFFIRMED.value
    needs_context: bool = False
    quantities: tuple[GivenQuantity, ...] = ()
    periods: tuple[GivenPeriod, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One of the claims into which another is split, or the one into which two are merged."""

    statement: str
    words: str
    start: int | None = None


def check(given: Given) -> None:
    check_statement(given.statement)
    check_words("speaker", given.speaker)
    if given.modality not in list(types.Modality) or given.polarity not in list(types.Polarity):
        raise Refused("Choose modality and polarity from the lists.")


def check_statement(statement: str) -> None:
    if not statement.strip():
        raise Refused("The statement is empty: say what the claim says, as one sentence.", field="statement")
    check_words("statement", statement)


def check_words(field: str, words: str) -> None:
    check_characters(words, field=field)
    if len(words) > LONGEST[field]:
        raise Refused(f"The {field} is too long: {len(words)} characters, at most {LONGEST[field]}.", field=field)


def line(words: str) -> str:
    """On one line, with single spaces."""
    return " ".join(words.split())
