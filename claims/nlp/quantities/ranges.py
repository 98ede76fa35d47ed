"""Two numbers that are one quantity ("5-7 km", "6ft 4in", "one in five"), or the two ends of one change."""

from dataclasses import dataclass, replace
from enum import Enum

from claims.nlp.lexicons import movements
from claims.nlp.lexicons.units import dimension, to_base
from claims.nlp.quantities.bounds import OPEN_ABOVE, OPEN_BELOW, bound
from claims.nlp.quantities.lists import shared
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.tokens import governors, token_at
from claims.nlp.quantities.wholes import one_of_two, parted
from claims.nlp.types import Parse, Token

# Between an amount and its verb lie at most the other number, their units and prepositions.
LONGEST_WAY = 5
SIGNS = frozenset({"%", "percent", "cent", "pct", "points", "point", "million", "billion", "$", "£", "€"})


class Sort(Enum):
    """What became of an amount: alone, joined with another, or one end of a change."""

    SINGLE = "single"
    RANGE = "range"
    WHOLE = "whole"
    FROM = "from"
    TO = "to"


@dataclass(frozen=True, slots=True)
class Reading:
    """An amount as it stands in its sentence."""

    amount: Amount
    sort: Sort = Sort.SINGLE
    rising: bool = False


def joined(parse: Parse, pieces: Pieces, amounts: list[Amount]) -> list[Reading]:
    """The amounts in order, those that belong together made one or told apart as the ends of a change."""
    readings: list[Reading] = []
    at = 0
    amounts = shared(pieces, amounts)
    while at < len(amounts):
        pair = _pair(parse, pieces, amounts[at], amounts[at + 1]) if at + 1 < len(amounts) else []
        if len(pair) == 1 and pair[0].sort is Sort.WHOLE and at + 2 < len(amounts):
            third = parted(pieces, pair[0].amount, amounts[at + 2])
            pair, at = ([Reading(third, Sort.WHOLE)], at + 1) if third else (pair, at)
        readings += pair or [Reading(amounts[at])]
        at += 2 if pair else 1
    return readings


def _pair(parse: Parse, pieces: Pieces, a: Amount, b: Amount) -> list[Reading]:
    whole = one_of_two(pieces, a, b)
    if whole:
        return [Reading(whole, Sort.WHOLE)]
    if _bounded(parse, pieces, a, b):
        return [Reading(_range(a, b), Sort.RANGE)]
    link = _link(pieces, a, b)
    return [] if link in {"", "and"} else _linked(parse, pieces, *_shared(pieces, a, b), link)


def _linked(parse: Parse, pieces: Pieces, a: Amount, b: Amount, link: str) -> list[Reading]:
    """The two ends of a change, an amount of change with its level, or one range."""
    arrives = link == "to" and _arrives(parse, pieces, a, b)
    if not arrives and b.unit.startswith(f"{a.unit} per "):
        a = replace(a, unit=b.unit)  # "$115 to $125 a share"
    if dimension(a.unit) != dimension(b.unit):
        return []
    if link == "to" and _changes(parse, pieces, a, b):
        rising = to_base(a.low, a.unit) < to_base(b.low, b.unit)
        return [Reading(a, Sort.FROM, rising), Reading(b, Sort.TO, rising)]
    if arrives:
        return [Reading(a), Reading(b)]
    return [Reading(_range(a, b), Sort.RANGE)] if _ranges(parse, pieces, a, b, link) else []


def _bounded(parse: Parse, pieces: Pieces, a: Amount, b: Amount) -> bool:
    """ "more than 20 but fewer than 30 people": both ends of one range, said as two bounds."""
    if pieces.lower(a.last) not in {"and", "but", ","}:
        return False
    second = bound(parse, pieces, b)
    if pieces.words(a.last, second.first) not in {("and",), ("but",), (",", "and"), (",", "but")}:
        return False
    first = bound(parse, pieces, a).comparator
    rising = first in OPEN_ABOVE and second.comparator in OPEN_BELOW and a.low < b.low
    falling = first in OPEN_BELOW and second.comparator in OPEN_ABOVE and a.low > b.low
    return (rising or falling) and (a.bare or a.unit == b.unit)


def _range(a: Amount, b: Amount) -> Amount:
    ends = sorted((a.low, b.low), key=lambda value: value)
    number = replace(b.number, first=a.number.first)
    return replace(b, first=a.first, low=ends[0], high=ends[1], unit=b.unit or a.unit, number=number)


def _link(pieces: Pieces, a: Amount, b: Amount) -> str:
    """What joins the two: "to", "-", "and" behind "between", "or"; "" where they do not touch."""
    at = a.last
    if pieces.dash(at) and pieces[at].glued and not pieces[at + 1].glued and pieces[at + 1].is_word:
        at += 1
    between = pieces.words(at, b.first)
    if (pieces.dash(at) or pieces[at].text == "~") and at + 1 == b.first:
        return "-"
    if between in {("to",), ("-", "to", "-"), ("up", "to")}:
        return "to"
    opened = "between" in pieces.words(
        a.first - 1 - 3 * (pieces.words(a.first - 2, a.first) == ("ages", "of")), a.first
    )
    if between in {("and",), ("to",)} and opened:
        return "between"
    return between[0] if between in {("or",), ("and",)} else ""


def _shared(pieces: Pieces, a: Amount, b: Amount) -> tuple[Amount, Amount]:
    """Both with the unit and the magnitude that is said once for the two."""
    a = _in_thousands(pieces, a, b)
    if a.number.scale == 1.0 < b.number.scale and a.low < b.low / b.number.scale and not a.number.share:
        a = replace(a, low=a.low * b.number.scale, high=a.high * b.number.scale)
    if a.bare and b.unit:
        a = replace(a, unit=b.unit)
    if b.bare and a.unit and (a.last == a.number.last or a.unit == "year"):
        b = replace(b, unit=a.unit)
    return a, b


def _in_thousands(pieces: Pieces, a: Amount, b: Amount) -> Amount:
    """ "40-50,000 people": with a dash, the thousands of the second number are those of the first too."""
    thousands = pieces.tight(a.last) and b.number.digits.endswith(",000") and a.low < 1000
    return replace(a, low=a.low * 1e3, high=a.high * 1e3) if thousands and a.low < b.low / 1e3 else a


def _changes(parse: Parse, pieces: Pieces, a: Amount, b: Amount) -> bool:
    """Whether "from a to b" says that something went from one to the other."""
    if pieces.lower(a.first - 1) != "from":
        return False
    token = token_at(parse, pieces[a.first - 1].start)
    above = [] if token is None else [t.lemma for t in list(governors(parse, token))[:2]]
    if movements.RANGING_WORDS.intersection(above):
        return False
    if to_base(a.low, a.unit) > to_base(b.low, b.unit):
        return True
    return any(lemma in MOVING for lemma in above)


def _arrives(parse: Parse, pieces: Pieces, a: Amount, b: Amount) -> bool:
    """ "down 25 cents to $30.25", "rose by 2% to 6.1%": an amount of change, then the level that it led to."""
    if pieces.lower(a.first - 1) in {"from", "between"}:
        return False
    verb = _moving_verb(parse, pieces, a)
    if dimension(a.unit).startswith("money"):
        return verb is not None or bool({"up", "down", "off"}.intersection(pieces.words(a.first - 3, a.first)))
    told = verb is not None and verb.tag in {"VBD", "VBN"} and b.low >= 2 * a.low
    return told and (a.bare or a.last > a.number.last) and (a.unit == b.unit)


def _moving_verb(parse: Parse, pieces: Pieces, a: Amount) -> Token | None:
    """The rise or fall, verb or noun, that the amount belongs to, past the other number and prepositions."""
    token = token_at(parse, pieces[a.last - 1].start)
    above = [] if token is None else list(governors(parse, token))[:LONGEST_WAY]
    words = [one for one in above if one.pos not in {"NUM", "SYM", "ADP", "PART"} and one.lower not in SIGNS]
    return words[0] if words and words[0].lemma in MOVING else None


MOVING = (
    movements.RISING_VERBS
    | movements.FALLING_VERBS
    | movements.RISING_NOUNS
    | movements.FALLING_NOUNS
    | movements.CHANGING_WORDS
)


def _ranges(parse: Parse, pieces: Pieces, a: Amount, b: Amount, link: str) -> bool:
    """Whether the pair is a range: rising, and with something that it measures or counts."""
    if link == "between":
        return a.low != b.low
    if a.low < 0 or b.low < 0:
        return bool(b.unit)
    if a.low >= b.low or (link == "or" and not _near(a, b)):
        return False
    if b.unit or b.number.scale > 1.0 or pieces.lower(a.first - 1) in {"from", "aged", "ages"}:
        return link != "or" or a.number.share == b.number.share
    return _counts(parse, pieces, b)


def _near(a: Amount, b: Amount) -> bool:
    """ "two or three" is one count; "5 or 500" is a choice."""
    return b.low <= 2 * a.low + 1


def _counts(parse: Parse, pieces: Pieces, b: Amount) -> bool:
    """Whether a plural that the number counts follows: "5-7 people", but "a 3-5 defeat"."""
    token = token_at(parse, pieces[b.last - 1].start)
    if token is None:
        return False
    noun = _first_noun(parse, token)
    return noun is not None and noun.tag in {"NNS", "NNPS"}


def _first_noun(parse: Parse, token: Token) -> Token | None:
    """The noun that ends the run of adjectives and nouns right behind the number."""
    noun = None
    for following in parse.tokens[token.index + 1 : token.index + 5]:
        described = following.pos in {"NOUN", "ADJ", "PROPN"} or following.tag in {"VBN", "VBG"}
        if not described or following.sentence != token.sentence:
            return noun
        noun = following
    return noun
