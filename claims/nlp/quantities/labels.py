"""Numbers that belong to a name: models, articles, pages, addresses, telephones, the items of a list."""

from claims.nlp.lexicons import designators
from claims.nlp.lexicons.numbers import ONES, TENS
from claims.nlp.quantities.counted import counts_plural, counts_what_follows
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.tokens import token_at
from claims.nlp.quantities.unit_names import after_hyphen
from claims.nlp.types import Parse, Token

# "Ms Reid's 538": what she has, no name of hers.
POSSESSIVES = ("'s", "’s", "s'", "s’")
# Amounts of so many figures are written with separators or words.
SHORTEST_ID = 10
ORDINALS = frozenset({"st", "nd", "rd", "th"})


def in_a_name(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """Letters touch the digits: "MH17", "F-16", "COVID-19", "39A", "1990s", "21st", "3D"."""
    first, after = pieces[found.number.first], pieces[found.last]
    before = pieces[found.number.first - 1]
    touching = before.is_word or before.text in {"_", "/", "@", ".", ":", "^"}
    if first.glued and touching and found.first == found.number.first:
        return True
    if _hyphened_to_word(pieces, found):
        return True
    return pieces[found.last - 1].is_number and after.glued and after.is_word


def _hyphened_to_word(pieces: Pieces, found: Amount) -> bool:
    at = found.first - 1
    word = pieces.lower(at - 1)
    if not (pieces.tight(at) and pieces[at - 1].is_word and pieces[found.first].is_number):
        return False
    return word not in ONES and word not in TENS and word not in {"to", "or", "sub", "near", "plus"}


def ordinal(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "21st", which otherwise would be a weight in stone."""
    after = pieces[found.number.last]
    return after.glued and after.lower in ORDINALS and not (after.lower == "st" and _counts_stone(found))


def _counts_stone(found: Amount) -> bool:
    return found.low % 10 != 1 or found.low % 100 == 11


def labelled(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "Article 5", "No. 10", "page 12", "# 3", "phase two"; not where a counted noun follows ("in phase two men")."""
    at = found.first - 1
    if pieces[at].text in designators.NUMBER_SIGNS:
        return True
    at -= pieces[at].text == "." and pieces[at - 1].is_word
    word = pieces.lower(at)
    if word in {"no", "nos", "number"}:
        return pieces[at].capitalised or at < found.first - 1 or word == "number"
    if word not in designators.DESIGNATORS:
        return _behind_its_noun(parse, pieces, found)
    return (pieces[at].capitalised and at > 0) or not counts_plural(parse, pieces, found)


def screen(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "a 4K television", "an 8K video": so many thousand points name a kind of picture, and 5K a race."""
    glued = pieces[found.last - 1].lower == "k" and pieces[found.last - 1].glued and found.low < 1e4
    return glued and pieces.lower(after_hyphen(pieces, found.last)) in designators.SCREENS


def _behind_its_noun(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "posts 542 and 543": digits that the parse hangs on the noun right before them."""
    token = token_at(parse, pieces[found.first].start)
    before = token_at(parse, pieces[found.first - 1].start)
    if token is None or before is None or not found.number.digits or before.pos != "NOUN":
        return False
    if before.lower in designators.MEASURED_BEFORE:
        return False
    return token.dep == "nummod" and token.head == before.index and not counts_plural(parse, pieces, found)


def named(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "Boeing 737", "Windows 10": a figure right behind a name that it belongs to."""
    before = pieces[found.first - 1]
    if not (before.is_word and before.capitalised and not pieces[found.first].glued) or not found.number.digits:
        return False
    if before.lower.endswith(POSSESSIVES):
        return False
    token = token_at(parse, before.start)
    number = token_at(parse, pieces[found.first].start)
    if token is None or number is None or token.pos not in {"PROPN", "NOUN"}:
        return False
    if counts_what_follows(parse, pieces, found):
        return token.head == number.head and token.dep == "compound"
    return (number.head == token.index or token.pos == "PROPN") and not _predicated(parse, number)


def _predicated(parse: Parse, number: Token) -> bool:
    return number.dep in {"nsubj", "nsubjpass", "dobj", "attr"} and parse.tokens[number.head].pos in {"VERB", "AUX"}


def address(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "473 East 52nd Street", "10 Downing Street"."""
    for at in range(found.last, found.last + 5):
        piece = pieces[at]
        if piece.lower in designators.STREETS and piece.capitalised and at > found.last:
            return True
        if not (piece.capitalised or piece.is_number or piece.lower in ORDINALS):
            return False
    return False


def figure_of_an_id(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """A leading zero ("007"), ten figures without a separator, or a run of figures joined by dashes ("555-0142-1")."""
    digits = found.number.digits
    if digits in designators.EMERGENCIES and pieces.lower(found.last) in designators.CALLS:
        return True
    if digits.isdecimal() and (len(digits) >= SHORTEST_ID or (len(digits) > 1 and digits.startswith("0"))):
        return True
    if digits.startswith((".", "·")) or pieces[found.first - 1].is_number:
        return True
    before = [_joined(pieces, found.first - 1 - 2 * step, found.first - 2 - 2 * step) for step in (0, 1)]
    after = [_joined(pieces, found.last + 2 * step, found.last + 1 + 2 * step) for step in (0, 1)]
    return all(before) or all(after) or (before[0] and after[0])


def _joined(pieces: Pieces, dash: int, number: int) -> bool:
    return pieces.tight(dash) and pieces[number].is_number


def listed(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """The number of a list's item: "1. The first"."""
    if not found.number.digits or len(pieces) < 3:
        return False
    opened = any(pieces[at].text == "(" for at in range(max(0, found.first - 8), found.first))
    return (found.first == 0 and pieces[1].text in {".", ")"}) or (pieces[found.last].text == ")" and not opened)


def compound(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "two-way", "one-off", "five-star"."""
    return pieces.tight(found.last) and pieces.lower(found.last + 1) in designators.COMPOUNDS
