"""Numbers that begin with digits: "1,234.5", "2 1/2", "4.1 million", "2 lakh 50 thousand", "5×10^3"."""

from dataclasses import replace

from claims.nlp.lexicons.numbers import FRACTION_MARKS, SLASH_DENOMINATORS
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Numeral
from claims.nlp.quantities.scales import scale_of, with_scale

# No figure in the news has more digits, and a float holds no more exactly.
LONGEST_DIGITS = 18


def figure(pieces: Pieces, at: int) -> Numeral | None:
    """A number that begins with digits."""
    value = FRACTION_MARKS.get(pieces[at].text)
    if value is not None:
        return with_scale(pieces, Numeral(at, at + 1, value, share=True))
    value = value_of(pieces[at].text)
    if value is None:
        return None
    mark = FRACTION_MARKS.get(pieces[at + 1].text)
    if mark is not None:
        return with_scale(pieces, Numeral(at, at + 2, value + mark))
    return (
        _slashed(pieces, at)
        or _mixed(pieces, at, value)
        or _powered(pieces, at, value)
        or _with_smaller(pieces, _scaled_figure(pieces, at, value))
    )


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
    """ "2 lakh 50 thousand", "3 hundred and 21": a smaller multiple right behind belongs to the number."""
    at = found.last + (found.scale == 100.0 and pieces.lower(found.last) == "and")
    if found.scale < 100.0 or not pieces[at].is_number:
        return found
    value = value_of(pieces[at].text)
    scale, last = scale_of(pieces, at + 1)
    if value is None or (scale == 1.0 and at == found.last) or value * scale >= found.scale:
        return found
    return _with_smaller(pieces, replace(found, last=last, value=found.value + value * scale, scale=scale))


def _scaled_figure(pieces: Pieces, at: int, value: float) -> Numeral:
    found = with_scale(pieces, Numeral(at, at + 1, value))
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
    return with_scale(pieces, Numeral(at, at + 3, int(over) / int(under), share=True))


def _mixed(pieces: Pieces, at: int, value: float) -> Numeral | None:
    """ "2 1/2"; the figure of a fraction never belongs to a whole number that has decimals."""
    part = _slashed(pieces, at + 1) if pieces[at + 1].is_number and value.is_integer() else None
    return replace(part, first=at, value=value + part.value, share=False) if part else None
