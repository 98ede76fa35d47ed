"""How the words around a figure limit what it counts: "of those", "among under-30s", "patients with burns"."""

import re
from functools import lru_cache

from claims.nlp.compare.fields import Fields
from claims.nlp.lexicons.events import APART
from claims.nlp.types import Quantity
from claims.nlp.words import fold, words

# "Seven of the injured": some of those that the other side may count.
OF_THEM = re.compile(r"\s+of\s+(?:the|them|those|these|its|his|her|their)\b", re.IGNORECASE)
OF_GROUP = re.compile(r"\s+of\s+the\s+(\w+)", re.IGNORECASE)
# "Twelve people, including three children".
AMONG_THEM = re.compile(r"\b(?:including|among\s+them|of\s+(?:whom|which|them)|one\s+of\s+them)\W+$", re.IGNORECASE)
SHARE_OF = re.compile(r"\b(?:share|portion|part|contingent)\s+of\s+the\b", re.IGNORECASE)
# "Of those who were asked, 40% …", "Across the councils, women …": the group is named first.
GROUP_FIRST = re.compile(
    r"^\W*(?:(?:and|but)\s+)?(?:of|among|amongst|out\s+of|across|throughout)\s+"
    r"((?:the|those|these|all|its|their|his|her)?\b[^,]{2,80}?),",
    re.IGNORECASE,
)
WHOLE_AREA = re.compile(
    r"\b(?:across|throughout|all\s+over|nationwide|countrywide|statewide|worldwide"
    r"|(?:the\s+whole|all|the\s+entirety)\s+of)\b",
    re.IGNORECASE,
)
# What limits a counted noun stands right behind it: "patients with burns", "voters under 30".
LIMIT = re.compile(r"\w+\s+(with|under|over|aged|between|from|without)\s+(?:the\s+|an?\s+)?(\w+)", re.IGNORECASE)
ALONE = re.compile(r"\b(?:in|among|for|at)\s[^,.;]{2,40}?\balone\b", re.IGNORECASE)
PART_OF_FIRM = re.compile(r"\b(?:division|subsidiary|subsidiaries|arm|business\s+unit|segment|branch)\b", re.IGNORECASE)
LIMIT_WITHIN = 60
BEFORE_NOUN = 40
AROUND = 12  # characters beside a figure in which "other" and "remaining" belong to it
AMONG_WITHIN = 20


def set_apart(side: Fields, quantity: Quantity) -> bool:
    """Whether the count is of some of those already told of, or of others than those ("the other two")."""
    quote = side.side.claim.quote
    start, end = _place(side, quantity)
    if not 0 <= start < end:
        return False
    around = quote[max(0, start - AROUND) : end + AROUND].lower().split()
    if any(word.strip(".,;") in APART for word in around) or OF_THEM.match(quote, end):
        return True
    if AMONG_THEM.search(quote[max(0, start - AMONG_WITHIN) : start]) or SHARE_OF.search(quote[:start]):
        return True
    return bool(group_first(quote))


@lru_cache(maxsize=8192)
def group_first(quote: str) -> frozenset[str]:
    """What the words mean that name the group before anything is said of it."""
    found = GROUP_FIRST.search(quote)
    return frozenset(word.fold for word in words(found[1]) if not word.light) if found else frozenset()


@lru_cache(maxsize=8192)
def whole_area(quote: str) -> bool:
    """Whether it is said of all of a place: "across Surrey", "nationwide"."""
    return bool(WHOLE_AREA.search(quote))


@lru_cache(maxsize=8192)
def part_alone(quote: str) -> bool:
    """ "In Serbia alone"."""
    return bool(ALONE.search(quote))


@lru_cache(maxsize=8192)
def part_of_firm(quote: str) -> bool:
    """ "The lift division of Feld": what it takes is not what all of the firm takes."""
    return bool(PART_OF_FIRM.search(quote))


def group_of(side: Fields, quantity: Quantity) -> str:
    """Of which group the figure counts some: "seven of the injured"."""
    found = OF_GROUP.match(side.side.claim.quote, max(0, _place(side, quantity)[1]))
    return fold(found[1].lower())[0] if found else ""


def limit(side: Fields, quantity: Quantity) -> tuple[str, str]:
    """What follows the counted noun and limits it, by its preposition and its first word."""
    after = side.side.claim.quote[max(0, _place(side, quantity)[1]) :][:LIMIT_WITHIN]
    at = after.lower().find(quantity.measures.lower()) if quantity.measures else -1
    found = LIMIT.match(after, at) if at >= 0 else None
    return (found[1].lower(), fold(found[2].lower())[0]) if found else ("", "")


def before_noun(side: Fields, quantity: Quantity) -> frozenset[str]:
    """The words between a figure and the noun that it counts, other figures left out."""
    after = side.side.claim.quote[max(0, _place(side, quantity)[1]) :]
    at = after.lower().find(quantity.measures.lower()) if quantity.measures else -1
    if not 0 < at < BEFORE_NOUN:
        return frozenset()
    counted = {word.fold for each in side.side.quantities for word in words(each.text)}
    return frozenset(word.fold for word in words(after[:at]) if not word.light) - counted


def _place(side: Fields, quantity: Quantity) -> tuple[int, int]:
    """The figure's offsets in the quote."""
    start = side.side.claim.start
    return quantity.start - start, quantity.end - start
