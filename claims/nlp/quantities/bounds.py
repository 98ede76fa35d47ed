"""How exactly a number is meant: the approximators and bounds beside it."""

from dataclasses import dataclass

from claims.nlp.lexicons import approximators, units
from claims.nlp.quantities.amounts import Amount
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.tokens import token_at
from claims.nlp.types import Comparator, Parse

# These are prepositions of place, time and topic as well.
PREPOSITIONS = frozenset("about over under around above below past inside beyond near".split())
# Times for which "over" and "under" may say when.
TIMES = frozenset("second minute hour day week month year decade century fortnight".split())
# Words that show that a spelled "one" or "a" is a count after all.
REACH = 3


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
    while pieces.lower(step - 1) in approximators.SKIPPED and at - step < REACH:
        if _phrase(pieces, step):
            return step
        step -= 1
    return step if _phrase(pieces, step) else at


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
    if word in {"top", "tops", "past", "inside", "say", "near"} and not _adverbial(parse, pieces, at):
        return word in {"top", "tops"} and pieces.lower(at - 1) in {"to", "will", "could", "would", "may", "might"}
    if word not in PREPOSITIONS:
        return True
    if word in {"over", "under", "inside", "past"} and found.unit in TIMES:
        return pieces.lower(at - 1) in approximators.LASTING
    return not _topical(parse, pieces, at)


def _adverbial(parse: Parse, pieces: Pieces, at: int) -> bool:
    token = token_at(parse, pieces[at].start)
    return token is not None and token.dep in {"advmod", "quantmod", "amod"}


def _topical(parse: Parse, pieces: Pieces, at: int) -> bool:
    """ "questions about two men": a preposition whose governor asks for one."""
    token = token_at(parse, pieces[at].start)
    if token is None or token.dep != "prep":
        return False
    return parse.tokens[token.head].lemma in approximators.TOPICAL


def _after(pieces: Pieces, found: Amount) -> Comparator | None:
    """ "or more", "-odd", "+", right behind the amount or behind the noun that follows it."""
    for at in (found.last, found.last + 1):
        meaning = _meaning_after(pieces, at)
        if meaning:
            return Comparator(meaning)
        if not (pieces[found.last].is_word and pieces.lower(found.last) not in {"and", "or", "in", "at", "of"}):
            return None
    return None


def _meaning_after(pieces: Pieces, at: int) -> str | None:
    for length in range(approximators.LONGEST, 0, -1):
        words = pieces.words(at, at + length)
        meaning = approximators.AFTER.get(words)
        if meaning and not (words[0] in {"+", "plus", "odd"} and length == 1 and not _attached(pieces, at)):
            return meaning
    return None


def _attached(pieces: Pieces, at: int) -> bool:
    """Whether a lone "plus" or "+" belongs to the number before it ("80-plus", "30+") and adds nothing else."""
    return pieces[at].glued or pieces[at - 1].text in {"-", "–"}


def is_time(unit: str) -> bool:
    return unit in TIMES and units.dimension(unit) == "time"
