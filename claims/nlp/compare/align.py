"""Two sides' fields -> what of one is found in the other: words, opposites, quantities, periods."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from claims.nlp.compare.fields import Fields, Slot, weight
from claims.nlp.compare.figures import QuantityPair, counts_alike, paired
from claims.nlp.compare.figures import telling as telling_figure
from claims.nlp.compare.predicates import Telling, telling
from claims.nlp.compare.records import State
from claims.nlp.compare.roles import same_roles
from claims.nlp.compare.times import Meeting, Times, times
from claims.nlp.compare.values import Standing
from claims.nlp.lexicons.events import FATES
from claims.nlp.words import Word, akin, broader, fold

FIGURE_WEIGHT = 1.5  # a figure tells as much as a name
TIME_WEIGHT = 1.0
_FATES = frozenset(fold(word)[0] for word in FATES)
AGREEING = frozenset(Standing) - {Standing.CONFLICTING, Standing.OVERLAPPING}
CLOSE = 0.6  # share of a side's words found in the other, from which unlike verbs may still tell one fact
VERY_CLOSE = 0.8
SAME_NAME = 5  # letters that two spellings of one name share at least ("Zelensky", "Zelenskyy")


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
        if word.fold in self._counted or (self.akin and word.fold == side.event.fold):
            return True
        return any(start <= word.start < end for start, end in (self._told_a if side is self.a else self._told_b))

    @cached_property
    def telling(self) -> Telling:
        """What both chiefly tell, in whatever words, and what one denies of it."""
        return telling(self.a, self.b)

    @cached_property
    def _told_a(self) -> tuple[tuple[int, int], ...]:
        """Where a tells in its own words what b tells as well."""
        return tuple((one.start, one.end) for one, _ in self.telling.same)

    @cached_property
    def _told_b(self) -> tuple[tuple[int, int], ...]:
        return tuple((two.start, two.end) for _, two in self.telling.same)

    @cached_property
    def akin(self) -> bool:
        """Whether the two predicates can tell one event, in the same word or another."""
        first, second = (self.a.event.fold, self.a.event.pole), (self.b.event.fold, self.b.event.pole)
        return first == second or akin(first, second) or self.converse

    @cached_property
    def converse(self) -> bool:
        """Whether the two tell one deed from its two ends: sold and bought, lost to and beat."""
        return same_roles(self.a.side.claim.statement, self.b.side.claim.statement)

    @cached_property
    def one_predicate(self) -> bool:
        """Whether both say one thing, or one denies it: by one verb, by two that tell one event, or by a figure."""
        first, second = self.a.event, self.b.event
        if self.telling.agreed or self.telling.contrary or (self.akin and not (first.state and second.state)):
            return True
        if found_in(first.fold, self.b.folds) or found_in(second.fold, self.a.folds):
            return True
        if first.level and second.level and any(each.measure is State.PASS for each in self.quantities):
            return True
        return first.state and second.state and (_same_complements(self.a, self.b) or self.least_cover >= CLOSE)

    @cached_property
    def worded_alike(self) -> bool:
        """Whether a rule may hold the two against each other: one predicate, many words in common, one telling figure.

        Unlike verbs may tell one thing, but that is for the judge to weigh.
        """
        if self.one_predicate or self.least_cover >= CLOSE or self.most_cover >= VERY_CLOSE:
            return True
        return bool(self.anchor and self.common) and not self.other_fates

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
        fitting = (each for each in self.quantities if each.standing in AGREEING and counts_alike(each))
        return next((each for each in fitting if telling_figure(each)), None)

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
        if self.converse:
            return ()
        return tuple(
            (first, second)
            for first in self.a.poled
            for second in self.b.poled
            if second.fold == first.fold and second.pole == -first.pole
        )

    @cached_property
    def quantities(self) -> tuple[QuantityPair, ...]:
        """The best partner for each quantity that has one, in the order of a."""
        return paired(self.a, self.b)

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


@lru_cache(maxsize=65536)
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


def _same_complements(a: Fields, b: Fields) -> bool:
    one = frozenset().union(*(slot.folds for slot in (*a.complements, *a.objects)))
    two = frozenset().union(*(slot.folds for slot in (*b.complements, *b.objects)))
    return bool(one & two)
