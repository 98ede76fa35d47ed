"""Halves and other parts in words: "half a million", "two thirds", "a quarter of a million"."""

from claims.nlp.lexicons.amounts import HALF_AFTER, NO_HALF_BEFORE, QUARTERS_BEFORE, SHARE_AFTER, SHARE_BEFORE
from claims.nlp.lexicons.numbers import DENOMINATORS, MULTIPLIERS, PLURAL_DENOMINATORS, SCALES
from claims.nlp.lexicons.units import WORDS as UNIT_WORDS
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Numeral
from claims.nlp.quantities.scales import scale_of
from claims.nlp.quantities.spelled import ARTICLES, below_hundred


def half(pieces: Pieces, at: int) -> Numeral | None:
    """ "half a million", "half of", "half the"; "half an hour" is half of the unit behind the article."""
    if pieces.lower(at) != "half" or (pieces.lower(at - 1) in NO_HALF_BEFORE and not pieces.tight(at + 1)):
        return None
    step = at + 2 if pieces.tight(at + 1) else at + 1
    article = step + 1 if pieces.lower(step) in ARTICLES else step
    inner = article + 1 if pieces.dash(article) else article
    if pieces.lower(inner) in MULTIPLIERS:
        scale, last = scale_of(pieces, inner)
        return Numeral(at, last, scale / 2, scale)
    if article > step:
        return Numeral(at, article, 0.5, share=True)
    if (pieces.lower(step),) in UNIT_WORDS:
        return Numeral(at, at + 1, 0.5, share=True)
    if step > at + 1 or pieces.lower(at - 1) in ARTICLES:
        return None
    shared = pieces.lower(step) in HALF_AFTER or pieces.lower(at - 1) in SHARE_BEFORE | {"in"}
    return Numeral(at, at + 1, 0.5, share=True) if shared else None


def fraction(pieces: Pieces, at: int) -> Numeral | None:
    """ "two thirds", "three-quarters", "a fifth of", and "a quarter of a million"."""
    if pieces.lower(at) in ARTICLES | {"one"}:
        over, step, names = 1.0, at + 1, DENOMINATORS
    else:
        over, step = below_hundred(pieces, at) or (0.0, at)
        names = PLURAL_DENOMINATORS
    hyphen = pieces.tight(step)
    step += hyphen
    under = names.get(pieces.lower(step))
    if under is None or over == 0.0 or (under == 4.0 and not hyphen and _of_a_year(pieces, at, over)):
        return None
    if over == 1.0 and not hyphen and not _stands_as_share(pieces, at, step):
        return None
    return _of_scale(pieces, Numeral(at, step + 1, over / under, share=True))


def _of_a_year(pieces: Pieces, at: int, over: float) -> bool:
    """ "two quarters", "the last three quarters" are times; "three quarters of" is a share."""
    return over > 1.0 and (over != 3.0 or pieces.lower(at - 1) in QUARTERS_BEFORE)


def _stands_as_share(pieces: Pieces, at: int, noun: int) -> bool:
    after = pieces.lower(noun + 1)
    if after in SCALES:
        return True
    if pieces.lower(at) == "one" and pieces.lower(noun) != "quarter":
        return after in SHARE_AFTER or not pieces[noun + 1].is_word
    if pieces.lower(at - 1) == "by":
        return True
    return after in {"of", "as", "more", "less", "fewer"} or (
        pieces.lower(at - 1) in SHARE_BEFORE and after in SHARE_AFTER | {""}
    )


def _of_scale(pieces: Pieces, found: Numeral) -> Numeral:
    """ "a quarter of a million", "a quarter million"."""
    at = found.last + 2 * (pieces.words(found.last, found.last + 2) == ("of", "a"))
    if pieces.lower(at) not in SCALES:
        return found
    scale, last = scale_of(pieces, at)
    return Numeral(found.first, last, found.value * scale, scale)
