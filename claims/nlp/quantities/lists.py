"""Numbers in a row that share what is said once, at the last or the first: "two, three and four million"."""

from dataclasses import replace

from claims.nlp.lexicons.units import dimension
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount

CLOSING = frozenset({("and",), ("or",), (",", "and"), (",", "or"), ("&",)})
LINKS = CLOSING | {(",",)}
# Members of a list are of one size: "three and four million", not "2 and 90 million".
LARGEST_STEP = 10.0


def shared(pieces: Pieces, amounts: list[Amount]) -> list[Amount]:
    """The amounts, those of a list with the magnitude and unit that the list says once."""
    found = list(amounts)
    in_list = False
    for at in range(len(found) - 2, -1, -1):
        link = _link(pieces, found[at], found[at + 1])
        in_list = link in CLOSING or (in_list and link in LINKS)
        if in_list and not _opened(pieces, found[at]):
            found[at] = _like(found[at], found[at + 1])
    return _ages(pieces, found)


def _link(pieces: Pieces, a: Amount, b: Amount) -> tuple[str, ...]:
    """What stands between the two, past the hyphen that the first one leaves hanging: "12- and 15-year terms"."""
    return pieces.words(a.last + _hanging(pieces, a), b.first)


def _hanging(pieces: Pieces, a: Amount) -> bool:
    return pieces.dash(a.last) and pieces[a.last].glued and not pieces[a.last + 1].glued


def _opened(pieces: Pieces, a: Amount) -> bool:
    """ "between 3 and 4 million" is a range."""
    return pieces.lower(a.first - 1) == "between"


def _like(a: Amount, b: Amount) -> Amount:
    scaled = _scaled(a, b)
    return replace(scaled, unit=b.unit) if _lacks_unit(scaled, b) else scaled


def _scaled(a: Amount, b: Amount) -> Amount:
    """The amount in the magnitude of the next, where it is of the same kind and size but for that."""
    scale = b.number.scale
    if a.number.scale != 1.0 or scale < 1e3 or a.number.share or a.number.vague or bool(a.unit) > bool(b.unit):
        return a
    step = b.low / scale / a.low if a.low > 0 else 0.0
    if not 1 / LARGEST_STEP <= step <= LARGEST_STEP or a.low >= 1000 or (a.unit and a.unit != b.unit):
        return a
    number = replace(a.number, value=a.low * scale, scale=scale, digits="")
    return replace(a, low=a.low * scale, high=a.high * scale, number=number)


def _lacks_unit(a: Amount, b: Amount) -> bool:
    """ "45 and 50 mg", but "12 and two days later": a bare count says of time only where its hyphen waits for it."""
    plain = a.bare and b.unit and b.number.first >= b.first and not a.number.share and not a.number.vague
    return bool(plain) and (
        dimension(b.unit) not in {"count", "time"} and bool(a.number.digits or b.number.scale > 1.0)
    )


def _ages(pieces: Pieces, found: list[Amount]) -> list[Amount]:
    """ "aged 6 and 8", "the 24- and 31-year-old": years where one of two says so."""
    for at in range(len(found) - 1):
        a, b = found[at], found[at + 1]
        if _link(pieces, a, b) not in LINKS:
            continue
        if b.bare and a.unit == "year" and a.last == a.number.last and b.number.digits:
            found[at + 1] = replace(b, unit=a.unit)
        elif a.bare and b.unit and _hanging(pieces, a):
            found[at] = replace(a, unit=b.unit)
    return found
