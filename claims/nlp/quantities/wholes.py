"""Two numbers that say one value: "one in five", "6ft 4in", "17 years and 41 days", "half of 1 percent"."""

from dataclasses import replace

from claims.nlp.lexicons.numbers import WHOLES
from claims.nlp.lexicons.units import PARTED, to_base
from claims.nlp.quantities.dates import FIRST_YEAR, LAST_YEAR
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount


def one_of_two(pieces: Pieces, a: Amount, b: Amount) -> Amount | None:
    """The one amount that the two are, if they are."""
    return _share_of_whole(pieces, a, b) or parted(pieces, a, b) or _part_of_one(pieces, a, b)


def _share_of_whole(pieces: Pieces, a: Amount, b: Amount) -> Amount | None:
    """ "one in five", "nine out of 10", "two in every three"."""
    if not (a.bare and (b.bare or b.unit == "person")) or not 0 < a.low < b.low:
        return None
    between = pieces.words(a.last, b.first)
    if between not in {("in",), ("in", "every"), ("out", "of"), ("out", "of", "every"), ("of", "every")}:
        return None
    if not (int(b.low) in WHOLES or _one_of(a, b) or between[:2] == ("out", "of")) or (
        a.low != 1 and (b.low > 10 and between == ("in",))
    ):
        return None
    if between == ("in",) and b.number.digits and b.low > 100 and a.low != 1:
        return None
    share = a.low / b.low
    last = b.number.last
    number = replace(a.number, last=last, value=share, share=True, digits="")
    return Amount(a.first, last, share, share, "", number)


def _one_of(a: Amount, b: Amount) -> bool:
    """ "one in 43": a whole that nobody else counts by, and no year ("one in 2019")."""
    return a.low == 1 and b.low.is_integer() and not FIRST_YEAR <= b.low <= LAST_YEAR


def _part_of_one(pieces: Pieces, a: Amount, b: Amount) -> Amount | None:
    """ "half of 1 percent", "a tenth of a second"."""
    if not a.number.share or b.low != 1.0 or b.bare or pieces.words(a.last, b.first) != ("of",):
        return None
    return replace(b, first=a.first, low=a.low, high=a.high, number=replace(a.number, digits="", share=False))


def parted(pieces: Pieces, a: Amount, b: Amount) -> Amount | None:
    """ "6ft 4in", "two hours and ten minutes", in the first unit."""
    b = _inches(pieces, a, b)
    between = pieces.words(a.last, b.first)
    if (a.unit, b.unit) not in PARTED or not (between in {(), ("and",), (",",)} or pieces.tight(a.last)):
        return None
    value = a.low + to_base(b.low, b.unit) / to_base(1.0, a.unit)
    return replace(a, last=b.last, low=value, high=value)


def _inches(pieces: Pieces, a: Amount, b: Amount) -> Amount:
    """ "in" means inches behind feet; "6ft 4" means them too."""
    beside = pieces.words(a.last, b.first) == () or (pieces.tight(a.last) and a.last + 1 == b.first)
    if a.unit != "foot" or not b.bare or not beside or b.low >= 12:
        return b
    return replace(b, unit="inch", last=b.last + (pieces.lower(b.last) == "in"))
