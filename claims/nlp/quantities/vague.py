"""Numbers that are none exactly: "dozens", "tens of thousands", "several hundred", "a couple of"."""

from claims.nlp.lexicons.numbers import MULTIPLIERS, VAGUE, VAGUE_FACTORS, VAGUE_QUANTIFIERS
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Numeral
from claims.nlp.quantities.scales import scale_of
from claims.nlp.quantities.spelled import ARTICLES


def vague(pieces: Pieces, at: int) -> Numeral | None:
    """ "dozens", "tens of thousands", "several hundred"; "a couple of" is two."""
    return _couple(pieces, at) or _several(pieces, at) or _plural(pieces, at)


def _plural(pieces: Pieces, at: int) -> Numeral | None:
    word = pieces.lower(at)
    if word in VAGUE_FACTORS and pieces.lower(at + 1) == "of" and pieces.lower(at + 2) in VAGUE:
        return Numeral(at, at + 3, VAGUE_FACTORS[word] * VAGUE[pieces.lower(at + 2)], vague=True)
    if word not in VAGUE or (word == "scores" and not _scores_of_things(pieces, at)):
        return None
    return Numeral(at, at + 1, VAGUE[word], vague=True)


def _scores_of_things(pieces: Pieces, at: int) -> bool:
    """ "scores of houses", "Scores were hurt", unlike "test scores of 71"."""
    if at == 0 and pieces.lower(1) in {"were", "have", "are", "had", "more"}:
        return True
    return pieces.lower(at + 1) == "of" and pieces[at + 2].is_word and (at == 0 or not pieces[at - 1].is_word)


def _several(pieces: Pieces, at: int) -> Numeral | None:
    first = at
    at += pieces.lower(at) in ARTICLES
    if pieces.lower(at) not in VAGUE_QUANTIFIERS or pieces.lower(at + 1) not in MULTIPLIERS:
        return None
    scale, last = scale_of(pieces, at + 1)
    return Numeral(first, last, scale, scale, vague=True)


def _couple(pieces: Pieces, at: int) -> Numeral | None:
    first = at
    at += pieces.lower(at) in ARTICLES
    if pieces.lower(at) != "couple":
        return None
    step = at + 1 + (pieces.lower(at + 1) == "of")
    if pieces.lower(step) in MULTIPLIERS:
        scale, last = scale_of(pieces, step)
        return Numeral(first, last, 2 * scale, scale, vague=True)
    return Numeral(first, step, 2.0, vague=True) if step > at + 1 and pieces[step].is_word else None
