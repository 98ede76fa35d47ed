"""The base gate: whether shares and changes are of the same whole, and amounts reckoned alike."""

import re
from collections.abc import Mapping
from functools import lru_cache

from claims.nlp.compare.align import Alignment, found_in
from claims.nlp.compare.fields import Fields, excerpt
from claims.nlp.compare.measures import PHYSICAL, dimension_of
from claims.nlp.compare.records import Gate, GateName, State
from claims.nlp.compare.values import Standing
from claims.nlp.lexicons.currencies import WORDS
from claims.nlp.types import Excerpt, Granularity, Quantity, ReasonKind, Span
from claims.nlp.words import folds, words

DAYS = frozenset({Granularity.MINUTE, Granularity.HOUR, Granularity.DAY})
_MONEY = "|".join(sorted((word.replace("_", " ") for word in WORDS), key=len, reverse=True))
# How an amount is reckoned: two that say so differently are not held against each other.
RECKONED = {
    "by": re.compile(r"\bby\s+(value|weight|volume|number|area|population|revenue|size)\b", re.IGNORECASE),
    "charges": re.compile(
        r"\b(before|after|excluding|including|with|without|pre|post)[\s-]+(?:tax(?:es)?|fees|costs|interest|charges|vat)\b",
        re.IGNORECASE,
    ),
    "against": re.compile(
        r"\b(?:on|from|than|against|compared\s+with)\s+(?:the\s+|a\s+)?(?:previous\s+|same\s+)?"
        r"(year|month|quarter|week|(?:first|second|third|fourth)(?=\s*(?:quarter|[.,;]|$)))\b",
        re.IGNORECASE,
    ),
    "rate": re.compile(r"\b(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual)(?:ly)?\b", re.IGNORECASE),
    "in": re.compile(rf"\bin\s+(?:[A-Z]\w+\s+)?({_MONEY})\b", re.IGNORECASE),
}
SAME_SIDE = {
    "annual": "yearly", "pre": "before", "post": "after", "without": "excluding", "with": "including",
    "first": "quarter", "second": "quarter", "third": "quarter", "fourth": "quarter",
}  # fmt: skip


def base(pair: Alignment) -> Gate:
    """Whether shares and changes are of the same whole."""
    return _reckoned_otherwise(pair) or _of_other_whole(pair) or Gate(GateName.BASE, State.PASS)


def _reckoned_otherwise(pair: Alignment) -> Gate | None:
    if not any(each.standing is Standing.CONFLICTING for each in pair.quantities):
        return None
    one, two = _reckoned(pair.a.side.claim.quote), _reckoned(pair.b.side.claim.quote)
    for name in one.keys() & two.keys():
        if one[name][0] != two[name][0]:
            text = f"One is reckoned “{one[name][1]}”, the other “{two[name][1]}”."
            return Gate(GateName.BASE, State.FAIL, ReasonKind.OTHER_BASE, text, pair.a.whole, pair.b.whole)
    return None


@lru_cache(maxsize=8192)
def _reckoned(quote: str) -> Mapping[str, tuple[str, str]]:
    """How the claim reckons its amounts, each by what it means and in its words."""
    found = ((name, pattern.search(quote)) for name, pattern in RECKONED.items())
    return {name: (_meaning(match[1]), match[0]) for name, match in found if match}


def _meaning(word: str) -> str:
    plain = word.lower()
    return SAME_SIDE.get(plain, WORDS.get(plain.replace(" ", "_"), plain))


def _of_other_whole(pair: Alignment) -> Gate | None:
    for each in pair.quantities:
        one, two = _base(pair.a, each.a), _base(pair.b, each.b)
        if (one is None and two is None) or dimension_of(each.a) in PHYSICAL:
            continue
        if one is None or two is None:
            text = f"Only one side says what “{(each.b if one is None else each.a).text}” is a share or change of."
            return Gate(GateName.BASE, State.UNKNOWN, ReasonKind.NOT_STATED, text, one, two)
        if not _shared_words(one, two):
            text = f"One is of “{one.text}”, the other of “{two.text}”."
            return Gate(GateName.BASE, State.FAIL, ReasonKind.OTHER_BASE, text, one, two)
    return None


def _base(side: Fields, quantity: Quantity) -> Excerpt | None:
    """The words of the base; a day that stands there is the period, which has a gate of its own."""
    said = quantity.base
    if said is None or said not in Span(side.whole.start, side.whole.end):
        return None
    if any(period.span.overlaps(said) and period.granularity in DAYS for period in side.side.periods):
        return None
    return excerpt(side.side, said.start, said.end)


def _shared_words(one: Excerpt, two: Excerpt) -> bool:
    first, second = folds(words(one.text)), folds(words(two.text))
    return bool(first & second) or any(found_in(word, second) for word in first)
