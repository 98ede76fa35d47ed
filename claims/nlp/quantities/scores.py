"""Two figures that are one result: scores and odds."""

from claims.nlp.lexicons import designators
from claims.nlp.quantities.pieces import DASHES, Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.types import Parse


def score(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "3-1", "52–48": two figures with a dash and nothing that they count."""
    return (_dashed(pieces, found.last, found.last + 1) or _dashed(pieces, found.first - 1, found.first - 2)) and bool(
        found.number.digits
    )


def odds(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "a 2 to 1 margin", "a two-to-one majority"."""
    for first in (found.first, found.first - 2, found.first - 4):
        words = [word for word in pieces.words(first, first + 6) if word not in DASHES]
        if words[1:2] in (["to"], ["for"]) and words[3:4] and words[3] in designators.ODDS:
            return True
    return False


def _dashed(pieces: Pieces, dash: int, number: int) -> bool:
    return pieces.dash(dash) and pieces[number].is_number
