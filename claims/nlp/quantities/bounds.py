"""How exactly a number is meant: the approximators and bounds beside it."""

from dataclasses import dataclass

from claims.nlp.lexicons import approximators, designators
from claims.nlp.lexicons.amounts import PREPOSITIONS, TIMES
from claims.nlp.quantities.numerals import numeral
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.tokens import following, token_at
from claims.nlp.types import Comparator, Parse

OPEN_ABOVE = frozenset({Comparator.MORE_THAN, Comparator.AT_LEAST})
OPEN_BELOW = frozenset({Comparator.LESS_THAN, Comparator.AT_MOST})
# No more approximators than this stand before a number.
REACH = 3
# "could top 40", unlike "the top 40".
BEFORE_VERBS = frozenset({"to", "will", "could", "would", "may", "might"})


@dataclass(frozen=True, slots=True)
class Bound:
    """A comparator, and the first piece of the words that say it."""

    comparator: Comparator
    first: int


def bound(parse: Parse, pieces: Pieces, found: Amount) -> Bound:
    """The comparator of a single amount; a bound wins over an approximation ("at least some 30")."""
    before = _before(parse, pieces, found)
    first = before[-1].first if before else found.first
    named = [b.comparator for b in before]
    after = _after(pieces, found)
    if after and not (after is Comparator.ABOUT and named):
        return Bound(after, first)
    strict = [comparator for comparator in named if comparator is not Comparator.ABOUT]
    if strict or named:
        return Bound((strict or named)[0], first)
    return Bound(Comparator.ABOUT if found.number.vague else Comparator.EXACTLY, first)


def _before(parse: Parse, pieces: Pieces, found: Amount) -> list[Bound]:
    bounds: list[Bound] = []
    at = found.first
    while len(bounds) < REACH:
        at = _past_skipped(pieces, at)
        phrase = _phrase(pieces, at)
        if phrase is None or not _meant(parse, pieces, found, at - phrase[0]):
            return bounds
        at -= phrase[0]
        bounds.append(Bound(Comparator(phrase[1]), at))
    return bounds


def _past_skipped(pieces: Pieces, at: int) -> int:
    """The place before the words that change nothing, if an approximator ends there; else the same place."""
    step = at
    while _skipped(pieces, step - 1) and at - step < REACH:
        if _phrase(pieces, step):
            return step
        step -= 1
    return step if _phrase(pieces, step) else at


def _skipped(pieces: Pieces, at: int) -> bool:
    word = pieces.lower(at)
    return word in approximators.SKIPPED or (word == "of" and pieces.lower(at - 1) in approximators.TOTALS)


def _phrase(pieces: Pieces, at: int) -> tuple[int, str] | None:
    """The longest approximator that ends before the piece: its length and meaning."""
    for length in range(min(approximators.LONGEST, at), 0, -1):
        meaning = approximators.BEFORE.get(pieces.words(at - length, at))
        if meaning:
            return length, meaning
    return None


def _meant(parse: Parse, pieces: Pieces, found: Amount, at: int) -> bool:
    """Whether the words at the piece speak of the number rather than of place, time, topic or a name."""
    word = pieces.lower(at)
    if word in {"c", "ca", "min", "max"}:
        return pieces.lower(at + 1) == "." or word == "ca"
    if word in {"top", "tops"}:
        return _is_verb(parse, pieces, at) or pieces.lower(at - 1) in BEFORE_VERBS
    if word in {"past", "inside", "say", "near"} and not _adverbial(parse, pieces, at):
        return False
    if word == "up" and _climbed(parse, pieces, at):
        return False
    if word == "past" and pieces.lower(at - 1) in designators.DEFINITE:
        return False
    if word not in PREPOSITIONS:
        return True
    if word in {"over", "under", "inside", "past"} and found.unit in TIMES and found.last > found.number.last:
        return pieces.lower(at - 1) in approximators.LASTING
    return not _topical(parse, pieces, at)


def _adverbial(parse: Parse, pieces: Pieces, at: int) -> bool:
    token = token_at(parse, pieces[at].start)
    return token is not None and token.dep in {"advmod", "quantmod", "amod"}


def _climbed(parse: Parse, pieces: Pieces, at: int) -> bool:
    """ "Has gone up to 40"."""
    before = token_at(parse, pieces[at - 1].start) if at else None
    return before is not None and before.lemma in approximators.CLIMBING


def _is_verb(parse: Parse, pieces: Pieces, at: int) -> bool:
    token = token_at(parse, pieces[at].start)
    return token is not None and token.pos == "VERB"


def _topical(parse: Parse, pieces: Pieces, at: int) -> bool:
    """ "questions about two men": a preposition whose governor asks for one."""
    token = token_at(parse, pieces[at].start)
    if token is None:
        return False
    before = following(parse, token, -1)
    if token.lower == "over" and before is not None and before.lemma in approximators.SPREADING:
        return True
    if token.lower == "about" and before is not None and before.lemma in approximators.ARGUING:
        return True
    if token.dep != "prep":
        return False
    return parse.tokens[token.head].lemma in approximators.TOPICAL


def _after(pieces: Pieces, found: Amount) -> Comparator | None:
    """ "or more", "-odd", "+", right behind the amount or behind the noun that follows it."""
    meaning = _meaning_after(pieces, found.last)
    if meaning is None and pieces[found.last].is_word and pieces.lower(found.last + 1) == "or":
        meaning = _meaning_after(pieces, found.last + 1)
    return Comparator(meaning) if meaning else None


def _meaning_after(pieces: Pieces, at: int) -> str | None:
    for length in range(approximators.LONGEST, 0, -1):
        words = pieces.words(at, at + length)
        meaning = approximators.AFTER.get(words)
        if meaning and _belongs_before(pieces, at, length):
            return meaning
    return None


def _belongs_before(pieces: Pieces, at: int, length: int) -> bool:
    """Whether the words close this number off, and do not open the next ("17 and at least 20", "or more than 5")."""
    if length == 1 and pieces.lower(at) in {"+", "plus", "odd"}:
        return _attached(pieces, at)
    return pieces.lower(at + length) != "than" and numeral(pieces, at + length) is None


def _attached(pieces: Pieces, at: int) -> bool:
    """Whether a lone "plus" or "+" belongs to the number before it ("80-plus", "30+") and adds nothing else."""
    return pieces[at].glued or pieces[at - 1].text in {"-", "–"}
