"""What speaks for a relation where no single rule argues for it: the parts that differ or agree, and in what order."""

from collections.abc import Iterable, Iterator
from datetime import date

from claims.nlp.compare.agreement import same_speaker
from claims.nlp.compare.case import Case
from claims.nlp.compare.features import Near
from claims.nlp.compare.fields import Fields, Slot
from claims.nlp.compare.polarity import both_real, denies_in_part, opposition, says_more
from claims.nlp.compare.records import Finding
from claims.nlp.compare.sameness import tied
from claims.nlp.compare.times import Meeting
from claims.nlp.compare.values import Standing
from claims.nlp.lexicons.signals import SIGNALS
from claims.nlp.types import Direction, EntityKind, Excerpt, Modality, MoreSpecific, ReasonKind, Relation
from claims.nlp.words import Word, exclusive

SAYS_ALL = 0.85  # of its words the other says, the other less of what it says itself by so much
SAYS_MORE = 0.2
SAID_AGAIN = 0.5  # of both sides, from which two accounts of one speaker can be of one remark


def weighed(case: Case, relation: Relation) -> Finding | None:
    """The finding for the relation; None where something plain forbids it, or the direction of an update is unknown."""
    tell = {Relation.AGREES: _agrees, Relation.CONTRADICTS: _contradicts, Relation.UPDATES: _updates}.get(relation)
    return tell(case, Near(case.a, case.b)) if tell and not case.asked() else None


def _agrees(case: Case, near: Near) -> Finding | None:
    if not tied(case.pair) or (case.pair.telling.contrary and not case.pair.converse):
        return None
    if Modality.PLANNED in case.modalities() and not case.same_modality():
        return None
    if same_speaker(case.a, case.b) and min(near.cover_a, near.cover_b) < SAID_AGAIN:
        return None  # one speaker says many things
    specific = _surer(case) or _fuller(near)
    text = f"Both tell the same of {_shared(near)}, in other words."
    kind = ReasonKind.LESS_SPECIFIC if specific else ReasonKind.SAME
    rule = "weighed.less_specific" if specific else "weighed.same"
    return Finding(Relation.AGREES, case.reason(rule, kind, text), more_specific=specific)


def _surer(case: Case) -> MoreSpecific | None:
    """What is so says more than what may be so."""
    one, two = (modality is Modality.ASSERTED for modality in case.modalities())
    if one is two:
        return None
    return MoreSpecific.A if one else MoreSpecific.B


def _fuller(near: Near) -> MoreSpecific | None:
    gap = near.cover_a - near.cover_b
    if max(near.cover_a, near.cover_b) < SAYS_ALL or abs(gap) < SAYS_MORE:
        return None
    return MoreSpecific.B if gap > 0 else MoreSpecific.A


def _contradicts(case: Case, near: Near) -> Finding | None:
    if case.a.side.claim.statement == case.b.side.claim.statement:
        return None  # words that say two opposite things still say the same twice
    if not both_real(case) or _denies_more(case) or _may_follow(case) or denies_in_part(case):
        return None
    kind = _difference(case, near)
    a, b = _differing(case.a, near.left_a), _differing(case.b, near.left_b)
    text = f"Of {_shared(near)}, one says “{a.text}”, the other “{b.text}”: both can hardly be true."
    return Finding(Relation.CONTRADICTS, case.reason(f"weighed.{kind}", kind, text, a=a, b=b))


def _denies_more(case: Case) -> bool:
    """Whether the denial names more than the other side says: then it denies something narrower."""
    return case.a.negated is not case.b.negated and says_more(case.pair)


def _may_follow(case: Case) -> bool:
    """Whether the sides say opposites that follow each other, and no one moment of both."""
    words = opposition(case)
    return words is not None and not exclusive(words[0].fold) and case.pair.times.meeting is not Meeting.SAME


def _difference(case: Case, near: Near) -> ReasonKind:
    """What the two most plainly differ in."""
    if any(each.standing is Standing.CONFLICTING for each in case.pair.quantities):
        return ReasonKind.VALUE
    if near.opposites or case.a.negated is not case.b.negated:
        return ReasonKind.POLARITY
    here, there = near.names_left
    for kind, reason in ((EntityKind.PLACE, ReasonKind.PLACE), (EntityKind.PERSON, ReasonKind.PARTICIPANT)):
        if any(case.a.kinds.get(n) is kind for n in here) and any(case.b.kinds.get(n) is kind for n in there):
            return reason
    if case.pair.times.meeting is Meeting.APART:
        return ReasonKind.TIME
    return ReasonKind.PARTICIPANT if here and there else ReasonKind.POLARITY


def _updates(case: Case, near: Near) -> Finding | None:
    direction = _direction(case)
    if direction is None:
        return None
    kind = ReasonKind.OUTCOME if Modality.PLANNED in case.modalities() else ReasonKind.LATER_VALUE
    a, b = _differing(case.a, near.left_a), _differing(case.b, near.left_b)
    before, after = (b, a) if direction is Direction.A_UPDATES_B else (a, b)
    text = f"Of {_shared(near)}, an earlier report says “{before.text}”, a later one “{after.text}”."
    return Finding(Relation.UPDATES, case.reason(f"weighed.{kind}", kind, text, a=a, b=b), direction=direction)


def _direction(case: Case) -> Direction | None:
    """By the days of publication; else a plan comes before what is told as done, and "still" before "now"."""
    orders = (_published(case), _planned(case), _signalled(case))
    earlier = next((order for order in orders if order), 0)
    return {-1: Direction.B_UPDATES_A, 1: Direction.A_UPDATES_B}.get(earlier)


def _published(case: Case) -> int:
    one, two = case.a.side.published, case.b.side.published
    return _order(one, two) if isinstance(one, date) and isinstance(two, date) else 0


def _planned(case: Case) -> int:
    first, second = (modality is Modality.PLANNED for modality in case.modalities())
    return _order(second, first)


def _signalled(case: Case) -> int:
    one, two = (_advance(side) for side in (case.a, case.b))
    return _order(one, two)


def _advance(side: Fields) -> int:
    quote = side.side.claim.quote
    return len(SIGNALS["following"].findall(quote)) - len(SIGNALS["lasting"].findall(quote))


def _order(one: date | int, two: date | int) -> int:
    """-1 where the first comes earlier."""
    return (one > two) - (one < two)  # type: ignore[operator]  # both are of one type


def _shared(near: Near) -> str:
    """What both name, in the words of the first side; "one thing" where they share no name."""
    names = [word.text for word in near.a.words if word.fold in near.shared_names]
    return " and ".join(dict.fromkeys(names[:3])) if names else "one thing"


def _differing(side: Fields, left: Iterable[Word]) -> Excerpt:
    """The part of the side that holds most of what the other lacks; all of it where no part stands out."""
    lacking = {word.fold for word in left}
    counted = [(len(slot.folds & lacking), slot.excerpt) for slot in _slots(side)]
    most = max(counted, key=lambda each: each[0], default=(0, side.whole))
    if most[0]:
        return most[1]
    return side.event.excerpt if side.event.fold in lacking else side.whole


def _slots(side: Fields) -> Iterator[Slot]:
    yield from (*side.objects, *side.complements, *side.places, *side.others)
    if side.subject:
        yield side.subject
