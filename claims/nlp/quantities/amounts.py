"""A number with its unit: the currency sign before it, the word or symbol behind it, and what it is counted by."""

from dataclasses import replace

from claims.nlp.lexicons import units
from claims.nlp.lexicons.numbers import SUFFIXES
from claims.nlp.quantities.money import currency_words, money, pounds, sign_before
from claims.nlp.quantities.numerals import numeral
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.rates import counted_rate, rated
from claims.nlp.quantities.records import Amount, Numeral
from claims.nlp.quantities.spelled import ARTICLES
from claims.nlp.quantities.unit_names import after_hyphen, inches, metres, symbol, unit_words

# "dozens of people" and "hundreds of degrees" count people and diplomas.
NOT_IN_BULK = frozenset({"count", "points", "angle", "factor", "pressure"})


def amount(pieces: Pieces, at: int) -> Amount | None:
    """The amount whose number begins at the piece."""
    found = numeral(pieces, at) or _one_unit(pieces, at)
    return with_unit(pieces, found) if found else None


def with_unit(pieces: Pieces, found: Numeral) -> Amount:
    found, first = _signed(pieces, found)
    sign = sign_before(pieces, first)
    if sign is None and pieces[first - 1].text in {"-", "−"}:
        sign = sign_before(pieces, first - 1)
        found = replace(found, value=-found.value) if sign else found
    if sign:
        return money(pieces, found, *sign)
    bare = Amount(first, found.last, found.value, found.value, "", found)
    return rated(pieces, _measured(pieces, bare))


def _one_unit(pieces: Pieces, at: int) -> Numeral | None:
    """ "an hour", which counts where an approximator or "and a half" shows that it is measured."""
    if pieces.lower(at) not in ARTICLES or (pieces.lower(at + 1),) not in units.WORDS:
        return None
    return Numeral(at, at + 1, 1.0, digits="a")


def _signed(pieces: Pieces, found: Numeral) -> tuple[Numeral, int]:
    """The number below zero where a minus belongs to it: "-12", "minus five"."""
    at = found.first - 1
    minus = pieces[at].text in {"-", "−"} and pieces[found.first].glued and not pieces[at].glued
    if pieces.lower(at) not in {"minus", "negative"} and not (minus and pieces[found.first].is_number):
        return found, found.first
    if found.value == 0:
        return found, found.first
    return replace(found, value=-found.value), at


def _measured(pieces: Pieces, found: Amount) -> Amount:
    """The amount with the unit behind its number, if there is one."""
    if metres(pieces, found):
        value = found.low / SUFFIXES["m"]
        return replace(found, low=value, high=value, unit="metre", number=replace(found.number, value=value, scale=1.0))
    at = after_hyphen(pieces, found.last)
    bulk = _of_unit(pieces, found)
    if bulk is not None:
        return bulk
    unit = unit_words(pieces, at) or currency_words(pieces, at, found) or symbol(pieces, found)
    unit = unit or inches(pieces, found)
    if unit is None:
        return counted_rate(pieces, found)
    last, name = unit
    return _halved(pieces, replace(found, last=last, unit=_settled(pieces, found, name)))


def _of_unit(pieces: Pieces, found: Amount) -> Amount | None:
    """ "tens of millions of offshore dollars", "hundreds of miles": the unit behind the "of" of a vague number."""
    if not found.number.vague or pieces.lower(found.last) != "of":
        return None
    at = found.last + 1
    unit = unit_words(pieces, at) or currency_words(pieces, at, found) or currency_words(pieces, at + 1, found)
    if unit is None or units.dimension(unit[1]) in NOT_IN_BULK:
        return None
    return replace(found, last=unit[0], unit=_settled(pieces, found, unit[1]))


def _settled(pieces: Pieces, found: Amount, name: str) -> str:
    """The unit that an ambiguous word means here."""
    return pounds(pieces, found) if name == "pound" else name


def _halved(pieces: Pieces, found: Amount) -> Amount:
    """ "a year and a half"."""
    if pieces.words(found.last, found.last + 3) != ("and", "a", "half"):
        return found
    value = found.low + 0.5
    return replace(found, last=found.last + 3, low=value, high=value, number=replace(found.number, digits=""))
