"""Number words that stand for somebody or something instead of counting: "one of them", "the two"."""

from claims.nlp.lexicons import designators
from claims.nlp.lexicons.amounts import COUNTED_STATES
from claims.nlp.quantities.counted import counts_what_follows
from claims.nlp.quantities.pieces import Pieces
from claims.nlp.quantities.records import Amount
from claims.nlp.quantities.tokens import token_at
from claims.nlp.types import Parse, Token

_PARTICIPLES = frozenset({"VBN", "VBG"})


def _is_state(word: Token) -> bool:
    return word.tag in _PARTICIPLES or word.lower in COUNTED_STATES


def pronoun(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "one of them", "this one", "one day"; "one" counts beside another number, and casualties."""
    if pieces.lower(found.first) != "one" or found.last != found.first + 1:
        return False
    if pieces.lower(found.first - 1) in designators.ONE_BEFORE or pieces.lower(found.last) in designators.ONE_AFTER:
        return True
    return not _set_beside(parse, pieces, found)


def _set_beside(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    if pieces.lower(found.first - 1) in {"only", "just", "least", "than", "killing", "killed", "wounding", "injuring"}:
        return True
    if pieces.lower(found.last) in designators.ONE_COUNTED:
        return True
    token = token_at(parse, pieces[found.first].start)
    if token is None:
        return False
    beside = [one for one in _neighbours(parse, token) if one.index != token.index]
    return any(one.pos == "NUM" and one.entity not in {"DATE", "TIME"} for one in beside)


def _neighbours(parse: Parse, token: Token) -> list[Token]:
    """The tokens coordinated with the number, or with the noun that it counts."""
    whole = token if token.dep not in {"nummod", "compound"} else parse.tokens[token.head]
    other = [parse.tokens[whole.head]] if whole.dep == "conj" else []
    joined = [*parse.dependents(whole, "conj"), *other]
    return [t for one in joined for t in (one, *parse.dependents(one, "nummod"))]


def some_day(_: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "One day he will return" says no length of time; "for one day" does."""
    if found.unit != "day" or pieces.lower(found.first) != "one" or pieces.lower(found.last - 1) != "day":
        return False
    before = pieces[found.first - 1]
    return not before.is_word or before.lower in designators.SOME_DAY_BEFORE


def parties(parse: Parse, pieces: Pieces, found: Amount) -> bool:
    """ "the two", "these two valleys", "its two leaders", "the three of them": who or which, not how many."""
    if pieces.lower(found.first - 1) not in designators.DEFINITE or found.low > 12 or not found.low.is_integer():
        return False
    if found.number.digits or found.number.share or found.number.vague or pieces.tight(found.last):
        return False
    token = token_at(parse, pieces[found.first].start)
    if token is None or not counts_what_follows(parse, pieces, found):
        return pieces.lower(found.last) not in COUNTED_STATES
    if pieces.lower(found.first - 1) in designators.POINTING:
        if any(_is_state(word) for word in parse.dependents(parse.tokens[token.head], "amod")):
            return False  # "the two missing workers": so many were missing
        return found.low == 2 and pieces[found.last].is_word and not pieces.lower(found.last).endswith("est")
    return found.low == 2 and parse.tokens[token.head].lemma in designators.PARTIES
