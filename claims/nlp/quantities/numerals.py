"""Numbers as written, in digits, words or both -> their value."""

from claims.nlp.lexicons.numbers import FRACTION_MARKS, HUNDRED, ONES, TENS, VAGUE, VAGUE_FACTORS, VAGUE_QUANTIFIERS
from claims.nlp.quantities.figures import figure
from claims.nlp.quantities.fractions import fraction, half
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Numeral
from claims.nlp.quantities.spelled import ARTICLES, spelled
from claims.nlp.quantities.vague import vague

# Every word that a number in words begins with: of most words no more need be asked.
OPENING = ARTICLES | {"half", "couple", HUNDRED} | {*ONES, *TENS, *VAGUE, *VAGUE_FACTORS, *VAGUE_QUANTIFIERS}


def numeral(pieces: Pieces, at: int) -> Numeral | None:
    """The longest number that begins at the piece."""
    piece = pieces[at]
    if piece.is_number or piece.text in FRACTION_MARKS:
        return figure(pieces, at)
    if piece.lower not in OPENING:
        return None
    return vague(pieces, at) or half(pieces, at) or fraction(pieces, at) or spelled(pieces, at)
