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
# Right behind these a figure of four digits is a year, whatever follows.
YEAR_BEFORE = frozenset({"in", "since", "during", "until", "fiscal", "early", "late"})


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


def dates(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """Whether the number is a date or year whatever it is joined with: "from 40% on July 14 to 42%"."""
    if date(parse, pieces, found):
        return True
    return _is_year(found) and pieces.lower(found.first - 1) in YEAR_BEFORE and year(parse, pieces, found)


def date(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "July 21", "21 July", "22 of May", "14 to 20 July", "7/18/2022", "2022-07-18"."""
    if _behind_month(pieces, found.first) or (
        _between_days(pieces, found.first - 1) and found.bare and _behind_month(pieces, found.first - 2)
    ):
        return found.low <= 31 or _is_year(found)
    if found.low <= 31 and (
        _month(pieces, found.last) or (_between_days(pieces, found.last) and _month(pieces, found.last + 2))
    ):
        return True
    slashed = pieces[found.last].text == "/" and pieces[found.last + 1].is_number
    joined = pieces[found.first - 1].text == "/" and pieces[found.first - 2].is_number
    return (slashed or joined) and not found.number.share


def _behind_month(pieces: Pieces, at: int) -> bool:
    """Whether the piece comes right behind a month, or behind "Sept."."""
    return _month(pieces, at - 1) or (pieces.lower(at - 1) == "." and _month(pieces, at - 2))


def _between_days(pieces: Pieces, at: int) -> bool:
    """Whether the piece joins two figures as the days of one month are joined."""
    joins = pieces.dash(at) or pieces.lower(at) in {"to", "and", "through", "until"}
    return joins and pieces[at - 1].is_number and pieces[at + 1].is_number


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
