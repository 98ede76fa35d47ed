"""Rules on what is told in quite other words: one thing on both sides, or on one that it is not so."""

import re
from collections.abc import Iterable, Iterator

from claims.nlp.compare.agreement import agreement
from claims.nlp.compare.case import Case
from claims.nlp.compare.denials import Deed
from claims.nlp.compare.fields import Fields, Slot, excerpt, weight
from claims.nlp.compare.later import superseded
from claims.nlp.compare.numbers import agreeing_values, conflicts, moved, narrower
from claims.nlp.compare.polarity import both_real, contradicting_opposites, contradicting_polarity
from claims.nlp.compare.records import Finding, GateName, State
from claims.nlp.compare.sameness import crossed_parts, same_parts
from claims.nlp.compare.times import Meeting
from claims.nlp.lexicons.senses import TURNING
from claims.nlp.types import Excerpt, Modality, MoreSpecific, ReasonKind, Relation
from claims.nlp.words import Word

# A comparison says at once that the one is more and the other less; "only" and "too" deny by themselves; "not much"
# is a little; and what one quarter brings, the year may take.
COMPARING = re.compile(
    r"\b(?:than|only|just|merely|too|as\s+\w+\s+as|hardly|no\s+more|again|another|can|could|much|many|quarter)\b",
    re.IGNORECASE,
)
TURNED_LEAST, TURNED_MOST = 0.4, 0.6  # share of the words that both must say beside what the one denies
SAME_LEAST, SAME_MOST = 0.5, 0.65
ABOUT = frozenset({"on", "of", "about", "for", "against", "over"})
ENOUGH = 2.5  # weight of what is shared


def contradicting_telling(case: Case) -> Iterator[Finding]:
    """One side tells, in whatever words, that it is not so."""
    found = case.pair.telling.contrary
    if found is None or not case.open() or not both_real(case) or case.asked():
        return
    if not case.passed(GateName.SUBJECT, GateName.PERIOD) or not _of_one(case):
        return
    if not _else_alike(case, found) or not _plain(case, found):
        return
    if next(contradicting_polarity(case), None) or next(contradicting_opposites(case), None):
        return
    one, two = _shown(case.a, found[0]), _shown(case.b, found[1])
    text = f"“{one.text}” against “{two.text}”: what one side tells, the other tells not to be so."
    yield Finding(Relation.CONTRADICTS, case.reason("polarity.told", ReasonKind.POLARITY, text, a=one, b=two))


def same_telling(case: Case) -> Iterator[Finding]:
    """Both tell one thing of the same subject, in words that mean it."""
    found = case.pair.telling.agreed
    if found is None or not case.open() or not case.passed(GateName.SUBJECT) or not _compatible(case):
        return
    if case.pair.opposed or not (_denies_it(case.a, found[0]) and _denies_it(case.b, found[1])):
        return
    if not _of_one(case) or not _covered(case, SAME_LEAST, SAME_MOST) or case.pair.evidence < ENOUGH:
        return
    specific = _specific(case)
    if len(specific) > 1 or next(agreement(case), None):
        return
    one, two = _shown(case.a, found[0]), _shown(case.b, found[1])
    more = next(iter(specific), None)
    for reason in agreeing_values(case):
        yield Finding(Relation.AGREES, reason, more_specific=more)
    text = f"“{one.text}” and “{two.text}” tell the same of the same thing."
    yield Finding(Relation.AGREES, case.reason("same.told", ReasonKind.SAME, text, a=one, b=two), more_specific=more)


def _denies_it(side: Fields, deed: Deed) -> bool:
    """Whether a claim that denies something denies the deed, and not something beside it."""
    return not side.negated or deed.sign != deed.pole


def _of_one(case: Case) -> bool:
    return same_parts(case.pair) and not crossed_parts(case.pair) and not _other_names(case)


def _else_alike(case: Case, found: tuple[Deed, Deed]) -> bool:
    """Whether the two say the same beside what the one denies."""
    sides = ((case.a, case.pair.left_a, found[0]), (case.b, case.pair.left_b, found[1]))
    least, most = sorted(_else(side, left, deed) for side, left, deed in sides)
    return least >= TURNED_LEAST and most >= TURNED_MOST


def _else(side: Fields, left: Iterable[Word], deed: Deed) -> float:
    """The share of the words beside the deed that the other side says."""
    whole, lacking = (
        sum(weight(word, side.names) for word in words if not deed.start <= word.start < deed.end)
        for words in (side.words, left)
    )
    return 1.0 - lacking / whole if whole else 1.0


def _covered(case: Case, least: float, most: float) -> bool:
    said = sorted((case.pair.said_a, case.pair.said_b))
    return said[0] >= least and said[1] >= most


def _plain(case: Case, found: tuple[Deed, Deed]) -> bool:
    """Whether the contrary is one of the whole thing, at one time: not of some of those who are counted."""
    quotes = (case.a.side.claim.quote, case.b.side.claim.quote)
    if any(COMPARING.search(quote) for quote in quotes) or conflicts(case):
        return False
    if any(len(side.side.quantities) > len(case.pair.quantities) for side in (case.a, case.b)):
        return False
    if _other_objects(case) or any(
        _narrower(case, side, deed) for side, deed in zip((case.a, case.b), found, strict=True)
    ):
        return False
    words_turn = found[0].pole != found[1].pole and found[0].sense in TURNING
    return not words_turn or case.pair.times.meeting is Meeting.SAME


def _narrower(case: Case, side: Fields, deed: Deed) -> bool:
    """Whether the denial names more than the other side does: then it denies something narrower."""
    left = case.pair.left_a if side is case.a else case.pair.left_b
    return deed.sign != deed.pole and any(word.fold in side.names or word.number for word in left)


def _other_objects(case: Case) -> bool:
    """Whether both sides have words of their own for what it is done to: one bill signed, another vetoed."""
    here, there = ({word.fold for word in left if not word.light} for left in (case.pair.left_a, case.pair.left_b))
    return any(slot.folds & here for slot in _done_to(case.a)) and any(slot.folds & there for slot in _done_to(case.b))


def _done_to(side: Fields) -> Iterator[Slot]:
    """What it is done to, and what that is about."""
    yield from side.objects
    yield from (slot for slot in side.others if slot.preposition in ABOUT)


def _compatible(case: Case) -> bool:
    """Nothing that one side says is numbered otherwise by the other, or left open or behind by it."""
    if conflicts(case) or any(each.measure is State.FAIL for each in case.pair.quantities) or case.asked():
        return False
    first, second = case.modalities()
    alike = first is second or {first, second} == {Modality.ASSERTED, Modality.POSSIBLE}
    return alike and not (moved(case) and superseded(case))


def _other_names(case: Case) -> bool:
    """Whether each side has names that the other lacks."""
    here = any(word.fold in case.a.names or word.number for word in case.pair.left_a)
    there = any(word.fold in case.b.names or word.number for word in case.pair.left_b)
    return here and there


def _specific(case: Case) -> frozenset[MoreSpecific]:
    """The sides that have names, figures or times that the other lacks, or the narrower figure."""
    pair, found = case.pair, set(narrower(case))
    for side, own, left in ((MoreSpecific.A, case.a, pair.left_a), (MoreSpecific.B, case.b, pair.left_b)):
        other = case.b if own is case.a else case.a
        named = any(word.fold in own.names or word.number for word in left)
        dated = bool(own.side.periods) and not other.side.periods
        if named or dated or len(own.side.quantities) > len(pair.quantities):
            found.add(side)
    return frozenset(found)


def _shown(side: Fields, deed: Deed) -> Excerpt:
    """The words of the deed where the quote has them, else all of it."""
    claim = side.side.claim
    said = claim.statement[deed.start : deed.end]
    at = claim.quote.find(said)
    return excerpt(side.side, claim.start + at, claim.start + at + len(said)) if at >= 0 else side.whole
