"""Rules on agreement: whoever accepts one side must accept the other."""

from collections.abc import Iterator

from claims.nlp.compare.align import Alignment, found_in, same_name
from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import Fields, Slot
from claims.nlp.compare.later import superseded
from claims.nlp.compare.numbers import agreeing_values, conflicts, moved, narrower
from claims.nlp.compare.polarity import opposition
from claims.nlp.compare.records import Finding, GateName, State
from claims.nlp.compare.times import Meeting
from claims.nlp.lexicons.events import LOOSE_VERBS
from claims.nlp.types import ChangePart, Modality, MoreSpecific, Reason, ReasonKind, Relation
from claims.nlp.words import Word, akin, fold

SAID = 0.8  # share of the less specific side's words that the other must say
CLOSE = 0.62  # share of both sides' words, where these are many, that two tellings of one fact have in common
CLOSE_DATED = 0.55  # where both state one time
VERY_CLOSE = 0.75  # where the verbs differ
MUCH = 4.5  # weight of what is shared, from which that much in common is no chance
RARE = 20  # figures below are too many things' figures
MANY = 2  # words in common, beside the figure, from which unlike verbs may tell one event
SAID_IN_SPEECH = 0.6  # of two accounts of what one speaker said
ENOUGH_IN_SPEECH = 3.0  # weight of what they share
_LOOSE = frozenset(fold(word)[0] for word in LOOSE_VERBS)


def agreement(case: Case) -> Iterator[Finding]:
    """All that the less specific side says, the other says too."""
    if not case.open() or not _compatible(case):
        return
    sayers = {side for side in MoreSpecific if _says_all_of_other(case, side, SAID)}
    if sayers:
        specific = _turned(case, _fuller(case) if len(sayers) == 2 else next(iter(sayers)))
        for reason in _reasons(case, specific):
            yield Finding(Relation.AGREES, reason, more_specific=specific)
    elif _is_same_speech(case):
        yield from _same_speech(case)
    else:
        yield from tuple(_close(case)) or tuple(_same_figure(case)) or _same_deed(case)


def _is_same_speech(case: Case) -> bool:
    """Whether one speaker is quoted twice on one thing; a speaker says many things in a few common words."""
    if not same_speaker(case.a, case.b) or not case.passed(GateName.SUBJECT) or case.pair.evidence < ENOUGH_IN_SPEECH:
        return False
    names = case.a.names & case.b.names
    alike = min(_other_words(case.a, case.pair.left_a, names), _other_words(case.b, case.pair.left_b, names)) <= 0.5
    return alike and any(_says_all_of_other(case, side, SAID_IN_SPEECH) for side in MoreSpecific)


def _other_words(side: Fields, left: tuple[Word, ...], names: frozenset[str]) -> float:
    """The share of what is told, beside the names that both give, that the other side does not say."""
    told = [word for word in side.words if word.fold not in names]
    return len(left) / len(told) if told else 1.0


def _same_speech(case: Case) -> Iterator[Finding]:
    """Two accounts of what one speaker said, which differ in their words."""
    specific = next(iter(narrower(case)), None)
    text = f"Both report what {case.a.side.claim.speaker} said, in other words."
    yield Finding(Relation.AGREES, case.reason("speech.same", ReasonKind.QUOTATION, text), more_specific=specific)
    for reason in agreeing_values(case):
        yield Finding(Relation.AGREES, reason, more_specific=specific)


def _fuller(case: Case) -> MoreSpecific | None:
    """Of two sides that say each other's words, the one that alone has some of its own."""
    if bool(case.pair.left_a) is bool(case.pair.left_b):
        return None
    return MoreSpecific.A if case.pair.left_a else MoreSpecific.B


def _close(case: Case) -> Iterator[Finding]:
    """So much in common that the rest is a matter of words, as long as names and figures do not differ."""
    pair = case.pair
    least = CLOSE if case.passed(GateName.MEASURE) else VERY_CLOSE
    if pair.akin and pair.times.meeting is Meeting.SAME:
        least = CLOSE_DATED
    if min(pair.said_a, pair.said_b) < least or pair.evidence < MUCH:
        return
    if not case.passed(GateName.SUBJECT) or not case.same_modality() or len(narrower(case)) > 1:
        return
    if _says_else(case, case.a) and _says_else(case, case.b):
        return
    specific = next(iter(narrower(case)), None)
    for reason in agreeing_values(case):
        yield Finding(Relation.AGREES, reason, more_specific=specific)
    text = "Both tell the same of the same thing, in other words."
    reason = case.reason("same.close", ReasonKind.SAME, text)
    yield Finding(Relation.AGREES, reason, more_specific=specific)


def _same_figure(case: Case) -> Iterator[Finding]:
    """One telling figure of one thing, whatever the verbs, where neither side has anything of its own that matters."""
    pair = case.pair
    if pair.anchor is None or not (pair.common or _plainly_akin(case)) or pair.other_fates or not case.same_modality():
        return
    specific = narrower(case)
    if len(specific) > 1 or (_says_else(case, case.a) and _says_else(case, case.b)) or not _kindred(case):
        return
    for reason in agreeing_values(case):
        yield Finding(Relation.AGREES, reason, more_specific=next(iter(specific), None))
    text = "Both give this figure for the same thing, in other words."
    reason = case.reason("same.figure", ReasonKind.SAME, text)
    yield Finding(Relation.AGREES, reason, more_specific=next(iter(specific), None))


def _plainly_akin(case: Case) -> bool:
    """Whether two telling verbs say one event of things counted by one noun ("won 14 contracts", "was awarded")."""
    pair = case.pair
    telling = not {case.a.event.fold, case.b.event.fold} & _LOOSE
    return pair.akin and telling and pair.anchor is not None and pair.anchor.measure is State.PASS


def _same_deed(case: Case) -> Iterator[Finding]:
    """One named doer, one day that both state, one deed on one kind of thing: the rest is what each tells of it."""
    a, b, pair = case.a, case.b, case.pair
    if not pair.akin or a.event.state or pair.times.meeting is not Meeting.SAME or not case.same_modality():
        return
    if not (a.subject and b.subject and a.objects and b.objects) or not same_name(a.subject.names, b.subject.names):
        return
    known = {a.event.fold, b.event.fold} | a.subject.folds | b.subject.folds
    if not pair.common - known or not _one_thing(a.objects[0], b.objects[0]):
        return
    text = "Both tell of one deed of the same day, in other words."
    yield Finding(Relation.AGREES, case.reason("same.deed", ReasonKind.SAME, text))


def _one_thing(one: Slot, two: Slot) -> bool:
    if one.names and two.names and not same_name(one.names, two.names):
        return False
    return one.head == two.head or akin((one.head, 0), (two.head, 0))


def _kindred(case: Case) -> bool:
    """Whether the predicates can tell one event, one of them tells a mere state, or much else is shared."""
    pair = case.pair
    loose = case.a.event.state or case.b.event.state or pair.akin
    value = pair.anchor.a.low if pair.anchor else None
    return loose or (len(pair.common) >= MANY and (value or 0) >= RARE)


def _says_else(case: Case, side: Fields) -> bool:
    left = case.pair.left_a if side is case.a else case.pair.left_b
    return any(_weighty(word, side) for word in left) or _unmatched(case.pair, side)


def same_speaker(a: Fields, b: Fields) -> bool:
    """Whether both report what one person or body said."""
    one, two = a.side.claim.speaker, b.side.claim.speaker
    if not one or not two:
        return False
    first, second = _name(one), _name(two)
    return bool(first and second) and (first <= second or second <= first)


def _name(speaker: str) -> frozenset[str]:
    return frozenset(fold(word)[0] for word in speaker.split())


def _compatible(case: Case) -> bool:
    """Nothing that one side says is denied, opposed or numbered otherwise by the other."""
    if conflicts(case) or any(each.measure is State.FAIL for each in case.pair.quantities):
        return False
    if case.pair.telling.contrary and not case.pair.converse:
        return False
    if case.asked() or (moved(case) and superseded(case)):
        return False
    turned = case.a.negated is not case.b.negated
    if bool(case.pair.opposed) is not turned:
        return False
    if turned and opposition(case) is None:
        return False
    first, second = case.modalities()
    return first is second or {first, second} == {Modality.ASSERTED, Modality.POSSIBLE}


def _says_all_of_other(case: Case, side: MoreSpecific, least: float) -> bool:
    """Whether this side says all that the other says."""
    pair = case.pair
    vaguer = MoreSpecific.B if side is MoreSpecific.A else MoreSpecific.A
    other = case.b if side is MoreSpecific.A else case.a
    left, said = (pair.left_b, pair.said_b) if side is MoreSpecific.A else (pair.left_a, pair.said_a)
    if said < least or any(_weighty(word, other) for word in left):
        return False
    if vaguer in narrower(case) or _unmatched(pair, other) or _dated_alone(case, other):
        return False
    first, second = case.modalities()
    surer = first if side is MoreSpecific.A else second
    return _event_told(case, other) and (first is second or surer is Modality.ASSERTED)


def _event_told(case: Case, other: Fields) -> bool:
    """Whether what happens on the other side happens here too; all its other words would not tell that."""
    here = case.a if other is case.b else case.b
    alike = same_speaker(case.a, case.b) or min(case.pair.said_a, case.pair.said_b) >= SAID
    if _only_named(other, here):
        return False
    return alike or other.event.state or case.pair.akin or found_in(other.event.fold, here.folds)


def _only_named(other: Fields, here: Fields) -> bool:
    """Whether the one says what somebody is, and the other names that in passing while it tells what he does."""
    if not other.event.state or here.complements or not other.complements or other.side.quantities:
        return False
    return not any(here.event.fold in slot.folds for slot in other.complements)


def _weighty(word: Word, side: Fields) -> bool:
    return word.fold in side.names or word.number


def _unmatched(pair: Alignment, side: Fields) -> bool:
    """Whether the side has figures without a partner."""
    own = side.side.quantities
    if any(quantity.part is ChangePart.TO for each in pair.quantities for quantity in (each.a, each.b)):
        own = tuple(quantity for quantity in own if quantity.part not in {ChangePart.FROM, ChangePart.AMOUNT})
    return len(own) > len(pair.quantities)


def _dated_alone(case: Case, side: Fields) -> bool:
    """Whether only this side says when, or for how long."""
    other = case.b if side is case.a else case.a
    return bool(side.side.periods) and not other.side.periods


def _turned(case: Case, side: MoreSpecific | None) -> MoreSpecific | None:
    """Of two denials the one with fewer words says more: who did not go did not go by train."""
    if side and case.a.negated and case.b.negated and not narrower(case):
        return MoreSpecific.B if side is MoreSpecific.A else MoreSpecific.A
    return side


def _reasons(case: Case, specific: MoreSpecific | None) -> Iterator[Reason]:
    values = tuple(agreeing_values(case))
    yield from values
    if specific is not None and not any(reason.kind is ReasonKind.LESS_SPECIFIC for reason in values):
        more = case.a if specific is MoreSpecific.A else case.b
        text = f"Both say the same; one says more: “{more.side.claim.statement}”"
        yield case.reason("same.less_specific", ReasonKind.LESS_SPECIFIC, text)
    elif not values:
        yield case.reason("same.words", ReasonKind.SAME, "Both say the same of the same thing.")
