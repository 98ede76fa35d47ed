"""Whether two figures count or measure one thing: by their nouns, by the end of a change, by whom an age is of."""

import re
from enum import StrEnum
from functools import lru_cache

from claims.nlp import wordnet
from claims.nlp.compare.fields import Fields
from claims.nlp.compare.records import State
from claims.nlp.lexicons.designators import PERSON_NOUNS
from claims.nlp.lexicons.events import COUNTING_NOUNS, GROUPS, WHOLE_GROUPS
from claims.nlp.lexicons.measures import COUNTS_OF_PEOPLE, MEASURES, TAKING_PART
from claims.nlp.lexicons.units import comparable
from claims.nlp.types import ChangePart, Quantity
from claims.nlp.words import broader, fold

DECIMAL = re.compile(r"\d\.\d|(?<!\d)\.\d")
PHYSICAL = frozenset(["length", "area", "volume", "mass", "speed", "temperature", "energy", "power", "pressure"])
AGE = "age"
OLDEST = 125
YEARS = re.compile(r"\by(?:ea)?rs?\b", re.IGNORECASE)
OLD = re.compile(r"[\s-]*(?:old\b|of\s+age\b)", re.IGNORECASE)
BEFORE_AGE = re.compile(r"(?:\b(?:is|was|aged|age|turned|turns|of|be|only|just)\s+|,\s*)$", re.IGNORECASE)
AFTER_AGE = re.compile(r"\s*(?:[.,;)]|$|(?:when|and|at|who|but|on|this|last|in)\b)", re.IGNORECASE)
PRONOUN = re.compile(
    r"\b(?:he|she)\s+(?:is|was|turned|turns|will\s+be|would\s+be)\s+(?:only\s+|just\s+)?$", re.IGNORECASE
)
BEFORE = 16  # characters before a figure in which "aged" stands
# What each gets is not what all get, and an average is of many.
SHARED_OUT = re.compile(
    r"\b(?:each|apiece|per\s+(?:person|head|household|worker|family)"
    r"|every\s+(?!day|week|month|year|night|morning|evening|hour|minute|second|single)\w+)\b",
    re.IGNORECASE,
)
AVERAGE = re.compile(r"\b(?:average[sd]?|averaging|mean|median)\b", re.IGNORECASE)
_ROWS = {fold(noun)[0]: place for place, row in reversed(tuple(enumerate(MEASURES))) for noun in row.split()}
_GROUPS = frozenset(fold(word)[0] for word in GROUPS)
_COUNTING = frozenset(fold(word)[0] for word in COUNTING_NOUNS)
_PARTAKERS = frozenset(fold(word)[0] for word in (TAKING_PART | COUNTS_OF_PEOPLE | {"person"}))
_WHOLE = frozenset(fold(word)[0] for word in WHOLE_GROUPS) | _PARTAKERS


class Likeness(StrEnum):
    """How the nouns of two figures stand to each other."""

    SAME = "same"
    OPEN = "open"
    NARROWER = "narrower"
    OTHER = "other"


def measured(quantity: Quantity) -> str:
    """What the noun means that the quantity counts or measures."""
    return fold(quantity.measures.lower())[0]


def named_measure(quantity: Quantity) -> bool:
    """Whether its noun names a measure, such as a price, and no thing that is counted."""
    return measured(quantity) in _ROWS


def dimension_of(quantity: Quantity) -> str:
    """Its dimension; "0.41" without a unit is a share of who knows what, where "two thirds" and "2/3" are a share."""
    if not quantity.unit and DECIMAL.search(quantity.text):
        return "count"
    return comparable(quantity.low, quantity.high, quantity.unit).dimension


def sort_of(side: Fields, quantity: Quantity) -> str:
    """Its dimension; an age is compared with ages alone, be it said in years or by a bare number."""
    claim = side.side.claim
    if quantity.unit in {"", "year"} and _is_age(
        claim.quote, quantity.start - claim.start, quantity.end - claim.start, quantity.unit, quantity.measures.lower()
    ):
        return AGE
    return dimension_of(quantity)


@lru_cache(maxsize=8192)
def _is_age(quote: str, start: int, end: int, unit: str, noun: str) -> bool:
    if not 0 <= start < end <= len(quote):
        return False
    if unit:
        return not YEARS.search(quote[start:end]) or bool(OLD.match(quote, end) or OLD.search(quote[start:end]))
    before = quote[max(0, start - BEFORE) : start]
    if not BEFORE_AGE.search(before) or not AFTER_AGE.match(quote, end) or not _years(quote[start:end]):
        return False
    return takes_part(noun) if noun else bool(PRONOUN.search(quote[:start]))


def _years(text: str) -> bool:
    return not text.isdigit() or int(text) <= OLDEST


@lru_cache(maxsize=8192)
def takes_part(noun: str) -> bool:
    """Whether the noun names people."""
    return noun == "person" or noun in PERSON_NOUNS or noun in TAKING_PART or wordnet.is_kind_of(noun, "person")


def measure_of(a: Fields, b: Fields, first: Quantity, second: Quantity, *, conflicting: bool) -> State:
    """Whether the two count or measure the same thing; it fails only where that is plain."""
    likeness = nouns_alike(first.measures.lower(), second.measures.lower())
    if _part(first) is not _part(second):
        # By how much, from what and to what are three measures; but "down 20" need be no change of a count.
        return State.UNKNOWN if dimension_of(first) == "count" and likeness is Likeness.SAME else State.FAIL
    if conflicting and dimension_of(first) != "ratio" and _shared_out_alone(a.side.claim.quote, b.side.claim.quote):
        return State.FAIL
    if likeness is Likeness.SAME:
        turned = first.part is ChangePart.AMOUNT and first.change is not second.change
        return State.UNKNOWN if turned else State.PASS
    return _of_unlike(a, b, first, second, likeness, conflicting=conflicting)


def _shared_out_alone(one: str, two: str) -> bool:
    return _shared_out(one) != _shared_out(two)


@lru_cache(maxsize=8192)
def _shared_out(quote: str) -> tuple[bool, bool]:
    return bool(SHARED_OUT.search(quote)), bool(AVERAGE.search(quote))


def _of_unlike(
    a: Fields, b: Fields, first: Quantity, second: Quantity, likeness: Likeness, *, conflicting: bool
) -> State:
    one, two = measured(first), measured(second)
    said = one in b.folds or two in a.folds
    if likeness is Likeness.NARROWER:
        return _of_group(one, two, said=said, conflicting=conflicting)
    if likeness is Likeness.OPEN or said:
        return State.UNKNOWN
    # Beside a speed, a sum or a share stands now this noun, now that: what it measures is told by the verb.
    named = one in _ROWS and two in _ROWS
    return State.FAIL if named or dimension_of(first) == "count" else State.UNKNOWN


def _of_group(one: str, two: str, *, said: bool, conflicting: bool) -> State:
    """Children are counted apart from people; but people who protest are protesters."""
    if said:
        return State.PASS
    narrow = one if two in broader(one) else two
    if {one, two} & _GROUPS or (conflicting and narrow not in _WHOLE):
        return State.FAIL
    return State.UNKNOWN


@lru_cache(maxsize=65536)
def nouns_alike(one: str, two: str) -> Likeness:
    """The nouns' likeness; two words for one measure are the same, those who take part may be any of the people."""
    if not one or not two:
        return Likeness.OPEN
    first, second = fold(one)[0], fold(two)[0]
    if first == second or two in wordnet.synonyms(one, "n") or one in wordnet.synonyms(two, "n"):
        return Likeness.SAME
    if first in _ROWS and second in _ROWS:
        return Likeness.SAME if _ROWS[first] == _ROWS[second] else Likeness.OTHER
    if {first, second} & _COUNTING or (first in _PARTAKERS and second in _PARTAKERS):
        return Likeness.OPEN
    if first in broader(second) or second in broader(first) or _kind_of(one, two):
        return Likeness.NARROWER
    return Likeness.OTHER


def _kind_of(one: str, two: str) -> bool:
    return wordnet.is_kind_of(one, two) or wordnet.is_kind_of(two, one)


def _part(quantity: Quantity) -> ChangePart | None:
    """A level that was reached is a level like any other."""
    return None if quantity.part is ChangePart.TO else quantity.part
