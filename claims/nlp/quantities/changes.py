"""Whether a quantity is the amount or an end of a rise or fall."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.nlp.lexicons import movements, units
from claims.nlp.quantities.ranges import Sort
from claims.nlp.quantities.tokens import following, head
from claims.nlp.types import Change, ChangePart, Parse, Token

RISE, FALL = Change.RISE, Change.FALL
AMOUNT_UNITS = frozenset({"percent", "percentage point", "basis point", "point"})
DEGREES = frozenset({"degree", "degree Celsius", "degree Fahrenheit"})
# Behind "12% up" these begin what it is measured from.
SINCE = frozenset({"on", "from", "since", "year", "against", "compared", "over"})


@dataclass(frozen=True, slots=True)
class Moved:
    change: Change
    part: ChangePart


def moved(parse: Parse, tokens: Sequence[Token], hung: Token, *, unit: str, sort: Sort) -> Moved | None:
    """The change that the quantity belongs to, by the words beside it, else by what governs it."""
    found = _beside(parse, tokens, unit=unit) or _governed(parse, hung, unit=unit)
    if found is None:
        return None
    if sort in {Sort.FROM, Sort.TO}:
        return Moved(found.change, ChangePart.FROM if sort is Sort.FROM else ChangePart.TO)
    return Moved(found.change, _led_to(parse, tokens) or found.part)


def _led_to(parse: Parse, tokens: Sequence[Token]) -> ChangePart | None:
    """Which end of the change it is by the preposition right before, whatever the parser hangs it on."""
    before = following(parse, tokens[0], -1)
    return PARTS.get(before.lower) if before is not None and before.lower in {"to", "from"} else None


def _beside(parse: Parse, tokens: Sequence[Token], *, unit: str) -> Moved | None:
    """ "up 40%", "down by 5%", "18 per cent higher"."""
    after = following(parse, tokens[-1])
    if after is not None and (unit or not _counted_more(parse, after)):
        if after.lower in movements.RISING_AFTER and _compares(parse, after, unit=unit):
            return Moved(RISE, ChangePart.AMOUNT)
        if after.lower in movements.FALLING_AFTER and _compares(parse, after, unit=unit):
            return Moved(FALL, ChangePart.AMOUNT)
    beyond = (_up_on(parse, after, unit=unit) or _beyond(parse, after, unit=unit)) if after is not None else None
    return beyond or _particle(parse, tokens, unit=unit)


def _up_on(parse: Parse, after: Token, *, unit: str) -> Moved | None:
    """ "12% up on last year"."""
    then = following(parse, after)
    if after.lower not in {"up", "down"} or unit not in AMOUNT_UNITS or then is None or then.lower not in SINCE:
        return None
    return Moved(RISE if after.lower == "up" else FALL, ChangePart.AMOUNT)


def _beyond(parse: Parse, after: Token, *, unit: str) -> Moved | None:
    """ "15 percent above the limit", not "15 percent over five years"."""
    if unit not in AMOUNT_UNITS | DEGREES or after.pos != "ADP" or in_time(parse.dependents(after, "pobj")):
        return None
    if after.lower in movements.RISING_BEYOND:
        return Moved(RISE, ChangePart.AMOUNT)
    return Moved(FALL, ChangePart.AMOUNT) if after.lower in movements.FALLING_BEYOND else None


def in_time(nouns: Sequence[Token]) -> bool:
    return not nouns or nouns[0].entity in {"DATE", "TIME"}


def _compares(parse: Parse, after: Token, *, unit: str) -> bool:
    """Things more ("5 km more road") are not a rise; a share, a factor or a difference ("than") is."""
    than = following(parse, after)
    return unit in AMOUNT_UNITS | DEGREES or unit == "fold" or (than is not None and than.lower == "than")


def _counted_more(parse: Parse, after: Token) -> bool:
    return after.lower in {"more", "less", "fewer"} or head(parse, after) is None


def _particle(parse: Parse, tokens: Sequence[Token], *, unit: str) -> Moved | None:
    part = ChangePart.AMOUNT
    for step in range(1, 5):
        before = following(parse, tokens[0], -step)
        if before is None:
            return None
        if before.lower in {"up", "down"}:
            return _directed(parse, before, part, next_to=step == 1)
        if (
            step == 1
            and before.lower == "off"
            and before.dep != "prt"
            and (unit in AMOUNT_UNITS or units.dimension(unit).startswith("money"))
        ):
            return Moved(FALL, part)
        part = {"from": ChangePart.FROM, "to": ChangePart.TO}.get(before.lower, part)
        if before.pos not in {"ADP", "PART", "ADV", "ADJ", "DET", "SYM"} and before.lower not in {"some", "than", "$"}:
            return None
    return None


def _directed(parse: Parse, particle: Token, part: ChangePart, *, next_to: bool) -> Moved | None:
    """A particle of its own verb ("pick up 40 people") moves nothing; "up to 40" is a bound."""
    above = head(parse, particle)
    if particle.dep == "prt" and above is not None and above.lemma not in MOVING:
        return None
    if particle.lower == "up" and part is ChangePart.TO:
        return None
    if (above is not None and above.lemma in {"come", "go", "be"}) or particle.dep != "prt" or next_to:
        return Moved(RISE if particle.lower == "up" else FALL, part)
    return None


MOVING = movements.RISING_VERBS | movements.FALLING_VERBS | frozenset({"go", "be", "come", "end", "close", "finish"})


def _governed(parse: Parse, hung: Token, *, unit: str) -> Moved | None:
    """The rise or fall above the quantity: a noun that it modifies, or a verb that it completes."""
    part, token = ChangePart.AMOUNT, hung
    for _ in range(4):
        above = head(parse, token)
        if above is None:
            return None
        if above.pos == "ADP" or above.dep == "prep":
            if above.lower not in PARTS or (above.lower == "from" and _source(parse, above, token, unit=unit)):
                return None
            part, token = PARTS[above.lower], above
            continue
        direct = _direction(parse, above, token, unit=unit)
        if direct is not None:
            return Moved(direct, part)
        if not _passes(above, token, unit=unit):
            return None
        token = above
    return None


def _source(parse: Parse, preposition: Token, noun: Token, *, unit: str) -> bool:
    """ "raised $5m from 14 investors": those who gave, not a level that it rose from."""
    verb = head(parse, preposition)
    people = unit in {"", "person"} and noun.tag in {"NNS", "NNPS"}
    return people and verb is not None and verb.pos == "VERB" and bool(parse.dependents(verb, "dobj"))


PARTS = {
    "by": ChangePart.AMOUNT,
    "at": ChangePart.AMOUNT,
    "of": ChangePart.AMOUNT,
    "to": ChangePart.TO,
    "from": ChangePart.FROM,
    "below": ChangePart.TO,
    "above": ChangePart.TO,
    "under": ChangePart.TO,
    "past": ChangePart.TO,
}


def _passes(above: Token, token: Token, *, unit: str) -> bool:
    """Whether a change above the governor still is one of this quantity."""
    if token.dep in {"nummod", "compound", "nmod", "quantmod", "conj"}:
        return True
    return token.dep in {"npadvmod", "advmod"} and above.lower in movements.RISING_AFTER | movements.FALLING_AFTER


def _direction(parse: Parse, above: Token, token: Token, *, unit: str) -> Change | None:
    if above.pos in {"NOUN", "PROPN"}:
        return _noun_direction(above, token, unit=unit)
    if above.pos not in {"VERB", "AUX"}:
        return None
    if above.lemma in movements.STATIVE and token.dep in {"attr", "dobj", "prep", "npadvmod"}:
        return _growth(parse, above)
    change = _verb_direction(above.lemma)
    return change if change and _moves(parse, above, token, unit=unit) else None


def _noun_direction(noun: Token, token: Token, *, unit: str) -> Change | None:
    """ "a 9% drop", "an increase of 7 percent"; money lost is no fall of money, and "a 10-day rise" no amount."""
    if units.dimension(unit) == "time" or (unit in {"", "person"} and token.dep != "prep"):
        return None
    if unit not in AMOUNT_UNITS and noun.lemma in movements.MONEY_RESULTS:
        return None
    if token.dep == "prep" and token.lower not in {"of", "from", "to", "by"}:
        return None
    return _word_direction(noun.lemma, movements.RISING_NOUNS, movements.FALLING_NOUNS)


def _verb_direction(lemma: str) -> Change | None:
    return _word_direction(lemma, movements.RISING_VERBS, movements.FALLING_VERBS)


def _word_direction(lemma: str, rising: frozenset[str], falling: frozenset[str]) -> Change | None:
    return RISE if lemma in rising else FALL if lemma in falling else None


def _growth(parse: Parse, verb: Token) -> Change | None:
    """ "Growth averaged 2.75 percent": the subject itself is a rise."""
    subjects = parse.dependents(verb, "nsubj", "nsubjpass")
    return RISE if any(noun.lemma == "growth" for noun in subjects) else None


def _moves(parse: Parse, verb: Token, token: Token, *, unit: str) -> bool:
    """Whether the verb moves a measure by or to the quantity, instead of doing something to what is counted."""
    if token.dep in {"prep", "agent"}:
        timed = units.dimension(unit) == "time" and token.lower not in {"by", "to", "from"}
        return token.lower not in {"of", "at"} and not timed
    if token.dep in {"nsubj", "nsubjpass", "csubj"}:
        return verb.lemma in movements.COUNTING_VERBS and token.dep == "nsubjpass" and unit == ""
    if units.dimension(unit) == "time":
        return False
    if token.dep not in {"dobj", "npadvmod", "advmod", "attr", "dative", "oprd", "dep", "appos"}:
        return False
    if unit in AMOUNT_UNITS or unit == "fold":
        return True
    counts = unit in {"", "person"}
    if counts:
        return verb.lemma in movements.COUNTING_VERBS
    return verb.lemma not in movements.FUNDING_VERBS or not _by_a_person(parse, verb, unit)


def _by_a_person(parse: Parse, verb: Token, unit: str) -> bool:
    """Somebody loses or raises money; a price, a share or a river moves by it."""
    subjects = parse.dependents(verb, "nsubj", "nsubjpass")
    moves_itself = verb.lemma in {"climb", "jump", "fall", "drop", "slip", "gain", "shed", "edge"}
    somebody = any(noun.entity in {"PERSON", "ORG"} or noun.pos == "PRON" for noun in subjects)
    return not moves_itself or (somebody and not units.dimension(unit).startswith("money"))
