"""What an amount is counted by: "a barrel", "per 100,000 people", "20 million visitors a month"."""

from dataclasses import replace

from claims.nlp.lexicons import units
from claims.nlp.lexicons.amounts import NO_COUNTED, NO_RATE_AFTER, RATE_UNITS, RATE_WORDS
from claims.nlp.quantities.numerals import numeral
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.unit_names import after_hyphen, unit_words

# Nothing is counted per more than this.
LARGEST_WHOLE = 1e12


def rated(pieces: Pieces, found: Amount) -> Amount:
    """The amount per something: "a barrel", "per 100,000 people", "/hour"."""
    if found.reach or (found.bare and pieces.lower(found.last) != "per"):
        return found
    rate = rate_after(pieces, after_hyphen(pieces, found.last))
    if rate is None:
        return _of_a_thing(pieces, found)
    return replace(found, last=rate[0], unit=f"{found.unit} per {rate[1]}".strip())


def _of_a_thing(pieces: Pieces, found: Amount) -> Amount:
    """ "12 tonnes of raw steel a day": the rate behind what is measured."""
    if pieces.lower(found.last) != "of" or units.dimension(found.unit) not in {"mass", "volume", "energy", "data"}:
        return found
    for at in range(found.last + 2, found.last + 5):
        rate = rate_after(pieces, at)
        if rate is not None and units.dimension(rate[1]) == "time":
            return replace(found, unit=f"{found.unit} per {rate[1]}", reach=rate[0])
        if not pieces[at].is_word or pieces.lower(at) in NO_COUNTED | RATE_WORDS:
            break
    return found


def counted_rate(pieces: Pieces, found: Amount) -> Amount:
    """ "1.1 complaints per 1,000 customers", "20 million visitors a month": the rate behind the thing counted."""
    if not pieces[found.last].is_word or pieces.lower(found.last) in RATE_WORDS | NO_COUNTED:
        return found
    rate = rate_after(pieces, found.last + 1)
    if rate is None or not (pieces.lower(found.last + 1) == "per" or units.dimension(rate[1]) == "time"):
        return found
    return replace(found, unit=f"per {rate[1]}", reach=rate[0])


def rate_after(pieces: Pieces, at: int) -> tuple[int, str] | None:
    """What the amount before the piece is counted by, and where that ends."""
    word = pieces.lower(at)
    if word not in RATE_WORDS or pieces.lower(at + 1) == "cent":
        return None
    number = numeral(pieces, at + 1) if word == "per" else None
    if number and not 1 <= number.value <= LARGEST_WHOLE:
        return None
    step = number.last if number else at + 1
    noun = _rate_noun(pieces, after_hyphen(pieces, step), strict=word not in {"per", "/"})
    if noun is None or pieces.lower(noun[0]) in NO_RATE_AFTER:
        return None
    counted = f"{number.value:,.0f} " if number else ""
    return noun[0], counted + noun[1]


def _rate_noun(pieces: Pieces, at: int, *, strict: bool) -> tuple[int, str] | None:
    unit = unit_words(pieces, at)
    if unit and (not strict or units.dimension(unit[1]) in RATE_UNITS):
        return unit
    word = pieces.lower(at)
    if not strict and pieces[at].text in units.SYMBOLS:
        return at + 1, units.SYMBOLS[pieces[at].text]
    if word in units.RATE_NOUNS:
        return at + 1, units.RATE_NOUNS[word]
    return (at + 1, word.removesuffix("s")) if pieces[at].is_word and not strict else None
