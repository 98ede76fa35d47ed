"""The quantities of one sentence: numbers found, joined, sifted, and told what they mean."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.nlp.lexicons.amounts import ELLIPTIC, INDEXES, UNIT_ENDS
from claims.nlp.lexicons.designators import MEASURED_BEFORE, POLL_NOUNS
from claims.nlp.lexicons.units import dimension
from claims.nlp.quantities.ages import as_age, aside
from claims.nlp.quantities.amounts import amount
from claims.nlp.quantities.bases import base
from claims.nlp.quantities.bounds import OPEN_ABOVE, OPEN_BELOW, bound
from claims.nlp.quantities.changes import Moved, moved
from claims.nlp.quantities.counted import counts_what_follows
from claims.nlp.quantities.dates import dates
from claims.nlp.quantities.folds import as_factor, fold, grows
from claims.nlp.quantities.measured import anchor, done_to, lemma, measured
from claims.nlp.quantities.names import idioms, names_something
from claims.nlp.quantities.pieces import Pieces, cut
from claims.nlp.quantities.ranges import Reading, Sort, joined
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.tokens import tokens_over
from claims.nlp.types import Change, ChangePart, Comparator, Parse, Quantity, Span, Token

PERSON = "person"
# Before a figure these set it beside the one before.
COMPARING = frozenset({("compared", "with"), ("compared", "to"), ("up", "from"), ("down", "from")})
# How many pieces before its points an index is named.
INDEX_REACH = 8


@dataclass(frozen=True, slots=True)
class Sentence:
    """What all steps look at: the parse of the text and the pieces of the sentence."""

    parse: Parse
    pieces: Pieces

    def tokens(self, found: Amount) -> tuple[Token, ...]:
        return tokens_over(self.parse, self.pieces[found.first].start, self.pieces[found.last - 1].end)


def of_sentence(parse: Parse, number: int) -> Iterator[Quantity]:
    sentence = Sentence(parse, cut(parse.text, parse.sentences[number]))
    before: Quantity | None = None
    undated = [one for one in _amounts(sentence) if not dates(parse, sentence.pieces, one)]
    for reading in joined(parse, sentence.pieces, undated):
        if not _counts(sentence, reading):
            continue
        before = _quantity(sentence, _with_ellipsis(sentence, reading, before), before)
        yield before


def _amounts(sentence: Sentence) -> list[Amount]:
    pieces = sentence.pieces
    fixed = idioms(pieces.text, pieces)
    found: list[Amount] = []
    at = 0
    while at < len(pieces):
        one = fold(sentence.parse, pieces, at) or amount(pieces, at)
        # A sign that stands behind one number and before another ("5 £ one") belongs to the first.
        taken = found[-1].last if found else 0
        if one is None or one.first < taken or _inside(fixed, pieces, one):
            at += 1
            continue
        found.append(as_age(sentence.parse, pieces, as_factor(pieces, one)))
        at = found[-1].following
    return found


def _inside(fixed: Sequence[Span], pieces: Pieces, one: Amount) -> bool:
    span = Span(pieces[one.first].start, pieces[one.last - 1].end)
    at = bisect_right(fixed, span.start, key=lambda idiom: idiom.end)
    return at < len(fixed) and span.overlaps(fixed[at])


def _counts(sentence: Sentence, reading: Reading) -> bool:
    """Whether the reading is a quantity; the two figures of a range are no score."""
    found, pieces = reading.amount, sentence.pieces
    if pieces.lower(found.last) == "ago" or (pieces.lower(found.last), pieces.lower(found.last + 1)) == ("and", "ago"):
        return False
    if found.number.digits == "a" and pieces.lower(found.last) in {"before", "earlier"}:
        return False
    if found.number.digits == "a" and bound(sentence.parse, pieces, found).comparator is Comparator.EXACTLY:
        return False
    if reading.sort is Sort.WHOLE:
        return True
    return not names_something(sentence.parse, pieces, found)


def _with_ellipsis(sentence: Sentence, reading: Reading, before: Quantity | None) -> Reading:
    found = reading.amount
    if before is None or not found.bare or found.number.share or not before.unit or before.unit == PERSON:
        return reading
    # "slid 3% to 81.5": the level that an amount of change led to is in a unit of its own.
    if before.part is ChangePart.AMOUNT or not _unit_is_left_out(sentence, found):
        return reading
    same_kind = dimension(before.unit) in {"ratio", "mass", "volume", "energy"} or dimension(before.unit)[:5] == "money"
    return replace(reading, amount=replace(found, unit=before.unit)) if same_kind else reading


def _unit_is_left_out(sentence: Sentence, found: Amount) -> bool:
    pieces = sentence.pieces
    ends_here = not pieces[found.last].is_word or pieces.lower(found.last) in UNIT_ENDS
    return ends_here and pieces.lower(found.first - 1) in ELLIPTIC


def _quantity(sentence: Sentence, reading: Reading, before: Quantity | None) -> Quantity:
    found = _pointed(sentence, reading.amount, before)
    tokens = sentence.tokens(found)
    start, end = sentence.pieces[found.first].start, sentence.pieces[found.last - 1].end
    comparator = _comparator(sentence, reading, found)
    change = _change(sentence, reading, tokens, found)
    quantity = Quantity(
        start=start,
        end=end,
        text=sentence.parse.text[start:end],
        low=None if comparator in OPEN_BELOW else found.low,
        high=None if comparator in OPEN_ABOVE else found.high,
        unit=found.unit,
        comparator=comparator,
        change=change.change if change else None,
        base=base(sentence.parse, tokens, unit=found.unit, change=change, share=found.number.share),
        measures=_measures(sentence, tokens, found, before),
        part=change.part if change else None,
    )
    if quantity.measures == "age" and not quantity.unit:
        quantity = replace(quantity, unit="year")
    return _converted(sentence, found, _of_people(sentence, quantity, found), before)


def _pointed(sentence: Sentence, found: Amount, before: Quantity | None) -> Amount:
    """ "points" are percentage points beside percentages; a "12-point plan" has twelve points."""
    if found.unit != "point":
        return found
    pieces = sentence.pieces
    if pieces.lower(found.last - 1) == "point" and pieces.lower(found.last) not in POLL_NOUNS and found.low > 1:
        return replace(found, unit="", last=found.number.last)
    index = found.low > 100 or INDEXES.intersection(pieces.words(found.first - INDEX_REACH, found.first))
    if index:
        return found
    percent = before is not None and dimension(before.unit) in {"ratio", "ratio change"}
    percent = percent or _arrives_at_percent(pieces, found)
    return replace(found, unit="percentage point") if percent else found


def _arrives_at_percent(pieces: Pieces, found: Amount) -> bool:
    """ "two points to 4 per cent"."""
    level = amount(pieces, found.last + 1) if pieces.lower(found.last) == "to" else None
    return level is not None and level.unit == "percent"


def _comparator(sentence: Sentence, reading: Reading, found: Amount) -> Comparator:
    if reading.sort is Sort.RANGE:
        return Comparator.BETWEEN
    return bound(sentence.parse, sentence.pieces, found).comparator


def _change(sentence: Sentence, reading: Reading, tokens: Sequence[Token], found: Amount) -> Moved | None:
    if grows(sentence.pieces, found):
        return Moved(Change.RISE if found.low > 1 else Change.FALL, ChangePart.AMOUNT)
    hung = anchor(tokens)
    unit = "percent" if found.number.share else found.unit
    found_change = moved(sentence.parse, tokens, hung, unit=unit, sort=reading.sort) if hung else None
    if found_change is None and reading.sort in {Sort.FROM, Sort.TO}:
        part = ChangePart.FROM if reading.sort is Sort.FROM else ChangePart.TO
        return Moved(Change.RISE if reading.rising else Change.FALL, part)
    return found_change


def _measures(sentence: Sentence, tokens: Sequence[Token], found: Amount, before: Quantity | None) -> str:
    if found.unit.partition(" per ")[0] == PERSON:
        return PERSON
    if sentence.pieces.lower(found.first - 1) in MEASURED_BEFORE:
        return sentence.pieces.lower(found.first - 1)
    who = aside(sentence.parse, sentence.pieces, found) if found.unit == "year" else None
    if who is not None:
        return lemma(who)
    if grows(sentence.pieces, found) and tokens[-1].pos in {"VERB", "ADJ"}:
        return done_to(sentence.parse, tokens[-1])
    if before is not None and before.measures and _compared(sentence, found, before):
        return before.measures
    share = found.number.share or dimension(found.unit) == "ratio"
    noun = measured(sentence.parse, tokens, unit=found.unit, share=share)
    aged = sentence.pieces.words(found.last, found.last + 2) == ("-", "old")
    noun = PERSON if noun == "old" or (aged and not noun) else noun
    return noun or _same_as_before(found, before)


def _compared(sentence: Sentence, found: Amount, before: Quantity) -> bool:
    """Whether it is the same measure at another time: "1,940 patients, compared with 611 in May"."""
    pieces = sentence.pieces
    aside = pieces[found.first - 2].text == "," and pieces.lower(found.first - 1) in {"against", "from", "versus"}
    led = aside or pieces.words(found.first - 2, found.first) in COMPARING
    follows = counts_what_follows(sentence.parse, pieces, found)
    return led and not follows and _kind(found.unit) == _kind(before.unit)


def _same_as_before(found: Amount, before: Quantity | None) -> str:
    """A count without a noun counts what the one before it counted: "14 schools closed and three were damaged"."""
    if before is None or dimension(found.unit) == "time":
        return ""
    return before.measures if _kind(found.unit) == _kind(before.unit) else ""


def _kind(unit: str) -> str:
    return dimension(unit).removesuffix(" change")


def _of_people(sentence: Sentence, quantity: Quantity, found: Amount) -> Quantity:
    """The unit is "person" where adjectives stand between the number and the people."""
    if quantity.unit or quantity.measures != PERSON or found.number.share:
        return quantity
    following = sentence.pieces.words(found.last, found.last + 4)
    return replace(quantity, unit=PERSON) if {"people", "persons"}.intersection(following) else quantity


def _converted(sentence: Sentence, found: Amount, quantity: Quantity, before: Quantity | None) -> Quantity:
    """The same measure again in brackets, in another unit: "1,500 hectares (3,700 acres)"."""
    pieces, opening = sentence.pieces, found.first - 1
    if before is None or pieces[opening].text not in {"(", "["} or before.end != pieces[opening - 1].end:
        return quantity
    kinds = {dimension(quantity.unit), dimension(before.unit)}
    if not quantity.unit or not (len(kinds) == 1 or all(kind.startswith("money") for kind in kinds)):
        return quantity
    exact = quantity.comparator is Comparator.EXACTLY
    comparator = before.comparator if exact and before.comparator is not Comparator.BETWEEN else quantity.comparator
    return replace(
        quantity,
        comparator=comparator,
        low=None if comparator in OPEN_BELOW else quantity.low,
        high=None if comparator in OPEN_ABOVE else quantity.high,
        change=quantity.change or before.change,
        part=quantity.part or before.part,
        measures=before.measures,
    )
