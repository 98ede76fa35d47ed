"""Factors: "doubled", "threefold", "twice the limit", "ten times more", as amounts of the unit "fold"."""

from dataclasses import replace

from claims.nlp.lexicons.numbers import FACTOR_AFTER, FOLD_FORMS, FOLD_VERBS, TIMES
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount, Numeral
from claims.nlp.quantities.tokens import token_at
from claims.nlp.types import Parse

FOLD = "fold"


def fold(parse: Parse, pieces: Pieces, at: int) -> Amount | None:
    """The factor that the word at the piece says."""
    word = pieces.lower(at)
    if word in TIMES:
        unit = FOLD if pieces.lower(at + 1) in FACTOR_AFTER else ""
        return _amount(at, TIMES[word], unit)
    if word in FOLD_FORMS:
        return _amount(at, FOLD_FORMS[word], FOLD)
    if word not in FOLD_VERBS:
        return None
    token = token_at(parse, pieces[at].start)
    return _amount(at, FOLD_VERBS[word], FOLD) if token is not None and token.pos == "VERB" else None


def as_factor(pieces: Pieces, found: Amount) -> Amount:
    """ "ten times more" as a factor of ten; "ten times" alone stays a count."""
    at = found.last
    if not found.bare or pieces.lower(at) != "times" or pieces.lower(at + 1) not in FACTOR_AFTER:
        return found
    return replace(found, last=at + 1, unit=FOLD)


def grows(pieces: Pieces, found: Amount) -> bool:
    """Whether the factor itself says that something grew or shrank, as a verb does."""
    return found.unit == FOLD and pieces.lower(found.number.first) in FOLD_FORMS | FOLD_VERBS


def _amount(at: int, value: float, unit: str) -> Amount:
    return Amount(at, at + 1, value, value, unit, Numeral(at, at + 1, value))
