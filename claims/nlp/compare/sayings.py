"""Figures as people say them: with their comparator, what they count, and what became of it."""

import math
import re

from claims.nlp.compare.align import Alignment
from claims.nlp.compare.fields import Fields
from claims.nlp.compare.figures import QuantityPair
from claims.nlp.compare.times import Meeting
from claims.nlp.compare.values import Standing
from claims.nlp.lexicons.events import COUNTING_NOUNS, PARTICIPLES
from claims.nlp.lexicons.units import dimension, to_base
from claims.nlp.types import Comparator, Quantity
from claims.nlp.words import fold

NOUN_WITHIN = 45  # characters behind a figure in which the noun that it counts stands
NEAR = 0.005  # two measures that differ by less are called the same
NOUN_FOLLOWS = frozenset(["count", "count per time", "mass", "volume"])
STEM = 4  # letters by which a noun is found again in its plural
_BECAME = {fold(word)[0]: participle for word, participle in PARTICIPLES.items()}


def agreeing(pair: Alignment, each: QuantityPair) -> str:
    """One sentence on two figures that agree."""
    one, two = figure(pair.a, each.a), figure(pair.b, each.b)
    match each.standing:
        case Standing.SAME if _plain(two).startswith(_plain(one)):
            return f"Both say {two}{_of(pair, each)}."
        case Standing.SAME if _plain(one).startswith(_plain(two)):
            return f"Both say {one}{_of(pair, each)}."
        case Standing.SAME | Standing.ROUNDING:
            said = "the same figure" if each.standing is Standing.SAME else "one figure, rounded differently"
            return f"“{one}” and “{two}” are {said}."
        case Standing.CONVERSION:
            return f"{opened(one)} is {_nearness(each)}{two}."
        case Standing.A_NARROWER:
            return f"“{one}” fits “{two}”{_of(pair, each)}."
        case Standing.B_NARROWER:
            return f"“{two}” fits “{one}”{_of(pair, each)}."
    return f"“{one}” and “{two}” can both be true."


def conflicting(pair: Alignment, each: QuantityPair) -> str:
    """One sentence on two figures of which one must be wrong."""
    one, two = figures(pair, each)
    return f"{labelled(pair, each, f'{one} against {two}')}{_when(pair)}."


def figures(pair: Alignment, each: QuantityPair, *, turned: bool = False) -> tuple[str, str]:
    """Both figures, the first with what became of those it counts: "14 people injured" and "17"."""
    one, two = figure(pair.a, each.a), figure(pair.b, each.b)
    became = _became(pair, each)
    return (f"{two}{became}", one) if turned else (f"{one}{became}", two)


def figure(side: Fields, quantity: Quantity) -> str:
    """The figure in the words of its claim, up to the noun that it counts: "more than 14 city contracts"."""
    claim = side.side.claim
    start, end = quantity.start - claim.start, quantity.end - claim.start
    if not 0 <= start < end <= len(claim.quote):
        return quantity.text
    said = claim.quote[start : _noun_end(claim.quote, end, quantity)]
    plain = " ".join(said.split())
    return f"{_comparator(quantity)}{plain[:1].lower()}{plain[1:]}"


def labelled(pair: Alignment, each: QuantityPair, text: str) -> str:
    """The text with what is measured in front, where the figures do not say it themselves: "Unemployment: 8% …"."""
    noun = _measured(pair, each, text)
    return f"{opened(noun)}: {text}" if noun else opened(text)


def opened(text: str) -> str:
    return text[:1].upper() + text[1:]


def _measured(pair: Alignment, each: QuantityPair, text: str) -> str:
    noun, other = each.a.measures.lower(), each.b.measures.lower()
    said = noun[:STEM] in text.lower() or noun in COUNTING_NOUNS or noun == "person"
    if not noun or said or fold(noun) != fold(other or noun):
        return ""
    return "" if fold(noun)[0] in pair.a.names | pair.b.names or dimension(each.a.unit) == "time" else noun


def _of(pair: Alignment, each: QuantityPair) -> str:
    noun = _measured(pair, each, figure(pair.a, each.a) + figure(pair.b, each.b))
    return f" ({noun})" if noun else ""


def _noun_end(quote: str, end: int, quantity: Quantity) -> int:
    noun = quantity.measures
    if len(noun) < 2 or dimension(quantity.unit) not in NOUN_FOLLOWS:
        return end
    found = re.compile(rf"[^.,;:()]*?\b{re.escape(noun[:STEM])}\w*", re.IGNORECASE).match(quote, end, end + NOUN_WITHIN)
    return found.end() if found and not quote[found.end() : found.end() + 1].isalnum() else end


def _comparator(quantity: Quantity) -> str:
    word = quantity.comparator.value
    plain = quantity.comparator in {Comparator.EXACTLY, Comparator.BETWEEN}
    return "" if plain or quantity.text.lower().startswith((word, "over ", "under ", "nearly ")) else f"{word} "


def _became(pair: Alignment, each: QuantityPair) -> str:
    if dimension(each.a.unit) != "count":
        return ""
    fates = [became for meaning, became in _BECAME.items() if meaning in pair.a.folds & pair.b.folds]
    return f" {fates[0]}" if len(fates) == 1 else ""


def _nearness(each: QuantityPair) -> str:
    values = [each.a.low, each.a.high, each.b.low, each.b.high]
    one, two = ([value for value in ends if value is not None] for ends in (values[:2], values[2:]))
    if not one or not two:
        return "the same as "
    same = math.isclose(to_base(one[0], each.a.unit), to_base(two[0], each.b.unit), rel_tol=NEAR)
    return "the same as " if same else "about "


def _plain(text: str) -> str:
    return text.lower().replace("per cent", "%").replace("percent", "%").replace(" %", "%")


def _when(pair: Alignment) -> str:
    meeting = pair.times.meeting
    if meeting is Meeting.SAME:
        return ", for the same time"
    return ", for overlapping times" if meeting is Meeting.OVERLAPPING else ""
