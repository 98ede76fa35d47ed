"""Two figures that are one result: scores and odds."""

from claims.nlp.lexicons import designators
from claims.nlp.lexicons.numbers import ONES, TENS
from claims.nlp.quantities.counted import PLURALS
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.tokens import following, token_at
from claims.nlp.quantities.unit_names import after_hyphen, unit_words
from claims.nlp.types import Parse


def score(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "3-1", "52–48": two figures with a dash and nothing that they count."""
    return (_dashed(pieces, found.last, found.last + 1) or _dashed(pieces, found.first - 1, found.first - 2)) and bool(
        found.number.digits
    )


def odds(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "a 2 to 1 margin", "a two-to-one majority", "a 4-to-4 tie", "outnumbered 25 to 1"."""
    return any(_is_odds(parse, pieces, first) for first in (found.first, found.first - 2, found.first - 4))


def _is_odds(parse: Parse, pieces: Pieces, first: int) -> bool:
    """Whether two numbers from the piece on are odds: of a result, joined by hyphens, or against one."""
    hyphens = pieces.tight(first + 1) and pieces.tight(first + 3)
    link, second = (first + 2, first + 4) if hyphens else (first + 1, first + 2)
    if pieces.lower(link) not in {"to", "for"} or not (_single(pieces, first) and _single(pieces, second)):
        return False
    if pieces.lower(second + 1) in designators.ODDS:
        return True
    if pieces.lower(link) != "to" or _counted(parse, pieces, second):
        return False
    return hyphens or pieces.lower(second) in {"1", "one"}


def _single(pieces: Pieces, at: int) -> bool:
    return pieces[at].is_number or pieces.lower(at) in ONES or pieces.lower(at) in TENS


def _counted(parse: Parse, pieces: Pieces, at: int) -> bool:
    """Whether a unit or a plural follows: "a 6-to-9-month wait", "5-to-7 people"."""
    if pieces[at + 1].text == "%" or unit_words(pieces, after_hyphen(pieces, at + 1)):
        return True
    token = token_at(parse, pieces[at].start)
    after = following(parse, token) if token is not None else None
    return after is not None and after.tag in PLURALS


def _dashed(pieces: Pieces, dash: int, number: int) -> bool:
    return pieces.dash(dash) and pieces[number].is_number
