"""Numbers that name, date or order something instead of counting it: years, scores, ids, models, idioms."""

import re
from collections.abc import Callable

from claims.nlp.lexicons import designators
from claims.nlp.lexicons.amounts import AMOUNT_BEFORE, COUNTED_STATES
from claims.nlp.lexicons.numbers import MULTIPLIERS, ONES, TENS
from claims.nlp.quantities.amounts import ORDINALS, Amount
from claims.nlp.quantities.pieces import DASHES, Pieces
from claims.nlp.quantities.tokens import token_at
from claims.nlp.types import Parse, Span, Token

# Number words that count nothing where they stand together.
IDIOM = re.compile(rf"\b(?:{'|'.join(map(re.escape, designators.IDIOMS))})\b", re.IGNORECASE)
PLURALS = frozenset({"NNS", "NNPS"})
FIRST_YEAR, LAST_YEAR = 1000, 2199


def idioms(text: str, pieces: Pieces) -> tuple[Span, ...]:
    """Where idioms with number words lie in the sentence."""
    if not pieces.all:
        return ()
    found = IDIOM.finditer(text, pieces[0].start, pieces[len(pieces) - 1].end)
    return tuple(Span(*match.span()) for match in found)


def names_something(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """Whether the number is no quantity."""
    return any(rule(parse, pieces, found) for rule in (RULES_ANY if not found.bare else RULES))


def _in_a_name(_: Parse, pieces: Pieces, found: Amount) -> bool:
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


def _rate_base(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "cases per 100,000 people": by how many is counted, not how many there are."""
    return pieces.lower(found.first - 1) == "per"


def _ordinal(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "21st", which otherwise would be a weight in stone."""
    after = pieces[found.number.last]
    return after.glued and after.lower in ORDINALS and not (after.lower == "st" and _counts_stone(found))


def _counts_stone(found: Amount) -> bool:
    return found.low % 10 != 1 or found.low % 100 == 11


def _clock(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "9 p.m.", "06 : 00", "0900 GMT", "half past"."""
    after, at = pieces[found.last], found.last
    if after.text == ":" and pieces[at + 1].is_number:
        return True
    if pieces.lower(found.first - 1) == ":" and pieces[found.first - 2].is_number:
        return True
    if pieces.lower(found.first - 1) in {"past", "to"} and pieces.lower(found.first - 2) in {"half", "quarter"}:
        return True
    spelled = after.lower + pieces.lower(at + 1) + pieces.lower(at + 2)
    return after.lower in designators.CLOCK_AFTER or spelled in {"a.m", "p.m"} or after.lower == "past"


def _date(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "July 21", "21 July", "22 of May", "7/18/2022", "2022-07-18"."""
    after = pieces[found.last]
    if _month(pieces, found.first - 1) or (pieces.lower(found.first - 1) == "." and _month(pieces, found.first - 2)):
        return found.low <= 31 or _is_year(found)
    if _month(pieces, found.last) and found.low <= 31:
        return True
    slashed = after.text == "/" and pieces[found.last + 1].is_number
    joined = pieces[found.first - 1].text == "/" and pieces[found.first - 2].is_number
    return (slashed or joined) and not found.number.share


def _month(pieces: Pieces, at: int) -> bool:
    return pieces.lower(at) in designators.MONTHS and pieces[at].capitalised


def _is_year(found: Amount) -> bool:
    digits = found.number.digits
    return len(digits) == 4 and digits.isdecimal() and FIRST_YEAR <= int(digits) <= LAST_YEAR


def _year(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """A bare figure of four digits, unless it counts a plural that follows: "2008", but "1500 homes"."""
    if not _is_year(found):
        return pieces.lower(found.last) in designators.ERAS and pieces[found.last].text.isupper()
    token = token_at(parse, pieces[found.first].start)
    if token is None or pieces.lower(found.last) in COUNTED_STATES or pieces.lower(found.first - 1) in AMOUNT_BEFORE:
        return False
    counted = parse.tokens[token.head]
    plural = counted.index > token.index and counted.tag in PLURALS and token.dep in {"nummod", "compound", "nmod"}
    dated = token.entity in {"DATE", "EVENT", "LAW"} or pieces.lower(found.first - 1) in {"the", "in", "this", "next"}
    return not plural or (1800 <= found.low <= 2100 and dated)


def _labelled(parse: Parse, pieces: Pieces, found: Amount) -> bool:
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
    return (pieces[at].capitalised and at > 0) or not _counts_plural(parse, pieces, found)


def _behind_its_noun(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "posts 542 and 543": digits that the parse hangs on the noun right before them."""
    token = token_at(parse, pieces[found.first].start)
    before = token_at(parse, pieces[found.first - 1].start)
    if token is None or before is None or not found.number.digits or before.pos != "NOUN":
        return False
    return token.dep == "nummod" and token.head == before.index and not _counts_plural(parse, pieces, found)


def _named(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "Boeing 737", "Windows 10": a figure right behind a name that it belongs to."""
    before = pieces[found.first - 1]
    if not (before.is_word and before.capitalised and not pieces[found.first].glued) or not found.number.digits:
        return False
    token = token_at(parse, before.start)
    number = token_at(parse, pieces[found.first].start)
    if token is None or number is None or token.pos not in {"PROPN", "NOUN"}:
        return False
    if _counts_what_follows(parse, pieces, found):
        return token.head == number.head and token.dep == "compound"
    return (number.head == token.index or token.pos == "PROPN") and not _predicated(parse, number)


def _predicated(parse: Parse, number: Token) -> bool:
    return number.dep in {"nsubj", "nsubjpass", "dobj", "attr"} and parse.tokens[number.head].pos in {"VERB", "AUX"}


def _counts_what_follows(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    token = token_at(parse, pieces[found.last - 1].start)
    if token is None or not pieces[found.last].is_word:
        return False
    counted = parse.tokens[token.head]
    return counted.index > token.index and counted.pos in {"NOUN", "PROPN"} and token.dep in {"nummod", "compound"}


def _counts_plural(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    token = token_at(parse, pieces[found.last - 1].start)
    if token is None or not _counts_what_follows(parse, pieces, found):
        return False
    return parse.tokens[token.head].tag in PLURALS


def _address(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "473 East 52nd Street", "10 Downing Street"."""
    for at in range(found.last, found.last + 5):
        piece = pieces[at]
        if piece.lower in designators.STREETS and piece.capitalised and at > found.last:
            return True
        if not (piece.capitalised or piece.is_number or piece.lower in ORDINALS):
            return False
    return False


def _figure_of_an_id(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """A leading zero ("007"), or a run of figures joined by dashes ("555-0142-1")."""
    digits = found.number.digits
    if digits in designators.EMERGENCIES and pieces.lower(found.last) in designators.CALLS:
        return True
    if len(digits) > 1 and digits.startswith("0") and digits.isdecimal():
        return True
    if digits.startswith((".", "·")) or pieces[found.first - 1].is_number:
        return True
    before = [_joined(pieces, found.first - 1 - 2 * step, found.first - 2 - 2 * step) for step in (0, 1)]
    after = [_joined(pieces, found.last + 2 * step, found.last + 1 + 2 * step) for step in (0, 1)]
    return all(before) or all(after) or (before[0] and after[0])


def _joined(pieces: Pieces, dash: int, number: int) -> bool:
    return pieces.tight(dash) and pieces[number].is_number


def _listed(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """The number of a list's item: "1. The first"."""
    if not found.number.digits or len(pieces) < 3:
        return False
    opened = any(pieces[at].text == "(" for at in range(max(0, found.first - 8), found.first))
    return (found.first == 0 and pieces[1].text in {".", ")"}) or (pieces[found.last].text == ")" and not opened)


def _compound(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "two-way", "one-off", "five-star"."""
    return pieces.tight(found.last) and pieces.lower(found.last + 1) in designators.COMPOUNDS


def _pronoun(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "one of them", "this one", "one day"; "one" counts beside another number, and casualties."""
    if pieces.lower(found.first) != "one" or found.last != found.first + 1:
        return False
    if pieces.lower(found.first - 1) in designators.ONE_BEFORE or pieces.lower(found.last) in designators.ONE_AFTER:
        return True
    return not _set_beside(parse, pieces, found)


def _set_beside(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    if pieces.lower(found.first - 1) in {"only", "just", "least", "than", "killing", "killed", "wounding", "injuring"}:
        return True
    if pieces.lower(found.last) in designators.ONE_COUNTED:
        return True
    token = token_at(parse, pieces[found.first].start)
    if token is None:
        return False
    beside = [one for one in _neighbours(parse, token) if one.index != token.index]
    return any(one.pos == "NUM" and one.entity not in {"DATE", "TIME"} for one in beside)


def _neighbours(parse: Parse, token: Token) -> list[Token]:
    """The tokens coordinated with the number, or with the noun that it counts."""
    whole = token if token.dep not in {"nummod", "compound"} else parse.tokens[token.head]
    other = [parse.tokens[whole.head]] if whole.dep == "conj" else []
    joined = [*parse.dependents(whole, "conj"), *other]
    return [t for one in joined for t in (one, *parse.dependents(one, "nummod"))]


def _some_day(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "One day he will return" says no length of time; "for one day" does."""
    if found.unit != "day" or pieces.lower(found.first) != "one" or pieces.lower(found.last - 1) != "day":
        return False
    before = pieces[found.first - 1]
    return not before.is_word or before.lower in designators.SOME_DAY_BEFORE


def _parties(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "the two", "these two countries", "the three of them": who, not how many."""
    if pieces.lower(found.first - 1) not in designators.DEFINITE or found.low > 12 or not found.low.is_integer():
        return False
    if found.number.digits or found.number.share or found.number.vague:
        return False
    token = token_at(parse, pieces[found.first].start)
    if token is None or not _counts_what_follows(parse, pieces, found):
        return pieces.lower(found.last) not in COUNTED_STATES
    return found.low == 2 and parse.tokens[token.head].lemma in designators.PARTIES


def _score(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "3-1", "52–48": two figures with a dash and nothing that they count."""
    return (_dashed(pieces, found.last, found.last + 1) or _dashed(pieces, found.first - 1, found.first - 2)) and bool(
        found.number.digits
    )


def _odds(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "a 2 to 1 margin", "a two-to-one majority"."""
    for first in (found.first, found.first - 2, found.first - 4):
        words = [word for word in pieces.words(first, first + 6) if word not in DASHES]
        if words[1:2] in (["to"], ["for"]) and words[3:4] and words[3] in designators.ODDS:
            return True
    return False


def _dashed(pieces: Pieces, dash: int, number: int) -> bool:
    return pieces.dash(dash) and pieces[number].is_number


def _spoken_year(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "nineteen eighty-four"."""
    before, after = pieces.lower(found.first - 1), pieces.lower(found.last)
    here = pieces.lower(found.first)
    return (10 <= found.low < 21 and here in ONES and after in TENS) or (
        here in TENS and before in ONES and ONES[before] >= 10 and before not in MULTIPLIERS
    )


Rule = Callable[[Parse, Pieces, Amount], bool]
# What holds even where a unit follows, and what only a bare number can be.
RULES_ANY: tuple[Rule, ...] = (_in_a_name, _ordinal, _date, _some_day, _rate_base)
RULES: tuple[Rule, ...] = (
    *RULES_ANY,
    _clock,
    _year,
    _labelled,
    _named,
    _address,
    _figure_of_an_id,
    _listed,
    _compound,
    _pronoun,
    _parties,
    _score,
    _odds,
    _spoken_year,
)
