"""Rules on what is affirmed and denied: one side negates the other, or says the opposite of it."""

import re
from collections.abc import Iterator

from claims.nlp.compare.align import Alignment, related_slots
from claims.nlp.compare.case import Case
from claims.nlp.compare.fields import Fields
from claims.nlp.compare.numbers import conflicts
from claims.nlp.compare.records import Finding, GateName
from claims.nlp.compare.times import Meeting
from claims.nlp.lexicons.signals import SIGNALS
from claims.nlp.types import Modality, ReasonKind, Relation
from claims.nlp.words import Word, akin, exclusive, fold

# "Not only" denies nothing, and what did not happen until morning happened.
NOT_ONLY = re.compile(r"\b(?:only|just|merely|necessarily|all|every|always|until|till)\b", re.IGNORECASE)
# "Nobody but the treasurer knew" says of one that he did.
EXCEPTING = re.compile(
    r"\b(?:but\s+for|apart\s+from|except|other\s+than|(?:nobody|none|nothing|no\s+one|no\s+\w+)\s+but)\b", re.IGNORECASE
)
# What somebody only tried, or was kept from, did not come about: "no lorries entered" does not deny it.
THWARTED = re.compile(
    r"\b(?:try|tries|tried|trying|attempt\w*|sought|seek\w*|turned\s+(?:back|away)"
    r"|(?:den|refus)(?:y|ies|ied|es?|ed|ing)\s+(?:\w+\s+){0,3}(?:permission|entry|access|leave)"
    r"|refused\s+to\s+(?:let|allow)|(?:barred|banned|blocked|prevented|stopped|kept)\s+(?:\w+\s+){0,6}from)\b",
    re.IGNORECASE,
)
FEW_WORDS = 2  # "they could not be rescued" names nobody: of whom it is denied must be told
NEGATOR = re.compile(r"\b(?:not|no|never|none|nobody|neither|nor|without)\b|n['’]t\b", re.IGNORECASE)
DENIED = 0.8  # share of the negated side's words that the other must say: what is denied must be what is affirmed
ALL_DENIED = 0.9  # where the verbs differ
AFFIRMED = 0.35  # share of the affirmed side's words that the denial must name: in a long sentence any two words occur
OPPOSED = 0.7
OPPOSED_LEAST = 0.5
_CHANGING = fold("rise")[0]


def contradicting_polarity(case: Case) -> Iterator[Finding]:
    """One side denies what the other says."""
    if case.a.negated is case.b.negated or not case.open() or case.pair.opposed or not both_real(case) or case.asked():
        return
    negated, affirmed = (case.a, case.b) if case.a.negated else (case.b, case.a)
    if not case.passed(GateName.MEASURE) or not _same_predicate(case) or denied(case.pair) < DENIED:
        return
    if case.pair.least_cover < AFFIRMED:
        return
    if len(negated.folds) < FEW_WORDS or NEGATOR.search(affirmed.side.claim.quote):
        return  # what is denied in a clause that was read as affirmed is not plain enough
    if says_more(case.pair) or conflicts(case) or denies_in_part(case):
        return
    text = f"One side denies what the other says: “{_what(affirmed, negated)}”."
    reason = case.reason("polarity.denied", ReasonKind.POLARITY, text)
    yield Finding(Relation.CONTRADICTS, reason)


def denies_in_part(case: Case) -> bool:
    """Whether the denial of one side is none, or leaves something of it: "not only", "nobody but", "not until"."""
    if case.a.negated is case.b.negated:
        return False
    quote = (case.a if case.a.negated else case.b).side.claim.quote
    return case.pair.telling.explained or bool(NOT_ONLY.search(quote) or EXCEPTING.search(quote))


def contradicting_opposites(case: Case) -> Iterator[Finding]:
    """Both say it of the same thing and time, in words of opposite meaning."""
    words = opposition(case)
    if words is None or case.a.negated is not case.b.negated or not case.open() or not both_real(case):
        return
    if not exclusive(words[0].fold) and case.pair.times.meeting is not Meeting.SAME:
        return
    text = f"“{words[0].text}” against “{words[1].text}”: both cannot be true of the same thing and time."
    yield Finding(Relation.CONTRADICTS, case.reason("polarity.opposite", ReasonKind.POLARITY, text))


def opposition(case: Case) -> tuple[Word, Word] | None:
    """The opposed words that carry what is said, where the rest of the two sides is alike."""
    pair = case.pair
    if pair.most_cover < OPPOSED or pair.least_cover < OPPOSED_LEAST:
        return None
    for first, second in pair.opposed:
        carried = _carries(first, case.a) and _carries(second, case.b)
        if carried and _of_one_thing(first, case) and not _both_ends(first, case):
            return first, second
    return None


def _of_one_thing(word: Word, case: Case) -> bool:
    """Whether what rises and what falls is the same: rates that are raised are not the inflation that fell."""
    a, b = case.a, case.b
    if word.fold != _CHANGING or a.event.fold != _CHANGING or b.event.fold != _CHANGING:
        return True
    one, two = (side.objects[0] if side.objects else side.subject for side in (a, b))
    return one is None or two is None or one.head == two.head or akin((one.head, 0), (two.head, 0))


def denied(pair: Alignment) -> float:
    """The share of the negated side that the affirmed side says."""
    return pair.cover_a if pair.a.negated else pair.cover_b


def _same_predicate(case: Case) -> bool:
    """Whether what is denied is what is affirmed, and not only named beside another event."""
    a, b = case.a, case.b
    if a.event.fold == b.event.fold and not a.event.state:
        return True
    if a.event.state and b.event.state:
        return _same_complement(a, b)
    return case.pair.akin or denied(case.pair) >= ALL_DENIED


def _same_complement(a: Fields, b: Fields) -> bool:
    one, two = (*a.complements, *a.objects), (*b.complements, *b.objects)
    return not one or not two or any(related_slots(first, second) for first in one for second in two)


def says_more(pair: Alignment) -> bool:
    """Whether the negated side has names that the other lacks: then it denies something narrower."""
    left, side = (pair.left_a, pair.a) if pair.a.negated else (pair.left_b, pair.b)
    return any(word.fold in side.names or word.number for word in left) or _more_figures(pair)


def _more_figures(pair: Alignment) -> bool:
    side = pair.a if pair.a.negated else pair.b
    return len(side.side.quantities) > len(pair.quantities)


def _both_ends(word: Word, case: Case) -> bool:
    """A side that says both "rose" and "fell" is no plain opposite of anything."""
    return any(len({found.pole for found in side.words if found.fold == word.fold}) > 1 for side in (case.a, case.b))


def _carries(word: Word, side: Fields) -> bool:
    """Whether the word is the predicate or heads one of its parts."""
    slots = (*side.objects, *side.complements, *((side.subject,) if side.subject else ()))
    return word.fold == side.event.fold or any(slot.head == word.fold for slot in slots) or side.event.fold == ""


def both_real(case: Case) -> bool:
    """What may be and what is not can both be true."""
    first, second = case.modalities()
    if _thwarted(case.a, case.b) or _thwarted(case.b, case.a):
        return False
    return first is second and first not in {Modality.POSSIBLE, Modality.CONDITIONAL}


def _thwarted(one: Fields, other: Fields) -> bool:
    """Whether one tells of what was only tried, and the other in its way that it did not come about."""
    denies = other.negated or SIGNALS["denying"].search(other.side.claim.quote)
    return bool(denies) and not one.negated and bool(THWARTED.search(one.side.claim.quote))


def _what(affirmed: Fields, negated: Fields) -> str:
    said = affirmed.side.claim.statement
    return said.rstrip(".") if len(said) <= 120 else negated.event.excerpt.text
