"""Two sides' fields -> what of one is found in the other: words, opposites, quantities, periods."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from claims.nlp.compare.fields import Fields, Slot, weight
from claims.nlp.compare.records import State
from claims.nlp.compare.times import Meeting, Times, times
from claims.nlp.compare.values import Standing, standing
from claims.nlp.lexicons.events import COUNTING_NOUNS, FATES, GROUPS, WHOLE_GROUPS
from claims.nlp.lexicons.units import comparable
from claims.nlp.types import ChangePart, Quantity
from claims.nlp.words import Word, akin, broader, fold, words

FIGURE_WEIGHT = 1.5  # a figure tells as much as a name
TIME_WEIGHT = 1.0
DECIMAL = re.compile(r"\d\.\d|(?<!\d)\.\d")
CONTEXT = 45  # characters on each side of a quantity that tell which of several it is
# Of several partners the one of the same value is meant, else one whose value fits.
CLOSENESS = dict.fromkeys(Standing, 0.5) | {Standing.SAME: 3.0, Standing.CONFLICTING: 0.0}
_FATES = frozenset(fold(word)[0] for word in FATES)
_GROUPS = frozenset(fold(word)[0] for word in GROUPS)
_WHOLE = frozenset(fold(word)[0] for word in WHOLE_GROUPS)
_COUNTING = frozenset(fold(word)[0] for word in COUNTING_NOUNS)
AGREEING = frozenset(Standing) - {Standing.CONFLICTING, Standing.OVERLAPPING}
PHYSICAL = frozenset(["length", "area", "volume", "mass", "speed", "temperature", "energy", "power", "pressure"])
LOOSE = frozenset({"count", "time"})  # dimensions of which a story has many figures: their nouns must be one
TELLING, HUNDRED = 3, 100
SAME_NAME = 5  # letters that two spellings of one name share at least ("Zelensky", "Zelenskyy")


@dataclass(frozen=True, slots=True)
class QuantityPair:
    """Two quantities that may measure the same thing; `measure` tells whether they do."""

    a: Quantity
    b: Quantity
    standing: Standing
    measure: State
    fit: float


@dataclass(frozen=True)
class Alignment:
    """Two sides laid side by side."""

    a: Fields
    b: Fields

    @cached_property
    def left_a(self) -> tuple[Word, ...]:
        """The words of a that b does not say."""
        return tuple(word for word in _left(self.a, self.b) if not self._told(word, self.a))

    @cached_property
    def left_b(self) -> tuple[Word, ...]:
        return tuple(word for word in _left(self.b, self.a) if not self._told(word, self.b))

    def _told(self, word: Word, side: Fields) -> bool:
        """Whether the other side says it in its own way: as a figure, or by a verb that tells the same event."""
        return word.fold in self._counted or (self.akin and word.fold == side.event.fold)

    @cached_property
    def akin(self) -> bool:
        """Whether the two predicates can tell one event, in the same word or another."""
        first, second = (self.a.event.fold, self.a.event.pole), (self.b.event.fold, self.b.event.pole)
        return first == second or akin(first, second)

    @cached_property
    def _counted(self) -> frozenset[str]:
        """What the paired figures count: "12 miners" and "12 people" are held against each other as figures."""
        pairs = [pair for pair in self.quantities if pair.measure is not State.FAIL]
        return frozenset(fold(noun.lower())[0] for pair in pairs for noun in (pair.a.measures, pair.b.measures) if noun)

    @cached_property
    def common(self) -> frozenset[str]:
        """What both sides say in words, beside what their figures count and words that tell nothing."""
        telling = {word.fold for word in self.a.words if not word.light and word.fold not in self._counted}
        return frozenset(meaning for meaning in telling if found_in(meaning, self.b.folds))

    @cached_property
    def other_fates(self) -> bool:
        """Whether the two tell what became of different things or people: one of the killed, one of the injured."""
        one, two = self.a.folds & _FATES, self.b.folds & _FATES
        return bool(one and two) and not one & two

    @cached_property
    def anchor(self) -> QuantityPair | None:
        """A telling figure of one thing that both sides give."""
        fitting = (each for each in self.quantities if each.standing in AGREEING and _counts_alike(each))
        return next((each for each in fitting if _telling(each)), None)

    @cached_property
    def cover_a(self) -> float:
        """The weighted share of a's words that b says."""
        return _cover(self.a, self.left_a)

    @cached_property
    def cover_b(self) -> float:
        return _cover(self.b, self.left_b)

    @cached_property
    def opposed(self) -> tuple[tuple[Word, Word], ...]:
        """Words that stand at the two ends of one opposition."""
        return tuple(
            (first, second)
            for first in self.a.words
            if first.pole
            for second in self.b.words
            if second.fold == first.fold and second.pole == -first.pole
        )

    @cached_property
    def quantities(self) -> tuple[QuantityPair, ...]:
        """The best partner for each quantity that has one, in the order of a."""
        options = sorted(_options(self.a, self.b), key=lambda pair: (-pair.fit, pair.a.start, pair.b.start))
        taken_a: set[int] = set()
        taken_b: set[int] = set()
        chosen = []
        for pair in options:
            if pair.a.start not in taken_a and pair.b.start not in taken_b:
                taken_a.add(pair.a.start)
                taken_b.add(pair.b.start)
                chosen.append(pair)
        return tuple(sorted(chosen, key=lambda pair: pair.a.start))

    @cached_property
    def said_a(self) -> float:
        """Like `cover_a`, figures and times counted in: what of all that a says b says as well."""
        return self._said(self.a, self.cover_a)

    @cached_property
    def said_b(self) -> float:
        return self._said(self.b, self.cover_b)

    def _said(self, side: Fields, cover: float) -> float:
        total = sum(weight(word, side.names) for word in side.words)
        fitting = [each for each in self.quantities if each.standing is not Standing.CONFLICTING]
        dated = 0.0 if self.times.meeting is Meeting.UNKNOWN else TIME_WEIGHT
        whole = total + FIGURE_WEIGHT * len(side.side.quantities) + dated
        matched = total * cover + FIGURE_WEIGHT * len(fitting) + (self.times.meeting is not Meeting.APART) * dated
        return matched / whole if whole else 0.0

    @cached_property
    def times(self) -> Times:
        return times(self.a, self.b)

    @property
    def evidence(self) -> float:
        """The weight of all that both sides say: words, figures that fit, and a time that both state."""
        fitting = [each for each in self.quantities if each.standing is not Standing.CONFLICTING]
        together = self.times.meeting in {Meeting.SAME, Meeting.OVERLAPPING}
        return self.shared + FIGURE_WEIGHT * len(fitting) + TIME_WEIGHT * together

    @cached_property
    def shared(self) -> float:
        """The weight of what both sides say, by the words of the side that says less."""
        return min(
            sum(weight(word, side.names) for word in side.words) * cover
            for side, cover in ((self.a, self.cover_a), (self.b, self.cover_b))
        )

    @property
    def least_cover(self) -> float:
        return min(self.cover_a, self.cover_b)

    @property
    def most_cover(self) -> float:
        return max(self.cover_a, self.cover_b)


def _counts_alike(each: QuantityPair) -> bool:
    """Whether the two figures count one thing: by one noun, or one by a broader noun of the same things."""
    if each.measure is State.PASS:
        return True
    one, two = fold(each.a.measures.lower())[0], fold(each.b.measures.lower())[0]
    broad = one in broader(two) or two in broader(one)
    return each.measure is State.UNKNOWN and (broad or dimension_of(each.a) not in LOOSE)


def _telling(each: QuantityPair) -> bool:
    """Whether few other things of a story will have this figure: two and a hundred per cent are anything's."""
    value = each.a.low if each.a.low is not None else each.a.high
    return value is not None and abs(value) >= TELLING and value != HUNDRED


def same_name(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether two sets of name words can name one thing: all of the shorter are in the longer."""
    small, large = sorted((first, second), key=lambda names: (len(names), sorted(names)))
    return bool(small) and all(found_in(name, large) for name in small)


def found_in(meaning: str, others: Iterable[str]) -> bool:
    """Whether the meaning, a narrower one, or another spelling of it is among the others."""
    return any(_implies(other, meaning) for other in others)


def related_slots(first: Slot, second: Slot) -> bool:
    """Whether two slots can be filled by one thing: their names agree, or without names their heads."""
    if first.entity and second.entity:
        return same_name(first.entity, second.entity) or alike_actor(first.entity, second.entity)
    return first.head == second.head or found_in(first.head, second.folds) or found_in(second.head, first.folds)


def alike_actor(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether one is the capital that stands for the other's government."""
    return any(one in broader(other) or other in broader(one) for one in first for other in second)


def _implies(meaning: str, other: str) -> bool:
    return meaning == other or other in broader(meaning) or _spelled_alike(meaning, other)


def _spelled_alike(first: str, second: str) -> bool:
    shorter, longer = sorted((first, second), key=len)
    return len(shorter) >= SAME_NAME and len(longer) - len(shorter) <= 2 and longer.startswith(shorter)


def _left(side: Fields, other: Fields) -> tuple[Word, ...]:
    return tuple(word for word in side.words if word.fold not in other.folds and not found_in(word.fold, other.folds))


def _cover(side: Fields, left: tuple[Word, ...]) -> float:
    total = sum(weight(word, side.names) for word in side.words)
    return 1.0 - sum(weight(word, side.names) for word in left) / total if total else 0.0


def _options(a: Fields, b: Fields) -> Iterator[QuantityPair]:
    for first in a.side.quantities:
        for second in b.side.quantities:
            if dimension_of(first) == dimension_of(second):
                yield _pair(a, b, first, second)


def dimension_of(quantity: Quantity) -> str:
    """Its dimension; "0.41" without a unit is a share of who knows what, where "two thirds" and "2/3" are a share."""
    if not quantity.unit and DECIMAL.search(quantity.text):
        return "count"
    return comparable(quantity.low, quantity.high, quantity.unit).dimension


def _pair(a: Fields, b: Fields, first: Quantity, second: Quantity) -> QuantityPair:
    stands = standing(first, second)
    measure = _measure(a, b, first, second)
    if stands is Standing.CONFLICTING and measure is State.UNKNOWN and _some_of(first, second):
        measure = State.FAIL
    near = _context(a, first) & _context(b, second)
    fit = {State.PASS: 2.0, State.UNKNOWN: 1.0, State.FAIL: 0.0}[measure] + 0.3 * len(near)
    return QuantityPair(first, second, stands, measure, fit + CLOSENESS[stands])


def _measure(a: Fields, b: Fields, first: Quantity, second: Quantity) -> State:
    """Whether the two count or measure the same thing."""
    one, two = fold(first.measures.lower())[0], fold(second.measures.lower())[0]
    if _part(first) is not _part(second):
        # By how much, from what and to what are three measures; but "down 20" need be no change of a count.
        return State.UNKNOWN if dimension_of(first) == "count" and one == two else State.FAIL
    if first.part is ChangePart.AMOUNT and first.change is not second.change:
        return State.UNKNOWN
    if not one or not two:
        return State.UNKNOWN
    if one == two:
        return State.PASS
    if one in broader(two) or two in broader(one):
        return _of_group(one, two, a, b)
    open_ended = one in _COUNTING or two in _COUNTING or one in b.folds or two in a.folds
    # Beside a speed or a distance stands now this noun, now that: what it measures is told by the verb.
    return State.UNKNOWN if open_ended or dimension_of(first) in PHYSICAL else State.FAIL


def _some_of(first: Quantity, second: Quantity) -> bool:
    """Whether one counts a group that is commonly only part of what the other counts: nurses among the infected."""
    one, two = fold(first.measures.lower())[0], fold(second.measures.lower())[0]
    narrow = one if two in broader(one) else two if one in broader(two) else ""
    return bool(narrow) and narrow not in _WHOLE


def _of_group(one: str, two: str, a: Fields, b: Fields) -> State:
    """Children are counted apart from people; but people who protest are protesters."""
    if one in b.folds or two in a.folds:
        return State.PASS
    return State.FAIL if {one, two} & _GROUPS else State.UNKNOWN


def _part(quantity: Quantity) -> ChangePart | None:
    """A level that was reached is a level like any other."""
    return None if quantity.part is ChangePart.TO else quantity.part


def _context(side: Fields, quantity: Quantity) -> frozenset[str]:
    claim = side.side.claim
    if not claim.start <= quantity.start < quantity.end <= claim.end:
        return frozenset()
    start, end = quantity.start - claim.start, quantity.end - claim.start
    around = claim.quote[max(0, start - CONTEXT) : start] + " " + claim.quote[end : end + CONTEXT]
    return frozenset(word.fold for word in words(around) if not word.number)
