"""Money: signs and codes before a number, words and signs behind it, and pounds that may be a weight."""

from dataclasses import replace

from claims.nlp.lexicons import currencies
from claims.nlp.lexicons.amounts import GLUED_SIGNS, MONEY_THINGS, POUND_THINGS
from claims.nlp.lexicons.designators import WEIGHT_CUES
from claims.nlp.lexicons.numbers import SUFFIXES
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.rates import rated
from claims.nlp.quantities.records import Amount, Numeral
from claims.nlp.quantities.unit_names import after_hyphen, around


def sign_before(pieces: Pieces, first: int) -> tuple[int, str] | None:
    """The currency sign or code that ends right before the piece: where it begins and what it means."""
    at = first - 1
    if pieces[at].text == "." and pieces.lower(at - 1) == "rs":
        at -= 1
    piece = pieces[at]
    if not piece.is_word:
        prefix = pieces[at - 1].text.upper() + piece.text if piece.glued and pieces[at - 1].is_word else ""
        named = currencies.SIGNS.get(prefix)
        plain = currencies.SIGNS.get(piece.text)
        return (at - 1, named) if named else (at, plain) if plain else None
    known = currencies.SIGNS.get(piece.text)
    touching = pieces[first].glued and not pieces[at].glued
    return (at, known) if known and (touching or piece.text not in GLUED_SIGNS) else None


def money(pieces: Pieces, found: Numeral, first: int, unit: str) -> Amount:
    """Money by its sign: "£3.5bn", "$5 m", "US$2.1T", "$40 an hour"."""
    last, value = found.last, found.value
    factor = SUFFIXES.get(pieces.lower(last)) if found.scale == 1.0 and pieces[last].is_word else None
    if factor and (pieces[last].glued or pieces.lower(last) in {"m", "bn", "b"}):
        found = replace(found, value=value * factor, scale=factor, last=last + 1)
    last = _repeated(pieces, found.last, unit)
    return rated(pieces, Amount(first, last, found.value, found.value, unit, replace(found, digits="")))


def _repeated(pieces: Pieces, at: int, unit: str) -> int:
    """Where the money ends when its unit is said again behind the number: "$5 million dollars", "$20 USD"."""
    word = currencies.CODES.get(pieces[at].text) or currencies.WORDS.get(pieces.lower(at))
    return at + 1 if word == unit else at


def currency_words(pieces: Pieces, at: int, found: Amount) -> tuple[int, str] | None:
    """ "euros", "Swiss francs", "USD", "pence", "€" behind the number."""
    at += 4 * (pieces.words(at, at + 4) == ("u", ".", "s", "."))
    for length in (2, 1):
        country = " ".join(pieces.words(at, at + length))
        unit = pieces.lower(at + length)
        cents = currencies.CENTS.get(country) if unit in {"cent", "cents"} else None
        name = cents or currencies.of_country(country, unit)
        if name:
            return at + length + 1, name
    word = pieces.lower(at)
    if word == "won" and found.low < 1000:
        return None
    if word in {"crown", "crowns"} and found.number.scale >= 1e3:
        return at + 1, "krone"
    name = currencies.SUBUNIT_WORDS.get(word) or currencies.WORDS.get(word)
    signs = currencies.CODES if pieces[at].is_word else currencies.SIGNS
    behind = None if pieces[at + 1].is_number else signs.get(pieces[at].text)
    return (at + 1, name or behind or "") if name or behind else None


def pounds(pieces: Pieces, found: Amount) -> str:
    """Weight where the sentence weighs something, where a thing follows ("12-pound hammer"), else money."""
    at = after_hyphen(pieces, found.last)
    if pieces.lower(at) in {"lb", "lbs"}:
        return "pound"
    near = around(pieces, found)
    if found.number.scale >= 1e3 and not WEIGHT_CUES.intersection(near):
        return "pound sterling"
    if pieces.lower(at + 1) == "of" and pieces.lower(at + 2) not in MONEY_THINGS and found.number.scale < 1e3:
        return "pound"
    hyphened = _of_a_thing(pieces, at) and not any("£" in word for word in pieces.words(0, len(pieces)))
    return "pound" if hyphened or WEIGHT_CUES.intersection(near) else "pound sterling"


def _of_a_thing(pieces: Pieces, at: int) -> bool:
    """ "a 12-pound hammer", "a twenty pound bag", but "a 20-pound fine"."""
    return pieces.lower(at) == "pound" and pieces[at + 1].is_word and pieces.lower(at + 1) not in POUND_THINGS
