"""Numbers as written: digits, words, mixtures of both, fractions and vague plurals -> their value."""

from dataclasses import dataclass, replace

from claims.nlp.lexicons.amounts import HALF_AFTER, NO_HALF_BEFORE, SHARE_AFTER, SHARE_BEFORE
from claims.nlp.lexicons.numbers import (
    DENOMINATORS,
    EXACT_PLURALS,
    FRACTION_MARKS,
    HUNDRED,
    MONEY_SUFFIXES,
    MULTIPLIERS,
    ONES,
    PLURAL_DENOMINATORS,
    SCALES,
    SLASH_DENOMINATORS,
    SUFFIXES,
    TENS,
    VAGUE,
    VAGUE_FACTORS,
    VAGUE_QUANTIFIERS,
)
from claims.nlp.lexicons.units import WORDS as UNIT_WORDS
from claims.nlp.quantities.pieces import Pieces

ARTICLES = frozenset({"a", "an"})
# No figure in the news has more digits, and a float holds no more exactly.
LONGEST_DIGITS = 18
LARGEST_SCALE = 1e18
# Behind a letter these make a unit of it: "5m²", "5m/s".
UNIT_POWERS = frozenset({"²", "³", "^", "/"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number over the pieces `first` up to `last`.

    `scale` is what its last word multiplies by ("million"), which a range may share. `digits` is the bare figure it
    is written as, "" for words; a bare figure may name a year, a page or a player.
    """

    first: int
    last: int
    value: float
    scale: float = 1.0
    digits: str = ""
    share: bool = False
    vague: bool = False


def numeral(pieces: Pieces, at: int) -> Numeral | None:
    """The longest number that begins at the piece."""
    piece = pieces[at]
    if piece.is_number or piece.text in FRACTION_MARKS:
        return _figure(pieces, at)
    if not piece.is_word:
        return None
    return _vague(pieces, at) or _half(pieces, at) or _fraction(pieces, at) or _worded(pieces, at)


def value_of(digits: str) -> float | None:
    """The value of digits with separators; None for clock times, versions and what is too long to be an amount."""
    if ":" in digits or len(digits) > LONGEST_DIGITS:
        return None
    if "e" in digits or "E" in digits:
        return float(digits)
    plain = "".join(c for c in digits if c not in ",'’ \u00a0\u2009\u202f").replace("·", ".")
    groups = plain.split(".")
    if len(groups) > 2 and all(len(group) == 3 for group in groups[1:]):
        return float("".join(groups))
    return float(plain) if len(groups) <= 2 else None


def _figure(pieces: Pieces, at: int) -> Numeral | None:
    """A number that begins with digits."""
    value = FRACTION_MARKS.get(pieces[at].text)
    if value is not None:
        return _with_scale(pieces, Numeral(at, at + 1, value, share=True))
    value = value_of(pieces[at].text)
    if value is None:
        return None
    mark = FRACTION_MARKS.get(pieces[at + 1].text)
    if mark is not None:
        return _with_scale(pieces, Numeral(at, at + 2, value + mark))
    return (
        _slashed(pieces, at)
        or _mixed(pieces, at, value)
        or _powered(pieces, at, value)
        or _with_smaller(pieces, _scaled_figure(pieces, at, value))
    )


def _powered(pieces: Pieces, at: int, value: float) -> Numeral | None:
    """ "2.48×10−5", "5.5 x 10^-3"."""
    if pieces[at + 1].text not in {"x", "×"} or pieces[at + 2].text != "10":
        return None
    step = at + 3 + (pieces[at + 3].text == "^")
    minus = pieces[step].text in {"-", "−"}
    power = pieces[step + minus]
    if not (power.glued and power.text.isdecimal() and len(power.text) < 3):
        return None
    return Numeral(at, step + minus + 1, value * 10.0 ** (-int(power.text) if minus else int(power.text)))


def _with_smaller(pieces: Pieces, found: Numeral) -> Numeral:
    """ "2 lakh 50 thousand": a smaller multiple right behind belongs to the number."""
    if found.scale < 1e3 or not pieces[found.last].is_number:
        return found
    value = value_of(pieces[found.last].text)
    scale, last = _scale(pieces, found.last + 1)
    if value is None or scale == 1.0 or value * scale >= found.scale:
        return found
    return _with_smaller(pieces, replace(found, last=last, value=found.value + value * scale, scale=scale))


def _scaled_figure(pieces: Pieces, at: int, value: float) -> Numeral:
    found = _with_scale(pieces, Numeral(at, at + 1, value))
    return replace(found, digits=pieces[at].text) if found.scale == 1.0 and found.last == at + 1 else found


def _slashed(pieces: Pieces, at: int) -> Numeral | None:
    """ "3/4"."""
    if pieces[at + 1].text not in {"/", "⁄"} or not (pieces[at + 1].glued and pieces[at + 2].glued):
        return None
    over, under = pieces[at].text, pieces[at + 2].text
    if not (over.isdecimal() and under.isdecimal() and len(over + under) < 8) or pieces[at + 3].text == "/":
        return None
    if int(under) not in SLASH_DENOMINATORS or int(over) >= int(under):
        return None
    return _with_scale(pieces, Numeral(at, at + 3, int(over) / int(under), share=True))


def _mixed(pieces: Pieces, at: int, value: float) -> Numeral | None:
    """ "2 1/2"; the figure of a fraction never belongs to a whole number that has decimals."""
    part = _slashed(pieces, at + 1) if pieces[at + 1].is_number and value.is_integer() else None
    return replace(part, first=at, value=value + part.value, share=False) if part else None


def _with_scale(pieces: Pieces, found: Numeral) -> Numeral:
    """The number with the words and letters that multiply it, and "and a half" before or behind them."""
    found = _and_part(pieces, found)
    scale, last = _scale(pieces, found.last)
    if scale == 1.0:
        return found
    value = float(f"{found.value * scale:.15g}")  # 4.1 million is 4,100,000, not 4,099,999.9999999995
    grown = Numeral(found.first, last, value, scale, share=False)
    more = _and_part(pieces, grown, of=scale)
    return replace(more, scale=scale)


def _scale(pieces: Pieces, at: int) -> tuple[float, int]:
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


def _and_part(pieces: Pieces, found: Numeral, of: float = 1.0) -> Numeral:
    """ "two and a half", "three and a quarter": the number with the part that follows."""
    at = found.last
    if pieces.lower(at) != "and" or pieces.lower(at + 1) not in {"a", "one", "three"}:
        return found
    over = 3.0 if pieces.lower(at + 1) == "three" else 1.0
    under = (PLURAL_DENOMINATORS if over > 1 else DENOMINATORS).get(pieces.lower(at + 2))
    if under is None or under > 5:
        return found
    return replace(found, last=at + 3, value=found.value + of * over / under)


def _worded(pieces: Pieces, at: int) -> Numeral | None:
    found = _cardinal(pieces, at)
    if found is None:
        return None
    return (
        _with_scale(pieces, _spoken_decimals(pieces, found))
        if found.scale == 1.0
        else _and_part(pieces, found, of=found.scale)
    )


def _cardinal(pieces: Pieces, at: int) -> Numeral | None:
    """ "twenty-one", "a hundred and five", "two million five hundred thousand"."""
    if pieces.lower(at) in ARTICLES:
        one = _scaled(pieces, at, 1.0, at + 1) if _multiplies(pieces, at + 1) else None
        return replace(one, first=at) if one else None
    ten = _below_hundred(pieces, at)
    return _scaled(pieces, at, *ten) if ten else _bare_hundreds(pieces, at)


def _bare_hundreds(pieces: Pieces, at: int) -> Numeral | None:
    """ "hundred thousand", as headlines have it."""
    if pieces.lower(at) != HUNDRED or pieces.lower(at + 1) not in SCALES:
        return None
    return _scaled(pieces, at, 1.0, at)


def _multiplies(pieces: Pieces, at: int) -> bool:
    return pieces.lower(at) in MULTIPLIERS or (pieces.dash(at) and pieces.lower(at + 1) in MULTIPLIERS)


def _below_hundred(pieces: Pieces, at: int) -> tuple[float, int] | None:
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
    found = _below_hundred(pieces, step)
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
    return replace(found, last=at, value=found.value + float(f"0.{digits}")) if digits else found


def _half(pieces: Pieces, at: int) -> Numeral | None:
    """ "half a million", "half of", "half the"; "half an hour" is half of the unit behind the article."""
    if pieces.lower(at) != "half" or (pieces.lower(at - 1) in NO_HALF_BEFORE and not pieces.tight(at + 1)):
        return None
    step = at + 2 if pieces.tight(at + 1) else at + 1
    article = step + 1 if pieces.lower(step) in ARTICLES else step
    inner = article + 1 if pieces.dash(article) else article
    if pieces.lower(inner) in MULTIPLIERS:
        scale, last = _scale(pieces, inner)
        return Numeral(at, last, scale / 2, scale)
    if article > step:
        return Numeral(at, article, 0.5, share=True)
    if (pieces.lower(step),) in UNIT_WORDS:
        return Numeral(at, at + 1, 0.5, share=True)
    if step > at + 1 or pieces.lower(at - 1) in ARTICLES:
        return None
    shared = pieces.lower(step) in HALF_AFTER or pieces.lower(at - 1) in SHARE_BEFORE | {"in"}
    return Numeral(at, at + 1, 0.5, share=True) if shared else None


def _fraction(pieces: Pieces, at: int) -> Numeral | None:
    """ "two thirds", "three-quarters", "a fifth of", and "a quarter of a million"."""
    if pieces.lower(at) in ARTICLES | {"one"}:
        over, step, names = 1.0, at + 1, DENOMINATORS
    else:
        over, step = _below_hundred(pieces, at) or (0.0, at)
        names = PLURAL_DENOMINATORS
    hyphen = pieces.tight(step)
    step += hyphen
    under = names.get(pieces.lower(step))
    if under is None or over == 0.0:
        return None
    if over == 1.0 and not hyphen and not _stands_as_share(pieces, at, step):
        return None
    return _of_scale(pieces, Numeral(at, step + 1, over / under, share=True))


def _stands_as_share(pieces: Pieces, at: int, noun: int) -> bool:
    after = pieces.lower(noun + 1)
    if pieces.lower(at) == "one" and pieces.lower(noun) != "quarter":
        return after in SHARE_AFTER or not pieces[noun + 1].is_word
    if pieces.lower(at - 1) == "by":
        return True
    return after in {"of", "as", "more", "less", "fewer"} or (
        pieces.lower(at - 1) in SHARE_BEFORE and after in SHARE_AFTER | {""}
    )


def _of_scale(pieces: Pieces, found: Numeral) -> Numeral:
    """ "a quarter of a million"."""
    if pieces.words(found.last, found.last + 2) != ("of", "a") or pieces.lower(found.last + 2) not in SCALES:
        return found
    scale, last = _scale(pieces, found.last + 2)
    return Numeral(found.first, last, found.value * scale, scale)


def _vague(pieces: Pieces, at: int) -> Numeral | None:
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
    """ "scores of houses", unlike "test scores of 71"."""
    return pieces.lower(at + 1) == "of" and pieces[at + 2].is_word and (at == 0 or not pieces[at - 1].is_word)


def _several(pieces: Pieces, at: int) -> Numeral | None:
    first = at
    at += pieces.lower(at) in ARTICLES
    if pieces.lower(at) not in VAGUE_QUANTIFIERS or pieces.lower(at + 1) not in MULTIPLIERS:
        return None
    scale, last = _scale(pieces, at + 1)
    return Numeral(first, last, scale, scale, vague=True)


def _couple(pieces: Pieces, at: int) -> Numeral | None:
    first = at
    at += pieces.lower(at) in ARTICLES
    if pieces.lower(at) != "couple":
        return None
    step = at + 1 + (pieces.lower(at + 1) == "of")
    if pieces.lower(step) in MULTIPLIERS:
        scale, last = _scale(pieces, step)
        return Numeral(first, last, 2 * scale, scale, vague=True)
    return Numeral(first, step, 2.0, vague=True) if step > at + 1 and pieces[step].is_word else None
