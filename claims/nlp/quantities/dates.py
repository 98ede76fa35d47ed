"""Numbers that tell the time: years, dates, clock times."""

from claims.nlp.lexicons import designators
from claims.nlp.lexicons.amounts import AMOUNT_BEFORE, COUNTED_STATES
from claims.nlp.lexicons.numbers import MULTIPLIERS, ONES, TENS
from claims.nlp.quantities.counted import PLURALS
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.tokens import token_at
from claims.nlp.types import Parse

FIRST_YEAR, LAST_YEAR = 1000, 2199


def clock(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "9 p.m.", "06 : 00", "0900 GMT", "half past"."""
    after, at = pieces[found.last], found.last
    if after.text == ":" and pieces[at + 1].is_number:
        return True
    if pieces.lower(found.first - 1) == ":" and pieces[found.first - 2].is_number:
        return True
    if pieces.lower(found.first - 1) in {"past", "to"} and pieces.lower(found.first - 2) in {"half", "quarter"}:
        return True
    spelled = after.lower + pieces.lower(at + 1) + pieces.lower(at + 2)
    return after.lower in designators.CLOCK_AFTER or spelled in {"a.m", "p.m"} or after.lower == "past"


def date(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "July 21", "21 July", "22 of May", "7/18/2022", "2022-07-18"."""
    after = pieces[found.last]
    if _month(pieces, found.first - 1) or (pieces.lower(found.first - 1) == "." and _month(pieces, found.first - 2)):
        return found.low <= 31 or _is_year(found)
    if _month(pieces, found.last) and found.low <= 31:
        return True
    slashed = after.text == "/" and pieces[found.last + 1].is_number
    joined = pieces[found.first - 1].text == "/" and pieces[found.first - 2].is_number
    return (slashed or joined) and not found.number.share


def _month(pieces: Pieces, at: int) -> bool:
    return pieces.lower(at) in designators.MONTHS and pieces[at].capitalised


def _is_year(found: Amount) -> bool:
    digits = found.number.digits
    return len(digits) == 4 and digits.isdecimal() and FIRST_YEAR <= int(digits) <= LAST_YEAR


def year(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """A bare figure of four digits, unless it counts a plural that follows: "2008", but "1500 homes"."""
    if not _is_year(found):
        return pieces.lower(found.last) in designators.ERAS and pieces[found.last].text.isupper()
    token = token_at(parse, pieces[found.first].start)
    if token is None or pieces.lower(found.last) in COUNTED_STATES or pieces.lower(found.first - 1) in AMOUNT_BEFORE:
        return False
    counted = parse.tokens[token.head]
    plural = counted.index > token.index and counted.tag in PLURALS and token.dep in {"nummod", "compound", "nmod"}
    dated = token.entity in {"DATE", "EVENT", "LAW"} or pieces.lower(found.first - 1) in {"the", "in", "this", "next"}
    return not plural or (1800 <= found.low <= 2100 and dated)


def spoken_year(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "nineteen eighty-four"."""
    before, after = pieces.lower(found.first - 1), pieces.lower(found.last)
    here = pieces.lower(found.first)
    return (10 <= found.low < 21 and here in ONES and after in TENS) or (
        here in TENS and before in ONES and ONES[before] >= 10 and before not in MULTIPLIERS
    )
