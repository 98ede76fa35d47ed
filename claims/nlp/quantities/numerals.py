"""Numbers as written, in digits, words or both -> their value."""

from claims.nlp.lexicons.numbers import FRACTION_MARKS
from claims.nlp.quantities.figures import figure
from claims.nlp.quantities.fractions import fraction, half
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Numeral
from claims.nlp.quantities.spelled import spelled
from claims.nlp.quantities.vague import vague


def numeral(pieces: Pieces, at: int) -> Numeral | None:
    """The longest number that begins at the piece."""
    piece = pieces[at]
    if piece.is_number or piece.text in FRACTION_MARKS:
        return figure(pieces, at)
    if not piece.is_word:
        return None
    return vague(pieces, at) or half(pieces, at) or fraction(pieces, at) or spelled(pieces, at)
