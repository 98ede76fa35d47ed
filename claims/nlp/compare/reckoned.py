"""What a claim's figures come to: "to 500 from 400" is a rise by a quarter, 46 women and 38 men are 84 people."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from claims.nlp.compare.measures import dimension_of, measured, takes_part
from claims.nlp.types import Change, ChangePart, Comparator, Quantity

ALL_BUT = re.compile(r"\b(?:all|every\s*one)\s+(?:but|except)\s+(?:for\s+)?$", re.IGNORECASE)
OF_TOTAL = re.compile(r"\s+of\s+(?:the|its|their|his|her|those|these)?\s*$", re.IGNORECASE)
# "46 women and 38 men", with at most a few words to the first noun.
JOINED = re.compile(r"[^.,;:()]{1,40}\band\s+$", re.IGNORECASE)
NOUN = re.compile(r"\s+[^\W\d]+")
PERCENT, FOLD = "percent", "fold"


@lru_cache(maxsize=8192)
def reckoned(quote: str, start: int, quantities: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """The figures that follow from those which the quote, beginning at `start`, says."""
    return (*_changes(quantities), *_folds(quantities), *_together(quote, start, quantities))


def _changes(quantities: tuple[Quantity, ...]) -> Iterator[Quantity]:
    """The change in per cent from one level to another."""
    begun = [each for each in quantities if each.part is ChangePart.FROM and each.low]
    for arrived in quantities:
        if arrived.part is not ChangePart.TO or arrived.low is None:
            continue
        for left in begun:
            if dimension_of(left) == dimension_of(arrived) and left.unit == arrived.unit != PERCENT and left.low:
                yield _by(arrived, left, (arrived.low / left.low - 1) * 100)


def _by(arrived: Quantity, left: Quantity, percent: float) -> Quantity:
    change = Change.RISE if percent >= 0 else Change.FALL
    rounded = round(abs(percent), 1)
    low, high = min(arrived.start, left.start), max(arrived.end, left.end)
    return replace(
        arrived, start=low, end=high, low=rounded, high=rounded, unit=PERCENT, part=ChangePart.AMOUNT, change=change
    )


def _folds(quantities: tuple[Quantity, ...]) -> Iterator[Quantity]:
    """What doubled has risen by 100 per cent, what halved has fallen by 50."""
    for each in quantities:
        if each.unit == FOLD and each.part is ChangePart.AMOUNT and each.low is not None and each.low == each.high:
            percent = round(abs(each.low - 1) * 100, 1)
            change = Change.RISE if each.low >= 1 else Change.FALL
            yield replace(each, low=percent, high=percent, unit=PERCENT, change=change)


def _together(quote: str, start: int, quantities: tuple[Quantity, ...]) -> Iterator[Quantity]:
    """Two counts joined by "and", and all but some of a total."""
    for first, second in pairwise(quantities):
        if not _counts(first) or not _counts(second):
            continue
        before, between = quote[: first.start - start], quote[first.end - start : second.start - start]
        but = ALL_BUT.search(before)
        if but and OF_TOTAL.match(between):
            left = (second.low or 0) - (first.low or 0)
            yield replace(second, start=start + but.start(), low=left, high=left)
        elif JOINED.fullmatch(between) and _alike(first, second):
            noun = first.measures if measured(first) == measured(second) else "person"
            value, noun_after = (first.low or 0) + (second.low or 0), NOUN.match(quote, second.end - start)
            end = start + noun_after.end() if noun_after else second.end
            yield replace(first, end=end, low=value, high=value, measures=noun)


def _counts(each: Quantity) -> bool:
    exact = each.comparator is Comparator.EXACTLY and each.low is not None and each.low == each.high
    return exact and each.part is None and dimension_of(each) == "count"


def _alike(first: Quantity, second: Quantity) -> bool:
    """Whether both count one sort of things, or people."""
    if measured(first) == measured(second):
        return bool(first.measures)
    return takes_part(first.measures.lower()) and takes_part(second.measures.lower())
