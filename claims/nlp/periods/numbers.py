"""Words that make one number put together: "twenty-four", "nineteen ninety-six", "twenty-first"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from claims.nlp.lexicons.numerals import NUMERALS

_LONGEST_NUMERAL: Final = 8
_LONGEST_ORDINAL: Final = 3


@dataclass(frozen=True, slots=True)
class Atom:
    start: int
    end: int
    text: str  # lower case, typewriter marks
    kind: str
    value: float = 0


def numerals(cut: Sequence[Atom]) -> Iterator[Atom]:
    """Number words that make one number put together ("twenty-four", "nineteen ninety-six")."""
    position = 0
    while position < len(cut):
        length, value = _numeral(cut[position : position + _LONGEST_NUMERAL])
        if length:
            pieces = cut[position : position + length]
            kind = "year_number" if _is_year(pieces, value) else "word_number"
            yield Atom(pieces[0].start, pieces[-1].end, " ".join(piece.text for piece in pieces), kind, value)
        else:
            yield cut[position]
        position += length or 1


def ordinals(cut: Sequence[Atom]) -> Iterator[Atom]:
    """ "twenty-first": a number and the ordinal behind it put together."""
    position = 0
    while position < len(cut):
        pieces = cut[position : position + _LONGEST_ORDINAL]
        sizes = (3, 2) if pieces[0].kind == "word_number" else ()
        length = next((size for size in sizes if _is_ordinal(pieces[:size], size)), 1)
        if length > 1:
            value = pieces[0].value + pieces[length - 1].value
            text = " ".join(piece.text for piece in pieces[:length])
            yield Atom(pieces[0].start, pieces[length - 1].end, text, "ordinal", value)
        else:
            yield cut[position]
        position += length


def _is_ordinal(pieces: Sequence[Atom], size: int) -> bool:
    tens, last = pieces[0], pieces[-1]
    counted = tens.kind == "word_number" and tens.value in (20, 30) and last.kind == "ordinal" and last.value < 10
    return counted and len(pieces) == size and all(piece.kind == "hyphen" for piece in pieces[1:-1])


def _is_year(pieces: Sequence[Atom], value: float) -> bool:
    """ "nineteen ninety-six" and "two thousand and ten" are years; "twelve hundred" and "two thousand" are counts."""
    words = [piece.text for piece in pieces if piece.kind == "word_number"]
    return (
        1100 <= value < 2100 and len(words) > 1 and words[-1] not in ("hundred", "thousand") and "hundred" not in words
    )


def _numeral(pieces: Sequence[Atom]) -> tuple[int, float]:
    """How many of the atoms make a number, from the first on, and which; (0, 0) where the first is none."""
    total, group, length, previous = 0.0, 0.0, 0, 0.0
    for index, piece in enumerate(pieces):
        if piece.text in ("hundred", "thousand") and (length == index and group):
            total, group = (total, group * 100) if piece.text == "hundred" else (total + group * 1000, 0)
            previous, length = 100, index + 1
        elif piece.text in NUMERALS and (value := NUMERALS[piece.text]) is not None:
            if length and previous < 20 and not (10 < previous < 21 and value >= 10):
                break
            if length and previous < 100 and value >= 10:
                group *= 100
            group, previous, length = group + value, value, index + 1
        elif not (length == index and length and piece.kind in ("hyphen", "and")):
            break
    return length, total + group
