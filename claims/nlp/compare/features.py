"""What the judge weighs of a pair: numbers from 0 to 1 with readable names, the same whichever side comes first."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from claims.nlp.compare.align import Alignment, alike_actor
from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import Fields, Slot, weight
from claims.nlp.compare.figures import QuantityPair
from claims.nlp.compare.nearness import NEAR, nearest, nearness, opposed
from claims.nlp.compare.records import Finding, GateName, State
from claims.nlp.compare.sameness import crossed_parts, same_parts
from claims.nlp.compare.times import Meeting
from claims.nlp.compare.values import Standing
from claims.nlp.lexicons.signals import SIGNALS
from claims.nlp.types import EntityKind, Modality
from claims.nlp.words import Word, words

Named = Iterator[tuple[str, float]]

MOST_SIGNALS = 3  # of one kind are counted in a claim
NAMED_KINDS = (EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION)
UNSTATED = 0.5  # how alike two parts are of which one is not there
TELLING = 3  # a figure below is too many things' figure
SOON = 7  # days within which one story is followed up
AGREEING = frozenset({Standing.SAME, Standing.ROUNDING, Standing.CONVERSION})
NARROWER = frozenset({Standing.A_NARROWER, Standing.B_NARROWER})
# Rules that name a side, by what they say whichever side it is.
SIDELESS = dict.fromkeys(("value.a_narrower", "value.b_narrower"), "value.narrower")
# What tells most where the two claims are likely of one fact.
CROSSED = (
    "negated.one", "denied.odd", "opposite.event", "opposite.carried", "figure.conflict_only", "figure.agrees",
    "plan.one", "lasting.followed", "names.other.person", "names.other.place", "subject.names_differ",
    "object.names_differ",
    "telling.same", "telling.turned", "telling.turned_beside", "roles.crossed", "published.soon", "nothing.differs",
)  # fmt: skip


def features(case: Case, findings: Iterable[Finding]) -> Mapping[str, float]:
    """All that is weighed; what is 0 is left out. Of two things no more is weighed than how far apart they stand."""
    if not case.open(GateName.SUBJECT):
        return {f"gate.{name}.{gate.state}": 1.0 for name, gate in case.gates.items()}
    near = Near(case.a, case.b)
    found = dict(_all(case, near, tuple(findings)))
    alike = near.alike
    found |= {f"one_fact×{name}": found.get(name, 0.0) * alike for name in CROSSED}
    return {name: float(value) for name, value in found.items() if value}


class Near:
    """The words of two sides held against each other by meaning."""

    def __init__(self, a: Fields, b: Fields) -> None:
        self.a, self.b = a, b
        self.left_a, self.cover_a = _left(a, b)
        self.left_b, self.cover_b = _left(b, a)

    @cached_property
    def opposites(self) -> tuple[tuple[Word, Word], ...]:
        return tuple(
            (one, two)
            for one in self.a.words
            for two in self.b.words
            if opposed((one.fold, one.pole), (two.fold, two.pole))
        )

    @cached_property
    def names_left(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names that the other side lacks."""
        pairs = ((self.left_a, self.a), (self.left_b, self.b))
        first, second = (frozenset(word.fold for word in left if word.fold in side.names) for left, side in pairs)
        return first, second

    @property
    def shared_names(self) -> frozenset[str]:
        return self.a.names & self.b.names

    @cached_property
    def alike(self) -> float:
        """How likely it looks, by words and names alone, that both tell of one fact."""
        nameless = not self.a.names and not self.b.names
        return (self.cover_a + self.cover_b) / 2 if self.shared_names or nameless else 0.0


def _left(side: Fields, other: Fields) -> tuple[tuple[Word, ...], float]:
    """The telling words that the other side has nothing near to, and the weighted share of those that it has."""
    whole = covered = 0.0
    left = []
    for word in side.words:
        worth, near = weight(word, side.names), nearest(word.fold, other.words)
        whole += worth
        covered += worth * near
        if near < NEAR and not word.light:
            left.append(word)
    return tuple(left), covered / whole if whole else 0.0


def _all(case: Case, near: Near, findings: Sequence[Finding]) -> Named:
    yield from _words(near)
    yield from _names(near)
    yield from _events(case.a, case.b, near)
    yield from _denials(case.a, case.b, near)
    yield from _telling(case.pair)
    yield from _parts(case.a, case.b)
    yield from _figures(case.pair)
    yield from _times(case)
    yield from _told(case)
    yield from _alone(case, near)
    for name, gate in case.gates.items():
        yield f"gate.{name}.{gate.state}", 1.0
    for finding in findings:
        yield f"rule.{SIDELESS.get(finding.reason.rule, finding.reason.rule)}", 1.0
        yield f"found.{finding.relation}", 1.0


def _words(near: Near) -> Named:
    counts = sorted((len(near.left_a), len(near.left_b)))
    yield "cover.least", min(near.cover_a, near.cover_b)
    yield "cover.most", max(near.cover_a, near.cover_b)
    yield "left.least", min(counts[0], 6) / 6
    yield "left.most", min(counts[1], 8) / 8
    yield "one_fact", near.alike


def _names(near: Near) -> Named:
    shared = near.shared_names
    counts = sorted(map(len, near.names_left))
    yield "names.shared", min(len(shared), 4) / 4
    yield "names.any", bool(shared)
    yield "names.none", not near.a.names or not near.b.names
    yield "names.left.least", min(counts[0], 3) / 3
    yield "names.left.most", min(counts[1], 3) / 3
    kinds = (near.a.kinds, near.b.kinds)
    for kind in NAMED_KINDS:
        here, there = (
            any(of.get(name) is kind for name in left) for of, left in zip(kinds, near.names_left, strict=True)
        )
        yield f"names.other.{kind}", here and there
        yield f"names.more.{kind}", here is not there
        yield f"names.same.{kind}", any(of.get(name) is kind for of in kinds for name in shared)


def _events(a: Fields, b: Fields, near: Near) -> Named:
    one, two = a.event, b.event
    both = bool(one.fold and two.fold)
    yield "event.near", nearness(one.fold, two.fold) if both else 0.0
    yield "event.same", both and (one.fold, one.pole) == (two.fold, two.pole)
    yield "event.states", (one.state + two.state) / 2
    yield "event.said", (nearest(one.fold, b.words) + nearest(two.fold, a.words)) / 2
    yield "opposite.event", opposed((one.fold, one.pole), (two.fold, two.pole))
    yield "opposite.words", min(len(near.opposites), 2) / 2
    yield "opposite.carried", any(x.fold == one.fold or y.fold == two.fold for x, y in near.opposites)


def _denials(a: Fields, b: Fields, near: Near) -> Named:
    one, two = _signals(a.side.claim.quote), _signals(b.side.claim.quote)
    differs = a.negated is not b.negated
    yield "negated.one", differs
    yield "negated.both", a.negated and b.negated
    for name in SIGNALS:
        yield f"signal.{name}.differs", abs(one[name] - two[name]) / MOST_SIGNALS
        yield f"signal.{name}", (one[name] + two[name]) / (2 * MOST_SIGNALS)
    yield "negation.odd", (one["negation"] + two["negation"]) % 2
    yield "denying.odd", (one["denying"] + two["denying"]) % 2
    yield "denied.odd", (differs + bool(one["denying"]) + bool(two["denying"]) + bool(near.opposites)) % 2
    yield "plan.one", bool(one["planning"]) is not bool(two["planning"])
    yield "lasting.followed", (one["lasting"] and two["following"]) or (two["lasting"] and one["following"])


@lru_cache(maxsize=8192)
def _signals(quote: str) -> Mapping[str, int]:
    return {name: min(len(signal.findall(quote)), MOST_SIGNALS) for name, signal in SIGNALS.items()}


def _telling(pair: Alignment) -> Named:
    """Whether both tell one thing in other words, or one what the other tells not to be so."""
    told, alike = pair.telling, same_parts(pair)
    yield "telling.same", told.agreed is not None
    yield "telling.turned", told.contrary is not None
    yield "telling.same_of_one", told.agreed is not None and alike
    yield "telling.turned_of_one", told.contrary is not None and alike and not crossed_parts(pair)
    yield "telling.crossed", bool(told.same or told.turned) and crossed_parts(pair)
    yield "telling.same_beside", bool(told.same_beside) and not told.same and not told.turned
    yield "telling.turned_beside", bool(told.turned_beside) and not told.same and not told.turned
    yield "telling.none", not any((told.same, told.turned, told.same_beside, told.turned_beside))
    yield "telling.unlike_denials", told.agreed is not None and pair.a.negated is not pair.b.negated


def _parts(a: Fields, b: Fields) -> Named:
    """Whether the same does the same to the same, or the one what the other suffers."""
    one, two = _object(a), _object(b)
    yield "subject.alike", _alike(a.subject, b.subject, UNSTATED)
    yield "object.alike", _alike(one, two, UNSTATED)
    yield "subject.unstated", a.subject is None or b.subject is None
    yield "object.unstated", one is None or two is None
    yield "roles.crossed", min(_alike(a.subject, two, 0.0), _alike(one, b.subject, 0.0))
    yield "roles.taken_over", (_alike(a.subject, two, 0.0) + _alike(one, b.subject, 0.0)) / 2
    yield "subject.names_differ", _names_differ(a.subject, b.subject)
    yield "object.names_differ", _names_differ(one, two)


def _object(side: Fields) -> Slot | None:
    return next(iter((*side.objects, *side.complements)), None)


def _alike(one: Slot | None, two: Slot | None, unstated: float) -> float:
    if one is None or two is None or not one.folds or not two.folds:
        return unstated
    return max(_share(one.folds, two.folds), _share(two.folds, one.folds))


def _share(some: frozenset[str], others: frozenset[str]) -> float:
    return sum(max(nearness(each, other) for other in others) for each in some) / len(some)


def _names_differ(one: Slot | None, two: Slot | None) -> bool:
    if one is None or two is None or not one.names or not two.names:
        return False
    return not one.names & two.names and not alike_actor(one.names, two.names)


def _figures(pair: Alignment) -> Named:
    one, two = pair.a.side.quantities, pair.b.side.quantities
    held = [each for each in pair.quantities if each.measure is not State.FAIL]
    conflicts = [each for each in pair.quantities if each.standing is Standing.CONFLICTING]
    fitting = [each for each in held if each.standing in AGREEING | NARROWER]
    yield "figures.both", bool(one) and bool(two)
    yield "figures.one", bool(one) is not bool(two)
    yield "figures.none", not one and not two
    yield "figures.paired", min(len(pair.quantities), 2) / 2
    yield "figures.left", min(len(one) + len(two) - 2 * len(pair.quantities), 3) / 3
    yield "figure.agrees", any(each.standing in AGREEING for each in fitting)
    yield "figure.narrower", any(each.standing in NARROWER for each in fitting)
    yield "figure.fits_measure", any(each.measure is State.PASS for each in fitting)
    yield "figure.overlaps", any(each.standing is Standing.OVERLAPPING for each in pair.quantities)
    for state in State:
        yield f"figure.conflict.{state}", any(each.measure is state for each in conflicts)
    yield "figure.conflict_only", bool(conflicts) and not fitting
    yield "figure.distance", max(map(_distance, conflicts), default=0.0)
    yield "figure.comparators_differ", any(each.a.comparator is not each.b.comparator for each in pair.quantities)
    yield "figure.change_one", any((each.a.change is None) is not (each.b.change is None) for each in pair.quantities)
    yield "figure.change_opposed", any(_turned(each) for each in pair.quantities)
    yield "figure.telling", any(min(map(abs, _values(each))) >= TELLING for each in fitting if _values(each))
    yield "figure.shared_value", bool({each.low for each in one} & {each.low for each in two})


def _values(each: QuantityPair) -> list[float]:
    values = (side.low if side.low is not None else side.high for side in (each.a, each.b))
    return [value for value in values if value is not None]


def _distance(each: QuantityPair) -> float:
    """How many powers of e lie between two values, at most three, as a share of three."""
    values = _values(each)
    return min(math.log(max(values) / min(values)), 3.0) / 3 if min(values, default=0.0) > 0 else 0.0


def _turned(each: QuantityPair) -> bool:
    return bool(each.a.change and each.b.change and each.a.change is not each.b.change)


def _times(case: Case) -> Named:
    one, two = case.a.side, case.b.side
    for meeting in Meeting:
        yield f"time.{meeting}", case.pair.times.meeting is meeting
    yield "time.none", not one.periods and not two.periods
    yield "time.one", bool(one.periods) is not bool(two.periods)
    if one.published and two.published:
        days = abs((one.published - two.published).days)
        yield "published.together", days == 0
        yield "published.soon", 0 < days <= SOON
        yield "published.later", days > SOON


def _told(case: Case) -> Named:
    """How it is told, and by whom."""
    one, two = case.a.side.claim, case.b.side.claim
    yield "modality.differs", one.modality is not two.modality
    yield "modality.both", one.modality is two.modality is not Modality.ASSERTED
    for modality in (Modality.PLANNED, Modality.POSSIBLE, Modality.CONDITIONAL):
        yield f"modality.{modality}.one", (one.modality is modality) is not (two.modality is modality)
    yield "speaker.one", bool(one.speaker) is not bool(two.speaker)
    yield "speaker.two", bool(one.speaker) and bool(two.speaker)
    yield "speaker.shared", bool(_speaker(one.speaker) & _speaker(two.speaker))


def _speaker(name: str) -> frozenset[str]:
    return frozenset(word.fold for word in words(name) if not word.light)


def _alone(case: Case, near: Near) -> Named:
    """What differs where nothing else does: a figure, a denial, an opposite, names."""
    conflict = any(each.standing is Standing.CONFLICTING for each in case.pair.quantities)
    denied, opposite = case.a.negated is not case.b.negated, bool(near.opposites)
    here, there = map(bool, near.names_left)
    rest = sum(min(len(left), 2) for left in (near.left_a, near.left_b)) / 4
    yield "nothing.differs", not (conflict or denied or opposite or here or there)
    yield "alone.figure", (conflict and not denied and not opposite) * (1 - rest)
    yield "alone.denial", (denied and not conflict and not opposite) * (1 - rest)
    yield "alone.opposite", (opposite and not conflict and not denied) * (1 - rest)
    yield "alone.names", here and there and not conflict and not denied and not opposite
    yield "alone.words", (not conflict and not denied and not opposite and not here and not there) * rest
