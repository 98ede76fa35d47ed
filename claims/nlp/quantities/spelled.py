"""Numbers in words: "twenty-one", "a hundred and five", "three point five million"."""

from dataclasses import replace

from claims.nlp.lexicons.numbers import DENOMINATORS, HUNDRED, MULTIPLIERS, ONES, PLURAL_DENOMINATORS, SCALES, TENS
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Numeral
from claims.nlp.quantities.scales import LARGEST_SCALE, and_part, with_scale

ARTICLES = frozenset({"a", "an"})


def spelled(pieces: Pieces, at: int) -> Numeral | None:
    found = _cardinal(pieces, at)
    if found is None:
        return None
    return (
        with_scale(pieces, _spoken_decimals(pieces, found))
        if found.scale == 1.0 or pieces.lower(found.last) == "point"
        else and_part(pieces, found, of=found.scale)
    )


def _cardinal(pieces: Pieces, at: int) -> Numeral | None:
    """ "twenty-one", "a hundred and five", "two million five hundred thousand"."""
    if pieces.lower(at) in ARTICLES:
        one = _scaled(pieces, at, 1.0, at + 1) if _multiplies(pieces, at + 1) else None
        return replace(one, first=at) if one else None
    ten = below_hundred(pieces, at)
    return _scaled(pieces, at, *ten) if ten else _bare_hundreds(pieces, at)


def _bare_hundreds(pieces: Pieces, at: int) -> Numeral | None:
    """ "hundred thousand", as headlines have it."""
    if pieces.lower(at) != HUNDRED or pieces.lower(at + 1) not in SCALES:
        return None
    return _scaled(pieces, at, 1.0, at)


def _multiplies(pieces: Pieces, at: int) -> bool:
    return pieces.lower(at) in MULTIPLIERS or (pieces.dash(at) and pieces.lower(at + 1) in MULTIPLIERS)


def below_hundred(pieces: Pieces, at: int) -> tuple[float, int] | None:
    word = pieces.lower(at)
    if word in ONES:
        return ONES[word], at + 1
    if word not in TENS:
        return None
    step = at + 2 if pieces.tight(at + 1) else at + 1
    ones = ONES.get(pieces.lower(step), 0.0)
    return (TENS[word] + ones, step + 1) if 0 < ones < 10 else (TENS[word], at + 1)


def _scaled(pieces: Pieces, first: int, value: float, at: int) -> Numeral:
    """The small number with its scales, and the smaller scaled numbers added to it."""
    total, scale = 0.0, 1.0
    current, limit = value, float("inf")
    while True:
        step = at + 1 if pieces.tight(at) else at
        word = pieces.lower(step)
        if word in {HUNDRED, "dozen"} and current < 100:
            current, at, scale = current * MULTIPLIERS[word], step + 1, MULTIPLIERS[word]
        elif word in SCALES and SCALES[word] < limit:
            total, current, limit = total + current * SCALES[word], 0.0, SCALES[word]
            at, scale = step + 1, SCALES[word]
        elif word in SCALES and current == 0.0 and total * SCALES[word] <= LARGEST_SCALE:
            total, at, scale = total * SCALES[word], step + 1, scale * SCALES[word]  # "three lakh crore"
        else:
            joined = _added(pieces, at, current, limit)
            if joined is None:
                return Numeral(first, at, total + current, scale)
            current, at, scale = current + joined[0], joined[1], 1.0


def _added(pieces: Pieces, at: int, current: float, limit: float) -> tuple[float, int] | None:
    """What "and five", or a bare "five", adds behind a hundred, a thousand or a million."""
    behind_hundred = current >= 100 and current % 100 == 0
    behind_scale = current == 0 and limit != float("inf")
    if not (behind_hundred or behind_scale):
        return None
    step = at + 1 if pieces.lower(at) in {"and", "&"} else at
    found = below_hundred(pieces, step)
    if found is None or (step > at and pieces.lower(found[1]) in DENOMINATORS | PLURAL_DENOMINATORS):
        return None
    # "two million and three schools" are two numbers; "two thousand and three" is one.
    scaled_on = pieces.lower(found[1]) in MULTIPLIERS
    return None if behind_scale and step > at and limit > 1e3 and not scaled_on else found


def _spoken_decimals(pieces: Pieces, found: Numeral) -> Numeral:
    """ "three point five"."""
    if pieces.lower(found.last) != "point":
        return found
    at, digits = found.last + 1, ""
    while pieces.lower(at) in ONES and ONES[pieces.lower(at)] < 10:
        digits += str(int(ONES[pieces.lower(at)]))
        at += 1
    if not digits and (ten := below_hundred(pieces, at)):
        digits, at = str(int(ten[0])), ten[1]
    return replace(found, last=at, value=found.value + float(f"0.{digits}")) if digits else found
