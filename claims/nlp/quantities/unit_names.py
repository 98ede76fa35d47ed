"""Units of measure behind a number: words, symbols, and letters that mean one only in their surroundings."""

from claims.nlp.lexicons import currencies, units
from claims.nlp.lexicons.amounts import GLUED_SYMBOLS, LENGTH_WORDS, SPACED_LETTERS
from claims.nlp.lexicons.designators import METRE_CUES, TEMPERATURE_BEFORE, TEMPERATURE_CUES
from claims.nlp.lexicons.numbers import SUFFIXES
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount

# Cues are looked for this many pieces to either side.
CUE_REACH = 12
# From here on people say billions, so "1,500m" is a length.
LARGEST_IN_MILLIONS = 1e9
# No weather is hotter, in degrees Fahrenheit.
HOTTEST = 140


def unit_words(pieces: Pieces, at: int) -> tuple[int, str] | None:
    """The longest unit name that begins at the piece; hyphens inside it do not count."""
    best: tuple[int, str] | None = None
    words: list[str] = []
    while len(words) < units.LONGEST_WORDS and (pieces[at].is_word or pieces[at].text == "%"):
        words.append(pieces.lower(at).removesuffix("'").removesuffix("’"))
        at += 1
        name = units.WORDS.get(tuple(words))
        best = (at, name) if name else best
        at = after_hyphen(pieces, at)
    return best


def after_hyphen(pieces: Pieces, at: int) -> int:
    """The piece behind a hyphen; one set loose ("three - year") counts where a unit follows."""
    loose = pieces[at].text == "-" and not pieces[at].glued and (pieces.lower(at + 1),) in units.WORDS
    return at + 1 if pieces.tight(at) or loose else at


def symbol(pieces: Pieces, found: Amount) -> tuple[int, str] | None:
    """The symbol right behind digits: "km", "km/h", "°C", "m²", "%"."""
    number = pieces[found.last - 1]
    if not (number.is_number or found.number.scale > 1.0):
        return None
    at, best = after_hyphen(pieces, found.last), None
    mark = ""
    for end in range(at + 1, at + 5):
        piece = pieces[end - 1]
        if not piece.text or (end > at + 1 and not piece.glued):
            break
        mark += piece.text.replace("^", "")
        name = _named(pieces, found, mark, glued=pieces[at].glued)
        best = (end, name) if name and not _runs_on(pieces, end) else best
    return best


def _runs_on(pieces: Pieces, end: int) -> bool:
    """Whether letters or digits follow without a gap, so that the symbol is part of a longer name."""
    return pieces[end].glued and (pieces[end].is_word or pieces[end].is_number) and pieces[end - 1].text != "%"


def _named(pieces: Pieces, found: Amount, mark: str, *, glued: bool) -> str | None:
    if mark in {"C", "F"}:
        return _temperature(pieces, found, mark)
    if not glued and (mark in GLUED_SYMBOLS or (len(mark) == 1 and mark.isalpha() and mark not in SPACED_LETTERS)):
        return None
    if mark == "s":
        return "second" if "." in pieces[found.number.first].text else None
    name = units.SYMBOLS.get(mark) or ("metre" if mark == "m" else None) or currencies.SUBUNIT_SYMBOLS.get(mark)
    if name is None and len(mark) > 1:
        name = units.SYMBOLS.get(mark.lower())
    return name


def _temperature(pieces: Pieces, found: Amount, mark: str) -> str | None:
    cued = TEMPERATURE_CUES.intersection(around(pieces, found)) or found.low < 0 or _measured_before(pieces, found)
    return ("degree Celsius" if mark == "C" else "degree Fahrenheit") if cued else None


def _measured_before(pieces: Pieces, found: Amount) -> bool:
    """ "hit 40C", "of 1.5C", but no "gate 40C": what stands before is a verb or preposition of levels."""
    before = pieces.lower(found.first - 1)
    return before in TEMPERATURE_BEFORE and pieces[found.last].glued and found.low <= HOTTEST


def inches(pieces: Pieces, found: Amount) -> tuple[int, str] | None:
    """ "6in", "2 in thick", "is 2 in.": inches where a length is spoken of right behind, or nothing follows."""
    if pieces.lower(found.last) != "in" or not pieces[found.last - 1].is_number:
        return None
    after = pieces[found.last + 1]
    if pieces[found.last].glued:
        return found.last + 1, "inch"
    return (found.last + 1, "inch") if after.lower in LENGTH_WORDS or after.text in {"", "."} else None


def metres(pieces: Pieces, found: Amount) -> bool:
    """Whether "100m" is a length: nothing is said to be counted, and what stands near is about lengths."""
    letter = pieces[found.last - 1]
    if letter.text != "m" or not letter.glued or found.number.scale != SUFFIXES["m"]:
        return False
    after = pieces[found.last]
    if unit_words(pieces, found.last) or (
        after.is_word and after.lower.endswith("s") and after.lower not in METRE_CUES
    ):
        return False
    return found.low >= LARGEST_IN_MILLIONS or bool(METRE_CUES.intersection(around(pieces, found)))


def around(pieces: Pieces, found: Amount) -> tuple[str, ...]:
    return pieces.words(found.first - CUE_REACH, found.last + CUE_REACH)
