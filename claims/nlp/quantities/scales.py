"""What multiplies a number or adds a part to it: "million", "bn", "and a half"."""

from dataclasses import replace

from claims.nlp.lexicons.numbers import (
    DENOMINATORS,
    EXACT_PLURALS,
    MONEY_SUFFIXES,
    MULTIPLIERS,
    PLURAL_DENOMINATORS,
    SUFFIXES,
)
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Numeral

LARGEST_SCALE = 1e18


# Behind a letter these make a unit of it: "5m²", "5m/s".
UNIT_POWERS = frozenset({"²", "³", "^", "/"})


def with_scale(pieces: Pieces, found: Numeral) -> Numeral:
    """The number with the words and letters that multiply it, and "and a half" before or behind them."""
    found = and_part(pieces, found)
    scale, last = scale_of(pieces, found.last)
    if scale == 1.0:
        return found
    value = float(f"{found.value * scale:.15g}")  # 4.1 million is 4,100,000, not 4,099,999.9999999995
    grown = Numeral(found.first, last, value, scale, share=False)
    more = and_part(pieces, grown, of=scale)
    return replace(more, scale=scale)


def scale_of(pieces: Pieces, at: int) -> tuple[float, int]:
    """The product of the multiplying words from the piece on, and where they end."""
    scale = 1.0
    if pieces[at].glued and (suffix := _suffix(pieces, at)):
        scale, at = suffix, at + 1
    while True:
        step = at + 1 if pieces.tight(at) else at
        factor = MULTIPLIERS.get(pieces.lower(step)) or EXACT_PLURALS.get(pieces.lower(step))
        if factor is None or scale * factor > LARGEST_SCALE:
            return scale, at
        scale, at = scale * factor, step + 1


def _suffix(pieces: Pieces, at: int) -> float | None:
    word = pieces[at].text if pieces[at].is_word else ""
    after = pieces[at + 1]
    if after.glued and (after.is_number or after.text in UNIT_POWERS):
        return None
    if word.lower() in MONEY_SUFFIXES or word in {"mm", "MM"}:
        return None
    return SUFFIXES.get(word.lower())


def and_part(pieces: Pieces, found: Numeral, of: float = 1.0) -> Numeral:
    """ "two and a half", "three and a quarter": the number with the part that follows."""
    words, last = _hyphened(pieces, found.last, 3)
    if words[:1] != ["and"] or words[1:2] not in (["a"], ["one"], ["three"]):
        return found
    over = 3.0 if words[1] == "three" else 1.0
    under = (PLURAL_DENOMINATORS if over > 1 else DENOMINATORS).get(words[-1])
    if under is None or under > 5:
        return found
    return replace(found, last=last, value=found.value + of * over / under)


def _hyphened(pieces: Pieces, at: int, count: int) -> tuple[list[str], int]:
    """The words from the piece on, with or without hyphens before each, and where they end."""
    words: list[str] = []
    for _ in range(count):
        at += pieces.tight(at)
        words.append(pieces.lower(at))
        at += 1
    return words, at
